"""The facts of the open article, over its text: each can be edited, guesses are shown as guesses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from penanda.model.article import Article
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.panels.fields import TextLine

translate = QCoreApplication.translate

_NAMES = {
    "published_text": QT_TRANSLATE_NOOP("Facts", "Published"),
    "publisher": QT_TRANSLATE_NOOP("Facts", "Publisher"),
    "byline": QT_TRANSLATE_NOOP("Facts", "Byline"),
    "url": QT_TRANSLATE_NOOP("Facts", "Web address"),
    "credit": QT_TRANSLATE_NOOP("Facts", "Credit"),
    "dateline": QT_TRANSLATE_NOOP("Facts", "Dateline"),
}
_COLUMNS = 3


class FactsBar(QWidget):
    """The title as a heading and the other facts in a grid below it; everything saves by itself."""

    edited = Signal(str, object)  # fact, value or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.title = TextLine(translate("Facts", "Title"))
        self.title.setObjectName("title")
        self.fields = {"title": self.title}
        self._names = {"title": translate("Facts", "Title")}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 6)
        column.setSpacing(4)
        column.addWidget(self.title)
        self.grid = QWidget()
        column.addWidget(self.grid)
        grid = QGridLayout(self.grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        for place, (fact, text) in enumerate(_NAMES.items()):
            self._add(grid, place, fact, translate("Facts", text))
        for column_number in range(_COLUMNS):
            grid.setColumnStretch(2 * column_number + 1, 1)
        for fact, field in self.fields.items():
            field.committed.connect(lambda text, fact=fact: self.edited.emit(fact, text or None))
            field.returnPressed.connect(lambda fact=fact: self._confirm(fact))

    def show_article(self, article: Article | None, first_words: str) -> None:
        """Show the facts of *article*; *first_words* serve where it has no title."""
        self.setEnabled(article is not None)
        self.title.setPlaceholderText(first_words or translate("Facts", "No article is open"))
        for fact, field in self.fields.items():
            field.show_text(None if article is None else getattr(article, fact))
            self._show_guess(fact, guessed=article is not None and fact in article.guessed)
        self.show_reading(article)

    def show_reading(self, article: Article | None) -> None:
        """Say in the title's tooltip where the text came from."""
        if article is None:
            self.setToolTip("")
            return
        guess = translate("Facts", "a guess") if article.encoding_guessed else translate("Facts", "certain")
        self.setToolTip(
            translate("Facts", "{filename} · encoding {encoding} ({certainty})").format(
                filename=article.filename, encoding=article.encoding, certainty=guess
            )
        )

    def show_grid(self, *, shown: bool) -> None:
        """Show all facts, or the title alone."""
        self.grid.setVisible(shown)

    def commit(self) -> None:
        """Save what is being typed."""
        for field in self.fields.values():
            field.commit()

    def close_edits(self) -> None:
        """Let the facts be read only."""
        for field in self.fields.values():
            field.setReadOnly(True)

    def _add(self, grid: QGridLayout, place: int, fact: str, name: str) -> None:
        field = TextLine(name)
        field.setObjectName("fact")
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label = QLabel(name)
        label.setObjectName("dim")
        label.setBuddy(field)
        row, column = divmod(place, _COLUMNS)
        grid.addWidget(label, row, 2 * column)
        grid.addWidget(field, row, 2 * column + 1)
        self.fields[fact] = field
        self._names[fact] = name

    def _show_guess(self, fact: str, *, guessed: bool) -> None:
        field = self.fields[fact]
        name = self._names[fact]
        if guessed:
            field.setAccessibleName(translate("Facts", "{fact} (a guess)").format(fact=name))
            field.setToolTip(
                translate("Facts", "A guess from the text: press Enter to confirm it, or change it")
            )
        else:
            field.setAccessibleName(name)
            field.setToolTip(field.text())
        if bool(field.property("guessed")) != guessed:
            field.setProperty("guessed", guessed)
            field.style().polish(field)

    def _confirm(self, fact: str) -> None:
        field = self.fields[fact]
        if field.property("guessed"):
            self.edited.emit(fact, field.text().strip() or None)
