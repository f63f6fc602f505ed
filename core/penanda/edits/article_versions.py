"""Taking the new version of an article whose source has changed since it was opened.

It is one edit. Marks go with their words where :func:`penanda.text.reanchoring.reanchor` finds these; a mark
that it does not find becomes an orphan. A claim goes whole: one piece of content that is not found makes an
orphan of the claim with all its pieces. A cue or hedge that is not found is an orphan alone, and its claim
goes without. The old text and source stay in the project: for undo, for the history, and because orphans have
their place in them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

import msgspec
from msgspec.structs import replace

from penanda.edits.articles import put_source
from penanda.edits.orphaning import lose, settle
from penanda.edits.spans import shown
from penanda.errors import OrphanLabelGone, PenandaError
from penanda.model.article import FACTS, Article
from penanda.model.orphan import Orphan, OrphanPiece
from penanda.project.change import Done, Place
from penanda.project.rows import Row, row_of
from penanda.project.transaction import Transaction
from penanda.text.reanchoring import Span, reanchor

if TYPE_CHECKING:  # the window needs edits from the start, but none of what reads files
    from penanda.readers.reading import Reading
    from penanda.readers.source import Source

Table = Literal["mention", "claim_span"]


def take(tx: Transaction, article_id: str, source: Source, reading: Reading) -> Done | None:
    """Give an article the text of *source*, a later version of the one it has, and take its marks along.

    ``None`` when it is the version that the article has. Facts that somebody gave or confirmed stay; guesses
    follow the new text. Raises :class:`NoSuchArticle`.
    """
    article = tx.read.articles.get(article_id)
    if article.sha256 == source.sha256:
        return None
    name = shown(tx.read.articles.summaries([article_id])[0].name)
    reading = _as_chosen(article, source, reading)
    old, old_body = tx.text(article_id), tx.read.orphans.body_of(article_id)
    new, kept = reading.decoded.text, put_source(tx, source, reading)
    tx.update("article", article_id, kept | _guesses(article, reading))
    _move_marks(tx, article_id, (old, old_body), new)
    _move_turned_down(tx, article_id, old, new)
    _settle_orphans(tx, article_id, new, kept["body_sha256"])
    args = {"article": name, "orphans": tx.read.orphans.count(article_id)}
    return Done("version_taken", args, Place(article_id))


def _as_chosen(article: Article, source: Source, reading: Reading) -> Reading:
    """The source read in the encoding chosen for the version before, where the new one is only guessed."""
    from penanda.readers import plain_text
    from penanda.readers.registry import is_plain_text

    if not reading.decoded.guessed or article.encoding_guessed or not is_plain_text(article.media_type):
        return reading
    try:
        return plain_text.read_as(source, article.encoding)
    except PenandaError:
        return reading


def _guesses(article: Article, reading: Reading) -> Row:
    """The facts that the new version has and nobody has said otherwise."""
    found: Row = msgspec.to_builtins(reading.facts) | {"language": reading.language}
    values: Row = {}
    guessed = list(article.guessed)
    for fact in (*FACTS, "language"):
        if found[fact] is None or not (fact in guessed or getattr(article, fact) is None):
            continue
        values[fact] = found[fact]
        if fact not in guessed:
            guessed.append(fact)
        if fact == "published_at":
            values["published_zone_inferred"] = found["published_zone_inferred"]
    return values | {"guessed": guessed}


def _move_marks(tx: Transaction, article_id: str, old: tuple[str, str], new: str) -> None:
    """Move marks from the *old* text, given with its sha256, to the *new* one, or make orphans of them."""
    mentions, spans = (tx.having(table, "article_id", [article_id]) for table in ("mention", "claim_span"))
    claims = tx.having("claim", "article_id", [article_id])
    found = reanchor(old[0], new, (_span(row) for row in (*mentions, *spans)))
    lost = [row for row in spans if _span(row) not in found]
    lost_claims = {row["claim_id"] for row in lost if row["role"] == "content"} | _touching(spans, found)
    for row in mentions:
        if _span(row) not in found:
            lose(tx, "mention", row, old[1])
    for row in claims:
        if row["id"] in lost_claims:
            lose(tx, "claim", row, old[1])
    for row in lost:
        if row["claim_id"] not in lost_claims:
            lose(tx, "claim_span", row, old[1])
    _move(tx, "mention", mentions, found)
    _move(tx, "claim_span", (row for row in spans if row["claim_id"] not in lost_claims), found)


def _touching(spans: Iterable[Row], found: Mapping[Span, Span]) -> set[str]:
    """The claims of which two pieces would come to touch; they are found whole again as orphans, as one."""
    content = [(row["claim_id"], *found[_span(row)]) for row in spans if _is_found_content(row, found)]
    pairs = pairwise(sorted(content))
    return {left[0] for left, right in pairs if left[0] == right[0] and right[1] <= left[2]}


def _is_found_content(row: Row, found: Mapping[Span, Span]) -> bool:
    return row["role"] == "content" and _span(row) in found


def _move(tx: Transaction, table: Table, rows: Iterable[Row], found: Mapping[Span, Span]) -> None:
    for row in rows:
        place = found.get(_span(row))
        if place is not None and place != _span(row):
            tx.update(table, row["id"], {"start": place[0], "end": place[1]})


def _move_turned_down(tx: Transaction, article_id: str, old: str, new: str) -> None:
    """What was turned down at one place is turned down there, or is forgotten with its place."""
    rows = [row for row in tx.having("turned_down", "article_id", [article_id]) if row["start"] is not None]
    spans = {row["id"]: (row["start"], row["start"] + len(row["surface"])) for row in rows}
    found = reanchor(old, new, spans.values())
    for row_id, span in spans.items():
        if span in found:
            tx.update("turned_down", row_id, {"start": found[span][0]})
        else:
            tx.delete("turned_down", row_id)


def _settle_orphans(tx: Transaction, article_id: str, new: str, new_body: str) -> None:
    """Look for every piece that waits in the new text too; some version back it may have been there."""
    all_waiting = tx.read.orphans.of_article(article_id)
    found = _pieces_in(tx, all_waiting, new)
    for waiting in all_waiting:
        orphan = tx.read.orphans.get(waiting.id) or waiting  # which may be told more by one before it
        moved = _in_text(orphan, found, new_body)
        try:
            is_settled = settle(tx, moved, new_body) is not None
        except OrphanLabelGone:
            continue
        if not is_settled and moved != orphan:
            tx.update("orphan", orphan.id, {"pieces": [row_of(piece) for piece in moved.pieces]})


def _pieces_in(tx: Transaction, orphans: Iterable[Orphan], new: str) -> dict[tuple[str, Span], Span]:
    """Where the pieces of orphans stand in the *new* text, by the sha256 of the text they had a place in."""
    spans: dict[str, list[Span]] = {}
    for orphan in orphans:
        for piece in orphan.pieces:
            spans.setdefault(piece.body_sha256, []).append((piece.start, piece.end))
    return {
        (body_sha256, span): place
        for body_sha256, of_body in spans.items()
        for span, place in reanchor(tx.read.orphans.text(body_sha256), new, of_body).items()
    }


def _in_text(orphan: Orphan, found: Mapping[tuple[str, Span], Span], new_body: str) -> Orphan:
    def in_text(piece: OrphanPiece) -> OrphanPiece:
        place = found.get((piece.body_sha256, (piece.start, piece.end)))
        return piece if place is None else replace(piece, body_sha256=new_body, start=place[0], end=place[1])

    return replace(orphan, pieces=tuple(map(in_text, orphan.pieces)))


def _span(row: Row) -> Span:
    return row["start"], row["end"]
