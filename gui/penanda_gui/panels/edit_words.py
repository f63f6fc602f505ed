"""An edit of the history in words: what it was, who made it when, and what was before and after."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from penanda.project.edit_details import Details, RecordChange
from penanda.project.journal import Edit
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.language import Language
from penanda_gui.panels.record_words import field_words, table_words, value_words

translate = QCoreApplication.translate

_WHAT_NAMES = {
    "made": QT_TRANSLATE_NOOP("History", "new"),
    "changed": QT_TRANSLATE_NOOP("History", "changed"),
    "removed": QT_TRANSLATE_NOOP("History", "removed"),
}


class EditWords:
    """Puts edits into the words of one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def what(self, edit: Edit) -> str:
        """The edit in a sentence."""
        return self._language.edit(edit.done, edit.state)

    def who_and_when(self, edit: Edit, now: datetime) -> str:
        """Whose edit it was, when as seen at *now*, and whether it was taken back."""
        parts = [edit.annotator, when(edit.at, now)]
        if is_undone(edit):
            parts.append(translate("History", "undone"))
        return " · ".join(parts)

    def before_and_after(self, details: Details) -> str:
        """What the edit did to each record, a field a line; counted where they are many."""
        parts = [] if details.is_whole else ["\n".join(_counts(details))]
        parts += ["\n".join(self._record(record)) for record in details.records]
        if not details.is_whole:
            rest = sum(count.count for count in details.counts) - len(details.records)
            parts.append(translate("History", "Not listed here: {count}").format(count=rest))
        return "\n\n".join(parts)

    def _record(self, record: RecordChange) -> list[str]:
        name = value_words(record.table, "", record.name, self._language.code)
        what = translate("History", _WHAT_NAMES[record.what])
        lines = [f"{table_words(record.table)} “{name}” · {what}"]
        for change in record.fields:
            before, after = (
                value_words(record.table, change.field, value, self._language.code)
                for value in (change.before, change.after)
            )
            lines.append(f"{field_words(record.table, change.field)}: {before} → {after}")
        return lines


def is_undone(edit: Edit) -> bool:
    """Whether an edit was taken back, whether or not it can still be done again."""
    return edit.state in ("undone", "dropped")


def when(at: str, now: datetime) -> str:
    """A time of the journal as it is read at *now*, which has a time zone: how long ago, if it is today's."""
    then = datetime.fromisoformat(at).astimezone(now.tzinfo)
    minutes = int((now - then).total_seconds() // 60)
    if then.date() != now.date() or minutes < 0:
        return in_full(at)
    if minutes == 0:
        return translate("History", "just now")
    if minutes < 60:
        return translate("History", "{count} min ago").format(count=minutes)
    return translate("History", "{count} h ago").format(count=minutes // 60)


def in_full(at: str) -> str:
    """A time of the journal as date and local time; the month is named, as not everybody puts it first."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(moment, "d MMM yyyy, HH:mm")


def _counts(details: Details) -> list[str]:
    template = translate("History", "{record}, {what}: {count}")
    return [
        template.format(
            record=table_words(count.table),
            what=translate("History", _WHAT_NAMES[count.what]),
            count=QLocale().toString(count.count),
        )
        for count in details.counts
    ]
