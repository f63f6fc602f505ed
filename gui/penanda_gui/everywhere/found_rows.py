"""What was found in the whole project, as rows: headings, hits, and where more can be asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from penanda.project.everywhere import Hit, Hits, RecordHit
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.panels.rows import Index, Rows
from penanda_gui.panels.sentence_delegate import beside_words, in_brackets

translate = QCoreApplication.translate

_KIND_NAMES = {
    "text": QT_TRANSLATE_NOOP("FindEverywhere", "Text"),
    "claim": QT_TRANSLATE_NOOP("FindEverywhere", "Claim"),
    "entity": QT_TRANSLATE_NOOP("FindEverywhere", "Entity"),
    "evidence": QT_TRANSLATE_NOOP("FindEverywhere", "Evidence"),
    "article_note": QT_TRANSLATE_NOOP("FindEverywhere", "Note on the article"),
    "mention_note": QT_TRANSLATE_NOOP("FindEverywhere", "Note on a mention"),
    "entity_note": QT_TRANSLATE_NOOP("FindEverywhere", "Note on an entity"),
    "claim_note": QT_TRANSLATE_NOOP("FindEverywhere", "Note on a claim"),
}


class Found(NamedTuple):
    """What was found of some words: places in texts, in how many articles they are, and records."""

    hits: Hits
    articles: int
    records: tuple[RecordHit, ...]
    more_records: bool


class Heading(NamedTuple):
    """The line above the hits of one sort."""

    title: str


class More(NamedTuple):
    """The row that asks for more texts, or with *of_records* for more records."""

    of_records: bool


Row = Heading | Hit | RecordHit | More


class FoundRows(Rows[Row]):
    """The rows of what was found: texts in reading order, then what is said of records, kind by kind."""

    HEADING = Qt.ItemDataRole.UserRole + 10

    def show_found(self, found: Found | None) -> None:
        """Show what was found, or nothing."""
        self.show_items([] if found is None else list(_rows_of(found)))

    def first(self) -> int:
        """The first row that can be gone to, or -1."""
        return next((at for at, row in enumerate(self._items) if not isinstance(row, Heading)), -1)

    def beside(self, row: int, step: int) -> int:
        """The row of the next hit in a direction, or -1."""
        row += step
        while isinstance(self.at(row), (Heading, More)):
            row += step
        return row if self.at(row) is not None else -1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be gone to."""
        if isinstance(self.at(index.row()), Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def first_line(self, item: Row) -> str:
        """The words that were found, or what a row says that is no hit."""
        match item:
            case Heading():
                return item.title
            case More():
                return translate("FindEverywhere", "Show more…")
        return " ".join(item.words.split())

    def second_line(self, item: Row) -> str:
        """Of what sort it is, and where."""
        if isinstance(item, Heading | More):
            return ""
        kind = "text" if isinstance(item, Hit) else item.kind
        return " · ".join(filter(None, (translate("FindEverywhere", _KIND_NAMES[kind]), item.article)))

    def tip(self, item: Row) -> str:
        """What it is, and the words with what stands around them."""
        if isinstance(item, Heading | More):
            return ""
        return f"{self.second_line(item)}\n{in_brackets(item)}"

    def spoken(self, item: Row) -> str:
        """The words with what stands around them, and what it is."""
        if isinstance(item, Heading | More):
            return self.first_line(item)
        return f"{in_brackets(item)} · {self.second_line(item)}"

    def besides(self, item: Row, role: int) -> object:
        """What stands around the words; whether it is a heading."""
        if role == self.HEADING:
            return isinstance(item, Heading)
        return None if isinstance(item, Heading | More) else beside_words(item, role)


def _rows_of(found: Found) -> Iterator[Row]:
    if found.hits.hits:
        title = translate("FindEverywhere", "In the texts · articles: {count}")
        yield Heading(title.format(count=found.articles))
        yield from found.hits.hits
        if found.hits.following is not None:
            yield More(of_records=False)
    if found.records:
        yield Heading(translate("FindEverywhere", "In claims, entities, evidence and notes"))
        yield from found.records
        if found.more_records:
            yield More(of_records=True)
