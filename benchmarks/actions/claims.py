"""Makes all claims of gold articles in the real window, and counts the keys and clicks that it takes.

``python -m benchmarks.actions.claims FILE …`` takes gold files, each in a project of its own whose article
has its mentions and no claim yet.

It works as somebody who knows the keys and knows what is right:

1. J, then for each clause that is shown: Shift+C, V or X where all that is proposed is right, which goes on
   by itself; before it Backspace, or W and a pick, where somebody else says it; S where it is to be wider;
   J where it is no claim.
2. What is no clause: select it with the mouse, C, V or X and A for further pieces, then answer who says it.
3. Where the reporting word is another: click on the claim's words, select the word, K.

It raises ``WrongClaims`` if what comes out is not the gold: pieces, check-worthiness, claimant and cue of
each claim.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.actions.gold import FOLDER, Gold, read_gold
from benchmarks.actions.hands import Hands
from benchmarks.open_window import open_window
from penanda.exchange.load import load_export
from penanda.model.claim import Claim
from penanda.project.project import Project, create
from penanda_gui.claim_proposals.claiming import Claiming
from penanda_gui.claim_proposals.proposed import Proposed
from penanda_gui.claim_proposals.stages import Candidate
from penanda_gui.pickers.picker import matching

Span = tuple[int, int]
Pieces = tuple[Span, ...]

_WORTH_KEYS = {"check": "C", "minor": "V", "not_checkable": "X"}
_MOST_WIDENINGS = 3
_MOST_LETTERS = 12


class WrongClaims(Exception):
    """The claims that came out are not the gold."""


class GoldClaim(NamedTuple):
    """A claim as it should come out; ``who`` is the key of who says it in the question that W asks."""

    pieces: Pieces
    worth: str
    who: str
    cue: Span | None


class Count(NamedTuple):
    """How many actions the claims of an article took."""

    article: str
    claims: int
    actions: int


class Claimer:
    """Makes the claims of the open article."""

    def __init__(self, hands: Hands, gold: Gold) -> None:
        self._hands = hands
        self._desk = hands.desk
        self._claiming = hands.window.features[Claiming]
        self._name = gold.name
        self._gold = [_gold_claim(one) for one in gold.article["claims"]]
        self._left = {one.pieces: one for one in self._gold}
        self._widened: set[Pieces] = set()  # which clauses were widened in vain
        hands.wait_also(self._nothing_is_being_made)

    def make_all(self) -> Count:
        """Make them; raises :class:`WrongClaims`."""
        before = self._hands.actions
        self._hands.press("J")
        while self._left and isinstance(stage := self._claiming.stage, Candidate):
            if not self._go_past(stage):
                break
        for gold in tuple(self._left.values()):
            self._draw(gold)
        for gold in self._gold:
            self._mend_cue(gold)
        self._check()
        return Count(self._name, len(self._gold), self._hands.actions - before)

    def _nothing_is_being_made(self) -> bool:
        return not self._hands.window.session.waiting

    # From clause to clause

    def _go_past(self, shown: Candidate) -> bool:
        """Claim what is shown, or leave it; false at the last clause, where J stays."""
        gold = self._left.get(shown.pieces) or self._wider(shown)
        if gold is None:
            before = self._claiming.stage
            self._hands.press("J")
            return self._claiming.stage != before
        stage = self._claiming.stage
        assert isinstance(stage, Candidate)
        if gold.who.startswith("entity:"):
            self._hands.press(_WORTH_KEYS[gold.worth])
            self._pick_who(gold)
            self._hands.press("J")
        else:
            self._say_who(gold, stage.proposed)
            self._hands.press(f"Shift+{_WORTH_KEYS[gold.worth]}")
        del self._left[gold.pieces]
        return True

    def _wider(self, shown: Candidate) -> GoldClaim | None:
        """Widen what is shown to a claim that begins or ends with it, where there is one to come."""
        around = [one for one in self._left if one != shown.pieces and _holds(one, shown.pieces)]
        if not around or shown.pieces in self._widened:
            return None
        self._widened.add(shown.pieces)
        for _ in range(_MOST_WIDENINGS):
            self._hands.press("S")
            stage = self._claiming.stage
            if isinstance(stage, Candidate) and stage.pieces in self._left:
                return self._left[stage.pieces]
        return None

    def _say_who(self, gold: GoldClaim, proposed: Proposed) -> None:
        if _says_right(gold, proposed):
            return
        if gold.who == "author:":
            self._hands.press("Backspace")
        else:
            self._pick_who(gold)

    def _pick_who(self, gold: GoldClaim) -> None:
        self._hands.press("W")
        picker = self._hands.picker()
        model = picker.model
        options = [option for row in range(model.rowCount()) if (option := model.at(row)) is not None]
        row = next((row for row, option in enumerate(options) if option.key == gold.who), None)
        if row is None:
            raise WrongClaims(f"nobody offers {gold.who} for {self._words(gold)}")
        if row < 9:
            self._hands.press(str(row + 1))
            return
        option = options[row]
        # What begins with a digit would take the row of that digit.
        words = [word for word in f"{option.title} {option.detail}".split() if word[0].isalpha()]
        letters = [word[:length] for word in words for length in range(1, _MOST_LETTERS)]
        typed = min(letters, key=lambda start: len(start) + matching(options, start).index(option))
        self._hands.type(typed)
        for _ in range(matching(options, typed).index(option)):
            self._hands.press("Down")
        self._hands.press("Return")

    # What is no clause

    def _draw(self, gold: GoldClaim) -> None:
        first, *more = gold.pieces
        self._select(first)
        self._hands.press(_WORTH_KEYS[gold.worth])
        for piece in more:
            self._select(piece)
            self._hands.press("A")
        claim = self._claim(gold)
        if _who(claim.attribution, claim.claimant_mention_id, claim.claimant_entity_id) != gold.who:
            stage = self._claiming.stage
            if stage is not None and _says_right(gold, stage.proposed):
                self._hands.press("Return")
            elif gold.who == "author:":
                self._hands.press("Backspace")
            else:
                self._pick_who(gold)
        del self._left[gold.pieces]

    def _mend_cue(self, gold: GoldClaim) -> None:
        claim = self._claim(gold)
        if gold.cue is None or [(cue.start, cue.end) for cue in claim.cues] == [gold.cue]:
            return
        self._hands.click(claim.start)
        for _ in range(4):
            if self._desk.current_claim == claim.id:
                break
            self._hands.press("O")
        self._select(gold.cue)
        self._hands.press("K")

    def _select(self, span: Span) -> None:
        self._hands.drag(*span)
        if self._desk.view.selection != span:
            raise WrongClaims(f"cannot select {self._desk.text[slice(*span)]!r}")

    # What came out

    def _claim(self, gold: GoldClaim) -> Claim:
        for claim in self._desk.marks.claims.values():
            if tuple((span.start, span.end) for span in claim.content) == gold.pieces:
                return claim
        raise WrongClaims(f"no claim {self._words(gold)}")

    def _check(self) -> None:
        made = sorted(_made(claim) for claim in self._desk.marks.claims.values())
        wanted = sorted((*one[:3], (one.cue,) if one.cue else ()) for one in self._gold)
        if made != wanted:
            wrong = [one for one in made if one not in wanted] + [one for one in wanted if one not in made]
            raise WrongClaims(f"{self._name}: {wrong}")

    def _words(self, gold: GoldClaim) -> str:
        return " … ".join(self._desk.text[start:end] for start, end in gold.pieces)


def _gold_claim(claim: dict[str, Any]) -> GoldClaim:
    spans = {role: _spans(claim, role) for role in ("content", "cue")}
    cue = spans["cue"][0] if spans["cue"] else None
    mention = claim["claimant_mention_id"]
    who = _who(claim["attribution"], mention, None if mention else claim["claimant_entity_id"])
    return GoldClaim(spans["content"], claim["check_worthiness"], who, cue)


def _who(attribution: str | None, mention: str | None, entity: str | None) -> str:
    if mention is not None:
        return f"mention:{mention}"
    return f"entity:{entity}" if entity is not None else f"{attribution or 'none'}:"


def _spans(claim: dict[str, Any], role: str) -> Pieces:
    return tuple(sorted((one["start"], one["end"]) for one in claim["spans"] if one["role"] == role))


def _made(claim: Claim) -> tuple[object, ...]:
    pieces = tuple((span.start, span.end) for span in claim.content)
    cues = tuple((span.start, span.end) for span in claim.cues)
    who = _who(claim.attribution, claim.claimant_mention_id, claim.claimant_entity_id)
    return pieces, claim.check_worthiness, who, cues


def _says_right(gold: GoldClaim, proposed: Proposed) -> bool:
    return _who(proposed.attribution, proposed.mention_id, None) == gold.who


def _holds(outer: Pieces, inner: Pieces) -> bool:
    return all(any(a <= start and end <= b for a, b in outer) for start, end in inner)


def project_without_claims(path: Path, gold_path: Path) -> Path:
    """Make a project at *path* that holds a gold article with its mentions, and no claim."""
    export = json.loads(gold_path.read_text("utf-8"))
    for article in export["articles"]:
        article["claims"] = []
    create(path)
    project = Project(path, annotator="Benchmark")
    try:
        load_export(project, json.dumps(export).encode(), name=gold_path.name)
    finally:
        project.close()
    return path


def counts(paths: Sequence[Path]) -> Iterator[Count]:
    """Make the claims of gold files, each in a new project; raises :class:`WrongClaims`."""
    for path in paths:
        with tempfile.TemporaryDirectory(prefix="penanda-actions-") as folder:
            project = project_without_claims(Path(folder, "gold.penanda"), path)
            with open_window(project) as opened:
                yield Claimer(Hands(opened), read_gold(path)).make_all()


def main(arguments: Sequence[str]) -> None:
    """Print a line for each file."""
    paths = [Path(argument) for argument in arguments] or sorted(FOLDER.glob("*.gold.json"))
    for count in counts(paths):
        print(f"{count.article}: {count.actions / count.claims:.2f} actions per claim ({count.claims})")


if __name__ == "__main__":
    main(sys.argv[1:])
