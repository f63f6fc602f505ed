"""What the sentences that a person can meet tell them."""

from __future__ import annotations

import re

import pytest

from penanda import errors

# Only a program can ask for words that are not there.
_OF_PROGRAMS = {errors.SpanOutside}
_MET = [one for one in errors.PenandaError.__subclasses__() if one.__module__ == errors.__name__]


@pytest.mark.parametrize(
    "error", [one for one in _MET if one not in _OF_PROGRAMS], ids=lambda one: one.__name__
)
def test_each_tells_what_to_do_behind_what_happened(error: type[errors.PenandaError]) -> None:
    assert re.search(r"[.;] [A-Z]", error.template)
