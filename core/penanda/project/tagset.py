"""Reading a project's labels, ratings and annotators."""

from __future__ import annotations

import json
from collections.abc import Sequence

import msgspec

from penanda.model.annotator import Annotator
from penanda.model.label import Label
from penanda.model.rating import Rating
from penanda.project.database import Database
from penanda.project.rows import records


class LabelUse(msgspec.Struct, frozen=True):
    """How many mentions, waiting ones too, have a label, and how many entities are of that type."""

    mentions: int = 0
    entities: int = 0


class Tagset:
    """Questions about what marks are made of and by whom."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def labels(self) -> tuple[Label, ...]:
        """All labels in their order, retired ones too."""
        return records(self._db.columns("select * from label order by position, id"), Label)

    def names_once(self, code: str) -> dict[str, str]:
        """What a label that is gone was called last, by language; its code where nothing is known of it."""
        sql = """select before from edit join journal on edit_id = edit.id
                 where kind in ('label_removed', 'label_added', 'tagset_taken', 'marks_relabelled')
                 and tab = 'label' and row_id = ? and before is not null order by journal.id desc limit 1"""
        found = next(iter(self._db.query(sql, (code,))), None)
        names: dict[str, str] = json.loads(json.loads(found["before"])["names"]) if found else {}
        return names or {"en": code}

    def uses(self) -> dict[str, LabelUse]:
        """How much each label is used, by code, of those that are used at all; a scan of all marks."""
        sql = """select label, sum(mentions) as mentions, sum(entities) as entities from (
                     select label, count(*) as mentions, 0 as entities from mention group by label
                     union all select json_extract(record, '$.mention[0].label'), count(*), 0 from orphan
                         where kind = 'mention' group by 1
                     union all select type, 0, count(*) from entity group by type) group by label"""
        return {row["label"]: LabelUse(row["mentions"], row["entities"]) for row in self._db.query(sql)}

    def ratings(self) -> tuple[Rating, ...]:
        """The rating scale in its order."""
        return records(self._db.columns("select * from rating order by position, id"), Rating)

    def annotators(self) -> tuple[Annotator, ...]:
        """Everybody who has marked, by id."""
        return records(self._db.columns("select * from annotator order by id"), Annotator)

    def annotators_of(self, article_ids: Sequence[str]) -> tuple[Annotator, ...]:
        """Everybody who has marked in some articles, by id."""
        sql = """with wanted as (select value from json_each(?))
                 select * from annotator where id in (
                     select annotator_id from mention where article_id in wanted
                     union select annotator_id from claim where article_id in wanted)
                 order by id"""
        return records(self._db.columns(sql, (json.dumps(list(article_ids)),)), Annotator)
