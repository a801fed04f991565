"""Walks through the program at random, and counts what it was shown to have stored."""

import re

from . import walk, words
from .window import Exhausted, Window

STARTS = [[], [], [], ["reflect", walk.CASE], ["reflect", "seminaret", "--quick"], walk.arguments("meeting")]
_AVOIDED = rf"{words.QUIT}|{words.SETTINGS}|{words.FORGET_ALL}|{words.FORGET_ONE}|Hjelp|ark|referat|fil"
_MEETING_ROW = re.compile(r"^\s*(\S.*?)\s{2,}.*min (her|igjen)")
_SYLLABLES = ["ro", "ve", "tri", "lan", "søm", "gå", "be", "kli"]


class Walker:
    """Somebody who presses what is offered."""

    def __init__(self, world, dice, program):
        self.dice = dice
        self.window = Window(world, *dice.choice(STARTS), program=program)
        #: Pages that came after an answer: each says that the answer is stored.
        self.acknowledged = 0
        #: The last keys, each with the pages before and after it and whether the second acknowledged something.
        self.trace = []
        #: What was told in vain, if anything.
        self.trouble = ""
        #: The program was told that the journal is for newer ones.
        self.is_refused = False

    def step(self):
        """Presses one key, or writes one line, and waits for what it shows. Returns whether it can go on."""
        window = self.window
        try:
            if window.text.strip() == "" or not (window.options or window.has(r"Enter|Ctrl-C")):
                window.until(lambda w: w.options or w.has(r"Enter|Ctrl-C"), "a page", patience=20)
                window.settle(0.02)
            if window.has(words.LOGON_QUESTION):
                walk.consent(window)
                return True
        except Exhausted as error:
            self.trouble = str(error)
            return False
        if walk.is_trouble(window):
            self.is_refused = window.has(words.NEWER)
            self.trouble = "" if self.is_refused else words.flat(window.text)[:200]
            return False
        before = self._place()
        key = self._press()
        if not window.sees(lambda w: w.text != self._shown, patience=2):
            # A page where this key does nothing.
            window.press("Esc" if self.dice.random() < 0.5 else "m")
            window.settle(0.1)
            return True
        window.settle(0.015)
        after = self._place()
        is_said = key not in ("Esc", "m") and _comes_later(before, after) and not window.has(words.OTHER_WINDOW)
        self.acknowledged += is_said
        self.trace = self.trace[-11:] + [(before, key, after, is_said)]
        return True

    def press_blindly(self):
        """Presses a key and looks at nothing."""
        self._press()

    def _press(self):
        window, dice = self.window, self.dice
        self._shown = window.text
        if walk.is_field(window):
            if dice.random() < 0.3 and not window.has(r"Søk:"):
                window.press("".join(dice.choices(_SYLLABLES, k=dice.randint(1, 6))) + " ")
                return "text"
            window.press("".join(dice.choices(_SYLLABLES, k=dice.randint(1, 6))))
            window.settle(0.02)
            self._shown = window.text
            window.press("Enter")
            return "Enter"
        key = self._key()
        window.press(key)
        return key

    def _key(self):
        window, dice = self.window, self.dice
        chance = dice.random()
        if chance < 0.03:
            return "Esc"
        if chance < 0.05:
            return "m"
        if _MEETING_ROW.match(window.text):
            return "PageDown"
        if window.has(words.READ_ON) or window.has(words.ONWARD):
            return "Enter"
        going_on = window.key_of(words.CONTINUE)
        if going_on and dice.random() < 0.7:
            return going_on
        keys = [key for key, label in window.options if not words.has(_AVOIDED, label)]
        return dice.choice(keys) if keys else "Enter"

    def _place(self):
        """What tells one page of a session from another: kind, title and place."""
        text = self.window.text
        if match := _MEETING_ROW.match(text):
            return ("meeting", "", match[1])
        if place := walk.step(self.window):
            return ("reflection", text.split("  ")[1].strip(), place)
        # The page after the last one counts for nothing: it comes also when another window has finished the walk.
        return None


def _comes_later(before, after):
    """Whether a page comes after another of the same session, which only an answer that is stored leads to."""
    if not before or not after or before[0] != after[0]:
        return False
    if before[0] == "meeting":
        return before[2] != after[2]
    # The title may change with the page, but a case has only one walk at a time.
    return after[2] > before[2]
