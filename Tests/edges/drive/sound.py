"""Sound files of every kind, to be mutated: what comes with the program, what the tests have, and what is made of them."""

import glob
import os
import random
import re
from pathlib import Path

from . import outline
from .desk import Desk
from .mutation import Source
from .world import TESTS


def records(node):
    """The records in a list; none where it is no list."""
    return [item for item in node if isinstance(item, dict)] if isinstance(node, list) else []


def recorded(tree, name, dice):
    """A recorded meeting about a case, as sound as that is."""
    ids = [str(choice.get("id", "")) for choice in records(tree.get("alternativer"))] or ["ingen"]
    people = dice.choice([3, 5, 8, 20, 99])

    def asked(number, answers):
        left, counts = people, []
        for answer in dice.sample(answers, dice.randint(1, len(answers))):
            count = dice.choice([1, left // 2, left]) if left else 0
            counts.append({"svar": answer, "antall": str(count)})
            left -= count
        if dice.random() < 0.8:
            return {"runde": number, "svar": counts}
        outcome = dice.choice(["enstemmig", "flertall", "delt", "undertrykt"])
        most = {"flest": dice.choice(answers)} if outcome in ("enstemmig", "flertall") else {}
        return {"runde": number, "utfall": outcome} | most

    rounds = [asked("forste-svar", ids)]
    rounds += [asked(f"hva-om/{what.get('id')}", ids) for what in records(tree.get("hva-om"))[:dice.choice([0, 1, 2])]]
    rounds += [asked("nytt-svar", ids)]
    if dice.random() < 0.5:
        rounds += [asked("sikker-forst", list("12345")), asked("sikker-na", list("12345"))]
    recording = {
        "format": "1", "type": "samtale", "dilemma": name, "kommune": dice.choice(["felles", "lier", "lunner"]),
        "dato": "2026-11-28", "opplegg": dice.choice(["15", "30", "60", "90"]), "svarer": str(people),
        "svarmate": dice.choice(["lapper", "hender", "tastatur"]),
        "minstegruppe": dice.choice(["3", "5", "10"]), "runder": rounds,
        "avtalt": [{"hva": "Snakke om det igjen", "hvem": "møtelederen", "innen": "1. mai"}],
    }
    effects = records(records(tree["alternativer"])[0].get("virkninger")) if records(tree.get("alternativer")) else []
    if effects and dice.random() < 0.7:
        concern = dice.choice([str(effect.get("hensyn", "")).split("/")[0] for effect in effects] + ["omdomme", "etikk"])
        recording["uenig"] = [{"grunn": f"{ids[0]}/{concern}", "tekst": "Slik er det ikke."}]
    return recording


def sources(program, folder):
    """Sound files of every kind: what comes with the program, what the tests have, and what the program writes."""
    found = []

    def add(path, text, base=""):
        kind = match[1] if (match := re.search(r"^type: *(\S+)", text, re.M)) else "settings"
        found.append(Source(kind, re.sub(r"\.yaml$", "", os.path.basename(path)), text, base))

    root = TESTS.parent
    for base in sorted(glob.glob(f"{root}/dilemmas/**/*.yaml", recursive=True)):
        add(base, Path(base).read_text(encoding="utf-8"), os.path.relpath(base, root))
    for pattern in ["edges/content/**/*.yaml", "Schema/valid/*.yaml", "Html/*.yaml", "EthicsEngineTests/FormatOne/*.yaml"]:
        for path in sorted(glob.glob(f"{TESTS}/{pattern}", recursive=True)):
            add(path, Path(path).read_text(encoding="utf-8"))
    guide = (root / "docs/opptak.md").read_text(encoding="utf-8")
    add("kveldsvakta.yaml", re.search(r"```yaml\n(format: 1\ntype: samtale.*?)```", guide, re.S)[1])
    add("config.yaml", "format: 1\nkommune: lier\nfarger: ja\nkontrast: nei\nmus: nei\ndelt-palogging: nei\nminste-gruppe: 5\n")
    add("config.yaml", "# Innstillinger\nkommune: felles\nfarger: false\ndelt-palogging: ja\n")
    dice = random.Random(1)
    for source in [one for one in found if one.kind in ("full", "enkel") and one.path]:
        add("opptak.yaml", outline.write(recorded(source.tree, source.name, dice)))
    found += _acts((root / "dilemmas/lover.yaml").read_text(encoding="utf-8"))
    desk = Desk(program, f"{folder}/sources", found, None)
    for target in ["tolv-minutter", "sokkene", "lier-etikkplakat", "felles", "ny-i-jobben", "hensyn", "hjul"]:
        for language in ["nn", "en", "nb"]:
            text = desk.start("translate", target, language).output.decode()
            numbers = iter(range(10**6))
            add(f"{target}.{language}.yaml", re.sub(r"\bTODO\b", lambda _, n=numbers: f"Tekst nummer {next(n)}.", text))
    return found


def _acts(register):
    """Made-up acts with the sections that the register names, in the forms that acts are had in."""
    number, name = "lov/1967-02-10", "forvaltningsloven"
    sections = sorted({match for match in re.findall(r"lov: forvaltningsloven\n +paragraf: § (\d+)", register)}, key=int)
    title = f"Lov om behandlingsmåten i forvaltningssaker ({name})"
    page = "".join(
        f'<article class="legalArticle" data-name="§{one}"><h3 class="legalArticleHeader">'
        f'<span class="legalArticleValue">§ {one}</span>. '
        f'<span class="legalArticleTitle">Om noe</span></h3><article class="legalP">Den som &laquo;gjør&raquo; noe etter '
        f'<a href="{number}/§2">§ 2</a>,<sup>1</sup> sier fra:<ol><li data-name="a.">først,</li>'
        f'<li>sist.</li></ol></article></article>'
        for one in sections)
    xml = (
        f'<!DOCTYPE html><html lang="nb"><head><title>{title}</title></head><body><header class="documentHeader">'
        f'<dl class="data-document-key-info"><dt>Datokode</dt><dd class="legacyID">LOV-1967-02-10</dd><dt>Siste</dt>'
        f'<dd class="lastChangeInForce">2021-07-01</dd><dd class="titleShort">Forvaltningsloven – fvl</dd></dl></header>'
        f'<main class="documentBody"><h1>{title}</h1><section class="section"><h2>Kapittel 1</h2>{page}</section></main>'
        f'</body></html>\n')
    html = f"<HTML><head><meta charset=utf-8><title>{title} - LOV-1967-02-10</title></head><body>\n" + "".join(
        f"<h3>&sect;&nbsp;{one}. Om noe</h3>\n<p>Den som gj&oslash;r noe,<br>sier <b>fra</b>.\n<ul><li>f&#248;rst<li>sist</ul>\n"
        for one in sections) + "</body></html>\n"
    markdown = (
        f'---\nid: "nl-19670210-000"\nref_id: "{number}"\ntitle: "{title}"\nshort_title: "Forvaltningsloven – fvl"\n'
        f'language: "nb"\nlast_change_in_force: "2021-07-01"\n---\n\n# {title}\n\n## Kapittel 1\n\n' + "".join(
            f"### § {one}. Om noe\n\nDen som *gjør* noe etter [§ 2]({number}/§2),[^1] sier fra:\n\n1. først,\n2. sist.\n\n"
            for one in sections) + "[^1]: Se et annet sted.\n\n> Endret ved lov.\n")
    return [Source("act", "lov.xml", xml), Source("act", "lov.html", html), Source("act", "lov.md", markdown)]
