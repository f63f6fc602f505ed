"""A process that feeds one part of the core with bytes, led by which lines they reach (atheris).

``python -m torture.fuzz_target TARGET [libFuzzer's options] SEEDS``. It ends with a trace at the first thing
raised that is no :class:`PenandaError`, and stops where one input takes too long. The readers that run in a
process of their own may raise anything, but must come to an end there too.
"""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

from torture.made_docx import made_docx

atheris = importlib.import_module("atheris")

with atheris.instrument_imports(include=["penanda"], enable_loader_override=False):
    from penanda.errors import PenandaError
    from penanda.exchange.load import load_export
    from penanda.project.project import Project, create
    from penanda.readers import docx, html, mhtml, plain_text
    from penanda.readers.source import DOCX, HTML, MHTML, Source
    from penanda.text.decoding import decode, decode_as
    from penanda.text.encodings import ENCODINGS

_ENCODINGS = tuple(ENCODINGS)


def _decoding() -> Callable[[bytes], None]:
    def feed(data: bytes) -> None:
        with suppress(PenandaError):
            decoded = decode(data, name="x.txt")
            decoded.text.encode()  # no lone surrogate
        with suppress(PenandaError):
            decode_as(data[1:], _ENCODINGS[data[0] % len(_ENCODINGS)] if data else "", name="x.txt")

    return feed


def _plain_reader() -> Callable[[bytes], None]:
    def feed(data: bytes) -> None:
        with suppress(PenandaError):
            plain_text.read(Source("x.txt", "text/plain", data))

    return feed


def _html_reader() -> Callable[[bytes], None]:
    logging.disable()  # of what it makes of every page

    def feed(data: bytes) -> None:
        with suppress(Exception):  # in the process it runs in, whatever is raised becomes a sentence
            html.read(Source("x.html", HTML, data))

    return feed


def _mhtml_reader() -> Callable[[bytes], None]:
    logging.disable()  # as above

    def feed(data: bytes) -> None:
        with suppress(Exception):  # as above
            mhtml.read(Source("x.mhtml", MHTML, data))

    return feed


def _docx_reader() -> Callable[[bytes], None]:
    def feed(data: bytes) -> None:
        with suppress(Exception):  # as above
            docx.read(Source("x.docx", DOCX, made_docx(data)))

    return feed


def _load() -> Callable[[bytes], None]:
    path = Path(mkdtemp(dir=sys.argv[-1])).with_suffix(".penanda")
    create(path)
    project = Project(path, annotator="Siti")

    def feed(data: bytes) -> None:
        with suppress(PenandaError):
            if load_export(project, data, name="x.json") is not None:
                project.undo()

    return feed


TARGETS = {
    "decoding": _decoding,
    "plain_reader": _plain_reader,
    "html_reader": _html_reader,
    "mhtml_reader": _mhtml_reader,
    "docx_reader": _docx_reader,
    "load": _load,
}

if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]]())
    atheris.Fuzz()
