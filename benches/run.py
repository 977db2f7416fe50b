#!/usr/bin/env python3
"""Measures yuqing beside the sqlite3 command line, on the same machine, the same ledgers, turn by turn.

    python3 benches/run.py [--sizes 10000,100000,1000000] [--dir DIR] [--rounds 9] [--only WORD,WORD]
                           [--instructions] [--json FILE] [--write docs/benchmarks.md]

Builds the program twice, as `cargo build --release` and as `cargo static` build it (the second is left out where the
static C library is missing), makes the ledgers through the real code (benches/ledger), then runs all of them
alternately (A B C A B C …), compares the answers, and prints a Markdown table of medians and of medians of paired
ratios. `--write` puts the table between the two marks of a document. Ledgers already in DIR are used again.
Needs sqlite3; strace for the count of syncs; duckdb for one more peer; valgrind for --instructions, which do not depend on how busy the machine is.
"""
import argparse, json, os, platform, re, shutil, statistics, subprocess, sys, tempfile, time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOW = "2026-11-01 09:00"
NOW_SECONDS = 1793494800
COUNTED = 10_000  # instructions are counted in ledgers of up to so many cases: under valgrind all takes fifty times as long
YEAR = "2025"
YEAR_FROM, YEAR_TO = 1735660800, 1767196800  # 2025-01-01 and 2026-01-01, Beijing
MOMENT = "strftime('%Y-%m-%dT%H:%M:%S+08:00', {} + 28800, 'unixepoch')"
ENV = {**os.environ, "YUQING_NOW": NOW, "YUQING_USER": "王芳", "LANG": "C.UTF-8"}
MARKS = ("<!-- measured by benches/run.py: begin -->", "<!-- measured by benches/run.py: end -->")
HEAD = ("| job; what sqlite3 does | cases | static, ms | sqlite3, ms | static ÷ sqlite3: wall | processor | instructions | ordinary ÷ sqlite3: wall | static ÷ the same SQL in our library: wall | same answer, notes |\n"
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|---|")

# An open duty as the contract writes it: every key, in its order. The periodic ones are derived by the rules and in no table.
DUTIES = f"""SELECT NULL AS attributed_to, iif(d.subject = 'case', printf('%d-%04d', d.year, d.number), NULL) AS "case", d.clause,
  {MOMENT.format("d.due_at")} AS due_at, d.end_reason AS ended_because, NULL AS have, d.kind,
  iif(d.due_at < {NOW_SECONDS}, ({NOW_SECONDS} - d.due_at) / 60, NULL) AS late_minutes, {MOMENT.format("d.met_at")} AS met_at, d.met_by, d.n, d.name,
  NULL AS need, {MOMENT.format("d.opened_at")} AS opened_at, CASE d.owner_kind WHEN 'unit' THEN u.name WHEN 'person' THEN p.name ELSE d.owner_name END AS owner,
  iif(d.subject = 'paper', printf('P%d-%04d', d.year, d.number), NULL) AS paper, NULL AS period, d.provisional,
  iif(d.due_at < {NOW_SECONDS}, 'overdue', 'open') AS state, d.superseded, d.why, d.within
FROM duties d LEFT JOIN units u ON d.owner_kind = 'unit' AND u.id = d.owner_id LEFT JOIN people p ON d.owner_kind = 'person' AND p.id = d.owner_id
WHERE d.open = 1 AND d.due_at {{}} ORDER BY d.due_at, d.year, d.number, d.n"""
# The same as people read it: what, of which case, who, until when.
SCREEN = f"""SELECT printf('%d-%04d', d.year, d.number) AS id, d.name, c.level, c.title, coalesce(u.name, p.name, d.owner_name) AS owner,
  {MOMENT.format("d.due_at")} AS due_at, ({NOW_SECONDS} - d.due_at) / 60 AS late, d.clause
FROM duties d JOIN cases c ON c.id = d.year << 32 | d.number
LEFT JOIN units u ON d.owner_kind = 'unit' AND u.id = d.owner_id LEFT JOIN people p ON d.owner_kind = 'person' AND p.id = d.owner_id
WHERE d.open = 1 AND d.subject = 'case' AND d.due_at {{}} ORDER BY d.due_at, d.year, d.number, d.n"""
# The newest twenty as people read them, and how many more there are, counted as far as ours counts.
PAGE = f"""SELECT printf('%d-%04d', c.year, c.number) AS id, c.level, c.title, u.name AS unit, c.status, {MOMENT.format("c.reported_at")} AS reported_at,
  {MOMENT.format("c.submitted_at")} AS submitted_at, c.owed FROM cases c JOIN units u ON u.id = c.unit ORDER BY c.id DESC LIMIT 20"""
# What a ledger of cases would be without acts, chain, rules and words for searching: one table, typed, times and words as
# numbers, the texts in it, one index of what is owed and one that the figures of a year are read from.
PLAIN = """CREATE TABLE plain (id INTEGER PRIMARY KEY, unit INTEGER NOT NULL, channel INTEGER, category INTEGER, level INTEGER, title TEXT, text TEXT NOT NULL, url TEXT,
  status INTEGER NOT NULL, reported_at INTEGER NOT NULL, submitted_at INTEGER, reply_due_at INTEGER, replied_at INTEGER, closed_at INTEGER) STRICT;
CREATE INDEX plain_due ON plain (reply_due_at) WHERE closed_at IS NULL;
CREATE INDEX plain_figures ON plain (unit, reported_at, level, category, channel, reply_due_at, replied_at, closed_at);
CREATE TABLE empty (id INTEGER PRIMARY KEY, unit INTEGER NOT NULL, channel TEXT, text TEXT NOT NULL, reported_at INTEGER NOT NULL);
CREATE INDEX empty_at ON empty (reported_at);
INSERT INTO plain SELECT NULL, c.unit, unicode(c.channel), unicode(c.category), unicode(c.level), c.title, CAST(t.bytes AS TEXT), c.url, unicode(c.status), c.reported_at,
  c.submitted_at, c.reported_at + 432000, c.replied_at, c.closed_at FROM cases c JOIN texts t ON t.id = c.text ORDER BY c.id"""
MORE = "; SELECT count(*) - 20 AS more FROM (SELECT 1 FROM cases LIMIT 220)"


def spawn(command, out=os.devnull):
    """Wall and processor milliseconds and the exit code of one run."""
    quiet = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
             (os.POSIX_SPAWN_OPEN, 1, str(out), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)]
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, ENV, file_actions=quiet)
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - start
    return (wall * 1000, (used.ru_utime + used.ru_stime) * 1000), os.waitstatus_to_exitcode(status)


