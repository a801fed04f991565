"""A case and a recording, to be changed."""

from . import walk
from .world import CONTENT

_CASE = f"oppvekst/{walk.CASE}.yaml"
_TITLE = "tittel: Den låste døra\n"

# Of the case that `walk` goes through.
RECORDING = """format: 1
type: samtale
dilemma: den-laste-dora
dato: 2026-11-28
gruppe: Kveldsvakta
opplegg: 30
svarer: 8
leder: nei
runder:
  - runde: forste-svar
    svar:
      - svar: ut
        antall: 5
      - svar: vent
        antall: 3
setning: |
  Vi går ut når vikaren er her.
avtalt:
  - hva: Be om en vikar til
    hvem: møtelederen
    innen: 12. desember
arkiv: ja
"""


def case(title):
    """The text of a case with another title, which is YAML."""
    text = (CONTENT[0] / _CASE).read_text(encoding="utf-8")
    return text.replace(_TITLE, f"tittel: {title}\n")


def cases(count):
    """Many cases, by the path that each is to have."""
    return {path_of(number): case(f"Sak {number:03}") for number in range(1, count + 1)}


def path_of(number):
    """Where one of many cases is."""
    return f"oppvekst/sak-{number:03}.yaml"
