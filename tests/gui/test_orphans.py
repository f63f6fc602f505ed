"""A file that has changed since it was opened: the question, and the marks that wait for a place."""

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from penanda.edits import proposed_claims
from penanda.marks import MarkRef
from penanda_gui.flows.export_dialog import ExportDialog
from penanda_gui.flows.opening import Opening
from penanda_gui.flows.versions import Versions
from penanda_gui.orphans import Orphans
from penanda_gui.panels.two_line_delegate import TwoLineDelegate
from penanda_gui.pickers.version_reader import VersionReader

TEXT = (
    "Pelabuhan Tanjung Seri dibuka semula\n\n"
    "Perdana Menteri Anwar Rahim berkata pelabuhan itu akan dibuka semula pada 7 Mac ini.\n"
    "Kapal \U0001f41f pertama akan tiba esok selepas mesyuarat di Putrajaya pada waktu pagi.\n"
    "Persatuan Nelayan menafikan dakwaan itu dan meminta Anwar menjelaskannya di Parlimen.\n"
)
CHANGED = "TERKINI\n" + TEXT.replace("Persatuan Nelayan menafikan", "Kesatuan nelayan menolak")
TAKE, ADD, KEEP = "Take the new version", "Add as another article", "Keep the old one only"


@pytest.fixture
def file(hands, tmp_path):
    """A file, opened as an article with two marks; it then changed so that one of them has no place."""
    path = tmp_path / "berita.txt"
    path.write_text(TEXT)
    open_file(hands, path)
    hands.select("Anwar Rahim")
    hands.press("1")
    hands.select("Persatuan Nelayan")
    hands.press("2")
    hands.settle()
    path.write_text(CHANGED)
    return path


def open_file(hands, path):
    hands.window.features[Opening].open_paths([path])
    hands.wait(lambda: not hands.window.features.arriving.is_any)
    hands.settle()


def export(hands, target, *, keys):
    """Export the open article by keys."""
    hands.press(keys)
    hands.dialog(ExportDialog)
    hands.choose_files(target, run=lambda: hands.press("Return"))
    hands.wait(lambda: hands.news)


def answer(hands, path, button):
    asked = hands.answer_message(button, run=lambda: hands.window.features[Opening].open_paths([path]))
    hands.wait_until_active()
    return asked


@pytest.fixture
def taken(hands, file):
    """The new version was taken; one mark waits for its place."""
    answer(hands, file, TAKE)
    hands.settle()
    return hands.window.features[Orphans]


def rows(taken):
    model = taken.panel.list.rows
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def articles_named(hands, name):
    return [one for one in hands.export()["articles"] if one["source"]["filename"] == name]


def test_opening_a_changed_file_asks_and_takes_its_marks_along(hands, file):
    article_id = hands.window.desk.article_id
    assert answer(hands, file, TAKE) == (
        "“berita.txt” has changed since it was opened as “Pelabuhan Tanjung Seri dibuka semula”."
    )
    hands.settle()
    assert hands.window.desk.article_id == article_id
    assert hands.text == CHANGED
    assert hands.mentions() == {("Anwar Rahim", "PERSON")}
    assert len(articles_named(hands, "berita.txt")) == 1


@pytest.mark.parametrize("keys", ["Ctrl+E", "Ctrl+Shift+E"])
def test_an_export_says_how_many_wait_and_are_not_in_it(hands, taken, tmp_path, keys):
    target = tmp_path / "one.json"
    export(hands, target, keys=keys)
    said = "Not exported, because they wait for a place in a new version, marks: 1"
    assert hands.news == f"Exported to {target}. {said}"
    hands.parts.banner.clear()
    hands.press("Ctrl+PgUp")
    hands.settle()
    export(hands, target, keys=keys)
    assert hands.news == f"Exported to {target}"


def test_it_can_be_added_as_another_article(hands, file):
    old = hands.window.desk.article_id
    answer(hands, file, ADD)
    hands.settle()
    assert len(articles_named(hands, "berita.txt")) == 2
    assert hands.text == CHANGED
    assert hands.window.desk.article_id != old


def test_the_old_one_can_be_kept(hands, file):
    answer(hands, file, KEEP)
    hands.settle()
    assert len(articles_named(hands, "berita.txt")) == 1
    assert hands.text == TEXT
    assert hands.window.features[Orphans].count.isHidden()


