"""What was found in the whole project, as rows: headings, hits, and where more can be asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from penanda.project.everywhere import Hit, Hits, RecordHit
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.panels.rows import Index, Rows
from penanda_gui.panels.sentence_delegate import SentenceDelegate

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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words that were found and what stands around them; below it of what sort and where it is."""
        row = self.at(index.row())
        if role == self.HEADING:
            return isinstance(row, Heading)
        if isinstance(row, Heading):
            return row.title if role in _TEXT_ROLES else None
        if isinstance(row, More):
            return translate("FindEverywhere", "Show more…") if role in _TEXT_ROLES else None
        return None if row is None else _shown(row, role)


_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


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


def _shown(row: Hit | RecordHit, role: int) -> object:
    kind = "text" if isinstance(row, Hit) else row.kind
    before, words, after = row.before, row.words, row.after
    second = " · ".join(filter(None, (translate("FindEverywhere", _KIND_NAMES[kind]), row.article)))
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return " ".join(words.split())
        case SentenceDelegate.BEFORE:
            return before
        case SentenceDelegate.AFTER:
            return after
        case SentenceDelegate.SECOND_LINE:
            return second
        case Qt.ItemDataRole.ToolTipRole:
            # What it is goes first: Qt takes for HTML what looks like it in the first line.
            return f"{second}\n{_in_brackets(before, words, after)}"
        case Qt.ItemDataRole.AccessibleTextRole:
            return f"{_in_brackets(before, words, after)} · {second}"
    return None


def _in_brackets(before: str, words: str, after: str) -> str:
    return " ".join(f"{before}[{words}]{after}".split())
