"""Who publishes the reviews of claims, and where: what ClaimReview needs beside the claims."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from penanda.edits.values import check_value
from penanda.errors import NotADate
from penanda.exchange.claim_review import Reviewer
from penanda_gui.language import Language

translate = QCoreApplication.translate


class ReviewDialog(QDialog):
    """Asks for the reviewer, and which articles; ``lacking_wanted`` asks what claims lack so far."""

    lacking_wanted = Signal()

    def __init__(
        self, reviewer: Reviewer, language: Language, parent: QWidget, *, article_open: bool
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.setWindowTitle(translate("Review", "Rated claims as ClaimReview"))
        self.organisation = _line(reviewer.organisation, translate("Review", "Who publishes the reviews?"))
        self.organisation_url = _line(reviewer.organisation_url, "https://")
        self.review_url = _line(reviewer.review_url, "https://example.org/reviews/{claim}")
        self.published = _line(reviewer.published, "2026-01-31")
        self.article = QRadioButton(translate("Export", "&This article"))
        self.project = QRadioButton(translate("Export", "The whole &project"))
        self.article.setEnabled(article_open)
        self.project.setChecked(True)
        self.news = QLabel()
        self.news.setObjectName("dim")
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        self.news.setWordWrap(True)
        self._lay_out()
        for field in (self.organisation, self.review_url, self.published):
            field.textChanged.connect(lambda _text: self._check())
        self._check()

    @property
    def reviewer(self) -> Reviewer:
        """What is filled in."""
        fields = (self.organisation, self.organisation_url, self.review_url, self.published)
        return Reviewer(*(field.text().strip() for field in fields))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(5)
        for name, field in (
            (translate("Review", "Who publishes the reviews?"), self.organisation),
            (translate("Review", "Its web address"), self.organisation_url),
            (
                translate("Review", "Web address of a review; {claim} stands for the claim’s id"),
                self.review_url,
            ),
            (translate("Review", "Published on"), self.published),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        self.export = buttons.addButton(translate("Export", "&Export…"), role.AcceptRole)
        self.export.setDefault(True)
        buttons.addButton(translate("Export", "&Cancel"), role.RejectRole)
        lacking = buttons.addButton(translate("Review", "What is &missing?"), role.ActionRole)
        lacking.clicked.connect(self.lacking_wanted)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(9)
        column.addLayout(form)
        column.addWidget(self.article)
        column.addWidget(self.project)
        column.addWidget(self.news)
        column.addSpacing(6)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    def _check(self) -> None:
        """Say what keeps reviews from being written."""
        said = ""
        if not self.organisation.text().strip() or not self.review_url.text().strip():
            said = translate("Review", "A review needs who publishes it, and its web address.")
        try:
            check_value("published_at", self.published.text().strip() or None)
        except NotADate as error:
            said = self._language.error(error)
        self.news.setText(said)
        self.export.setEnabled(not said)


def _line(text: str, hint: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setPlaceholderText(hint)
    return line
