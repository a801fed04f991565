"""One mistake each: the file's name, the valid file it is made from, what is changed, and why the schema misses it.

The name, or its folder's, begins with the code that the linter gives, `ok` where the linter accepts what the schema refuses.
The last column is the list of differences: a row without a reason is found by both.
"""

import re


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


def without(start, stop=None):
    """Takes a text out: from where one first stands to the next place where another does, or to the end."""

    def edit(text):
        begin = text.index(start)
        return text[:begin] + (text[text.index(stop, begin) :] if stop else "\n")

    return edit


VALUES = "the schema sees the values that the YAML reader made, not the text"
FILES = "the schema sees one file, and not where it lies"
IDS = "the schema can't compare one value with another"
WHEN = "the declaration says whether a key must be there, and not when"
COUNTS = "the schema counts no more than the items of a list"
SIGNS = "a pattern of all forbidden characters would stand on every text and hide the rest"
DAYS = "a pattern does not know how long a month is, and no format has dates without a day"
SLACK = "maxLength counts a block before its lines are folded, so it has a tenth to spare"
# The other way round.
OLD = "the linter reads format 1 too; the schemas are for what is written now"
QUOTES = "the linter reads every scalar as text, whatever YAML takes it for"
BLANKS = "the linter trims words and ids; the schema has the line feed at the end of the block"
NOTHING = "the linter takes an empty value for an empty list; to the schema it is null"
TAGS = "the linter passes over tags; the YAML reader in front of the schema does not know them"

# What would stand in the place of the floor is refused, however well it is written: there is one floor, and it ships.
NEVER_ACCEPTED = ["floor"]

# The hash is that of the shipped name, for nothing else to be wrong.
OWN_WORDS = """format: 2
type: tekster
til: gulv
tekster:
  - sted: taushet/navn
    hash: 438858b3
    tekst: åpenhet
"""
PAIR = """  - punkt: a1
    hensyn: apenhet/offentlig
    svar: ja
"""
MARK = """      - regel: taushet
        svar: tvil
        grunn: Naboen hører det som blir sagt.
"""

