"""The key sheet on paper, or as a PDF."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

translate = QCoreApplication.translate
Keys = Mapping[str, Sequence[tuple[str, str]]]

_MARGIN_MM = 18
_KEY_COLUMN_PERCENT = 25


def ask_for_printer(parent: QWidget, keys: Keys) -> None:
    """Ask which printer, and print *keys*."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    if dialog.exec():
        key_document(keys).print_(printer)


def ask_for_pdf(parent: QWidget, keys: Keys) -> None:
    """Ask for a file, and write *keys* into it."""
    title = translate("Commands", "Save the keys as PDF")
    name, _ = QFileDialog.getSaveFileName(parent, title, "penanda-keys.pdf", "PDF (*.pdf)")
    if name and not write_pdf(Path(name), keys):
        QMessageBox.warning(
            parent,
            title,
            translate("Commands", "The keys could not be written to “{name}”. Choose another folder.").format(
                name=Path(name).name
            ),
        )


def write_pdf(path: Path, keys: Keys) -> bool:
    """Write *keys* to a PDF on A4; whether that was possible."""
    try:
        path.open("ab").close()
    except OSError:
        return False
    writer = QPdfWriter(str(path))
    writer.setTitle(translate("Commands", "Keys"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    key_document(keys).print_(writer)
    return True


def key_document(keys: Keys) -> QTextDocument:
    """*keys* as a page: a table for each menu. Made without markup: labels have any text in them."""
    document = QTextDocument()
    document.setDefaultFont(QFont(document.defaultFont().family(), 10))
    cursor = QTextCursor(document)
    heading = QTextCharFormat()
    heading.setFontWeight(QFont.Weight.Bold)
    for menu, lines in keys.items():
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock()
        cursor.insertText(menu, heading)
        table = cursor.insertTable(len(lines), 2, _table_format())
        for row, cells in enumerate(lines):
            for column, text in enumerate(cells):
                table.cellAt(row, column).firstCursorPosition().insertText(text)
    return document


def _table_format() -> QTextTableFormat:
    table = QTextTableFormat()
    table.setBorder(0)
    table.setCellPadding(2)
    table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    percent = QTextLength.Type.PercentageLength
    table.setColumnWidthConstraints(
        [QTextLength(percent, _KEY_COLUMN_PERCENT), QTextLength(percent, 100 - _KEY_COLUMN_PERCENT)]
    )
    return table
