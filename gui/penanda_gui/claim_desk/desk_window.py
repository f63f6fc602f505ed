"""The window of the claim desk: the list of claims over the page of the current one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.claim_desk.beside_column import BesideColumn
from penanda_gui.claim_desk.context_column import ContextColumn
from penanda_gui.claim_desk.filter_row import FilterRow
from penanda_gui.claim_desk.judgement_column import JudgementColumn
from penanda_gui.claim_desk.line_model import Lines
from penanda_gui.claim_desk.line_table import ClaimLineTable
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.scope import Scope
from penanda_gui.commands.telling_keys import CommandButton
from penanda_gui.fit_to_screen import fit_to_screen
from penanda_gui.panels.banner import Banner
from penanda_gui.panels.edit_words import EditWords
from penanda_gui.panels.form_area import FormArea
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.wrap_layout import WrapLayout

translate = QCoreApplication.translate

# The buttons below the list: the commands that they give, and what stands on them.
_DEEDS = {
    "desk.open": QT_TRANSLATE_NOOP("ClaimDesk", "Open"),
    "desk.check": QT_TRANSLATE_NOOP("ClaimDesk", "● To check"),
    "desk.minor": QT_TRANSLATE_NOOP("ClaimDesk", "◐ Minor"),
    "desk.not_checkable": QT_TRANSLATE_NOOP("ClaimDesk", "○ Not checkable"),
    "desk.status": QT_TRANSLATE_NOOP("ClaimDesk", "Status"),
    "desk.type": QT_TRANSLATE_NOOP("ClaimDesk", "Kind"),
    "desk.rating": QT_TRANSLATE_NOOP("ClaimDesk", "Rating"),
    "desk.claimant": QT_TRANSLATE_NOOP("ClaimDesk", "Who says it"),
    "desk.link": QT_TRANSLATE_NOOP("ClaimDesk", "The same claim"),
    "desk.unlink": QT_TRANSLATE_NOOP("ClaimDesk", "Not the same"),
    "print_claims": QT_TRANSLATE_NOOP("ClaimDesk", "Print"),
}


class DeskWindow(QDialog):
    """Lays the parts out. Esc goes back to the list, and from there it leaves."""

    def __init__(self, lines: Lines, words: EditWords, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(translate("ClaimDesk", "Claim desk"))
        fit_to_screen(self, 1240, 860)
        self.banner = Banner()
        self.filters = FilterRow(actions)
        self.table = ClaimLineTable(lines)
        self.context, self.judgement = ContextColumn(), JudgementColumn(actions)
        self.beside = BesideColumn(words, actions)
        self.count, self.news = PlainLabel(look="dim"), PlainLabel(look="dim")
        self.nothing = PlainLabel(look="dim", wraps=True)
        self.deeds = {
            name: CommandButton(translate("ClaimDesk", _DEEDS[name]), name, actions) for name in _DEEDS
        }
        self._lay_out()
        for scope, place in (
            (Scope.EVERYWHERE, self),
            (Scope.DESK, self),
            (Scope.CLAIM_LIST, self.table),
            (Scope.SIMILAR_CLAIMS, self.beside.similar),
        ):
            actions.act_in(scope, place)

    def show_counts(self, listed: int, selected: int) -> None:
        """Say how many claims are listed and selected; where none is, nothing can be done to any."""
        said = translate("ClaimDesk", "Claims: {listed} · selected: {selected}")
        self.count.setText(said.format(listed=listed, selected=selected))
        for button in self.deeds.values():
            button.offer(bool(listed))

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no page; with ``""`` show it."""
        self.nothing.setText(sentence)
        self.nothing.setVisible(bool(sentence))
        self.page.setVisible(not sentence)

    def close_edits(self) -> None:
        """The project can only be read: nothing can be filled in."""
        self.judgement.close_edits()
        self.context.close_edits()

    def search(self) -> None:
        """Go to the words to search for."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def next_part(self) -> None:
        """Go on to the next part."""
        parts = (
            (self.table, self.table),
            (self.context, self.context.article),
            (self.judgement, self.judgement.judged.rating),
            (self.beside, self.beside.similar),
            (self.filters, self.filters.search),
        )
        focus = self.focusWidget()
        at = next(
            (n for n, (part, _) in enumerate(parts) if part is focus or part.isAncestorOf(focus or self)), -1
        )
        parts[(at + 1) % len(parts)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc; from there leave."""
        if event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.page = QSplitter(Qt.Orientation.Horizontal)
        self.page.setChildrenCollapsible(False)
        beside = FormArea(translate("ClaimDesk", "Similar claims"))  # for low windows, too
        beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        beside.setWidget(self.beside)
        for part in (self.context, self.judgement, beside):
            part.setObjectName("desk_part")
            self.page.addWidget(part)
        self.page.setSizes([420, 440, 380])
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        below = QWidget()
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 0, 0, 0)
        under.addWidget(self.nothing, 1)
        under.addWidget(self.page, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._list())
        self.splitter.addWidget(below)
        self.splitter.setSizes([400, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    def _list(self) -> QWidget:
        deeds = WrapLayout(gap=4)
        for button in self.deeds.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            deeds.addWidget(button)
        for label in (self.count, self.news):
            label.setContentsMargins(6, 3, 6, 3)
        deeds.addWidget(self.count)
        deeds.addWidget(self.news)
        box = _NeverCut()
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addLayout(deeds)
        return box


class _NeverCut(QWidget):
    """Keeps the height that its lines of buttons need at its width, which a splitter does not ask for."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need more height where it gets narrow."""
        super().resizeEvent(event)
        layout = self.layout()
        assert layout is not None
        self.setMinimumHeight(layout.minimumHeightForWidth(self.width()))
