"""Reading a project that is not open in this process."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec

from penanda.errors import CannotRead, DamagedProject
from penanda.project.header import check_header
from penanda.project.reader import Reader
from penanda.project.system_failures import is_of_the_system, reason_of


@contextmanager
def reading(path: Path) -> Iterator[Reader]:
    """A reader of the project at *path*, closed at the end; another window may write to it meanwhile.

    Raises what :func:`check_header` raises, :class:`CannotRead` when the system does not let it be read, and
    :class:`DamagedProject`; both also for what cannot be read inside the block.
    """
    check_header(path)
    with closing(Reader.of(path)) as reader:
        try:
            yield reader
        except sqlite3.DatabaseError as error:
            if is_of_the_system(error):
                raise CannotRead(name=path.name, reason=reason_of(error)) from error
            raise DamagedProject(name=path.name) from error
        except (msgspec.ValidationError, json.JSONDecodeError) as error:
            raise DamagedProject(name=path.name) from error
