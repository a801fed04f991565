"""What the journal holds, read past the program."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import uuid
from dataclasses import dataclass, field


@dataclass
class Stored:
    """What a journal holds at one moment."""

    #: Bodies by session and number.
    events: dict = field(default_factory=dict)
    #: The last number that each session says to have.
    last: dict = field(default_factory=dict)
    #: Rows with text that is being written: session, field, text.
    drafts: list = field(default_factory=list)

    @property
    def gaps(self):
        """Sessions whose numbers are not 1, 2, 3 … up to the last one."""
        numbers = {session: [] for session in self.last}
        for session, number in self.events:
            numbers.setdefault(session, []).append(number)
        return [s for s, found in numbers.items() if sorted(found) != list(range(1, self.last.get(s, 0) + 1))]


def read(file):
    """What a journal holds, while programs use it. A journal that is not there, or can't be read, holds nothing."""
    if not os.path.exists(file) or os.path.getsize(file) == 0:
        return Stored()
    with contextlib.closing(sqlite3.connect(f"file:{file}?mode=rw", uri=True, timeout=10)) as database:
        # The log is left for the program.
        database.execute("PRAGMA wal_autocheckpoint = 0")
        return _read(database)


def _read(database):
    stored = Stored()
    try:
        database.execute("BEGIN")
        for session, number, body in database.execute("SELECT session, sequence, body FROM event"):
            stored.events[session, number] = bytes(body)
        stored.last = dict(database.execute("SELECT id, last_sequence FROM session"))
        with contextlib.suppress(sqlite3.OperationalError):
            stored.drafts = [
                (session, name, bytes(body).decode("utf-8", "replace"))
                for session, name, body in database.execute("SELECT session, field, body FROM draft")]
    except sqlite3.DatabaseError:
        pass
    return stored


def whole_sessions(file):
    """The ids of the sessions of which each event can be read; none when the text of any case can't be."""
    whole = []
    try:
        with contextlib.closing(sqlite3.connect(file)) as database:
            database.execute("SELECT hash, body FROM content").fetchall()
            for session, last in database.execute("SELECT id, last_sequence FROM session").fetchall():
                with contextlib.suppress(sqlite3.DatabaseError):
                    numbers = database.execute(
                        "SELECT sequence, body FROM event WHERE session = ? ORDER BY sequence", (session,)).fetchall()
                    if [number for number, _ in numbers] == list(range(1, last + 1)):
                        whole.append(session)
    except sqlite3.DatabaseError:
        return []
    return whole


def count(file):
    """How many events there are."""
    return len(read_copy(file).events)


def multiply(file, count):
    """Puts copies of the one session into a journal, until there are so many; returns the ids of all."""
    with contextlib.closing(sqlite3.connect(file)) as database:
        ids = [row[0] for row in database.execute("SELECT id FROM session")]
        first = ids[0]
        names = ", ".join(c[1] for c in database.execute("PRAGMA table_info(session)") if c[1] != "id")
        while len(ids) < count:
            ids.append(str(uuid.uuid4()))
            database.execute(
                f"INSERT INTO session (id, {names}) SELECT ?, {names} FROM session WHERE id = ?", (ids[-1], first))
            for table, columns in (("event", "sequence, at, body"), ("content_use", "hash")):
                database.execute(
                    f"INSERT INTO {table} (session, {columns}) SELECT ?, {columns} FROM {table} WHERE session = ?",
                    (ids[-1], first))
        database.commit()
    return ids


@contextlib.contextmanager
def copied(file):
    """A copy of a journal with its log, so that a look changes nothing."""
    with tempfile.TemporaryDirectory(prefix="edges-copy-") as folder:
        for suffix in ["", "-wal", "-journal"]:
            if os.path.isfile(file + suffix):
                shutil.copyfile(file + suffix, f"{folder}/journal.sqlite{suffix}")
        yield f"{folder}/journal.sqlite"


def read_copy(file):
    """What a journal holds that no program uses now, without changing a byte of it."""
    with copied(file) as copy:
        return read(copy)


def integrity(file, with_log=True, is_live=False, check="integrity_check"):
    """What a check says: `ok`, or what is wrong. It looks at a copy, unless a program uses the journal now."""
    if is_live:
        return _integrity(file, check)
    with copied(file) as copy:
        if not with_log and os.path.exists(copy + "-wal"):
            os.remove(copy + "-wal")
        return _integrity(copy, check)


def _integrity(file, check):
    if not os.path.exists(file):
        return "not there"
    try:
        with contextlib.closing(sqlite3.connect(file, timeout=10)) as database:
            rows = [row[0] for row in database.execute(f"PRAGMA {check}(3)")]
            if rows != ["ok"]:
                return "; ".join(rows)[:80]
            # A file that was emptied is sound, and no journal.
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
            return "ok" if {"session", "event"} <= tables else "no tables"
    except sqlite3.DatabaseError as error:
        return str(error)


_HOLD = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], timeout=5, isolation_level=None)
database.execute(sys.argv[2])
database.execute("SELECT COUNT(*) FROM event").fetchone()
print(flush=True)
sys.stdin.read()
"""


class Holder:
    """Another program that holds the journal: its write lock, or a transaction that reads."""

    def __init__(self, file, writes=True):
        # In a process of its own, because that closes any descriptor of a file drops all its locks on it.
        self._process = subprocess.Popen(
            [sys.executable, "-c", _HOLD, file, "BEGIN IMMEDIATE" if writes else "BEGIN"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE)
        self._process.stdout.readline()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.release()

    def release(self):
        """Lets go, by ending: may be called twice, and from another thread."""
        self._process.kill()
        self._process.wait()
