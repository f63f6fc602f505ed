"""Which label of one tagset stands for which of another, by what each label says it is elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from penanda.model.label import Label
from penanda.model.tagsets import READY


def mapped(here: Sequence[Label], tagset: Sequence[Label]) -> dict[str, str]:
    """The codes of labels *here*, each with the code in *tagset* that stands for it; others are left out.

    What a label here says of the tagset comes first, then what the tagset says of the labels here, where
    either is a ready one. Else a label stands for itself, or for what it is in any other tagset. A label
    that stands for itself is in the answer too.
    """
    codes = {label.id for label in tagset}
    scheme, ours = _exactly(tagset), _most_like([label for label in here if label.active])
    found = {}
    for label in here:
        said = [label.maps_to.get(scheme or ""), _said_of(label.id, ours, tagset)]
        wanted = [label.id, *said] if scheme in (None, ours) else [*said, label.id]
        code = next((one for one in (*wanted, *label.maps_to.values()) if one in codes), None)
        if code is not None:
            found[label.id] = code
    return found


def _said_of(code: str, scheme: str | None, tagset: Sequence[Label]) -> str | None:
    """The first label of *tagset* that is *code* in *scheme*."""
    return next((label.id for label in tagset if scheme and label.maps_to.get(scheme) == code), None)


def _exactly(tagset: Sequence[Label]) -> str | None:
    """The ready tagset that has just these codes."""
    codes = {label.id for label in tagset}
    return next((name for name, ready in READY.items() if {label.id for label in ready} == codes), None)


def _most_like(labels: Sequence[Label]) -> str | None:
    """The ready tagset that shares the largest part of its codes with *labels*."""
    codes = {label.id for label in labels}
    parts = {}
    for name, ready in READY.items():
        others = {label.id for label in ready}
        parts[name] = len(codes & others) / len(codes | others)
    best = max(parts, key=lambda name: parts[name])
    return best if parts[best] else None
