"""A home of its own for each row: empty folders, the program beside the content of the tests, and a quiet environment."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

TESTS = Path(__file__).resolve().parents[2]
# In format 1, which an older program reads too.
CONTENT = [TESTS / "edges/content"]


class Installation:
    """A copy of a program with the content that it finds by the rule by which it finds what is shipped."""

    def __init__(self, program, folder, old=None):
        self.program = f"{folder}/bin/ethics-tui"
        os.makedirs(f"{folder}/bin")
        os.chmod(folder, 0o755)
        shutil.copy2(program, self.program)
        for source in CONTENT:
            shutil.copytree(source, f"{folder}/dilemmas", dirs_exist_ok=True)
        #: An older program with the same content, if there is one.
        self.old = f"{folder}/bin/old" if old else None
        if old:
            shutil.copy2(old, self.old)
        subprocess.run(["chmod", "-R", "a+rX", folder], check=True)


class World:
    """Everything outside the program that a row may touch. Use it in a `with`; it is gone afterwards."""

    def __init__(self, installation):
        self.installation = installation
        self.program = installation.program
        self.folder = tempfile.mkdtemp(prefix="edges-")
        os.chmod(self.folder, 0o755)
        for name in ["home", "config", "cache", "state", "run", "tmp"]:
            os.makedirs(f"{self.folder}/{name}")
        self.home = f"{self.folder}/home"
        self.data = f"{self.folder}/data"
        #: What names the journal's folder on the command line; nothing for rows on where it is by itself.
        self.data_option = ["--data", self.data]
        self.environment = {
            "HOME": self.home, "XDG_DATA_HOME": f"{self.folder}/data", "XDG_CONFIG_HOME": f"{self.folder}/config",
            "XDG_CACHE_HOME": f"{self.folder}/cache", "XDG_STATE_HOME": f"{self.folder}/state",
            "XDG_RUNTIME_DIR": f"{self.folder}/run", "TMPDIR": f"{self.folder}/tmp", "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8", "TZ": "UTC",
        }

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["chmod", "-R", "u+rwX", self.folder], check=False, stderr=subprocess.DEVNULL)
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def file(self):
        """The journal."""
        return f"{self.data}/journal.sqlite"

    def add(self, texts):
        """Adds content files, with their texts by path, in a folder that the environment names; returns the folder."""
        folder = Path(self.folder) / "added"
        for path, text in texts.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        self.environment["ETHICS_TUI_DILEMMAS"] = str(folder)
        return str(folder)

    def run(self, *arguments, program=None, seconds=60):
        """Runs a command of the program without a terminal; returns status and all that was printed."""
        ran = subprocess.run(
            [program or self.program, *arguments, *self.data_option], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, env=self.environment, cwd=self.home, timeout=seconds)
        return ran.returncode, ran.stdout.decode("utf-8", "replace")

    def holding(self, text):
        """The files, whatever they are, that hold a text."""
        found = []
        for path in sorted(Path(self.folder).rglob("*")):
            # A log may go away meanwhile.
            with contextlib.suppress(FileNotFoundError):
                if path.is_file() and text.encode() in path.read_bytes():
                    found.append(str(path.relative_to(self.folder)))
        return found