def test_several_changed_files_are_asked_about_one_by_one(hands, file, tmp_path):
    other = tmp_path / "lain.txt"
    other.write_text("Satu lagi berita.")
    open_file(hands, other)
    other.write_text("Satu lagi berita baharu.")
    opening = hands.window.features[Opening]
    hands.answer_message(TAKE, run=lambda: opening.open_paths([file, other]))
    assert "lain.txt" in hands.answer_message(KEEP, run=lambda: None)
    hands.wait_until_active()
    hands.settle()
    assert [len(articles_named(hands, name)) for name in ("berita.txt", "lain.txt")] == [1, 1]
    assert hands.window.desk.marks.mentions


def test_what_waits_is_counted_and_listed_with_what_stood_around_it(hands, taken):
    assert taken.count.text() == "Marks without a place: 1"
    assert taken.count.isVisible()
    assert hands.parts.panels["orphans"].isVisible()
    assert rows(taken) == ["Persatuan Nelayan"]
    second = taken.panel.list.rows.index(0).data(TwoLineDelegate.SECOND_LINE)
    assert second.startswith("Organisation · ")
    assert "[Persatuan Nelayan] menafikan dakwaan itu" in second


def test_it_is_placed_on_the_selection_by_key(hands, taken):
    hands.select("Kesatuan nelayan")
    hands.press("Ctrl+R")
    hands.settle()
    assert hands.mention("Kesatuan nelayan")["label"] == "ORG"
    assert hands.entity(hands.mention("Kesatuan nelayan")) == "Persatuan Nelayan"
    assert taken.count.isHidden()
    assert rows(taken) == []
    hands.press("Ctrl+Z")
    hands.settle()
    assert rows(taken) == ["Persatuan Nelayan"]
    assert hands.mentions() == {("Anwar Rahim", "PERSON")}


def test_enter_in_the_list_places_and_delete_drops(hands, taken):
    hands.select("Kesatuan nelayan")
    taken.panel.list.setFocus()
    hands.press("Return")
    hands.settle()
    assert ("Kesatuan nelayan", "ORG") in hands.mentions()
    hands.press("Ctrl+Z")
    hands.settle()
    taken.panel.list.setFocus()
    hands.press("Delete")
    hands.settle()
    assert rows(taken) == []
    assert hands.mentions() == {("Anwar Rahim", "PERSON")}
    hands.press("Ctrl+Z")
    hands.settle()
    assert rows(taken) == ["Persatuan Nelayan"]


def test_what_was_placed_is_selected_and_the_next_is_not_placed_on_the_same_words(hands, file):
    hands.session.run(
        proposed_claims.make, hands.window.desk.article_id, [hands.find("menafikan dakwaan")], "check"
    )
    hands.settle()
    answer(hands, file, TAKE)
    hands.settle()
    orphans = hands.window.features[Orphans]
    hands.select("Kesatuan nelayan")
    hands.press("Ctrl+R")
    hands.settle()
    placed = hands.mention("Kesatuan nelayan")
    assert hands.view.selected_mark == MarkRef("mention", placed["id"])
    hands.press("Ctrl+R")
    hands.settle()
    assert rows(orphans) == ["menafikan dakwaan"]
    hands.select("menolak dakwaan")
    hands.press("Ctrl+R")
    hands.settle()
    assert hands.view.selected_mark == MarkRef("claim", hands.claim("menolak dakwaan")["id"])


def test_the_buttons_do_the_same(hands, taken):
    hands.select("Kesatuan nelayan")
    hands.click(taken.panel.place)
    hands.settle()
    assert ("Kesatuan nelayan", "ORG") in hands.mentions()
    assert not taken.panel.place.isVisible()


def test_without_a_selection_it_says_what_to_do(hands, taken):
    hands.caret_to("Kapal")
    hands.press("Ctrl+R")
    assert hands.hint == "Select the words first on which the mark is to stand."
    assert rows(taken) == ["Persatuan Nelayan"]


def test_a_click_selects_the_same_words_where_they_are_left(hands, file, tmp_path):
    file.write_text(TEXT.replace("Persatuan Nelayan menafikan", "Hanya Persatuan Nelayan menyanggah"))
    answer(hands, file, TAKE)
    hands.settle()
    orphans = hands.window.features[Orphans]
    hands.click_row(orphans.panel.list, orphans.panel.list.rows.index(0))
    assert hands.view.selection == hands.find("Persatuan Nelayan")
    orphans.panel.list.setFocus()
    hands.press("Enter")
    hands.settle()
    assert ("Persatuan Nelayan", "ORG") in hands.mentions()


