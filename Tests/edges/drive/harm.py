"""Harm to bytes, lines and tags at random, the same for the same dice."""

import re

#: Values that are something else to YAML, to a number, to a date or to a screen than they look like.
STRANGE = [
    "", '""', "''", "~", "null", "yes", "ja", "nei", "true", "0", "-0", "+1", "-1", "3", "11", "99999", "1_000", "0x10",
    "0o7", "1e400", "1.5", ".inf", ".nan", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "9" * 400,
    "2026-02-30", "2026-13-01", "0000-00-00", "9999-12-31", "2026", "2026-2-3", "99999999-01-01", "[]", "{}", "[[]]",
    "[a, b]", "{a: b}", "- a", "? a", "a: b: c", "# c", "&a b", "*a", "<<: *a", "!!binary aGVp", "!!int 3", "!a b",
    "!!set {a}", "|", ">-", "|9", "%YAML 1.1", "---", "...", "@", "`", "'", '"', '"\\u202e"', '"\\0"', '"\\uD800"',
    '"\\U00110000"', '"\\x1b[2J"', '"\\x07\\x08\\x7f\\x9b"', '"\\', "\\", "$(id)", "%s%n", "../../etc/passwd", "/", "a/b",
    "a/b/c", "/b", "a/", "a//b", "mutert", "æøå", "-", "--", "a" * 5000, "a " * 3000, "ord. " * 2000, "e" + "\u0301" * 600,
    "\U0001F468\u200d\U0001F469\u200d\U0001F467", "\U0001F1F3\U0001F1F4" * 40, "\u202e\u2066abc", "\ufdfa" * 60,
    "\u00ad" * 300, "a\u00ad" * 200, "\u2028", "\u0085", "\ufeff", "\u200b", "\ufffe", "\U0010ffff", "A\u030a", "ﬁ",
    "\u0378", "Å" * 500,
]
NUMBERS = [
    "-3", "-2", "-1", "0", "+0", "+1", "+2", "+3", "1", "2", "3", "5", "9", "10", "11", "15", "30", "60", "90", "99",
    "999", "65536", "2147483648", "9223372036854775807", "-9223372036854775808",
]
_TAG = re.compile(r"<[^>]*>")


def harm_bytes(data, dice, others):
    """Harms bytes, once or up to three times, with pieces of other texts; returns them and how."""
    hows = []
    for _ in range(dice.choice([1, 1, 1, 2, 3])):
        how = dice.choice(_BYTE_HARMS)
        hows.append(how.__name__.strip("_"))
        data = how(bytearray(data or b"\n"), dice, others)
    return bytes(data), " ".join(hows)


def _flip(data, dice, _):
    for _ in range(dice.choice([1, 1, 2, 8, 100])):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return data


def _delete(data, dice, _):
    at = dice.randrange(len(data))
    del data[at:at + dice.choice([1, 1, 2, 5, 50, 3000])]
    return data


def _insert(data, dice, _):
    at = dice.randrange(len(data) + 1)
    strange = dice.choice(STRANGE).encode("utf-8", "surrogatepass")
    data[at:at] = dice.choice([dice.randbytes(dice.randint(1, 60)), strange, *_PIECES])
    return data


def _cut(data, dice, _):
    return data[:dice.choice([0, 1, 2, 3, dice.randrange(len(data) + 1), dice.randrange(len(data) + 1), len(data) - 1])]


def _double(data, dice, _):
    at = dice.randrange(len(data))
    piece = data[at:at + dice.choice([1, 10, 300, 5000, len(data)])]
    to = dice.randrange(len(data) + 1)
    data[to:to] = piece * dice.choice([1, 1, 1, 2, 20])
    return data


def _splice(data, dice, others):
    other = dice.choice(others).encode()
    at, begin = dice.randrange(len(data)), dice.randrange(len(other))
    if dice.random() < 0.5:
        return data[:at] + other[begin:]
    data[at:at] = other[begin:begin + dice.randint(1, 4000)]
    return data


def _nul(data, dice, _):
    at = dice.randrange(len(data))
    data[at:at + dice.choice([0, 1, 1, 4096])] = b"\0" * dice.choice([1, 1, 3, 4096])
    return data


