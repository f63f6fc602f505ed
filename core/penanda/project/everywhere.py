"""Finding words in the whole project: in the articles' texts, and in what is said of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Generator, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import msgspec

from penanda.errors import SearchDamaged
from penanda.project.database import Database
from penanda.project.search_tables import KINDS
from penanda.text.excerpts import first_of, last_of
from penanda.text.first_words import first_words

if TYPE_CHECKING:
    from penanda.text.wanted import Wanted

PAGE = 50
_CONTEXT = 160
_OPENING = 1_200


class Place(msgspec.Struct, frozen=True):
    """Where to go on looking in the texts: from the code point ``start`` of the text numbered ``docid``."""

    docid: int
    start: int


class _Words:
    """Words that were found in a text: ``text[start:end]``, and what stands around them in their line."""

    __slots__ = ()

    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """The words that were found, as they stand there."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The same line before the words, or the last 160 code points of it behind ``…``."""
        # One more: it tells whether there is more.
        part = self.text[max(0, self.start - _CONTEXT - 1) : self.start]
        return last_of(part[part.rfind("\n") + 1 :].rstrip("\r"), _CONTEXT)

    @property
    def after(self) -> str:
        """The same line behind the words, or the first 160 code points of it and ``…``."""
        part = self.text[self.end : self.end + _CONTEXT + 1]
        return first_of(part.partition("\n")[0].rstrip("\r"), _CONTEXT)


class Hit(_Words, msgspec.Struct, frozen=True, gc=False):
    """Words found in an article: ``text[start:end] == words``, in code points of the article's ``text``.

    What a list shows of it is made when it is asked for: of fifty hits a dozen are seen.
    """

    article_id: str
    title: str | None
    text: str
    start: int
    end: int

    @property
    def article(self) -> str:
        """The article's name."""
        return self.title or first_words(self.text[:_OPENING])


class Hits(msgspec.Struct, frozen=True):
    """Some hits in reading order; ``following`` is where the next ones begin, ``None`` behind the last."""

    hits: tuple[Hit, ...]
    following: Place | None


class RecordHit(_Words, msgspec.Struct, frozen=True, gc=False):
    """Words found in what is said of a record: of a claim, an entity, a note or evidence (*kind*).

    ``text[start:end]`` are the words first found in ``text``. ``article_id`` and ``at`` are where the record
    stands: for a mention and a claim (of which a note or evidence speaks) the code point at which it begins;
    ``None`` for an entity. ``claim_id`` is the claim that it is, or of which a note or evidence speaks.
    """

    kind: str
    record_id: str
    text: str
    start: int
    end: int
    article_id: str | None
    article: str | None
    at: int | None
    claim_id: str | None = None


_BEGINNING = Place(-(2**63), 0)
_NAME = f"title, substr(cast(body.text as blob), 1, {_OPENING}) as opening"
# CROSS JOIN keeps SQLite from beginning with another table: the index gives its rows in reading order.
_TEXTS = """
    select text_index.rowid as docid, article_id, body.text as text, title
    from text_index cross join text_place on text_place.docid = text_index.rowid
    cross join article on article.id = article_id cross join body on body.sha256 = article.body_sha256
    where text_index match ? and text_index.rowid >= ? order by text_index.rowid"""
_CLAIM_AT = "(select min(start) from claim_span where claim_id = claim.id and role = 'content')"
_OF_CLAIM = f"select article_id, {_CLAIM_AT} as at, id as claim_id from claim where id = record_id"
# Of each kind: the query for its record's article, place and claim.
_PLACES = {
    "claim": _OF_CLAIM,
    "claim_note": _OF_CLAIM,
    "evidence": f"""select article_id, {_CLAIM_AT} as at, claim_id
        from evidence join claim on claim.id = claim_id where evidence.id = record_id""",
    "mention_note": "select article_id, start as at, null as claim_id from mention where id = record_id",
    "article_note": """select id as article_id, null as at, null as claim_id
        from article where id = record_id""",
}


