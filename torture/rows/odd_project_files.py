"""Project files that are damaged, foreign, newer, empty, closed to writing, moved, replaced or deleted."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from penanda.check import check_project
from penanda.edits import articles
from penanda.errors import CannotWrite, PenandaError, ProjectMoved
from penanda.project.opening import reading
from penanda.project.project import Project, create
from torture.outcome import Outcome, judged
from torture.random_edits import RandomEdits
from torture.scratch import scratch_folder
from torture.state import exported

_DAMAGED, _DAMAGED_SHORT = 300, 60
_PAGE = 4096


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Open what is no good project: a sentence, or all of its marks; and the file as it was."""
    with scratch_folder(in_memory=True) as folder:
        good = folder / "good.penanda"
        _make(good)
        yield _refused(good, folder)
        yield _damaged(good, folder, _DAMAGED_SHORT if short else _DAMAGED)
        yield _closed_to_writing(good, folder)
        yield _changed_while_open(good, folder)


def _make(path: Path) -> None:
    create(path)
    with closing(Project(path, annotator="Siti")) as project:
        edits = RandomEdits(5)
        for _ in range(150):
            edits.make(project, project.read)


def _export_of(path: Path) -> bytes:
    with reading(path) as reader:
        return exported(reader)


def _refused(good: Path, folder: Path) -> Outcome:
    """Files that are no project of this version."""
    faults = []
    for kind, content in _not_projects(good, folder):
        path = folder / "other.penanda"
        path.write_bytes(content)
        for way in (_export_of, _mark):
            try:
                way(path)
                faults.append(f"{kind}: opened")
            except PenandaError:
                pass
            if path.read_bytes() != content:
                faults.append(f"{kind}: changed by {way.__name__}")
    return judged("files that are no project", f"{len(list(_not_projects(good, folder)))} files", faults)


def _mark(path: Path) -> None:
    with closing(Project(path, annotator="Siti")) as project:
        RandomEdits(1).make(project, project.read)


def _not_projects(good: Path, folder: Path) -> Iterator[tuple[str, bytes]]:
    data = good.read_bytes()
    yield "empty", b""
    yield "one byte", b"S"
    yield "only a header", data[:100]
    yield "half a header", data[:50]
    yield "text", b"Berita hari ini.\n" * 500
    yield "zeros", bytes(8 * _PAGE)
    yield "a picture", b"\x89PNG\r\n\x1a\n" + random.Random(1).randbytes(5000)
    yield "cut in a page", data[: len(data) // 2 // _PAGE * _PAGE + 100]
    yield "newer", data[:60] + (99).to_bytes(4, "big") + data[64:]
    yield "another program's", data[:68] + (1).to_bytes(4, "big") + data[72:]
    for name, statements in (
        ("foreign", "create table berita(id); insert into berita values (1)"),
        ("without tables", f"pragma application_id={int.from_bytes(data[68:72], 'big')}; vacuum"),
    ):
        other = folder / "sqlite"
        other.unlink(missing_ok=True)
        with closing(sqlite3.connect(other)) as db:
            db.executescript(statements)
        yield name, other.read_bytes()


def _damaged(good: Path, folder: Path, count: int) -> Outcome:
    """Pages that are lost or overwritten: it is said, or nothing that is exported is touched."""
    faults: list[str] = []
    said = 0
    whole = _export_of(good)
    chance = random.Random(count)
    path = folder / "damaged.penanda"
    for number in range(count):
        content = _damage(good.read_bytes(), number, chance)
        path.write_bytes(content)
        try:
            found = [str(finding) for finding in check_project(path) if finding.is_fault]
        except PenandaError as error:
            found = [str(error)]
        said += bool(found)
        try:
            same = _export_of(path) == whole
        except PenandaError:
            same = not found  # a refusal that the check did not foresee is a fault
            if not found:
                faults.append(f"damage {number}: refused, but the check found nothing")
        if not found and not same:
            faults.append(f"damage {number}: another export, and the check found nothing")
        if path.read_bytes() != content:
            faults.append(f"damage {number}: the file was changed")
    return judged("damaged projects", f"{count} files, {said} said to be damaged", faults)


def _damage(data: bytes, number: int, chance: random.Random) -> bytes:
    pages = len(data) // _PAGE
    start = chance.randrange(0 if number % 5 == 0 else 1, pages) * _PAGE
    length = chance.randint(1, 4) * _PAGE
    end = min(len(data), start + length)
    match number % 3:
        case 0:
            return data[:start] + bytes(end - start) + data[end:]
        case 1:
            return data[:start] + chance.randbytes(end - start) + data[end:]
        case _:
            return data[: max(_PAGE, start)]


def _closed_to_writing(good: Path, folder: Path) -> Outcome:
    faults = []
    path = folder / "closed.penanda"
    shutil.copy(good, path)
    path.chmod(0o444)
    content = path.read_bytes()
    try:
        _mark(path)
        faults.append("it was marked")
    except CannotWrite:
        pass
    if _export_of(path) != _export_of(good):
        faults.append("it reads otherwise")
    if path.read_bytes() != content or list(folder.glob("closed.penanda-*")):
        faults.append("it was changed, or something was left beside it")
    path.chmod(0o644)
    return judged("a project closed to writing", "1 file", faults)


@dataclass(frozen=True)
class _Mischief:
    """What happens to an open project; *back* sets it right again where that can be."""

    name: str
    do: Callable[[Path], object]
    back: Callable[[Path], object] | None = None


def _away(path: Path) -> Path:
    return path.with_name("away")


_MISCHIEFS = (
    _Mischief("moved", lambda path: path.rename(_away(path)), lambda path: _away(path).rename(path)),
    _Mischief("deleted", lambda path: path.unlink()),
    _Mischief("replaced", lambda path: _away(path).replace(path)),
    _Mischief(
        "its log moved",
        lambda path: path.with_name(f"{path.name}-wal").rename(_away(path)),
        lambda path: _away(path).rename(path.with_name(f"{path.name}-wal")),
    ),
    _Mischief("its log deleted", lambda path: path.with_name(f"{path.name}-wal").unlink()),
)


def _changed_while_open(good: Path, folder: Path) -> Outcome:
    faults: list[str] = []
    for mischief in _MISCHIEFS:
        place = folder / mischief.name
        place.mkdir()
        path = place / "p.penanda"
        shutil.copy(good, path)
        if mischief.name == "replaced":
            shutil.copy(good, _away(path))
        faults += (f"{mischief.name}: {fault}" for fault in _faults_of(mischief, path))
    return judged("a project changed while open", f"{len(_MISCHIEFS)} ways", faults)


def _faults_of(mischief: _Mischief, path: Path) -> Iterator[str]:
    with closing(Project(path, annotator="Siti")) as project:
        article_id = project.read.articles.ids()[0]
        project.run(articles.set_fact, article_id, "note", "before")
        mischief.do(path)
        replacement = path.read_bytes() if mischief.name == "replaced" else b""
        try:
            project.run(articles.set_fact, article_id, "note", "meanwhile")
            yield "an edit was said to be saved"
        except ProjectMoved:
            pass
        if mischief.back is not None:
            mischief.back(path)
            project.run(articles.set_fact, article_id, "note", "after")
    if mischief.back is not None:
        with reading(path) as reader:
            if reader.articles.get(article_id).note != "after":
                yield "what was saved after it was put back is lost"
    if replacement and path.read_bytes() != replacement:
        yield "the file that came in its place was written to"
