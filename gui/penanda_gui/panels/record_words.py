"""What the records of a project, their fields and their values are called in the history."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from penanda.model.moments import in_its_zone, local
from penanda.project.edit_details import Value, Words
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.panels.article_list import STATUS_NAMES as ARTICLE_STATUS_NAMES
from penanda_gui.panels.claim_words import (
    DIRECTNESS_NAMES,
    RELATION_NAMES,
    STATUS_NAMES,
    TYPE_NAMES,
    WORTH_NAMES,
)

translate = QCoreApplication.translate

NOTHING = "–"
_MOST = 240
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

TABLE_NAMES = {
    "project": QT_TRANSLATE_NOOP("History", "Project"),
    "annotator": QT_TRANSLATE_NOOP("History", "Annotator"),
    "label": QT_TRANSLATE_NOOP("History", "Label"),
    "rating": QT_TRANSLATE_NOOP("History", "Rating"),
    "entity": QT_TRANSLATE_NOOP("History", "Entity"),
    "article": QT_TRANSLATE_NOOP("History", "Article"),
    "mention": QT_TRANSLATE_NOOP("History", "Mention"),
    "claim": QT_TRANSLATE_NOOP("History", "Claim"),
    "claim_span": QT_TRANSLATE_NOOP("History", "Words of a claim"),
    "claim_about": QT_TRANSLATE_NOOP("History", "What a claim is about"),
    "evidence": QT_TRANSLATE_NOOP("History", "Evidence"),
    "orphan": QT_TRANSLATE_NOOP("History", "Mark without a place"),
    "turned_down": QT_TRANSLATE_NOOP("History", "Suggestion turned down"),
    "reporting_word": QT_TRANSLATE_NOOP("History", "Reporting word"),
    "told_apart": QT_TRANSLATE_NOOP("History", "Entities that are not the same"),
}

# Where two records have a field of one name, the record's own comes first.
FIELD_NAMES = {
    "accessed_at": QT_TRANSLATE_NOOP("History", "Looked at"),
    "active": QT_TRANSLATE_NOOP("History", "In use"),
    "addressee_mention_id": QT_TRANSLATE_NOOP("History", "Said to"),
    "aliases": QT_TRANSLATE_NOOP("History", "Other names"),
    "archived_url": QT_TRANSLATE_NOOP("History", "Archived at"),
    "attribution": QT_TRANSLATE_NOOP("History", "Who says it"),
    "byline": QT_TRANSLATE_NOOP("History", "Byline"),
    "check_worthiness": QT_TRANSLATE_NOOP("History", "Worth checking"),
    "claim.type": QT_TRANSLATE_NOOP("History", "Kind"),
    "claim_date": QT_TRANSLATE_NOOP("History", "Date of the claim"),
    "claimant_entity_id": QT_TRANSLATE_NOOP("History", "Claimant, the entity"),
    "claimant_mention_id": QT_TRANSLATE_NOOP("History", "Claimant, the mention"),
    "color_dark": QT_TRANSLATE_NOOP("History", "Colour in the dark"),
    "color_light": QT_TRANSLATE_NOOP("History", "Colour in the light"),
    "credit": QT_TRANSLATE_NOOP("History", "Credit"),
    "dateline": QT_TRANSLATE_NOOP("History", "Dateline"),
    "directness": QT_TRANSLATE_NOOP("History", "Directness"),
    "encoding": QT_TRANSLATE_NOOP("History", "Encoding"),
    "entity_id": QT_TRANSLATE_NOOP("History", "Entity"),
    "event_date": QT_TRANSLATE_NOOP("History", "Date of the event"),
    "filename": QT_TRANSLATE_NOOP("History", "File"),
    "guessed": QT_TRANSLATE_NOOP("History", "Guesses"),
    "key": QT_TRANSLATE_NOOP("History", "Key"),
    "kind": QT_TRANSLATE_NOOP("History", "Form"),
    "label": QT_TRANSLATE_NOOP("History", "Label"),
    "language": QT_TRANSLATE_NOOP("History", "Language"),
    "metonym": QT_TRANSLATE_NOOP("History", "Metonym"),
    "name": QT_TRANSLATE_NOOP("History", "Name"),
    "names": QT_TRANSLATE_NOOP("History", "Name"),
    "note": QT_TRANSLATE_NOOP("History", "Note"),
    "other_id": QT_TRANSLATE_NOOP("History", "Not the same as"),
    "parent_claim_id": QT_TRANSLATE_NOOP("History", "Claim around it"),
    "parent_relation": QT_TRANSLATE_NOOP("History", "How it lies in it"),
    "published_at": QT_TRANSLATE_NOOP("History", "Time of publication"),
    "published_text": QT_TRANSLATE_NOOP("History", "Published"),
    "publisher": QT_TRANSLATE_NOOP("History", "Publisher"),
    "question": QT_TRANSLATE_NOOP("History", "Question"),
    "quote": QT_TRANSLATE_NOOP("History", "Quote"),
    "review_value": QT_TRANSLATE_NOOP("History", "Value in ClaimReview"),
    "rating": QT_TRANSLATE_NOOP("History", "Rating"),
    "relation": QT_TRANSLATE_NOOP("History", "What it does to the claim"),
    "role": QT_TRANSLATE_NOOP("History", "Part of the claim"),
    "status": QT_TRANSLATE_NOOP("History", "Status"),
    "summary": QT_TRANSLATE_NOOP("History", "Summary"),
    "text": QT_TRANSLATE_NOOP("History", "Text"),
    "title": QT_TRANSLATE_NOOP("History", "Title"),
    "type": QT_TRANSLATE_NOOP("History", "Type"),
    "uncertain": QT_TRANSLATE_NOOP("History", "Unsure"),
    "url": QT_TRANSLATE_NOOP("History", "Web address"),
    "value": QT_TRANSLATE_NOOP("History", "Value"),
    "wikidata": QT_TRANSLATE_NOOP("History", "Wikidata"),
    "words": QT_TRANSLATE_NOOP("History", "Words"),
}

# The names of the values of closed lists: the context they are translated in, and they.
VALUE_NAMES = {
    "article.status": ("Articles", ARTICLE_STATUS_NAMES),
    "claim.status": ("Claims", STATUS_NAMES),
    "check_worthiness": ("Claims", WORTH_NAMES),
    "directness": ("Claims", DIRECTNESS_NAMES),
    "claim.type": ("Claims", TYPE_NAMES),
    "relation": ("Claims", RELATION_NAMES),
    "attribution": (
        "History",
        {
            "claimant": QT_TRANSLATE_NOOP("History", "A claimant"),
            "author": QT_TRANSLATE_NOOP("History", "The article itself"),
            "unspecified": QT_TRANSLATE_NOOP("History", "Unspecified"),
        },
    ),
    "kind": (
        "History",
        {
            "name": QT_TRANSLATE_NOOP("History", "A name"),
            "nominal": QT_TRANSLATE_NOOP("History", "A noun"),
            "pronoun": QT_TRANSLATE_NOOP("History", "A pronoun"),
        },
    ),
    "role": (
        "History",
        {
            "content": QT_TRANSLATE_NOOP("History", "What is claimed"),
            "cue": QT_TRANSLATE_NOOP("History", "Cue"),
            "hedge": QT_TRANSLATE_NOOP("History", "Hedge"),
        },
    ),
    "parent_relation": (
        "History",
        {
            "said_inside": QT_TRANSLATE_NOOP("History", "Said inside it"),
            "part_of": QT_TRANSLATE_NOOP("History", "Part of it"),
        },
    ),
}

_TIMES = {
    "accessed_at": local,
    **dict.fromkeys(("published_at", "published_text", "claim_date", "event_date"), in_its_zone),
}


def table_words(table: str) -> str:
    """What a record of *table* is called."""
    return translate("History", TABLE_NAMES[table])


def field_words(table: str, field: str) -> str:
    """What a field of a record of *table* is called."""
    return translate("History", FIELD_NAMES.get(f"{table}.{field}", FIELD_NAMES.get(field, field)))


def value_words(table: str, field: str, value: Value, language: str) -> str:
    """A field's value on one line, not too long; names given by language are taken in *language*."""
    match value:
        case None | "" | ():
            return NOTHING
        case bool():
            return translate("History", "Yes") if value else translate("History", "No")
        case Words():
            return f"“{_one_line(value.surface)}” {value.start}–{value.end}"
        case tuple():
            parts = (field_words(table, one) for one in value) if field == "guessed" else value
            return _one_line(", ".join(parts))
        case Mapping():
            return _one_line(value.get(language) or value.get("en") or next(iter(value.values()), ""))
    if field in _TIMES:
        return _one_line(_TIMES[field](str(value)))
    context, names = VALUE_NAMES.get(f"{table}.{field}", VALUE_NAMES.get(field, ("", {})))
    name = names.get(str(value))
    return _one_line(str(value)) if name is None else translate(context, name)


def _one_line(text: str) -> str:
    line = _UNSEEN.sub("\ufffd", " ".join(text.split()))
    return line if len(line) <= _MOST else line[: _MOST - 1].rstrip() + "…"