class Everywhere:
    """Questions about words in the whole project.

    All raise :class:`SearchDamaged` where what is searched is; ``Project.mend_search`` makes it anew.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def hits(self, wanted: Wanted, *, limit: int = PAGE, start: Place | None = None) -> Hits:
        """The first *limit* places in the articles' texts where the words stand, or those from *start* on."""
        found: list[Hit] = []
        with _readable(), closing(self._hits(wanted, start)) as places:
            for docid, hit in places:
                if len(found) == limit:
                    return Hits(tuple(found), Place(docid, hit.start))
                found.append(hit)
        return Hits(tuple(found), None)

    def articles(self, wanted: Wanted) -> int:
        """In how many articles' texts the words stand."""
        sql = "select count(*) from text_index where text_index match ?"
        with _readable():
            return int(self._db.execute(sql, [wanted.match]).fetchone()[0]) if wanted else 0

    def records(
        self, wanted: Wanted, *, kinds: Collection[str] = KINDS, limit: int = PAGE, skip: int = 0
    ) -> tuple[RecordHit, ...]:
        """At most *limit* records of *kinds* of which the words are said, past the first *skip*.

        The kinds come as :data:`penanda.project.search_tables.KINDS` has them, the records of each in the
        order in which they were made.
        """
        if not wanted:
            return ()
        ordered = [kind for kind in KINDS if kind in kinds]
        rank = " ".join(f"when '{kind}' then {number}" for number, kind in enumerate(ordered))
        listed = ", ".join(f"'{kind}'" for kind in ordered)
        sql = f"""select kind, record_id, record_text.text as text from record_index
                  cross join record_text on docid = record_index.rowid
                  where record_index match ? and kind in ({listed})
                  order by case kind {rank} end, docid limit ? offset ?"""
        with _readable():
            rows = list(self._db.query(sql, (wanted.match, limit, skip)))
        return tuple(self._record_hit(row, wanted) for row in rows)

    def texts(self, wanted: Wanted) -> Iterator[tuple[str, str | None, str]]:
        """The articles in whose texts the words stand, in reading order: id, title and text."""
        with _readable():
            for _, article_id, text, title in self._texts(wanted, _BEGINNING):
                yield article_id, title, text

    def _texts(self, wanted: Wanted, first: Place) -> sqlite3.Cursor:
        return self._db.execute(_TEXTS, [wanted.match, first.docid])

    def _hits(self, wanted: Wanted, start: Place | None) -> Generator[tuple[int, Hit], None, None]:
        """The hits, each with the number of its text."""
        if not wanted:
            return
        first = start or _BEGINNING
        with closing(self._texts(wanted, first)) as cursor:
            for docid, article_id, text, title in cursor:
                for at, end in wanted.spans(text, first.start if docid == first.docid else 0):
                    yield docid, Hit(article_id, title, text, at, end)

    def _record_hit(self, row: dict[str, Any], wanted: Wanted) -> RecordHit:
        start, end = next(wanted.spans(row["text"]), (0, 0))
        place = self._place_of(row["kind"], row["record_id"])
        return RecordHit(row["kind"], row["record_id"], row["text"], start, end, *place)

    def _place_of(self, kind: str, record_id: str) -> tuple[str | None, str | None, int | None, str | None]:
        """The article, its name, the place in it, and the claim."""
        if kind not in _PLACES:
            return None, None, None, None
        sql = f"""select article_id, at, claim_id, {_NAME} from ({_PLACES[kind].replace("record_id", "?")})
                  join article on article.id = article_id join body on body.sha256 = article.body_sha256"""
        row = next(iter(self._db.query(sql, (record_id,))), None)
        if row is None:
            return None, None, None, None
        name = row["title"] or first_words(row["opening"].decode(errors="ignore"))
        return row["article_id"], name, row["at"], row["claim_id"]


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise  # busy or out of memory, which is no damage
        raise SearchDamaged from error
