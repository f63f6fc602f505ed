"""An article view over a project, without the rest of the window."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.made_project import scratch
from benchmarks.screen import article_view, put_away
from penanda_gui.article.view import ArticleView
from penanda_gui.desk import Desk
from penanda_gui.session import Session
from penanda_gui.settings import Settings


class OpenDesk(Desk):
    """A desk whose session can be asked."""

    def __init__(self, session: Session, view: ArticleView, settings: Settings) -> None:
        super().__init__(session, view, settings)
        self.session = session


@contextmanager
def open_desk(project: Path) -> Iterator[OpenDesk]:
    """A desk over *project*, with a view of its own."""
    os.environ["PENANDA_DATA"] = str(scratch())
    view = article_view()
    session = Session(project, annotator="Benchmark")
    try:
        yield OpenDesk(session, view, Settings())
    finally:
        session.close()
        put_away(view)
