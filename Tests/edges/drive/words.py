"""The Norwegian phrases that the rows look for. When the wording of the program changes, it is mended here and nowhere else.

All are regular expressions without regard to case, on text in which any white space is one blank."""

import re

# --- Pages

LOGON_QUESTION = r"bruker denne påloggingen"
# The question itself: that several people use the log-on is told in like words.
IS_LOGON_MINE = r"er det bare du som"
HOME = r"Hva vil du gjøre\?"
CONTINUE = r"Fortsett (der du slapp|samtalen)"
# `Part · 2 av 5`, at the right end of the first row of a step.
STEP = re.compile(r"(Velg|Undersøk|Prøv igjen|Ta med) · (\d+) av (\d+)")
PARTS = ["Velg", "Undersøk", "Prøv igjen", "Ta med"]
# Or all the parts there, with a square for each step that is done or under way, and an empty one for each to come.
SQUARES = re.compile(r"(Velg|Undersøk|Prøv igjen|Ta med) (■+)")
# Footers.
READ_ON = r"Enter Les videre"
ONWARD = r"Enter (Videre|Gå videre|Begynn|Hopp|Neste|Start|Ferdig|Til)"
FIELD = r"Ctrl-U"
HELP = r"Taster her"
PROPOSALS = r"Forslag til dere"
MEETING_READY = r"Vi begynner når alle er på plass"
MEETING_OVER = r"Samtalen er ferdig"
# The heading of a page stands first.
PAUSE = r"^Pause\b"
SEARCH = r"^Søk:"
# The last line of a page that goes line by line.
PLAIN_NUMBER = r"Skriv tallet"
PLAIN_FIELD = r"Skriv svaret"

# --- Labels of options

RETRY = r"Prøv igjen"
WITHOUT_STORING = r"uten å lagre"
QUIT = r"Avslutt|Slutt|Lukk|Stopp her"
REPAIR = r"redd|berg|reparer|gjenopprett|kopi|ny journal|lag en ny|ny fil|begynn med en ny|ta vare på|kan leses|hent"
KEEP_STORED = r"behold|la det ligge|ligge"
MINE = r"Mine refleksjoner"
SETTINGS = r"Innstillinger"
CASE_TITLE = r"Den låste døra"
FORGET_ALL = r"Slett alt"
FORGET_ONE = r"Slett denne"
YES_DELETE = r"Ja, slett"
WRITE_MINUTES = r"Skriv referatet"
CASES = r"Alle saker"
MUNICIPALITY = r"^Kommune:"
MEND = r"Rett teksten"

# --- What is told

TROUBLE = (
    r"kan ikke (lagres|brukes|åpnes|leses)|(ble|er|blir) ikke lagret(?! ennå)|er skadet|er ødelagt|ikke plass|"
    r"ikke lov til å skrive|opptatt|i bruk|nyere utgave|finnes ikke (lenger|mer)|er (flyttet|borte|byttet)"
)
DAMAGE = r"skadet|ødelagt|kan ikke (lagres|brukes|åpnes|leses)|uleselig"
NEWER = r"nyere (utgave|versjon|program)"
OTHER_WINDOW = r"annet vindu"
SHOWS_STORED = r"annet vindu|det som er lagret|lagret sist|eldre|byttet"
OTHER_PROGRAM = r"annet program"
NETWORK = r"nettverk"
WAITING = r"lagrer|venter"
PERSONAL_DATA = r"fødselsnummer|peker på en person"
ASKS_FIRST = r"ikke lagret ennå"
LINE_CUT = r"linja (var|er|ble) (for lang|kuttet|avkortet)|slutten (er|ble|kom) (borte|ikke)"
OLD_FORMAT = r"i format 1\b"
# What the parser of arguments says by itself.
ENGLISH = r"\b(error|usage|missing|invalid|value|help)\b"

# Also what says that it is not all: `3 av 4 svar er lagret`.
_NEGATION = (
    r"\b(ikke|ingen|ingenting|aldri|bare|uten|mangler|unntatt|utenom|bortsett|(til og med|fram til|frem til|før)|"
    r"(\d+) av (?!\3\b)\d+)\b"
)
_STORED = r"\b(er|ble|blir|ligger)( nå| alt| allerede)? (lagret|tatt vare på)"
# Said at the end of every meeting, of what is never stored.
_OF_SOMETHING_ELSE = r"enkeltsvar"


def flat(text):
    """The text with one blank where there is white space or a line is drawn."""
    return " ".join(re.sub("[─│]", " ", text).split())


def has(pattern, text):
    """Whether the text has the phrase."""
    return re.search(pattern, flat(text), re.IGNORECASE) is not None


def _sentences(text):
    return [s for s in re.split(r"(?<=[.!?:])\s+", flat(text)) if s and not has(_OF_SOMETHING_ELSE, s)]


def claims_stored(text):
    """Whether something is said to be stored, and nothing not to be."""
    said = _sentences(text)
    return any(has(_STORED, s) and not has(_NEGATION, s) for s in said) and not admits_loss(text)


def admits_loss(text):
    """Whether something is said not to be stored."""
    lost = r"lagre|tatt vare på|mangler|kom med|gikk tapt|mistet"
    return any(has(r"\bglemt\b", s) or (has(lost, s) and has(_NEGATION, s)) for s in _sentences(text))


def says_forgotten(text):
    """Whether what was answered is said to be gone, and nothing to be left."""
    return has(r"\b(er|blir|ble) (glemt|slettet)", text) and not has(r"ligger|fortsatt|er lagret|står igjen", text)
