"""A small terminal: what stands where after the bytes that ncurses sends to an xterm."""

import codecs
import re

_SEQUENCE = re.compile(
    r"\x1b\[([?>=!]?)([\d;:]*)[ -/]*([@-~])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1bP[^\x1b]*\x1b\\|\x1b[()*+].|\x1b[^\[\]P()*+]"
)


def stripped(text):
    """The text without control sequences."""
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f]", "", _SEQUENCE.sub("", text).replace("\r\n", "\n"))


class Screen:
    def __init__(self, columns, rows):
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self.resize(columns, rows)

    def resize(self, columns, rows):
        """Gives the screen another size; what was on it is gone."""
        self.columns, self.rows = columns, rows
        self._cells = [[" "] * columns for _ in range(rows)]
        self._row = self._column = 0
        self._top, self._bottom = 0, rows - 1
        self._saved, self._last = (0, 0), " "

    @property
    def text(self):
        return "\n".join("".join(row).rstrip() for row in self._cells)

    @property
    def cursor(self):
        """Where the cursor stands, also while it is hidden: row and column, from 0."""
        return self._row, self._column

    def feed(self, data):
        text = self._rest + self._decoder.decode(data)
        self._rest = ""
        at = 0
        while at < len(text):
            character = text[at]
            if character == "\x1b":
                match = _SEQUENCE.match(text, at)
                if not match:
                    self._rest = text[at:]
                    return
                self._obey(match)
                at = match.end()
                continue
            self._take(character)
            at += 1

    def _take(self, character):
        if character == "\r":
            self._column = 0
        elif character == "\n":
            self._line_feed()
        elif character == "\b":
            self._column = max(0, self._column - 1)
        elif character == "\t":
            self._column = min(self.columns - 1, self._column // 8 * 8 + 8)
        elif character >= " ":
            self._put(character)

    def _put(self, character):
        if self._column >= self.columns:
            self._column = 0
            self._line_feed()
        self._cells[self._row][self._column] = self._last = character
        self._column += 1

    def _line_feed(self):
        if self._row == self._bottom:
            self._scroll(1)
        else:
            self._row = min(self.rows - 1, self._row + 1)

    def _scroll(self, count, top=None):
        top = self._top if top is None else top
        for _ in range(min(abs(count), self.rows)):
            blank = [" "] * self.columns
            if count > 0:
                del self._cells[top]
                self._cells.insert(self._bottom, blank)
            else:
                del self._cells[self._bottom]
                self._cells.insert(top, blank)

    def _obey(self, match):
        mark, numbers, final = match.group(1), match.group(2), match.group(3)
        if final is None:
            return self._obey_short(match.group())
        if mark or final == "m":
            if final in "hl" and "1049" in numbers:
                self.resize(self.columns, self.rows)
            return None
        values = [int(n) if n.isdigit() else 0 for n in numbers.split(";")] if numbers else []
        first = max(1, values[0]) if values else 1
        row = self._cells[self._row]
        column = min(self._column, self.columns - 1)
        if final in "Hf":
            self._move(first - 1, (max(1, values[1]) if len(values) > 1 else 1) - 1)
        elif final == "A":
            self._move(self._row - first, column)
        elif final == "B":
            self._move(self._row + first, column)
        elif final == "C":
            self._move(self._row, column + first)
        elif final == "D":
            self._move(self._row, column - first)
        elif final == "G":
            self._move(self._row, first - 1)
        elif final == "d":
            self._move(first - 1, column)
        elif final == "J":
            self._erase_screen(values[0] if values else 0)
        elif final == "K":
            kind = values[0] if values else 0
            begin, end = (0 if kind else column), (column + 1 if kind == 1 else self.columns)
            row[begin:end] = [" "] * (end - begin)
        elif final == "X":
            end = min(self.columns, column + first)
            row[column:end] = [" "] * (end - column)
        elif final == "b":
            for _ in range(first):
                self._put(self._last)
        elif final == "P":
            del row[column:column + first]
            row += [" "] * (self.columns - len(row))
        elif final == "@":
            row[column:column] = [" "] * first
            del row[self.columns:]
        elif final == "L":
            self._scroll(-first, self._row)
        elif final == "M":
            self._scroll(first, self._row)
        elif final == "S":
            self._scroll(first)
        elif final == "T":
            self._scroll(-first)
        elif final == "r":
            self._top = first - 1
            self._bottom = (values[1] if len(values) > 1 and values[1] else self.rows) - 1
            self._move(0, 0)
        return None

    def _obey_short(self, sequence):
        if sequence == "\x1b7":
            self._saved = (self._row, self._column)
        elif sequence == "\x1b8":
            self._move(*self._saved)
        elif sequence == "\x1bM":
            if self._row == self._top:
                self._scroll(-1)
            else:
                self._row = max(0, self._row - 1)
        elif sequence == "\x1bc":
            self.resize(self.columns, self.rows)

    def _move(self, row, column):
        self._row = min(max(0, row), self.rows - 1)
        self._column = min(max(0, column), self.columns - 1)

    def _erase_screen(self, kind):
        column = min(self._column, self.columns - 1)
        for index, row in enumerate(self._cells):
            if kind >= 2 or (kind == 0 and index > self._row) or (kind == 1 and index < self._row):
                row[:] = [" "] * self.columns
            elif index == self._row:
                begin, end = (column, self.columns) if kind == 0 else (0, column + 1)
                row[begin:end] = [" "] * (end - begin)
