"""A journal on a network drive, which SQLite can't use as it uses a disk."""

import shutil
import subprocess
from pathlib import Path

from drive import journal, walk, words
from drive.row import Skip, row
from drive.window import Exhausted, Window

SOURCE = Path(__file__).resolve().parents[1] / "network.c"


def _library(world):
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        raise Skip("there is no C compiler")
    path = f"{world.folder}/network.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", path, str(SOURCE), "-ldl"], check=True)
    return path


def _find_out(world, fault):
    variables = {"LD_PRELOAD": _library(world), **fault}
    with Window(world, variables=variables) as window:
        window.until(words.LOGON_QUESTION)
        window.settle(0.5)
        slowest = 0.0
        for _ in range(4):
            if window.has(words.TROUBLE) or (walk.step(window) or (0, 0)) >= (1, 1):
                break
            before = window.text
            window.press("Enter" if window.has(words.LOGON_QUESTION) and slowest else "1")
            try:
                slowest = max(slowest, window.until(lambda w, b=before: w.text != b, patience=8))
            except Exhausted:
                slowest = 8.0
            window.settle(0.3)
        said = words.flat(window.text)
        walk.leave(window)
    pace = f"slowest key {slowest:.1f} s"
    if words.has(words.TROUBLE, said):
        told = words.has(words.NETWORK, said) and not words.has(words.OTHER_PROGRAM, said)
        return told and slowest < 1, f"{pace}, «{said[:160]}»"
    stored = journal.count(world.file)
    with Window(world, variables=variables) as window:
        offered = window.sees(lambda w: w.key_of(words.CONTINUE), patience=3)
        walk.leave(window)
    seen = f"{pace}, stored {stored}, the next start {'goes on' if offered else 'does not go on'}"
    return stored >= 3 and offered and slowest < 1, seen


@row("F9-no-locks", "Where a network drive has no locks, the journal works, or the network is named at once")
def _(world):
    return _find_out(world, {"EDGES_NOLCK": "37"})


@row("F9-no-shared-map", "Where a network drive has no shared maps, the journal works, or the network is named at once")
def _(world):
    return _find_out(world, {"EDGES_NOSHM": "19"})
