"""The copy of content that is kept from one start to the next: whatever happens to it, what is shown is what the files say."""

import os
import shutil
import time
from pathlib import Path

from drive import samples, walk, words
from drive.row import Skip, row
from drive.window import Window

COUNT = 120
LOOKED_FOR = "077"


def _copy(world):
    """The file with the copy."""
    return Path(world.folder) / "cache/ethics-tui/innhold"


def _prepare(world):
    """Many cases, and a journal, so that the program starts with its menu."""
    walk.leave_one(world)
    return Path(world.add(samples.cases(COUNT)))


def _start(world, *arguments):
    """What a start shows: the menu, both ends of the list of cases, and what a search finds. And its status."""
    with Window(world, *arguments, rows=40) as window:
        window.until(words.HOME)
        window.until(lambda w: w.key_of(words.CASES))
        shown = [window.settle(0.3)]
        walk.choose(window, words.CASES)
        shown.append(window.settle(0.3))
        for _ in range(COUNT // 20):
            window.press("PageDown")
        shown.append(window.settle(0.3))
        window.press("/" + LOOKED_FOR)
        shown.append(window.settle(0.3))
        walk.leave(window)
    return "\n".join(shown), window.status


def _kept(world, patience=3):
    """Whether there is a copy, which may come a little later."""
    end = time.monotonic() + patience
    while not _copy(world).is_file() and time.monotonic() < end:
        time.sleep(0.05)
    return _copy(world).is_file()


@row("cache-again", "With 120 cases the second start shows the same as the first")
def _(world):
    _prepare(world)
    first = _start(world)
    kept = _kept(world, patience=1)
    second = _start(world)
    same, found = first == second, f"Sak {LOOKED_FOR}" in second[0]
    seen = f"{'the same' if same else 'something else'}, the search finds {'it' if found else 'nothing'}, status {second[1]}"
    return same and found and second[1] == 0, f"{seen}, a copy: {'yes' if kept else 'no'}"


@row("cache-changed", "A case that was added, removed or changed since the last start, also with its old time, is seen so")
def _(world):
    folder = _prepare(world)
    _start(world)
    _kept(world, patience=1)
    path = folder / samples.path_of(1)
    before = path.stat()
    path.write_text(samples.case("Ny 001"), encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    changed = _start(world)[0]
    (folder / "oppvekst/tillegg.yaml").write_text(samples.case("Et tillegg"), encoding="utf-8")
    added = _start(world)[0]
    path.unlink()
    removed = _start(world)[0]
    seen = {
        "changed": "Ny 001" in changed and "Sak 001" not in changed, "added": "Et tillegg" in added,
        "removed": "Ny 001" not in removed and "Et tillegg" in removed,
    }
    return all(seen.values()), "; ".join(f"{word}: {'seen' if was else 'not seen'}" for word, was in seen.items())


def _flip(at):
    """Turns the bits of one byte, so far into the file."""

    def flip(path):
        data = bytearray(path.read_bytes())
        data[int((len(data) - 1) * at)] ^= 0xFF
        path.write_bytes(data)

    return flip


def _cut(at):
    def cut(path):
        os.truncate(path, int(path.stat().st_size * at))

    return cut


def _put_folder(path):
    path.unlink()
    path.mkdir()
    (path / "noe").write_text("noe")


def _put_file(path):
    """In the place of the folder that the copy is in."""
    shutil.rmtree(path.parent)
    path.parent.write_text("noe")


HARMS = {
    "first byte": _flip(0), "check sum": _flip(0.0004), "first half": _flip(0.3), "second half": _flip(0.7),
    "last byte": _flip(1), "empty": _cut(0), "cut to a half": _cut(0.5), "cut at the end": _cut(0.999), "folder": _put_folder,
    "file for folder": _put_file,
}


@row("cache-garbled", "With a copy that is damaged, cut or no file at all the program starts as usual")
def _(world):
    _prepare(world)
    usual = _start(world)
    if not _kept(world):
        raise Skip("no copy is kept")
    wrong = []
    for noun, harm in HARMS.items():
        harm(_copy(world))
        if _start(world) != usual:
            wrong.append(noun)
        # For the next harm.
        shutil.rmtree(_copy(world), ignore_errors=True)
        if _copy(world).parent.is_file():
            _copy(world).parent.unlink()
        _start(world)
        if not _kept(world):
            wrong.append(f"no copy after {noun}")
            break
    return not wrong, f"otherwise after: {', '.join(wrong)}" if wrong else f"{len(HARMS)} ways, all as usual"


@row("cache-ephemeral", "With `--ephemeral` no copy is made")
def _(world):
    world.add(samples.cases(COUNT))
    with Window(world, "--ephemeral") as window:
        window.until(walk.step)
        window.rest(1.5)
        walk.leave(window)
    made = [str(path.relative_to(world.folder)) for path in (Path(world.folder) / "cache").rglob("*")]
    return not made, f"made: {', '.join(made) or 'nothing'}"
