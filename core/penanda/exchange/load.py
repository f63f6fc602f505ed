"""Loading an export into a project."""

from __future__ import annotations

from penanda.edits.load import load
from penanda.errors import NoSuchArticle
from penanda.exchange.consistency import check_export
from penanda.exchange.incoming_rows import incoming_rows
from penanda.exchange.parsing import parse_export
from penanda.project.change import Change
from penanda.project.project import Project


def load_export(project: Project, data: bytes, *, name: str, theirs: bool = False) -> Change | None:
    """Bring an export (JSON) into a project as one edit; ``None`` when all of it is there already.

    Records are merged by id. One that says something else than the project's is a conflict, unless *theirs*
    lets the export have its way. *name* is what errors and the history call the export. An article without
    text must be in the project. Whatever is raised, nothing was changed.

    Raises :class:`NotAnExport`, :class:`NewerExport`, :class:`OtherOffsets`, :class:`InvalidExport`,
    :class:`ArticleNotThere`, :class:`LoadConflict`, :class:`LoadClash`, and what :meth:`Project.run` raises.
    """
    export, raw = parse_export(data, name=name)

    def text_of(article_id: str) -> str | None:
        try:
            return project.read.articles.text(article_id)
        except NoSuchArticle:
            return None

    check_export(export, name=name, text_of=text_of)
    return project.run(load, incoming_rows(export, raw), name=name, theirs=theirs)
