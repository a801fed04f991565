"""Keys that turn: through long lists, and a remote's key for a dark screen."""

from drive import journal, samples, walk, words
from drive.row import row
from drive.window import Window

COUNT = 60
# As a terminal sends them while the program has the keys of the cursor in application mode.
KEYS = {"Page Down": b"\x1b[6~", "Page Up": b"\x1b[5~", "End": b"\x1bOF", "Home": b"\x1bOH", "Space": b" "}


def _seen(window):
    """What the list shows, wherever the mark is in it."""
    return window.settle(0.3).replace("›", " ")


def _turn(window, name):
    """What the list shows after a key."""
    window.send(KEYS[name])
    return _seen(window)


def _find_out(world, label, has_space):
    """Goes down and up a list; in a search field a blank is a letter."""
    dead = []
    with Window(world) as window:
        window.until(words.HOME)
        walk.choose(window, label)
        first = page = _seen(window)
        for name in ["Page Down", *(["Space"] if has_space else [])]:
            before, page = page, _turn(window, name)
            if page == before:
                dead.append(name)
        last = _turn(window, "End")
        # Further than a page, and nothing comes after it.
        if last == page or _turn(window, "Page Down") != last:
            dead.append("End")
        before = _seen(window)
        if before != first and _turn(window, "Page Up") == before:
            dead.append("Page Up")
        # To where the list began, however far that is.
        _turn(window, "Page Down")
        if _turn(window, "Home") != first:
            dead.append("Home")
    return not dead, f"without effect: {', '.join(dead)}" if dead else "all turn"


@row("8-turning-mine", "Page Down, Page Up, Space, End and Home turn through 60 reflections")
def _(world):
    walk.leave_one(world)
    journal.multiply(world.file, COUNT)
    return _find_out(world, words.MINE, True)


@row("8-turning-cases", "Page Down, Page Up, End and Home turn through 60 cases")
def _(world):
    world.add(samples.cases(COUNT))
    walk.leave_one(world)
    return _find_out(world, words.CASES, False)


def _register():
    for name, key in (("dot", "."), ("b", "b")):
        @row(f"small-remote-{name}", f"In a meeting a remote's `{key}` shows the pause, and the same key takes it away again")
        def _(world, key=key):
            with Window(world, *walk.arguments("meeting")) as window:
                walk.begin(window, "meeting")
                heading = window.text.split()[0]
                window.press(key)
                shown = window.sees(words.PAUSE, patience=2)
                window.settle(0.2)
                window.press(key)
                gone = window.sees(lambda w: w.text.split()[:1] == [heading], patience=2)
            return shown and gone, f"shown: {'yes' if shown else 'no'}, taken away: {'yes' if gone else 'no'}"


_register()
