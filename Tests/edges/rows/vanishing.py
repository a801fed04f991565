"""The journal goes away under the program."""

import os
import shutil

from drive import journal, walk, words
from drive.row import row
from drive.window import Window
from drive.world import World


def delete_file(world):
    """The file alone, as a user who tidies up would."""
    os.remove(world.file)


def delete_folder(world):
    shutil.rmtree(world.data)


def move_file(world):
    os.rename(world.file, world.file + ".old")


def move_folder(world):
    os.rename(world.data, world.data + "-old")


ACCIDENTS = [delete_file, delete_folder, move_file, move_folder]


def _try(world, accident, answers):
    with Window(world) as window:
        walk.begin(window)
        before = journal.count(world.file)
        accident(world)
        if answers:
            walk.until_trouble(window, "1")
            window.settle()
        walk.leave(window)
        return walk.truth(window, journal.count(world.file), before + (1 if answers else 0))


def _register():
    for accident in ACCIDENTS:
        verb, noun = accident.__name__.split("_")

        def find_out(world, accident=accident):
            answered, seen = _try(world, accident, True)
            with World(world.installation) as other:
                left, seen_left = _try(other, accident, False)
            return answered and left, f"answered: {seen}; left at once: {seen_left}"

        row(f"1-{verb}-{noun}", f"With the {noun} {verb}d under the program, nothing is said to be stored that is not")(
            find_out)


_register()
