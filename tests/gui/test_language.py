"""The window in Malay: no English is left in it, it comes and goes while it runs, and by itself."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hands import Hands
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QPoint, QTimer, QTranslator
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QDialog,
    QFileDialog,
    QKeySequenceEdit,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from texts_shown import Untranslated, english_left, texts_shown

from penanda.errors import CannotWrite
from penanda_gui.qt_print_texts import QT_PRINT_TEXTS
from penanda_gui.qt_texts import QT_TEXTS
from penanda_gui.settings import Settings
from penanda_gui.system_reasons import SYSTEM_REASONS

ASKING = ("export_json", "export_claims", "palette", "key_sheet", "about", "set_annotator", "choose_encoding")


@pytest.fixture
def malay(at_the_desk: Hands) -> Iterator[Hands]:
    """Somebody at a window in Malay, in which texts without a translation carry a sign."""
    untranslated = Untranslated()
    QCoreApplication.installTranslator(untranslated)
    settings = Settings()
    settings.language_choice = "ms"
    settings.save()
    at_the_desk.start()
    yield at_the_desk
    QCoreApplication.removeTranslator(untranslated)


def select_a_claim(hands: Hands) -> None:
    hands.run("next_mark")
    while hands.window.desk.current_claim is None:
        hands.run("next_mark")


def test_nothing_english_is_left_in_the_window(malay: Hands) -> None:
    select_a_claim(malay)
    malay.run("add_evidence")
    malay.settle()
    assert {"Artikel", "Tambah bukti", "Buang bukti ini", "✓ Disimpan"} <= texts_shown(malay.window)
    assert english_left(malay.window) == set()


def test_the_english_window_is_recognised_as_english(hands: Hands) -> None:
    assert {"File", "Claims", "✓ Saved", "In progress"} <= english_left(hands.window)


def test_nothing_english_is_left_in_what_commands_ask(malay: Hands) -> None:
    for command in ASKING:
        malay.run(command)
        dialog = malay.dialog(QDialog)
        assert dialog.windowTitle()
        assert english_left(dialog) == set(), command
        dialog.reject()
        malay.wait_until_active()


@pytest.mark.parametrize(("command", "kind"), [("choose_entity", "mention"), ("choose_claimant", "claim")])
def test_nothing_english_is_left_in_the_questions_about_a_mark(malay: Hands, command: str, kind: str) -> None:
    malay.run("next_mark")
    while malay.view.selected_mark.kind != kind:
        malay.run("next_mark")
    malay.run(command)
    dialog = malay.dialog(QDialog)
    assert english_left(dialog) == set()
    dialog.reject()


@pytest.mark.parametrize("command", ["open_articles", "new_project", "open_project", "save_copy"])
def test_nothing_english_is_left_in_the_file_dialogs(malay: Hands, command: str) -> None:
    seen: list[set[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            seen.append(texts_shown(dialog) & {"Batal", "Buka", "Simpan"})
            seen.append(english_left(dialog))
            dialog.reject()

    looking = QTimer(malay.window, interval=5)
    looking.timeout.connect(look)
    looking.start()
    malay.run(command)
    looking.stop()
    assert len(seen[0]) == 2
    assert seen[1] == set()


def test_nothing_english_is_left_in_what_asks_for_a_key_and_for_a_colour(malay: Hands) -> None:
    keys, colour = QKeySequenceEdit(malay.window), QColorDialog(malay.window)
    colour.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    colour.open()
    assert {"Tekan pintasan", "Warna asas", "Batal"} <= texts_shown(keys) | texts_shown(colour)
    assert english_left(keys) | english_left(colour) == set()
    colour.reject()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the system's own print dialogue is used")
def test_nothing_english_is_left_in_the_print_dialogue_and_in_all_of_it(malay: Hands) -> None:
    printer = QPrinter()
    dialog = QPrintDialog(printer)  # of no window, which would outlive the printer
    properties: list[set[str]] = []

    def look() -> None:
        inner = QApplication.activeModalWidget()
        if isinstance(inner, QDialog) and inner is not dialog:
            properties.extend((texts_shown(inner) & {"Melintang", "Batal"}, english_left(inner)))
            inner.reject()

    looking = QTimer(malay.window, interval=5)
    looking.timeout.connect(look)
    dialog.show()
    looking.start()
    dialog.findChild(QAbstractButton, "properties").click()
    looking.stop()
    assert {"Pilihan >>", "Cetak ke fail (PDF)"} <= texts_shown(dialog)
    assert english_left(dialog) == set()
    assert properties[0] == {"Melintang", "Batal"}
    assert properties[1] == set()
    dialog.reject()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QScrollBar])
def test_nothing_english_is_left_in_the_context_menus(malay: Hands, kind: type[QWidget]) -> None:
    select_a_claim(malay)
    shown: list[set[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            shown.append(texts_shown(menu))
            shown.append(english_left(menu))
            menu.close()

    looking = QTimer(malay.window, interval=5)
    looking.timeout.connect(look)
    looking.start()
    widgets = [widget for widget in malay.window.findChildren(kind) if widget.isVisible()]
    for widget in widgets:
        target = widget.viewport() if isinstance(widget, QPlainTextEdit) else widget
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, QPoint(3, 3), target.mapToGlobal(QPoint(3, 3))
        )
        QApplication.sendEvent(target, event)
    malay.wait(lambda: QApplication.activePopupWidget() is None)
    looking.stop()
    assert any(shown)
    assert set().union(*shown[1::2]) == set()


def test_a_change_of_language_changes_the_running_window_and_back(hands: Hands) -> None:
    titles = [[menu.title() for menu in hands.window.menus.values()]]
    for command in ("language.ms", "language.en"):
        hands.run(command)
        hands.wait_until_active()
        titles.append([menu.title() for menu in hands.window.menus.values()])
    assert titles[1][:2] == ["&Fail", "&Edit"]
    assert titles[2] == titles[0]


@pytest.mark.parametrize("language", ["en", "ms"])
def test_no_menu_has_a_letter_twice_even_when_something_can_be_undone(hands: Hands, language: str) -> None:
    hands.run("next_mark")
    hands.run("unsure")
    hands.settle()
    hands.run(f"language.{language}")
    hands.wait_until_active()
    menus = [hands.window.menuBar().actions(), *(menu.actions() for menu in hands.window.menus.values())]
    for actions in menus:
        texts = [action.text().replace("&&", "") for action in actions]
        letters = Counter(text[text.index("&") + 1].casefold() for text in texts if "&" in text)
        assert [letter for letter, times in letters.items() if times > 1] == [], texts


def test_an_edit_is_named_in_malay_with_the_malay_name_of_its_label(malay: Hands) -> None:
    malay.select("hasil")
    malay.press("1")
    malay.wait(lambda: malay.hint == "“hasil” dilabelkan sebagai Orang")


def test_the_reason_of_a_failure_is_said_in_malay_too(malay: Hands, tmp_path: Path) -> None:
    malay.window.open_paths([tmp_path / "tiada.txt"])
    malay.wait(lambda: malay.news)
    assert malay.news.startswith(
        "“tiada.txt” tidak dapat dibaca (fail itu tiada); tiada apa-apa yang diubah. "
    )


def test_the_words_of_the_system_are_said_in_malay_too(malay: Hands) -> None:
    malay.window.complaints.show(CannotWrite(name="senarai.csv", reason=os.strerror(errno.ENOSPC)))
    assert "“senarai.csv” tidak dapat ditulis (cakera sudah penuh)" in malay.news


@pytest.mark.parametrize(
    ("system", "language"), [("ms_MY.UTF-8", "ms"), ("en_GB.UTF-8", "en"), ("th_TH", "en")]
)
def test_the_language_of_the_system_is_followed(system: str, language: str) -> None:
    asked = subprocess.run(
        [sys.executable, "-c", "from penanda_gui.settings import Settings; print(Settings().language)"],
        env={**{k: v for k, v in os.environ.items() if k != "LC_ALL"}, "LANG": system},
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.strip() == language


def test_every_text_listed_as_one_of_qt_is_one() -> None:
    german = QTranslator()
    assert german.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    strange = [
        (context, text)
        for context, texts in (QT_TEXTS | QT_PRINT_TEXTS).items()
        for text in texts
        if not german.translate(context, text)
    ]
    assert strange == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows says it in other words")
def test_every_word_listed_as_one_of_the_system_or_of_sqlite_is_one() -> None:
    of_system = {os.strerror(number) for number in range(1, 200)}
    strange = [reason for reason in SYSTEM_REASONS if reason[0].isupper() and reason not in of_system]
    assert strange == []
