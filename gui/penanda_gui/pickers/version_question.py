"""Asking what a file that has changed since it was opened is to become."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def ask_version(
    parent: QWidget,
    *,
    filename: str,
    article: str,
    take: Callable[[], object],
    add: Callable[[], object],
    over: Callable[[], object],
) -> None:
    """Ask whether to *take* the new version, *add* it as another article, or leave all as it is.

    *over* is called at the end, whatever the answer.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("Versions", "A changed file"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        translate("Versions", "“{file}” has changed since it was opened as “{article}”.").format(
            file=filename, article=article
        )
    )
    box.setInformativeText(
        translate(
            "Versions",
            "In the new version, marks go with their words where these are found again without a doubt. The "
            "others are listed, to be placed or dropped. The old text stays in the project.",
        )
    )
    taking = box.addButton(translate("Versions", "&Take the new version"), QMessageBox.ButtonRole.AcceptRole)
    adding = box.addButton(
        translate("Versions", "Add as &another article"), QMessageBox.ButtonRole.ActionRole
    )
    keeping = box.addButton(
        translate("Versions", "&Keep the old one only"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(taking)
    box.setEscapeButton(keeping)

    def answer() -> None:
        if box.clickedButton() is taking:
            take()
        elif box.clickedButton() is adding:
            add()
        over()

    box.finished.connect(lambda _code: answer())
    box.open()
