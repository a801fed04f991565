"""Where the cursor stands when a page opens: a braille display or a screen reader begins there."""

from drive import walk, words
from drive.row import row
from drive.window import Window


def _rests_well(window):
    """Whether the cursor is on the heading, a question, what is marked, what was just told, or in a field."""
    at, column = window.screen.cursor
    line = window.text.split("\n")[at]
    if at == 0:
        return bool(line[column:].strip())
    begins = line[:column].strip() in ("", "│") or words.has(words.SEARCH, line)
    told = words.has(words.OLD_FORMAT, line)
    is_found = line.rstrip().endswith("?") or line.lstrip()[:1] in ("›", "│") or told or words.has(words.SEARCH, line)
    return begins and is_found


class _Pages:
    """The pages that were seen, and those where the cursor rests elsewhere."""

    def __init__(self, window):
        self._window = window
        self.count = 0
        self.wrong = []

    def look(self):
        self._window.settle(0.2)
        self.count += 1
        if not _rests_well(self._window):
            heading = words.flat(self._window.text.split("\n", 1)[0])
            self.wrong.append(f"{heading} {self._window.screen.cursor}")

    @property
    def result(self):
        return not self.wrong, f"{self.count - len(self.wrong)} of {self.count} pages" + (
            f"; elsewhere: {'; '.join(self.wrong)}" if self.wrong else "")


@row("F11-reflection", "On each page of a reflection the cursor rests on the heading, the question or in the field")
def _(world):
    with Window(world) as window:
        pages = _Pages(window)
        window.until(words.LOGON_QUESTION)
        pages.look()
        walk.consent(window)
        pages.look()
        for key in ("?", "Esc", "i", "i"):
            window.change([key])
            pages.look()
        for _ in range(20):
            if walk.is_field(window):
                break
            walk.advance(window)
            pages.look()
        return pages.result


@row("F11-meeting", "On each page of a meeting the cursor rests on the heading or the question")
def _(world):
    with Window(world, *walk.arguments("meeting")) as window:
        walk.consent(window)
        window.until(words.PROPOSALS)
        pages = _Pages(window)
        pages.look()
        window.change(["Enter"])
        for _ in range(8):
            pages.look()
            window.change(["PageDown"])
        pages.look()
        return pages.result


@row("F11-menu", "In the menu and on the pages from it the cursor rests on the heading, the question or what is marked")
def _(world):
    walk.leave_one(world)
    with Window(world) as window:
        window.until(words.HOME)
        pages = _Pages(window)
        pages.look()
        for label in (words.MINE, words.CASES, words.SETTINGS):
            walk.choose(window, label)
            pages.look()
            window.change(["Esc"])
        return pages.result
