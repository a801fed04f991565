"""Mutated files at random, the same for the same dice: bytes, lines, and keys and lists that stay a file that can be read."""

from collections import defaultdict
from dataclasses import dataclass, field

from . import outline
from .harm import harm_bytes, harm_lines, harm_tags
from .structure import Structure


@dataclass
class Source:
    """A sound file to begin with."""

    #: Its `type`, or `settings` and `act` for what is no content.
    kind: str
    #: Its name, without a folder.
    name: str
    text: str
    #: Where it stands in the base, if it does.
    path: str = ""
    tree: object = None

    def __post_init__(self):
        if self.kind != "act":
            self.tree = outline.read(self.text)

    @property
    def form(self):
        """Its kind, the version of the format and, in a recording, the case: what stands in one fits no other."""
        return self.kind, self.tree.get("format"), self.tree.get("dilemma")


@dataclass
class Mutant:
    """A mutated file."""

    source: Source
    data: bytes
    #: What was done to it.
    how: str
    #: What can still be made out of it.
    tree: object = field(default=None, repr=False)


class Mutator:
    """Mutates files, with what stands in all of them at hand."""

    def __init__(self, sources):
        self.sources = sources
        self.texts = [source.text for source in sources]
        #: What stands in each place of each kind of file, and how often records there have which key.
        self.values, self.keys, self.records = defaultdict(list), defaultdict(lambda: defaultdict(int)), defaultdict(int)
        for source in sources:
            if source.tree is None:
                continue
            self._learn(source.form, (), source.tree)
            for node, key, place in outline.spots(source.tree):
                self.values[source.form, place].append(node[key])
                self._learn(source.form, place, node[key])
        self.leaves = [value for values in self.values.values() for value in values if isinstance(value, str)]
        self.trees = [value for values in self.values.values() for value in values if not isinstance(value, str)]

    def _learn(self, form, place, node):
        if isinstance(node, dict):
            self.records[form, place] += 1
            for key in node:
                self.keys[form, place][key] += 1

    def mutate(self, dice, kind):
        """Mutates a file of a kind."""
        source = dice.choice([source for source in self.sources if source.kind == kind])
        level = dice.choices(["bytes", "lines", "structure"], [18, 17, 65])[0]
        if level == "structure" and source.tree is not None:
            tree, how = Structure(self, source, dice).mutated()
            text = outline.write(tree)
            if dice.random() < 0.06:
                data, also = harm_bytes(text.encode("utf-8", "surrogatepass"), dice, self.texts)
                return Mutant(source, data, f"{how} {also}", tree)
            return Mutant(source, text.encode("utf-8", "surrogatepass"), how, tree)
        if level == "bytes":
            data, how = harm_bytes(source.text.encode(), dice, self.texts)
        elif source.kind == "act" and dice.random() < 0.6:
            data, how = harm_tags(source.text, dice).encode(), "tags"
        else:
            data, how = harm_lines(source.text, dice, self.texts), "lines"
        mutant = Mutant(source, data, how, source.tree)
        if source.tree is not None:
            try:
                mutant.tree = outline.read(data.decode()) or source.tree
            except (ValueError, RecursionError):
                pass
        return mutant
