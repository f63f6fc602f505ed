"""Opening articles by command line, dialog, drop and paste, and what is said when one cannot be opened."""

import os
import threading
from pathlib import Path

import pytest
from hands import files_mime, text_mime
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from penanda.folders import default_project
from penanda.project.project import create
from penanda.readers import source
from penanda.text.decoding import MAX_BYTES

PROSE = "KUALA SEMARAK: The jetty will open again in May, the council said.\n"


@pytest.fixture
def file(tmp_path):
    """Make a file of some bytes or some text."""

    def made(name: str, content: bytes | str = PROSE) -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return made


@pytest.fixture
def clipboard(qapp):
    """The clipboard, empty again at the end."""
    yield QApplication.clipboard()
    QApplication.clipboard().clear()


def count(hands):
    return hands.parts.articles.articles.rowCount()


def shows(hands, text):
    hands.wait(lambda: hands.text == text)
    hands.settle()


def refused(hands, path, *, words):
    """Open a file and expect one sentence with these words, and nothing else."""
    before, opened = count(hands), hands.text
    content = path.read_bytes() if path.is_file() and os.access(path, os.R_OK) else b""
    hands.window.open_paths([path])
    hands.wait(lambda: hands.news)
    hands.settle()
    assert words in hands.news
    assert path.name in hands.news
    assert "\n" not in hands.news
    assert (count(hands), hands.text) == (before, opened)
    assert not content or path.read_bytes() == content


# The ways in


def test_a_first_start_shows_the_sample_article(hands):
    assert hands.session.path == default_project()
    assert count(hands) == 2
    assert hands.text.startswith("Dead sea bass")
    assert hands.view.hasFocus()


def test_of_files_of_the_command_line_the_first_is_shown_and_their_number_said(at_the_desk, file):
    paths = [file(name, f"{name}\n") for name in ("a.txt", "b.txt", "c.txt")]
    at_the_desk.start(*paths)
    at_the_desk.wait(lambda: count(at_the_desk) == 5)
    shows(at_the_desk, "a.txt\n")
    assert at_the_desk.hint == "Articles added: 3"
    assert [one["source"]["filename"] for one in at_the_desk.export()["articles"]][2:] == [
        p.name for p in paths
    ]


def test_a_file_chosen_with_control_o_is_opened(hands, file):
    path = file("jetty.txt")
    hands.choose_files(path, run=lambda: hands.press("Ctrl+O"))
    shows(hands, PROSE)
    assert path.read_text() == PROSE
    assert hands.article()["text"] == PROSE
    hands.wait_until_active()
    assert hands.view.hasFocus()


def test_a_name_is_typed_into_the_dialog_though_its_letters_are_keys_of_the_article(hands, file):
    path = file("1 2 c v Nelayan.txt")
    marks = hands.mentions()
    hands.caret_to("Putrajaya")
    hands.type_file_name(path, run=lambda: hands.press("Ctrl+O"))
    shows(hands, PROSE)
    hands.wait_until_active()
    hands.press("Ctrl+PgUp", "Ctrl+PgUp")
    hands.settle()
    assert hands.mentions() == marks


def test_several_files_can_be_chosen_at_once(hands, file):
    paths = [file(f"{name}.txt", f"{name}.\n") for name in ("one", "two", "three")]
    hands.choose_files(*paths, run=lambda: hands.press("Ctrl+O"))
    hands.wait(lambda: count(hands) == 5)
    shows(hands, "one.\n")
    hands.choose_files(*paths[1:], run=lambda: hands.press("Ctrl+O"))
    shows(hands, "two.\n")
    assert hands.hint == "“two.” is in the project already."


def test_leaving_the_file_dialog_changes_nothing(hands):
    before = hands.export()["articles"]
    hands.choose_files(run=lambda: hands.press("Ctrl+O"))
    assert hands.export()["articles"] == before
    assert not hands.news


