"""The row over the list of claims that says which of them are listed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from penanda.project.claims_desk import ClaimFilter
from penanda_gui.commands.actions import Actions, KeyOf
from penanda_gui.commands.telling_keys import with_key
from penanda_gui.panels.claim_words import STATUS_NAMES, TYPE_NAMES, WORTH_NAMES, WORTH_SIGNS
from penanda_gui.panels.fields import Choice
from penanda_gui.panels.wrap_layout import WrapLayout

translate = QCoreApplication.translate

_TYPING_MS = 120
NOTHING = "nothing"
"""The value of a choice that stands for claims of which nothing is said there."""


class FilterRow(QWidget):
    """Words, claimant, article and the values of a claim; ``changed`` tells that other claims are wanted."""

    changed = Signal()
    claimant_wanted = Signal()
    article_wanted = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._claimants: tuple[str | None, ...] | None = None
        self._articles: tuple[str, ...] | None = None
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 26)
        self.search.setAccessibleName(translate("ClaimDesk", "Words of the claim"))
        actions.tell_keys(self._show_keys)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.claimant = _button(translate("ClaimDesk", "Who says it"))
        self.claimant.clicked.connect(self.claimant_wanted)
        self.article = _button(translate("ClaimDesk", "Article"))
        self.article.clicked.connect(self.article_wanted)
        self._make_choices()
        self.clear_all = _button(translate("ClaimDesk", "List all"))
        self.clear_all.clicked.connect(self.clear)
        row = WrapLayout(gap=6)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.claimant, self.article, *self._choices, self.clear_all):
            row.addWidget(widget)
        self.setLayout(row)
        self._show_names("", "")

    @property
    def only(self) -> ClaimFilter:
        """Which claims are wanted, apart from the words."""
        evidence = self.evidence.currentData()
        return ClaimFilter(
            article_ids=self._articles,
            claimants=self._claimants,
            worths=_values(self.worth),
            statuses=_values(self.status),
            types=_values(self.kind),
            ratings=_values(self.rating),
            with_evidence=None if evidence is None else evidence == "with",
        )

    @property
    def is_empty(self) -> bool:
        """Whether all claims are wanted."""
        return self.only == ClaimFilter() and not self.search.text().strip()

    def set_ratings(self, ratings: Iterable[tuple[str, str]]) -> None:
        """The rating scale to choose from; where the rating of the listed claims is gone, any is wanted."""
        chosen = self.rating.currentData()
        self.rating.set_values((*ratings, (NOTHING, translate("ClaimDesk", "No rating yet"))))
        if self.rating.currentData() != chosen:
            self.changed.emit()

    def want_claimants(self, claimants: tuple[str | None, ...] | None, name: str = "") -> None:
        """List the claims of these; *name* is what to call them."""
        self._claimants = claimants
        self._show_names(name, self._article_name)
        self.changed.emit()

    def want_articles(self, article_ids: tuple[str, ...] | None, name: str = "") -> None:
        """List the claims of these articles; *name* is what to call them."""
        self._articles = article_ids
        self._show_names(self._claimant_name, name)
        self.changed.emit()

    def clear(self) -> None:
        """Want all claims."""
        self.search.clear()
        self._pause.stop()
        for choice in self._choices:
            choice.show_value(None)
        self._claimants = self._articles = None
        self._show_names("", "")
        self.changed.emit()

    def _show_keys(self, key_of: KeyOf) -> None:
        self.search.setPlaceholderText(with_key(self.search.accessibleName(), key_of("desk.search")))

    def _make_choices(self) -> None:
        nothing = (NOTHING, translate("ClaimDesk", "Not answered"))
        self.worth = Choice(translate("ClaimDesk", "Worth"), none=translate("ClaimDesk", "Any worth"))
        worths = [
            (one, f"{WORTH_SIGNS[one]} {translate('Claims', name)}") for one, name in WORTH_NAMES.items()
        ]
        self.worth.set_values((*worths, nothing))
        self.status = Choice(translate("ClaimDesk", "Status"), none=translate("ClaimDesk", "Any status"))
        self.status.set_values((one, translate("Claims", name)) for one, name in STATUS_NAMES.items())
        self.kind = Choice(translate("ClaimDesk", "Kind"), none=translate("ClaimDesk", "Any kind"))
        kinds = [(one, translate("Claims", name)) for one, name in TYPE_NAMES.items()]
        self.kind.set_values((*kinds, nothing))
        self.rating = Choice(translate("ClaimDesk", "Rating"), none=translate("ClaimDesk", "Any rating"))
        self.set_ratings(())
        self.evidence = Choice(
            translate("ClaimDesk", "Evidence"), none=translate("ClaimDesk", "Any evidence")
        )
        with_or_without = (
            ("with", translate("ClaimDesk", "With evidence")),
            ("without", translate("ClaimDesk", "Without evidence")),
        )
        self.evidence.set_values(with_or_without)
        self._choices = (self.worth, self.status, self.kind, self.rating, self.evidence)
        for choice in self._choices:
            choice.setMinimumContentsLength(max(11, len(choice.itemText(0))))
            choice.show_value(None)
            choice.chosen.connect(lambda _value: self.changed.emit())

    def _show_names(self, claimant: str, article: str) -> None:
        self._claimant_name, self._article_name = claimant, article
        metrics = self.fontMetrics()
        for button, name, none in (
            (self.claimant, claimant, translate("ClaimDesk", "Anyone says it")),
            (self.article, article, translate("ClaimDesk", "All articles")),
        ):
            shown = " ".join(name.split()) or none
            cut = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * 24)
            button.setText(cut.replace("&", "&&"))
            button.setChecked(bool(name))
            button.setAccessibleDescription(shown)


def _button(name: str) -> QPushButton:
    button = QPushButton(name)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    return button


def _values(choice: Choice) -> Any:
    value = choice.currentData()
    return None if value is None else (None if value == NOTHING else value,)