def test_one_step_back_takes_the_new_version_back(hands, taken):
    hands.view.setFocus()
    hands.press("Ctrl+Z")
    hands.settle()
    assert hands.text == TEXT
    assert hands.mentions() == {("Anwar Rahim", "PERSON"), ("Persatuan Nelayan", "ORG")}
    assert taken.count.isHidden()
    hands.press("Ctrl+Shift+Z")
    hands.settle()
    assert hands.text == CHANGED
    assert rows(taken) == ["Persatuan Nelayan"]


def test_the_place_in_the_article_is_kept_over_versions(hands, taken):
    hands.caret_to("Kapal")
    caret = hands.view.caret
    hands.press("Ctrl+Z")
    hands.settle()
    assert hands.text == TEXT
    assert hands.view.caret == caret
    hands.press("Ctrl+Shift+Z")
    hands.settle()
    assert hands.view.caret == caret


def test_what_waits_is_there_after_a_restart(hands, taken):
    hands.restart()
    orphans = hands.window.features[Orphans]
    assert rows(orphans) == ["Persatuan Nelayan"]
    assert orphans.count.isVisible()
    hands.select("Kesatuan nelayan")
    hands.press("Ctrl+R")
    hands.settle()
    assert ("Kesatuan nelayan", "ORG") in hands.mentions()


def test_a_claim_is_listed_by_its_lost_piece(hands, file):
    hands.session.run(
        proposed_claims.make, hands.window.desk.article_id, [hands.find("menafikan dakwaan")], "check"
    )
    hands.settle()
    answer(hands, file, TAKE)
    hands.settle()
    orphans = hands.window.features[Orphans]
    assert rows(orphans) == ["Persatuan Nelayan", "menafikan dakwaan"]
    assert orphans.panel.list.rows.index(1).data(TwoLineDelegate.SECOND_LINE).startswith("Claim · ")
    orphans.panel.list.setCurrentIndex(orphans.panel.list.rows.index(1))
    hands.select("menolak dakwaan")
    hands.press("Ctrl+R")
    hands.settle()
    assert hands.claim("menolak dakwaan")["check_worthiness"] == "check"


def test_a_new_version_can_be_taken_from_a_file_of_another_name(hands, file, tmp_path):
    other = tmp_path / "pembetulan.txt"
    other.write_text(CHANGED)
    hands.choose_files(other, run=lambda: hands.run("take_version"))
    hands.wait(lambda: hands.text == CHANGED)
    hands.settle()
    assert hands.mentions() == {("Anwar Rahim", "PERSON")}
    hands.choose_files(other, run=lambda: hands.run("take_version"))
    hands.wait(lambda: hands.hint == "The article has this version already.")


def test_the_earlier_text_can_be_read(hands, taken):
    hands.run("show_versions")
    reader = hands.dialog(VersionReader)
    assert reader.text.toPlainText() == CHANGED
    assert reader.list.count() == 2
    hands.press("Down")
    assert reader.text.toPlainText() == TEXT
    assert reader.text.isReadOnly()
    hands.press("Esc")


def test_without_an_article_there_is_nothing_to_take_a_version_of(hands, monkeypatch):
    versions = hands.window.features[Versions]
    hands.window.desk.open("none")
    for run in (versions.choose, versions.show):
        run()
        assert hands.hint == "Open the article first."
    assert not hands.window.findChildren(QMessageBox)


def test_marks_without_a_place_offer_nothing_where_the_project_can_only_be_read(hands, taken, tmp_path):
    hands.session.read.save_copy(path := tmp_path / "copy.penanda")
    path.chmod(0o444)
    hands.application.change_project(path)
    hands.wait_until_active()
    hands.window.desk.open(hands.session.read.articles.ids()[-1])
    panel = hands.window.features[Orphans].panel
    assert panel.list.current is not None
    assert not panel.place.isEnabled()
    assert not panel.drop.isEnabled()


def test_where_every_mark_has_its_place_the_panel_says_so_in_one_sentence_and_offers_nothing(hands, taken):
    panel = hands.window.features[Orphans].panel
    assert panel.say.isVisible()
    panel.list.setFocus()
    hands.press("Delete")
    hands.settle()
    assert panel.list.hasFocus()
    assert panel.list.accessibleDescription() == "All marks of this article have their place."
    shown = [part for part in panel.findChildren(QWidget) if part.isVisible() and part.parent() is panel]
    assert shown == [panel.list]
    hands.press("Ctrl+Z")
    hands.settle()
    assert panel.list.accessibleDescription() == ""
    assert panel.drop.isVisible()
