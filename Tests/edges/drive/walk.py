"""Ways through the program: to an answer, to a field, into a meeting, and out."""

import signal

from . import words
from .window import Exhausted, Window

CASE = "den-laste-dora"
SIGNALS = {"TERM": signal.SIGTERM, "HUP": signal.SIGHUP}
WAYS = ["q", "9", "Ctrl-C", "TERM", "HUP"]
KINDS = ["reflection", "meeting"]


def consent(window):
    """Says that the log-on is one's own, if that is asked."""
    window.until(lambda w: w.options or w.has(words.ONWARD) or w.has(words.FIELD))
    window.settle()
    if not window.has(words.LOGON_QUESTION):
        return
    # Keys that come too early, or without Enter, may count for nothing here.
    for keys in (["1"], ["1"], ["Enter"], ["1", "Enter"]):
        try:
            window.change(keys, patience=1)
        except Exhausted:
            continue
        if not window.has(words.LOGON_QUESTION):
            return
    raise Exhausted(f"the page after the log-on; shown is: {window.said}")


def step(window):
    """Where in a reflection one is: the number of the part and of the page or step in it; none elsewhere."""
    heading = window.text.split("\n", 1)[0]
    if match := words.STEP.search(heading):
        return words.PARTS.index(match[1]), int(match[2])
    parts = words.SQUARES.findall(heading)
    return (words.PARTS.index(parts[-1][0]), len(parts[-1][1])) if parts else None


def is_field(window):
    """Whether text is being written."""
    return window.has(words.FIELD)


def next_key(window, digit="1"):
    """The key that leads on from a page that is no field."""
    if window.has(words.READ_ON) or window.has(words.ONWARD):
        return "Enter"
    return digit


def advance(window, digit="1"):
    """Answers a page, and waits for the next."""
    window.change([next_key(window, digit)])


def begin(window, kind="reflection"):
    """From the first page to the third event that is stored, with a question on the screen."""
    consent(window)
    if kind == "meeting":
        return begin_meeting(window)
    for _ in range(8):
        if (place := step(window)) and place >= (1, 1):
            return None
        # The menu, or a page before the case.
        advance(window)
    raise Exhausted(f"the third step; shown is: {window.said}")


def begin_meeting(window):
    """From the proposals to a page of the meeting that leads on by itself."""
    window.until(words.PROPOSALS)
    window.change(["Enter"])
    window.until(words.MEETING_READY)
    window.change(["PageDown"])
    window.change(["PageDown"])


def arguments(kind):
    """What starts the program where `begin` begins."""
    return ["meeting", CASE, "--minutes", "30"] if kind == "meeting" else []


def answer_key(kind):
    """The key that gives the answer after `begin`."""
    return "PageDown" if kind == "meeting" else "1"


def to_field(window):
    """Answers until there is a field to write in."""
    consent(window)
    for _ in range(20):
        if is_field(window):
            return
        advance(window)
    raise Exhausted(f"a field; shown is: {window.said}")


def leave_one(world):
    """Leaves a reflection that was begun, so that the next start shows the menu."""
    with Window(world) as window:
        begin(window)
        leave(window)


def plain_to_field(window):
    """Line by line, answers until there is a text to write; returns the lines that were sent."""
    sent, shown = [], 0
    for _ in range(20):
        window.until(lambda w, shown=shown: len(w.output) > shown + 10 and plain_prompt(w), "the next page")
        window.settle(0.1)
        if words.has(words.PLAIN_FIELD, plain_prompt(window)):
            return sent
        sent.append("1" if words.has(words.PLAIN_NUMBER, plain_prompt(window)) else "")
        shown = len(window.output)
        window.press(sent[-1] + "\r")
    raise Exhausted(f"a field; shown is: {window.said}")


def plain_prompt(window):
    """The line that says what to write; none while a page is on its way."""
    last = (window.output.rstrip().splitlines() or [""])[-1]
    is_prompt = any(words.has(w, last) for w in (words.PLAIN_NUMBER, words.PLAIN_FIELD, words.ONWARD))
    return last if is_prompt else None


def go_on(window):
    """From the start to the session that was left."""
    window.until(lambda w: w.key_of(words.CONTINUE), "what was left")
    window.settle()
    window.change([window.key_of(words.CONTINUE)])


def choose(window, label):
    """Chooses the option with a label."""
    window.until(lambda w: w.key_of(label), f"an option {label}")
    window.settle()
    window.change([window.key_of(label)])


def is_trouble(window):
    """Whether the screen says that something can't be stored."""
    return window.has(words.TROUBLE) and window.key_of(words.RETRY) is not None


def until_trouble(window, key, patience=12):
    """Presses a key until the program says that it can't store. Returns whether it does."""
    before = window.text
    window.press(key)
    if not window.sees(lambda w: w.text != before, patience):
        return False
    if not window.sees(lambda w: w.has(words.TROUBLE), patience=6):
        return False
    # The rest of the screen may still be on its way.
    window.settle(0.2)
    return True


def leave(window, way="Ctrl-C", patience=8):
    """Leaves; whatever is asked on the way out is answered by the option that leaves.

    Returns how many seconds it took."""
    if way in SIGNALS:
        window.signal(SIGNALS[way])
    elif way == "9":
        window.press(window.key_of(words.QUIT) or "9")
    else:
        window.press(way)
    taken = 0.0
    for _ in range(4):
        try:
            return taken + window.wait_end(1.5 if window.options else patience)
        except Exhausted:
            taken += 1.5
            if (key := window.key_of(words.QUIT)) is None:
                break
            window.press(key)
    return taken + window.wait_end(patience)


def truth(window, stored, expected):
    """Holds what was said at the end up against what is stored."""
    seen = f"«{window.goodbye}», stored {stored} of {expected}, status {window.status}"
    says_too_much = words.claims_stored(window.goodbye) and stored < expected
    says_too_little = words.says_forgotten(window.goodbye) and stored > 0
    return not says_too_much and not says_too_little, seen


def choose_if_offered(window, label):
    """Chooses the option with a label, if there is one. Returns whether there was."""
    if (key := window.key_of(label)) is None:
        return False
    window.press(key)
    window.settle(0.2)
    return True
