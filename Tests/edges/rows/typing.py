"""What terminals send that nobody typed, and keys that come in other bytes or at another pace than usual."""

from drive import journal, walk, words
from drive.row import row
from drive.window import Window

ANSWERS = {
    "colour": b"\x1b]11;rgb:ffff/ffff/ffff\x07", "colour-st": b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\",
    "clipboard": b"\x1b]52;c;MTIzNDU2Nzg5\x07", "setting": b"\x1bP1$r0;1;2m\x1b\\", "version": b"\x1bP>|XTerm(390)\x1b\\",
    "picture": b"\x1b_Gi=31;OK\x1b\\", "private": b"\x1b^12q\x1b\\", "device": b"\x1b[?1;2c", "cursor": b"\x1b[1;2R",
    "mode": b"\x1b[?2026;2$y", "dark": b"\x1b[?997;1n", "focus": b"\x1b[I",
}


def _send(window, data, pause):
    """Sends in two pieces for each place where it can be cut, or whole when there is no pause."""
    if pause is None:
        window.send(data)
        window.rest(0.15)
        return
    for cut in range(1, len(data)):
        window.send(data[:cut])
        window.rest(pause)
        window.send(data[cut:])
        window.rest(0.03)


def _is_deaf(window, pause):
    """Which answers change what is seen. An Escape whose rest is late may lead back, so that is not asked for here."""
    before, changed = window.settle(0.3), []
    for name, data in ANSWERS.items():
        _send(window, data, pause)
        if window.settle(0.2) != before:
            changed.append(name)
            break
    return changed


def _register():
    for noun, pause in (("whole", None), ("in-pieces", 0.01)):
        @row(f"F1-consent-{noun}", "An answer of the terminal consents to nothing")
        def _(world, pause=pause):
            with Window(world) as window:
                window.until(words.LOGON_QUESTION)
                window.rest(0.5)
                changed = _is_deaf(window, pause)
                window.kill()
            stored = journal.count(world.file) if not changed else "?"
            return not changed, f"changed the screen: {', '.join(changed) or 'none'}; stored {stored}"

        @row(f"F1-case-{noun}", "An answer of the terminal answers nothing in a case")
        def _(world, pause=pause):
            with Window(world, "--ephemeral") as window:
                window.until(lambda w: walk.step(w))
                window.rest(0.5)
                changed = _is_deaf(window, pause)
            return not changed, f"changed the screen: {', '.join(changed) or 'none'}"


_register()


@row("F1-one-byte", "A single byte consents to nothing")
def _(world):
    with Window(world) as window:
        window.until(words.LOGON_QUESTION)
        window.rest(0.5)
        window.press("1")
        window.rest(0.8)
        return window.has(words.LOGON_QUESTION), f"«{window.said}»"


@row("F3-keypad", "The numeric keypad in application mode gives its digits")
def _(world):
    with Window(world) as window:
        window.until(words.LOGON_QUESTION)
        window.rest(0.5)
        window.send(b"\x1bOr")
        left = window.sees(lambda w: not w.has(words.LOGON_QUESTION), patience=2)
        return left, f"«{window.said}»"


def _is_marked(window):
    return any("›" in line for line in window.text.splitlines())


def _slow_arrow(world, pause, variables):
    with Window(world, variables=variables) as window:
        window.until(words.LOGON_QUESTION)
        window.rest(0.5)
        for byte in b"\x1b[B":
            window.send(bytes([byte]))
            window.rest(pause)
        window.rest(0.3)
        return _is_marked(window), f"«{window.said}»"


@row("F5-slow-arrow", "An arrow whose bytes come 40 ms apart is an arrow")
def _(world):
    return _slow_arrow(world, 0.04, {})


@row("F5-escdelay", "With ESCDELAY=500 an arrow whose bytes come 300 ms apart is an arrow")
def _(world):
    return _slow_arrow(world, 0.3, {"ESCDELAY": "500"})


@row("F5-over-ssh", "Over SSH an arrow whose bytes come 150 ms apart is an arrow")
def _(world):
    return _slow_arrow(world, 0.15, {"SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"})


@row("F6-alt-q", "Alt with q does not end the program")
def _(world):
    with Window(world, "--ephemeral") as window:
        window.until(lambda w: walk.step(w))
        window.rest(0.5)
        window.send(b"\x1bq")
        window.rest(0.8)
        return window.is_running, f"«{window.said}»"


@row("F6-alt-digit", "Alt with a digit neither goes back nor answers")
def _(world):
    with Window(world, "--ephemeral") as window:
        window.until(lambda w: walk.step(w))
        window.settle(0.5)
        # Back and the same answer would lead here again, so it is the other one.
        walk.advance(window, "1")
        before = window.settle(0.5)
        window.send(b"\x1b2")
        window.rest(0.8)
        return window.text == before, f"«{window.said}»"


@row("8-too-small", "What is typed while the window is too small is there when it is large again")
def _(world):
    with Window(world, "--ephemeral") as window:
        for _ in range(40):
            window.settle(0.1)
            if walk.is_field(window):
                break
            window.press(walk.next_key(window))
            window.rest(0.2)
        if not walk.is_field(window):
            raise LookupError(f"no field; «{window.said}»")
        typed = ""
        for number in range(12):
            window.resize(*((59, 17) if number % 2 else (80, 24)))
            for letter in "abcdefghij":
                window.press(letter)
                typed += letter
            window.rest(0.05)
        window.resize(80, 24)
        window.settle(0.4)
        kept = "".join("".join(line.replace("│", "").split()) for line in window.text.splitlines())
        return typed in kept, f"kept {sum(kept.count(part) for part in ['abcdefghij'])} of 12 tens"
