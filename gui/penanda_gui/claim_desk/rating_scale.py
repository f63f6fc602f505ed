"""The dialog in which the rating scale is edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from penanda.edits import ratings
from penanda.model.namesakes import namesake
from penanda.model.rating import Rating
from penanda.project.change import Change
from penanda_gui.claim_desk.rating_row import RatingRow
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.telling_keys import naming_key
from penanda_gui.language import Language
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.saying import NewsLabel
from penanda_gui.session import Session
from penanda_gui.tagset.names import LANGUAGES
from penanda_gui.when_saved import WhenSaved

translate = QCoreApplication.translate

# The titles, which the rows' fields translate, and shares of the width; the longest values are whole phrases.
_COLUMNS = (("Name in English", 5), ("Name in Malay", 5), ("Value in ClaimReview", 7))


class RatingScale(QDialog):
    """A row for each rating: its names, its value in ClaimReview, its place. All of it saves by itself."""

    def __init__(self, session: Session, language: Language, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._language = session, language
        self.setWindowTitle(translate("Ratings", "Rating scale"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._awaited = False
        self.rows: list[RatingRow] = []
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(6)
        self._grid.setHorizontalSpacing(10)
        for column, (name, share) in enumerate(_COLUMNS):
            self._grid.addWidget(PlainLabel(translate("Ratings", name), look="dim", wraps=True), 0, column)
            self._grid.setColumnStretch(column, share)
        self.news = NewsLabel(look="dim", wraps=True)
        self.namesakes = NewsLabel(look="error", wraps=True)
        self.add = QPushButton(translate("Ratings", "&Add a rating"))
        self.add.clicked.connect(self.add_rating)
        for command_id in ("undo", "redo"):
            self.addAction(actions[command_id])
        self._lay_out(actions.shown_keys("undo"))
        self._rows = WhenSaved(session, self._show, self)
        session.changed.connect(self._follow)
        self._show()
        self.add.setFocus()

    def add_rating(self) -> None:
        """Add a rating at the end, and go to its name."""
        self._awaited = True
        name = translate("Ratings", "New rating")
        self._session.run(ratings.add, {"en": "New rating", self._language.code: name})

    def tell_refused(self, sentence: str) -> None:
        """Say why an edit was refused, until another is made."""
        self.news.setText(sentence)

    def done(self, result: int) -> None:
        """Save what is being typed, and close."""
        for row in self.rows:
            row.commit()
        super().done(result)

    def _lay_out(self, undo: str) -> None:
        hint = PlainLabel(
            naming_key(
                undo,
                translate(
                    "Ratings", "A rating that a claim has cannot be removed. {key} takes an edit back."
                ),
                translate("Ratings", "A rating that a claim has cannot be removed."),
            ),
            look="dim",
            wraps=True,
        )
        buttons = QDialogButtonBox()
        close = buttons.addButton(translate("Ratings", "&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (close, self.add):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(self._grid)
        column.addWidget(hint)
        column.addWidget(self.namesakes)
        column.addWidget(self.news)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(800)

    def _follow(self, change: Change) -> None:
        if change.touches("rating"):
            self.news.clear()
            self._rows.show()

    def _tell_kept(self, name: str) -> None:
        said = translate("Ratings", "A rating cannot be without this name: “{name}” stays.")
        self.news.setText(said.format(name=name))

    def _show(self) -> None:
        """Show the scale: the same rows where only what they say has changed."""
        scale = self._session.read.tagset.ratings()
        self._show_namesakes(scale)
        if [rating.id for rating in scale] == [row.rating.id for row in self.rows]:
            for row, rating in zip(self.rows, scale, strict=True):
                row.show_rating(rating)
            return
        now = self.focusWidget()
        focus = next(
            ((row.rating.id, row.widgets.index(now)) for row in self.rows if now in row.widgets), None
        )
        for row in self.rows:
            for widget in row.widgets:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
            row.deleteLater()
        self.rows = [self._row(place, rating) for place, rating in enumerate(scale, start=1)]
        self._order()
        self._go_on(focus)

    def _show_namesakes(self, scale: Sequence[Rating]) -> None:
        """Say which name several ratings have, so that nobody can tell them apart by it."""
        shared = (one.name(code) for code in LANGUAGES for one in scale if namesake(one, scale, (code,)))
        name = next(shared, "")
        self.namesakes.setVisible(bool(name))
        said = translate("Ratings", "✕ Several ratings have the name “{name}”. Give them others.")
        self.namesakes.setText(said.format(name=name) if name else "")

    def _go_on(self, focus: tuple[str, int] | None) -> None:
        """Keep the focus in the field of a rating that was moved, or give it to a new one."""
        if self._awaited and self.rows:
            self._awaited = False
            self.rows[-1].english.setFocus()
            self.rows[-1].english.selectAll()
        for row in self.rows:
            if focus is not None and row.rating.id == focus[0]:
                row.widgets[focus[1]].setFocus()

    def _row(self, place: int, rating: Rating) -> RatingRow:
        row = RatingRow(rating, self)
        row.edited.connect(lambda id_, field, value: self._session.run(ratings.change, id_, field, value))
        row.moved.connect(lambda id_, step: self._session.run(ratings.move, id_, step))
        row.name_kept.connect(self._tell_kept)
        row.removed.connect(lambda id_: self._session.run(ratings.remove, id_))
        for column, widget in enumerate(row.widgets):
            self._grid.addWidget(widget, place, column)
        return row

    def _order(self) -> None:
        before: QWidget | None = None
        for widget in (*(one for row in self.rows for one in row.widgets), self.add):
            if before is not None:
                self.setTabOrder(before, widget)
            before = widget
