"""Making, opening and copying projects, and what becomes of files that are no project."""

import errno
import os
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QToolButton

from penanda import samples
from penanda.edits import articles
from penanda.errors import CannotWrite
from penanda.folders import default_project
from penanda.marks import MarkRef
from penanda.project import connection
from penanda.project.lock import WriterLock
from penanda.project.project import Project, create
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from penanda_gui.application import Application
from penanda_gui.flows import files
from penanda_gui.session import Session

PROSE = "The jetty will open again in May."


@pytest.fixture
def project(tmp_path):
    """Make a project that holds one article."""

    def made(name="other.penanda"):
        path = tmp_path / name
        create(path)
        opened = Project(path, annotator="Somebody")
        source = source_of_text(PROSE, "jetty.txt")
        opened.run(articles.add, source, read(source))
        opened.close()
        return path

    return made


@pytest.fixture
def closed_to_writing(monkeypatch):
    """Close files and folders to writing, for root too."""
    closed = set()
    access = os.access
    monkeypatch.setattr(
        os,
        "access",
        lambda path, mode, **rest: False if mode == os.W_OK and path in closed else access(path, mode),
    )

    def close(path):
        closed.add(path)
        path.chmod(0o444)
        return path

    return close


def opens(hands, path, *, run):
    """Choose a project in the dialog that *run* opens, and wait until it is the open one."""
    hands.choose_files(path, run=run)
    hands.wait(lambda: hands.session.path == path)
    hands.wait_until_active()


def stays(hands, path, *, words):
    """Try to open a file as project; the window stays, one sentence says why, no byte is changed."""
    before, text, content = hands.session.path, hands.text, path.read_bytes()
    neighbours = sorted(path.parent.iterdir())
    hands.choose_files(path, run=lambda: hands.press("Ctrl+Shift+O"))
    hands.wait(lambda: hands.news)
    assert words in hands.news
    assert path.name in hands.news
    assert "\n" not in hands.news
    assert (hands.session.path, hands.text) == (before, text)
    assert path.read_bytes() == content
    assert sorted(path.parent.iterdir()) == neighbours
    hands.wait_until_active()
    hands.caret_to("Putrajaya")
    hands.press("3")
    assert ("Putrajaya", "GPE") in hands.mentions()


# New, open, open recent, save a copy


def test_a_new_project_is_empty_and_takes_articles(hands, tmp_path):
    path = tmp_path / "fresh.penanda"
    opens(hands, path, run=lambda: hands.press("Ctrl+N"))
    assert hands.export()["articles"] == []
    assert "fresh" in hands.window.windowTitle()
    file = tmp_path / "a.txt"
    file.write_text(PROSE)
    hands.choose_files(file, run=lambda: hands.press("Ctrl+O"))
    hands.wait(lambda: hands.text == PROSE)
    hands.settle()


def test_a_new_project_gets_its_suffix(hands, tmp_path):
    hands.choose_files(tmp_path / "fresh", run=lambda: hands.press("Ctrl+N"))
    hands.wait(lambda: hands.session.path == tmp_path / "fresh.penanda")
    assert (tmp_path / "fresh.penanda").is_file()


def test_a_new_project_never_replaces_a_file(hands, project):
    path = project()
    content = path.read_bytes()
    hands.choose_files(path, run=lambda: hands.press("Ctrl+N"))
    hands.wait(lambda: hands.news)
    assert "is there already" in hands.news
    assert path.read_bytes() == content
    assert hands.session.path == default_project()


def test_another_project_is_opened_and_the_old_one_keeps_its_last_mark(hands, project):
    hands.caret_to("Putrajaya")
    hands.press("3")
    opens(hands, project(), run=lambda: hands.press("Ctrl+Shift+O"))
    assert hands.text == PROSE
    hands.caret_to("May")
    hands.press("8")
    assert ("May", "DATE") in hands.mentions()
    opens(hands, default_project(), run=lambda: hands.press("Ctrl+Shift+O"))
    assert ("Putrajaya", "GPE") in hands.mentions()


