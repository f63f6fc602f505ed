"""What counts as a finished translation, on a small source tree with a catalogue of its own."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"
SOURCE = 'translate("Window", "Marks: {count}")\nQT_TRANSLATE_NOOP("Errors", "it is " "a folder")\n'


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(TOOLS))
    return importlib.import_module("check_translations")


@pytest.fixture
def translations(check: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    module = importlib.import_module("translations")
    for folder in module.SOURCES:
        (tmp_path / folder).mkdir(parents=True)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    (tmp_path / "core/penanda/texts.py").write_text(SOURCE)
    return module


@pytest.fixture
def catalogue(translations: ModuleType, tmp_path: Path) -> Path:
    """A catalogue that says all of ``SOURCE`` in Malay, and its compiled file."""
    path = tmp_path / "small_ms.ts"
    translations.update(path)
    text = path.read_text()
    for malay in ("ia sebuah folder", "Tanda: {count}"):
        text = text.replace(
            '<translation type="unfinished"></translation>', f"<translation>{malay}</translation>", 1
        )
    path.write_text(text)
    translations.release(path, path.with_suffix(".qm"))
    return path


def change_source(catalogue: Path, text: str) -> None:
    (catalogue.parent / "core/penanda/texts.py").write_text(text)


def test_texts_are_collected_by_context_from_calls_and_marked_constants(
    check: ModuleType, catalogue: Path
) -> None:
    assert [tuple(message) for message in check.messages_of(catalogue)] == [
        ("Errors", "it is a folder", "ia sebuah folder", ""),
        ("Window", "Marks: {count}", "Tanda: {count}", ""),
    ]


def test_a_whole_catalogue_has_no_fault(translations: ModuleType, catalogue: Path) -> None:
    assert list(translations.faults(catalogue)) == []


def test_checking_changes_no_file(translations: ModuleType, catalogue: Path) -> None:
    change_source(catalogue, SOURCE + 'translate("Window", "Saved")\n')
    before = {path: path.read_bytes() for path in catalogue.parent.rglob("*.*")}
    assert list(translations.faults(catalogue))
    assert {path: path.read_bytes() for path in catalogue.parent.rglob("*.*")} == before


def test_a_text_that_is_new_in_the_sources_makes_the_catalogue_stale(
    translations: ModuleType, catalogue: Path
) -> None:
    change_source(catalogue, SOURCE + 'translate("Window", "Saved")\n')
    assert list(translations.faults(catalogue)) == [
        "small_ms.ts is not what the sources say now: run make translations"
    ]


def test_updating_keeps_what_is_translated_and_drops_what_is_gone(
    translations: ModuleType, check: ModuleType, catalogue: Path
) -> None:
    change_source(catalogue, 'translate("Window", "Marks: {count}")\ntranslate("Window", "Saved")\n')
    translations.update(catalogue)
    assert [tuple(message) for message in check.messages_of(catalogue)] == [
        ("Window", "Marks: {count}", "Tanda: {count}", ""),
        ("Window", "Saved", "", "unfinished"),
    ]


def test_a_compiled_file_older_than_the_catalogue_is_stale(translations: ModuleType, catalogue: Path) -> None:
    catalogue.write_text(catalogue.read_text().replace("ia sebuah folder", "ia ialah folder"))
    assert list(translations.faults(catalogue)) == [
        "small_ms.qm is not compiled from small_ms.ts: run make translations"
    ]


def test_a_compiled_file_that_is_missing_is_told(translations: ModuleType, catalogue: Path) -> None:
    catalogue.with_suffix(".qm").unlink()
    assert list(translations.faults(catalogue)) == [
        "small_ms.qm is not compiled from small_ms.ts: run make translations"
    ]


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("Marks: {count}", "Tanda: {kiraan}", "has other fields"),
        ("{here} of {all}", "{here}", "has other fields"),
        ("%1 already exists", "sudah ada", "has other fields"),
        ("Press C, V or X", "Tekan C atau V", "has other keys"),
        ("Esc goes back", "Kembali", "has other keys"),
        ("Text files (*.txt)", "Fail teks (*.teks)", "has other file patterns"),
        ("Export…", "Eksport", "ends otherwise"),
        ("Saving…", "Menyimpan...", "ends otherwise"),
        ("Who says it?", "Siapa yang mendakwa", "ends otherwise"),
        ("&Open", "Buka", "do not both have a menu letter"),
        ("Open", "&Buka", "do not both have a menu letter"),
        ("Open", "  ", "has no translation"),
    ],
)
def test_a_translation_must_keep_what_the_program_needs(
    check: ModuleType, source: str, translation: str, fault: str
) -> None:
    (found,) = check.faults_of([check.Message("Window", source, translation, "")])
    assert fault in found


@pytest.mark.parametrize("state", ["unfinished", "obsolete", "vanished"])
def test_only_finished_translations_are_let_through(check: ModuleType, state: str) -> None:
    (found,) = check.faults_of([check.Message("Window", "Open", "Buka", state)])
    assert found == f"Window: “Open” is {state}"


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("A cause", "Punca"),
        ("Read && write", "Baca && tulis"),
        ("&View", "P&aparan"),
        ("{surface} as {label}", "{label} bagi {surface}"),
    ],
)
def test_what_differs_between_the_languages_is_no_fault(
    check: ModuleType, source: str, translation: str
) -> None:
    assert list(check.faults_of([check.Message("Window", source, translation, "")])) == []


def test_a_letter_may_stand_in_a_menu_only_once(check: ModuleType) -> None:
    texts = {"&Next mark": "&Tanda seterusnya", "&Previous mark": "&Tanda sebelumnya"}
    messages = [check.Message("Commands", source, malay, "") for source, malay in texts.items()]
    assert list(check.faults_of(messages)) == [
        "menu go: in Malay the letter T is that of “&Tanda seterusnya”, “&Tanda sebelumnya”"
    ]


def test_a_letter_may_stand_in_a_dialog_only_once_in_english_too(check: ModuleType) -> None:
    texts = {"&This article": "&Artikel ini", "The &text": "&Teks"}
    messages = [check.Message("Export", source, malay, "") for source, malay in texts.items()]
    assert list(check.faults_of(messages)) == [
        "Export: in English the letter T is that of “&This article”, “The &text”"
    ]
