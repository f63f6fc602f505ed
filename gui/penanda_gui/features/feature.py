"""What a feature of the window is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, Self

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QMenu

from penanda_gui.answering import Answering
from penanda_gui.commands.actions import Actions
from penanda_gui.desk import Desk
from penanda_gui.flows.background import Work
from penanda_gui.going_back import GoingBack
from penanda_gui.language import Language
from penanda_gui.marking import Marking
from penanda_gui.panels.edit_words import EditWords
from penanda_gui.parts import Parts
from penanda_gui.session import Session
from penanda_gui.settings import Settings

Handlers = Mapping[str, Callable[[], object]]
Switches = Mapping[str, Callable[[bool], object]]


class Surroundings(NamedTuple):
    """What a feature finds in its window.

    ``window`` is the parent of its dialogs. ``open_article`` shows an article and goes into its text,
    ``show_entity`` goes to one in the list of all entities, ``show_claim`` to one at the claim desk,
    ``open_files`` changes to the project among files and opens the others in it, ``commit_typing`` saves
    what is being typed anywhere. ``answering`` says whose proposal Enter and Backspace answer, ``going_back``
    what Esc ends.
    """

    window: QMainWindow
    session: Session
    settings: Settings
    language: Language
    words: EditWords
    parts: Parts
    desk: Desk
    marking: Marking
    answering: Answering
    going_back: GoingBack
    actions: Actions
    menus: Mapping[str, QMenu]
    open_article: Callable[[str], None]
    show_entity: Callable[[str], None]
    show_claim: Callable[[str], None]
    open_files: Callable[[list[Path]], None]
    commit_typing: Callable[[], None]


class Feature(QObject):
    """Something the window can do, which joins itself to what is there.

    A feature connects its own signals when it is made, before the project's first article is shown, and lives
    as long as its window. What it emits of the four signals below, the window shows.
    """

    hint = Signal(str)  # said in the status bar for a while
    failed = Signal(object)  # Exception: said in the banner
    busy = Signal(object)  # Work: shown as progress; see :meth:`hear`
    awaited = Signal(object)  # Work: shown as progress too, and the window is not replaced before it is over

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at.window)

    def handlers(self) -> Handlers:
        """What its commands run, by the command's id."""
        return {}

    def switches(self) -> Switches:
        """What its commands that are switches run, with the new state."""
        return {}

    def hear(self, work: Work) -> None:
        """Show *work* as progress, and tell what comes of it.

        It is asked so again of the feature of its kind in a window that is made anew meanwhile, which can be
        over another project.
        """
        work.failed.connect(self.failed)
        self.busy.emit(work)

    def stand_as(self, before: Self) -> None:
        """Show what *before* did, of a window over the same article that this one takes the place of."""

    def commit_typing(self) -> None:
        """Save what is being typed in it: the window is about to be closed or replaced."""