def test_what_is_being_typed_is_saved_in_the_old_project(hands, project):
    hands.parts.facts.title.setFocus()
    hands.press("Ctrl+A")
    hands.type("Dead fish")
    opens(hands, project(), run=lambda: hands.press("Ctrl+Shift+O"))
    opens(hands, default_project(), run=lambda: hands.press("Ctrl+Shift+O"))
    assert hands.article()["metadata"]["title"] == "Dead fish"


def test_opening_the_open_project_again_leaves_it_open(hands):
    hands.choose_files(default_project(), run=lambda: hands.press("Ctrl+Shift+O"))
    hands.wait_until_active()
    hands.caret_to("Putrajaya")
    hands.press("3")
    assert ("Putrajaya", "GPE") in hands.mentions()


def test_opening_the_open_project_under_another_name_leaves_it_open(hands, tmp_path):
    other_name = tmp_path / "link.penanda"
    other_name.symlink_to(default_project())
    hands.choose_files(other_name, run=lambda: hands.press("Ctrl+Shift+O"))
    hands.wait_until_active()
    assert hands.session.reading_only is None
    hands.caret_to("Putrajaya")
    hands.press("3")
    assert ("Putrajaya", "GPE") in hands.mentions()


def test_the_menu_of_recent_projects_opens_one(hands, project):
    path = project()
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    recent = hands.window.menus["recent"]
    for _ in hands.window.features.make_rest():
        pass
    recent.aboutToShow.emit()
    entries = recent.actions()
    assert [entry.isEnabled() for entry in entries] == [False, True]
    entries[1].trigger()
    hands.wait(lambda: hands.session.path == default_project())
    hands.wait_until_active()


def test_the_next_start_opens_the_project_that_was_open_last(hands, project):
    path = project()
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    hands.restart()
    assert hands.session.path == path
    assert hands.text == PROSE


def test_a_project_named_on_the_command_line_is_found_again_from_elsewhere(
    at_the_desk, project, monkeypatch, tmp_path_factory
):
    path = project()
    monkeypatch.chdir(path.parent)
    at_the_desk.start(path.relative_to(path.parent))
    assert at_the_desk.text == PROSE
    at_the_desk.close()
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    at_the_desk.start()
    assert at_the_desk.session.path == path


def test_a_copy_holds_everything_marked_until_now(hands, tmp_path):
    hands.caret_to("Putrajaya")
    hands.press("3")
    copy = tmp_path / "copy.penanda"
    hands.choose_files(copy, run=lambda: hands.press("Ctrl+Shift+S"))
    hands.wait(copy.exists)
    before = hands.export()
    opens(hands, copy, run=lambda: hands.press("Ctrl+Shift+O"))
    after = hands.export()
    assert {**after, "generated_at": None} == {**before, "generated_at": None}
    assert ("Putrajaya", "GPE") in hands.mentions()


def test_a_copy_onto_the_project_itself_is_not_made(hands):
    hands.choose_files(default_project(), run=lambda: hands.press("Ctrl+Shift+S"))
    assert "That is the open project itself" in hands.hint
    hands.caret_to("Putrajaya")
    hands.press("3")
    assert ("Putrajaya", "GPE") in hands.mentions()


@pytest.mark.skipif("not Path('/proc/self').exists()", reason="needs a folder that is closed even to root")
def test_a_copy_that_cannot_be_written_is_said(hands):
    hands.choose_files(Path("/proc/copy.penanda"), run=lambda: hands.press("Ctrl+Shift+S"))
    hands.wait(lambda: hands.news)
    assert "“copy.penanda” cannot be written" in hands.news


# What is refused


def foreign(path):
    path.write_bytes(b"This is a letter, not a project.\n" * 10)


def other_program(path):
    connection = sqlite3.connect(path)
    connection.execute("create table letters(text)")
    connection.commit()
    connection.close()


def newer(path):
    create(path)
    connection = sqlite3.connect(path)
    (version,) = connection.execute("pragma user_version").fetchone()
    connection.execute(f"pragma user_version = {version + 1}")
    connection.close()


def empty(path):
    path.touch()


