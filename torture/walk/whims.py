"""What a person who has no plan does next, by chance but the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterable

from penanda_gui.commands.command import Command
from torture.walk.steps import Doing, Step

# Often pressed, since they lead on: a walk of commands alone hardly ever leaves the place where it began.
_ABOUT = tuple(
    "Left Right Up Down Shift+Right Shift+Right Ctrl+Shift+Right Ctrl+Shift+Right Ctrl+Shift+Left Ctrl+Right "
    "Ctrl+Left Shift+Down Home End Ctrl+Home PgDown PgUp Tab Tab Tab Shift+Tab Return Return Return Space "
    "Backspace Del Esc Esc F6 F6 F6 Ctrl+PgDown Ctrl+PgUp Ctrl+Return Menu Alt+Down".split()
)
_BACK_AND_FORTH = ("Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z")
_MARKING = tuple("1 2 3 4 C V X W E T S Shift+1 Shift+2 Alt+C".split())
_TYPED = (
    "Melur",
    "x y",
    "q83",
    "2026-03-09",
    "https://example.org/a",
    "a",
    "9",
    "said",
    "Sari",
    "Kebun Raya",
)
_PAUSES = ("20", "20", "150", "800")  # a field saves what is typed at a pause of 0.7 s
_SIZES = ("640x480", "800x600", "1000x700", "1300x900")
_LANGUAGES = ("en", "ms")
# These end the walk, or leave the program.
_NOT_GIVEN = frozenset({"quit", "open_wikidata"})


class Whims:
    """Chooses one step after the other."""

    def __init__(self, seed: int, commands: Iterable[Command]) -> None:
        self._chance = random.Random(seed)
        given = [command for command in commands if command.id not in _NOT_GIVEN]
        keys = {one.id: (*one.keys, *filter(None, [one.by_position])) for one in given}
        self._keys = [key for command in given for key in keys[command.id]]
        self._without_key = [one.id for one in given if one.menu and not keys[one.id]]

    def next(self, *, in_field: bool, in_dialog: bool) -> Step:
        """The next step of somebody who stands in a field to type in, or in a dialog, or in neither."""
        chance, roll = self._chance, self._chance.random()
        if roll < 0.02:
            return self._seldom()
        if in_dialog and roll < 0.2:
            return Step(Doing.PRESS, "Esc") if roll < 0.17 else Step(Doing.LEAVE)
        if in_field and roll < 0.45:
            # Mostly back to the text before long, where the marks are.
            return Step(Doing.PRESS, "Esc") if roll < 0.2 else Step(Doing.TYPE, chance.choice(_TYPED))
        if 0.45 < roll < 0.49:
            return Step(Doing.CLICK, f"{chance.randrange(1000)}x{chance.randrange(1000)}")
        if 0.49 < roll < 0.52 and not in_dialog:
            return Step(Doing.RUN, chance.choice(self._without_key))
        if 0.52 < roll < 0.54:
            return Step(Doing.PAUSE, chance.choice(_PAUSES))
        if 0.54 < roll < 0.7 and not in_dialog:
            return self._with_the_mouse()
        keys = (_ABOUT, _ABOUT, _MARKING, _MARKING, _BACK_AND_FORTH, self._keys, self._keys)
        return Step(Doing.PRESS, chance.choice(chance.choice(keys)))

    def _with_the_mouse(self) -> Step:
        """Select words, or move an edge, mostly within a line or two, at times beyond the page."""
        chance = self._chance
        across, down = chance.randrange(1000), chance.randrange(1000)
        if chance.random() < 0.7:
            to = f"{across + chance.randrange(-300, 300)}x{down + chance.randrange(-60, 60)}"
        else:
            to = f"{chance.randrange(1000)}x{chance.randrange(-300, 1300)}"
        doing = chance.choice((Doing.DRAW, Doing.DRAW, Doing.DRAW_WORDS, Doing.PULL, Doing.PULL))
        begin = chance.choice(("start", "end")) if doing is Doing.PULL else f"{across}x{down}"
        meanwhile = f" {self._meanwhile()}" if chance.random() < 0.25 else ""
        return Step(doing, f"{begin} {to}{meanwhile}")

    def _meanwhile(self) -> Step:
        chance = self._chance
        if chance.random() < 0.15:
            return Step(Doing.LANGUAGE, chance.choice(_LANGUAGES))
        if chance.random() < 0.2:
            return Step(Doing.RESIZE, chance.choice(_SIZES))
        return Step(
            Doing.PRESS, chance.choice(chance.choice((_ABOUT, _MARKING, _BACK_AND_FORTH, self._keys)))
        )

    def _seldom(self) -> Step:
        chance = self._chance
        doing = chance.choice((Doing.RESIZE, Doing.RESIZE, Doing.LANGUAGE, Doing.RESTART))
        match doing:
            case Doing.RESIZE:
                return Step(doing, chance.choice(_SIZES))
            case Doing.LANGUAGE:
                return Step(doing, chance.choice(_LANGUAGES))
        return Step(doing)
