"""How the window was arranged, remembered from one start to the next."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from penanda_gui.commands.actions import Actions
from penanda_gui.fit_to_screen import fit_to_screen
from penanda_gui.giving_way import GivingHeight, GivingWay
from penanda_gui.parts import Parts
from penanda_gui.settings import Settings
from penanda_gui.theme import system_wants_contrast

FIRST_SIZE = (1280, 820)


class Arrangement:
    """Size, panels, zoom and what is shown of the article."""

    def __init__(self, window: QMainWindow, parts: Parts, actions: Actions, settings: Settings) -> None:
        self._window = window
        self._parts = parts
        self._actions = actions
        self._settings = settings
        self._giving_way = GivingWay(window, parts.panels)
        self._giving_height = GivingHeight(parts, actions["show_facts"])

    def restore(self) -> None:
        """Arrange the window as it was, or as a new one should be."""
        settings, parts = self._settings, self._parts
        fit_to_screen(self._window, *FIRST_SIZE)
        self._window.restoreGeometry(settings.layout("geometry"))
        self._window.restoreState(settings.layout("panels"))
        if settings.layout("panels").isEmpty():
            self._giving_way.begin()
        else:
            width = settings.number("width", self._window.width())
            self._giving_way.restore(settings.text("folded").split(), width)
        parts.claim_splitter.restoreState(settings.layout("claims"))
        parts.view.set_zoom(settings.number("zoom", 100) / 100)
        self.show_facts(settings.flag("facts", default=True))
        self.follow_contrast()
        self._actions["layers.both"].setChecked(True)
        self._actions[f"language.{settings.language_choice or 'system'}"].setChecked(True)

    def save(self) -> None:
        """Write down how the window is arranged."""
        self._settings.set_layout("geometry", self._window.saveGeometry())
        self._settings.set_layout("panels", self._window.saveState())
        self._settings.set_text("folded", " ".join(self._giving_way.folded))
        self._settings.set_number("width", self._window.width())
        self._settings.set_layout("claims", self._parts.claim_splitter.saveState())
        self._settings.save()

    def show_facts(self, shown: bool) -> None:
        """Show all facts over the text, or the title alone."""
        self._actions["show_facts"].setChecked(shown)
        self._parts.facts.show_grid(shown=shown)
        self._giving_height.keep_facts()
        self._settings.set_flag("facts", shown)

    def show_all_labels(self, shown: bool) -> None:
        """Show the label over every mention, or only where it is news."""
        self._settings.set_flag("all_labels", shown)
        self.follow_contrast()

    def follow_contrast(self) -> None:
        """Show all labels where the system asks for more contrast, unless the user has chosen otherwise."""
        shown = self._settings.flag("all_labels", default=system_wants_contrast())
        self._actions["all_labels"].setChecked(shown)
        self._parts.view.show_all_labels(shown)

    def keep_zoom(self, zoom: float) -> None:
        """Remember how large the text is shown (1.0 is 100 %)."""
        self._settings.set_number("zoom", round(100 * zoom))