def cut_short(path):
    create(path)
    path.write_bytes(path.read_bytes()[:5000])


def overwritten(path):
    create(path)
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (foreign, "is not a Penanda project"),
        (other_program, "is not a Penanda project"),
        (newer, "was made by a newer Penanda"),
        (empty, "is an empty file"),
        (cut_short, "is damaged"),
        (overwritten, "is damaged"),
    ],
)
def test_what_is_no_project_of_ours_is_refused_and_stays_as_it_was(hands, tmp_path, make, words):
    path = tmp_path / "wrong.penanda"
    make(path)
    stays(hands, path, words=words)


def test_a_refused_project_on_the_command_line_leaves_the_default_one(at_the_desk, tmp_path):
    path = tmp_path / "wrong.penanda"
    foreign(path)
    content = path.read_bytes()
    at_the_desk.start(path)
    assert "is not a Penanda project" in at_the_desk.news
    assert at_the_desk.session.path == default_project()
    assert path.read_bytes() == content


def test_a_damaged_default_project_stays_as_it_was_and_another_one_takes_its_place(at_the_desk):
    overwritten(default_project())
    content = default_project().read_bytes()
    at_the_desk.start()
    assert "is damaged" in at_the_desk.news
    assert at_the_desk.session.path == default_project().with_stem("Penanda 2")
    assert default_project().read_bytes() == content
    at_the_desk.restart()
    assert at_the_desk.session.path == default_project().with_stem("Penanda 2")
    assert not at_the_desk.news


def test_a_project_that_is_gone_since_is_no_obstacle_to_starting(hands, project):
    path = project()
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    hands.close()
    path.unlink()
    hands.start()
    assert hands.session.path == default_project()


# What can only be read


def reads_only(hands, path):
    """The window shows a project, says that it can only be read, and changes nothing in it."""
    content = path.read_bytes()
    assert hands.text == PROSE
    assert hands.parts.status.saved.text() == "Read only"
    hands.caret_to("May")
    hands.press("8", "C", "Ctrl+Z")
    hands.click(hands.parts.labels.findChildren(QToolButton)[0])
    hands.parts.facts.title.setFocus()
    hands.type("typed")
    hands.settle()
    assert hands.mentions() == set()
    assert hands.article()["claims"] == []
    assert "typed" not in hands.article()["metadata"].values()
    assert path.read_bytes() == content


def test_a_read_only_project_opens_read_only(hands, project, closed_to_writing):
    path = closed_to_writing(project())
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    assert hands.news == (
        f"“{path.name}” is write-protected and can only be read here. Save a copy to mark in that."
    )
    reads_only(hands, path)


def test_a_damaged_read_only_project_is_refused(hands, tmp_path, closed_to_writing):
    path = tmp_path / "wrong.penanda"
    overwritten(path)
    stays(hands, closed_to_writing(path), words="is damaged")


def test_a_second_window_on_the_project_only_reads_and_is_told_who_marks(hands, project):
    path = project()
    first = Project(path, annotator="Somebody")
    try:
        opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
        assert hands.news == (
            f"“{path.name}” is open for marking elsewhere, by Somebody, so here it is only read. "
            "When it is closed there, choose “Mark here”."
        )
        reads_only(hands, path)
    finally:
        first.close()


def test_who_marks_on_another_computer_is_told_with_it(hands, project):
    path = project()
    first = Project(path, annotator="Siti")
    path.with_name(f".{path.name}.lock").write_text("Siti, 1234\nNEWSDESK-3\n")
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    assert hands.news == (
        f"“{path.name}” is open for marking elsewhere, by Siti on NEWSDESK-3, so here it is only read. "
        "When it is closed there, choose “Mark here”."
    )
    first.close()


def test_where_it_is_not_known_who_marks_nobody_is_named(hands, project):
    path = project()
    first = Project(path, annotator="Somebody")
    path.with_name(f".{path.name}.lock").write_text("")
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    assert hands.news.startswith(f"“{path.name}” is open for marking elsewhere, so here it is only read. ")
    first.close()


