"""What one command is."""

from __future__ import annotations

from typing import NamedTuple

from penanda_gui.commands.scope import Scope

SHIFT = "Shift+"
"""Goes before a digit in ``Command.by_position`` where Shift is pressed with it."""


class Command(NamedTuple):
    """Something a user can do.

    ``text`` is English and marked for translation in the context ``Commands``. ``keys`` are portable key
    sequences, the first one being shown; they act where ``scope`` says. ``menu`` is the id of the menu it
    stands in, or ``""`` for what is done in a dialog only and stands in no menu and not in the palette.
    ``by_position`` is a digit of the key row, perhaps behind :data:`SHIFT`, that runs it whatever the
    keyboard layout. Commands with the same ``choice`` are checkable and exclude each other; ``checkable``
    alone is a switch.
    ``also`` are other names that it is found by in the palette, whatever the language of the window.
    ``label`` is the code of the label that it tags with; its text is the project's own, not to be translated.
    ``changes_project`` ones are closed while the project can only be read.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    scope: Scope = Scope.WINDOW
    icon: str = ""
    by_position: str = ""
    choice: str = ""
    also: tuple[str, ...] = ()
    label: str = ""
    checkable: bool = False
    changes_project: bool = False
    separator_before: bool = False
