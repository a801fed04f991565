"""Changes of keys and lists at random, the same for the same dice, that leave a file that can be parsed."""

import copy
import re

from . import outline
from .harm import NUMBERS, STRANGE
from .outline import Block

_NUMBER = re.compile(r"[+-]?\d+$")
_ID = re.compile(r"[a-z0-9/-]+$")


class Structure:
    """Changes of one file that leave it one that can be parsed, and mostly one that can be used."""

    def __init__(self, mutator, source, dice):
        self.known, self.kind, self.form, self.dice = mutator, source.kind, source.form, dice
        self.tree = copy.deepcopy(source.tree)

    def mutated(self):
        """The changed tree, and what was done to it."""
        gentle = [
            self.other_value, self.other_value, self.swap, self.swap, self.graft, self.shuffle, self.repeat, self.drop_item,
            self.add_key, self.drop_key, self.weigh, self.link_anew, self.lead_on, self.rename, self.level_out,
        ]
        rough = [
            self.strange, self.strange, self.number, self.foreign, self.foreign_tree, self.clash, self.empty, self.many,
            self.stretch, self.flood, self.drop_any, self.lead_in_a_circle, self.ladder, self.retype,
        ]
        is_gentle = self.dice.random() < 0.65
        count = self.dice.choice([1, 1, 2, 3, 5, 9, 20] if is_gentle else [1, 1, 1, 2, 3])
        steps = [self.dice.choice(gentle if is_gentle or self.dice.random() < 0.3 else rough) for _ in range(count)]
        for step in steps:
            step()
        if is_gentle or self.dice.random() < 0.5:
            self.mend()
        return self.tree, " ".join(sorted({step.__name__ for step in steps}))

    # Finding

    def _spots(self, is_fit):
        return [spot for spot in outline.spots(self.tree) if is_fit(*spot)]

    def _spot(self, is_fit):
        spots = self._spots(is_fit)
        return self.dice.choice(spots) if spots else None

    def _leaf(self, is_fit=lambda value: True):
        return self._spot(
            lambda node, key, place: isinstance(node[key], str) and place[0] not in ("type", "format") and is_fit(node[key]))

    def _list(self):
        spot = self._spot(lambda node, key, place: isinstance(node[key], list) and node[key])
        return spot[0][spot[1]] if spot else None

    def _scenes(self):
        scenes = self.tree.get("folge")
        return [scene for scene in scenes if isinstance(scene, dict)] if isinstance(scenes, list) else []

    def _choices(self, node):
        choices = node.get("alternativer")
        return [choice for choice in choices if isinstance(choice, dict)] if isinstance(choices, list) else []

    # What mostly leaves it in order

    def other_value(self):
        """What stands in the same place elsewhere."""
        if spot := self._leaf():
            spot[0][spot[1]] = copy.copy(self.dice.choice(self.known.values[self.form, spot[2]] or [""]))

    def swap(self):
        """Two things of the same kind change places."""
        if one := self._spot(lambda node, key, place: True):
            other = self._spot(lambda node, key, place: place == one[2])
            one[0][one[1]], other[0][other[1]] = other[0][other[1]], one[0][one[1]]

    def graft(self):
        """A whole part of another file."""
        if spot := self._spot(lambda node, key, place: not isinstance(node[key], str)):
            spot[0][spot[1]] = copy.deepcopy(self.dice.choice(self.known.values[self.form, spot[2]] or [spot[0][spot[1]]]))

    def shuffle(self):
        if items := self._list():
            self.dice.shuffle(items)

    def repeat(self):
        """One thing twice, mostly with a new id."""
        if items := self._list():
            twin = copy.deepcopy(self.dice.choice(items))
            if self.dice.random() < 0.8:
                self._renew(twin)
            items.insert(self.dice.randrange(len(items) + 1), twin)

    def _renew(self, twin):
        for node, key, _ in list(outline.spots([twin])):
            if key == "id":
                node[key] = f"{node[key]}-{self.dice.randrange(10**6)}"

    def drop_item(self):
        if (items := self._list()) and len(items) > 1:
            del items[self.dice.randrange(len(items))]

    def add_key(self):
        """A key that others have there."""
        places = [((), self.tree)] + [
            (place, node[key]) for node, key, place in outline.spots(self.tree) if isinstance(node[key], dict)]
        place, node = self.dice.choice(places)
        missing = sorted(set(self.known.keys[self.form, place]) - set(node)) if isinstance(node, dict) else []
        if missing:
            key = self.dice.choice(missing)
            node[key] = copy.deepcopy(self.dice.choice(self.known.values[self.form, place + (key,)] or [""]))

    def drop_key(self):
        """A key that others do without."""
        spot = self._spot(
            lambda node, key, place: isinstance(node, dict)
            and self.known.keys[self.form, place[:-1]][key] < self.known.records[self.form, place[:-1]])
        if spot:
            del spot[0][spot[1]]

    def weigh(self):
        """All sizes of effects anew."""
        sizes = self.dice.choice([["-2", "-1", "+1", "+2"], ["+2"], ["-2"], ["-1", "+1"]])
        for node, key, _ in self._spots(lambda node, key, place: key == "styrke"):
            node[key] = self.dice.choice(sizes)

    def link_anew(self):
        """All that stands in one kind of place is something else that stands there elsewhere."""
        if spot := self._leaf(_ID.match):
            values = self.known.values[self.form, spot[2]] or [""]
            for node, key, _ in self._spots(lambda node, key, place: place == spot[2]):
                node[key] = copy.copy(self.dice.choice(values))

    def level_out(self):
        """The same in all places of a kind."""
        if spot := self._leaf(_ID.match):
            if spot[1] == "id":
                return
            value = spot[0][spot[1]]
            for node, key, _ in self._spots(lambda node, key, place: place == spot[2]):
                node[key] = value

    def lead_on(self):
        """A choice or a scene leads to a later scene."""
        scenes = self._scenes()
        froms = self._choices(self.tree) + scenes + [choice for scene in scenes for choice in self._choices(scene)]
        if scenes and froms:
            self.dice.choice(froms)["videre"] = self.dice.choice(scenes).get("id", "")

    def rename(self):
        """Another id in all places where it stands."""
        if spot := self._spot(lambda node, key, place: key == "id" and isinstance(node[key], str)):
            old, new = spot[0][spot[1]], f"ny-{self.dice.randrange(1000)}"
            for node, key, _ in self._spots(lambda node, key, place: isinstance(node[key], str)):
                if node[key] == old or str(node[key]).startswith(old + "/"):
                    node[key] = new + node[key][len(old):]

    def mend(self):
        """Gives twins ids of their own, and lets links within the file lead somewhere and not in a circle."""
        if not isinstance(self.tree, dict):
            return
        seen = set()
        for node, key, _ in self._spots(lambda node, key, place: key == "id" and isinstance(node[key], str)):
            if self.kind != "hjul" and node[key] in seen:
                node[key] = f"{node[key]}-{len(seen)}"
            seen.add(node[key])
        if self.kind == "samtale":
            return self._mend_rounds()
        scenes = self._scenes()
        ids = [scene.get("id") for scene in scenes if isinstance(scene.get("id"), str)]
        for choice in self._choices(self.tree):
            self._mend_next(choice, ids)
        for number, scene in enumerate(scenes):
            for node in [scene, *self._choices(scene)]:
                self._mend_next(node, ids[number + 1:])
        choices = [choice["id"] for choice in self._choices(self.tree) if isinstance(choice.get("id"), str)]
        for node, key, _ in self._spots(lambda node, key, place: key == "alternativ"):
            if choices and node[key] not in choices:
                node[key] = self.dice.choice(choices)

    def _mend_rounds(self):
        """Each round and each answer once, and no more answers than people."""
        rounds = self.tree.get("runder")
        if not isinstance(rounds, list):
            return
        self.tree["runder"] = _once(rounds, "runde")
        people = self.tree.get("svarer")
        for one in self.tree["runder"]:
            if isinstance(one, dict) and isinstance(one.get("svar"), list):
                one["svar"], left = _once(one["svar"], "svar"), int(people) if re.match(r"\d{1,3}$", str(people)) else 5
                for answer in one["svar"]:
                    if isinstance(answer, dict) and re.match(r"\d{1,5}$", str(answer.get("antall"))):
                        left -= (count := min(left, int(answer["antall"])))
                        answer["antall"] = str(count)

    def _mend_next(self, node, ids):
        if "videre" in node and node["videre"] not in ids:
            if ids and self.dice.random() < 0.7:
                node["videre"] = self.dice.choice(ids)
            else:
                del node["videre"]

    # What mostly does not

    def strange(self):
        if spot := self._leaf():
            value = self.dice.choice(STRANGE)
            spot[0][spot[1]] = Block(value) if self.dice.random() < 0.4 and value.strip() else value

    def number(self):
        if spot := self._leaf(_NUMBER.match):
            spot[0][spot[1]] = self.dice.choice(NUMBERS)

    def foreign(self):
        """A value from under another key."""
        if spot := self._leaf():
            spot[0][spot[1]] = copy.copy(self.dice.choice(self.known.leaves))

    def foreign_tree(self):
        if spot := self._spot(lambda node, key, place: not isinstance(node[key], str)):
            spot[0][spot[1]] = copy.deepcopy(self.dice.choice(self.known.trees))

    def clash(self):
        """Two with the same id."""
        one, other = (self._spot(lambda node, key, place: key == "id") for _ in range(2))
        if one:
            one[0]["id"] = other[0]["id"]

    def empty(self):
        if spot := self._spot(lambda node, key, place: True):
            value = spot[0][spot[1]]
            spot[0][spot[1]] = [] if isinstance(value, list) else {} if isinstance(value, dict) else ""

    def many(self):
        """A list as long as it may be, and longer."""
        if items := self._list():
            one = self.dice.choice(items)
            for _ in range(self.dice.choice([3, 8, 39, 41, 100, 401])):
                twin = copy.deepcopy(one)
                self._renew(twin)
                items.append(twin)

    def flood(self):
        """As many of one thing as go into a file that is still read, nearly all alike."""
        if items := self._list():
            one = self.dice.choice(items)
            size = len(outline.write([one])) + 20
            for number in range(min(self.dice.choice([30_000, 900_000]) // size, 20_000)):
                twin = copy.deepcopy(one)
                if isinstance(twin, dict) and "id" in twin and number % 7:
                    twin["id"] = f"{twin['id']}-{number}"
                items.append(twin)

    def stretch(self):
        """A long text, with or without blanks."""
        if spot := self._leaf():
            text = str(spot[0][spot[1]])
            text = text if self.dice.random() < 0.5 else text.replace(" ", "").replace("\n", "")
            longer = (text + self.dice.choice([" ", " ", "", "\u00ad", ". "])) * self.dice.choice([2, 10, 100, 100_000]) + text
            spot[0][spot[1]] = type(spot[0][spot[1]])(longer[:900_000])

    def drop_any(self):
        if spot := self._spot(lambda node, key, place: True):
            del spot[0][spot[1]]

    def lead_in_a_circle(self):
        """A scene leads back, or to itself."""
        for scene in self.dice.sample(scenes := self._scenes(), min(2, len(scenes))):
            for node in [scene, *self._choices(scene)]:
                node["videre"] = self.dice.choice(scenes).get("id", "")

    def ladder(self):
        """As many scenes as there may be or more, each with choices that all lead to the next, or scenes to read only."""
        choices = [choice for scene in self._scenes() for choice in self._choices(scene)]
        if not choices:
            return
        count, width = self.dice.choice([2, 5, 12, 39, 40, 41]), self.dice.choice([0, 0, 2, 5])
        scenes = []
        for number in range(count):
            onward = {"videre": f"trinn-{number + 1}"} if number + 1 < count else {}
            scene = {"id": f"trinn-{number}", "tekst": "Det skjer."}
            if width:
                scene |= {"sporsmal": "Hva bør du gjøre nå?", "alternativer": []}
                for at in range(width):
                    choice = copy.deepcopy(choices[at % len(choices)])
                    choice.pop("videre", None)
                    scene["alternativer"].append(choice | {"id": f"valg-{number}-{at}"} | onward)
            scenes.append(scene if width else scene | onward)
        self.tree["folge"] = scenes
        for choice in self._choices(self.tree):
            choice["videre"] = "trinn-0"

    def retype(self):
        if self.dice.random() < 0.5:
            self.tree["format"] = self.dice.choice(["1", "2", "3", "0", "-1", "", "ja", "9" * 30])
        else:
            self.tree["type"] = self.dice.choice([source.kind for source in self.known.sources])


def _once(items, key):
    """The items of a list whose value under a key does not stand before."""
    once = {}
    for item in items:
        once.setdefault(repr(item.get(key) if isinstance(item, dict) else item), item)
    return list(once.values())
