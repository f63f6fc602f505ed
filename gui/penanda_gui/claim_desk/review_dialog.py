"""Who publishes the reviews of claims, and where: what ClaimReview needs beside the claims."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from penanda.edits.values import check_value
from penanda.errors import NotADate
from penanda.exchange.claim_review import Reviewer
from penanda.model.web_address import completed, is_review_address
from penanda_gui.language import Language
from penanda_gui.panels.address_line import AddressLine
from penanda_gui.panels.saying import NewsLabel

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
        self.organisation = QLineEdit(reviewer.organisation)
        self.organisation_url = AddressLine(translate("Review", "Its web address"))
        self.review_url = AddressLine(
            translate("Review", "Web address of a review; {claim} stands for the claim’s id"),
            is_right=is_review_address,
            wanted=translate("Review", "Each review needs a web address of its own: put {claim} in it."),
        )
        self.review_url.setPlaceholderText("https://example.org/reviews/{claim}")
        self.organisation_url.setText(reviewer.organisation_url)
        self.review_url.setText(reviewer.review_url)
        self.published = QLineEdit(reviewer.published)
        self.published.setPlaceholderText(translate("Fields", "YYYY-MM-DD"))
        self.article = QRadioButton(translate("Export", "&This article"))
        self.project = QRadioButton(translate("Review", "The whole &project"))
        self.article.setEnabled(article_open)
        self.project.setChecked(True)
        self.news = NewsLabel(look="dim", wraps=True)
        self._lay_out()
        for field in (self.organisation, self.review_url, self.published):
            field.textChanged.connect(lambda _text: self._check())
        self._check()

    @property
    def reviewer(self) -> Reviewer:
        """What is filled in."""
        return Reviewer(
            self.organisation.text().strip(),
            completed(self.organisation_url.text()),
            completed(self.review_url.text()),
            self.published.text().strip(),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(5)
        for name, field in (
            (translate("Review", "Who publishes the reviews?"), self.organisation),
            (self.organisation_url.accessibleName(), self.organisation_url),
            (self.review_url.accessibleName(), self.review_url),
            (translate("Review", "Published on"), self.published),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
            if isinstance(field, AddressLine):
                form.addRow(field.note)
                field.judged.connect(self._grow)
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        self.export = buttons.addButton(translate("Export", "&Export…"), role.AcceptRole)
        self.export.setDefault(True)
        buttons.addButton(translate("Export", "&Cancel"), role.RejectRole)
        lacking = buttons.addButton(translate("Review", "What is &missing?"), role.ActionRole)
        lacking.clicked.connect(self.lacking_wanted)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(9)
        column.addLayout(form)
        column.addWidget(self.article)
        column.addWidget(self.project)
        column.addWidget(self.news)
        column.addSpacing(6)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    def _grow(self) -> None:
        """Make room for a note that came."""
        self._column.activate()
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    def _check(self) -> None:
        """Say what keeps reviews from being written."""
        said = ""
        reviewer = self.reviewer
        if not reviewer.organisation or not is_review_address(reviewer.review_url):
            said = translate("Review", "A review needs who publishes it, and its web address.")
        try:
            check_value("published_at", reviewer.published or None)
        except NotADate as error:
            said = self._language.error(error)
        self.news.setText(said)
        self.export.setEnabled(not said)
