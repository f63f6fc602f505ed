"""Claims as a table, one a row, for a list to send round."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

import msgspec

from penanda.exchange.export import Progress, chosen_articles, nobody
from penanda.exchange.surfaces import check_surfaces
from penanda.model.article import Article
from penanda.model.claim import Claim, Evidence
from penanda.model.claimant import claimant_of
from penanda.model.mention import Mention
from penanda.project.reader import Reader
from penanda.sentences import QT_TRANSLATE_NOOP

COLUMNS = (
    "article",
    "article_id",
    "published",
    "claim",
    "claimant",
    "cue",
    "check_worthiness",
    "directness",
    "type",
    "status",
    "rating",
    "summary",
    "note",
    "evidence",
    "claim_id",
    "start",
    "end",
)
_AUTHOR = QT_TRANSLATE_NOOP("ClaimsCsv", "the article itself")
_UNSPECIFIED = QT_TRANSLATE_NOOP("ClaimsCsv", "unspecified")

# What spreadsheets run as a formula, also behind spaces, quotes and characters that do not show:
# OWASP, "CSV Injection". Full-width signs count, since Excel folds them in East Asian locales.
_RUN = re.compile("[\\s\"'\u00ad\u200b-\u200f\u2060\ufeff]*[=+\\-@＝＋－＠]|[\t\r]")
_NEGATIVE_NUMBER = re.compile(r"-[0-9]+([.,][0-9]+)*")


def export_claims(
    reader: Reader,
    out: BinaryIO,
    *,
    article_ids: Sequence[str] | None = None,
    language: str = "en",
    translate: Callable[[str], str] = lambda text: text,
    progress: Progress = nobody,
) -> None:
    """Write the claims of all articles, or of those with *article_ids*, as CSV, in reading order.

    UTF-8 with a byte order mark, by which spreadsheets know it, and CRLF (RFC 4180). Offsets are code points.
    Ratings are named in *language*; *translate* turns the English words for a claimant that is not named.
    *progress* is told how many articles of how many are written; what it raises stops the writing.

    Raises :class:`SurfaceMismatch` and :class:`NoSuchArticle`; *out* then holds a part.
    """
    lines = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    try:
        table = csv.writer(lines)
        table.writerow(COLUMNS)
        with reader.snapshot():
            ids = chosen_articles(reader, article_ids)
            names = _Names.of(reader, language, translate)
            for number, article_id in enumerate(ids):
                progress(number, len(ids))
                table.writerows(_rows(reader, article_id, names))
            progress(len(ids), len(ids))
    finally:
        lines.detach()


class _Names(msgspec.Struct, frozen=True):
    """What ids and missing answers are called."""

    entities: dict[str, str]
    ratings: dict[str, str]
    author: str
    unspecified: str

    @classmethod
    def of(cls, reader: Reader, language: str, translate: Callable[[str], str]) -> _Names:
        return cls(
            entities={entity.id: entity.name for entity in reader.entities.all()},
            ratings={rating.id: rating.name(language) for rating in reader.tagset.ratings()},
            author=translate(_AUTHOR),
            unspecified=translate(_UNSPECIFIED),
        )

    def of_claimant(self, claim: Claim, mentions: dict[str, Mention]) -> str:
        """The claimant's entity, else the words that mention it; empty while nobody has answered."""
        match claimant_of(claim, mentions):
            case ("author", _, _):
                return self.author
            case ("unspecified", _, _):
                return self.unspecified
            case (_, _, str(entity_id)):
                return self.entities[entity_id]
            case (_, mention, _):
                return "" if mention is None else mention.surface


def _rows(reader: Reader, article_id: str, names: _Names) -> Iterator[list[str | int]]:
    claims = reader.marked.claims(article_id)
    if not claims:
        return
    title = reader.articles.summaries([article_id])[0].name
    mentions = {mention.id: mention for mention in reader.marked.mentions(article_id)}
    check_surfaces(reader.articles.text(article_id), (), claims, article=title)
    article = reader.articles.get(article_id)
    for claim in sorted(claims, key=lambda one: (one.start, one.end)):
        cells = [
            *(title, article.id, _published(article)),
            *(claim.words(), names.of_claimant(claim, mentions)),
            " … ".join(cue.surface for cue in claim.cues),
            *(claim.check_worthiness, claim.directness, claim.type, claim.status),
            names.ratings.get(claim.rating or ""),
            *(claim.summary, claim.note),
            "; ".join(_said(evidence) for evidence in claim.evidence),
            claim.id,
        ]
        yield [*(harmless(cell or "") for cell in cells), claim.start, claim.end]


def _published(article: Article) -> str | None:
    return article.published_at or article.published_text


def _said(evidence: Evidence) -> str:
    where = evidence.url or evidence.archived_url or evidence.title
    return " ".join(part for part in (evidence.relation, where) if part)


def harmless(cell: str) -> str:
    """*cell* with an apostrophe before it where a spreadsheet would run it as a formula.

    A plain negative number stays a number.
    """
    if _RUN.match(cell) and not _NEGATIVE_NUMBER.fullmatch(cell):
        return "'" + cell
    return cell
