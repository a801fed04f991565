"""One mistake each: the file's name, the valid file it is made from, what is changed, and why the schema misses it.

The name begins with the code that the linter gives, `ok` where the linter accepts what the schema refuses. The last column
is the list of differences: a row without a reason is found by both.
"""


def change(old, new):
    """Replaces a text where it stands first."""

    def edit(text):
        assert old in text, f"«{old}» does not stand in the valid file"
        return text.replace(old, new, 1)

    return edit


def whole(text):
    """Replaces the whole file."""
    return lambda _: text


def same(text):
    """Leaves the file as it is: its name is the mistake."""
    return text


VALUES = "the schema sees the values that the YAML reader made, not the text"
FILES = "the schema sees one file, and not where it lies"
IDS = "the schema can't compare one value with another"
SIGNS = "a pattern of all forbidden characters would stand on every text and hide the rest"
DAYS = "a pattern does not know how long a month is, and no format has dates without a day"
SLACK = "maxLength counts a block before its lines are folded, so it has a tenth to spare"
# The other way round.
QUOTES = "the linter reads every scalar as text, whatever YAML takes it for"
BLANKS = "the linter trims words and ids; the schema has the line feed at the end of the block"
NOTHING = "the linter takes an empty value for an empty list; to the schema it is null"
TAGS = "the linter passes over tags; the YAML reader in front of the schema does not know them"

SECOND_CONTACT = """  - id: tillitsvalgt
    rolle: tillitsvalgt
    leder: nei
    hjelper-med: Avtalene.
"""