@pytest.mark.parametrize("place", ["view", "articles", "window"])
def test_files_dropped_anywhere_on_the_window_are_opened(hands, file, place):
    target = {
        "view": hands.view.viewport(),
        "articles": hands.parts.articles.viewport(),
        "window": hands.window,
    }[place]
    mime = files_mime([file("dropped.txt")])
    hands.drop(mime, target)
    shows(hands, PROSE)
    assert hands.article()["source"]["filename"] == "dropped.txt"


def test_text_dropped_on_the_article_becomes_an_article(hands):
    mime = text_mime(PROSE)
    hands.drop(mime, hands.view.viewport())
    shows(hands, PROSE)
    assert hands.article()["source"]["filename"].startswith("Pasted")


class DragOfOurs(QDragEnterEvent):
    """Words that are dragged from within Penanda."""

    def source(self):
        return QApplication.instance()


def test_words_that_are_dragged_within_the_window_make_no_article(hands):
    point, mime = QPoint(400, 400), text_mime(PROSE)
    action, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    foreign, ours = (kind(point, action, mime, left, none) for kind in (QDragEnterEvent, DragOfOurs))
    hands.window.dragEnterEvent(foreign)
    hands.window.dragEnterEvent(ours)
    assert (foreign.isAccepted(), ours.isAccepted()) == (True, False)


def test_control_v_makes_an_article_of_the_clipboard(hands, clipboard):
    clipboard.setText(PROSE)
    hands.press("Ctrl+V")
    shows(hands, PROSE)
    assert count(hands) == 3
    assert hands.view.hasFocus()


def test_control_v_takes_copied_files(hands, clipboard, file):
    clipboard.setMimeData(files_mime([file("copied.txt")]))
    hands.press("Ctrl+V")
    shows(hands, PROSE)
    assert hands.article()["source"]["filename"] == "copied.txt"


def test_control_v_in_a_field_pastes_there(hands, clipboard):
    clipboard.setText("The title")
    hands.parts.facts.title.setFocus()
    hands.press("Ctrl+A", "Ctrl+V")
    assert hands.parts.facts.title.text() == "The title"
    hands.settle()
    assert count(hands) == 2


@pytest.mark.parametrize("text", ["", "  \n "])
def test_control_v_of_an_empty_clipboard_says_so(hands, clipboard, text):
    clipboard.setText(text)
    hands.press("Ctrl+V")
    assert "holds no text" in hands.hint
    assert count(hands) == 2


def test_control_v_before_anything_was_copied_says_so(hands, clipboard):
    clipboard.clear()
    hands.press("Ctrl+V")
    assert "holds no text" in hands.hint


@pytest.mark.parametrize("name", ["other.penanda", "OTHER.PENANDA"])
@pytest.mark.parametrize("way", ["dropped", "chosen"])
def test_a_project_among_the_files_is_opened_as_project(hands, tmp_path, name, way):
    create(path := tmp_path / name)
    if way == "dropped":
        hands.drop(files_mime([path]), hands.view.viewport())
    else:
        hands.choose_files(path, run=lambda: hands.press("Ctrl+O"))
    hands.wait(lambda: hands.news or hands.session.path == path)
    assert not hands.news
    hands.wait_until_active()
    assert count(hands) == 0


@pytest.mark.parametrize("name", ["other.penanda", "OTHER.PENANDA"])
def test_a_project_named_at_the_start_is_opened_as_project(at_the_desk, file, tmp_path, name):
    create(path := tmp_path / name)
    at_the_desk.start(file("jetty.txt"), path)
    assert at_the_desk.session.path == path
    shows(at_the_desk, PROSE)
    assert count(at_the_desk) == 1


# What is there already


def test_the_same_file_twice_shows_the_article_it_is(hands, file):
    path = file("jetty.txt")
    hands.window.open_paths([path])
    shows(hands, PROSE)
    hands.press("Ctrl+PgUp")
    assert hands.text != PROSE
    hands.window.open_paths([path])
    shows(hands, PROSE)
    assert count(hands) == 3
    assert hands.hint == "“KUALA SEMARAK: The jetty will open again in May, the…” is in the project already."


