"""The project's articles: title, status, and how many marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from penanda.model.article import ArticleSummary
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.actions import KeyOf
from penanda_gui.commands.telling_keys import naming_key
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import Index, Rows
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

translate = QCoreApplication.translate

STATUS_NAMES = {
    "new": QT_TRANSLATE_NOOP("Articles", "New"),
    "in_progress": QT_TRANSLATE_NOOP("Articles", "In progress"),
    "done": QT_TRANSLATE_NOOP("Articles", "Done"),
    "reviewed": QT_TRANSLATE_NOOP("Articles", "Reviewed"),
}
_SIGNS = {"new": "○", "in_progress": "◐", "done": "●", "reviewed": "✓"}


class ArticleListModel(Rows[ArticleSummary]):
    """Articles in the order they came."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: dict[str, int] = {}
        self._shares: dict[str, float] = {}  # how much of the work on an article is done, where that is known

    def set_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """Show these articles."""
        self._rows = {article.id: row for row, article in enumerate(articles)}
        self.show_items(articles)

    def update_articles(self, articles: Iterable[ArticleSummary]) -> None:
        """Show what is new of articles that are in the list."""
        for article in articles:
            row = self._rows.get(article.id)
            if row is not None and self._items[row] != article:
                self.put(row, article)

    def show_shares(self, shares: Mapping[str, float]) -> None:
        """Show how much of the work on each article is done, from 0 to 1."""
        old, self._shares = self._shares, dict(shares)
        for article_id in old.keys() | shares.keys():
            row = self._rows.get(article_id)
            if row is not None and old.get(article_id) != shares.get(article_id):
                self.dataChanged.emit(self.index(row), self.index(row))

    def all(self) -> Sequence[ArticleSummary]:
        """The articles as they are shown."""
        return tuple(self._items)

    def key_of(self, item: ArticleSummary) -> str:
        """The article's id."""
        return item.id

    def row_of(self, key: object) -> int:
        """The row of the article with an id, or -1."""
        return self._rows.get(str(key), -1)

    def first_line(self, item: ArticleSummary) -> str:
        """The title."""
        return item.name

    def second_line(self, item: ArticleSummary) -> str:
        """Its status, and how many marks it has."""
        status = translate("Articles", STATUS_NAMES[item.status])
        marks = translate("Articles", "Marks: {count}").format(count=item.mentions + item.claims)
        share = self._shares.get(item.id)
        done = "" if share is None else f" · {int(share * 100)} %"
        return f"{_SIGNS[item.status]} {status} · {marks}{done}"

    def tip(self, item: ArticleSummary) -> str:
        """The title, which may be cut."""
        return item.name

    def besides(self, item: ArticleSummary, role: int) -> object:
        """How much of the work on it is done."""
        return self._shares.get(item.id) if role == TwoLineDelegate.SHARE else None


class ArticleList(RowList):
    """Lists articles; a click or Enter opens one. While there is none it says how to get some."""

    opened = Signal(str)  # article id

    def __init__(self) -> None:
        super().__init__(translate("Articles", "Articles"))
        self.articles = ArticleListModel(self)
        self.setModel(self.articles)
        self.clicked.connect(self._open)

    def show_keys(self, key_of: KeyOf) -> None:
        """Name the key that opens articles."""
        self.say_instead_of_rows(
            naming_key(
                key_of("open_articles"),
                translate("Articles", "Press {key} to open articles, or drop files here."),
                translate("Articles", "Open articles by the menu File, or drop files here."),
            )
        )

    def show_current(self, article_id: str) -> None:
        """Mark which article is open."""
        row = self.articles.row_of(article_id)
        if row >= 0:
            self.setCurrentIndex(self.articles.index(row))
        else:
            self.clearSelection()

    def title(self, article_id: str) -> str:
        """What the list calls an article."""
        article = self.articles.at(self.articles.row_of(article_id))
        return self.articles.first_line(article) if article is not None else ""

    def beside(self, article_id: str, step: int) -> str | None:
        """The id of the article *step* rows below the one given, if there is one."""
        article = self.articles.at(self.articles.row_of(article_id) + step)
        return None if article is None else article.id

    def sizeHint(self) -> QSize:
        """Wide enough for a headline of two words."""
        return QSize(250, 400)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current article with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        article = self.articles.at(index.row())
        if article is not None:
            self.opened.emit(article.id)
