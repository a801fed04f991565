"""Hands mutated files to the commands that read them."""

import os
import re
import shutil

from . import outline
from .harm import harm_bytes
from .mutation import Mutant, Source
from .sound import recorded, records

#: The name of a file that has none in the base.
NEW = "mutert"
#: Names that are no ids, or more than that to a screen or a shell.
ODD_NAMES = [
    "A B", "-x", "a\nb", "a\x1b[2Jb", "æ", "x" * 240, "a.nn", "a.b.c", "%s%n", "\u202e", "e\u0301", "a'b", "$(id)", "nn", "x.par",
]
#: With fewer cases the program keeps no copy of them.
CASES_TO_KEEP = 101
#: Some answers, and then the list of cases: a search, the next ones, one of them; then values and a meeting.
TYPED = "\n".join("1 1 4 m 7 redd  :n 12 0 :b m 6 1 1 b b b 2 4  1".split(" ")) + "\n"

_LISTS = ["dilemmas", "frameworks", "municipalities", "considerations", "floor", "statutes", "workplaces", "words", "tracks"]
_SHOWN = ["floor", "statute", "consideration", "word", "workplace"]
#: What `list` calls the files that stand in the base once.
_LISTED = {"hensyn": "considerations", "gulv": "floor", "lover": "statutes", "arbeidssteder": "workplaces", "ord": "words"}


