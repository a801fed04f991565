"""Settings that IT wrote as one would, and not as the program expects: nothing is kept by mistake."""

import os
from pathlib import Path

from drive import words
from drive.row import row
from drive.window import Window


def _start(world, text):
    folder = f"{world.folder}/config/ethics-tui"
    os.makedirs(folder, exist_ok=True)
    path = Path(folder) / "config.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    before = path.read_bytes()
    with Window(world) as window:
        window.rest(1.2)
        started = window.is_running
        asks = window.has(words.IS_LOGON_MINE)
        window.press("1", "Enter")
        window.rest(0.6)
        said = words.flat(window.text if started else window.output)
        window.kill()
    return started, asks, os.path.exists(world.file), path.read_bytes() == before, said


MEANT_SHARED = [
    "delt-palogging: true\n", "delt-palogging: ja\n", "delt-pålogging: true\n", "Delt-palogging: true\n", "delt_palogging: true\n",
    "delt-palogging: kanskje\n", "delt-palogging: [\n", "delt-palogging:\n", "deltpalogging: ja\n",
]
HARMLESS = ["", "# bare en kommentar\n", "---\n", "null\n", "~\n", "farger: nei\n", "minste-gruppe: 2\n", "kommune: finnes-ikke\n"]


def _register():
    for number, text in enumerate(MEANT_SHARED):
        @row(f"5-shared-{number}", f"«{text.strip()}» keeps nothing")
        def _(world, text=text):
            started, asks, stored, same, said = _start(world, text)
            return started and not asks and not stored and same, f"asked: {asks}, journal: {stored}, «{said[:90]}»"
    for number, text in enumerate(HARMLESS):
        @row(f"5-harmless-{number}", f"«{text.strip()}» lets the program start, and the file is as it was")
        def _(world, text=text):
            started, asks, _, same, said = _start(world, text)
            return started and asks and same, f"started: {started}, asked: {asks}, «{said[:90]}»"


_register()