def test_a_text_pasted_twice_is_called_by_the_title_that_its_article_has(hands, clipboard):
    clipboard.setText(PROSE)
    hands.press("Ctrl+V")
    shows(hands, PROSE)
    hands.parts.facts.title.setFocus()
    hands.type("The jetty")
    hands.press("Return")
    hands.view.setFocus()
    hands.settle()
    hands.press("Ctrl+PgUp", "Ctrl+V")
    shows(hands, PROSE)
    assert hands.hint == "“The jetty” is in the project already."
    assert count(hands) == 3


def test_a_file_opened_twice_is_called_by_the_title_that_its_article_has(hands, file):
    path = file("jetty.txt")
    hands.choose_files(path, run=lambda: hands.press("Ctrl+O"))
    shows(hands, PROSE)
    hands.parts.facts.title.setFocus()
    hands.type("The jetty")
    hands.press("Return")
    hands.view.setFocus()
    hands.settle()
    hands.press("Ctrl+PgUp")
    hands.choose_files(path, run=lambda: hands.press("Ctrl+O"))
    shows(hands, PROSE)
    assert hands.hint == "“The jetty” is in the project already."


def test_the_same_text_twice_in_one_go_makes_one_article(hands, file):
    hands.window.open_paths([file("a.txt"), file("b.txt")])
    shows(hands, PROSE)
    assert count(hands) == 3


# What opens right


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("utf16.txt", "Harga naik 🐟\n".encode("utf-16"), "Harga naik 🐟\n"),
        ("bom.txt", b"\xef\xbb\xbfHarga naik.\n", "Harga naik.\n"),
        ("crlf.txt", b"One.\r\nTwo.\r\n", "One.\r\nTwo.\r\n"),
        ("cr.txt", b"One.\rTwo.\r", "One.\rTwo.\r"),
        ("separators.txt", "One.\u2028Two.\u2029Three.", "One.\u2028Two.\u2029Three."),
        ("nonbreaking.txt", "40\u00a0°C today", "40\u00a0°C today"),
        ("emoji.txt", "👨‍👩‍👧‍👦 went 🐟 fishing", "👨‍👩‍👧‍👦 went 🐟 fishing"),
        ("combining.txt", "cafe\u0301 e\u0302\u0323", "cafe\u0301 e\u0302\u0323"),
        ("arabic.txt", "قال نبيل القرطاس اليوم", "قال نبيل القرطاس اليوم"),
    ],
)
def test_text_of_any_kind_opens_as_it_is_and_is_tagged_where_it_stands(hands, file, name, content, text):
    path = file(name, content)
    hands.window.open_paths([path])
    shows(hands, text)
    hands.press("Ctrl+End", "Ctrl+Shift+Left", "Ctrl+Shift+Left", "1")
    (mention,) = hands.article()["mentions"]
    assert text[mention["start"] : mention["end"]] == mention["text"]
    assert hands.article()["text"] == text
    assert path.read_bytes() == (content if isinstance(content, bytes) else content.encode())
    assert not hands.news


def test_ten_megabytes_in_one_line_open_and_take_a_mark(hands, file):
    text = ("Menteri berkata harga beras naik " * (10_000_000 // 33 + 1))[:10_000_000]
    hands.window.open_paths([file("long.txt", text)])
    shows(hands, text)
    hands.press("Ctrl+End", "Ctrl+Left", "1")
    (mention,) = hands.article()["mentions"]
    assert text[mention["start"] : mention["end"]] == mention["text"]


def test_ten_megabytes_without_a_space_open_and_can_be_scrolled(hands, file):
    text = "a" * 10_000_000
    hands.window.open_paths([file("run.txt", text)])
    shows(hands, text)
    hands.press("PgDown", "PgDown", "Ctrl+End")
    assert hands.view.caret == len(text)


# What is refused


@pytest.mark.parametrize("content", [b"", b" \n\t\n"])
def test_an_empty_file_is_refused_in_one_sentence(hands, file, content):
    refused(hands, file("empty.txt", content), words="is empty")


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(bytes(range(256)) * 8, id="every byte"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200), id="a picture"),
        pytest.param(b"PK\x03\x04" + bytes(range(256)) * 4, id="a zip"),
    ],
)
def test_a_binary_file_is_refused_in_one_sentence(hands, file, content):
    refused(hands, file("binary.txt", content), words="is not a text file")


