#!/usr/bin/env python3
"""Measures how a long register leaves: CSV beside `sqlite3 -csv`, XLSX beside openpyxl, turn by turn, and the memory each takes.

    python3 benches/export.py LEDGER [--rounds 9] [--write docs/benchmarks.md]

Measures `cargo build --release` and, where it was built, `cargo static`.

`sqlite3` is asked for the same rows in the same words by hand-written SQL: names by CASE and subselect, times by strftime,
facts by json_extract. openpyxl (write-only, the leanest it has) writes the same cells, typed, with the same formats, from rows
that it reads with Python's sqlite3 by the same SQL. Both answers are compared with ours, cell by cell, before anything is
timed. Memory is the greatest resident size of a run as /usr/bin/time tells it, which counts the pages of the program itself;
beside it stands how much of it is above that of the same program listing one case. `--write` puts the table between the two
marks of a document. Needs `sqlite3` and /usr/bin/time; without openpyxl (`pip install openpyxl`) its row is left out.
"""
import argparse, csv, io, os, platform, re, sqlite3, statistics, subprocess, sys, tempfile, time, tomllib
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULEBOOK = ROOT / "rulebooks/veterans-town.toml"
ENV = {**os.environ, "YUQING_NOW": "2026-11-01 09:00", "YUQING_USER": "王芳", "LANG": "C.UTF-8"}
MARKS = ("<!-- measured by benches/export.py: begin -->", "<!-- measured by benches/export.py: end -->")
# A spreadsheet must not spoil what it opens; the mark ours puts before such a text is taken off again to compare.
GUARDED = re.compile(r"^'(?=[=+\-@＝＋－＠\t\r\d'])")

STATUS = dict(registered="已登记", deferred="暂不回复", classified="已研判", submitted="已上报", referred="已转办", handling="办理中",
              handled="已反馈", held="已先行回复", no_reply="不需回复", replied="已回复", forwarded="已提交上级", closed="已办结", void="已作废")
SATISFACTION = dict(satisfied="满意", basically="基本满意", unsatisfied="不满意")
VALIDITY = dict(valid="有效", invalid="无效")


def words():
    """The words of the rulebook by vocabulary: id to name."""
    book = tomllib.loads(RULEBOOK.read_text())
    named = {field: dict(term.split(" ")[:2] for term in said["terms"]) for field, said in book["words"].items()}
    return named | {"level": {level["id"]: level["name"] for level in book["level"]}}


def columns():
    """Heading-less: the SQL of each column, and whether it is text, a number or a time, in the order of the register."""
    book = words()
    case = lambda of, names: f"CASE {of} {' '.join(f'''WHEN '{i}' THEN '{n}' ''' for i, n in names.items())} ELSE {of} END" if names else of
    fact = lambda key: f"json_extract(facts, '$.{key}')"
    word = lambda field, of: ("text", case(of, book.get(field, {})))
    clock = lambda of: ("time", f"strftime('%Y-%m-%d %H:%M', {of}, 'unixepoch', '+8 hours')")
    unit = lambda of: ("text", f"(SELECT name FROM units WHERE id = {of})")
    several = lambda field, key: ("text", f"(SELECT group_concat({case('value', book.get(field, {}))}, '、') FROM json_each({fact(key)}))")
    level = case("level", book["level"])
    return [
        ("text", "printf('%d-%04d', year, number)"),
        ("text", f"CASE WHEN emergency THEN coalesce({level} || '·突发', '突发') ELSE {level} END"),
        ("text", "title"), unit("cases.unit"), ("text", case("status", STATUS)), clock("reported_at"), clock("submitted_at"),
        ("text", "(SELECT group_concat(json_extract(value, '$.says'), '；') FROM json_each(owed))"),
        unit("cases.about"), ("text", "author"), word("level", "suggested_level"), unit("cases.lead"),
        clock("first_replied_at"), clock("replied_at"), clock("rated_at"), ("text", case("satisfaction", SATISFACTION)), clock("adopted_at"),
        ("number", "adoptions"), clock("closed_at"), clock("voided_at"),
        ("text", "CASE WHEN event_number IS NOT NULL THEN printf('%d-%04d', event_year, event_number) END"),
        ("number", "breaches"), ("number", "backfilled"),
        word("kind", "kind"), word("channel", "channel"), word("origin", fact("origin")), word("source", "source"), ("text", "url"),
        clock("published_at"), clock("occurred_at"), ("text", f"CASE {fact('estimated')} WHEN 1 THEN '是' WHEN 0 THEN '否' END"),
        clock("found_at"), *(("text", fact(key)) for key in ("place", "people", "who", "demand", "taken", "nature")),
        word("category", "category"), word("tier", "handling_tier"), word("comment_kind", "comment_kind"), word("scale", fact("scale")),
        word("spread", fact("spread")), word("subject", fact("subject")), several("content", "content"), word("business", fact("business")),
        word("stance", fact("stance")), several("flag", "flag"), ("text", "CASE WHEN emergency THEN '是' END"),
        word("reply_need", "reply_need"), ("text", fact("reply_reason")), ("text", case("validity", VALIDITY)),
        word("validity_reason", fact("validity_reason")), word("uptake", fact("uptake")),
    ]


