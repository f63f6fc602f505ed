"""Keeps the Malay catalogue up with the texts of the sources: ``translations.py update|release|check``.

``update`` collects the texts into the catalogue (the .ts file), ``release`` compiles it (the .qm file that
ships), ``check`` changes nothing and lists what is wrong with either.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile, which
from tempfile import TemporaryDirectory

from check_translations import faults_of, messages_of

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "assets/penanda_assets/translations/penanda_ms.ts"
SOURCES = ("core/penanda", "gui/penanda_gui")


def update(catalogue: Path) -> None:
    """Take every marked text of the sources into *catalogue*, and what is gone out of it."""
    sources = sorted(
        str(path.relative_to(ROOT)) for folder in SOURCES for path in (ROOT / folder).rglob("*.py")
    )
    _run(
        "pyside6-lupdate",
        *("-silent", "-no-obsolete", "-sort-messages", "-warnings-are-errors"),
        *("-locations", "none", "-source-language", "en", "-target-language", "ms_MY"),
        *(*sources, "-ts", str(catalogue)),
    )


def release(catalogue: Path, compiled: Path) -> None:
    """Compile *catalogue* into *compiled*, which a window that runs may be reading: it is replaced whole."""
    fresh = compiled.with_suffix(".new")
    _run("pyside6-lrelease", "-silent", str(catalogue), "-qm", str(fresh))
    fresh.replace(compiled)


def faults(catalogue: Path) -> Iterator[str]:
    """What is wrong with *catalogue* and with the compiled file beside it, a sentence each."""
    with TemporaryDirectory() as folder:
        fresh = Path(folder, catalogue.name)
        copyfile(catalogue, fresh)
        update(fresh)
        if fresh.read_bytes() != catalogue.read_bytes():
            yield f"{catalogue.name} is not what the sources say now: run make translations"
        release(catalogue, fresh.with_suffix(".qm"))
        compiled = catalogue.with_suffix(".qm")
        if not compiled.exists() or compiled.read_bytes() != fresh.with_suffix(".qm").read_bytes():
            yield f"{compiled.name} is not compiled from {catalogue.name}: run make translations"
    yield from faults_of(messages_of(catalogue))


def main(arguments: list[str]) -> int:
    """Do what is asked; return the exit code."""
    match arguments:
        case ["update"]:
            update(CATALOGUE)
        case ["release"]:
            release(CATALOGUE, CATALOGUE.with_suffix(".qm"))
        case ["check"]:
            found = list(faults(CATALOGUE))
            print(*found, sep="\n", end="\n" if found else "", file=sys.stderr)
            return 1 if found else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def _run(tool: str, *arguments: str) -> None:
    # Beside this Python: the catalogue is read by the Qt that the window uses, not by the system's.
    program = which(tool, path=str(Path(sys.executable).parent))
    if program is None:
        sys.exit(f"{tool} is not beside {sys.executable}: run make setup")
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
