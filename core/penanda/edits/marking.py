"""What making and removing a mention takes beside its row, whichever edit does it."""

from __future__ import annotations

from penanda.edits.naming import drop_unused, entity_for, proposed_kind
from penanda.edits.referring import referred
from penanda.edits.spans import surface_at
from penanda.model.mention import Mention
from penanda.model.vocabulary import MentionKind
from penanda.project.ids import new_id
from penanda.project.transaction import Transaction

# The kinds of edits that mark many places at once, of which nobody looked at each.
_MANY_AT_ONCE = ("tagged_everywhere", "hits_tagged", "suggestions_taken")


def kind_and_entity(
    tx: Transaction, article_id: str, start: int, surface: str, label: str
) -> tuple[MentionKind, str | None]:
    """What kind of mention newly tagged words are, and the entity that they name or stand for."""
    kind = proposed_kind(surface, label)
    entity_id = entity_for(tx, article_id, surface, label, kind)
    return kind, entity_id or referred(tx, article_id, start, surface, label, kind)


def make_mention(
    tx: Transaction,
    article_id: str,
    start: int,
    end: int,
    *,
    label: str,
    kind: MentionKind,
    entity_id: str | None,
) -> None:
    """Add a mention; those of its label inside it that were made many at once go.

    Pronouns stay: in *her husband* both words and the first alone name somebody.
    Raises :class:`SpanOutside`, :class:`NoSuchArticle`.
    """
    row = {
        "id": new_id(),
        "article_id": article_id,
        "start": start,
        "end": end,
        "surface": surface_at(tx, article_id, start, end),
        "label": label,
        "entity_id": entity_id,
        "kind": kind,
        "metonym": False,
        "uncertain": False,
        "annotator_id": tx.annotator_id(),
        "created_at": tx.now,
    }
    tx.insert("mention", row)
    for mention in _made_many_at_once(tx, article_id, start, end, label):
        take_away(tx, mention)


def take_away(tx: Transaction, mention: Mention) -> None:
    """Remove a mention. Its claims keep its entity as claimant; an entity nothing names any more goes."""
    keep_claimant(tx, mention)
    tx.delete("mention", mention.id)
    drop_unused(tx, mention.entity_id)


def keep_claimant(tx: Transaction, mention: Mention) -> None:
    """Leave the mention's entity as claimant of the claims whose claimant it is, because it goes."""
    attribution = "claimant" if mention.entity_id else None
    for row in tx.rows("select id from claim where claimant_mention_id = ?", mention.id):
        values = {
            "claimant_mention_id": None,
            "claimant_entity_id": mention.entity_id,
            "attribution": attribution,
        }
        tx.update("claim", row["id"], values)


def _made_many_at_once(
    tx: Transaction, article_id: str, start: int, end: int, label: str
) -> tuple[Mention, ...]:
    """The mentions within ``[start, end)``, shorter than it, that no one made or changed by itself."""
    inside = [
        row["id"]
        for row in tx.rows(
            """select id from mention where article_id = ? and start between ? and ? and "end" <= ?
               and "end" - start < ? and label = ? and kind <> 'pronoun' and note is null and value is null
               and not metonym and not uncertain
               and not exists (select 1 from claim where claimant_mention_id = mention.id
                               or addressee_mention_id = mention.id)""",
            *(article_id, start, end, end, end - start, label),
        )
    ]
    sql = f"""select 1 from edit join journal on journal.edit_id = edit.id
              where (edit.article_id = ? or edit.kind = 'hits_tagged')
              and edit.kind in ({", ".join("?" * len(_MANY_AT_ONCE))})
              and tab = 'mention' and row_id = ? and before is null"""
    many = [each for each in inside if tx.rows(sql, article_id, *_MANY_AT_ONCE, each)]
    return tx.read.marked.mentions_by_id(many) if many else ()