SQL = lambda: f"SELECT {', '.join(sql for _, sql in columns())} FROM cases ORDER BY id"
KINDS = lambda: [kind for kind, _ in columns()]


def openpyxl_writes(ledger, out):
    """What a script of an office does: the same rows, typed, with the formats of ours. Run in a process of its own."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    kinds = KINDS()
    book = Workbook(write_only=True)
    sheet = book.create_sheet("台账")
    sheet.freeze_panes = "B2"
    sheet.append([str(n) for n in range(len(kinds))])

    def cell(kind, value):
        if kind == "time" and value is not None:
            dated = WriteOnlyCell(sheet, datetime.strptime(value, "%Y-%m-%d %H:%M"))
            dated.number_format = "yyyy-mm-dd hh:mm"
            return dated
        return value

    for row in sqlite3.connect(ledger).execute(SQL()):
        sheet.append([cell(kind, value) for kind, value in zip(kinds, row)])
    book.save(out)


def run(command, out=os.devnull):
    """Wall and processor milliseconds."""
    quiet = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
             (os.POSIX_SPAWN_OPEN, 1, str(out), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)]
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, ENV, file_actions=quiet)
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed: {' '.join(command)[:200]}")
    return wall * 1000, (used.ru_utime + used.ru_stime) * 1000


def peak(command):
    """Greatest resident size in MiB. Asked of /usr/bin/time, as a child of ours would first be as large as Python is."""
    said = subprocess.run(["/usr/bin/time", "-f", "%M", *command], env=ENV, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return int(said.stderr.split()[-1]) / 1024


def same(ours, theirs):
    """Both CSV answers, cell by cell; the first difference ends it. The number of rows."""
    mine = csv.reader(io.StringIO(Path(ours).read_text("utf-8-sig"), newline=""))
    other = csv.reader(io.StringIO(Path(theirs).read_text("utf-8"), newline=""))
    head, count = next(mine), 0
    for a, b in zip(mine, other, strict=True):
        count += 1
        plain = [GUARDED.sub("", cell) for cell in a]
        if plain != b:
            at = next(n for n, (x, y) in enumerate(zip(plain, b)) if x != y)
            sys.exit(f"row {count}, {head[at]}: ours {plain[at]!r}, theirs {b[at]!r}")
    return count


def same_book(book, ours, ledger):
    """Our workbook read back by openpyxl against the SQL, cell by cell."""
    from openpyxl import load_workbook
    sheet = load_workbook(book, read_only=True)["台账"]
    rows = sheet.iter_rows(values_only=True)
    one = subprocess.run([*ours, "--limit", "1", "-f", "csv"], env=ENV, capture_output=True).stdout.decode("utf-8-sig")
    listed = next(csv.reader(io.StringIO(one)))
    # A workbook has the columns people read first.
    order = [listed.index(name) for name in next(rows)]
    said = lambda value: value.strftime("%Y-%m-%d %H:%M") if isinstance(value, datetime) else value
    for n, (a, b) in enumerate(zip(rows, sqlite3.connect(ledger).execute(SQL()), strict=True), 1):
        for place, value in zip(order, a):
            if said(value) != (b[place] if b[place] != "" else None):
                sys.exit(f"workbook row {n}, {listed[place]}: {value!r}, {b[place]!r}")


def builds():
    """The program as it was built, by name; the ordinary build first."""
    places = {"": ROOT / "target/release/yuqing"} | {", static": path for path in ROOT.glob("target/*/static/yuqing")}
    return {name: str(path) for name, path in places.items() if path.exists()}


def measure(ledger, rounds):
    """The table, line by line."""
    asks = {name: [program, "--ledger", ledger, "-q", "list"] for name, program in builds().items()}
    ours = next(iter(asks.values()), None) or sys.exit("nothing was built: cargo build --release")
    with tempfile.TemporaryDirectory() as folder:
        to = lambda name: str(Path(folder) / name)
        run(ours + ["-o", to("a.csv")]), run(["sqlite3", "-csv", ledger, SQL()], to("d.csv"))
        count = same(to("a.csv"), to("d.csv"))
        kinds = {"CSV": ["-o", to("a.csv")], "CSV, GBK": ["-o", to("b.csv"), "--encoding", "gbk"], "JSON": ["-o", to("a.json")], "XLSX": ["-o", to("c.xlsx")]}
        jobs = {f"`list -o` {kind}{build}": (ask + words, os.devnull, rounds) for kind, words in kinds.items() for build, ask in asks.items()}
        jobs |= {
            "`sqlite3 -csv`, the same columns": (["sqlite3", "-csv", ledger, SQL()], to("d.csv"), rounds),
            "`sqlite3 -csv`, `SELECT *`": (["sqlite3", "-csv", ledger, "SELECT * FROM cases ORDER BY id"], to("d.csv"), rounds),
        }
        try:
            import openpyxl
            run(ours + ["-o", to("c.xlsx")])
            same_book(to("c.xlsx"), ours, ledger)
            peer = f"openpyxl {openpyxl.__version__}, write-only"
            jobs[peer] = ([sys.executable, __file__, ledger, "--openpyxl", to("e.xlsx")], os.devnull, max(rounds // 3, 1))
        except ImportError:
            peer = None
        taken = {name: [] for name in jobs}
        for turn in range(rounds + 1):
            for name, (command, out, most) in jobs.items():
                # The first turn warms up; a peer that takes a minute is not asked as often.
                if turn <= most:
                    spent = run(command, out)
                    taken[name] += [spent] if turn else []
        base = {name: statistics.median(peak([*ask, "--limit", "1"]) for _ in range(3)) for name, ask in asks.items()}
        peaks = {name: statistics.median(peak(command) for _ in range(3 if "openpyxl" not in name else 1)) for name, (command, _, _) in jobs.items()}
        middle = lambda name, which: statistics.median(spent[which] for spent in taken[name])
        against = lambda name, other, which: statistics.median(a[which] / b[which] for a, b in zip(taken[name], taken[other]))
        lines = [f"{count:,} cases, {len(KINDS())} columns, every cell the same as the peer's.", "",
                 "| job | wall, ms | processor, ms | ÷ `sqlite3 -csv` of the same columns: wall | processor | × faster than openpyxl: wall | processor | peak, MiB | above one case |",
                 "|---|--:|--:|--:|--:|--:|--:|--:|--:|"]
        theirs = "`sqlite3 -csv`, the same columns"
        for name in jobs:
            text, book = "CSV" in name, "XLSX" in name and peer
            ratios = [f"{against(name, theirs, which):.2f}" if text else "–" for which in (0, 1)]
            times = [f"{1 / against(name, peer, which):.1f}" if book else "–" for which in (0, 1)]
            above = f"{peaks[name] - base[', static' if 'static' in name else '']:.1f}" if "list" in name else "–"
            cells = [name, f"{middle(name, 0):.0f}", f"{middle(name, 1):.0f}", *ratios, *times, f"{peaks[name]:.1f}", above]
            lines.append(f"| {' | '.join(cells)} |")
        return lines


def machine(rounds):
    cpu = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text()) if Path("/proc/cpuinfo").exists() else None
    theirs = subprocess.run(["sqlite3", "--version"], capture_output=True, text=True).stdout.split(" ")[0]
    # The program carries its SQLite, and with it the version as a text; other texts of that form are older.
    own = max(re.findall(rb"[^\d.](3\.\d{2}\.\d+)[^\d.]", Path(next(iter(builds().values()))).read_bytes()), default=b"?").decode()
    day = subprocess.run(["git", "-C", str(ROOT), "log", "-1", "--format=%cs %h"], capture_output=True, text=True).stdout.strip()
    load = ", ".join(f"{l:.1f}" for l in os.getloadavg())
    return (f"Commit of {day}; {cpu[1] if cpu else platform.machine()}, {os.cpu_count()} cores; {platform.system()} {platform.release()}; "
            f"SQLite {own} in the program, {theirs} on the command line, {sqlite3.sqlite_version} in Python {platform.python_version()}; "
            f"load {load} at the end; {rounds} rounds.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ledger")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--write")
    parser.add_argument("--openpyxl", metavar="FILE", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.openpyxl:
        return openpyxl_writes(asked.ledger, asked.openpyxl)
    table = "\n".join(measure(asked.ledger, asked.rounds))
    table = f"{machine(asked.rounds)} {table}"
    print(table)
    if asked.write:
        document = Path(asked.write)
        before, rest = document.read_text().split(MARKS[0])
        document.write_text(f"{before}{MARKS[0]}\n{table}\n{MARKS[1]}{rest.split(MARKS[1])[1]}")


main()
