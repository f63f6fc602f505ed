"""A settings file that was changed by hand keeps nobody from reading and marking."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from penanda.folders import default_project
from penanda_gui.settings import ReadingPlace, Settings


@pytest.mark.parametrize("kept", ["here", "12,there", ",", "²,³", "--5,-7", "9" * 5_000])
def test_an_article_whose_place_is_no_number_opens_at_its_start(hands, kept):
    article_id = next(one for one in hands.session.read.articles.ids() if one != hands.window.desk.article_id)
    settings = Settings()
    settings.set_text(f"places/{hands.session.project_id}/{article_id}", kept)
    settings.save()
    hands.window.desk.open(article_id)
    hands.settle()
    assert hands.window.desk.article_id == article_id
    assert hands.window.desk.marks.mentions
    assert hands.view.caret in (0, 12)


def test_a_number_that_is_none_is_the_usual_one(data_folder):
    settings = Settings()
    for kept in ("", "²", "--5", "x"):
        settings.set_text("zoom", kept)
        assert settings.number("zoom", 100) == 100
    settings.set_text("zoom", "-5")
    assert settings.number("zoom", 100) == -5


def test_without_a_folder_of_documents_files_are_looked_for_at_home(data_folder, monkeypatch):
    nowhere = str(data_folder / "Documents")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: nowhere)
    assert Settings().folder == str(Path.home())


def test_the_next_file_is_looked_for_where_the_last_one_was(hands, tmp_path):
    source, copy = tmp_path / "a.txt", tmp_path / "copies" / "b.penanda"
    source.write_text("Nelayan pulang.")
    copy.parent.mkdir()
    for path, keys in ((source, "Ctrl+O"), (copy, "Ctrl+Shift+S")):
        hands.choose_files(path, run=lambda keys=keys: hands.press(keys))
        hands.wait(path.exists)
        assert hands.application.settings.folder == str(path.parent)


def test_where_the_system_lets_the_last_project_not_be_looked_at_another_opens_and_it_is_said(at_the_desk):
    long = "a" * 300
    settings = Settings()
    settings.project = default_project().with_name(f"{long}.penanda")
    settings.remember_folder_of(default_project() / long / "x.txt")
    settings.save()
    at_the_desk.start()
    assert at_the_desk.session.path == default_project()
    assert f"{long}.penanda” cannot be read (File name too long)" in at_the_desk.news
    assert at_the_desk.application.settings.folder
    assert [path.stem for path in Settings().recent_projects] == ["Penanda", long]


def test_a_place_is_remembered_as_it_was(data_folder):
    settings = Settings()
    settings.set_place("p", "a", ReadingPlace(12, 3))
    assert Settings().place("p", "a") == ReadingPlace(12, 3)
