"""Exporting JSON and the claims as CSV through the dialogs, and what is said when it fails."""

import csv
import json
import sqlite3
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from penanda.exchange import export as exchange_export
from penanda.exchange.parsing import parse_export
from penanda.project.project import create
from penanda_gui.flows.background import Work
from penanda_gui.flows.export_dialog import ExportDialog
from penanda_gui.flows.exporting import Exporting

WORDS = "Sea bass made up 61 per cent of the fish farmed in the district last year"


def export(hands, target, *, keys="Ctrl+E", project=False, without_text=False):
    """Ask for an export by its keys, answer both dialogs, and wait for the outcome."""
    hands.press(keys)
    dialog = hands.dialog(ExportDialog)
    if project:
        hands.press(dialog.project.shortcut().toString())
        hands.wait(dialog.project.isChecked)
    if without_text:
        hands.press(dialog.text.shortcut().toString())
        hands.wait(lambda: not dialog.text.isChecked())
    hands.choose_files(target, run=lambda: hands.press("Return"))
    hands.wait(lambda: hands.news)


def test_control_e_exports_this_article_with_its_text(hands, tmp_path):
    target = tmp_path / "one.json"
    export(hands, target)
    exported = json.loads(target.read_bytes())
    assert [one["text"] for one in exported["articles"]] == [hands.text]
    assert exported["articles"][0] == hands.article()
    parse_export(target.read_bytes(), name="one.json")


def test_what_was_marked_a_moment_ago_is_in_the_export(hands, tmp_path):
    hands.caret_to("Putrajaya")
    hands.press("3")
    export(hands, tmp_path / "one.json")
    (article,) = json.loads((tmp_path / "one.json").read_bytes())["articles"]
    assert "Putrajaya" in {mention["text"] for mention in article["mentions"]}


def test_the_whole_project_is_exported_without_its_texts(hands, tmp_path):
    target = tmp_path / "all.json"
    export(hands, target, project=True, without_text=True)
    exported = json.loads(target.read_bytes())
    assert len(exported["articles"]) == 2
    assert all("text" not in article for article in exported["articles"])
    assert {**hands.export(), "generated_at": None}["entities"] == exported["entities"]


def test_a_name_without_a_suffix_gets_one(hands, tmp_path):
    export(hands, tmp_path / "one")
    assert (tmp_path / "one.json").is_file()


def test_how_many_articles_the_whole_project_has_is_said_before_they_are_exported(hands):
    hands.press("Ctrl+E")
    assert hands.dialog(ExportDialog).project.text() == "The whole &project (articles: 2)"


def test_the_file_of_one_article_is_proposed_with_its_name_that_of_the_project_with_the_projects(
    hands,
):
    proposed = []
    article = hands.session.read.articles.get(hands.window.desk.article_id)
    for keys in (["Return"], ["Down", "Return"]):
        hands.press("Ctrl+E")
        hands.dialog(ExportDialog)
        proposed.append(hands.choose_files(run=lambda keys=keys: hands.press(*keys)))
        hands.wait_until_active()
    assert proposed == [f"{Path(article.filename).stem}.json", f"{hands.session.path.stem}.json"]


@pytest.mark.parametrize(
    ("pasted", "name"),
    [
        (
            "Beras naik 12%: 3/4 isi rumah “terbeban”?\n\nHarga beras naik, kata Dr Lim.",
            "Beras naik 12% 3 4 isi rumah “terbeban”",
        ),
        ("TELUK SERI: Harga beras naik 12%, kata Dr Lim.", "TELUK SERI Harga beras naik 12%, kata Dr Lim"),
    ],
)
def test_the_file_of_what_was_pasted_is_proposed_with_its_name_less_the_signs_that_no_file_may_have(
    hands, pasted, name
):
    QApplication.clipboard().setText(pasted)
    before = hands.window.desk.article_id
    hands.press("Ctrl+V")
    hands.wait(lambda: hands.window.desk.article_id != before)
    hands.press("Ctrl+E")
    hands.dialog(ExportDialog)
    assert hands.choose_files(run=lambda: hands.press("Return")) == f"{name}.json"


def test_the_claims_are_exported_as_csv_one_a_row(hands, tmp_path):
    hands.select(WORDS)
    hands.press("C")
    hands.settle()
    hands.parts.card.judged.note.setFocus()
    hands.type("=1+1")
    hands.press("Tab", "Esc")
    hands.settle()
    target = tmp_path / "claims.csv"
    export(hands, target, keys="Ctrl+Shift+E")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(hands.article()["claims"])
    (row,) = (row for row in rows if row["claim"] == WORDS)
    assert row["check_worthiness"] == "check"
    assert row["note"] == "'=1+1"


def test_the_claims_of_the_whole_project_are_exported(hands, tmp_path):
    target = tmp_path / "claims.csv"
    export(hands, target, keys="Ctrl+Shift+E", project=True)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == sum(len(article["claims"]) for article in hands.export()["articles"])


