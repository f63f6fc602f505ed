"""Writing a file so that what was there before is lost only once the new one is whole and on the disk."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from penanda.errors import CannotWrite
from penanda.project.copying import A_PROJECT
from penanda.project.naming import is_named_as_project
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda.syncing import sync_folder

_NOT_A_FILE = QT_TRANSLATE_NOOP("Errors", "it is not a file")
_CLOSED = QT_TRANSLATE_NOOP("Errors", "it is closed to writing")


def write_safely(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Have *write* fill a file beside *path*, then move that into its place.

    A link is followed, and a file that was there gives its permissions to the new one. Whatever *write*
    raises leaves the old file as it was. Raises :class:`CannotWrite`.
    """
    target = Path(os.path.realpath(path))
    unfinished = target.with_name(f".{uuid.uuid4()}.part")
    try:
        _check(target, path.name)
        with unfinished.open("xb") as file:
            _keep_permissions(target, file.fileno())
            write(file)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise CannotWrite(name=path.name, reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _check(target: Path, name: str) -> None:
    """Refuse to replace a folder, a device, a project, or a file that its owner closed to writing."""
    if is_named_as_project(target):
        raise CannotWrite(name=name, reason=A_PROJECT)
    if not target.exists():
        return
    if not target.is_file():
        raise CannotWrite(name=name, reason=_NOT_A_FILE)
    if not os.access(target, os.W_OK):
        raise CannotWrite(name=name, reason=_CLOSED)


def _keep_permissions(target: Path, descriptor: int) -> None:
    if os.name == "posix" and target.exists():
        with suppress(OSError):  # a stick or a share may know no permissions, or let nobody set them
            os.fchmod(descriptor, target.stat().st_mode & 0o7777)
