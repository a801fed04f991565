"""Output that can't be written, and what is printed of what somebody else wrote."""

import os
import re
import subprocess
from pathlib import Path

from drive import samples, words
from drive.row import row

RECORDING = Path(__file__).resolve().parents[3] / "docs/opptak.md"
COMMANDS = [
    ["list"], ["show", "den-laste-dora"], ["walk", "den-laste-dora"], ["lint"], ["schema", "dilemma"], ["stats"], ["coverage"],
    ["list", "words"], ["--help"], ["--version"], ["config"],
]


def _run(world, arguments, **streams):
    return subprocess.run(
        [world.program, *arguments], stdin=subprocess.DEVNULL, env=world.environment, cwd=world.home, timeout=60,
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams})


def _known(world):
    """The commands that this program has."""
    return [a for a in COMMANDS if _run(world, a).returncode in (0, 1) and _run(world, a).stdout]


def _fails_in_words(world, streams):
    wrong = []
    for arguments in _known(world):
        with streams() as opened:
            ran = _run(world, arguments, **opened.arguments)
        said = ran.stderr.decode("utf-8", "replace") if ran.stderr else ""
        if ran.returncode != 1 or "Fatal" in said or len(said.strip().splitlines()) > 2 or (ran.stderr is not None and not said.strip()):
            wrong.append(f"{' '.join(arguments)}: {ran.returncode}")
    return not wrong, "; ".join(wrong) or "status 1 and a sentence each"


class _Full:
    def __enter__(self):
        self.file = open("/dev/full", "wb")
        self.arguments = {"stdout": self.file}
        return self

    def __exit__(self, *_):
        self.file.close()


class _Closed:
    arguments = {"stdout": None, "preexec_fn": lambda: os.close(1)}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


@row("F2-full-disk", "A command whose output finds no room ends with a sentence and status 1")
def _(world):
    return _fails_in_words(world, _Full)


@row("F2-closed", "A command without standard output ends with a sentence and status 1")
def _(world):
    return _fails_in_words(world, _Closed)


@row("F2-pipe", "A pipe that nobody reads ends a command quietly")
def _(world):
    ran = subprocess.run(
        ["bash", "-c", f"'{world.program}' walk den-laste-dora 2>err | head -c 1 >/dev/null; echo ${{PIPESTATUS[0]}}; cat err"],
        env=world.environment, cwd=world.home, capture_output=True, timeout=60)
    said = ran.stdout.decode().strip()
    return said in ("0", "141"), said[:90]


def _example():
    text = RECORDING.read_text(encoding="utf-8")
    return re.search(r"```yaml\n(.*?)```", text, re.S)[1]


def _replay(world, change):
    path = f"{world.home}/samtale.yaml"
    Path(path).write_bytes(change(_example()))
    status, said = world.run("replay", path)
    return status, words.flat(said)


def _register():
    plain = lambda text: text.encode()
    for noun, change in (
        ("crlf", lambda text: text.replace("\n", "\r\n").encode()), ("mark", lambda text: b"\xef\xbb\xbf" + text.encode()),
        ("both", lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()),
    ):
        @row(f"F8-{noun}", "A recording that Notepad saved is read as any other")
        def _(world, change=change):
            return _replay(world, change) == _replay(world, plain), _replay(world, change)[1][:90]


_register()


@row("6-arguments", "What is said of wrong arguments has no control character from them")
def _(world):
    wrong = []
    for arguments in (
        ["--\x1b[31mrød"], ["list", "\x1b]0;x\x07"], ["reflect", "--plan", "\x1b[2J"], ["meeting", "--minutes", "\x1b[1m"], ["\x1bP1"],
        ["show"], ["meeting", "--minutes", "-5"],
    ):
        ran = _run(world, arguments)
        out = ran.stdout + ran.stderr
        if ran.returncode < 1 or any(byte < 0x20 and byte != 0x0A for byte in out):
            wrong.append(repr(arguments))
    return not wrong, "; ".join(wrong) or "none"


@row("small-minutes", "`--minutes -5` is answered in Norwegian, in one line of a usual width")
def _(world):
    ran = _run(world, ["meeting", "--minutes", "-5"])
    said = (ran.stdout + ran.stderr).decode("utf-8", "replace").strip()
    lines = said.splitlines()
    is_plain = len(lines) == 1 and len(said) <= 80 and "-5" in said and not words.has(words.ENGLISH, said)
    return ran.returncode > 0 and is_plain, f"status {ran.returncode}, {len(lines)} lines, «{words.flat(said)[:90]}»"


@row("small-columns", "What is said of wrong arguments is no wider than COLUMNS says")
def _(world):
    world.environment["COLUMNS"] = "70"
    ran = _run(world, ["meeting", "--minutes", "abc"])
    widest = max(len(line) for line in (ran.stdout + ran.stderr).decode("utf-8", "replace").splitlines())
    return ran.returncode > 0 and widest <= 70, f"status {ran.returncode}, {widest} columns"


ADDRESSES = ["http://eksempel.no/a_b?x=1", "www.eksempel.no", "ola@kommune.no", "https://lovdata.no/lov/1967-02-10"]


@row("8-addresses", "Addresses in minutes are no links in Markdown")
def _(world):
    text = samples.RECORDING.replace("Vi går ut når vikaren er her.", f"Se {', '.join(ADDRESSES[:3])} og *alt*.")
    path = Path(world.home) / "samtale.yaml"
    path.write_text(text.replace("Be om en vikar til", f"Lese {ADDRESSES[3]}"), encoding="utf-8")
    status, said = world.run("replay", str(path), "--format", "markdown")
    # GitHub makes a link of a bare address also where its marks are escaped, but not in code.
    outside = re.sub(r"`[^`]*`", "", said)
    bare = re.findall(r"https?:\S*|www\.\S*|\S+@\S+", outside)
    missing = [address for address in ADDRESSES if address not in said]
    return status == 0 and not bare and not missing, f"status {status}, links: {', '.join(bare) or 'none'}"
