"""The key sheet: every command that has a key, by menu or by the place where its keys act."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from penanda_gui.commands.actions import Actions
from penanda_gui.commands.menu_bar import heading_of
from penanda_gui.commands.telling_keys import naming_key
from penanda_gui.fit_to_screen import fit_to_screen
from penanda_gui.panels.plain_label import PlainLabel

translate = QCoreApplication.translate


def keys_by_heading(actions: Actions) -> dict[str, list[tuple[str, str]]]:
    """The keys of each menu's or place's commands, each with the command's text."""
    sheet: dict[str, list[tuple[str, str]]] = {}
    for command_id, command in actions.commands.items():
        keys = actions.shown_keys(command_id)
        if keys:
            sheet.setdefault(heading_of(command), []).append((keys, actions.text(command_id)))
    return sheet


class KeySheet(QDialog):
    """Shows all keys at once."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Commands", "Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setColumnStretch(1, 1)
        row = 0
        for menu, lines in keys_by_heading(actions).items():
            heading = PlainLabel(menu, look="heading")
            grid.addWidget(heading, row, 0, 1, 2)
            for row, (keys, text) in enumerate(lines, start=row + 1):  # noqa: B020  the rows go on
                grid.addWidget(PlainLabel(keys), row, 0, Qt.AlignmentFlag.AlignRight)
                grid.addWidget(PlainLabel(text), row, 1)
            row += 1
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(translate("Commands", "Keys"))
        note = PlainLabel(
            naming_key(
                actions.shown_keys("back_to_text"),
                translate(
                    "Commands",
                    "Single keys of a menu act while the text has the focus; {key} goes back to it. "
                    "The others act where it says.",
                ),
                translate(
                    "Commands",
                    "Single keys of a menu act while the text has the focus. The others act where it says.",
                ),
            ),
            look="dim",
            wraps=True,
        )
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(note)
        column.addLayout(self._buttons(actions))
        fit_to_screen(self, 520, 640)

    def _buttons(self, actions: Actions) -> QHBoxLayout:
        from penanda_gui.commands.printed_keys import ask_for_pdf, ask_for_printer

        row = QHBoxLayout()
        row.addStretch(1)
        self.buttons: list[QPushButton] = []
        for text, run in (
            (translate("Commands", "&Print…"), ask_for_printer),
            (translate("Commands", "Save as P&DF…"), ask_for_pdf),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, run=run: run(self, keys_by_heading(actions)))
            self.buttons.append(button)
            row.addWidget(button)
        return row
