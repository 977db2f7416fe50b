#!/usr/bin/env python3
"""Measures `yuqing import` beside the sqlite3 command line, turn by turn, each into an empty file.

    python3 benches/import.py [--rows 100000] [--rounds 3] [--dir DIR] [--binary target/release/yuqing]

The register is invented and always the same. sqlite3 reads it into a table of texts, then into a STRICT table with
integer times and the indexes of a list, of statistics and of what is open: what a careful person would do by hand. Ours
records it: every line checked, three to five acts of it decided by the rules and chained by hash, every case and duty as
rows. The number of cases and of closed ones is compared. Prints medians, the ratio, and the peak memory of both.
"""
import argparse, csv, datetime, os, shutil, sqlite3, statistics, subprocess, sys, tempfile, time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENV = {**os.environ, "YUQING_NOW": "2026-11-22 10:00", "YUQING_USER": "王芳", "LANG": "C.UTF-8"}
UNITS = 60
HEAD = ["编号", "报送单位", "标题", "内容", "来源平台", "收集渠道", "等级", "登记时间", "上报时间", "办结时间", "办理结果"]
WHAT = ["体检通知没有送到户", "优待证发放进度慢", "路灯连续三天不亮", "小区停水没有通知", "补贴到账时间不明", "公交改线出行不便"]
ASK = "希望有关部门核实情况、说明政策并尽快办理，同时把办理进度告诉反映的群众，避免同样的问题再次发生。"

SQL = """
PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;
.mode csv
.import {csv} raw
CREATE TABLE cases (id INTEGER PRIMARY KEY, unit TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, source TEXT, channel TEXT,
  level TEXT, reported_at INTEGER NOT NULL, submitted_at INTEGER, closed_at INTEGER, result TEXT) STRICT;
CREATE INDEX by_time ON cases (reported_at, unit, level, channel, submitted_at, closed_at);
CREATE INDEX by_unit ON cases (unit, reported_at);
CREATE INDEX is_open ON cases (reported_at) WHERE closed_at IS NULL;
BEGIN;
INSERT INTO cases SELECT 编号, 报送单位, 标题, 内容, 来源平台, 收集渠道, 等级, unixepoch(登记时间) - 28800,
  unixepoch(nullif(上报时间, '')) - 28800, unixepoch(nullif(办结时间, '')) - 28800, nullif(办理结果, '') FROM raw;
COMMIT;
DROP TABLE raw;
"""


def register(path, rows):
    """One line every few minutes over five years; one in fifty is not closed."""
    start, step = datetime.datetime(2021, 1, 1, 8), datetime.timedelta(minutes=max(1, 5 * 525_600 // rows))
    with open(path, "w", newline="", encoding="utf-8") as out:
        sheet = csv.writer(out)
        sheet.writerow(HEAD)
        for n in range(1, rows + 1):
            at = start + step * (n - 1)
            said = lambda t: t.strftime("%Y-%m-%d %H:%M")
            closed = n % 50 != 0
            text = f"第{n}件：{WHAT[n % 6]}，有{n % 40 + 2}人反映，{ASK}"
            sheet.writerow([n, f"第{n * 7 % UNITS + 1}村", WHAT[n % 6], text, ["微信", "微博", "抖音"][n % 3], "微信", "一般", said(at),
                            said(at + datetime.timedelta(minutes=40)), said(at + datetime.timedelta(days=3)) if closed else "",
                            "已上门说明" if closed else ""])


def timed(command, stdin=None):
    """Wall seconds, peak memory in MiB, and processor seconds of one run, which must succeed."""
    start = time.perf_counter()
    child = subprocess.Popen(command, env=ENV, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if stdin:
        child.stdin.write(stdin)
    child.stdin.close()
    told = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command}: {told.decode()}")
    return time.perf_counter() - start, used.ru_maxrss / 1024, used.ru_utime + used.ru_stime


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--dir", type=Path)
    parser.add_argument("--binary", type=Path, default=ROOT / "target/release/yuqing")
    args = parser.parse_args()
    room = args.dir or Path(tempfile.mkdtemp(prefix="yuqing-import-"))
    sheet, empty = room / f"{args.rows}.csv", room / "empty.db"
    if not sheet.exists():
        register(sheet, args.rows)
    yuqing = lambda ledger, *words: [str(args.binary), "--ledger", str(ledger), *words]
    if not empty.exists():
        timed(yuqing(empty, "init", "--rulebook", "veterans-town", "--office", "清河镇退役军人服务站", "--from", "2021-01-01"))
        for n in range(1, UNITS + 1):
            timed(yuqing(empty, "unit", "add", f"第{n}村", "--kind", "village", "--from", "2021-01-01"))
    ours, theirs = [], []
    for _ in range(args.rounds):
        ledger, plain = room / "ours.db", room / "theirs.db"
        plain.unlink(missing_ok=True)
        theirs.append(timed(["sqlite3", str(plain)], SQL.format(csv=sheet).encode()))
        shutil.copy(empty, ledger)
        ours.append(timed(yuqing(ledger, "import", str(sheet), "-q")))
    counted = "SELECT count(*), count(closed_at) FROM cases"
    answers = [sqlite3.connect(path).execute(counted).fetchone() for path in (ledger, plain)]
    acts = sqlite3.connect(ledger).execute("SELECT count(*) FROM acts").fetchone()[0]
    if answers[0] != answers[1]:
        sys.exit(f"different answers: {answers}")
    again = timed(yuqing(ledger, "import", str(sheet), "-q"))
    median = lambda runs, of: statistics.median(run[of] for run in runs)
    ratio = lambda of: statistics.median(a[of] / b[of] for a, b in zip(ours, theirs))
    print(f"{args.rows} rows, {acts} acts: yuqing {median(ours, 0):.1f} s, {median(ours, 1):.0f} MiB; "
          f"sqlite3 {median(theirs, 0):.1f} s, {median(theirs, 1):.0f} MiB; wall ÷ sqlite3 {ratio(0):.1f}, processor ÷ sqlite3 {ratio(2):.1f}; "
          f"the same file again {again[0]:.1f} s, {again[1]:.0f} MiB; load {os.getloadavg()[0]:.1f}")
    if not args.dir:
        shutil.rmtree(room)


if __name__ == "__main__":
    main()
