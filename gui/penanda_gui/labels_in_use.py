"""The window follows the tagset: its label bar, menus, digits, palette and colours are those of now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from penanda.model.label import Label
from penanda.project.change import Change
from penanda_gui.command_handlers import connect_labels
from penanda_gui.commands.menus import put_labels
from penanda_gui.commands.table import label_commands

if TYPE_CHECKING:
    from penanda_gui.main_window import MainWindow


class LabelsInUse(QObject):
    """Puts the labels anew wherever they are shown, when an edit, an undo or a redo has touched one."""

    def __init__(self, window: MainWindow, labels: tuple[Label, ...], language: str) -> None:
        super().__init__(window)
        self._window = window
        self._labels = labels
        self._language = language

    def follow(self, change: Change) -> None:
        """Show the labels as they are after *change*."""
        if not change.touches("label"):
            return
        labels = self._window.session.read.tagset.labels()
        if labels != self._labels:
            self._labels = labels
            self._show()

    def _show(self) -> None:
        window, labels = self._window, self._labels
        window.actions_by_id.set_labels(label_commands(labels, self._language))
        put_labels(window.menus, window.actions_by_id)
        connect_labels(window)
        window.showing.show_labels(labels)
        window.describing.set_labels(labels)
        window.marking.forget_unused_label({label.id for label in labels if label.active})
