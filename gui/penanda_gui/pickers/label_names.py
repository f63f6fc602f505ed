"""What labels are called, read once for all options of a question."""

from __future__ import annotations

from collections import UserDict

from penanda_gui.session import Session


class LabelNames(UserDict[str, str]):
    """Names of labels by code; one of which nothing is known is called by its code."""

    def __missing__(self, code: str) -> str:
        return code


def label_names(session: Session, language: str) -> LabelNames:
    """What the project's labels are called in *language*, as they are now."""
    return LabelNames({label.id: label.name(language) for label in session.read.tagset.labels()})
