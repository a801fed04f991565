"""Signals from outside that nobody sends in daily life: the terminal is given back all the same."""

import signal

from drive import walk
from drive.row import row
from drive.window import Window

SIGNALS = ["USR1", "ALRM", "PIPE", "VTALRM", "XCPU"]
# What the program may have set, and how the terminal is without it.
MODES = {
    1049: ("the other screen", False), 25: ("the cursor", True), 2004: ("the paste mode", False), 1: ("the cursor keys", False),
}


def _find_out(world, name):
    with Window(world, "--ephemeral") as window:
        before = window.settings_before
        window.until(walk.step)
        window.settle(0.2)
        window.signal(getattr(signal, f"SIG{name}"))
        window.wait_end()
        kept = [noun for number, (noun, usual) in MODES.items() if window.modes.get(number, usual) != usual]
        if window.settings != before:
            kept.append("the line's settings")
        return not kept, f"not given back: {', '.join(kept) or 'nothing'}; status {window.status}"


def _register():
    for name in SIGNALS:
        row(f"8-signal-{name}", f"SIG{name} from outside leaves the terminal as it was")(
            lambda world, name=name: _find_out(world, name))


_register()
