"""A content file as keys and lists, as far as content uses YAML: one value a line, and texts that begin with `|`."""

import re

_PAIR = re.compile(r"([\w-]+):(?: +(.*))?$")


class Block(str):
    """A text over several lines."""


def read(text):
    """The keys and lists of a file: dictionaries, lists, values as they are written, and texts."""
    return _Reader(text).whole()


def write(node):
    """The file with these keys and lists."""
    return "\n".join(_lines(node)) + "\n"


def spots(node, place=()):
    """Every value in a tree: where it hangs, under which key or number, and the keys that lead to it, without numbers."""
    pairs = list(node.items()) if isinstance(node, dict) else list(enumerate(node)) if isinstance(node, list) else []
    for key, value in pairs:
        there = place + (key,) if isinstance(node, dict) else place + ("-",)
        yield node, key, there
        yield from spots(value, there)


class _Reader:
    def __init__(self, text):
        self.lines, self.at = text.split("\n"), 0

    def whole(self):
        node = self._node()
        if self._peek() is not None:
            raise ValueError(f"line {self.at + 1}")
        return node

    def _peek(self):
        """How far the next line is set in; None at the end."""
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.strip() and not line.lstrip().startswith("#"):
                return len(line) - len(line.lstrip())
            self.at += 1
        return None

    def _node(self):
        depth = self._peek()
        if depth is None:
            return ""
        is_list = self.lines[self.at].lstrip().startswith("- ")
        return self._list(depth) if is_list else self._pairs(depth)

    def _list(self, depth):
        items = []
        while self._peek() == depth and self.lines[self.at][depth:].startswith("- "):
            rest = self.lines[self.at][depth + 2:]
            if _PAIR.match(rest) or rest.startswith("- "):
                self.lines[self.at] = " " * (depth + 2) + rest
                items.append(self._node())
            else:
                self.at += 1
                items.append(self._value(rest, depth))
        return items

    def _pairs(self, depth):
        pairs = {}
        while self._peek() == depth:
            match = _PAIR.match(self.lines[self.at][depth:])
            if not match:
                raise ValueError(f"line {self.at + 1}")
            self.at += 1
            key, rest = match[1], match[2] or ""
            below = self._peek() if not rest else None
            is_below = below is not None and (below > depth or below == depth and self.lines[self.at][depth:].startswith("- "))
            pairs[key] = self._node() if is_below else self._value(rest, depth)
        return pairs

    def _value(self, rest, depth):
        if rest not in ("|", ">"):
            return rest
        texts = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.strip() and len(line) - len(line.lstrip()) <= depth:
                break
            texts.append(line)
            self.at += 1
        first = min((len(line) - len(line.lstrip()) for line in texts if line.strip()), default=0)
        return Block("\n".join(line[first:] for line in texts).rstrip("\n"))


def _lines(node):
    if isinstance(node, dict):
        return [line for key, value in node.items() for line in _pair(key, value)]
    return [line for item in node for line in _item(item)]


def _inner(lines):
    return ["  " + line if line else line for line in lines]


def _pair(key, value):
    if isinstance(value, Block):
        return [f"{key}: |", *_inner(value.split("\n"))]
    if isinstance(value, str):
        return [f"{key}: {value}"]
    if not value:
        return [f"{key}: {'[]' if isinstance(value, list) else '{}'}"]
    return [f"{key}:", *_inner(_lines(value))]


def _item(item):
    if isinstance(item, Block):
        return ["- |", *_inner(item.split("\n"))]
    if isinstance(item, str):
        return [f"- {item}"]
    first, *rest = _lines(item) or ["[]" if isinstance(item, list) else "{}"]
    return [f"- {first}", *_inner(rest)]
