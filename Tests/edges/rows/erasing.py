"""What is written in a field and taken back."""

from drive import journal, walk, words
from drive.row import row
from drive.window import Window

SECRET = "Kvitringsmannen paa avdeling 3 gjorde feil"


@row("2-erased", "A text that was erased at the second start is gone from disk, and does not come back at the third")
def _(world):
    with Window(world) as window:
        walk.to_field(window)
        window.press(SECRET)
        window.until(SECRET)
        walk.leave(window)
    with Window(world) as window:
        walk.go_on(window)
        window.until(SECRET)
        window.press(*["Backspace"] * len(SECRET))
        window.until(lambda w: not w.has(SECRET[:4]))
        walk.leave(window)
    left = world.holding(SECRET)
    with Window(world) as window:
        walk.go_on(window)
        back = window.has(SECRET)
        walk.leave(window)
    return not left and not back, f"on disk: {', '.join(left) or 'no'}; shown at the third start: {'yes' if back else 'no'}"


@row("2-pile", "Three starts that each write on leave one draft of the field")
def _(world):
    for start in range(3):
        with Window(world) as window:
            walk.go_on(window) if start else walk.to_field(window)
            window.press(f" del {start}")
            window.until(f"del {start}")
            walk.leave(window)
    drafts = journal.read_copy(world.file).drafts
    most = max((sum(d[:2] == one[:2] for d in drafts) for one in drafts), default=0)
    whole = any("del 0" in text and "del 2" in text for _, _, text in drafts)
    return most == 1 and whole, f"{most} rows for one field, the whole text {'is there' if whole else 'is not there'}"


@row("2-number-in-halves", "While the screen says that a text with a number is not stored, no half of it is on disk")
def _(world):
    first = "Kvitringsmannen 0101701"
    with Window(world) as window:
        walk.to_field(window)
        window.press(first)
        window.rest(1.6)
        window.press("2345")
        window.rest(0.1)
        window.press("Enter")
        found = window.sees(words.PERSONAL_DATA, patience=3)
        window.rest(1.3)
        on_screen = world.holding(first)
        walk.leave(window)
    left = world.holding(first)
    then, later = ", ".join(on_screen) or "no", ", ".join(left) or "no"
    seen = f"told: {'yes' if found else 'no'}; on disk then: {then}; afterwards: {later}"
    return found and not on_screen and not left, seen
