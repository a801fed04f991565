"""A program with content of its own, over which files are handed to it, and how its runs end."""

import contextlib
import os
import re
import resource
import shutil
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from .world import TESTS

SECONDS = 20
MOST_KILOBYTES = 500_000
#: More than any command has to say of one file of a megabyte. Nobody reads on.
MOST_PRINTED = 32_000_000
#: What is said when a file with mistakes is put aside.
LEFT_OUT = "utelatt".encode()

_CONTROL = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]")
_CRASH = re.compile(rb"Fatal error|[Ss]tack (dump|trace)|[Bb]acktrace|Thread \d+ .*crashed|Precondition failed|runtime error")
_FOLDERS = ["home", "config", "cache", "state", "data", "run", "tmp", "added", "acts"]


@dataclass
class Ran:
    """How one run of the program ended."""

    arguments: list
    status: int
    output: bytes
    error: bytes
    seconds: float
    kilobytes: int
    #: It was killed for it did not end.
    is_late: bool = False
    #: It had more to print than anybody reads.
    is_endless: bool = False

    @property
    def is_used(self):
        """Whether it did what it was asked, with the mutated file: not with what is left when that is put aside."""
        is_done = self.status == 0 or self.arguments[0] == "law-check" and self.status == 1 and self.output
        return bool(is_done) and LEFT_OUT not in self.error

    @property
    def faults(self):
        """What is wrong with how it ended."""
        if self.is_late:
            yield "no end"
        elif self.is_endless:
            yield "prints without end"
        elif self.status < 0 or self.status in (132, 134, 136, 139):
            yield f"signal {self.status}"
        elif self.status not in (0, 1, 64):
            yield f"status {self.status}"
        elif self.status and not (self.output or self.error):
            yield "not a word"
        if _CRASH.search(self.error):
            yield "a crash is told"
        for name, text in (("output", self.output), ("error", self.error)):
            if match := _CONTROL.search(text):
                yield f"control character {match[0]!r} in the {name}"
            try:
                text.decode()
            except UnicodeDecodeError:
                yield f"the {name} is no UTF-8"
        if self.kilobytes > MOST_KILOBYTES:
            yield "memory"


class Desk:
    """A program with a base of its own, and the folders that it looks into. One file at a time is handed over it."""

    def __init__(self, program, folder, sources, tally):
        self.folder, self.sources, self.tally = Path(folder), sources, tally
        os.makedirs(self.folder / "bin")
        # A link by another name: the program looks for content above where it lies.
        os.link(program, self.folder / "bin/ethics-tui")
        shutil.copytree(TESTS.parent / "dilemmas", self.folder / "dilemmas")
        self.environment = {
            "HOME": f"{folder}/home", "TMPDIR": f"{folder}/tmp", "XDG_RUNTIME_DIR": f"{folder}/run", "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8", "TZ": "UTC",
        } | {f"XDG_{name.upper()}_HOME": f"{folder}/{name}" for name in ("config", "cache", "state", "data")}
        self._sound = {path: path.read_bytes() for path in self._base()}
        self._seen = {path: _trace(path) for path in self._sound}
        self.clear()

    def _base(self):
        return [path for path in (self.folder / "dilemmas").rglob("*") if path.is_file()]

    def clear(self):
        """Takes away what the last file left, and mends the base."""
        for name in _FOLDERS:
            shutil.rmtree(self.folder / name, ignore_errors=True)
            os.makedirs(self.folder / name)
        for path in self._base():
            if path not in self._sound:
                path.unlink()
            elif _trace(path) != self._seen[path]:
                path.write_bytes(self._sound[path])
                self._seen[path] = _trace(path)
        self.type("")

    def put(self, path, data):
        """Puts a file there, or another in its place. Returns the path."""
        place = self.folder / path
        os.makedirs(place.parent, exist_ok=True)
        place.write_bytes(data)
        return path

    def type(self, text):
        """What the program reads when it is started the next time."""
        self.put("input", text.encode())

    def start(self, *arguments):
        """Runs the program, and judges nothing."""
        began = time.monotonic()
        output, is_endless = bytearray(), False
        with open(self.folder / "input", "rb") as given, open(self.folder / "tmp/error", "w+b") as error:
            process = subprocess.Popen(
                [f"{self.folder}/bin/ethics-tui", *arguments], stdin=given, stdout=subprocess.PIPE, stderr=error,
                env=self.environment, cwd=self.folder)
            with contextlib.suppress(ProcessLookupError):
                resource.prlimit(process.pid, resource.RLIMIT_CORE, (0, 0))
                resource.prlimit(process.pid, resource.RLIMIT_AS, (8 * 2**30, 8 * 2**30))
            late = threading.Event()
            watch = threading.Timer(SECONDS, lambda: (late.set(), process.kill()))
            watch.start()
            with process.stdout:
                while piece := os.read(process.stdout.fileno(), 1 << 16):
                    output += piece
                    if len(output) > MOST_PRINTED:
                        is_endless = True
                        break
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            watch.cancel()
            error.seek(0)
            return Ran(
                list(arguments), process.returncode, bytes(output), error.read(), time.monotonic() - began, usage.ru_maxrss,
                late.is_set(), is_endless)

    def keep(self, ran, folder):
        """Keeps everything that a run saw, and how to do it again."""
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns("bin"))
        words = " ".join("'" + word.replace("'", "'\\''") + "'" for word in ran.arguments)
        Path(folder, "again").write_text(
            "#!/bin/sh\n# again PROGRAM: runs it as it was run when it failed.\n"
            'program=$(realpath "$1") && cd "$(dirname "$0")" && mkdir -p bin && cp "$program" bin/ethics-tui && exec env -i \\\n'
            '    HOME="$PWD/home" TMPDIR="$PWD/tmp" XDG_CONFIG_HOME="$PWD/config" XDG_CACHE_HOME="$PWD/cache" \\\n'
            '    XDG_DATA_HOME="$PWD/data" LANG=C.UTF-8 TZ=UTC PATH=/usr/bin:/bin \\\n'
            f'    "$PWD/bin/ethics-tui" {words} <input\n', encoding="utf-8", errors="surrogateescape")
        os.chmod(Path(folder, "again"), 0o755)


def _trace(path):
    seen = path.stat()
    return seen.st_size, seen.st_mtime_ns, seen.st_ino
