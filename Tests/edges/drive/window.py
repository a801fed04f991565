"""One terminal with the program in it: what is typed, and what is seen."""

import errno
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time

from . import words
from .keys import code
from .screen import Screen, stripped

PATIENCE = 12


class Exhausted(Exception):
    """Something was waited for in vain."""


class Window:
    """The program in a terminal of its own. Use it in a `with`: whatever happens, the process is gone afterwards."""

    def __init__(self, world, *arguments, program=None, user=None, variables=None, columns=80, rows=24):
        self.screen = Screen(columns, rows)
        self._raw = bytearray()
        self._terminal, inner = pty.openpty()
        self._set_size(columns, rows)
        #: How the terminal's line was set before the program had it.
        self.settings_before = termios.tcgetattr(inner)

        # One that is None is taken away.
        environment = {**world.environment, "TERM": "xterm-256color", **(variables or {})}

        def take_terminal():
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)
            if user is not None:
                os.setgroups([])
                os.setgid(user)
                os.setuid(user)

        self.process = subprocess.Popen(
            [program or world.program, *world.data_option, *arguments], stdin=inner, stdout=inner, stderr=inner,
            env={name: value for name, value in environment.items() if value is not None}, cwd=world.home,
            start_new_session=True, preexec_fn=take_terminal)
        os.close(inner)
        os.set_blocking(self._terminal, False)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()
        if self._terminal >= 0:
            os.close(self._terminal)
            self._terminal = -1

    # --- Hands

    def press(self, *keys):
        for key in keys:
            self._write(code(key))

    def send(self, data):
        """Sends bytes as they are, as a terminal does."""
        self._write(data)

    def paste(self, text):
        """Pastes, as a terminal that is asked to say so does."""
        self._write(b"\x1b[200~" + text.encode() + b"\x1b[201~")

    def _write(self, data):
        try:
            os.write(self._terminal, data)
        except OSError as error:
            if error.errno != errno.EIO:
                raise

    def resize(self, columns, rows):
        self.screen.resize(columns, rows)
        self._set_size(columns, rows)

    def _set_size(self, columns, rows):
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def signal(self, number):
        if self.is_running:
            os.kill(self.process.pid, number)

    def kill(self):
        """Ends the program as a power cut would, and waits until it is gone."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    # --- Eyes

    @property
    def text(self):
        return self.screen.text

    @property
    def is_running(self):
        return self.process.poll() is None

    @property
    def options(self):
        """What is offered: pairs of key and label. One that only Enter chooses has that key."""
        found = []
        for line in self.text.splitlines():
            if match := re.match(r"\s{0,4}[›▪]?\s*[›▪]?\s*([0-9fgs])\s{2}(\S.*)$", line):
                found.append((match[1], match[2].strip()))
            elif match := re.match(r"\s{1,3}›\s{3,5}(\S.*)$", line):
                found.append(("Enter", match[1].strip()))
        return found

    def key_of(self, label):
        """The key of the option with a label; none when it is not offered."""
        return next((key for key, text in self.options if words.has(label, text)), None)

    def has(self, pattern):
        return words.has(pattern, self.text)

    @property
    def bytes(self):
        """All that came, as it came."""
        return bytes(self._raw)

    @property
    def settings(self):
        """How the terminal's line is set, as `stty` sees it."""
        return termios.tcgetattr(self._terminal)

    @property
    def modes(self):
        """Which of the terminal's own modes are on now, by number; those that were never touched are not there."""
        found = re.findall(rb"\x1b\[\?([\d;]+)([hl])", self._raw)
        return {int(number): letter == b"h" for numbers, letter in found for number in numbers.split(b";")}

    @property
    def output(self):
        """All that came, without control sequences."""
        return stripped(self._raw.decode("utf-8", "replace"))

    @property
    def goodbye(self):
        """What was left on the terminal when the screen was given back."""
        text = self._raw.decode("utf-8", "replace")
        return words.flat(stripped(text.rsplit("\x1b[?1049l", 1)[-1])) if "\x1b[?1049l" in text else ""

    @property
    def said(self):
        """What the program said on this screen or when it had ended, for the table."""
        return words.flat(self.text)[:90] if self.is_running else self.goodbye

    # --- Patience

    def read(self, seconds):
        """Takes in what the program draws for so long, or until it draws something.

        Returns whether something came."""
        try:
            ready, _, _ = select.select([self._terminal], [], [], max(0, seconds))
            if not ready:
                return False
            data = os.read(self._terminal, 65536)
        except OSError:
            data = b""
        if not data:
            # The other end is closed: nothing more will come.
            time.sleep(min(0.005, max(0, seconds)))
            return False
        self._raw += data
        self.screen.feed(data)
        return True

    def until(self, condition, what="", patience=PATIENCE):
        """Waits until a phrase is on the screen, or until a function of the window is true.

        Returns how many seconds that took."""
        holds = condition if callable(condition) else lambda window: window.has(condition)
        start = time.monotonic()
        while True:
            if holds(self):
                return time.monotonic() - start
            left = start + patience - time.monotonic()
            if left <= 0 or (not self.is_running and not self.read(0)):
                if holds(self):
                    return time.monotonic() - start
                raise Exhausted(f"{what or condition}; shown is: {self.said}")
            self.read(min(left, 0.02))

    def sees(self, condition, patience=PATIENCE):
        """Whether it comes to be."""
        try:
            self.until(condition, patience=patience)
            return True
        except Exhausted:
            return False

    def answered(self, act):
        """Does something once all is quiet; returns how many seconds it took until the terminal got the first byte after it."""
        self.settle()
        start = time.monotonic()
        act()
        select.select([self._terminal], [], [], PATIENCE)
        taken = time.monotonic() - start
        self.settle()
        return taken

    def settle(self, seconds=0.06):
        """Waits until nothing is drawn for so long."""
        end = time.monotonic() + PATIENCE
        while self.read(seconds) and time.monotonic() < end:
            pass
        return self.text

    def rest(self, seconds):
        """Lets time go by, and takes in what is drawn meanwhile."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.read(left)

    def change(self, keys, patience=PATIENCE):
        """Presses keys and waits until the screen is another one and stands still."""
        before = self.text
        self.press(*keys)
        self.until(lambda window: window.text != before, f"another screen after {keys}", patience)
        return self.settle()

    def wait_end(self, patience=PATIENCE):
        """Waits until the program has ended; returns how many seconds that took."""
        start = time.monotonic()
        while self.is_running:
            if time.monotonic() - start > patience:
                raise Exhausted(f"the end; shown is: {self.said}")
            self.read(0.01)
        while self.read(0.02):
            pass
        return time.monotonic() - start

    @property
    def status(self):
        """The exit status, or 128 and the signal."""
        code = self.process.returncode
        return code if code >= 0 else 128 - code
