"""Printing claims, and writing them as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from penanda.project.claim_in_context import ClaimInContext, in_context
from penanda.project.reader import Reader
from penanda_gui.claim_desk.printed_claims import document_of
from penanda_gui.features.feature import Surroundings
from penanda_gui.flows.background import Work
from penanda_gui.flows.files import ask_target
from penanda_gui.flows.latest import Latest
from penanda_gui.flows.waiting import wait_until_saved

translate = QCoreApplication.translate

ABOUT_PDF = "pdf"
PDF_DPI = 1200
MOST = 500
"""As many claims are printed at once; a book of more is what an export is for."""


class Printing(QObject):
    """Reads the claims away from the window; a PDF is made there as a whole."""

    hint = Signal(str)
    written = Signal(str)  # a sentence, which is said over the article besides
    failed = Signal(object)  # Exception
    busy = Signal(object)  # Work

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at.window)
        self._at = at
        self._parent: QWidget = at.window
        self._latest = Latest(at.session, self)
        self._latest.answered.connect(self._ask_printer)
        self._latest.failed.connect(self.failed)

    def print_claims(self, claim_ids: Sequence[str], parent: QWidget) -> None:
        """Ask for a printer, and print."""
        if self._can(claim_ids):
            self._parent = parent
            self._latest.ask(lambda read: _read(read, claim_ids))

    def write_pdf(self, claim_ids: Sequence[str], parent: QWidget) -> None:
        """Ask where to, and write a PDF."""
        if not self._can(claim_ids):
            return
        at = self._at
        name = translate("Printing", "Claims of {project}").format(project=at.session.path.stem)
        title, pattern = translate("Printing", "Claims as PDF"), translate("Printing", "PDF files (*.pdf)")
        target = ask_target(parent, at.settings, title, f"{name}.pdf", pattern)
        if target is None:
            return
        family, ratings = QGuiApplication.font().family(), self._ratings()

        def run(work: Work) -> Path:
            wait_until_saved(at.session, work)
            with closing(at.session.reader_elsewhere()) as read:
                claims = _read(read, claim_ids)
            _write(document_of(claims, ratings, family, PDF_DPI, work.report), target)
            return target

        work = Work(run, about=ABOUT_PDF)
        self.hear(work)
        work.start()

    def hear(self, work: Work) -> None:
        """Tell what comes of a PDF."""
        work.done.connect(self._tell)
        work.failed.connect(self.failed)
        self.busy.emit(work)

    def _can(self, claim_ids: Sequence[str]) -> bool:
        if not claim_ids:
            self.hint.emit(
                translate("Printing", "Select a claim first: in the text, or several at the claim desk.")
            )
        elif len(claim_ids) > MOST:
            said = translate("Printing", "Select at most {most} claims to print them at once.")
            self.hint.emit(said.format(most=MOST))
        return 0 < len(claim_ids) <= MOST

    def _ratings(self) -> dict[str, str]:
        code = self._at.language.code
        return {one.id: one.name(code) for one in self._at.session.read.tagset.ratings()}

    def _ask_printer(self, claims: tuple[ClaimInContext, ...]) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # late: it looks for printers

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._parent)
        dialog.setWindowTitle(translate("Printing", "Print claims"))
        dialog.finished.connect(dialog.deleteLater)
        family, ratings = QGuiApplication.font().family(), self._ratings()

        def print_them() -> None:
            document_of(claims, ratings, family, printer.logicalDpiY()).print_(printer)

        dialog.accepted.connect(print_them)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _tell(self, target: Path) -> None:
        said = translate("Printing", "The claims were written to {path}").format(path=target)
        self.written.emit(said)
        self._at.parts.banner.tell(
            said,
            button=translate("Printing", "Open it"),
            act=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))),
        )


def _read(read: Reader, claim_ids: Sequence[str]) -> tuple[ClaimInContext, ...]:
    found = (in_context(read, claim_id) for claim_id in claim_ids)
    return tuple(one for one in found if one is not None)


def _write(document: QTextDocument, target: Path) -> None:
    """Write the pages beside *target* first, so that what stood there is lost only for a whole PDF."""
    from penanda.exchange.safe_write import write_safely

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setTitle(target.stem)
    writer.setCreator("Penanda")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    document.print_(writer)
    buffer.close()

    def write(out: BinaryIO) -> None:
        out.write(buffer.data().data())

    write_safely(target, write)