def offered(hands):
    """The button in the banner."""
    (button,) = (b for b in hands.parts.banner.findChildren(QPushButton) if b.isVisible())
    assert button.text() == "Mark &here"
    return button


def test_a_second_window_marks_when_the_first_has_closed_the_project(hands, project):
    path = project()
    first = Project(path, annotator="Somebody")
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    offer = hands.news
    assert "choose “Mark here”" in offer
    hands.click(offered(hands))
    assert hands.news == offer
    assert "still open for marking elsewhere" in hands.hint
    first.close()
    hands.click(offered(hands))
    hands.wait(lambda: hands.session.reading_only is None)
    hands.wait_until_active()
    assert hands.news == ""
    assert not hands.window.actions_by_id["mark_here"].isEnabled()
    hands.caret_to("May")
    hands.press("8")
    assert ("May", "DATE") in hands.mentions()


def test_marking_here_can_be_chosen_as_a_command(hands, project):
    path = project()
    first = Project(path, annotator="Somebody")
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    first.close()
    hands.window.actions_by_id["mark_here"].trigger()
    hands.wait(lambda: hands.session.reading_only is None)


def test_a_project_that_has_two_names_says_what_to_do_and_is_marked_once_it_has_one(hands, project):
    path = project()
    other = path.with_name("again.penanda")
    os.link(path, other)
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    assert "Remove the other name, or save a copy and mark in that." in hands.news
    assert not hands.window.actions_by_id["mark_here"].isEnabled()
    reads_only(hands, path)
    other.unlink()
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    hands.wait(lambda: hands.session.reading_only is None)


def test_there_is_nothing_to_choose_where_the_project_is_closed_to_writing(hands, project, closed_to_writing):
    opens(hands, closed_to_writing(project()), run=lambda: hands.press("Ctrl+Shift+O"))
    assert not hands.window.actions_by_id["mark_here"].isEnabled()
    assert "can only be read here" in hands.news


def test_a_project_that_can_only_be_read_can_still_be_exported_and_its_articles_walked(
    hands, project, closed_to_writing, tmp_path
):
    path = closed_to_writing(project())
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    assert hands.window.actions_by_id["export_json"].isEnabled()
    assert hands.window.actions_by_id["next_mark"].isEnabled()
    assert not hands.window.actions_by_id["open_articles"].isEnabled()


def test_a_session_in_use_is_free_again_when_its_window_is_closed(hands):
    path = hands.session.path
    hands.close()
    session = Session(path, annotator="Somebody")
    assert session.reading_only is None
    session.abandon()


def test_edges_that_could_not_be_moved_are_moved_from_where_they_are(hands, tmp_path, closed_to_writing):
    hands.settle()
    hands.session.read.save_copy(path := tmp_path / "copy.penanda")
    hands.application.change_project(closed_to_writing(path))
    hands.wait_until_active()
    mention = next(iter(hands.window.desk.marks.mentions.values()))
    hands.view.select_mark(MarkRef("mention", mention.id))
    drag_end(hands, by=60)
    assert "can only be read here" in hands.news
    drag_end(hands, by=0)
    assert hands.view.begin_moving_edges()
    assert (hands.view._edges.editor.span.start, hands.view._edges.editor.span.end) == (
        mention.start,
        mention.end,
    )


def drag_end(hands, by):
    """Drag the handle at the end of the selected mark, by so many pixels."""
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at, viewport = hands.view._handles()["end"].toPoint(), hands.view.viewport()
    QTest.mousePress(viewport, left, plain, at)
    if by:
        QTest.mouseMove(viewport, at + QPoint(by, -6))
    QTest.mouseRelease(viewport, left, plain, at + QPoint(by, -6))
    hands.settle()


def test_a_warning_keeps_its_button_when_another_one_comes(hands, project, tmp_path):
    first = Project(path := project(), annotator="Somebody")
    try:
        opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
        hands.window.open_paths([tmp_path / "none.txt"])
        hands.wait(lambda: "none.txt" in hands.news)
        assert "choose “Mark here”" in hands.news
        assert offered(hands).isEnabled()
    finally:
        first.close()


# Where there is no room


