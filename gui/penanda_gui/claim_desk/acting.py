"""What the keys and buttons of the claim desk do to the selected claims."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from penanda.edits import claim_ties, claims, many_claims
from penanda.model.mention import Mention
from penanda.project.change import Place
from penanda_gui.claim_desk.desk_window import DeskWindow
from penanda_gui.claim_desk.paging import Paging
from penanda_gui.claim_proposals.claimant_question import SPEAK_SELDOM, all_answers, answer_of
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.telling_keys import naming_key
from penanda_gui.language import Language
from penanda_gui.panels.claim_words import STATUS_NAMES, TYPE_NAMES, asked_about
from penanda_gui.pickers.label_names import LabelNames, label_names
from penanda_gui.pickers.picker import Option, Picker
from penanda_gui.session import Session

translate = QCoreApplication.translate

_NONE = "none:"
_WORTHS = ("check", "minor", "not_checkable")
Answer = Callable[[str], object]


class Acting(QObject):
    """Asks what there is to ask, and makes one edit of it, of however many claims."""

    hint = Signal(str)
    place_wanted = Signal(object)  # Place

    def __init__(
        self, session: Session, window: DeskWindow, paging: Paging, language: Language, actions: Actions
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._session, self._window, self._paging = session, window, paging
        self._language = language.code
        window.table.opened.connect(self._open)
        context = window.context
        context.place_wanted.connect(self._open)
        context.claimant_wanted.connect(lambda: self._ask_claimant([paging.claim_id]))
        context.addressee_wanted.connect(self._ask_addressee)
        context.about_wanted.connect(self._ask_about)
        context.around_wanted.connect(self._ask_around)

    def ratings(self) -> tuple[tuple[str, str], ...]:
        """The rating scale: ids and names."""
        return tuple((one.id, one.name(self._language)) for one in self._session.read.tagset.ratings())

    def do(self, deed: str) -> None:
        """Do what a command is for, to the selected claims."""
        ids = self.selected
        if not ids:
            self.hint.emit(translate("ClaimDesk", "Select claims in the list first."))
        elif deed in _WORTHS:
            self._session.run(many_claims.change_all, ids, "check_worthiness", deed)
        else:
            deeds: dict[str, Callable[[], object]] = {
                "open": self._open,
                "status": lambda: self._ask_value(ids, "status"),
                "type": lambda: self._ask_value(ids, "type"),
                "rating": lambda: self._ask_value(ids, "rating"),
                "claimant": lambda: self._ask_claimant(ids),
                "link": lambda: self._link(ids),
                "unlink": lambda: self._session.run(many_claims.unlink, ids),
                "remove": lambda: self._session.run(many_claims.remove_all, ids),
            }
            deeds[deed]()

    @property
    def selected(self) -> tuple[str, ...]:
        """The ids of the claims that are selected in the list."""
        return self._session.read.claims_desk.ids(self._window.table.selected)

    def _open(self) -> None:
        line = self._window.table.current
        if line is not None:
            self.place_wanted.emit(Place(line.article_id, line.start, line.end))

    def _link(self, ids: Sequence[str]) -> None:
        if len(ids) == 1:
            self.hint.emit(
                naming_key(
                    self._actions.shown_keys("desk.link_similar"),
                    translate(
                        "ClaimDesk",
                        "Select the claims that are the same, or press {key} among the similar ones.",
                    ),
                    translate("ClaimDesk", "Select the claims that are the same."),
                )
            )
            self._window.beside.similar.setFocus()
        else:
            self._session.run(many_claims.link, ids)

    def _ask_value(self, ids: Sequence[str], field: str) -> None:
        title, options = {
            "status": (translate("Claims", "Status of the check"), _named(STATUS_NAMES)),
            "type": (translate("Claims", "Kind"), [*_named(TYPE_NAMES), _none("Not answered")]),
            "rating": (
                translate("Claims", "Rating"),
                [*(Option(id_, name) for id_, name in self.ratings()), _none("No rating yet")],
            ),
        }[field]

        def answer(key: str) -> None:
            value = None if key == _NONE else key
            self._session.run(many_claims.change_all, ids, field, value)

        self._ask(title, ids, options, answer)

    def _ask_claimant(self, ids: Sequence[str]) -> None:
        mentions = self._speakers() if len(ids) == 1 else ()
        entities = self._session.read.entities.names()
        named = {mention.entity_id for mention in mentions}
        names = self._label_names()
        claimants = [_mention_option(mention, names) for mention in mentions]
        others = (one for one in entities if one.id not in named)
        claimants += [Option(f"entity:{one.id}", one.name, names[one.type]) for one in others]

        def answer(key: str) -> None:
            attribution, mention_id, entity_id = answer_of(key)
            if mention_id is not None:
                self._session.run(claims.set_claimant, ids[0], attribution, mention_id=mention_id)
            else:
                self._session.run(many_claims.set_claimants, ids, attribution, entity_id=entity_id)

        self._ask(translate("Claims", "Who says it?"), ids, all_answers(claimants), answer)

    def _ask_addressee(self) -> None:
        names = self._label_names()
        options = [_mention_option(one, names) for one in self._speakers()]
        options.append(Option(_NONE, translate("ClaimDesk", "Nobody named")))
        claim_id = self._paging.claim_id

        def answer(key: str) -> None:
            mention_id = None if key == _NONE else key.partition(":")[2]
            self._session.run(claim_ties.set_addressee, claim_id, mention_id)

        title = translate("ClaimDesk", "To whom is it said?")
        self._ask(title, [claim_id], options, answer, self._window.context.addressee)

    def _ask_about(self) -> None:
        shown = self._paging.claim
        if shown is None:
            return
        about, claim_id = shown.claim.about_entity_ids, shown.claim.id
        near = {one.entity_id: None for one in self._mentions() if one.entity_id}
        entities = {one.id: one for one in self._session.read.entities.names() if one.id not in about}
        order = [*(one for one in near if one in entities), *(one for one in entities if one not in near)]
        names = self._label_names()
        options = [Option(one, entities[one].name, names[entities[one].type]) for one in order]

        def answer(entity_id: str) -> None:
            self._session.run(claim_ties.add_about, claim_id, [entity_id])

        title = translate("ClaimDesk", "What is it about?")
        self._ask(title, [claim_id], options, answer, self._window.context.add_about)

    def _ask_around(self) -> None:
        shown = self._paging.claim
        if shown is None:
            return
        desk, claim = self._session.read.claims_desk, shown.claim
        others = self._session.read.marked.claims(claim.article_id)
        near = sorted(
            (one for one in others if one.id != claim.id and one.content),
            key=lambda one: abs(one.start - claim.start),
        )
        lines = desk.lines(desk.keys([one.id for one in near]))
        options = [Option(line.id, line.summary or line.words, line.claimant or "") for line in lines]
        options.append(Option(_NONE, translate("ClaimDesk", "In none")))

        def answer(key: str) -> None:
            if key == _NONE:
                self._session.run(claim_ties.clear_parent, claim.id)
            else:
                self._session.run(claim_ties.set_parent, claim.id, key)

        title = translate("ClaimDesk", "Which claim does it lie in?")
        self._ask(title, [claim.id], options, answer, self._window.context.around)

    def _speakers(self) -> list[Mention]:
        """The mentions of the claim's article, first of those who may speak, and of these the near ones.

        Of those that are called the same only the nearest.
        """
        nearest: dict[tuple[str | None, str, str], Mention] = {}
        for one in self._mentions():
            nearest.setdefault((one.entity_id, one.label, " ".join(one.surface.split())), one)
        return sorted(nearest.values(), key=lambda one: one.label in SPEAK_SELDOM)

    def _mentions(self) -> list[Mention]:
        """The mentions of the claim's article, those near its words first."""
        shown = self._paging.claim
        if shown is None:
            return []
        start, end = shown.claim.start, shown.claim.end
        return sorted(shown.mentions, key=lambda one: max(start - one.end, one.start - end, 0))

    def _label_names(self) -> LabelNames:
        return label_names(self._session, self._language)

    def _ask(
        self,
        title: str,
        ids: Sequence[str],
        options: Sequence[Option],
        answer: Answer,
        back: QWidget | None = None,
    ) -> None:
        picker = Picker(self._window, title, options, question=self._asked_about(ids))
        picker.picked.connect(lambda key, _typed: answer(key))
        focus = back or self._window.focusWidget() or self._window.table
        picker.finished.connect(lambda _result: focus.setFocus())
        picker.open()

    def _asked_about(self, ids: Sequence[str]) -> str:
        """The words of a claim; of several, how many they are."""
        if len(ids) > 1:
            return translate("ClaimDesk", "Claims: {count}").format(count=len(ids))
        desk = self._session.read.claims_desk
        return "".join(asked_about(line.words) for line in desk.lines(desk.keys(ids)))


def _mention_option(mention: Mention, names: LabelNames) -> Option:
    words = " ".join(mention.surface.split())
    return Option(f"mention:{mention.id}", words, names[mention.label])


def _named(names: dict[str, str]) -> list[Option]:
    return [Option(value, translate("Claims", name)) for value, name in names.items()]


def _none(text: str) -> Option:
    return Option(_NONE, translate("Claims", text))
