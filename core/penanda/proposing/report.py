"""What a reporting word reports, and where who says it is named."""

from __future__ import annotations

from typing import NamedTuple

from penanda.proposing.cues import Cue
from penanda.text.sentences import Span


class Report(NamedTuple):
    """*cue* reports what stands in *scope*; *source* is where its claimant is named.

    ``shared`` says that the claimant is that of the clause before, so it is looked for from its start;
    ``names_only`` that the scope is no clause, but names what the reporting word is about.
    """

    cue: Cue
    source: Span
    scope: tuple[Span, ...]
    shared: bool = False
    names_only: bool = False

    def holds(self, span: Span) -> bool:
        """Whether *span* lies in what is reported."""
        return any(start <= span[0] and span[1] <= end for start, end in self.scope)

    @property
    def length(self) -> int:
        """How many code points are reported."""
        return sum(end - start for start, end in self.scope)
