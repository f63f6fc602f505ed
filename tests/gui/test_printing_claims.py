"""Claims on paper: one page each, with the words marked in their paragraph."""

from __future__ import annotations

import re

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog

from penanda.project.claim_in_context import in_context
from penanda_gui.claim_desk import printing
from penanda_gui.claim_desk.printed_claims import document_of
from penanda_gui.theme import LIGHT

WORDS = "About 240 tonnes of sea bass died in floating cages here in three days"


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


@pytest.fixture
def document(hands) -> QTextDocument:
    """All claims of the samples, as they are printed."""
    read = hands.session.read
    ids = read.claims_desk.ids(read.claims_desk.order())
    return document_of(
        [in_context(read, one) for one in ids], {"conflicting": "Conflicting"}, "Noto Sans", 1200
    )


def test_the_words_of_a_claim_are_marked_in_their_paragraph(document):
    found = document.find(WORDS)
    assert "the Semarak Fish Farmers’ Association said" in found.block().text()
    look = found.charFormat()
    assert look.background().color() == QColor(LIGHT.claim_tint)
    assert look.fontUnderline()
    found.movePosition(found.MoveOperation.EndOfBlock)
    assert not found.charFormat().fontUnderline()


def test_what_is_known_of_it_and_its_evidence_stand_below(document):
    text = document.toPlainText()
    for line in (
        "Who says it?\tSemarak Fish Farmers’ Association",
        "Status\tChecked",
        "1.  Refutes it · Fish losses reported to the district office · Semarak District Office",
        "Web address\thttps://example.org/fish-landing-returns",
    ):
        assert line in text


def test_nothing_in_a_text_is_taken_for_markup(hands, document):
    read = hands.session.read
    claim = in_context(read, read.claims_desk.ids(read.claims_desk.order())[0])
    from msgspec.structs import replace

    hostile = "<img src='file:///etc/passwd'><b>bold</b>"
    claim = replace(claim, claim=replace(claim.claim, summary=hostile))
    assert hostile in document_of([claim], {}, "Noto Sans", 1200).toPlainText()


def test_a_selection_becomes_a_pdf_with_a_page_for_each_claim(hands, tmp_path):
    desk = AtTheClaimDesk(hands)
    hands.press("Home", "Shift+Down", "Shift+Down")
    target = tmp_path / "claims.pdf"
    hands.choose_files(target, run=lambda: hands.press("Ctrl+Shift+P"))
    hands.wait(lambda: target.exists() and str(target) in desk.window.news.text())
    pdf = target.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pages_of(pdf) == 3
    desk.leave()


def test_the_claim_that_is_current_in_the_article_becomes_a_pdf(hands, tmp_path):
    target = tmp_path / "one.pdf"
    hands.run("claims_as_pdf")
    hands.wait(lambda: "Select a claim first" in hands.hint)
    hands.click_text("died in floating")
    hands.wait(lambda: hands.window.desk.current_claim)
    hands.choose_files(target, run=lambda: hands.press("Ctrl+Shift+P"))
    hands.wait(lambda: str(target) in hands.news)
    assert str(target) not in hands.hint
    assert pages_of(target.read_bytes()) == 1


def test_printing_asks_for_a_printer(hands, tmp_path, monkeypatch):
    desk = AtTheClaimDesk(hands)
    printed: list[int] = []
    monkeypatch.setattr(QTextDocument, "print_", lambda self, _printer: printed.append(self.blockCount()))
    hands.press("Ctrl+P")
    dialog = hands.dialog(QPrintDialog)
    dialog.accept()
    hands.wait(lambda: printed)
    assert printed[0] > 5
    desk.leave()


def test_too_many_claims_are_not_printed_at_once(hands, monkeypatch):
    monkeypatch.setattr(printing, "MOST", 2)
    desk = AtTheClaimDesk(hands)
    hands.press("Ctrl+A", "Ctrl+P")
    hands.wait(lambda: "at most 2 claims" in desk.window.news.text())
    desk.leave()