def _mark(data, dice, _):
    at = dice.choice([0, 0, dice.randrange(len(data))])
    data[at:at] = dice.choice([
        b"\xef\xbb\xbf", b"\xef\xbb\xbf\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\xef\xbb",
    ])
    return data


def _ends(data, dice, _):
    end = dice.choice([b"\r\n", b"\r", b"\n\n", b"\n\r", b"\xe2\x80\xa8", b"\xc2\x85", b"\x0c\n", b"\n \n"])
    return data.replace(b"\n", end) if dice.random() < 0.7 else data.replace(b"\n", end, dice.randint(1, 30))


def _recode(data, dice, _):
    text = bytes(data).decode("utf-8", "replace")
    code = dice.choice(["utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "utf-7"])
    return bytearray(text.encode(code, "replace"))


def _no_text(data, dice, _):
    bad = [
        b"\xc0\xaf", b"\x80", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xf0\x9f\x98", b"\xff", b"\xe2\x82", b"\xf4\x90\x80\x80",
        b"\xc3",
    ]
    for _ in range(dice.choice([1, 1, 5])):
        at = dice.randrange(len(data) + 1)
        data[at:at] = dice.choice(bad)
    return data


def _long_line(data, dice, _):
    at = dice.choice([0, len(data), dice.randrange(len(data))])
    piece = dice.choice([b"a", b" ", b"\t", b"a ", b"- ", b"#", b"'", b'"', b"\\", b": ", b"\xc3\xa6", b"{", b"&a ", b"\n"])
    data[at:at] = piece * (dice.choice([100, 2001, 20_000, 300_000, 1_000_001]) // 2)
    return data


def _deep(data, dice, _):
    depth = dice.choice([10, 100, 1000, 10_000, 60_000])
    rows = min(depth, 1000)
    nest = dice.choice([
        b"[" * depth, b"{a: " * depth, b"- " * depth, b"[" * depth + b"]" * depth, b"? " * depth, b"{a: " * depth + b"}" * depth,
        b"".join(b" " * row + b"a:\n" for row in range(rows)), b"".join(b" " * row + b"-\n" for row in range(rows)),
        b"!!seq " * depth, b"&a [" * depth, b"a: " * depth, b"'" * depth, b"> " * depth,
    ])
    how = dice.random()
    if how < 0.3:
        return bytearray(nest)
    if how < 0.6:
        return data + b"\nalternativer: " + nest + b"\n"
    at = dice.randrange(len(data))
    data[at:at] = nest
    return data


def _bomb(data, dice, _):
    """Names that stand for lists of names."""
    lines = [b"a0: &a0 [" + b"x," * 9 + b"x]"]
    for number in range(1, dice.choice([3, 9, 30])):
        lines.append(b"a%d: &a%d [" % (number, number) + b",".join([b"*a%d" % (number - 1)] * 9) + b"]")
    return data + b"\n" + b"\n".join(lines) + b"\n" if dice.random() < 0.7 else bytearray(b"\n".join(lines))


def _nothing(_data, dice, _):
    return bytearray(dice.choice([
        b"", b"\n", b" ", b"\0", b"---\n", b"---\n---\n", b"...\n", b"#\n", b"[]", b"{}", b"1", b"''", b"\t\n", b"- a",
        dice.randbytes(2000), b"\x7fELF", b"PK\x03\x04", b"%PDF-1.4\n", b"<html></html>",
    ]))


_BYTE_HARMS = [
    _flip, _flip, _delete, _insert, _insert, _cut, _double, _splice, _nul, _mark, _ends, _recode, _no_text, _long_line,
    _deep, _bomb, _nothing,
]
_PIECES = [
    b"*", b"&a", b"|", b">", b": ", b"\n", b"\n\n\n", b"'", b'"', b"[", b"{", b"}", b"]", b"- ", b"\t", b"~", b"#", b"!",
    b"%", b"? ", b"\n---\n", b"\n...\n", b"\x1b[31m", b"\x1b]0;a\x07", b"\xc2\x9b2J", b"\x7f", b"\x08", b"\xe2\x80\xae",
    b"<", b"&", b"\\",
]


def harm_lines(text, dice, others):
    """Harms lines, once or up to four times, with lines of other texts."""
    lines = text.split("\n")
    for _ in range(dice.choice([1, 1, 2, 4])):
        at, other = (dice.randrange(len(lines)) for _ in range(2))
        # So many lines, or all that stand under one.
        end = at + dice.choice([1, 1, 2, 5, 30, 200]) if dice.random() < 0.5 else _end(lines, at)
        block = lines[at:end]
        how = dice.choice([
            "delete", "delete", "swap", "double", "move", "set in", "key", "value", "value", "value", "join", "split", "foreign",
        ])
        if how == "delete":
            del lines[at:end]
        elif how == "swap":
            lines[at], lines[other] = lines[other], lines[at]
        elif how == "double":
            lines[other:other] = block * dice.choice([1, 1, 3, 50])
        elif how == "move":
            del lines[at:end]
            lines[other:other] = block
        elif how == "set in":
            by = dice.choice([-8, -4, -2, -1, 1, 2, 4, 40, 3000])
            lines[at:end] = [" " * by + line if by > 0 else line[min(-by, _depth(line)):] for line in block]
        elif how in ("key", "value"):
            _harm_pair(lines, dice, others, how)
        elif how == "join":
            lines[at:end] = [dice.choice(["", " "]).join(block)]
        elif how == "split":
            cut = dice.randrange(len(lines[at]) + 1)
            lines[at:at + 1] = [lines[at][:cut], " " * dice.choice([0, 2, 6]) + lines[at][cut:]]
        else:
            foreign = dice.choice(others).split("\n")
            begin = dice.randrange(len(foreign))
            lines[at:at] = foreign[begin:begin + dice.choice([1, 3, 40])]
        lines = lines or [""]
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def _end(lines, at):
    """Where what stands under a line ends."""
    depth, end = _depth(lines[at]), at + 1
    while end < len(lines) and (not lines[end].strip() or _depth(lines[end]) > depth):
        end += 1
    return end


def _depth(line):
    return len(line) - len(line.lstrip())


def _harm_pair(lines, dice, others, how):
    """Another key or another value on a line that has both."""
    pairs = [number for number, line in enumerate(lines) if re.match(r"\s*(- )?[\w-]+:", line)]
    if not pairs:
        return
    at = dice.choice(pairs)
    begin, key, value = re.match(r"(\s*(?:- )?)([\w-]+):(.*)", lines[at]).groups()
    theirs = dice.choice(others).split("\n")
    if how == "key":
        keys = [match[1] for line in theirs if (match := re.match(r"\s*(?:- )?([\w-]+):", line))]
        key = dice.choice([
            dice.choice(keys or [key]), key[:-1], key.upper(), key + " ", f'"{key}"', "", "id", "videre", "ø", "<<", "? " + key,
        ])
    else:
        values = [match[1] for line in theirs if (match := re.match(r"\s*(?:- )?[\w-]+: (.+)", line))]
        same = [match[1] for line in lines if (match := re.match(rf"\s*(?:- )?{re.escape(key)}: (.+)", line))]
        value = " " + dice.choice([
            *[dice.choice(same or [value])] * 4, dice.choice(values or [value]), dice.choice(STRANGE), dice.choice(NUMBERS)])
    lines[at] = f"{begin}{key}:{value}"


def harm_tags(text, dice):
    """Harms the tags of a page, once or up to four times."""
    for _ in range(dice.choice([1, 1, 2, 4])):
        tags = list(_TAG.finditer(text))
        if not tags:
            return harm_lines(text, dice, [text]).decode()
        tag, other = dice.choice(tags), dice.choice(tags)
        new = dice.choice([
            "", tag[0] * 2, other[0], tag[0][:-1], tag[0][1:], tag[0].replace('"', ""), tag[0] * 5000, "<!--", "<![CDATA[",
            "<script>", "</p>", "<", "&#xD800;", "&#0;", "&#99999999999;", "&" + "a" * 3000, "&lt;&amp",
            "<a" + " b=c" * 3000 + ">", "<div>" * 20_000, "</div>" * 20_000, "<b>" * 100_000 + "</b>" * 100_000,
            "<li><p>" * 50_000, tag[0].replace("=", "=="),
            "<!DOCTYPE a [<!ENTITY b 'c'>]>", "<?xml version='1.0' encoding='UTF-16'?>", tag[0].upper(),
        ])
        text = text[:tag.start()] + new + text[tag.end():]
    return text
