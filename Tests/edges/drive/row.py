"""A row of the table: a sentence about what holds, and a function that finds out."""

import sys
import time
import traceback
from dataclasses import dataclass
from typing import Callable

ROWS = {}


class Skip(Exception):
    """The row can't be done on this machine, and why."""


@dataclass
class Row:
    name: str
    #: What holds on a program that does right.
    sentence: str
    #: Takes a world; gives whether the sentence holds, and what was seen.
    find_out: Callable


def row(name, sentence):
    """Makes a row of a function."""

    def add(function):
        ROWS[name] = Row(name, sentence, function)
        return function

    return add


def judge(one, world):
    """How a row comes out: `held`, `failed`, `unclear` where its place in the program was not found, or `not done`."""
    start = time.monotonic()
    try:
        holds, seen = one.find_out(world)
        word = "held" if holds else "failed"
    except Skip as reason:
        word, seen = "not done", str(reason)
    except Exception as error:  # pylint: disable=broad-except
        word, seen = "unclear", f"{type(error).__name__}: {error}"
        if "-v" in sys.argv:
            traceback.print_exc()
    return word, seen, time.monotonic() - start