MISTAKES = [
    # The file.
    ("d001-too-large", "track", lambda text: text + "#" * 1_000_000, VALUES),
    ("d002-empty", "track", whole("")),
    ("d002-comments", "track", whole("# bare en kommentar\n")),
    ("d003-half-character", "track", lambda text: text.encode().replace("ø".encode(), b"\xc3", 1)),
    ("d003-utf-16", "track", lambda text: text.encode("utf-16"), VALUES),
    ("d004-missing-colon", "simple", change("tittel: Prøven", "tittel Prøven")),
    ("d004-colon-in-text", "simple", change("Noen venter.", "Han sier: Noen venter.")),
    ("d004-indent", "track", change("dilemmaer:", " dilemmaer:")),
    ("d004-at-sign", "simple", change("Noen venter.", "@Noen venter.")),
    ("d004-open-quote", "municipality", change("Prøve kommune", '"Prøve kommune')),
    ("d004-two-documents", "track", lambda text: text + "---\n" + text),
    ("d005-alias", "track", lambda text: text.replace("Prøveløpet", "&en x").replace("For den som prøver.", "*en"), VALUES),
    ("d005-anchor", "considerations", change("omtanke", "&en omtanke"), VALUES),
    ("d006-tab-as-indent", "track", change("  - ansatt", "\t- ansatt")),
    ("d006-tab-in-quotes", "track", change("For den som prøver.", '"For den\tsom prøver."'), SIGNS),
    ("d006-crlf", "wheel", lambda text: text.replace("\n", "\r\n"), VALUES),
    ("d006-bom", "track", lambda text: "\ufeff" + text, VALUES),
    ("d006-bidi", "simple", change("Prøven", "P\u202erøven"), SIGNS),
    ("d006-escaped", "simple", change("Prøven", '"P\\u202Erøven"'), SIGNS),
    # Keys and values.
    ("d101-misspelt-key", "simple", change("kort:", "korrt:")),
    ("d101-key-of-another-format", "simple", change("minutter: 15", "minutter: 15\nslag: skjonn")),
    ("d101-full", "full", change("        styrke:", "        tyngde: 1\n        styrke:")),
    ("d101-framework", "framework", change("vekt: 3", "vekt: 3\n            tyngde: 3")),
    ("d101-municipality", "municipality", change("i-tvil:", "telefon: Ingen.\ni-tvil:")),
    ("d101-considerations", "considerations", change("        grense:", "        farge: Rød.\n        grense:")),
    ("d101-wheel", "wheel", change("bruk:", "farge: Rød.\nbruk:")),
    ("d101-track", "track", change("formal:", "farge: Rød.\nformal:")),
    ("d101-merge", "simple", change("minutter: 15", "minutter: 15\n<<: {varsel: [Sorg]}"), VALUES),
    ("d102-missing-key", "simple", change("sektor: oppvekst\n", "")),
    ("d102-missing-type", "simple", change("type: enkel\n", "")),
    ("d103-key-twice", "municipality", change("i-tvil:", "i-tvil: Ring noen.\ni-tvil:")),
    ("d103-key-twice-deep", "framework", change("slag: holdning", "slag: holdning\n        slag: regel")),
    ("d104-text-for-list", "track", change("\n  - ansatt", " ansatt")),
    ("d104-list-for-text", "considerations", change("kort:", "kort:\n          -")),
    ("d104-empty-text", "wheel", change("bruk: Se på alle feltene.", "bruk:")),
    ("d104-blank-text", "simple", change("Noen venter.", '" "')),
    ("d104-effect-zero", "full", change("styrke: +2", "styrke: 0")),
    ("d104-number-in-words", "simple", change("15", "ti")),
    ("d104-number-over-range", "simple", change("15", "91")),
    ("d104-number-with-point", "simple", change("15", "15.0"), VALUES),
    ("d104-date-the-other-way", "full", change("2026-04-26", "26.04.2026")),
    ("d104-no-such-month", "framework", change("dato: 2024", "dato: 2024-13")),
    ("d104-short-year", "framework", change("dato: 2024", "dato: 24")),
    ("d104-no-such-day", "framework", change("dato: 2024", "dato: 2023-02-29"), DAYS),
    ("d104-no-such-day-of-statute", "full", change("2026-04-26", "2026-04-31")),
    ("d104-no-record", "track", whole("- en\n- to\n")),
    ("d104-key-is-list", "track", change("tittel:", "? [a, b]\n: c\ntittel:")),
    ("d105-misspelt-word", "track", change("- ansatt", "- ansat")),
    ("d105-type", "simple", change("enkel", "enkelt")),
    ("d105-wheel", "wheel", change("id: etikk", "id: estetikk")),
    ("d106-newer-version", "framework", change("format: 1", "format: 2")),
    ("d106-no-version", "track", change("format: 1", "format: en")),
    ("d106-version-with-point", "track", change("format: 1", "format: 1.0"), VALUES),
    ("d107-id", "considerations", change("id: omtanke", "id: Omtanke")),
    ("d107-link", "track", change("sokkene", "Sokkene")),
    ("D107-file-name", "track", same, FILES),
    ("d108-too-few", "municipality", change(SECOND_CONTACT, "")),
    ("d108-none", "track", change("\n  - sokkene", "")),
    ("d108-too-many", "track", change("  - ansatt", "  - ansatt\n" * 5)),
    ("d108-five-fields", "wheel", lambda text: text[: text.index("  - id: etikk")]),
    ("d109-long-title", "track", change("Prøveløpet", "Prøve" * 9)),
    ("d109-title-just-too-long", "track", change("Prøveløpet", "p" * 41), SLACK),
    ("d109-many-words", "simple", change("Noen venter.", "|\n" + "  Noen venter.\n" * 23)),
    # Ids and links.
    ("d201-id-twice", "simple", change("id: ga", "id: bli"), IDS),
    ("d201-id-in-another-list", "framework", change("id: respekt-1", "id: respekt"), IDS),
    ("d202-dead-choice", "full", change("alternativ: bli", "alternativ: blir"), IDS),
    ("d202-dead-scene", "full", change("videre: slutten", "videre: slutt"), IDS),
    ("d202-dead-consideration", "framework", change("hensyn: omtanke", "hensyn: tanke"), FILES),
    ("d202-dead-framework", "municipality", change("lier-etikkplakat", "lier-plakat"), FILES),
    ("d202-dead-track", "municipality", change("ny-i-jobben", "ny-i-jobb"), FILES),
    ("d202-dead-dilemma", "track", change("sokkene", "sokker"), FILES),
    ("d202-dead-hidden", "hiding", change("sokkene", "sokker"), FILES),
    ("d101-hidden", "hiding", change("dilemmaer", "dilemma")),
    ("d107-overlay-name", "sokkene.nb", same, FILES),
    ("d203-circle", "full", change("Kvelden er over.", "Kvelden er over.\n    videre: etterpa"), IDS),
    ("d204-no-way-there", "full", change("    videre: etterpa\n", ""), IDS),
    ("kultur/d206-folder", "simple", same, FILES),
    # What the linter accepts and the schema refuses.
    ("ok-number-as-text", "track", change("Prøveløpet", "2026"), QUOTES),
    ("ok-text-as-number", "simple", change("15", '"15"'), QUOTES),
    ("ok-word-as-block", "simple", change("oppvekst", "|\n  oppvekst"), BLANKS),
    ("ok-empty-list", "simple", change("sporsmal:", "varsel:\nsporsmal:"), NOTHING),
    ("ok-tag", "track", change("tittel: ", "tittel: !navn "), TAGS),
]
