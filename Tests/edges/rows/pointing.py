"""What points to a person is asked about before it is stored, however it is written; a number of something else is not."""

from drive import walk, words
from drive.row import row
from drive.window import Window

TELEPHONES = [
    "ring 912 34567", "91234 567", "912-34567", "912/34/567", "91 234 567", "912  34  567", "912\t34\t567",
    "912\u202f34\u202f567", "912\u200934\u2009567", "912\u201134\u2011567", "+46 70 123 45 67", "+48 601 234 567",
]
NUMBERS = [
    "pasient 81234510053", "150376/10183", "150376–10183", "150376  10183", "150376\u202f10183", "150376\u201110183",
    "15.03.1976 10183", "0 1 0 1 7 0 1 2 3 4 5", "０１０１７０１２３４５",
]
ADDRESSES = [
    "kari@a.no/ole@b.no", "kari@a.no|ole@b.no", "kari@a.no&ole@b.no", "kari@a.no→ole@b.no", "ola(at)kommune.no",
]
OTHERS = [
    "frist 20251224", "20251224", "saksnr 20241234", "25000000", "budsjett 23456789 kroner", "uke 22 23 24 25",
    "side 23 24 25 26", "rom 2201 2202", "faktura 30112233", "journalnr 61234567", "4711 4712", "vakt 22 23 07 08",
    "tiltak 32 33 34 35",
]


def _is_asked(world, window, text):
    """Whether it is asked about a text, and nothing of it is stored by then. Afterwards the field is empty again."""
    # As one pastes it: that way a tab is no key, and nothing is stored while one writes.
    window.paste(text)
    window.settle(0.1)
    window.change(["Enter"])
    asked = window.has(words.ASKS_FIRST)
    stored = bool(world.holding(text))
    window.change([window.key_of(words.MEND) if asked else "Esc"])
    window.until(walk.is_field, "the field again")
    window.press(*["Backspace"] * (len(text) + 1))
    window.settle(0.1)
    return asked and not stored


def _find_out(world, texts, points):
    with Window(world) as window:
        walk.to_field(window)
        wrong = [text for text in texts if _is_asked(world, window, text) != points]
    word = "asked" if points else "not asked"
    return not wrong, f"{word} {len(texts) - len(wrong)} of {len(texts)}" + (f", but {wrong}" if wrong else "")


def _register():
    for name, noun, texts in (
        ("telephones", "a telephone number", TELEPHONES), ("numbers", "an identity number", NUMBERS),
        ("addresses", "an e-mail address", ADDRESSES),
    ):
        row(f"F7-{name}", f"Each way to write {noun} is asked about before it is stored")(
            lambda world, texts=texts: _find_out(world, texts, True))


_register()


@row("F7-others", "Dates, case numbers, sums, weeks, rooms and pages are asked nothing about")
def _(world):
    return _find_out(world, OTHERS, False)
