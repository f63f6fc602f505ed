"""A process that reads an article to its end and prints by how many bytes its memory grew (Linux)."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractSlider, QPlainTextEdit

from benchmarks.made_project import article_of
from benchmarks.open_session import open_session
from benchmarks.screen import article_view, paint, plain_column, put_on_screen, settle
from penanda.marks import Marks
from penanda_gui.desk import Desk
from penanda_gui.settings import Settings

WARM_UP = "A few words.\n" * 100


def main(kind: str, project: Path) -> None:
    """Read the article of *project* in the article view, or as ``"plain"`` text."""
    with open_session(project) as session:
        article_id = article_of(session.read)
        if kind == "plain":
            edit = put_on_screen(plain_column())
            edit.setPlainText(WARM_UP)
            print(_growth(edit, lambda: edit.setPlainText(session.read.articles.text(article_id))))
        else:
            view = put_on_screen(article_view())
            view.show_text(WARM_UP, Marks())
            desk = Desk(session, view, Settings())
            print(_growth(view, lambda: _open_whole(desk, article_id)))


def _open_whole(desk: Desk, article_id: str) -> None:
    """Open an article, and wait for what is read behind its first page."""
    desk.open(article_id)
    settle()
    while desk.is_reading:
        settle()


def _growth(view: QPlainTextEdit, open_article: Callable[[], object]) -> int:
    paint(view)
    settle()
    before = _resident_bytes()
    open_article()
    bar = view.verticalScrollBar()
    paint(view)
    settle()
    while bar.value() < bar.maximum():
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
        paint(view)
        settle()
    return _resident_bytes() - before


def _resident_bytes() -> int:
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
