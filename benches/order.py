#!/usr/bin/env python3
"""Writes .cargo/static.order: the functions that short commands run, those of all of them first, then what the same commands
run, side by side. `cargo static` lays them so, and a command touches few pages of the program.

    python3 benches/order.py [--dir DIR]

Builds the static program, runs the commands under valgrind on a ledger of 10,000 cases
(made by benches/run.py, or here), and sorts what ran. Needs valgrind. The names are the linker's: another compiler, another
set of dependencies or another profile changes them, and what is no longer found keeps its old place, which costs time and
nothing else. Cargo does not see that the list has changed: touch src/main.rs before building again.
"""
import argparse, collections, os, re, shutil, subprocess, sys, tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / ".cargo/static.order"
ENV = {**os.environ, "YUQING_NOW": "2026-11-01 09:00", "YUQING_USER": "王芳", "LANG": "C.UTF-8"}
# The C library has some functions once for each kind of processor. valgrind is of an older kind than most.
KINDS = re.compile(r"_(sse\w*|ssse3\w*|avx\w*|evex\w*|erms)$")
COMMANDS = [
    ["--version"],
    ["show", "2024-0500"],
    ["list"],
    ["search", "体检"],
    ["overdue", "-f", "json"],
    ["todo"],
    ["stats", "--period", "2025", "-f", "json"],
    ["report", "群众反映体检通知没有到户", "--unit", "甲河村", "--channel", "微信", "--scale", "极少数"],
]


def built():
    """The static program: this very one is laid out by the list. Another profile or other words to the compiler would be
    another name for every crate, and so for every function."""
    subprocess.run(["cargo", "static", "-q", "--bin", "yuqing"], cwd=ROOT, check=True)
    return max((ROOT / "target").glob("*/static/yuqing"), key=os.path.getmtime)


def run_by(program, ledger, words):
    """Names of the functions a command runs, as the linker knows them."""
    with tempfile.NamedTemporaryFile() as trace:
        command = [str(program), *words] if words == ["--version"] else [str(program), "--ledger", str(ledger), "-q", *words]
        done = subprocess.run(["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={trace.name}", *command],
                              env=ENV, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        if done.returncode not in (0, 3):
            sys.exit(f"failed ({done.returncode}): {words}\n{done.stderr.decode(errors='replace')}")
        names, ran = {}, set()
        for line in open(trace.name, errors="replace"):
            found = re.match(r"(c?)fn=\((\d+)\)(?: (.*))?", line)
            if not found:
                continue
            called, number, name = found.groups()
            if name:
                names[number] = re.sub(r"'\d+$", "", name.strip())
            if not called:
                ran.add(names[number])
    return {name for name in ran if re.match(r"[A-Za-z_]", name)}


def of_every_kind(names, program):
    """With the siblings of those that are there for several kinds of processor."""
    there = {line.split()[-1] for line in subprocess.check_output(["nm", program], text=True).splitlines()}
    stems = collections.defaultdict(list)
    for name in there:
        if name.startswith("__") and KINDS.search(name):
            stems[KINDS.sub("", name)].append(name)
    for name in names & there:
        yield from stems.get(KINDS.sub("", name), [name]) if KINDS.search(name) else [name]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dir", default="/tmp/yuqing-bench", help="where run.py keeps its ledgers")
    made = Path(parser.parse_args().dir) / "ledger-10000.db"
    if not made.exists():
        made.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cargo", "bench", "-q", "--bench", "ledger", "--", "make", "10000", str(made)], cwd=ROOT, check=True)
    program = built()
    # Name -> which of the commands run it.
    ran = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as place:
        ledger = Path(place) / "ledger.db"
        shutil.copy(made, ledger)
        # What a ledger keeps ready made is of the program that recorded last: let it be this one.
        subprocess.run([program, "--ledger", ledger, "-q", "note", "2024-0500", "已电话核实"], env=ENV, stdout=subprocess.DEVNULL, check=True)
        for words in COMMANDS:
            for name in set(of_every_kind(run_by(program, ledger, words), program)):
                ran[name].append(COMMANDS.index(words))
    order = sorted(ran, key=lambda name: (-len(ran[name]), ran[name], name))
    LIST.write_text("".join(f"{name}\n" for name in order))
    print(f"{len(order)} functions in {LIST.relative_to(ROOT)}")


main()
