"""The facts of the open article, over its text: each can be edited, guesses are shown as guesses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from penanda.model.article import Article
from penanda.model.moments import in_its_zone
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.panels.address_line import AddressLine
from penanda_gui.panels.fields import ROOM_BESIDE_TEXT, TextLine
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.polishing import look_again
from penanda_gui.panels.time_line import TimeLine
from penanda_gui.panels.tooltips import plain_tip
from penanda_gui.panels.wrap_layout import WrapLayout

translate = QCoreApplication.translate

_NAMES = {
    "published_text": QT_TRANSLATE_NOOP("Facts", "Published"),
    "publisher": QT_TRANSLATE_NOOP("Facts", "Publisher"),
    "byline": QT_TRANSLATE_NOOP("Facts", "Byline"),
    "url": QT_TRANSLATE_NOOP("Facts", "Web address"),
    "credit": QT_TRANSLATE_NOOP("Facts", "Credit"),
    "dateline": QT_TRANSLATE_NOOP("Facts", "Dateline"),
}
_LEAST_WIDTH, _MOST_WIDTH = 40, 320


class FactsBar(QWidget):
    """The title as a heading and the other facts in lines below it; everything saves by itself."""

    edited = Signal(str, str, object)  # article id, fact, value or None

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._article_id = ""
        self.title = TextLine(translate("Facts", "Title"))
        self.title.setObjectName("title")
        self.fields = {"title": self.title}
        self._names = {"title": translate("Facts", "Title")}
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 6)
        column.setSpacing(4)
        column.addWidget(self.title)
        self.grid = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.grid.setSizePolicy(policy)
        column.addWidget(self.grid)
        wrap = WrapLayout(self.grid, gap=3)
        wrap.setContentsMargins(5, 0, 0, 0)
        for fact, text in _NAMES.items():
            wrap.addWidget(self._pair(fact, translate("Facts", text)))
            field = self.fields[fact]
            if isinstance(field, AddressLine):
                field.note.setWordWrap(False)
                wrap.addWidget(field.note)
        for fact, field in self.fields.items():
            field.committed.connect(lambda text, fact=fact: self._edit(fact, text))
            field.returnPressed.connect(lambda fact=fact: self._confirm(fact))

    @property
    def height_of_title(self) -> int:
        """How high it is without the grid."""
        around = self._column.contentsMargins()
        return self.title.sizeHint().height() + around.top() + around.bottom()

    @property
    def article_id(self) -> str:
        """The id of the article whose facts are shown, or ``""``."""
        return self._article_id

    def show_article(self, article: Article | None, first_words: str) -> None:
        """Show the facts of *article*; *first_words* serve where it has no title."""
        article_id = "" if article is None else article.id
        another = article_id != self._article_id
        if another and article is not None:  # else it is gone, and takes with it what is typed of it
            self.commit()
        self._article_id = article_id
        self.setEnabled(article is not None)
        self.title.setPlaceholderText(first_words or translate("Facts", "No article is open"))
        for fact, field in self.fields.items():
            field.show_text(None if article is None else getattr(article, fact), of_another=another)
            self._show_guess(fact, guessed=article is not None and fact in article.guessed)
        self.show_reading(article)

    def show_reading(self, article: Article | None) -> None:
        """Say in the title's tooltip where the text came from."""
        if article is None:
            self.setToolTip("")
            return
        guess = translate("Facts", "a guess") if article.encoding_guessed else translate("Facts", "certain")
        said = translate("Facts", "{filename} · encoding {encoding} ({certainty})").format(
            filename=article.filename, encoding=article.encoding, certainty=guess
        )
        self.setToolTip(plain_tip(said))

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

    def _pair(self, fact: str, name: str) -> QWidget:
        field = _line(fact, name)
        field.setObjectName("fact")
        field.setPlaceholderText("—")
        field.textChanged.connect(lambda _text: self._fit(field))
        label = PlainLabel(name, look="dim")
        label.setBuddy(field)
        self.fields[fact] = field
        self._names[fact] = name
        self._fit(field)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(2)
        row.addWidget(label)
        row.addWidget(field)
        return pair

    @staticmethod
    def _fit(field: TextLine) -> None:
        """Make a field as wide as what it says, within reason."""
        wide = field.fontMetrics().horizontalAdvance(field.text()) + ROOM_BESIDE_TEXT
        field.setFixedWidth(min(max(wide, _LEAST_WIDTH), _MOST_WIDTH))

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
            field.setToolTip(plain_tip(field.text()))
        if bool(field.property("guessed")) != guessed:
            field.setProperty("guessed", guessed)
            look_again(field)

    def _confirm(self, fact: str) -> None:
        field = self.fields[fact]
        if field.property("guessed"):
            self._edit(fact, field.meant(field.text()))

    def _edit(self, fact: str, text: str) -> None:
        if self._article_id:
            self.edited.emit(self._article_id, fact, text or None)


def _line(fact: str, name: str) -> TextLine:
    match fact:
        case "published_text":
            return TimeLine(name, way=in_its_zone, fit=lambda _value: True)  # or in the article's own words
        case "url":
            return AddressLine(name)
    return TextLine(name)
