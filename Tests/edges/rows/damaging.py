"""A damaged journal is not used on without a word."""

import os
import shutil
from collections import Counter
from pathlib import Path

from drive import damage, journal, walk, words
from drive.row import Skip, row
from drive.window import Window
from drive.world import World

_found = {}


def _outcomes(world):
    key = (damage.SEED, damage.COUNT)
    if key not in _found:
        template = damage.Template(world)
        _found[key] = []
        for number in range(damage.COUNT):
            with World(world.installation) as other:
                _found[key].append(damage.try_one(other, template, f"{damage.SEED}-{number}"))
    return _found[key]


def _seen(outcomes):
    counts = Counter(outcome.word for outcome in outcomes)
    examples = sorted({o.how for o in outcomes if o.is_fault})
    return ", ".join(f"{word} {count}" for word, count in counts.most_common()) + (
        f" ({'; '.join(examples)})" if examples else "")


@row("4-damage-told", "Each of the damages is told, or harmless by integrity_check")
def _(world):
    outcomes = _outcomes(world)
    silent = [o for o in outcomes if o.lost or (not o.told and o.integrity != "ok")]
    return not silent, f"{len(silent)} of {len(outcomes)} without a word; {_seen(outcomes)}"


@row("4-damage-merged", "Nothing is written into a damaged file")
def _(world):
    outcomes = _outcomes(world)
    merged = [o for o in outcomes if o.merged]
    return not merged, f"{len(merged)} of {len(outcomes)} written to; {_seen(outcomes)}"


STARTS = 30


@row("4-damage-each", f"Damage that only a check of the whole file finds is told at each of {STARTS} starts")
def _(world):
    template = damage.Template(world)
    damaged = template.break_index(world)
    silent = tried = 0
    while tried < STARTS and silent < 3:
        with World(world.installation) as other:
            template.copy(other)
            Path(other.file).write_bytes(damaged)
            with Window(other) as window:
                # Nothing is pressed: the check has all the time it needs.
                window.until(lambda w: w.options)
                silent += not window.sees(lambda w: w.has(words.DAMAGE), patience=3)
        tried += 1
    return not silent, f"{silent} of {tried} without a word"


def repair(world):
    """Damages a journal of many sessions, and says yes to saving what can be read.

    Returns the ids of the sessions that can be read, and whether it was offered."""
    whole = damage.Template(world).break_page(world)
    with Window(world) as window:
        window.until(lambda w: w.options)
        window.sees(lambda w: w.has(words.DAMAGE), patience=2)
        window.settle(0.2)
        offered = walk.choose_if_offered(window, words.REPAIR)
        if offered:
            window.rest(0.5)
            # Some programs ask once more.
            walk.choose_if_offered(window, words.REPAIR)
            window.rest(0.5)
        walk.leave(window)
    return whole, offered


@row("4-repair", "Of a journal with one broken page the sessions that can be read are saved into a sound one, with one's yes")
def _(world):
    whole, offered = repair(world)
    integrity = journal.integrity(world.file)
    with journal.copied(world.file) as copy:
        saved = set(journal.whole_sessions(copy)) if integrity == "ok" else set()
    seen = f"{'offered' if offered else 'not offered'}; {integrity}; {len(saved & set(whole))} of {len(whole)} sessions"
    return offered and saved >= set(whole), seen


@row("9-bytes-repaired", "After a repair, `forget --all` leaves no byte of the texts, neither in the original nor in copies")
def _(world):
    if not repair(world)[1]:
        raise Skip("no repair is offered")
    # The row's own copy is no business of the program.
    shutil.rmtree(f"{world.folder}/template")
    status, _ = world.run("forget", "--all", "--yes")
    left = world.holding(damage.TEXT)
    return status == 0 and not left, f"status {status}, on disk: {', '.join(left) or 'no'}"
