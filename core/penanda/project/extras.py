"""Reading what exports said that this version does not know, kept so that it is exported again."""

from __future__ import annotations

import json
from typing import Any

from penanda.project.database import Database
from penanda.project.schema import COLUMNS


class Extras:
    """Questions about the ``extra`` of records."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, table: str) -> dict[str, dict[str, Any]]:
        """What is kept with the records of *table*, by their ids; most records have nothing."""
        if "extra" not in COLUMNS[table]:
            raise KeyError(table)
        rows = self._db.tables.table(table).rows_where("extra is not null", select="id, extra")
        return {row["id"]: json.loads(row["extra"]) for row in rows}
