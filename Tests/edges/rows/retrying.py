"""«Prøv igjen» after the journal went away: it is opened anew."""

import shutil

from drive import journal, walk, words
from drive.row import row
from drive.window import Window

from .vanishing import ACCIDENTS


def _retry(window):
    """Answers, and tries again if that can't be stored. Returns whether the trouble is over."""
    place = walk.step(window)
    told = walk.until_trouble(window, "1")
    if not told:
        return True
    walk.choose_if_offered(window, words.RETRY)
    window.sees(lambda w: not w.has(words.TROUBLE), patience=3)
    window.settle(0.2)
    # A journal that is made anew may be asked about first.
    walk.choose_if_offered(window, words.REPAIR)
    return not window.has(words.TROUBLE) or walk.step(window) not in (place, None)


def _outcome(world, window, over, expected):
    # Whoever is shown what is stored now was told that the rest is not.
    is_shown = window.has(words.SHOWS_STORED)
    walk.leave(window)
    stored = journal.read_copy(world.file)
    integrity = journal.integrity(world.file)
    true, seen = walk.truth(window, len(stored.events), expected)
    holds = over and (true or is_shown) and integrity == "ok" and not stored.gaps
    return holds, f"trouble {'over' if over else 'stays'}, integrity {integrity}, {seen}"


def _vanish(world, accident):
    with Window(world) as window:
        walk.begin(window)
        before = journal.count(world.file)
        accident(world)
        over = _retry(window)
        holds, seen = _outcome(world, window, over, before + 1)
        return holds and journal.count(world.file) >= before + 1, seen


def _register():
    for accident in ACCIDENTS:
        verb, noun = accident.__name__.split("_")
        row(f"4-retry-{verb}-{noun}", f"With the {noun} {verb}d, «Prøv igjen» stores all of the session anew")(
            lambda world, accident=accident: _vanish(world, accident))


_register()


@row("4-retry-swap-older", "With the file swapped for an older copy, «Prøv igjen» leaves no gap and says what is true")
def _(world):
    with Window(world) as window:
        walk.begin(window)
        walk.leave(window)
    shutil.copyfile(world.file, f"{world.folder}/older")
    before = journal.count(world.file)
    with Window(world) as window:
        walk.go_on(window)
        walk.advance(window)
        shutil.move(f"{world.folder}/older", world.file)
        over = _retry(window)
        return _outcome(world, window, over, before + 2)


@row("4-retry-swap-other", "With the file swapped for what is no journal, that is told and the file is left as it is")
def _(world):
    with Window(world) as window:
        walk.begin(window)
        before = journal.count(world.file)
        other = b"Dette er ingen journal. " * 2000
        with open(f"{world.folder}/other", "wb") as file:
            file.write(other)
        shutil.move(f"{world.folder}/other", world.file)
        told = walk.until_trouble(window, "1")
        if told:
            walk.choose_if_offered(window, words.RETRY)
            window.settle(0.5)
        walk.leave(window)
        with open(world.file, "rb") as file:
            same = file.read() == other
        true, seen = walk.truth(window, 0 if same else journal.count(world.file), before + 1)
        seen = f"told: {'yes' if told else 'no'}, the file is {'the same' if same else 'changed'}, {seen}"
        return told and same and true, seen
