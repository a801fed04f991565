"""The links that the program shows, each a reason beside a statement, and the tables that readings of them are kept in."""

import hashlib
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scoring"))
from alone import Alone  # noqa: E402

# The scene of a choice that a case opens with.
OPENING = "start"
IDS = ["case", "scene", "choice", "side", "sign", "framework", "statement"]
KEY = ["number", "of", *IDS, "texts", "seed"]
BLIND = ["nr", "situasjon", "fortegn", "grunn", "overskrift", "punkt", "dom", "hvorfor"]
FILLED = [*KEY, "dom", "hvorfor", "reader", "date"]
VERDICTS = ["apt", "stretched", "beside"]
SIGNS = {"plus": "fremmer", "minus": "går på bekostning av"}

# Whose statements are shown for those a case is written for, besides the ones for everybody.
AUDIENCES = {
    "ansatt": ["ansatt"], "nyansatt": ["ansatt"], "leder": ["ansatt", "leder"], "folkevalgt": ["folkevalgt"],
    "tillitsvalgt": ["ansatt", "tillitsvalgt"], "verneombud": ["ansatt", "tillitsvalgt"]}


def plain(text):
    """A text without its line breaks."""
    return " ".join((text or "").split())


def fingerprint(reason, statement):
    """What a verdict is about: these two texts and no others."""
    return hashlib.sha256(f"{plain(reason)}\n{plain(statement)}".encode()).hexdigest()[:16]


def sign_of(effect):
    return "plus" if int(effect) > 0 else "minus"


class Link:
    """A reason that is shown under a statement."""

    def __init__(self, content, case, place, reason, framework, statement):
        dilemma, self.what_if = content.cases[case], place.what_if
        choice, scene = place.choice, place.scene
        value, point = content.statements[framework][statement]
        self.case, self.scene, self.choice = case, place.name, choice["id"]
        self.side = reason["consideration"] + (f"/{reason['side']}" if reason["side"] else "")
        self.sign, self.framework, self.statement = sign_of(reason["effect"]), framework, statement
        self.reason, self.text = plain(reason["text"]), plain(point["tekst"])
        self.texts = fingerprint(self.reason, self.text)
        self.is_for_leaders = point["gjelder"] == "leder"
        # Whoever sees the page has read the case; whoever reads the sheet has read this.
        told = scene["tekst"] if "situasjon" not in scene else dilemma["kort"]
        hints = [dilemma["tittel"], told, place.what_if and place.what_if["tekst"], scene["sporsmal"], choice["tekst"]]
        self.situation = " · ".join(plain(hint) for hint in hints if hint)
        heading = f"{plain(value['navn'])}: {plain(point['navn'])}"
        self.heading = heading + (" (gjelder ledere)" if self.is_for_leaders else "")

    def ids(self):
        return [getattr(self, name) for name in IDS]

    def family(self):
        """What it stays the same link by when its texts or its side change: a choice has one effect a family."""
        return (self.case, self.scene, self.choice, self.side.split("/")[0], self.framework, self.statement)

    def pair(self):
        return (self.texts, self.sign)


class Place:
    """A choice where it is made: in the opening scene, in what follows, or in the opening scene under a what-if."""

    def __init__(self, choice, scene, what_if=None):
        self.choice, self.scene, self.what_if = choice, scene, what_if
        self.name = what_if["id"] if what_if else scene.get("id", OPENING)


class Content:
    """The cases and the statements of a folder."""

    def __init__(self, folder):
        self.cases, self.frameworks, self.statements = {}, {}, {}
        for path in sorted(Path(folder).rglob("*.yaml")):
            # Every scalar is a text: otherwise «nei» and «12:30» are something else.
            file = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
            if file["type"] in ("full", "enkel"):
                self.cases[path.stem] = file
            elif file["type"] == "verdigrunnlag":
                self.frameworks[path.stem] = file
                self.statements[path.stem] = {p["id"]: (v, p) for v in file["verdier"] for p in v["punkter"]}

    def audience(self, case):
        """Whose statements the page shows for a case; nobody is shown statements meant for others."""
        return {"alle"}.union(*(AUDIENCES[one] for one in self.cases[case]["malgruppe"]))

    def scenes(self, case):
        """The scenes with choices, the opening one first."""
        return [self.cases[case]] + [s for s in self.cases[case].get("folge") or [] if s.get("alternativer")]

    def places(self, case):
        """Every choice by its id."""
        return {c["id"]: Place(c, scene) for scene in self.scenes(case) for c in scene["alternativer"]}


def covering(dilemma):
    """Complete paths that every choice is on one of: what a choice is set against does not depend on the others."""
    scenes = {scene["id"]: scene for scene in dilemma.get("folge") or []}

    def after(choice):
        name = choice.get("videre")
        while name:
            if scenes[name].get("alternativer"):
                return scenes[name]["alternativer"]
            name = scenes[name].get("videre")
        return None

    paths, seen = [], set()
    pending = [[choice] for choice in reversed(dilemma["alternativer"])]
    while pending:
        path = pending.pop()
        following = after(path[-1])
        if following:
            fresh = [c for c in following if c["id"] not in seen]
            seen.update(c["id"] for c in fresh)
            pending += [path + [c] for c in reversed(fresh or following[:1])]
        else:
            paths.append([c["id"] for c in path])
    return paths


