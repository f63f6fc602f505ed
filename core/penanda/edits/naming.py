"""Which entity freshly tagged words name, and what becomes of an entity that nothing names any more."""

from __future__ import annotations

import json
import re

from penanda.edits.recognising import introduced, recognised
from penanda.model.entity import one_line
from penanda.model.mention import Mention
from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.model.vocabulary import MentionKind
from penanda.project.ids import new_id
from penanda.project.transaction import Transaction

# Personal and demonstrative pronouns of Malay and English news (Tatabahasa Dewan, "kata ganti nama";
# Quirk et al., A Comprehensive Grammar of the English Language, 6.15 ff.).
_PRONOUNS = frozenset(
    """
    saya aku kami kita engkau kamu awak anda kalian dia ia beliau baginda mereka
    nya -nya ini itu
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
    this that these those
    """.split()
)


# What begins or ends a phrase that is no name, however it is written at the start of a sentence.
_DETERMINERS = frozenset("the this that these those a an its his her their our my your".split())
_DEMONSTRATIVES = frozenset("itu ini tersebut berkenaan terbabit".split())

_PLACES = frozenset({"GPE", "LOC"})
# Places that are known by their initials.
_INITIALS = frozenset({"KLIA", "KLCC"})


def proposed_kind(surface: str, label: str) -> MentionKind:
    """What kind of mention the words are, judged by their look; the user may change it.

    A pronoun is known by a list. Words in a script with capitals that use none are a
    nominal ("pelabuhan itu"), be it after the capital of a sentence ("Pelabuhan itu", "The port").
    Dates and numbers have no kinds and count as names.
    """
    if label in LABELS_WITHOUT_ENTITY:
        return "name"
    if surface.casefold() in _PRONOUNS:
        return "pronoun"
    return "nominal" if surface.islower() or _is_phrase(surface.split()) else "name"


def _is_phrase(words: list[str]) -> bool:
    """Whether words are a nominal that opens a sentence."""
    if len(words) < 2 or not " ".join(words[1:]).islower():
        return False
    return words[0].lower() in _DETERMINERS or words[-1] in _DEMONSTRATIVES


def entity_for(tx: Transaction, article_id: str, surface: str, label: str, kind: MentionKind) -> str | None:
    """The entity that newly tagged words name: one known by them, or that they can only be, else a new one.

    A person whom this article names in full goes before one that only other articles know by these words.

    Only names make an entity; pronouns and nominals get theirs from the user, dates, numbers and blanks have
    none.
    """
    if kind != "name" or label in LABELS_WITHOUT_ENTITY or not one_line(surface):
        return None
    known = tx.read.entities.known_as(surface, label, article_id)
    if known is not None and label == "PERSON" and not _is_named_in(tx, article_id, known):
        known = introduced(tx, article_id, surface) or known
    return (
        known
        or recognised(tx, article_id, surface, label)
        or make_entity(tx, name_of(tx, article_id, surface, label), label)
    )


def name_of(tx: Transaction, article_id: str, surface: str, label: str) -> str:
    """What an entity is called that *surface* is the first to name: the words on one line.

    A name in capitals, as captions and headlines begin, is called as the article writes it elsewhere. The
    place of its dateline stands in capitals there, which is not how it is written.
    """
    name = one_line(surface)
    if not name.isupper() or name in _INITIALS:
        return name
    if (written := _written_elsewhere(tx, article_id, name, label)) is not None:
        return written
    if label not in _PLACES:
        return name
    dateline = tx.read.articles.get(article_id).dateline
    if dateline is None or name not in one_line(dateline):
        return name
    return " ".join(map(_in_small_letters, name.split()))


def _written_elsewhere(tx: Transaction, article_id: str, name: str, label: str) -> str | None:
    """*Nadia Musa* for *NADIA MUSA* where the article has it; one word may be the letters of a body."""
    from penanda.text.occurrences import begins_word, ends_word  # late: the window starts without regex

    words = name.split()
    if len(words) == 1 and label not in _PLACES | {"PERSON"}:
        return None
    pattern = r"\s+".join(map(re.escape, words))
    text = tx.text(article_id)
    for found in re.finditer(pattern, text, re.IGNORECASE):
        written = one_line(found[0])
        is_name = not written.isupper() and written[0].isupper() and written.split()[-1][0].isupper()
        if is_name and begins_word(text, found.start()) and ends_word(text, *found.span()):
            return written
    return None


def _in_small_letters(word: str) -> str:
    """*Kota* of *KOTA*; short words and those with dots may be initials."""
    if len(word) < 3 or "." in word:
        return word
    return "-".join(part.capitalize() for part in word.split("-"))


def _is_named_in(tx: Transaction, article_id: str, entity_id: str) -> bool:
    sql = "select 1 from mention where entity_id = ? and article_id = ? limit 1"
    return bool(tx.rows(sql, entity_id, article_id))


def make_entity(tx: Transaction, name: str, label: str) -> str:
    """A new entity; its name is *name* on one line. Returns its id."""
    made = new_id()
    row = {
        "id": made,
        "name": one_line(name),
        "type": label,
        "aliases": [],
        "position": tx.next_position("entity"),
    }
    tx.insert("entity", row)
    return made


def is_own(tx: Transaction, mention: Mention) -> bool:
    """Whether the mention's entity was made by tagging it, and nothing else has come of it since."""
    if mention.entity_id is None:
        return False
    entity = tx.read.entities.get(mention.entity_id)
    return (
        entity is not None
        and entity.name == name_of(tx, mention.article_id, mention.surface, entity.type)
        and _uses(tx, entity.id) == 1
        and _is_bare(tx, entity.id)
    )


def drop_unused(tx: Transaction, entity_id: str | None) -> None:
    """Remove an entity that no mention or claim names and about which nobody noted anything."""
    if entity_id is not None and not _uses(tx, entity_id) and _is_bare(tx, entity_id):
        tx.delete("entity", entity_id)


def _uses(tx: Transaction, entity_id: str) -> int:
    sql = """select (select count(*) from mention where entity_id = ?)
                  + (select count(*) from claim where claimant_entity_id = ?)
                  + (select count(*) from claim_about where entity_id = ?)
                  + (select count(*) from orphan where instr(record, ?)) as uses"""
    quoted = json.dumps(entity_id, ensure_ascii=False)  # as it stands in the rows that an orphan keeps
    return int(tx.rows(sql, entity_id, entity_id, entity_id, quoted)[0]["uses"])


def _is_bare(tx: Transaction, entity_id: str) -> bool:
    sql = """select 1 from entity where id = ? and aliases = '[]'
             and wikidata is null and note is null and extra is null"""
    return bool(tx.rows(sql, entity_id))
