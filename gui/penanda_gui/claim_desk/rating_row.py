"""One rating of the scale, in the dialog that edits it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from penanda.model.rating import Rating
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.panels.fields import Choice, TextLine

translate = QCoreApplication.translate

_VALUES = {
    "5": QT_TRANSLATE_NOOP("Ratings", "5 · true"),
    "4": QT_TRANSLATE_NOOP("Ratings", "4 · mostly true"),
    "3": QT_TRANSLATE_NOOP("Ratings", "3 · half true"),
    "2": QT_TRANSLATE_NOOP("Ratings", "2 · mostly false"),
    "1": QT_TRANSLATE_NOOP("Ratings", "1 · false"),
}


class RatingRow(QObject):
    """The fields of one rating; what they ask for is told with its id."""

    edited = Signal(str, str, object)  # rating id, field, value
    moved = Signal(str, int)  # rating id, one place up (-1) or down (1)
    removed = Signal(str)  # rating id
    name_kept = Signal(str)  # one that was emptied and cannot be

    def __init__(self, rating: Rating, parent: QWidget) -> None:
        super().__init__(parent)
        self.rating = rating
        self.english = TextLine(translate("Ratings", "Name in English"), fit=bool)
        self.malay = TextLine(translate("Ratings", "Name in Malay"))
        self.value = Choice(
            translate("Ratings", "Value in ClaimReview"), none=translate("Ratings", "No value")
        )
        self.value.set_values((value, translate("Ratings", name)) for value, name in _VALUES.items())
        for code, line in (("en", self.english), ("ms", self.malay)):
            line.committed.connect(lambda name, code=code: self._rename(code, name))
        self.value.chosen.connect(lambda value: self._edit("review_value", int(value) if value else None))
        named = translate("Ratings", "{what}: {name}").format
        name = rating.name("en")
        self.up = _button(
            "↑", named(what=translate("Ratings", "Further up"), name=name), lambda: self._move(-1)
        )
        self.down = _button(
            "↓", named(what=translate("Ratings", "Further down"), name=name), lambda: self._move(1)
        )
        self.remove = _button(
            "✕",
            named(what=translate("Ratings", "Remove it"), name=name),
            lambda: self.removed.emit(rating.id),
        )
        self.show_rating(rating)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """Its fields, from the left."""
        return (self.english, self.malay, self.value, self.up, self.down, self.remove)

    def show_rating(self, rating: Rating) -> None:
        """Show what is saved."""
        self.rating = rating
        self.english.show_text(rating.names.get("en"))
        self.malay.show_text(rating.names.get("ms"))
        self.malay.setPlaceholderText(rating.name("en"))  # which stands in for one in Malay
        self.value.show_value(str(rating.review_value) if rating.review_value else None)

    def commit(self) -> None:
        """Save what is being typed."""
        self.english.commit()
        self.malay.commit()

    def _rename(self, code: str, name: str) -> None:
        needed = "en" if "en" in self.rating.names else "ms"  # it stands in for the other one, or is alone
        kept = self.rating.names.get(code) if code == needed else None
        if name or not kept:
            self._edit("names", {code: name})
        else:
            line = self.english if code == "en" else self.malay
            line.show_text(kept, of_another=True)
            self.name_kept.emit(kept)

    def _edit(self, field: str, value: object) -> None:
        self.edited.emit(self.rating.id, field, value)

    def _move(self, step: int) -> None:
        self.moved.emit(self.rating.id, step)


def _button(sign: str, name: str, act: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet")
    button.setText(sign)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(lambda _on=False: act())
    return button
