"""One journal after another, and the programs on it that are killed."""

import random
import threading
from collections import Counter

from . import journal
from .walker import Walker
from .world import World

#: After so many kills a new journal is begun.
JOURNAL_LASTS = 40


class Tally:
    """What all lanes count together."""

    def __init__(self, kills):
        self.left = kills
        self.counts = Counter()
        self.faults = []
        self._lock = threading.Lock()

    def take(self):
        """Takes a kill that is still to be done. Returns whether there was one."""
        with self._lock:
            self.left -= 1
            return self.left >= 0

    def add(self, **counts):
        with self._lock:
            self.counts.update(counts)

    def fault(self, what):
        with self._lock:
            self.counts["faults"] += 1
            self.faults.append(what)


class Lane:
    """Kills programs on a journal of its own."""

    def __init__(self, installations, seed, tally):
        self.installations, self.dice, self.tally = installations, random.Random(seed), tally
        self._known = {}

    def run(self):
        """Kills until the tally says that it is enough."""
        while self.tally.left > 0:
            self._known = {}
            with World(self.installations[0]) as world:
                self.tally.add(journals=1)
                for _ in range(JOURNAL_LASTS):
                    if not self._round(world):
                        break

    def _round(self, world):
        """Starts one program or two, walks, and kills them one after the other. Returns whether the journal can be used on."""
        if self.tally.left <= 0:
            return False
        walkers = []
        try:
            for _ in range(2 if self.dice.random() < 0.4 else 1):
                walkers.append(Walker(world, self.dice, self.dice.choice(self.installations).program))
            if len(walkers) == 2:
                self.tally.add(pairs=1)
            return self._walk(world, walkers)
        finally:
            for walker in walkers:
                walker.window.__exit__()

    def _walk(self, world, walkers):
        sound, acknowledged = True, 0
        running = list(walkers)
        while running and sound:
            for _ in range(self.dice.randint(1, 10)):
                walker = self.dice.choice(running)
                if not walker.step():
                    break
            victim = self.dice.choice(running)
            if self.dice.random() < 0.6:
                # In the middle of something.
                victim.press_blindly()
                victim.window.rest(self.dice.random() * 0.03)
            victim.window.kill()
            running.remove(victim)
            if not self.tally.take():
                return False
            self.tally.add(kills=1)
            acknowledged = sum(walker.acknowledged for walker in walkers)
            sound = self._check(world, acknowledged, bool(running), walkers)
            for walker in walkers:
                self.tally.add(acknowledged=walker.acknowledged)
                walker.acknowledged = 0
                if walker.is_refused:
                    self.tally.add(refused=1)
                    walker.is_refused = False
                if walker.trouble:
                    self.tally.fault(f"trouble without a reason: {walker.trouble}")
                    walker.trouble, sound = "", False
        return sound

    def _check(self, world, acknowledged, is_live, walkers):
        """Holds the journal up against what was known and what was acknowledged since."""
        integrity = journal.integrity(world.file, is_live=is_live) if self._known or acknowledged else "ok"
        stored = journal.read(world.file) if is_live else journal.read_copy(world.file)
        lost = [key for key, body in self._known.items() if stored.events.get(key) != body]
        missing = len(self._known) + acknowledged - len(stored.events)
        for what, wrong in (
            (f"integrity: {integrity}", integrity != "ok"), (f"{len(lost)} events lost", lost),
            (f"{missing} acknowledged events not stored", missing > 0), (f"gaps in {stored.gaps}", stored.gaps),
        ):
            if wrong:
                self.tally.fault(what + ''.join(f'\n  {walker.trace}' for walker in walkers))
        is_sound = not (integrity != "ok" or lost or missing > 0 or stored.gaps)
        self.tally.add(events=len(stored.events) - len(self._known), checks=1, sound=int(is_sound))
        self._known = stored.events
        return is_sound