# What a simple case says of the law: the answer in the field Jus and the mark.
LAWLESS = re.compile(r"    jus:\n(?: {6,}.*\n)+|    gulv:\n(?: {6,}.*\n)+")

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
    ("d006-bidi", "simple", change("Prøven", "P\u202erøven"), SIGNS),
    ("d006-escaped", "simple", change("Prøven", '"P\\u202Erøven"'), SIGNS),
    # Keys and values.
    ("d101-misspelt-key", "simple", change("kort:", "korrt:")),
    ("d101-key-of-another-type", "simple", change("minutter: 15", "minutter: 15\nbortforklaringer: []")),
    ("d101-full", "full", change("        styrke:", "        tyngde: 1\n        styrke:")),
    ("d101-framework", "framework", change("slag: holdning", "slag: holdning\n        tyngde: 3")),
    ("d101-municipality", "municipality", change("i-tvil:", "telefon: Ingen.\ni-tvil:")),
    ("d101-considerations", "considerations", change("        grense:", "        farge: Rød.\n        grense:")),
    ("d101-wheel", "wheel", change("bruk:", "farge: Rød.\nbruk:")),
    ("d101-track", "track", change("formal:", "farge: Rød.\nformal:")),
    ("d101-merge", "simple", change("minutter: 15", "minutter: 15\n<<: {varsel: [Sorg]}"), VALUES),
    ("d101-weight-of-format-1", "simple", change("for-hensyn: omtanke/mott", "for-hensyn: omtanke/mott\n    vekt: 3")),
    ("d101-basis-elsewhere", "full", change("grunn: Folk er uenige.", "grunn: Folk er uenige.\n        hjemmel: []")),
    ("d101-manner-of-what-if", "full", change("- alternativ: bli", "- alternativ: bli\n        art: boyer")),
    ("d101-id-of-side", "considerations", change("- side: mott", "- id: mott\n            side: mott")),
    ("d101-statute-of-format-1", "statutes", change("grad: kopi", "grad: kopi\n    kontrollert: ja")),
    ("d101-hidden-floor", "hiding", change("dilemmaer:", "gulv:\n  - taushet\ndilemmaer:")),
    ("d102-missing-key", "simple", change("sektor: oppvekst\n", "")),
    ("d102-missing-type", "simple", change("type: enkel\n", "")),
    ("d102-mark-without-rule", "full", change("- regel: taushet\n        svar", "- svar")),
    ("d102-mark-without-answer", "full", change("        svar: tvil\n", "")),
    ("d102-law-without-reason", "simple", change("      grunn: Loven sier lite om det.\n", "")),
    ("d102-approved-by-nobody", "framework", change("  rolle: kommunedirektøren\n", "")),
    ("d102-approved-at-no-time", "framework", change("  dato: 2026-04-26\n", "")),
    ("d102-rule-without-place", "floor", change("    sted: prøveloven § 1\n", "")),
    ("d102-statute-without-grade", "statutes", change("    grad: kopi\n", "")),
    ("d102-no-pairs.par", "lier-etikkplakat.par", without("par:\n")),
    ("d102-pair-without-answer.par", "lier-etikkplakat.par", change("    svar: ja\n", "")),
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
    ("d104-date-the-other-way", "statutes", change("2026-04-26", "26.04.2026")),
    ("d104-no-such-month", "framework", change("dato: 2024", "dato: 2024-13")),
    ("d104-short-year", "framework", change("dato: 2024", "dato: 24")),
    ("d104-no-such-day", "framework", change("dato: 2024", "dato: 2023-02-29"), DAYS),
    ("d104-no-such-day-of-statute", "statutes", change("2026-04-26", "2026-04-31")),
    ("d104-approved-some-day", "framework", change("dato: 2026-04-26", "dato: 2026-04")),
    ("d104-approved-on-no-day", "framework", change("dato: 2026-04-26", "dato: 2026-02-30")),
    ("d104-approved-the-other-way", "framework", change("dato: 2026-04-26", "dato: 26.04.2026")),
    ("d104-no-such-day-of-new-act", "statutes", change("2026-04-27", "2026-13-27")),
    ("d104-weights-of-format-1", "framework", change("- omtanke", "- hensyn: omtanke\n            vekt: 3")),
    ("d104-own-statute-of-format-1", "full", change("- fvl-13\nmoteleder", "- id: lov-en\n    lov: prøveloven\nmoteleder")),
    ("d104-basis-as-text", "full", change("hjemmel:\n          - fvl-13", "hjemmel: fvl-13")),
    ("d104-blank-hours", "municipality", change("nar: Hele døgnet.", 'nar: ""')),
    ("d104-no-record", "track", whole("- en\n- to\n")),
    ("d104-key-is-list", "track", change("tittel:", "? [a, b]\n: c\ntittel:")),
    ("d105-misspelt-word", "track", change("- ansatt", "- ansat")),
    ("d105-type", "simple", change("enkel", "enkelt")),
    ("d105-wheel", "wheel", change("id: etikk", "id: estetikk")),
    ("d105-manner", "full", change("art: boyer", "art: bryter")),
    ("d105-manner-of-simple", "simple", change("art: boyer", "art: folger-ikke")),
    ("d105-ending", "full", change("slutt: god", "slutt: bra")),
    ("d105-mark", "full", change("svar: tvil", "svar: nei")),
    ("d105-law", "simple", change("svar: tvil", "svar: brutt")),
    ("d105-kind-of-simple", "simple", change("lovlast", "lov")),
    ("d105-for-values", "full", change("mot-verdier: nei", "mot-verdier: ja")),
    ("d105-in-the-job", "full", change("utenfor-jobben: ja", "utenfor-jobben: nei")),
    ("d105-audience", "simple", change("- verneombud", "- verneleder")),
    ("d105-audience-of-contact", "municipality", change("- verneombud", "- alle")),
    ("d105-sector-of-contact", "municipality", change("- helse-omsorg", "- helse")),
    ("d105-audience-of-statement", "framework", change("gjelder: tillitsvalgt", "gjelder: verneombud")),
    ("d105-audience-of-floor", "floor", change("gjelder: alle", "gjelder: folkevalgt")),
    ("d105-grade", "statutes", change("grad: kopi", "grad: lest")),
    ("d105-waits", "statutes", change("venter: ja", "venter: nei")),
    ("d104-repealed-when", "statutes", change("grad: kopi", "grad: kopi\n    opphevet: i fjor")),
    ("d102-word-without-meaning", "glossary", change("    sier: Noe som står her for å bli prøvd.\n", "")),
    ("d108-no-words", "glossary", without("\n  - id:")),
    ("d109-long-word", "glossary", change("ord: prøveord", "ord: " + "prøveord" * 6)),
    ("d105-sector-of-workplace", "workplaces", change("- hr", "- hr-avdelingen")),
    ("d105-answer.par", "lier-etikkplakat.par", change("svar: nei", "svar: tvil")),
    ("d105-texts-over-pairs/sokkene.nb", "sokkene.nb", change("til: dilemma", "til: par")),
    ("d106-newer-version", "framework", change("format: 2", "format: 3")),
    ("d106-no-version", "track", change("format: 2", "format: to")),
    ("d106-version-with-point", "track", change("format: 2", "format: 2.0"), VALUES),
    ("d107-id", "considerations", change("id: omtanke", "id: Omtanke")),
    ("d107-link", "track", change("sokkene", "Sokkene")),
    ("d107-two-slashes", "full", change("hensyn: omtanke/mott", "hensyn: omtanke/mott/her")),
    ("d107-two-slashes-of-mark", "full", change("regel: taushet", "regel: likt/ansatte/her")),
    ("d107-two-slashes-of-statement", "framework", change("- arbeidsmiljo/kolleger", "- arbeidsmiljo/kolleger/her")),
    ("d107-two-slashes.par", "lier-etikkplakat.par", change("apenhet/offentlig", "apenhet/offentlig/her")),
    ("d107-slash-at-end", "simple", change("for-hensyn: omtanke/mott", "for-hensyn: omtanke/")),
    ("d107-side-falls-away", "full", change("- hensyn: trygghet\n            grunn", "- hensyn: omtanke/mott\n            grunn")),
    ("d107-side-of-statute", "full", change("- fvl-13", "- fvl-13/2")),
    ("d107-side", "floor", change("side: tie", "side: ti stille")),
    ("d107-whole-name-of-side", "considerations", change("side: mott", "side: omtanke/mott")),
    ("D107-file-name", "track", same, FILES),
    ("d108-too-few", "municipality", without("  - id: tillitsvalgt", "i-tvil:")),
    ("d108-none", "track", change("\n  - sokkene", "")),
    ("d108-too-many", "track", change("  - ansatt\n", "  - ansatt\n" * 7)),
    ("d108-five-fields", "wheel", lambda text: text[: text.index("  - id: etikk")]),
    ("d108-one-side", "considerations", without("          - side: fred")),
    ("d108-one-side-of-floor", "floor", without("      - side: hindre")),
    ("d108-many-marks", "full", lambda text: text.replace(MARK, MARK * 7, 1)),
    ("d108-many-statutes", "full", change("          - fvl-13\n", "          - fvl-13\n" * 7)),
    ("d108-many-workplaces", "simple", change("  - barnehage\n", "  - barnehage\n" * 7)),
    ("d108-rests-on-nine", "framework", change("          - omtanke\n", "          - omtanke\n" * 8)),
    ("d108-for-nobody", "municipality", without("\n      - tillitsvalgt", "\n    sektorer:")),
    ("d108-in-no-sector", "workplaces", change("\n      - hr", " []")),
    ("d108-no-statutes", "statutes", without("\n  - id:")),
    ("d108-many-pairs.par", "lier-etikkplakat.par", change(PAIR, PAIR * 600)),
    ("d109-long-reason-of-mark", "full", change("Naboen hører det som blir sagt.", "Naboen hører det. " * 9)),
    ("d109-long-title", "track", change("Prøveløpet", "Prøve" * 9)),
    ("d109-title-just-too-long", "track", change("Prøveløpet", "p" * 41), SLACK),
    ("d109-many-words", "simple", change("Noen venter.", "|\n" + "  Noen venter.\n" * 23)),
    # Ids and links.
    ("d201-id-twice", "simple", change("id: ga", "id: bli"), IDS),
    ("d201-id-in-another-list", "framework", change("id: respekt-1", "id: respekt"), IDS),
    ("d201-rule-twice", "floor", lambda text: text + text[text.index("  - id:") :], IDS),
    ("d201-statute-twice", "statutes", change("proveloven-2", "proveloven-1"), IDS),
    ("d201-word-twice", "glossary", change("id: provelov", "id: proveord"), IDS),
    ("d201-workplace-twice", "workplaces", change("provekontor", "provested"), IDS),
    ("d201-side-twice", "considerations", change("side: fred", "side: mott"), IDS),
    ("d201-side-twice-in-floor", "floor", change("side: hindre", "side: tie"), IDS),
    ("d202-dead-choice", "full", change("alternativ: bli", "alternativ: blir"), IDS),
    ("d202-dead-scene", "full", change("videre: slutten", "videre: slutt"), IDS),
    ("d202-dead-consideration", "framework", change("- omtanke", "- tanke"), FILES),
    ("d202-dead-side", "full", change("hensyn: omtanke/mott", "hensyn: omtanke/moter"), FILES),
    ("d202-side-of-none", "full", change("hensyn: lojalitet", "hensyn: lojalitet/leder"), FILES),
    ("d202-which-side", "full", change("hensyn: omtanke/mott", "hensyn: omtanke"), FILES),
    ("d202-which-side-for", "simple", change("for-hensyn: omtanke/mott", "for-hensyn: omtanke"), FILES),
    ("d202-dead-side-against", "simple", change("mot-hensyn: lojalitet", "mot-hensyn: lojal"), FILES),
    ("d202-dead-side-of-statement", "framework", change("- arbeidsmiljo/kolleger", "- arbeidsmiljo/alle"), FILES),
    ("d202-dead-rule", "full", change("regel: taushet", "regel: taus"), FILES),
    ("d202-dead-side-of-rule", "simple", change("habilitet/si-fra", "habilitet/si-ifra"), FILES),
    ("d202-all-rules-in-mark", "full", change("regel: taushet", "regel: alle"), FILES),
    ("d202-dead-rule-that-falls-away", "full", change("- regel: taushet\n            grunn", "- regel: taus\n            grunn"), FILES),
    ("d202-builds-on-nothing", "framework", change("- likt/ansatte", "- likt/leder"), FILES),
    ("d202-builds-on-law", "framework", change("- likt/ansatte", "- loven"), FILES),
    ("d202-dead-basis", "full", change("- fvl-13", "- fvl-31"), FILES),
    ("d202-dead-statute", "simple", change("- fvl-6", "- fvl-60"), FILES),
    ("d202-dead-workplace", "simple", change("- barnehage", "- barnehagen"), FILES),
    ("d202-struck-from-nothing", "framework", change("punkt: respekt-1", "punkt: respekt-9"), IDS),
    ("d202-struck-side", "framework", change("hensyn: omtanke/utenfor", "hensyn: omtanke/alle"), FILES),
    ("d202-dead-pair/lier-etikkplakat.par", "lier-etikkplakat.par", change("apenhet/offentlig", "apenhet/alle"), FILES),
    ("d202-framework-by-name.par", "lier-etikkplakat.par", same, FILES),
    ("d202-dead-framework", "municipality", change("lier-etikkplakat", "lier-plakat"), FILES),
    ("d202-dead-track", "municipality", change("ny-i-jobben", "ny-i-jobb"), FILES),
    ("d202-dead-dilemma", "track", change("sokkene", "sokker"), FILES),
    ("d202-dead-hidden", "hiding", change("sokkene", "sokker"), FILES),
    ("d101-hidden", "hiding", change("dilemmaer", "dilemma")),
    ("d107-pairs-name", "lier-etikkplakat.par", same, FILES),
    ("d107-overlay-name", "sokkene.nb", same, FILES),
    ("d203-circle", "full", change("Kvelden er over.", "Kvelden er over.\n    videre: etterpa"), IDS),
    ("d204-no-way-there", "full", change("    videre: etterpa\n", ""), IDS),
    ("kultur/d206-folder", "simple", same, FILES),
    ("d207-pair-of-no-point/lier-etikkplakat.par", "lier-etikkplakat.par", change("punkt: a1", "punkt: a9"), FILES),
    ("d210-floor", "floor", same, FILES),
    ("d210-own-words/gulv.nb", "sokkene.nb", whole(OWN_WORDS), FILES),
    ("d210-statute", "statutes", change("id: proveloven-1", "id: fvl-6"), FILES),
    # The argument, where format 2 has new keys for it.
    ("d331-rule-not-in-play", "full", change("- regel: taushet\n            grunn", "- regel: barn\n            grunn"), IDS),
    ("d331-nothing-falls-away", "full", change("- hensyn: trygghet\n            grunn", "- grunn"), WHEN),
    ("d332-ending-elsewhere", "full", change("videre: slutten", "videre: slutten\n    slutt: dyr"), WHEN),
    ("d341-law-without-law", "simple", lambda text: LAWLESS.sub("", text.replace("lover:\n  - fvl-6\n", "")), WHEN),
    ("d342-read-at-no-time", "statutes", change("    sjekket: 2026-04-26\n", ""), WHEN),
    ("d342-unread-and-dated", "statutes", change("grad: kopi", "grad: ikke-lest"), WHEN),
    ("d343-law-against-mark", "simple", change("      svar: tvil", "      svar: nei"), IDS),
    ("d344-rule-marked-twice", "full", change(MARK, MARK * 2), IDS),
    ("d345-rule-of-others", "full", lambda text: text.replace("regel: taushet", "regel: medvirkning"), FILES),
    ("d346-which-law", "full", lambda text: text.replace("            hjemmel:\n              - hpl-4\nfolge", "folge"), WHEN),
    ("d347-answer-without-basis", "full", change("        hjemmel:\n          - fvl-13\n", ""), WHEN),
    ("d347-answer-on-no-basis", "simple", change("hjemmel:\n        - fvl-6", "hjemmel: []"), WHEN),
    ("d361-contacts-for-some", "municipality", change("Avtalene.", "Avtalene.\n    malgruppe:\n      - ansatt"), COUNTS),
    # What the linter accepts and the schema refuses.
    ("ok-format-1", "track", change("format: 2", "format: 1"), OLD),
    ("ok-number-as-text", "track", change("Prøveløpet", "2026"), QUOTES),
    ("ok-version-as-text", "track", change("format: 2", 'format: "2"'), QUOTES),
    ("ok-text-as-number", "simple", change("15", '"15"'), QUOTES),
    ("ok-word-as-block", "simple", change("oppvekst", "|\n  oppvekst"), BLANKS),
    ("ok-empty-list", "simple", change("sporsmal:", "varsel:\nsporsmal:"), NOTHING),
    ("ok-tag", "track", change("tittel: ", "tittel: !navn "), TAGS),
]
