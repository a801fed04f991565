"""Where things are when the environment does not say it, or says it in a way that can't hold."""

import os
import pwd
from pathlib import Path

from drive import samples, walk, words
from drive.row import Skip, row
from drive.window import Window

from .leaving import NOBODY


@row("small-relative", "A relative XDG_DATA_HOME is ignored for the journal and for content alike")
def _(world):
    world.data_option = []
    world.environment["XDG_DATA_HOME"] = "rel"
    for folder, title in (("rel", "Den relative"), (".local/share", "Den vanlige")):
        path = Path(world.home) / folder / "ethics-tui/dilemmas/oppvekst" / f"{title.split()[1]}.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(samples.case(title), encoding="utf-8")
    listed = [title for title in ("Den relative", "Den vanlige") if title in world.run("list", "dilemmas")[1]]
    with Window(world) as window:
        walk.begin(window)
        walk.leave(window)
    journals = [str(path.relative_to(world.home).parent) for path in Path(world.home).rglob("journal.sqlite")]
    seen = f"content: {', '.join(listed)}; journal: {', '.join(journals)}"
    return (listed, journals) == (["Den vanlige"], [".local/share/ethics-tui"]), seen


@row("small-homeless", "Without HOME the system is asked where the home is, and nothing is made in «/.local»")
def _(world):
    if os.getuid():
        raise Skip("only an administrator can start the program as somebody else")
    home = pwd.getpwuid(NOBODY).pw_dir
    if not home.strip("/") or os.path.exists(home):
        raise Skip(f"nobody's home is {home}, where something would be made")
    world.data_option = []
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        del world.environment[name]
    had = os.path.exists("/.local")
    with Window(world, user=NOBODY) as window:
        walk.consent(window)
        window.until(words.TROUBLE)
        said = words.flat(window.settle(0.3))
        walk.leave(window)
    made = os.path.exists("/.local") and not had
    seen = f"made: {'yes' if made else 'no'}, «{said[:110]}»"
    return home in said and not made, seen
