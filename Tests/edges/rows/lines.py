"""The program line by line: lines that are too long for a terminal, and terminals that can do nothing else."""

import subprocess

from drive import journal, walk, words
from drive.row import row
from drive.window import Window
from drive.world import World

# Linux lets 4,095 bytes of a line through.
LONG = "abcde" * 1001


def _is_whole(file):
    """Whether the journal has the whole line."""
    return any(LONG.encode() in body for body in journal.read(file).events.values())


@row("F10-terminal", "A line of 5,005 bytes from a terminal is stored whole, or told as cut before anything of it is stored")
def _(world):
    with Window(world, "--plain", rows=1000) as window:
        walk.plain_to_field(window)
        before = len(window.output)
        window.press(LONG, "Enter")
        window.rest(1.0)
        told = words.has(words.LINE_CUT, window.output[before:])
        whole, held = _is_whole(world.file), bool(world.holding(LONG[:60]))
    seen = f"told: {'yes' if told else 'no'}; stored then: {'whole' if whole else 'a part' if held else 'nothing'}"
    return whole or (told and not held), seen


@row("F10-pipe", "A line of 5,005 bytes from a pipe is stored whole, or told as cut")
def _(world):
    with World(world.installation) as other, Window(other, "--plain", rows=1000) as window:
        lines = walk.plain_to_field(window)
    ran = subprocess.run(
        [world.program, *world.data_option, "--plain"], input="\n".join([*lines, LONG, ""]).encode(), env=world.environment,
        cwd=world.home, timeout=60, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    told = words.has(words.LINE_CUT, ran.stdout.decode("utf-8", "replace"))
    whole = _is_whole(world.file)
    seen = f"status {ran.returncode}, told: {'yes' if told else 'no'}; stored: {'whole' if whole else 'not whole'}"
    return ran.returncode == 0 and (whole or told), seen


def _starts(world, name):
    with Window(world, variables={"TERM": name}, rows=1000) as window:
        started = window.sees(words.LOGON_QUESTION, patience=4)
        window.settle(0.2)
        if window.is_running:
            window.press("q", "Enter")
        window.wait_end()
        drawn = b"\x1b" in window.bytes
        seen = f"started: {'yes' if started else 'no'}, status {window.status}, «{words.flat(window.output)[:60]}»"
        return started and not drawn and window.status == 0, seen


def _register():
    for noun, name in (("unset", None), ("empty", ""), ("dumb", "dumb")):
        what = "Without TERM" if name is None else f"With TERM={name}"
        row(f"8-term-{noun}", f"{what} the program goes line by line, and ends with status 0")(
            lambda world, name=name: _starts(world, name))


_register()
