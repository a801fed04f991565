"""What was deleted is in no file any more: a byte search over all that the program may have written."""

from drive import journal, walk, words
from drive.row import Skip, row
from drive.window import Window

from .erasing import SECRET
from .forgetting import write_secret


def by_screen_one(world, window, _):
    walk.choose(window, words.MINE)
    walk.choose(window, words.CASE_TITLE)
    walk.choose(window, words.FORGET_ONE)
    walk.choose(window, words.YES_DELETE)


def by_screen_all(world, window, _):
    walk.choose(window, words.SETTINGS)
    walk.choose(window, words.FORGET_ALL)
    walk.choose(window, words.YES_DELETE)


def by_command_one(world, _, session):
    world.run("forget", session, "--yes")


def by_command_all(world, _, session):
    world.run("forget", "--all", "--yes")


WAYS = {
    "screen-one": (by_screen_one, "one reflection from the screens"),
    "screen-all": (by_screen_all, "everything from the screens"),
    "command-one": (by_command_one, "one reflection by `forget`"),
    "command-all": (by_command_all, "everything by `forget`"),
}


def _found(world, when):
    files = world.holding(SECRET)
    return [f"{when}: {', '.join(files)}"] if files else []


def _delete(world, delete, has_second):
    session = write_secret(world)
    # Another reflection, which stays when one is deleted.
    with Window(world, "reflect", "seminaret", "--quick") as window:
        walk.begin(window)
        walk.leave(window)
    with Window(world) as window:
        window.until(words.HOME)
        if not has_second:
            if delete in (by_command_one, by_command_all):
                walk.leave(window)
            return _search(world, delete, window, session)
        with Window(world) as second:
            second.until(words.HOME)
            walk.choose(second, words.MINE)
            walk.choose(second, words.CASE_TITLE)
            walk.choose(second, words.CONTINUE)
            return _search(world, delete, window, session, second)


def _search(world, delete, window, session, second=None):
    delete(world, window, session)
    found = _found(world, "at once")
    if second:
        # A window that was left open must not bring anything back.
        second.press(walk.next_key(second))
        second.rest(0.5)
        found += _found(world, "after a key in the second window")
        walk.leave(second)
    if window.is_running:
        walk.leave(window)
    found += _found(world, "after leaving")
    left = journal.read_copy(world.file).last
    is_one = delete in (by_screen_one, by_command_one)
    wrong = (session in left) or (is_one and not left)
    seen = "; ".join(found) or "no byte left"
    return not found and not wrong, seen + f"; sessions left: {len(left)}"


def _draft(world, has_second):
    with Window(world) as window:
        walk.to_field(window)
        window.press(SECRET)
        window.rest(1.6)
        found = [] if world.holding(SECRET) else ["the draft was never stored"]
        if not has_second:
            return _erase(world, window, found)
        with Window(world) as second:
            walk.go_on(second)
            second.until(SECRET)
            return _erase(world, window, found, second)


def _erase(world, window, found, second=None):
    window.press(*["Backspace"] * len(SECRET))
    window.rest(1.8)
    found += _found(world, "a second later")
    if second:
        walk.leave(second)
        found += _found(world, "after the second window was left")
    walk.leave(window)
    found += _found(world, "after leaving")
    return not found, "; ".join(found) or "no byte left"


def _register():
    for has_second in (False, True):
        suffix, words_ = ("-second", ", with a second window open") if has_second else ("", "")
        for name, (delete, noun) in WAYS.items():
            row(f"9-bytes-{name}{suffix}", f"After deleting {noun}{words_}, its text is in no file")(
                lambda world, delete=delete, second=has_second: _delete(world, delete, second))
        row(f"9-bytes-draft{suffix}", f"After erasing a draft{words_}, its text is in no file")(
            lambda world, second=has_second: _draft(world, second))


_register()


@row("9-bytes-old", "What an older program deleted is in no file once this one has been opened")
def _(world):
    old = world.installation.old
    if not old:
        raise Skip("no older program was given")
    session = write_secret(world)
    with Window(world, "reflect", "seminaret", "--quick") as window:
        walk.begin(window)
        walk.leave(window)
    status, output = world.run("forget", session, "--yes", program=old)
    if status:
        return not world.holding(SECRET), f"the older program: status {status}, «{words.flat(output)[-90:]}»"
    with Window(world) as window:
        window.until(words.HOME)
        window.settle(0.5)
        found = _found(world, "once opened")
        walk.leave(window)
    found += _found(world, "after leaving")
    return not found, "; ".join(found) or "no byte left"
