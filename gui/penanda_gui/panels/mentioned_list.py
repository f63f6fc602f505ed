"""Where an entity is mentioned: each mention in its sentence, with the name of its article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractItemView

from penanda.model.mention import Mention
from penanda.project.mentioned import MentionInContext
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import PagedRows
from penanda_gui.panels.sentence_delegate import SentenceDelegate, beside_words, in_brackets

translate = QCoreApplication.translate


class MentionedRows(PagedRows[MentionInContext]):
    """The mentions of one entity, page by page."""

    def key_of(self, item: MentionInContext) -> str:
        """The mention's id."""
        return item.mention.id

    def first_line(self, item: MentionInContext) -> str:
        """The words of the mention."""
        return " ".join(item.words.split())

    def second_line(self, item: MentionInContext) -> str:
        """The article."""
        return item.article

    def tip(self, item: MentionInContext) -> str:
        """The article, and the whole sentence."""
        said = translate("AllEntities", "In “{article}”:").format(article=item.article)
        return f"{said}\n{in_brackets(item)}"

    def spoken(self, item: MentionInContext) -> str:
        """The whole sentence, and the article."""
        return f"{in_brackets(item)} · {item.article}"

    def besides(self, item: MentionInContext, role: int) -> object:
        """The rest of the sentence."""
        return beside_words(item, role)


class MentionedList(RowList):
    """Lists mentions; a double click opens one at its place."""

    place_wanted = Signal(object)  # Mention

    def __init__(self) -> None:
        super().__init__(translate("AllEntities", "Where it is mentioned"), SentenceDelegate)
        self.rows = MentionedRows(self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(lambda _index: self.open_current())

    @property
    def selected(self) -> tuple[Mention, ...]:
        """The mentions that are selected, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(one.mention for row in rows if (one := self.rows.at(row)) is not None)

    def show_mentions(self, mentions: Sequence[MentionInContext], *, is_whole: bool) -> None:
        """Show these; the one that was current stays so, or what came to its place."""
        with self.same_current(self.rows):
            self.rows.show_page(mentions, is_whole=is_whole)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""

    def open_current(self) -> None:
        """Ask for the place of the current mention."""
        one = self.rows.at(self.currentIndex().row())
        if one is not None:
            self.place_wanted.emit(one.mention)
