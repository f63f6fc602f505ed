"""Any history of edits, undo, redo and restarts, chosen by hypothesis, against a model in plain Python."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import invariant, run_state_machine_as_test

from torture.outcome import Outcome, judged

_STEPS, _STEPS_SHORT = 100_000, 2_000
_STEPS_A_HISTORY = 30
_TEST = Path(__file__).parents[2] / "tests/core/project/test_any_history.py"


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Walk histories until enough steps were made."""
    wanted = _STEPS_SHORT if short else _STEPS
    counted = _counting(_any_history())
    faults: list[str] = []
    while counted.steps < wanted and not faults:
        # In parts, because a history can be shorter than allowed.
        histories = max(1, (wanted - counted.steps) // _STEPS_A_HISTORY)
        try:
            run_state_machine_as_test(counted, settings=_settings(histories))
        except Exception as error:  # noqa: BLE001  whatever a test raises is what it found
            faults.append(f"{type(error).__name__}: {error} {getattr(error, '__notes__', '')}")
    yield judged("any history", f"{counted.steps} steps", faults)


def _any_history() -> Any:
    """The state machine of the test suite."""
    spec = importlib.util.spec_from_file_location("any_history", _TEST)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.AnyHistory


def _counting(machine: Any) -> Any:
    class Counting(machine):  # type: ignore[misc]
        steps = 0

        @invariant()
        def count(self) -> None:
            Counting.steps += 1

    return Counting


def _settings(histories: int) -> settings:
    return settings(
        max_examples=histories,
        stateful_step_count=_STEPS_A_HISTORY,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
