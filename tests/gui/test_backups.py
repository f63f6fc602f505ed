"""Backups that are taken by themselves, and going back to one."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt

from penanda.folders import default_project
from penanda.project import backups as backups_module
from penanda.project.backups import Backups
from penanda.project.opening import reading
from penanda_gui.panels.two_line_delegate import TwoLineDelegate


def backups():
    return Backups(default_project()).all()


def test_a_backup_is_taken_when_the_project_is_opened(hands):
    hands.wait(backups)


def test_closing_leaves_a_backup_of_what_was_marked_last(hands):
    hands.caret_to("Putrajaya")
    hands.press("3")
    article_id = hands.window.desk.article_id
    hands.close()
    with reading(backups()[0].path) as reader:
        assert "Putrajaya" in {mention.surface for mention in reader.marked.mentions(article_id)}


def test_opening_and_closing_without_a_change_takes_no_further_backup(hands):
    hands.close()
    before = backups()
    hands.start()
    hands.close()
    assert backups() == before
    assert len(before) == 1


def test_backups_are_taken_away_from_the_window_which_goes_on_meanwhile(at_the_desk, monkeypatch):
    threads, go_on = [], threading.Event()

    def slow(path):
        threads.append(threading.current_thread())
        assert go_on.wait(20)

    monkeypatch.setattr(backups_module, "back_up", slow)
    at_the_desk.start()
    at_the_desk.wait(lambda: threads)
    at_the_desk.caret_to("Putrajaya")
    at_the_desk.press("3")
    assert ("Putrajaya", "GPE") in at_the_desk.mentions()
    go_on.set()
    assert threading.main_thread() not in threads


def test_a_backup_that_fails_is_one_sentence_and_marking_goes_on(at_the_desk, data_folder):
    (data_folder / "Penanda.penanda-backups").write_text("in its place")
    (data_folder / "Backups").write_text("in its place")
    at_the_desk.start()
    at_the_desk.wait(lambda: at_the_desk.news)
    assert "could not be backed up" in at_the_desk.news
    assert "\n" not in at_the_desk.news
    at_the_desk.caret_to("Putrajaya")
    at_the_desk.press("3")
    assert ("Putrajaya", "GPE") in at_the_desk.mentions()


def test_a_project_that_is_only_read_is_not_backed_up(hands, tmp_path):
    hands.close()
    path = tmp_path / "closed.penanda"
    path.write_bytes(default_project().read_bytes())
    path.chmod(0o444)
    hands.start(path)
    assert hands.session.reading_only is not None
    hands.close()
    assert [file.name for file in tmp_path.iterdir()] == ["closed.penanda"]


# Going back to one


def two_states(hands):
    """A backup of the first start, then two marks; gives the export of each state."""
    hands.wait(backups)
    before = hands.export()
    for words in ("Putrajaya", "Kuala"):
        hands.caret_to(words)
        hands.press("3")
    return before, hands.export()


def same(export, other):
    return {**export, "generated_at": None} == {**other, "generated_at": None}


def restores(hands, *keys, button="Restore"):
    """Pick a backup by keys in the list, and answer the question."""
    window = hands.window
    hands.window.actions_by_id["restore_backup"].trigger()
    hands.picker()
    question = hands.answer_message(button, run=lambda: hands.press(*keys))
    if button == "Restore":
        hands.wait(lambda: hands.window is not window)
    hands.wait_until_active()
    return question


def test_a_backup_is_restored_by_keys_and_the_window_shows_it(hands):
    before, after = two_states(hands)
    assert not same(before, after)
    question = restores(hands, "Return")
    assert "Go back to how the project was on" in question
    assert same(hands.export(), before)
    assert "The project is as it was on" in hands.news
    hands.caret_to("Putrajaya")
    hands.press("3")
    assert ("Putrajaya", "GPE") in hands.mentions()


def test_restoring_is_undone_by_restoring_the_first_of_the_list(hands):
    before, after = two_states(hands)
    restores(hands, "1")
    assert same(hands.export(), before)
    restores(hands, "1")
    assert same(hands.export(), after)


def test_what_is_being_typed_is_in_the_backup_made_just_before(hands):
    hands.wait(backups)
    hands.parts.facts.title.setFocus()
    hands.press("Ctrl+A")
    hands.type("Dead fish")
    restores(hands, "1")
    assert hands.article()["metadata"]["title"] != "Dead fish"
    restores(hands, "1")
    assert hands.article()["metadata"]["title"] == "Dead fish"


def test_leaving_the_question_leaves_everything(hands):
    _, after = two_states(hands)
    restores(hands, "Return", button="Leave it")
    assert same(hands.export(), after)


def test_the_list_says_how_much_each_backup_holds_and_what_would_change(hands):
    hands.wait(backups)
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.settle()
    hands.window.actions_by_id["restore_backup"].trigger()
    picker = hands.picker()
    index = picker.model.index(0)
    assert "Articles: 2 · Mentions: " in index.data()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Would go: mentions 1, entities 1" in spoken
    assert picker.list.accessibleName() == "Restore a backup"
    hands.press("Esc")


def test_a_damaged_backup_is_said_to_be_and_is_not_restored(hands):
    _, after = two_states(hands)
    (backup,) = backups()
    content = bytearray(backup.path.read_bytes())
    content[-100] ^= 1
    backup.path.chmod(0o644)
    backup.path.write_bytes(content)
    hands.window.actions_by_id["restore_backup"].trigger()
    details = hands.picker().model.index(0).data(TwoLineDelegate.SECOND_LINE)
    assert details == "This backup is damaged and cannot be restored."
    hands.answer_message("Restore", run=lambda: hands.press("Return"))
    hands.wait(lambda: hands.news)
    assert "is damaged, so it was not used" in hands.news
    assert same(hands.export(), after)


def test_without_backups_that_is_said(hands):
    hands.wait(backups)
    for backup in backups():
        backup.path.unlink()
    hands.window.actions_by_id["restore_backup"].trigger()
    hands.wait(lambda: "There is no backup" in hands.hint)
