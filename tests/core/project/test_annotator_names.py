"""The name in which a project is marked, however the system writes it."""

from __future__ import annotations

from penanda.edits import articles
from penanda.project.project import Project
from penanda.system_user import system_user


def test_a_user_whose_name_is_no_unicode_can_mark_all_the_same(desk, monkeypatch) -> None:
    monkeypatch.setenv("LOGNAME", "Jos\udce9")  # as Python gives the bytes of an older encoding
    path = desk.project.path
    desk.project.close()
    project = Project(path, annotator=system_user())
    assert project.run(articles.set_status, desk.article_id, "done") is not None
    assert project.read.journal.history()[0].annotator == "Jos\ufffd"
    project.close()