class Handing:
    """One mutated file, and what it is handed to."""

    def __init__(self, desk, mutant, dice, number):
        self.desk, self.mutant, self.dice, self.number = desk, mutant, dice, number
        self.kind, self.tree = mutant.source.kind, mutant.tree if isinstance(mutant.tree, dict) else {}
        self.name, self.path, self.options = mutant.source.name, "", []

    def run(self, *arguments):
        """Runs a command with what can be an argument at all."""
        ran = self.desk.start(*(word.replace("\0", "")[:100_000] for word in arguments), *self.options)
        self.desk.tally.add(self, ran)
        return ran

    def hand(self):
        """Hands it to all that it fits."""
        self.desk.clear()
        if self.kind == "samtale":
            return self._recording()
        if self.kind == "settings":
            return self._settings()
        if self.kind == "act":
            return self._act()
        self._place()
        self._lint()
        if self.kind in ("full", "enkel"):
            self._case()
        elif self.kind == "verdigrunnlag":
            self._framework()
        elif self.kind == "kommune":
            self._municipality()
        elif self.kind in ("tekster", "par"):
            self._over()
        else:
            self._part()
        if self.dice.random() < 0.05 or self.tree.get("format") == "1":
            self._upgrade()
        return None

    # Where it stands, and what is taken from it

    def _place(self):
        """Puts it in the base in the place of the sound one, or in a folder that is added."""
        source, dice = self.mutant.source, self.dice
        # Rules that all municipalities have stand in the base alone.
        if source.path and dice.random() < (0.95 if self.kind == "gulv" else 0.35):
            self.path = self.desk.put(source.path, self.mutant.data)
            return
        self.options = ["--dilemmas", "added"]
        # By a new name nothing else answers when it is put aside.
        if self.kind in ("full", "enkel", "verdigrunnlag", "kommune", "laeringslop") and dice.random() < 0.85:
            self.name = NEW
        if dice.random() < 0.02:
            self.name = dice.choice(ODD_NAMES)
        sector = str(self.tree.get("sektor"))
        folder = dice.choice(["", "", "mappe/", f"{sector}/" if re.match("[a-z-]+$", sector) else ""])
        ending = dice.choice([".yaml"] * 9 + [".yml"])
        self.path = self.desk.put(f"added/{folder}{self.name}{ending}", self.mutant.data)

    def _format(self, *others):
        return self.dice.choice([[], ["--format", self.dice.choice(["text", "json", *others])]])

    def _some(self, count, runs):
        for run in self.dice.sample(runs, min(count, len(runs))):
            run()

    def _lint(self):
        dice = self.dice
        paths = [[self.path]] * 3 + ([["added"]] if self.options else [["dilemmas"], []])
        self.run("lint", *dice.choice(paths), *dice.choice([[], [], ["--format", dice.choice(["json", "github"])]]))

    def _upgrade(self):
        self.run("upgrade", self.path)
        if self.dice.random() < 0.4:
            self.run("upgrade", self.path, "--write")
            self.run("lint", self.path)

    def _ids(self, *keys):
        """All values of some keys in the mutated file that can be arguments."""
        found = [node[key] for node, key, _ in outline.spots(self.tree) if key in keys]
        return [one for one in found if isinstance(one, str) and one and not one.startswith("-")] or ["ingen"]

    def _other(self, kind):
        return self.dice.choice([source.name for source in self.desk.sources if source.kind == kind and source.path])

    def _values(self):
        """Whose values it is set against, and in which language it is read."""
        dice = self.dice
        return dice.choice([
            [], [], ["--municipality", self._other("kommune")], ["--framework", self._other("verdigrunnlag")]])

    def _language(self):
        return self.dice.choice([[], [], [], ["--language", self.dice.choice(["nn", "en", "nb"])]])

    def _walked(self, tree):
        """The choices of a way through a case, and a what-if of it or none."""
        choices, scenes = records(tree.get("alternativer")), {str(scene.get("id")): scene for scene in records(tree.get("folge"))}
        whats = [what.get("id") for what in records(tree.get("hva-om")) if isinstance(what.get("id"), str)]
        way = []
        while choices and len(way) < 60:
            choice = self.dice.choice(choices)
            way.append(str(choice.get("id", "ingen")))
            choices, following, seen = [], choice.get("videre"), 0
            while isinstance(following, str) and following in scenes and seen < 60:
                scene, seen = scenes[following], seen + 1
                choices, following = records(scene.get("alternativer")), scene.get("videre")
                if choices:
                    break
        if self.dice.random() < 0.03:
            way = way[:-1] + [self.dice.choice(["ingen", "", "a" * 3000, *way])]
        what = ["--what-if", self.dice.choice(whats)] if whats and self.dice.random() < 0.35 else []
        return [word for word in way if not word.startswith("-")], what

    def _whole(self):
        """A sound case, and its name."""
        source = self.dice.choice([source for source in self.desk.sources if source.kind in ("full", "enkel") and source.path])
        return source.name, source.tree

    def _score(self, name, tree, *values):
        way, what = self._walked(tree)
        return self.run("score", name, *way, *what, *values, *self._format())

    def _sit(self, *arguments):
        """Starts the program line by line, and answers at random; now and then goes back, looks around or writes."""
        words = ["1", "1", "1", "2", "2", "3", "4", "5", "", "", "", "0", "b", "m", "i", "o", "?", "z", "en grunn", "7", "99"]
        lines = [self.dice.choice(words) for _ in range(self.dice.choice([5, 40, 120]))]
        self.desk.type("\n".join(lines) + "\n")
        ran = self.run(*arguments, *self.dice.choice([[], ["--ephemeral"]]))
        self.desk.type("")
        return ran

    # What it is handed to

    def _case(self):
        dice, name = self.dice, self.name
        shown = self.run("show", name, *self._format(), *self._language())
        if shown.status and dice.random() < 0.75:
            return
        self._score(name, self.tree, *self._values())
        self.run("walk", name, *self._format())
        self._some(dice.choice([1, 2, 3]), [
            lambda: self._score(name, self.tree, *self._values()),
            lambda: self.run("list", dice.choice(_LISTS), *self._format(), *self._language()),
            lambda: self.run("graph", name, *dice.choice([[], ["--format", dice.choice(["mermaid", "dot"])]])),
            lambda: self.run("coverage", *self._format(), *self._values()),
            lambda: self.run("stats", *self._format()),
            lambda: self.run("translate", name, dice.choice(["nn", "en", "nb"])),
            lambda: self.run(
                "meeting", name, "--sheet", dice.choice(["html", "markdown"]),
                "--minutes", dice.choice(["15", "30", "60", "90"])),
            lambda: self._sit("preview", self.path, *dice.choice([[], ["--quick"]])),
            lambda: self._sit("reflect", name, *dice.choice([[], ["--quick"]])),
            lambda: self._sit("meeting", name),
            lambda: self._replay(name, self.tree),
            lambda: self._replay(name, self.tree),
            lambda: self.run("pairs", self._other("verdigrunnlag"), *self._format()),
        ])

    def _replay(self, name, tree):
        path = self.desk.put("tmp/samtale.yaml", outline.write(recorded(tree, name, self.dice)).encode("utf-8", "surrogatepass"))
        return self.run("replay", path, *self._format("markdown", "html"))

    def _framework(self):
        dice, name, (case, tree) = self.dice, self.name, self._whole()
        shown = self.run("show", name, *self._format(), *self._language())
        if shown.status and dice.random() < 0.75:
            return
        self._score(case, tree, "--framework", name)
        pairs = [f"{statement}:{concern}" for statement, concern in zip(self._ids("id"), self._ids("hviler-pa", "-", "hensyn"))]
        self._some(dice.choice([2, 3]), [
            lambda: self.run("pairs", name, *self._format()),
            lambda: self.run("pairs", name, "--strike", dice.choice(pairs), "--keep", dice.choice(pairs)),
            lambda: self.run("coverage", "--framework", name, *self._format()),
            lambda: self.run("walk", case, *self._format()),
            lambda: self.run("list", dice.choice(_LISTS), *self._format()),
            lambda: self.run("translate", name, dice.choice(["nn", "en", "nb"])),
            lambda: self.run("stats", *self._format()),
            lambda: self._sit("reflect", case),
        ])

    def _municipality(self):
        dice, name, (case, tree) = self.dice, self.name, self._whole()
        shown = self.run("show", name, *self._format(), *self._language())
        if shown.status and dice.random() < 0.75:
            return
        self._score(case, tree, "--municipality", name)
        self._some(dice.choice([2, 3]), [
            lambda: self.run("list", "municipalities", *self._format()),
            lambda: self.run("coverage", "--municipality", name, *self._format()),
            lambda: self.run("meeting", case, "--sheet", "html", "--municipality", name),
            lambda: self.run("translate", name, dice.choice(["nn", "en", "nb"])),
            lambda: self.run("config", "--municipality", name),
            lambda: self._sit("reflect", case, "--municipality", name),
            lambda: self._sit("meeting", case, "--municipality", name),
        ])

    def _over(self):
        """Texts or answers that lie over something else."""
        dice = self.dice
        target, language = (self.name.split(".") + ["nn"])[:2]
        language = language if language in ("nn", "en", "nb") else "nn"
        source = next((one for one in self.desk.sources if one.name == target and one.path), None)
        self.run("show", target, "--language", language, *self._format())
        case, tree = (target, source.tree) if source and source.kind in ("full", "enkel") else self._whole()
        framework = target if source and source.kind == "verdigrunnlag" else self._other("verdigrunnlag")
        self._some(dice.choice([2, 3]), [
            lambda: self._score(case, tree, "--language", language, *self._values()),
            lambda: self.run("walk", case, "--language", language, *self._format()),
            lambda: self.run("list", dice.choice(_LISTS), "--language", language, *self._format()),
            lambda: self.run("translate", target, language),
            lambda: self.run("meeting", case, "--sheet", "markdown", "--language", language),
            lambda: self._sit("reflect", case, "--language", language),
            lambda: self.run("pairs", framework, *self._format()),
            lambda: self.run("coverage", "--language", language, *self._format()),
        ])

    def _part(self):
        """What other content builds on, or what leaves some of it out."""
        dice, (case, tree) = self.dice, self._whole()
        listed = self.run("list", _LISTED.get(self.kind, dice.choice(_LISTS)), *self._format(), *self._language())
        if listed.status and dice.random() < 0.75:
            return
        self._some(dice.choice([3, 4, 5]), [
            lambda: self.run("show", dice.choice([*self._ids("id", "-"), self.name]), *self._format()),
            lambda: self.run("show", dice.choice(_SHOWN), dice.choice(self._ids("id"))),
            lambda: self._score(case, tree, *self._values()),
            lambda: self.run("walk", case, *self._format()),
            lambda: self.run("walk", *self._format()),
            lambda: self.run("coverage", *self._format(), *self._values()),
            lambda: self.run("stats", *self._format()),
            lambda: self.run("pairs", self._other("verdigrunnlag"), *self._format()),
            lambda: self.run("meeting", case, "--sheet", dice.choice(["html", "markdown"])),
            lambda: self.run("translate", dice.choice(["hensyn", "hjul", self.name]), dice.choice(["nn", "en", "nb"])),
            lambda: self._replay(case, tree),
            lambda: self._sit("reflect", case),
            self._law_check,
        ])

    def _law_check(self):
        for number, source in enumerate(one for one in self.desk.sources if one.kind == "act"):
            if self.dice.random() < 0.5:
                self.desk.put(f"acts/{number}-{source.name}", source.text.encode())
        written = self.dice.choice([[], [], ["--write"], ["--read", self.dice.choice(self._ids("id"))]])
        return self.run("law-check", "acts", *written, *self._format())

    def _recording(self):
        path = self.desk.put(f"added/{self.name}.yaml", self.mutant.data)
        for kind in self.dice.sample(["text", "json", "markdown", "html"], 2):
            self.run("replay", path, "--format", kind)
        self.run("lint", path)

    def _settings(self):
        dice, (case, tree) = self.dice, self._whole()
        self.desk.put("config/ethics-tui/config.yaml", self.mutant.data)
        self.run("config")
        self._some(2, [
            lambda: self._score(case, tree), lambda: self.run("coverage", *self._format()), lambda: self._sit("reflect", case),
            lambda: self._sit("meeting", case), lambda: self.run("meeting", case, "--sheet", "html"),
            lambda: self.run("config", dice.choice(["--ephemeral", "--color=never", "--municipality=lier"])),
        ])

    def _act(self):
        self.desk.put("acts/" + self.mutant.source.name, self.mutant.data)
        self.run("law-check", "acts", *self._format())
        if self.dice.random() < 0.3:
            self.run("law-check", "acts", *self.dice.choice([["--write"], ["--read", "fvl-6", "fvl-13"]]), *self._format())


