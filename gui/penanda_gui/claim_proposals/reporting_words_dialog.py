"""The list of words that report claims, to be added to, taken from, and set back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from penanda.model.reporting_word import ClaimantSide, ReportingWord
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.scope import Scope
from penanda_gui.commands.telling_keys import CommandButton
from penanda_gui.fit_to_screen import fit_to_screen
from penanda_gui.panels.fields import Choice
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.text_table import TextTable

translate = QCoreApplication.translate

SIDES: dict[ClaimantSide, str] = {
    "before": QT_TRANSLATE_NOOP("ReportingWords", "Before the word: Azlan berkata, Azlan said"),
    "after": QT_TRANSLATE_NOOP("ReportingWords", "Behind the word: kata Azlan, according to Azlan"),
    "unnamed": QT_TRANSLATE_NOOP("ReportingWords", "Nowhere: dikatakan, reportedly"),
}


class ReportingWordsDialog(QDialog):
    """Typing searches the list; Enter adds what was typed, a command takes the chosen word away."""

    kept = Signal(str, str)  # word, where its claimant stands
    left = Signal(str)  # word
    restored = Signal()

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ReportingWords", "Reporting words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_to_screen(self, 560, 520)
        self._words: tuple[ReportingWord, ...] = ()
        self.word = QLineEdit()
        self.word.setPlaceholderText(translate("ReportingWords", "Type a word, to find it or to add it"))
        self.word.setAccessibleName(translate("ReportingWords", "Word"))
        self.word.textChanged.connect(self._refresh)
        self.word.installEventFilter(self)
        self.side = Choice(translate("ReportingWords", "Where is it named who says it?"))
        self.side.set_values((side, translate("ReportingWords", text)) for side, text in SIDES.items())
        self.keep = QPushButton(translate("ReportingWords", "&Add or change"))
        self.keep.clicked.connect(self._keep)
        self.list = self._make_list()
        self.leave = CommandButton(translate("ReportingWords", "&Take away"), "leave_word", actions)
        actions.act_in(Scope.REPORTING_WORDS, self.list)
        self.restore = QPushButton(translate("ReportingWords", "&Usual words again"))
        self.restore.clicked.connect(self.restored)
        for button in (self.keep, self.restore):
            button.setAutoDefault(False)
        self._lay_out()

    def show_words(self, words: Sequence[ReportingWord], *, changed: bool) -> None:
        """Show the list as it is; *changed* tells that it is not the usual one."""
        self._words = tuple(sorted(words, key=lambda one: one.word.casefold()))
        self.restore.setEnabled(changed)
        self._refresh()

    def leave_current(self) -> None:
        """Tell that the chosen word is to be taken away."""
        item = self.list.item(self.list.currentRow(), 0)
        if item is not None:
            self.left.emit(item.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line Enter adds and the arrows go into the list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.word and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
            return True
        if watched is self.word and event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _make_list(self) -> TextTable:
        heads = (translate("ReportingWords", "Word"), translate("ReportingWords", "Who says it stands"))
        table = TextTable(translate("ReportingWords", "Reporting words"), heads, wide=(1,))
        table.setSelectionMode(TextTable.SelectionMode.SingleSelection)
        table.setColumnWidth(0, 190)
        return table

    def _lay_out(self) -> None:
        said = PlainLabel(
            translate(
                "ReportingWords",
                "Words by which an article says that somebody claims something, in Malay and English. They "
                "decide what is proposed for claims; claims that are there stay as they are.",
            ),
            look="dim",
            wraps=True,
        )
        buttons = QDialogButtonBox()
        close = buttons.addButton(
            translate("ReportingWords", "&Close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for widget in (self.leave, self.restore):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        adding = QHBoxLayout()
        adding.addWidget(self.side, 1)
        adding.addWidget(self.keep)
        column.addWidget(said)
        column.addWidget(self.word)
        column.addLayout(adding)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    def _refresh(self) -> None:
        typed = " ".join(self.word.text().split()).casefold()
        found = [one for one in self._words if typed in one.word.casefold()]
        self.list.setRowCount(0)
        for one in found:
            self.list.add_row((one.word, translate("ReportingWords", SIDES[one.claimant])))
        if found:
            self.list.setCurrentCell(0, 0)
        self.leave.offer(bool(found))
        self.keep.setEnabled(bool(typed))
        exact = next((one for one in found if one.word.casefold() == typed), None)
        if exact is not None:
            self.side.setCurrentIndex(self.side.findData(exact.claimant))

    def _keep(self) -> None:
        word = " ".join(self.word.text().split())
        if word:
            self.kept.emit(word, self.side.currentData())
            self.word.selectAll()
