"""Importing, while the window has nothing else to do, what the next keys will need."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

_NEXT = (
    "penanda.edits.everywhere",
    "penanda.edits.taking",
    "penanda.edits.turning_down",
    "penanda_gui.commands.palette",
    "penanda_gui.commands.key_sheet",
    "penanda_gui.pickers.likely_entities",
    "penanda_gui.pickers.small_questions",
    "penanda_gui.flows.export_dialog",
    "penanda_gui.flows.files",
)


def warm_up() -> Iterator[None]:
    """Import them, one a step; what is imported already takes no time."""
    for name in _NEXT:
        import_module(name)
        yield
