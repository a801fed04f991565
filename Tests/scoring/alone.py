"""The program beside one case at a time.

It finds its content beside itself. With ninety cases, reading all of them for every score took most of the time: it is put beside the case
that is asked about, its sisters, and the cases of tracks, with everything that is no case."""

import os
import shutil
import tempfile
from pathlib import Path

import yaml


class Alone:
    """A folder's content, from which the program is given one case at a time. `with Alone(program, folder) as alone`."""

    def __init__(self, program, folder):
        self.folder, self.programs = Path(folder).resolve(), {}
        files = {
            path: yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader) for path in self.folder.rglob("*.yaml")}
        self.others = [path for path, file in files.items() if file["type"] not in ("full", "enkel")]
        self.cases = {path.stem: path for path in files if path not in set(self.others)}
        self.sisters = {name: files[path].get("soster") for name, path in self.cases.items()}
        tracks = [file for file in files.values() if file["type"] == "laeringslop"]
        self.tracked = [one for file in tracks for one in file.get("dilemmaer", [])]
        self.tracked += [piece["dilemma"] for file in tracks for piece in file.get("stykker", []) if "dilemma" in piece]
        self.place = Path(tempfile.mkdtemp())
        self.copied = shutil.copy(program, self.place / "ethics-tui")

    def __enter__(self):
        # Before any thread asks for it.
        for case in self.cases:
            self.programs[case] = self.beside(case)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.place)

    def beside(self, case):
        """The program's path beside a case alone."""
        kept, pending = set(), [case, *self.tracked]
        while pending:
            one = pending.pop()
            if one in self.cases and one not in kept:
                kept.add(one)
                pending.append(self.sisters[one])
        place = self.place / case
        for path in [*self.others, *(self.cases[one] for one in kept)]:
            own = place / "dilemmas" / path.relative_to(self.folder)
            own.parent.mkdir(parents=True, exist_ok=True)
            own.symlink_to(path)
        os.link(self.copied, place / "ethics-tui")
        return str(place / "ethics-tui")
