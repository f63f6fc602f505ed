"""What the parts of a tagset are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from penanda.sentences import QT_TRANSLATE_NOOP

LANGUAGES = ("en", "ms")
"""The languages a label has names in."""

_SCHEMES = {
    "news": QT_TRANSLATE_NOOP("Tagset", "News"),
    "conll2003": QT_TRANSLATE_NOOP("Tagset", "CoNLL-2003"),
    "ontonotes5": QT_TRANSLATE_NOOP("Tagset", "OntoNotes 5"),
}


def scheme_name(scheme: str) -> str:
    """The name of a ready tagset."""
    return QCoreApplication.translate("Tagset", _SCHEMES[scheme])
