"""A window to read the texts that an article had."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from penanda.project.versions import Version
from penanda_gui.fit_to_screen import fit_to_screen
from penanda_gui.panels.edit_words import in_full

translate = QCoreApplication.translate


class VersionReader(QDialog):
    """Lists versions, the latest first, and shows the text of the current one, which cannot be changed."""

    def __init__(
        self, parent: QWidget, versions: Sequence[Version], text_of: Callable[[Version], str]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Versions", "Versions of this article"))
        self._versions, self._text_of = tuple(reversed(versions)), text_of
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.addItems([_line(version) for version in self._versions])
        self.text = QPlainTextEdit()
        self.text.setObjectName("field")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(translate("Versions", "Text of this version"))
        self.list.currentRowChanged.connect(self._show)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setSizes([110, 420])
        buttons = QDialogButtonBox()
        close = buttons.addButton(translate("Versions", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(splitter, 1)
        column.addWidget(buttons)
        fit_to_screen(self, 680, 620)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        self.text.setPlainText(self._text_of(self._versions[row]))


def _line(version: Version) -> str:
    line = f"{in_full(version.at)} · {version.annotator} · {version.filename}"
    now = translate("Versions", "now")
    return f"{line} · {now}" if version.is_current else line
