"""What to export."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

translate = QCoreApplication.translate


class ExportDialog(QDialog):
    """Asks for this article or all *articles* of the project, and for JSON whether with the text."""

    def __init__(self, parent: QWidget, *, article_open: bool, articles: int, with_text: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Export", "Export"))
        self.article = QRadioButton(translate("Export", "&This article"))
        whole = translate("Export", "The whole &project (articles: {count})")
        self.project = QRadioButton(whole.format(count=articles))
        self.article.setEnabled(article_open)
        (self.article if article_open else self.project).setChecked(True)
        self.text = QCheckBox(translate("Export", "With the te&xt of the articles"))
        self.text.setChecked(True)
        self.text.setVisible(with_text)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(translate("Export", "&Export…"), role.AcceptRole).setDefault(True)
        buttons.addButton(translate("Export", "&Cancel"), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(9)
        for widget in (self.article, self.project, self.text):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(buttons)