def asked(command):
    """What a command answers."""
    return subprocess.run(command, env=ENV, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL).stdout.decode()


def in_turn(commands, rounds, out):
    """Wall and processor times of each, by name, run in turn after one warm-up. `{turn}` becomes another number each time."""
    times = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            spent, code = spawn([word.replace("{turn}", str(turn)) for word in command], out)
            if code not in (0, 3):
                sys.exit(f"failed ({code}): {command}")
            if turn:
                times[name].append(spent)
    return times


def instructions(command):
    """Instructions a command takes, the kernel's not counted."""
    trace = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], env=ENV,
                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL).stderr.decode(errors="replace")
    found = re.search(r"Collected : (\d+)", trace)
    return int(found[1]) if found else None


def syncs(command):
    if not shutil.which("strace"):
        return "?"
    trace = subprocess.run(["strace", "-f", "-e", "trace=fsync,fdatasync", *command], capture_output=True, env=ENV).stderr.decode(errors="replace")
    return len(re.findall(r"^(?:\[pid +\d+\] )?(?:fsync|fdatasync)\(", trace, re.M))


def read_anew(*programs):
    """Lets memory forget programs and their libraries, and reads them from the disk, so that all lie in it alike: what was just
    written, or was read page by page as it ran, costs a tenth of a short command less or more to touch."""
    os.sync()
    for program in filter(None, programs):
        libraries = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
        for path in {program, *re.findall(r"=> (/\S+)", libraries)}:
            with open(path, "rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
                while file.read(1 << 20):
                    pass


class Programs:
    """Our builds: `ordinary` as everybody builds it, `static` where the machine can. They run from a copy, as installed
    programs do."""

    def __init__(self, build, dir):
        def installed(program, name):
            # Into a new file: one that is written over keeps the pages it had.
            (dir / name).unlink(missing_ok=True)
            return shutil.copy(program, dir / name)
        host = re.search(r"host: (\S+)", asked(["rustc", "-vV"]))[1]
        places = {"static": (ROOT / "target" / host / "static", ["static"]), "ordinary": (ROOT / "target/release", ["build", "--release"])}
        self.found, self.sql = {}, None
        for name, (place, words) in places.items():
            # One after the other, the program last: built with what only benches need it would be another program, whose
            # functions have other names than those of .cargo/static.order.
            made = not build or all(subprocess.run(["cargo", *words, "-q", *target], cwd=ROOT).returncode == 0
                                    for target in (["--bench", "sql"], ["--bin", "yuqing"]))
            if made and (place / "yuqing").exists():
                self.found[name] = str(installed(place / "yuqing", f"yuqing-{name}"))
                probes = sorted((probe for probe in (place / "deps").glob("sql-*") if not probe.suffix), key=os.path.getmtime)
                self.sql = self.sql or (str(installed(probes[-1], "sql")) if probes else None)
        if not self.found:
            sys.exit("nothing was built")
        read_anew(*self.found.values(), self.sql, *map(shutil.which, ("sqlite3", "duckdb", "true")))


class Bench:
    def __init__(self, args):
        self.args, self.rows = args, []
        self.dir = Path(args.dir)
        self.dir.mkdir(parents=True, exist_ok=True)
        self.programs = Programs(not args.no_build, self.dir)
        self.out = self.dir / "answer"

    def wanted(self, job):
        return not self.args.only or any(word in job for word in self.args.only.split(","))

    def ledger(self, size):
        path = self.dir / f"ledger-{size}.db"
        if not path.exists():
            subprocess.run(["cargo", "bench", "-q", "--bench", "ledger", "--", "make", str(size), str(path)], cwd=ROOT, check=True)
        # What a ledger keeps ready made is of the program that recorded last: let it be this one's.
        noted = [next(iter(self.programs.found.values())), "--ledger", str(path), "-q", "note", "2024-0500", "已电话核实"]
        subprocess.run(noted, env=ENV, stdout=subprocess.DEVNULL, check=True)
        return str(path)

    def ours(self, path, *words):
        """Each build with these words."""
        ledger = ["--ledger", path] if path else []
        return {name: [program, *ledger, "-q", *words] if path else [program, *words] for name, program in self.programs.found.items()}

    def theirs(self, path, sql, *flags):
        return ["sqlite3", *flags, path, sql]

    def row(self, job, size, ours, theirs, same=None, control=None, rounds=None, note=""):
        """Runs one job. `control` is SQL for our own library; `same` compares the answers first."""
        if not self.wanted(job):
            return
        verdict = "" if same is None else "yes" if same() else "**NO**"
        commands = {**ours, "theirs": theirs}
        if control and self.programs.sql:
            commands["control"] = [self.programs.sql, *control]
        times = in_turn(commands, rounds or self.args.rounds, self.out)
        best = "static" if "static" in ours else "ordinary"
        ratio = lambda a, b, which: round(statistics.median(x[which] / y[which] for x, y in zip(times[a], times[b]) if y[which]), 3)
        middle = lambda name: round(statistics.median(wall for wall, _ in times[name]), 2)
        row = dict(job=job, size=size, ours=middle(best), theirs=middle("theirs"), wall=ratio(best, "theirs", 0), processor=ratio(best, "theirs", 1),
                   ordinary=ratio("ordinary", "theirs", 0) if "ordinary" in ours else None,
                   control=ratio(best, "control", 0) if "control" in commands else None, note="; ".join(w for w in (verdict, note) if w))
        if self.args.instructions and size <= COUNTED:
            a, b = instructions(ours[best]), instructions(theirs)
            row["instructions"] = round(a / b, 3) if a and b else None
        self.told(row)

    def told(self, row):
        self.rows.append(row)
        number = lambda name, form=".2f": format(row[name], form) if row.get(name) is not None else "–"
        size = f"{row['size']:,}" if row["size"] else ""
        cells = [row["job"], size, number("ours", ".1f"), number("theirs", ".1f"), number("wall"), number("processor"), number("instructions"),
                 number("ordinary"), number("control"), row["note"]]
        row["line"] = f"| {' | '.join(cells)} |"
        print(row["line"], flush=True)

    def questions(self, size, path):
        rows = lambda sql: json.loads(asked(self.theirs(path, sql, "-json")) or "[]")
        ours = lambda *words: json.loads(asked(next(iter(self.ours(path, *words).values()))) or "[]")

        soon = NOW_SECONDS + 8 * 86400 - 9 * 3600 - 60
        flags = ("provisional", "superseded")
        plain = lambda duty: {key: bool(value) if key in flags else value for key, value in duty.items()}
        same = lambda verb, sql: lambda: [d for d in ours(verb, "-f", "json") if d["case"]] == [plain(d) for d in rows(sql)]
        for verb, sql in (("overdue", DUTIES.format(f"< {NOW_SECONDS}")), ("todo", DUTIES.format(f"<= {soon}"))):
            self.row(f"`{verb}`, JSON; the same fields", size, self.ours(path, verb, "-f", "json"), self.theirs(path, sql, "-json"), same(verb, sql), control=(path, sql))
        for verb, sql in (("overdue", SCREEN.format(f"< {NOW_SECONDS}")),
                          ("todo", SCREEN.format(f"BETWEEN {NOW_SECONDS} AND {soon}") + f"; SELECT count(*) FROM duties WHERE open = 1 AND due_at < {NOW_SECONDS}")):
            self.row(f"`{verb}`, screen; the same duties with their titles", size, self.ours(path, verb), self.theirs(path, sql, "-box"))

        stats = (f"WITH r AS (SELECT unit, count(*) AS received, count(replied_at) AS replied, sum(satisfaction = 'satisfied') AS satisfied, count(satisfaction) AS rated "
                 f"FROM cases WHERE reported_at >= {YEAR_FROM} AND reported_at < {YEAR_TO} AND voided_at IS NULL GROUP BY unit), "
                 f"s AS (SELECT unit, count(*) AS submitted, count(adopted_at) AS adopted FROM cases WHERE submitted_at >= {YEAR_FROM} AND submitted_at < {YEAR_TO} AND voided_at IS NULL GROUP BY unit), "
                 f"d AS (SELECT unit, sum(met_at <= due_at) AS on_time, sum(met_at > due_at) AS late, sum(met_at IS NULL) AS overdue FROM duties "
                 f"WHERE due_at >= {YEAR_FROM} AND due_at < {YEAR_TO} AND superseded = 0 AND ended IS DISTINCT FROM 'withdrawn' GROUP BY unit) "
                 f"SELECT u.name AS key, received, replied, satisfied, rated, submitted, adopted, on_time, late, overdue FROM units u LEFT JOIN r ON r.unit = u.id LEFT JOIN s ON s.unit = u.id LEFT JOIN d ON d.unit = u.id WHERE u.id > 1 ORDER BY u.id")
        counts = ("received", "replied", "satisfied", "rated", "submitted", "adopted")
        figures = lambda all: {r["key"]: tuple(r[c] or 0 for c in counts) for r in all if r["received"]}
        self.row("`stats` of a year by unit", size, self.ours(path, "stats", "--period", YEAR, "-f", "json"), self.theirs(path, stats, "-json"),
                 lambda: figures(ours("stats", "--period", YEAR, "-f", "json")["rows"]) == figures(rows(stats)))

        if shutil.which("duckdb") and self.wanted("`stats` of a year by unit; DuckDB, its own file"):
            self.row("`stats` of a year by unit; DuckDB, its own file", size, self.ours(path, "stats", "--period", YEAR, "-f", "json"),
                     ["duckdb", "-readonly", "-json", self.duck(path), stats])

        one = (f"SELECT * FROM cases WHERE id = 2024 << 32 | 500; SELECT * FROM duties WHERE subject = 'case' AND year = 2024 AND number = 500; "
               "SELECT seq, verb, at, operator, payload FROM acts WHERE subject = 'case:2024-0500' ORDER BY seq; "
               "SELECT cast(bytes AS TEXT) FROM texts WHERE id = (SELECT text FROM cases WHERE id = 2024 << 32 | 500)")
        self.row("`show ID`", size, self.ours(path, "show", "2024-0500"), self.theirs(path, one), rounds=self.many())
        page = "SELECT year, number, unit, status, level, channel, title, reported_at, submitted_at FROM cases {} ORDER BY cases.id DESC LIMIT 20"
        ids = lambda all: [(int(r["id"][:4]), int(r["id"][5:])) for r in all]
        theirs_ids = lambda sql: [(r["year"], r["number"]) for r in rows(sql)]
        shown = ("id", "level", "title", "unit", "status", "reported_at", "submitted_at")
        cells = lambda all: [tuple(r[key] for key in shown) for r in all]
        self.row("`list`, first page", size, self.ours(path, "list"), self.theirs(path, PAGE + MORE, "-box"),
                 lambda: cells(ours("list", "--limit", "20", "-f", "json")) == cells(rows(PAGE)), rounds=self.many())
        for word, what in (("体检", "common"), ("琉璃", "rare")):
            like = page.format(f"JOIN texts ON texts.id = cases.text WHERE cast(bytes AS TEXT) LIKE '%{word}%' OR title LIKE '%{word}%'")
            self.row(f"`search`, {what} word, first page; `LIKE`, the same page", size, self.ours(path, "search", word), self.theirs(path, like, "-box"),
                     lambda: ids(ours("search", word, "--limit", "20", "-f", "json")) == theirs_ids(like), rounds=self.few(size))
            count = f"SELECT count(*) FROM texts WHERE cast(bytes AS TEXT) LIKE '%{word}%'"
            self.row(f"`search`, {what} word, first page; `LIKE` over all texts", size, self.ours(path, "search", word), self.theirs(path, count), rounds=self.few(size))
        read = "; ".join(f"SELECT count(*), {', '.join(f'sum(length({c}))' for c in columns)} FROM {table}" for table, columns in (
            ("acts", "office prev verb subject operator os_account payload hash".split()), ("texts", "salt sha256 bytes".split()),
            ("cases", "facts title status".split()), ("duties", "rule clause name".split())))
        self.row("`verify`; every row read once", size, self.ours(path, "verify"), self.theirs(path, read), rounds=1 if size > 500_000 else 3 if size > 50_000 else None)

    def duck(self, path):
        """The columns a year's statistics ask for, as DuckDB keeps them."""
        file, rows = path.removesuffix(".db") + ".duckdb", str(self.dir / "rows.csv")
        if not os.path.exists(file):
            for table, columns in (("units", "id, name"), ("duties", "unit, due_at, met_at, superseded, ended"),
                                   ("cases", "unit, reported_at, replied_at, satisfaction, submitted_at, adopted_at, voided_at")):
                with open(rows, "w") as out:
                    subprocess.run(["sqlite3", "-csv", "-header", path, f"SELECT {columns} FROM {table}"], stdout=out, check=True)
                subprocess.run(["duckdb", file, f"CREATE TABLE {table} AS SELECT * FROM read_csv('{rows}', sample_size = -1)"], check=True, stdout=subprocess.DEVNULL)
            os.unlink(rows)
        return file

    def few(self, size):
        return 5 if size > 500_000 else None

    def many(self):
        return max(self.args.rounds, 21)

    def writes(self, size, path):
        if not self.wanted("`report`, durable; 20 writers at once"):
            return
        copy = str(self.dir / "copy.db")
        shutil.copyfile(path, copy)
        # Or the disk would be busy with the copy while others wait for it.
        os.sync()
        asked(self.theirs(copy, PLAIN))
        os.sync()
        # Nobody registers the same words all day.
        text = "退役军人老张第{turn}次来站反映体检通知没有送到户，希望尽快核实处理并给出答复。"
        report = self.ours(copy, "report", text, "--unit", "甲河村", "--channel", "微信", "--scale", "极少数")
        one = next(iter(report.values()))
        insert = lambda into, *first: ["sqlite3", *(word for line in first for word in ("-cmd", line)), copy, into]
        plain = f"INSERT INTO plain (unit, channel, title, text, status, reported_at, reply_due_at) VALUES (2, 119, '群众第{{turn}}次反映', '{text}', 1, {NOW_SECONDS}, {NOW_SECONDS + 432000})"
        empty = f"INSERT INTO empty (unit, channel, text, reported_at) VALUES (2, 'wechat', '{text}', {NOW_SECONDS})"
        extra = "PRAGMA synchronous = EXTRA"
        for what, theirs in (("one plain `INSERT` among as many rows, two indexes", insert(plain)), ("the same as durable (`synchronous = EXTRA`)", insert(plain, extra)),
                             ("one plain `INSERT` into an empty table, one index", insert(empty)), ("that as durable", insert(empty, extra))):
            self.row(f"`report`, durable; {what}", size, report, theirs, rounds=self.many(), note=f"syncs {syncs(one)} / {syncs(theirs)}")
        count = lambda table: int(asked(self.theirs(copy, f"SELECT count(*) FROM {table}")))
        ours, theirs = [], []
        before, rounds = (count("cases"), count("plain")), 5
        for _ in range(rounds):
            ours.append(self.crowd(one))
            theirs.append(self.crowd(insert(plain, ".timeout 10000")))
        kept = [(count(table) - b) / rounds for table, b in zip(("cases", "plain"), before)]
        ratio = statistics.median(a / b for a, b in zip(ours, theirs))
        self.told(dict(job="20 writers at once; the same with `.timeout`", size=size, ours=statistics.median(ours), theirs=statistics.median(theirs), wall=ratio,
                       note=f"kept {kept[0]:.0f} / {kept[1]:.0f} of 20"))
        os.unlink(copy)

    def crowd(self, command):
        start = time.perf_counter()
        for one in [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENV) for _ in range(20)]:
            one.wait()
        return (time.perf_counter() - start) * 1000

    def machine(self):
        """What the figures are of."""
        cpu = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text()) if Path("/proc/cpuinfo").exists() else None
        theirs = asked(["sqlite3", "--version"]).split(" ")[0]
        own = json.loads(asked([self.programs.sql, ":memory:", "SELECT sqlite_version() AS v"]))[0]["v"] if self.programs.sql else "?"
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
        day = asked(["git", "-C", str(ROOT), "log", "-1", "--format=%cs %h"]).strip()
        load = ", ".join(f"{l:.1f}" for l in os.getloadavg())
        return f"Commit of {day}; {cpu[1] if cpu else platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GiB; {platform.system()} {platform.release()}; SQLite {own} in the program, {theirs} on the command line; load {load} at the end; {self.args.rounds} rounds or more."

    def run(self):
        print(HEAD)
        self.row("start-up (`--version`); `/bin/true`", 0, self.ours(None, "--version"), ["/bin/true"], rounds=101)
        for size in self.args.sizes:
            path = self.ledger(size)
            self.questions(size, path)
            self.writes(size, path)
        table = "\n".join([self.machine(), "", HEAD, *(row["line"] for row in self.rows)])
        if self.args.json:
            Path(self.args.json).write_text(json.dumps(self.rows, ensure_ascii=False, indent=1))
        if self.args.write:
            document = Path(self.args.write)
            before, rest = document.read_text().split(MARKS[0])
            after = rest.split(MARKS[1])[1]
            document.write_text(f"{before}{MARKS[0]}\n{table}\n{MARKS[1]}{after}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=lambda s: [int(n) for n in s.split(",")], default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--dir", default=os.path.join(tempfile.gettempdir(), "yuqing-bench"))
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", default="")
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--json")
    parser.add_argument("--write")
    parser.add_argument("--no-build", action="store_true")
    Bench(parser.parse_args()).run()


main()
