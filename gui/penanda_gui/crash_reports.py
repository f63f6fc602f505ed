"""Crash reports: where in the program a bug struck, in a file for whoever mends it.

A report holds nothing of what the user works on: the message of an exception may quote an article, so only
its type is written, and of each place only the module, the line and the function.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from traceback import walk_tb

import PySide6
from PySide6.QtCore import qVersion

from penanda import __version__

KEPT = 20


def kind_of(error: BaseException) -> str:
    """What tells one bug from another: the exception's type and the place that raised it."""
    places = list(_places(error))
    return f"{_type_name(error)} {places[-1] if places else ''}"


def report_of(error: BaseException, at: datetime) -> str:
    """The report on *error*, which struck *at* a time with a zone."""
    lines = [
        f"Penanda {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}, PySide6 {PySide6.__version__}",
        f"Platform {platform.platform()}",
        f"Time {at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC",
    ]
    for raised in _chain(error):
        lines += ["", _type_name(raised), *(f"  {place}" for place in _places(raised))]
    return "\n".join(lines) + "\n"


def write_report(error: BaseException, folder: Path) -> Path:
    """Write a report on *error* into *folder*, which keeps the last :data:`KEPT`; raises ``OSError``."""
    at = datetime.now(UTC)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{at:%Y%m%dT%H%M%S.%fZ}.txt"
    path.write_text(report_of(error, at), encoding="utf-8")
    for old in sorted(folder.glob("*.txt"))[:-KEPT]:
        with suppress(OSError):
            old.unlink()
    return path


def _chain(error: BaseException) -> Iterator[BaseException]:
    """*error*, then what led to it."""
    seen: set[int] = set()
    raised: BaseException | None = error
    while raised is not None and id(raised) not in seen:
        seen.add(id(raised))
        yield raised
        raised = raised.__cause__ or (None if raised.__suppress_context__ else raised.__context__)


def _places(error: BaseException) -> Iterator[str]:
    # By module, not by path: a path says who the user is.
    for frame, line in walk_tb(error.__traceback__):
        module, file = frame.f_globals.get("__name__", "?"), Path(frame.f_code.co_filename).name
        yield f"{module} ({file}), line {line}, in {frame.f_code.co_qualname}"


def _type_name(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
