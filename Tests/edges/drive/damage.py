"""Damages of a journal at random, the same for the same number, and what a program makes of them."""

import os
import random
import shutil
from dataclasses import dataclass

from . import journal, walk, words
from .window import Exhausted, Window

COUNT = 40
SEED = 1
PAGE = 4096
SESSIONS = 60
TEXT = "En grunn som er lagt inn i fila"
HOWS = ["flip", "page", "cut", "insert", "zero", "swap"]


def harm(path, dice):
    """Damages a file; returns how."""
    with open(path, "rb") as file:
        data = bytearray(file.read())
    how = dice.choice(HOWS)
    at = dice.randrange(len(data))
    if how == "flip":
        for _ in range(dice.randint(1, 8)):
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    elif how == "page":
        begin = at // PAGE * PAGE
        data[begin:begin + PAGE] = dice.randbytes(len(data[begin:begin + PAGE]))
    elif how == "cut":
        del data[at:]
    elif how == "insert":
        data[at:at] = dice.randbytes(dice.randint(1, 600))
    elif how == "zero":
        end = min(len(data), at + dice.randint(1, PAGE))
        data[at:end] = bytes(end - at)
    else:
        pages = len(data) // PAGE
        one, other = (dice.randrange(pages) * PAGE for _ in range(2))
        data[one:one + PAGE], data[other:other + PAGE] = data[other:other + PAGE], data[one:one + PAGE]
    with open(path, "wb") as file:
        file.write(data)
    return how


class Template:
    """A journal whose log holds committed answers, to be copied and damaged."""

    def __init__(self, world):
        self.folder = f"{world.folder}/template"
        with Window(world) as window:
            walk.to_field(window)
            window.press(TEXT, "Enter")
            window.until(lambda w: not walk.is_field(w))
            window.settle()
            walk.leave(window)
        # Enough of them for a tree with branches: most of a small file is the text of the case, which nothing checks.
        journal.multiply(world.file, SESSIONS)
        with Window(world, "reflect", "seminaret", "--quick") as window:
            walk.begin(window)
            for _ in range(3):
                walk.advance(window)
            window.kill()
        os.makedirs(self.folder)
        for suffix in ["", "-wal"]:
            if os.path.exists(world.file + suffix):
                shutil.copyfile(world.file + suffix, f"{self.folder}/journal.sqlite{suffix}")

    def break_page(self, world):
        """Puts a copy there in which `quick_check` finds one broken page, and most sessions can be read.

        Returns the ids of those."""
        self.copy(world)
        for at in range(os.path.getsize(world.file) // PAGE - 1, 1, -1):
            self.copy(world)
            with open(world.file, "r+b") as file:
                file.seek(at * PAGE)
                file.write(b"\xff" * PAGE)
            if journal.integrity(world.file, check="quick_check") != "ok":
                with journal.copied(world.file) as copy:
                    if SESSIONS // 2 <= len(whole := journal.whole_sessions(copy)) <= SESSIONS:
                        return whole
        raise Exhausted("a page to break")

    def break_index(self, world):
        """Puts a copy there in which only `integrity_check` finds something, and returns it."""
        for number in range(200):
            self.copy(world)
            harm(world.file, random.Random(f"{SEED}-index-{number}"))
            sound = journal.integrity(world.file, check="quick_check") == "ok"
            if sound and "index" in journal.integrity(world.file):
                with open(world.file, "rb") as file:
                    return file.read()
        raise Exhausted("an index to break")

    def copy(self, world):
        """Puts a copy in the place of a world's journal."""
        shutil.rmtree(world.data, ignore_errors=True)
        shutil.copytree(self.folder, world.data)
        os.chmod(world.data, 0o700)


@dataclass
class Outcome:
    """What became of one damage."""

    how: str
    #: The program said something of it.
    told: bool
    #: It was mended after the user had said yes.
    repaired: bool
    #: What `integrity_check` says in the end.
    integrity: str
    #: A file whose damage `quick_check` finds was written to, and is still damaged.
    merged: bool
    #: The program crashed or was lost.
    lost: str = ""

    @property
    def is_fault(self):
        """Whether it was neither told, nor repaired, nor harmless, or made worse."""
        return self.word in ("lost", "merged", "silent")

    @property
    def word(self):
        """What became of it, in a word."""
        if self.lost:
            return "lost"
        if self.merged:
            return "merged"
        if self.repaired:
            return "repaired"
        if self.told:
            return "told"
        return "harmless" if self.integrity == "ok" else "silent"


def try_one(world, template, number, consents=False):
    """Damages a copy, and uses the program on it as a user would who notices nothing.

    With `consents` the user says yes where the program offers to save what can be read."""
    dice = random.Random(number)
    template.copy(world)
    log = world.file + "-wal"
    is_log = dice.random() < 0.5 and os.path.exists(log)
    how = harm(log if is_log else world.file, dice) + (" log" if is_log else " file")
    was_sound = journal.integrity(world.file, with_log=False, check="quick_check") == "ok"
    with open(world.file, "rb") as file:
        before = file.read()
    screens, agreed, lost = [], False, ""
    with Window(world) as window:
        try:
            agreed = _use(window, screens, consents)
        except Exhausted as error:
            lost = str(error)
        screens.append(window.goodbye)
        if not window.is_running and window.status > 128:
            lost = f"status {window.status}"
    told = any(words.has(words.DAMAGE, text) for text in screens)
    integrity = journal.integrity(world.file)
    after = b""
    if os.path.exists(world.file):
        with open(world.file, "rb") as file:
            after = file.read()
    merged = not was_sound and after != before and integrity != "ok"
    return Outcome(how, told, agreed and integrity == "ok", integrity, merged, lost)


def _use(window, screens, consents):
    """Starts, goes on with what was left or begins, answers some pages, and leaves. Returns whether a repair was agreed to."""
    window.until(lambda w: w.options or w.has(words.TROUBLE) or not w.is_running)
    agreed = False
    for _ in range(6):
        window.settle(0.15)
        screens.append(window.text)
        if not window.is_running:
            return agreed
        if window.has(words.DAMAGE):
            if not consents or agreed or not walk.choose_if_offered(window, words.REPAIR):
                break
            agreed = True
            # One more question, or some work.
            window.rest(0.5)
            continue
        key = window.key_of(words.CONTINUE) or walk.next_key(window)
        if walk.is_field(window):
            window.press("Et ord")
            key = "Enter"
        text = window.settle()
        window.press(key)
        window.sees(lambda w, before=text: w.text != before, patience=7)
    # What is looked for in the background has some time to be found.
    window.rest(0.3)
    screens.append(window.text)
    walk.leave(window)
    return agreed
