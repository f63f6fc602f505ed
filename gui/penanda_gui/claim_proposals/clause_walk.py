"""Looks for the next clause without a claim; a long way is gone a little at a time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from penanda_gui.claim_proposals.proposed import Pieces
from penanda_gui.claim_proposals.proposer import Proposer
from penanda_gui.desk import Desk
from penanda_gui.slices import Slices

# What is found sooner is found before the next key.
_AT_ONCE_SECONDS = 0.1


class ClauseWalk(QObject):
    """Goes from where the caret or the claim is, and tells what it comes to."""

    found = Signal(object)  # Pieces
    ended = Signal()

    def __init__(self, desk: Desk, proposer: Proposer) -> None:
        super().__init__(desk)
        self._desk = desk
        self._proposer = proposer
        self._slices = Slices(self)
        desk.opened.connect(self._slices.stop)

    def start(self, step: int, beyond: Pieces | None) -> None:
        """Look for the first clause beyond some words, forward or with a *step* of -1 backward.

        Without those it begins with the clause at the caret, and behind the last one goes on with the first.
        """
        self._slices.stop()
        steps = self._steps(step, beyond)
        until = perf_counter() + _AT_ONCE_SECONDS
        for _ in steps:
            if perf_counter() > until:
                self._slices.start(steps)
                return

    def _steps(self, step: int, beyond: Pieces | None) -> Iterator[None]:
        from penanda.proposing.open_clauses import place_of

        start, end = (beyond[0][0], beyond[-1][1]) if beyond is not None else (self._desk.view.caret,) * 2
        at = start if step > 0 else end
        again = () if beyond is not None else (0 if step > 0 else len(self._desk.text),)
        walk = chain.from_iterable(self._proposer.open_clauses(place, step) for place in (at, *again))
        for pieces in walk:
            if pieces is None:
                yield
            elif beyond is None or ((place_of(pieces) > place_of(beyond)) == (step > 0) and pieces != beyond):
                self.found.emit(pieces)
                return
        self.ended.emit()
