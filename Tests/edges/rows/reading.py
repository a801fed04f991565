"""Texts as people write and save them, in content and in recordings."""

from pathlib import Path

from drive import samples, walk, words
from drive.row import row
from drive.window import Window
from drive.world import CONTENT

# What YAML takes as text, and what is seen of it.
SIGNS = {'"Kveld &natt"': "Kveld &natt", "'Helg *høst*'": "Helg *høst*", "Sokker *hjemme*": "Sokker *hjemme*"}
# One that is as long as two rows, with one place where it may be broken.
FRONT, BACK = "evaluerings" * 5, "rapporter" * 5


def _replay(world, text):
    path = Path(world.home) / "samtale.yaml"
    path.write_text(text, encoding="utf-8")
    return world.run("replay", str(path))


@row("F12-recording", "`&` and `*` inside a text are text in a recording")
def _(world):
    wrong = []
    for written, shown in SIGNS.items():
        status, said = _replay(world, samples.RECORDING.replace("Kveldsvakta", written))
        if status or shown not in said:
            wrong.append(f"{written}: status {status}, «{words.flat(said)[-70:]}»")
    return not wrong, "; ".join(wrong) or f"{len(SIGNS)} ways are read"


@row("F12-content", "`&` and `*` inside a text are text in a case")
def _(world):
    folder = world.add({f"oppvekst/tegn-{number}.yaml": samples.case(text) for number, text in enumerate(SIGNS)})
    status, _ = world.run("lint", folder)
    listed = world.run("list", "dilemmas")[1]
    missed = [shown for shown in SIGNS.values() if shown not in listed]
    return status == 0 and not missed, f"lint: status {status}; not listed: {', '.join(missed) or 'none'}"


@row("F12-anchor", "An anchor and an alias are still told, in a recording and in a case")
def _(world):
    text = samples.RECORDING.replace("gruppe: Kveldsvakta", "gruppe: &a Kveldsvakta").replace("hvem: møtelederen", "hvem: *a")
    replayed, _ = _replay(world, text)
    folder = world.add({"oppvekst/tegn.yaml": samples.case("&a Kveld")})
    linted, _ = world.run("lint", folder)
    return replayed == 1 and linted == 1, f"replay: status {replayed}; lint: status {linted}"


def _shown_cases(world):
    """The list of all cases, as it is shown."""
    walk.leave_one(world)
    with Window(world) as window:
        window.until(words.HOME)
        walk.choose(window, words.CASES)
        return window.settle(0.3)


@row("small-yml", "Content that ends in .yml is checked, listed and shown as any other")
def _(world):
    broken = samples.case("Uten spørsmål").replace("\nsporsmal: |\n  Hva bør du gjøre?\n", "\n")
    folder = world.add({"oppvekst/hel.yml": samples.case("Endelsen"), "oppvekst/uten.yml": broken})
    status, _ = world.run("lint", f"{folder}/oppvekst/uten.yml")
    whole, _ = world.run("lint", folder)
    (Path(folder) / "oppvekst/uten.yml").unlink()
    sound, _ = world.run("lint", folder)
    listed = "Endelsen" in world.run("list", "dilemmas")[1]
    shown = "Endelsen" in _shown_cases(world)
    seen = f"lint: {status} and {whole} with a mistake, {sound} without; listed: {'yes' if listed else 'no'}"
    return (status, whole, sound, listed, shown) == (1, 1, 0, True, True), f"{seen}; shown: {'yes' if shown else 'no'}"


@row("small-soft-hyphen", "A soft hyphen in content is no mistake, and a long word is broken at it")
def _(world):
    text = samples.case("Myk").replace("kort: |\n  ", f"kort: |\n  {FRONT}\u00ad{BACK} ")
    folder = world.add({"oppvekst/myk.yaml": text})
    status, said = world.run("lint", folder)
    if status:
        return False, f"lint: status {status}, «{words.flat(said)[:90]}»"
    with Window(world, "reflect", "myk") as window:
        walk.consent(window)
        rows = [line.strip() for line in window.settle(0.3).split("\n")]
    broken = next((line for line in rows if line.startswith("evaluerings")), "")
    return broken == f"{FRONT}-", f"lint: status 0; the row ends in «{broken[-12:]}»"


SORTED = ["Abe", "Zoo", "Ærlig", "Øya", "Aasen"]
# In the order of the files they stand otherwise.
NAMED = {f"navn-{9 - number}": name for number, name in enumerate(SORTED)}


def _order(text):
    """The names in the order in which they are shown."""
    return sorted((name for name in SORTED if name in text), key=text.index)


@row("small-sorted-cases", "«Aasen» stands with Å in the list of cases")
def _(world):
    world.add({f"oppvekst/{file}.yaml": samples.case(name) for file, name in NAMED.items()})
    order = _order(_shown_cases(world))
    return order == SORTED, ", ".join(order)


@row("small-sorted-places", "«Aasen» stands with Å in the list of municipalities")
def _(world):
    place = (CONTENT[0] / "kommuner/nordby.yaml").read_text(encoding="utf-8")
    world.add({f"kommuner/{file}.yaml": place.replace("Nordby", name) for file, name in NAMED.items()})
    walk.leave_one(world)
    with Window(world) as window:
        window.until(words.HOME)
        walk.choose(window, words.SETTINGS)
        walk.choose(window, words.MUNICIPALITY)
        order = _order(window.settle(0.3))
    return order == SORTED, ", ".join(order)