@pytest.fixture
def full(monkeypatch):
    """Makes a folder as it is on a full disk, in which SQLite cannot even make its index to read."""
    opened, made, folders = connection._connect, samples.create_with_samples, []

    def connect(path, mode, pragmas):
        if mode == "rw" and path.parent in folders:
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
            raise error
        return opened(path, mode, pragmas)

    def lock(project, **_by):
        if project.parent in folders:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return WriterLock(project)

    def make(path, sources):
        if path.parent in folders:
            raise CannotWrite(name=path.name, reason=os.strerror(errno.ENOSPC))
        made(path, sources)

    monkeypatch.setattr(connection, "_connect", connect)
    monkeypatch.setattr("penanda.project.project.WriterLock", lock)
    monkeypatch.setattr("penanda_gui.flows.marking_here.WriterLock", lock)
    monkeypatch.setattr(samples, "create_with_samples", make)
    return folders


def test_on_a_full_disk_a_project_opens_to_read_and_is_marked_once_there_is_room(hands, project, full):
    path = project()
    full.append(path.parent)
    opens(hands, path, run=lambda: hands.press("Ctrl+Shift+O"))
    assert hands.news == (
        "“other.penanda” cannot be saved to at present (No space left on device), so here it is only read. "
        "When there is room and it may be written, choose “Mark here”."
    )
    reads_only(hands, path)
    hands.click(offered(hands))
    assert hands.session.reading_only is not None
    full.clear()
    hands.wait_until_active()
    hands.click(offered(hands))
    hands.wait(lambda: hands.session.reading_only is None)


def test_where_no_project_can_be_opened_or_made_that_is_said_and_another_can_be_chosen(
    at_the_desk, qapp, full, data_folder, project, monkeypatch
):
    full.append(data_folder)
    path, said = project(), []

    def press_return():
        if isinstance(box := qapp.activeModalWidget(), QMessageBox):
            said.append(box.text())
            QTest.keyClick(box, Qt.Key.Key_Return)

    def choose(*_asked):
        return "" if len(said) == 1 else str(path), ""  # left at first, so that the question comes again

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    often = QTimer(interval=5)
    often.timeout.connect(press_return)
    often.start()
    at_the_desk.begin()
    often.stop()
    assert said == 2 * [
        "“Penanda.penanda” cannot be written (No space left on device); what was there before is unchanged. "
        "Choose another place."
    ]
    at_the_desk.wait_until_active()
    assert at_the_desk.session.path == path
    assert at_the_desk.news == ""


def starts_only_to_be_left(qapp):
    """A start at which a question is all there is, which is left; return the question."""
    said = []

    def leave():
        said.append(qapp.activeModalWidget().text())
        QTest.keyClick(qapp.activeModalWidget(), Qt.Key.Key_Escape)

    application = Application(qapp)
    QTimer.singleShot(0, qapp, leave)
    application.start()
    assert application.window is None
    assert application.run() == 0
    application.deleteLater()
    (question,) = said
    return question


def test_where_no_project_can_be_opened_or_made_the_program_can_be_left(qapp, full, data_folder):
    full.append(data_folder)
    assert "(No space left on device)" in starts_only_to_be_left(qapp)


def test_where_there_can_be_no_data_folder_that_is_said(qapp, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("PENANDA_DATA", str(tmp_path / "file"))
    assert "“Penanda.penanda” cannot be written (Not a directory)" in starts_only_to_be_left(qapp)


@pytest.mark.parametrize(
    ("command", "language", "proposed"),
    [
        ("save_copy", "en", "Penanda copy.penanda"),
        ("save_copy", "ms", "Salinan Penanda.penanda"),
        ("new_project", "en", "Project.penanda"),
    ],
)
def test_a_copy_is_proposed_under_the_name_of_the_project(hands, monkeypatch, command, language, proposed):
    hands.run(f"language.{language}")
    hands.wait_until_active()
    names = []
    monkeypatch.setattr(
        files, "ask_target", lambda _window, _settings, _title, name, _kinds: names.append(name)
    )
    hands.run(command)
    assert names == [proposed]
