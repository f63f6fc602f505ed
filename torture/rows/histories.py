"""Any history of edits, undo, redo and restarts, chosen by hypothesis, against a model in plain Python.

Each is in the end undone back to its start, which must give the bytes of the first export.
"""

from __future__ import annotations

import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from torture.any_history import KINDS, EveryKind
from torture.outcome import Outcome, judged
from torture.scratch import scratch_folder

_STEPS, _STEPS_SHORT = 100_000, 2_000
_STEPS_A_HISTORY = 30
_MOST_BYTES = 3 * 1024**3
# What is looked at after each step.
_NO_STEPS = ("state.count()", "state.every")
_HISTORIES_AT_ONCE = 100  # hypothesis remembers what it tried


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Walk histories until enough steps were made."""
    wanted = _STEPS_SHORT if short else _STEPS
    _limit_memory()
    faults: list[str] = []
    with _projects_in_memory():
        try:
            EveryKind.each_kind_once()
            while EveryKind.steps < wanted:
                # In parts, because a history can be shorter than allowed.
                histories = max(1, min(_HISTORIES_AT_ONCE, (wanted - EveryKind.steps) // _STEPS_A_HISTORY))
                run_state_machine_as_test(EveryKind, settings=_settings(histories))
        except Exception as error:  # noqa: BLE001  whatever a test raises is what it found
            faults.append(_told(error))
    if never := KINDS - EveryKind.made.keys():
        faults.append(f"kinds of edits never made: {', '.join(sorted(never))}")
    edits = EveryKind.made.total()
    yield judged(
        "any history", f"{EveryKind.steps} steps, {edits} edits of {len(EveryKind.made)} kinds", faults
    )


def _limit_memory() -> None:
    """Let a step that would take all the memory of the machine fail instead."""
    with suppress(ImportError):  # not on Windows
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, _MOST_BYTES))


@contextmanager
def _projects_in_memory() -> Iterator[None]:
    """Have temporary folders made where nothing waits for a disk, which is another row's concern."""
    with scratch_folder(in_memory=True) as folder:
        tempfile.tempdir = str(folder)
        try:
            yield
        finally:
            tempfile.tempdir = None


def _told(error: Exception) -> str:
    """What was raised, where, and the steps that led to it."""
    where = "".join(traceback.format_tb(error.__traceback__)[-8:])
    steps = (line for line in getattr(error, "__notes__", ()) if not line.startswith(_NO_STEPS))
    return f"{type(error).__name__}: {error}\n{where}" + "\n".join(steps)


def _settings(histories: int) -> settings:
    return settings(
        max_examples=histories,
        stateful_step_count=_STEPS_A_HISTORY,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),  # a failure is told as it came, for making it small takes minutes,
    )
