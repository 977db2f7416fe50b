#!/usr/bin/env python3
"""Measures how a long register leaves: CSV and XLSX beside `sqlite3 -csv`, turn by turn, and the memory each takes.

    python3 benches/export.py PROGRAM LEDGER [--rounds 9]

Ours writes every column of the contract in words (names for ids, masked titles); theirs writes the same rows as they lie
in the table. Memory is the greatest resident size of a run, beside that of a command that shows one case.
"""
import argparse, os, statistics, tempfile, time
from pathlib import Path

SQL = "SELECT * FROM cases ORDER BY year, number"
ENV = {**os.environ, "YUQING_NOW": "2026-11-01 09:00", "YUQING_USER": "王芳", "LANG": "C.UTF-8"}


def run(command, out=os.devnull):
    """Wall milliseconds, greatest resident size in KiB, exit code."""
    quiet = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
             (os.POSIX_SPAWN_OPEN, 1, str(out), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)]
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, ENV, file_actions=quiet)
    _, status, used = os.wait4(child, 0)
    return (time.perf_counter() - start) * 1000, used.ru_maxrss, os.waitstatus_to_exitcode(status)


def measure(program, ledger, rounds=9):
    """Rows of (job, median ms, ratio to sqlite3, KiB over the base)."""
    with tempfile.TemporaryDirectory() as folder:
        to = lambda name: str(Path(folder) / name)
        ours = [program, "--ledger", ledger, "-q", "list"]
        jobs = {
            "`list -o` CSV": (ours + ["-o", to("a.csv")], os.devnull),
            "`list -o` CSV, GBK": (ours + ["-o", to("b.csv"), "--encoding", "gbk"], os.devnull),
            "`list -o` XLSX": (ours + ["-o", to("c.xlsx")], os.devnull),
            "`sqlite3 -csv`": (["sqlite3", "-csv", ledger, SQL], to("d.csv")),
        }
        base = run(ours + ["--limit", "1"])[1]
        taken = {name: [] for name in jobs}
        for turn in range(rounds + 1):
            for name, (command, out) in jobs.items():
                wall, resident, code = run(command, out)
                if code != 0:
                    raise SystemExit(f"failed ({code}): {command}")
                if turn:
                    taken[name].append((wall, resident))
        theirs = [wall for wall, _ in taken["`sqlite3 -csv`"]]
        rows = []
        for name, times in taken.items():
            ratio = statistics.median(wall / other for (wall, _), other in zip(times, theirs))
            over = statistics.median(resident for _, resident in times) - base
            rows.append((name, statistics.median(wall for wall, _ in times), ratio, over if name.startswith("`list") else None))
        return rows


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("ledger")
    options.add_argument("--rounds", type=int, default=9)
    asked = options.parse_args()
    print("| job | ms | ÷ sqlite3 | KiB over one row |\n|---|--:|--:|--:|")
    for name, wall, ratio, over in measure(asked.program, asked.ledger, asked.rounds):
        print(f"| {name} | {wall:.0f} | {ratio:.2f} | {'–' if over is None else f'{over:.0f}'} |")
