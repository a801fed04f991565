"""What a terminal sends for keys."""

KEYS = {
    "Enter": b"\r", "Esc": b"\x1b", "Backspace": b"\x7f", "Ctrl-C": b"\x03", "Ctrl-D": b"\x04",
    "PageDown": b"\x1b[6~",
}


def code(key):
    """The bytes of a key, by its name or as the text that is typed."""
    return KEYS.get(key) or key.encode()
