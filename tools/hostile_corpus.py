"""Writes the hostile corpus, all of it made here, into a folder: ``hostile_corpus.py FOLDER``.

What is put into a project with ``penanda add`` goes to ``add``, what ``penanda load`` brings in to ``load``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from hostile_documents import documents
from hostile_exports import exports
from hostile_pages import pages
from hostile_texts import texts


def corpus() -> Iterator[tuple[str, bytes]]:
    """Yield every file: its path within the corpus, and its bytes."""
    for folder, makers in (("add", (texts, pages, documents)), ("load", (exports,))):
        for maker in makers:
            for name, data in maker():
                yield f"{folder}/{name}", data


def write(folder: Path) -> list[Path]:
    """Write the corpus into *folder* and return its files; names that the system refuses are left out."""
    for name in ("add", "load"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    written = []
    for name, data in corpus():
        try:
            (folder / name).write_bytes(data)
        except OSError:  # some systems take no such names
            continue
        written.append(folder / name)
    return written


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(f"Files: {len(write(Path(sys.argv[1])))}")
