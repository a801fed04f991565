"""The command `forget` where it is needed most."""

import os
import re

from drive import journal, walk, words
from drive.disk import SmallDisk
from drive.row import row
from drive.window import Window

from .erasing import SECRET


def write_secret(world):
    """A reflection with a text that is to be gone; returns its id."""
    with Window(world) as window:
        walk.to_field(window)
        window.press(SECRET, "Enter")
        window.until(lambda w: not walk.is_field(w))
        window.settle()
        walk.leave(window)
    return next(iter(journal.read_copy(world.file).last))


def _forgotten(world, *arguments):
    status, output = world.run("forget", *arguments, "--yes")
    left = world.holding(SECRET)
    seen = f"status {status}, on disk: {', '.join(left) or 'no'}; «{words.flat(output.replace(world.folder, '…'))[-110:]}»"
    return status == 0 and not left, seen


@row("3-full-all", "`forget --all` works on a full disk")
def _(world):
    with SmallDisk(world.data) as disk:
        write_secret(world)
        disk.fill()
        return _forgotten(world, "--all")


@row("3-full-one", "`forget ID` works on a full disk")
def _(world):
    with SmallDisk(world.data) as disk:
        session = write_secret(world)
        disk.fill()
        return _forgotten(world, session)


@row("3-reader-all", "`forget --all` works while another program reads")
def _(world):
    write_secret(world)
    with journal.Holder(world.file, writes=False):
        return _forgotten(world, "--all")


@row("3-reader-one", "`forget ID` works while another program reads")
def _(world):
    session = write_secret(world)
    with journal.Holder(world.file, writes=False):
        return _forgotten(world, session)


@row("3-papers", "`forget --all` names the minutes that the program wrote")
def _(world):
    with Window(world, *walk.arguments("meeting")) as window:
        walk.consent(window)
        window.until(words.PROPOSALS)
        window.change(["Enter"])
        for _ in range(60):
            if window.has(words.MEETING_OVER):
                break
            window.change(["PageDown"])
        walk.choose(window, words.WRITE_MINUTES)
        walk.leave(window)
    papers = sorted(name for name in os.listdir(world.home) if not name.startswith("."))
    status, output = world.run("forget", "--all", "--yes")
    # A long path may be broken at the end of a line.
    said = re.sub(r"\s", "", output)
    named = [name for name in papers if re.sub(r"\s", "", name) in said]
    return bool(papers) and papers == named and status == 0, f"written: {', '.join(papers) or 'none'}; named: {len(named)}"


@row("3-unknown-id", "`forget` with an unknown id names at most ten of 300")
def _(world):
    write_secret(world)
    ids = journal.multiply(world.file, 300)
    status, output = world.run("forget", "finnes-ikke", "--yes")
    named = sum(one in output for one in ids)
    return named <= 10 and status != 0, f"{named} ids, {len(output.encode())} bytes, status {status}"