class Shown:
    """What the program shows of a folder's content on the page about the values."""

    def __init__(self, program, folder, only=None):
        """What is shown of each case, or of some alone."""
        self.content = Content(folder)
        self.links, self.known, self.touched = [], set(), set()
        jobs = [job for case in sorted(self.content.cases) if only is None or case in only for job in self.jobs(case)]
        with Alone(program, folder) as alone, ThreadPoolExecutor(2) as pool:
            for job, report in zip(jobs, pool.map(lambda job: score(alone.programs[job[0]], *job), jobs)):
                self.read(*job, report)
        self.links.sort(key=lambda link: (link.what_if is not None, link.ids()))
        if not self.links:
            sys.exit(f"{folder}: the program shows no reason under any statement")

    def jobs(self, case):
        """The scores to ask for. A choice that a what-if does not change shows what it shows without it."""
        dilemma = self.content.cases[case]
        asked = [(path, None) for path in covering(dilemma)]
        for what_if in dilemma.get("hva-om") or []:
            changed = [change["alternativ"] for change in what_if["endringer"]]
            asked += [([c["id"]], what_if) for c in dilemma["alternativer"] if c["id"] in changed]
        audience = self.content.audience(case)
        names = [
            name for name in sorted(self.content.frameworks)
            if any(point["gjelder"] in audience for _, point in self.content.statements[name].values())]
        return [(case, name, *one) for name in names for one in asked]

    def read(self, case, framework, path, what_if, report):
        places = self.content.places(case)
        if what_if:
            places = {key: Place(p.choice, p.scene, what_if) for key, p in places.items()}
        audience = self.content.audience(case)
        # Rules are met by marks and have no reasons, so they give no links.
        for point in (p for value in report["values"] for p in value["principles"]):
            if self.content.statements[framework][point["id"]][1]["gjelder"] not in audience:
                continue
            for reason in point["reasons"]:
                link = Link(self.content, case, places[reason["choice"]], reason, framework, point["id"])
                # An opening choice is on several paths.
                if tuple(link.ids()) not in self.known:
                    self.known.add(tuple(link.ids()))
                    self.links.append(link)
        for answer in report["wheel"]:
            if answer["lens"] == "identity":
                place = places[answer["choice"]].name
                self.touched |= {
                    (case, place, answer["choice"], framework, one) for one in answer["text"].split(" · ")}

    def by_family(self):
        """The links by what they stay the same by."""
        found = {}
        for link in self.links:
            found.setdefault(link.family(), []).append(link)
        return found

    def by_pair(self):
        """The links by their texts, the ones without a what-if first."""
        found = {}
        for link in self.links:
            found.setdefault(link.pair(), []).append(link)
        return found


def score(program, case, framework, path, what_if):
    command = [program, "score", case, *path, "--framework", framework, "--format", "json"]
    ran = subprocess.run(command + (["--what-if", what_if["id"]] if what_if else []), capture_output=True, check=False)
    if ran.returncode:
        sys.exit(f"{' '.join(command[1:])}: status {ran.returncode}: {ran.stderr.decode()[:200]}")
    return json.loads(ran.stdout)


def write_table(path, columns, rows):
    """Writes a table, one row a line; nothing in it needs a quotation mark."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    lines = ["\t".join(plain(str(field)) for field in row) for row in [columns, *rows]]
    Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_table(path, columns):
    """The rows of a table, as dictionaries; refuses a file that is not whole."""
    lines = Path(path).read_text(encoding="utf-8-sig").splitlines()
    if not lines or [unquoted(field) for field in lines[0].split("\t")] != columns:
        sys.exit(f"{path}: row 1 is not the heading: {', '.join(columns)}")
    rows = []
    for number, line in enumerate(lines[1:], 2):
        fields = [unquoted(field) for field in line.split("\t")]
        if len(fields) != len(columns):
            sys.exit(f"{path}: row {number} has {len(fields)} of {len(columns)} columns, so the file is cut or joined")
        rows.append({**dict(zip(columns, fields)), "row": number})
    return rows


def unquoted(field):
    """A field as it was before a spreadsheet put quotation marks about it."""
    field = field.strip()
    return field[1:-1].replace('""', '"') if len(field) > 1 and field[0] == field[-1] == '"' else field


def whole(path, rows):
    """Refuses a table in which numbered rows are missing or come twice."""
    seen = set()
    for row in rows:
        if not row["number"].isdigit() or not row["of"].isdigit() or row["number"] in seen:
            sys.exit(f"{path}: row {row['row']} has number «{row['number']}» of «{row['of']}», no number or another row's")
        seen.add(row["number"])
    total = int(rows[0]["of"]) if rows else 1
    missing = [n for n in range(1, total + 1) if str(n) not in seen]
    if missing:
        sys.exit(f"{path}: number {missing[0]} of {total} is missing, after row {len(rows) + 1} at the latest: the file is cut")
