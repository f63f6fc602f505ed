"""The first column of a claim's page: its words, who says them to whom, and the claims it is tied to."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QVBoxLayout

from penanda.project.claim_in_context import ClaimInContext
from penanda.project.claims_desk import ClaimLine
from penanda_gui.claim_desk.column import Column
from penanda_gui.claim_desk.line_model import claimant_of
from penanda_gui.claim_desk.link_rows import LinkRows
from penanda_gui.claim_desk.words_in_context import WordsInContext
from penanda_gui.panels.elided_button import ElidedButton
from penanda_gui.panels.fields import Choice
from penanda_gui.panels.row_column import Row

translate = QCoreApplication.translate


class ContextColumn(Column):
    """Shows a claim where it stands. Each signal asks for something about the claim that is shown."""

    place_wanted = Signal()
    claimant_wanted = Signal()
    addressee_wanted = Signal()
    about_wanted = Signal()
    about_removed = Signal(str)  # entity id
    around_wanted = Signal()
    relation_chosen = Signal(str)
    around_removed = Signal()
    claim_wanted = Signal(str)  # claim id
    unlink_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("ClaimDesk", "The claim in its article"))
        self.article = ElidedButton()
        self.article.setAccessibleName(translate("ClaimDesk", "Open the place in the article"))
        self.article.clicked.connect(self.place_wanted)
        self.words = WordsInContext()
        self.claimant, self.addressee, self.around = ElidedButton(), ElidedButton(), ElidedButton()
        for button in (self.article, self.claimant, self.addressee, self.around):
            button.setObjectName("link")
        self.claimant.setAccessibleName(translate("Claims", "Who says it?"))
        self.claimant.clicked.connect(self.claimant_wanted)
        self.addressee.setAccessibleName(translate("ClaimDesk", "To whom is it said?"))
        self.addressee.clicked.connect(self.addressee_wanted)
        self.about = LinkRows()
        self.about.chosen.connect(lambda _id: self.about_wanted.emit())
        self.about.removed.connect(self.about_removed)
        self.add_about = QPushButton(translate("ClaimDesk", "Add what it is about…"))
        self.add_about.setAutoDefault(False)
        self.add_about.clicked.connect(self.about_wanted)
        self.around.setAccessibleName(translate("ClaimDesk", "Which claim does it lie in?"))
        self.around.clicked.connect(self.around_wanted)
        self.relation = Choice(translate("ClaimDesk", "How does it lie in that claim?"))
        self.relation.chosen.connect(self._choose_relation)
        self.inside, self.elsewhere = LinkRows(), LinkRows()
        self.inside.chosen.connect(self.claim_wanted)
        self.elsewhere.chosen.connect(self.claim_wanted)
        self.unlink = QPushButton(translate("ClaimDesk", "It is not the same claim"))
        self.unlink.setAutoDefault(False)
        self.unlink.clicked.connect(self.unlink_wanted)
        self._lay_out()

    def show_claim(self, shown: ClaimInContext) -> None:
        """Show a claim in its article."""
        claim = shown.claim
        self.article.show_text(shown.article_name)
        self.words.show_claim(shown)
        self.claimant.show_text(_claimant(shown))
        self.addressee.show_text(shown.addressee or translate("ClaimDesk", "Nobody named"))
        removing = translate("ClaimDesk", "It is not about “{name}”")
        self.about.show_rows([Row(one.id, one.name, removing.format(name=one.name)) for one in shown.about])
        around = shown.around
        self.around.show_text(_words(around) if around else translate("ClaimDesk", "In none"))
        self._show_relation(claim.parent_relation)
        self._show_rows(self.inside_heading, self.inside, shown.inside, with_article=False)
        self._show_rows(self.elsewhere_heading, self.elsewhere, shown.elsewhere, with_article=True)
        self.unlink.setVisible(bool(shown.elsewhere))
        self.close_what_came()

    @property
    def leading(self) -> tuple[QAbstractButton, ...]:
        """To the article, and to other claims."""
        return (self.article, *self.inside.buttons, *self.elsewhere.buttons)

    def _lay_out(self) -> None:
        self.add(translate("ClaimDesk", "In the article  (Enter opens the place)"), self.article)
        self.add(translate("ClaimDesk", "Its words in their paragraph"), self.words)
        self.add(translate("Claims", "Who says it?"), self.claimant)
        self.add(translate("ClaimDesk", "To whom?"), self.addressee)
        about = QVBoxLayout()
        about.setSpacing(3)
        about.addWidget(self.about)
        about.addWidget(self.add_about)
        self.add(translate("ClaimDesk", "What is it about?"), about)
        around = QVBoxLayout()
        around.setSpacing(3)
        around.addWidget(self.around)
        around.addWidget(self.relation)
        self.add(translate("ClaimDesk", "It lies in the claim"), around)
        self.inside_heading = self.add(translate("ClaimDesk", "Claims that lie in it"), self.inside)
        elsewhere = QVBoxLayout()
        elsewhere.setSpacing(3)
        elsewhere.addWidget(self.elsewhere)
        elsewhere.addWidget(self.unlink)
        self.elsewhere_heading = self.add(translate("ClaimDesk", "The same claim elsewhere"), elsewhere)

    def _show_relation(self, relation: str | None) -> None:
        self.relation.setVisible(relation is not None)
        if relation is None:
            return
        self.relation.set_values(
            (
                ("said_inside", translate("History", "Said inside it")),
                ("part_of", translate("History", "Part of it")),
                ("", translate("ClaimDesk", "Not in it after all")),
            )
        )
        self.relation.show_value(relation)

    def _choose_relation(self, relation: object) -> None:
        if relation:
            self.relation_chosen.emit(str(relation))
        else:
            self.around_removed.emit()

    @staticmethod
    def _show_rows(
        heading: QLabel, rows: LinkRows, lines: Iterable[ClaimLine], *, with_article: bool
    ) -> None:
        made = [
            Row(one.id, f"{_words(one)} · {one.article}" if with_article else _words(one)) for one in lines
        ]
        rows.show_rows(made)
        heading.setVisible(bool(made))


def _claimant(shown: ClaimInContext) -> str:
    match shown.claim.attribution:
        case "author":
            return translate("Claims", "The article itself")
        case "unspecified":
            return translate("Claims", "Unspecified")
    return shown.claimant or "?"


def _words(line: ClaimLine) -> str:
    return f"{claimant_of(line)}: {line.summary or line.words}"
