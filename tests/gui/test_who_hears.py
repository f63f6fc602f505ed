"""Rules that the source keeps, of what outlives a window: sessions and work in threads."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import penanda_gui

PACKAGE = Path(penanda_gui.__file__).parent
LIVES_ON = re.compile(r"(^|\.)_?(session|work)\.\w+$")
"""A signal of a session or of work in a thread."""


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call of something by name in the package, and where it is."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                yield f"{file.relative_to(PACKAGE)}:{node.lineno}", node


def is_let_go(call: ast.Call) -> bool:
    """Whether Qt can tell to whom belongs what is connected: a method or a signal, not a lambda."""
    return isinstance(call.args[0], ast.Attribute)


@pytest.mark.parametrize(
    ("connected", "expected"),
    [
        ("session.changed.connect(self.follow)", True),
        ("session.changed.connect(lambda _change: self.follow())", False),
        ("work.done.connect(partial(self.take, 1))", False),
        ("work.done.connect(take)", False),
    ],
)
def test_what_qt_lets_go_of_is_told_from_what_it_does_not(connected, expected):
    (statement,) = ast.parse(connected).body
    assert is_let_go(statement.value) is expected


def test_what_outlives_a_window_tells_only_what_goes_with_its_object():
    heard = [
        (where, call)
        for where, call in calls()
        if call.func.attr == "connect" and LIVES_ON.search(ast.unparse(call.func.value))
    ]
    assert len(heard) > 50
    assert [where for where, call in heard if not is_let_go(call)] == []


def test_the_open_project_is_read_elsewhere_only_by_its_session():
    """Which looks first whether the file is still the one that was opened."""
    readers = [where for where, call in calls() if ast.unparse(call.func) == "Reader.of"]
    assert {where.partition(":")[0] for where in readers} == {"session.py"}
