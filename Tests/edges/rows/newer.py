"""A session in which a newer program has written: it is told, can be read, and nothing is appended."""

import contextlib
import json
import sqlite3

from drive import journal, walk, words
from drive.row import row
from drive.window import Window


def unknown_event(body):
    """The body with an event of a kind that does not exist, in the same envelope if there is one."""
    made = {key: value for key, value in body.items() if not isinstance(value, dict)}
    for key, value in body.items():
        if isinstance(value, dict):
            if key in ("event", "body", "payload"):
                made[key] = {"fromTheFuture": {}}
            else:
                made["fromTheFuture"] = {}
    return made


def higher_format(body):
    """The body with a format number that does not exist yet."""
    numbers = [key for key, value in body.items() if isinstance(value, int) and not isinstance(value, bool)]
    made = {**body, **{key: body[key] + 100 for key in numbers}}
    return made if numbers else {"format": 100, **body}


def _append(file, change):
    with contextlib.closing(sqlite3.connect(file)) as database:
        session, last = database.execute("SELECT id, last_sequence FROM session ORDER BY updated_at DESC").fetchone()
        at, body = database.execute(
            "SELECT at, body FROM event WHERE session = ? AND sequence = ?", (session, last)).fetchone()
        made = json.dumps(change(json.loads(bytes(body))), separators=(",", ":"), sort_keys=True).encode()
        database.execute("INSERT INTO event (session, sequence, at, body) VALUES (?, ?, ?, ?)", (session, last + 1, at, made))
        database.execute("UPDATE session SET last_sequence = ? WHERE id = ?", (last + 1, session))
        database.commit()


def _find_out(world, kind, change):
    with Window(world, *walk.arguments(kind)) as window:
        walk.begin(window, kind)
        walk.leave(window)
    _append(world.file, change)
    before = journal.read_copy(world.file).events
    with Window(world) as window:
        window.until(words.HOME)
        window.settle(0.2)
        seen = [window.text]
        if key := window.key_of(words.CONTINUE):
            seen.append(window.change([key]))
        else:
            walk.choose(window, words.MINE)
            walk.choose(window, words.CASE_TITLE)
            seen.append(window.text)
        for key in (walk.answer_key(kind), "Enter", walk.answer_key(kind)):
            window.press(key)
            window.rest(0.3)
            seen.append(window.text)
        walk.leave(window)
        seen.append(window.goodbye)
    after = journal.read_copy(world.file).events
    told = any(words.has(words.NEWER, text) for text in seen)
    kept = all(after.get(key) == body for key, body in before.items())
    # Of this session: from the menu one may well begin another.
    sessions = {session for session, _ in before}
    appended = len([session for session, _ in after if session in sessions]) - len(before)
    seen = f"told: {'yes' if told else 'no'}; appended: {appended}; kept: {'yes' if kept else 'no'}"
    return told and kept and appended <= 0, seen


def _register():
    for kind in walk.KINDS:
        for noun, change in (("event", unknown_event), ("format", higher_format)):
            row(
                f"8-{noun}-{kind}", f"A {kind} with {'an' if noun == 'event' else 'a'} {noun} of a newer program is told, and "
                "nothing is appended",
            )(lambda world, kind=kind, change=change: _find_out(world, kind, change))


_register()