def test_leaving_either_dialog_exports_nothing(hands, tmp_path):
    hands.press("Ctrl+E")
    hands.dialog(ExportDialog)
    hands.press("Esc")
    hands.press("Ctrl+E")
    hands.dialog(ExportDialog)
    hands.choose_files(run=lambda: hands.press("Return"))
    hands.settle()
    assert not hands.news
    assert list(tmp_path.iterdir()) == []


def test_the_banner_says_where_it_is_and_shows_the_folder(hands, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    export(hands, tmp_path / "one.json")
    assert hands.news == f"Exported to {tmp_path / 'one.json'}"
    hands.click(hands.parts.banner._button)
    assert shown == [QUrl.fromLocalFile(str(tmp_path))]
    assert not hands.news


def test_an_old_file_is_replaced_by_the_new_one(hands, tmp_path):
    target = tmp_path / "one.json"
    target.write_text("old")
    export(hands, target)
    parse_export(target.read_bytes(), name="one.json")
    assert list(tmp_path.iterdir()) == [target]


# What fails


@pytest.mark.skipif("not Path('/proc/self').exists()", reason="needs a folder that is closed even to root")
def test_a_folder_that_is_closed_is_said_in_one_sentence(hands):
    export(hands, Path("/proc/one.json"))
    assert "“one.json” cannot be written" in hands.news
    assert "\n" not in hands.news


def test_a_mark_that_is_not_what_the_text_says_stops_the_export_and_leaves_the_old_file(hands, tmp_path):
    target = tmp_path / "one.json"
    target.write_text("old")
    mention = hands.article()["mentions"][0]
    spoil(hands.session.path, mention["id"])
    export(hands, target)
    assert mention["id"] in hands.news
    assert "Nothing was written" in hands.news
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def spoil(path, mention_id):
    """Change a mention's stored words behind the project's back."""
    connection = sqlite3.connect(path)
    connection.execute("update mention set surface = 'other words' where id = ?", (mention_id,))
    connection.commit()
    connection.close()


def test_an_export_that_is_cancelled_leaves_the_old_file_and_no_other(hands, tmp_path, monkeypatch):
    target = tmp_path / "one.json"
    target.write_text("old")
    works = []
    begin = exchange_export.export_project

    def slow(*args, progress, **names):
        def wait_for_cancel(done, total):
            works[0]._cancel.wait()
            progress(done, total)

        begin(*args, progress=wait_for_cancel, **names)

    monkeypatch.setattr(exchange_export, "export_project", slow)
    hands.window.features[Exporting].busy.connect(works.append)
    hands.press("Ctrl+E")
    hands.dialog(ExportDialog)
    hands.choose_files(target, run=lambda: hands.press("Return"))
    progress = hands.parts.progress
    hands.wait(progress.isVisible)
    ended = []
    works[0].cancelled.connect(lambda: ended.append(True))
    hands.click(progress._cancel)
    hands.wait(lambda: ended)
    hands.wait(lambda: not progress.isVisible())
    assert isinstance(works[0], Work)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]
    assert not hands.news


def test_an_export_goes_on_when_another_project_is_opened_meanwhile(hands, tmp_path, monkeypatch):
    target, other = tmp_path / "one.json", tmp_path / "other.penanda"
    create(other)
    go_on = threading.Event()
    begin = exchange_export.export_project

    def slow(*args, **names):
        go_on.wait()
        begin(*args, **names)

    monkeypatch.setattr(exchange_export, "export_project", slow)
    hands.press("Ctrl+E")
    hands.dialog(ExportDialog)
    hands.choose_files(target, run=lambda: hands.press("Return"))
    hands.application.change_project(other)
    hands.wait_until_active()
    go_on.set()
    hands.wait(target.exists)


def test_an_export_that_waits_for_a_full_disk_keeps_nothing_else_waiting(hands, full_disk, tmp_path):
    pool, target = QThreadPool.globalInstance(), tmp_path / "one.json"
    threads = pool.maxThreadCount()
    pool.setMaxThreadCount(1)  # as with one processor
    try:
        hands.caret_to("Putrajaya")
        hands.press("3")
        hands.wait(lambda: "trying again" in hands.parts.status.saved.text())
        hands.press("Ctrl+E")
        hands.dialog(ExportDialog)
        hands.choose_files(target, run=lambda: hands.press("Return"))
        hands.wait(hands.parts.progress.isVisible)
        hands.window.open_paths([tmp_path / "none.txt"])
        hands.wait(lambda: "none.txt" in hands.news)
        assert not target.exists()
        full_disk.clear()
        hands.wait(target.exists)
        hands.settle()
        assert pool.maxThreadCount() == 1
    finally:
        full_disk.clear()
        pool.setMaxThreadCount(threads)
