"""The state machine of the test suite, with an edit of every kind in any order, and what was made counted."""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from penanda.project.change import Change

_TESTS = Path(__file__).parents[1] / "tests/core"


def _of_the_tests(name: str) -> ModuleType:
    """A file of the test suite, which is no package."""
    path = _TESTS / name
    spec = importlib.util.spec_from_file_location(f"torture_{path.parent.name}_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where its records look up their types
    spec.loader.exec_module(module)
    return module


_DESKS = _of_the_tests("conftest.py")
_KINDS = _of_the_tests("project/conftest.py")
_MACHINE: Any = _of_the_tests("project/test_any_history.py").AnyHistory

KINDS = frozenset({*_KINDS.EDITS, "loaded"})
"""The kinds of edits that histories are made of."""


class _Watched:
    """The project, whose edits the machine takes note of."""

    def __init__(self, machine: Any) -> None:
        self._machine = machine
        self.run = machine.edit

    def __getattr__(self, name: str) -> Any:
        return getattr(self._machine.project, name)


class EveryKind(_MACHINE):  # type: ignore[misc]
    """Any history, in which each kind of edit is made by itself too."""

    steps = 0
    made: ClassVar[Counter[str]] = Counter()

    @rule(kind=st.sampled_from(sorted(_KINDS.EDITS)))
    def edit_of_a_kind(self, kind: str) -> None:
        """Make the marks of every sort in an article of their own, and one edit in them."""
        # Never the same text twice, because an article that is there is not added again.
        desk = _DESKS.Desk(_Watched(self), f"{_DESKS.TEXT}{EveryKind.made.total()}")
        _KINDS.EDITS[kind](_KINDS.marks_in(desk))

    @classmethod
    def each_kind_once(cls) -> None:
        """Walk a history of an edit of each kind, back to its start."""
        machine = cls()
        try:
            machine.open()
            for kind in _KINDS.EDITS:
                machine.edit_of_a_kind(kind)
                machine.undo()
                machine.redo()
            machine.load_an_article_that_was_removed(0)
        finally:
            machine.teardown()

    @invariant()
    def count(self) -> None:
        """Count the steps."""
        EveryKind.steps += 1

    def attempt(self, make: Any) -> Change | None:
        """Make an edit and count its kind."""
        change: Change | None = super().attempt(make)
        if change is not None:
            EveryKind.made[change.done.kind] += 1
        return change
