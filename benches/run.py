#!/usr/bin/env python3
"""Measures yuqing beside the sqlite3 command line, on the same machine, the same ledgers, turn by turn.

    python3 benches/run.py [--sizes 10000,100000,1000000] [--dir DIR] [--rounds 9] [--only WORD] [--json FILE]

Builds the release binary, makes the ledgers through the real code (benches/ledger.rs), then runs ours and theirs
alternately (A B A B …), compares the answers, and prints a Markdown table of medians and of the median of the paired
ratios. Needs sqlite3 and, for the count of syncs, strace. Ledgers already in DIR are used again.
"""
import argparse, json, os, re, shutil, statistics, subprocess, sys, tempfile, time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOW = "2026-11-01 09:00"
NOW_SECONDS = 1793494800
YEAR = "2025"
YEAR_FROM, YEAR_TO = 1735660800, 1767196800  # 2025-01-01 and 2026-01-01, Beijing
ENV = {**os.environ, "YUQING_NOW": NOW, "YUQING_USER": "王芳", "LANG": "C.UTF-8"}


def spawn(command, capture=False):
    """Wall and processor seconds, exit code and, if wanted, the output of one run."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, env=ENV)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return (wall, used.ru_utime + used.ru_stime), child.returncode, out.read().decode() if capture else ""


def pair(ours, theirs, rounds, prepare=None):
    """Medians of both and of the ratio, run in turn after one warm-up each."""
    a_times, b_times = [], []
    for round in range(rounds + 1):
        for command, times in ((ours, a_times), (theirs, b_times)):
            wall, code, _ = spawn(command(round) if callable(command) else command)
            if code not in (0, 3):
                sys.exit(f"failed ({code}): {command(round) if callable(command) else command}")
            if round:
                times.append(wall)
    median = statistics.median
    (a_wall, a_cpu), (b_wall, b_cpu) = zip(*a_times), zip(*b_times)
    ratio = lambda a, b: median(x / y for x, y in zip(a, b) if y)
    return dict(ours=median(a_wall) * 1000, theirs=median(b_wall) * 1000, ratio=ratio(a_wall, b_wall), cpu=ratio(a_cpu, b_cpu))


class Bench:
    def __init__(self, args):
        self.args, self.rows = args, []
        self.yuqing = str(ROOT / "target/release/yuqing")
        self.dir = Path(args.dir)
        self.dir.mkdir(parents=True, exist_ok=True)

    def ledger(self, size):
        path = self.dir / f"ledger-{size}.db"
        if not path.exists():
            subprocess.run(["cargo", "bench", "-q", "--bench", "ledger", "--", "make", str(size), str(path)], cwd=ROOT, check=True)
        return str(path)

    def ours(self, path, *words):
        return [self.yuqing, "--ledger", path, "-q", *words]

    def theirs(self, path, sql, *flags):
        return ["sqlite3", *flags, path, sql]

    def row(self, job, size, ours, theirs, same=None, rounds=None, note=""):
        if self.args.only and self.args.only not in job:
            return
        answer = ""
        if same:
            answer = "same" if same() else "DIFFERENT"
        self.told(dict(job=job, size=size, **pair(ours, theirs, rounds or self.args.rounds), answer=answer, note=note))

    def told(self, row):
        self.rows.append(row)
        cpu = f"{row['cpu']:.2f}" if row["cpu"] else "–"
        print(f"| {row['job']} | {row['size']:,} | {row['ours']:.1f} | {row['theirs']:.1f} | {row['ratio']:.2f} | {cpu} | {row['answer']} | {row['note']} |", flush=True)

    def questions(self, size, path):
        q = lambda command: spawn(command, capture=True)[2]
        rows = lambda sql: json.loads(q(self.theirs(path, sql, "-json")) or "[]")
        ours = lambda *words: json.loads(q(self.ours(path, *words)) or "[]")

        duties = "SELECT printf('%d-%04d', year, number) AS id, kind, name, owner_kind, owner_id, opened_at, due_at, clause, within FROM duties WHERE open = 1 AND due_at {} ORDER BY due_at, year, number, n"
        late, soon = duties.format(f"< {NOW_SECONDS}"), duties.format(f"<= {NOW_SECONDS + 8 * 86400 - 9 * 3600 - 60}")
        same = lambda verb, sql: lambda: [d["case"] for d in ours(verb, "-f", "json") if d["case"]] == [d["id"] for d in rows(sql)]
        self.row("overdue (json)", size, self.ours(path, "overdue", "-f", "json"), self.theirs(path, late, "-json"), same("overdue", late))
        self.row("overdue (screen)", size, self.ours(path, "overdue"), self.theirs(path, late, "-box"))
        self.row("todo (json)", size, self.ours(path, "todo", "-f", "json"), self.theirs(path, soon, "-json"), same("todo", soon))
        self.row("todo (screen)", size, self.ours(path, "todo"), self.theirs(path, soon, "-box"))

        stats = (f"WITH r AS (SELECT unit, count(*) AS received, count(replied_at) AS replied, sum(satisfaction = 'satisfied') AS satisfied, count(satisfaction) AS rated "
                 f"FROM cases WHERE reported_at >= {YEAR_FROM} AND reported_at < {YEAR_TO} AND voided_at IS NULL GROUP BY unit), "
                 f"s AS (SELECT unit, count(*) AS submitted, count(adopted_at) AS adopted FROM cases WHERE submitted_at >= {YEAR_FROM} AND submitted_at < {YEAR_TO} AND voided_at IS NULL GROUP BY unit), "
                 f"d AS (SELECT unit, sum(met_at <= due_at) AS on_time, sum(met_at > due_at) AS late, sum(met_at IS NULL) AS overdue FROM duties "
                 f"WHERE due_at >= {YEAR_FROM} AND due_at < {YEAR_TO} AND superseded = 0 AND ended IS NOT 'withdrawn' GROUP BY unit) "
                 f"SELECT u.name AS key, received, replied, satisfied, rated, submitted, adopted, on_time, late, overdue FROM units u LEFT JOIN r ON r.unit = u.id LEFT JOIN s ON s.unit = u.id LEFT JOIN d ON d.unit = u.id WHERE u.id > 1 ORDER BY u.id")
        counts = ("received", "replied", "satisfied", "rated", "submitted", "adopted")
        figures = lambda all: {r["key"]: tuple(r[c] or 0 for c in counts) for r in all if r["received"]}
        self.row("stats of a year by unit", size, self.ours(path, "stats", "--period", YEAR, "-f", "json"), self.theirs(path, stats, "-json"),
                 lambda: figures(ours("stats", "--period", YEAR, "-f", "json")["rows"]) == figures(rows(stats)))

        one = (f"SELECT * FROM cases WHERE year = 2024 AND number = 500; SELECT * FROM duties WHERE subject = 'case' AND year = 2024 AND number = 500; "
               "SELECT seq, verb, at, operator, payload FROM acts WHERE subject = 'case:2024-0500' ORDER BY seq; "
               "SELECT cast(bytes AS TEXT) FROM texts WHERE id = (SELECT text FROM cases WHERE year = 2024 AND number = 500)")
        self.row("show ID", size, self.ours(path, "show", "2024-0500"), self.theirs(path, one))
        page = "SELECT year, number, unit, status, level, channel, title, reported_at, submitted_at FROM cases {} ORDER BY year DESC, number DESC LIMIT 50"
        ids = lambda all: [(int(r["id"][:4]), int(r["id"][5:])) for r in all]
        theirs_ids = lambda sql: [(r["year"], r["number"]) for r in rows(sql)]
        first = page.format("")
        self.row("list, first page", size, self.ours(path, "list"), self.theirs(path, first, "-box"),
                 lambda: ids(ours("list", "--limit", "50", "-f", "json")) == theirs_ids(first))
        for word, what in (("体检", "common"), ("琉璃", "rare")):
            like = page.format(f"JOIN texts ON texts.id = cases.text WHERE cast(bytes AS TEXT) LIKE '%{word}%' OR title LIKE '%{word}%'")
            self.row(f"search, {what} word, first page", size, self.ours(path, "search", word), self.theirs(path, like, "-box"),
                     lambda: ids(ours("search", word, "--limit", "50", "-f", "json")) == theirs_ids(like), rounds=self.few(size))
            count = f"SELECT count(*) FROM texts WHERE cast(bytes AS TEXT) LIKE '%{word}%'"
            self.row(f"search, {what} word, first page; LIKE counts all", size, self.ours(path, "search", word), self.theirs(path, count), rounds=self.few(size))
        read = "; ".join(f"SELECT count(*), {', '.join(f'sum(length({c}))' for c in columns)} FROM {table}" for table, columns in (
            ("acts", "office prev verb subject operator os_account payload hash".split()), ("texts", "salt sha256 bytes".split()),
            ("cases", "facts title status".split()), ("duties", "rule clause name".split())))
        self.row("verify; rows read once", size, self.ours(path, "verify"), self.theirs(path, read), rounds=3 if size > 50_000 else None)

    def few(self, size):
        return 5 if size > 500_000 else None

    def writes(self, size, path):
        if self.args.only and self.args.only not in "report, durable 20 writers":
            return
        copy = str(self.dir / "copy.db")
        shutil.copyfile(path, copy)
        spawn(self.theirs(copy, "CREATE TABLE plain (id INTEGER PRIMARY KEY, unit INTEGER NOT NULL, channel TEXT, text TEXT NOT NULL, reported_at INTEGER NOT NULL); CREATE INDEX plain_at ON plain (reported_at)"))
        text = "退役军人老张来站反映体检通知没有送到户，希望尽快核实处理并给出答复。"
        report = self.ours(copy, "report", text, "--unit", "甲河村", "--channel", "微信", "--scale", "极少数")
        insert = lambda timeout: ["sqlite3", "-cmd", f".timeout {timeout}", copy, f"INSERT INTO plain (unit, channel, text, reported_at) VALUES (2, 'wechat', '{text}', {NOW_SECONDS})"]
        syncs = lambda command: self.syncs(command)
        note = f"syncs {syncs(report)} / {syncs(insert(0))}"
        self.row("report, durable; plain INSERT", size, report, insert(0), rounds=max(self.args.rounds, 15), note=note)
        count = lambda sql: int(spawn(self.theirs(copy, sql), capture=True)[2])
        a_times, b_times = [], []
        before = count("SELECT count(*) FROM cases"), count("SELECT count(*) FROM plain")
        rounds = 5
        for _ in range(rounds):
            a_times.append(self.crowd(report))
            b_times.append(self.crowd(insert(10000)))
        kept = [(after - b) / rounds for after, b in zip((count("SELECT count(*) FROM cases"), count("SELECT count(*) FROM plain")), before)]
        ratio = statistics.median(a / b for a, b in zip(a_times, b_times))
        a, b = statistics.median(a_times) * 1000, statistics.median(b_times) * 1000
        note = f"kept {kept[0]:.0f} / {kept[1]:.0f} of 20"
        self.told(dict(job="20 writers at once", size=size, ours=a, theirs=b, ratio=ratio, cpu=None, answer="", note=note))
        os.unlink(copy)

    def crowd(self, command):
        start = time.perf_counter()
        for one in [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENV) for _ in range(20)]:
            one.wait()
        return time.perf_counter() - start

    def syncs(self, command):
        if not shutil.which("strace"):
            return "?"
        trace = subprocess.run(["strace", "-f", "-e", "trace=fsync,fdatasync", *command], capture_output=True, env=ENV).stderr.decode(errors="replace")
        return len(re.findall(r"^(?:\[pid +\d+\] )?(?:fsync|fdatasync)\(", trace, re.M))

    def run(self):
        print("| job | cases | ours, ms | theirs, ms | ratio, wall | ratio, processor | answers | |\n|---|--:|--:|--:|--:|--:|---|---|")
        self.row("start-up (--version); /bin/true", 0, [self.yuqing, "--version"], ["/bin/true"], rounds=41)
        for size in self.args.sizes:
            path = self.ledger(size)
            self.questions(size, path)
            self.writes(size, path)
        if self.args.json:
            Path(self.args.json).write_text(json.dumps(self.rows, ensure_ascii=False, indent=1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=lambda s: [int(n) for n in s.split(",")], default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--dir", default=os.path.join(tempfile.gettempdir(), "yuqing-bench"))
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", default="")
    parser.add_argument("--json")
    parser.add_argument("--no-build", action="store_true")
    args = parser.parse_args()
    if not args.no_build:
        subprocess.run(["cargo", "build", "--release", "-q"], cwd=ROOT, check=True)
    Bench(args).run()


main()
