"""The question who makes a claim, asked with a picker: what is proposed comes first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from penanda.model.mention import Mention
from penanda.model.vocabulary import Attribution
from penanda.text.excerpts import first_of, last_of
from penanda_gui.claim_proposals.proposed import Pieces, Proposed
from penanda_gui.desk import Desk
from penanda_gui.panels.claim_words import asked_about
from penanda_gui.pickers.label_names import LabelNames, label_names
from penanda_gui.pickers.picker import Option, Picker
from penanda_gui.session import Session

translate = QCoreApplication.translate

SPEAK_SELDOM = frozenset({"LOC", "EVENT", "DATE", "QUANTITY", "LAW"})
"""Labels of what says nothing as a rule, and to what nothing is said: it is offered behind those who do."""

# Who was quoted last often goes on in the next paragraph: that near before it each mention is offered.
_JUST_BEFORE = 500
_AROUND = 24  # code points

_NONE, _AUTHOR, _UNSPECIFIED, _MENTION = "none:", "author:", "unspecified:", "mention:"
_KINDS: dict[Attribution, str] = {"claimant": _MENTION, "author": _AUTHOR, "unspecified": _UNSPECIFIED}


class Answer(NamedTuple):
    """Who says it: with ``"claimant"`` a mention, or an entity that the article does not mention."""

    attribution: Attribution | None
    mention_id: str | None = None
    entity_id: str | None = None


class ClaimantQuestion:
    """Offers the mentions near a claim, each of them in its paragraph, then entities, the article, nobody.

    Of one entity beside the claim the name comes before the roles; a role written right beside the name
    (*the mayor, Azlan*) has no line of its own.
    """

    def __init__(self, window: QWidget, session: Session, desk: Desk, language: str) -> None:
        self._window = window
        self._session = session
        self._desk = desk
        self._language = language

    def ask(
        self,
        pieces: Pieces,
        proposed: Proposed,
        answer: Callable[[Answer], object],
        *,
        is_claim: bool = True,
    ) -> None:
        """Ask who says the words at *pieces*; what is *proposed* is offered first.

        With *is_claim* false only what can be shown of a mere clause is offered: no entity without a mention.
        """
        options = all_answers(self._claimants(pieces, proposed.mention_id))
        if not is_claim:
            options = [one for one in options if one.key != _NONE and not one.key.startswith("entity:")]
        likely = self._likely(proposed)
        options.sort(key=lambda option: option.key not in likely)
        words = " … ".join(self._desk.text[slice(*piece)] for piece in pieces)
        title = translate("Questions", "Who says it?")
        picker = Picker(self._window, title, options, question=asked_about(words))
        picker.picked.connect(lambda key, _typed: answer(answer_of(key)))
        picker.open()

    def _likely(self, proposed: Proposed) -> set[str]:
        """The keys of what is proposed; where a word reports it and of nobody, of all who may have spoken."""
        if proposed.attribution is not None:
            return {f"{_KINDS[proposed.attribution]}{proposed.mention_id or ''}"}
        mentions = self._desk.marks.mentions.values() if proposed.asks_who else ()
        return {f"{_MENTION}{one.id}" for one in mentions if one.label not in SPEAK_SELDOM}

    def _claimants(self, pieces: Pieces, proposed: str | None) -> list[Option]:
        """Each mention beside or near before the claim, the nearest of every other entity, other entities."""
        from penanda.text.sentences import paragraph_at

        start, end = pieces[0][0], pieces[-1][1]
        first, last = paragraph_at(self._desk.text, start) or (start, end)
        first = min(first, start - _JUST_BEFORE)

        def distance(mention: Mention) -> int:
            return max(start - mention.end, mention.start - end, 0)

        mentions = sorted(
            self._desk.marks.mentions.values(),
            key=lambda m: (m.label in SPEAK_SELDOM, distance(m), m.start),
        )
        beside = [m for m in mentions if first <= m.start and m.end <= max(last, end)]
        offered = [m for m in _names_first(beside) if m.id == proposed or not self._is_apposed(m, beside)]
        ids_beside = {m.id for m in beside}
        named = {m.entity_id for m in offered if m.entity_id is not None}
        for mention in mentions:
            if mention.id not in ids_beside and (mention.id == proposed or mention.entity_id not in named):
                offered.append(mention)
                if mention.entity_id is not None:
                    named.add(mention.entity_id)
        names = label_names(self._session, self._language)
        times = Counter(map(_called, offered))
        options = [
            self._mention_option(mention, names, proposed, in_context=times[_called(mention)] > 1)
            for mention in offered
        ]
        others = (entity for entity in self._session.read.entities.names() if entity.id not in named)
        elsewhere = {code: not_here(name) for code, name in names.items()}
        options += [Option(f"entity:{one.id}", one.name, elsewhere.get(one.type, one.type)) for one in others]
        return options

    def _is_apposed(self, mention: Mention, beside: Sequence[Mention]) -> bool:
        """Whether a name of whom *mention* means stands right beside it."""
        return not _is_name(mention) and any(
            _is_name(other)
            and other.entity_id == mention.entity_id is not None
            and self._touch(mention, other)
            for other in beside
        )

    def _touch(self, one: Mention, other: Mention) -> bool:
        first, second = sorted((one, other), key=lambda m: m.start)
        return first.end <= second.start and not self._desk.text[first.end : second.start].strip(" ,(–—-")

    def _mention_option(
        self, mention: Mention, names: LabelNames, proposed: str | None, *, in_context: bool
    ) -> Option:
        """A mention; *in_context* tells it from another one with the same words."""
        entity = self._desk.entities.get(mention.entity_id or "")
        words = " ".join(mention.surface.split())
        name = entity.name if entity is not None else words
        if in_context:
            words = self._in_context(mention)
        said = (
            translate("Questions", "{label} · “{words}” · proposed")
            if mention.id == proposed
            else translate("Questions", "{label} · “{words}”")
        )
        detail = said.format(label=names[mention.label], words=words)
        return Option(f"{_MENTION}{mention.id}", name, detail)

    def _in_context(self, mention: Mention) -> str:
        text = self._desk.text
        before = text[max(0, mention.start - 2 * _AROUND) : mention.start]
        after = text[mention.end : mention.end + 2 * _AROUND]
        around = last_of(before, _AROUND), mention.surface, first_of(after, _AROUND)
        return " ".join("".join(around).split())


def _called(mention: Mention) -> tuple[str, str, str]:
    return mention.entity_id or "", mention.label, " ".join(mention.surface.split())


def _names_first(near: Sequence[Mention]) -> list[Mention]:
    """*near*, nearest first, with each entity where its nearest mention stands, and its names first."""
    rank: dict[str, int] = {}
    for at, mention in enumerate(near):
        rank.setdefault(mention.entity_id or mention.id, at)
    return sorted(near, key=lambda m: (rank[m.entity_id or m.id], not _is_name(m)))


def _is_name(mention: Mention) -> bool:
    return mention.kind == "name" and mention.label != "ROLE"


def not_here(label: str) -> str:
    """What is said of an entity that the open article does not mention; *label* is what it is."""
    return translate("Questions", "{label} · not in this article").format(label=label)


def all_answers(claimants: Iterable[Option]) -> list[Option]:
    """All that can be answered: the *claimants*, between the article itself and that nobody is named."""
    return [
        Option(
            _AUTHOR,
            translate("Questions", "The article itself"),
            translate("Questions", "In its own voice"),
        ),
        *claimants,
        Option(
            _UNSPECIFIED,
            translate("Questions", "Unspecified"),
            translate("Questions", "The article does not say who"),
        ),
        Option(_NONE, "?", translate("Questions", "Not answered yet")),
    ]


def answer_of(key: str) -> Answer:
    """What an option stands for; of claimants the key is ``mention:`` or ``entity:`` and an id."""
    kind, _, id_ = key.partition(":")
    match kind:
        case "author":
            return Answer("author")
        case "unspecified":
            return Answer("unspecified")
        case "mention":
            return Answer("claimant", mention_id=id_)
        case "entity":
            return Answer("claimant", entity_id=id_)
        case _:
            return Answer(None)
