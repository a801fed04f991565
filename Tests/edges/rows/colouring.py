"""Terminals that take any colour as it is, and not as a number in a palette."""

import os
import re
import subprocess

from drive import walk
from drive.row import Skip, row
from drive.window import Window
from drive.world import World

TERMINALS = ["xterm-direct", "kitty-direct", "vscode-direct", "konsole-direct"]
LEAST = 3.0
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
# Asks for the colour of the background.
QUESTION = b"\x1b]11;?"
# `38:2::r:g:b`, as the standard has it, and as kitty and most others write it.
_COLOUR = re.compile(rb"38[:;]2[:;]:?(\d+)[:;](\d+)[:;](\d+)")


def _brightness(colour):
    """How bright a colour is by WCAG, from 0 to 1."""
    parts = [min(255, part) / 255 for part in colour]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(colour, background):
    light, dark = sorted((_brightness(colour) + 0.05, _brightness(background) + 0.05), reverse=True)
    return light / dark


def _answer(window, background):
    """Tells which background there is, as a terminal does that is asked; some programs never ask."""
    if window.sees(lambda w: QUESTION in w.bytes, patience=1):
        red, green, blue = background
        window.send(f"\x1b]11;rgb:{red:02x}{red:02x}/{green:02x}{green:02x}/{blue:02x}{blue:02x}\x1b\\\x1b[?62;22c".encode())
        window.settle(0.3)


def _colours(world, variables, background):
    """The colours of the text on some pages; without a background the terminal never tells one."""
    with World(world.installation) as other, Window(other, variables=variables) as window:
        if background is not None:
            _answer(window, background)
        walk.begin(window)
        window.change(["?"])
        return {tuple(int(part) for part in match) for match in _COLOUR.findall(window.bytes)}


def _find_out(world, name):
    # Whoever has the descriptions elsewhere says where.
    variables = {"TERM": name, **{key: value for key, value in os.environ.items() if key == "TERMINFO_DIRS"}}
    known = subprocess.run(["infocmp", name], env={**world.environment, **variables}, capture_output=True, check=False)
    if known.returncode:
        raise Skip(f"infocmp does not know {name}; it comes with ncurses-term")
    found = set()
    for told in (None, BLACK, WHITE):
        for colour in _colours(world, variables, told):
            contrast = min(_contrast(colour, background) for background in ([told] if told else [BLACK, WHITE]))
            if contrast < LEAST:
                found.add(f"{':'.join(map(str, colour))} {contrast:.2f}:1")
    return not found, f"too faint: {', '.join(sorted(found)) or 'none'}"


def _register():
    for name in TERMINALS:
        row(f"F4-{name.split('-')[0]}", f"In {name} every colour of text can be read, on black and on white")(
            lambda world, name=name: _find_out(world, name))


_register()