def test_a_folder_is_refused_in_one_sentence(hands, tmp_path):
    refused(hands, tmp_path, words="it is a folder")


def test_a_file_that_is_not_there_is_refused_in_one_sentence(hands, tmp_path):
    refused(hands, tmp_path / "gone.txt", words="there is no such file")


@pytest.mark.skipif("os.geteuid() == 0", reason="nothing is closed to root")
def test_a_file_that_may_not_be_read_is_refused_in_one_sentence(hands, file):
    path = file("closed.txt")
    path.chmod(0)
    refused(hands, path, words="you may not read it")


@pytest.mark.skipif("not hasattr(os, 'mkfifo')", reason="there are no pipes")
def test_a_pipe_is_refused_without_waiting_on_it(hands, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    refused(hands, tmp_path / "pipe.txt", words="cannot be read")


def test_a_file_that_is_too_large_is_refused_in_one_sentence(hands, tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as large:
        large.truncate(MAX_BYTES + 1)
    hands.window.open_paths([path])
    hands.wait(lambda: hands.news)
    assert "is larger than" in hands.news


def test_files_that_fail_do_not_keep_the_others_out(hands, file, tmp_path):
    hands.window.open_paths([file("empty.txt", b""), file("good.txt"), tmp_path / "gone.txt"])
    shows(hands, PROSE)
    assert len(hands.news.splitlines()) == 2
    assert count(hands) == 3


def test_a_message_can_be_put_away(hands, file):
    hands.window.open_paths([file("empty.txt", b"")])
    hands.wait(lambda: hands.news)
    dismiss = [one for one in hands.parts.banner.children() if getattr(one, "text", str)() == "✕"]
    hands.click(dismiss[0])
    assert not hands.news


# An article that is there


def test_an_article_can_be_removed_and_brought_back(hands):
    text = hands.text
    hands.run("remove_article")
    hands.settle()
    assert count(hands) == 1
    assert hands.text != text
    hands.press("Ctrl+Z")
    shows(hands, text)
    assert count(hands) == 2


def test_the_encoding_of_a_guessed_article_can_be_changed(hands, file):
    hands.window.open_paths([file("legacy.txt", "Le café est fermé, déjà.\n".encode("cp1252"))])
    hands.wait(lambda: count(hands) == 3)
    hands.settle()
    hands.run("choose_encoding")
    hands.picker()
    hands.type("windows-1251")
    hands.press("Return")
    hands.wait(lambda: "café" not in hands.text)
    assert hands.article()["source"]["encoding"] == "windows-1251"


def test_the_window_stays_while_an_article_is_being_read(hands, tmp_path, monkeypatch):
    """Changing the language makes the window anew, and what was still being read would be lost with it."""
    reading, go_on = threading.Event(), threading.Event()
    real = source.read_source

    def slow(path):
        reading.set()
        go_on.wait(10)
        return real(path)

    monkeypatch.setattr(source, "read_source", slow)
    file = tmp_path / "lambat.txt"
    file.write_text("Nelayan pulang lewat petang semalam.\n", encoding="utf-8")
    window = hands.window
    window.open_paths([file])
    hands.wait(reading.is_set)
    hands.application.change_language("ms")
    assert hands.window is window
    go_on.set()
    hands.wait(lambda: window.desk.text.startswith("Nelayan pulang"))


def test_what_is_still_being_read_when_the_window_is_closed_is_let_go(at_the_desk, file, monkeypatch):
    at_the_desk.start()
    read, asked, go_on = source.read_source, [], threading.Event()

    def slow(path):
        asked.append(path)
        go_on.wait(5)
        return read(path)

    monkeypatch.setattr(source, "read_source", slow)
    at_the_desk.window.open_paths([file("one.txt"), file("two.txt")])
    at_the_desk.wait(lambda: asked)
    at_the_desk.window.close()
    go_on.set()
    assert QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()  # pytest-qt fails for what is raised here
    assert len(asked) == 1