class KeptCopy:
    """A copy of the content that the program keeps where there are many cases, to be damaged."""

    def __init__(self, desk):
        self.desk = desk
        desk.clear()
        self.small = next(source.text for source in desk.sources if source.name == "sokkene" and source.path)
        self.many = desk.folder / "many"
        os.makedirs(self.many)
        for number in range(CASES_TO_KEEP):
            (self.many / f"sak-{number}.yaml").write_text(self.small, encoding="utf-8")
        self.arguments = ["reflect", "sak-7", "--quick", "--dilemmas", "many"]
        desk.type(TYPED)
        self.output = desk.start(*self.arguments).output
        self.whole = (desk.folder / "cache/ethics-tui/innhold").read_bytes()
        shutil.rmtree(desk.folder / "data")
        assert desk.start(*self.arguments).output == self.output

    def hand(self, dice, number):
        """Damages the copy. It is told from a whole one, and all is read anew: what is printed is the same as without it."""
        self.desk.clear()
        self.desk.type(TYPED)
        data, how = harm_bytes(self.whole, dice, [source.text for source in self.desk.sources])
        handing = Handing(self.desk, Mutant(Source("act", "innhold", ""), data, how), dice, number)
        self.desk.put("cache/ethics-tui/innhold", data)
        ran = handing.run(*self.arguments)
        if ran.output != self.output:
            self.desk.tally.fault(handing, ran, "a damaged copy is shown")
        self.desk.put("cache/ethics-tui/innhold", data)
        handing.run("config", "--dilemmas", "many")
