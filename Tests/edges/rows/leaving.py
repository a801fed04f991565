"""Leaving after something could not be stored: what is said then is true."""

import os

from drive import journal, walk, words
from drive.disk import SmallDisk
from drive.row import Skip, row
from drive.window import Window

NOBODY = 65534


def _full(world, way, kind):
    with SmallDisk(world.data) as disk, Window(world, *walk.arguments(kind)) as window:
        walk.begin(window, kind)
        before = journal.count(world.file)
        disk.fill()
        told = walk.until_trouble(window, walk.answer_key(kind))
        walk.leave(window, way)
        disk.free()
        holds, seen = walk.truth(window, journal.count(world.file), before + 1)
        return holds, ("" if told else "no trouble told; ") + seen


def _read_only(world, way):
    if os.getuid():
        raise Skip("only an administrator can start the program as somebody else")
    with Window(world) as window:
        walk.begin(window)
        walk.leave(window)
    before = journal.count(world.file)
    for name in os.listdir(world.data):
        os.chmod(f"{world.data}/{name}", 0o444)
    os.chmod(world.data, 0o555)
    with Window(world, user=NOBODY) as window:
        told = window.sees(lambda w: w.has(words.TROUBLE))
        window.settle()
        walk.leave(window, way)
        # All that could be answered here was not stored, but nothing was answered.
        seen = f"«{window.goodbye}», status {window.status}, {before} events from before"
        return told and not words.claims_stored(window.goodbye), ("" if told else "no trouble told; ") + seen


def _register():
    for kind in walk.KINDS:
        for way in walk.WAYS:
            row(
                f"1-full-{way}-{kind}", f"After an answer in a {kind} that a full disk refused, leaving by {way} does not "
                "say that it is stored",
            )(lambda world, way=way, kind=kind: _full(world, way, kind))
    for way in walk.WAYS:
        row(
            f"1-readonly-{way}", f"Where nothing may be written, leaving by {way} does not say that anything was stored",
        )(lambda world, way=way: _read_only(world, way))


_register()


@row("1-lock-ctrl-c", "Ctrl-C while an answer waits for another program's lock does not say that it is stored")
def _(world):
    with Window(world) as window:
        walk.begin(window)
        before = journal.count(world.file)
        with journal.Holder(world.file):
            window.press("1")
            window.rest(0.5)
            taken = walk.leave(window)
        holds, seen = walk.truth(window, journal.count(world.file), before + 1)
        return holds, f"{seen}, {taken:.1f} s"


@row("1-draft", "A text in a field that a full disk refused is not said to be stored")
def _(world):
    with SmallDisk(world.data) as disk, Window(world) as window:
        walk.to_field(window)
        disk.fill()
        window.press("Dette skrev jeg på ei full plate")
        window.rest(1.6)
        walk.leave(window)
        disk.free()
        texts = [text for _, _, text in journal.read_copy(world.file).drafts]
        holds, seen = walk.truth(window, len(texts), 1)
        return holds, seen.replace("stored", "drafts stored")


@row("1-without-storing", "After «without storing», the end and the next start agree on what is still stored from before")
def _(world):
    with SmallDisk(world.data) as disk, Window(world) as window:
        walk.begin(window)
        disk.fill()
        walk.until_trouble(window, "1")
        walk.choose(window, words.WITHOUT_STORING)
        if key := window.key_of(words.KEEP_STORED):
            window.change([key])
        for _ in range(2):
            if not window.has(words.HOME):
                walk.advance(window)
        walk.leave(window)
        disk.free()
        left = journal.count(world.file)
        with Window(world) as again:
            again.until(lambda w: w.options)
            again.settle(0.3)
            offered = again.key_of(words.CONTINUE) is not None
        seen = f"«{window.goodbye}», {left} events on disk, next start offers to go on: {'yes' if offered else 'no'}"
        return not (left and (words.says_forgotten(window.goodbye) or words.claims_stored(window.goodbye))), seen


@row("1-plain", "Line by line, an answer that a full disk refused is not said to be stored at the end")
def _(world):
    with SmallDisk(world.data) as disk, Window(world, "--plain", rows=1000) as window:
        window.until(words.LOGON_QUESTION)
        for _ in range(8):
            if os.path.exists(world.file) and journal.read(world.file).events:
                break
            window.settle(0.2)
            window.change(["1", "Enter"])
        window.settle(0.2)
        before = journal.count(world.file)
        disk.fill()
        window.press("1", "Enter")
        told = window.sees(words.TROUBLE, patience=7)
        window.settle(0.2)
        shown = len(window.output)
        window.press("Ctrl-D")
        window.wait_end()
        disk.free()
        last = words.flat(window.output[shown:].replace("^D", ""))
        stored = journal.count(world.file)
        holds = told and not (words.claims_stored(last) and stored <= before)
        seen = f"«{last}», stored {stored} of {before + 1}, status {window.status}"
        return holds, ("" if told else "no trouble told; ") + seen
