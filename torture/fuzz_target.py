"""A process that feeds one part of the core with bytes, led by which lines they reach (atheris).

``python -m torture.fuzz_target TARGET [libFuzzer's options] SEEDS``. It ends with a trace at the first thing
raised that is no :class:`PenandaError`, and stops where one input takes too long. The readers that run in a
process of their own may raise anything, but must come to an end there too.
"""

from __future__ import annotations

import importlib
import json
import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp

from torture.changed_json import Choose, changed_json
from torture.made_docx import made_docx

atheris = importlib.import_module("atheris")

with atheris.instrument_imports(include=["penanda"], enable_loader_override=False):
    from penanda.edits import labels
    from penanda.errors import PenandaError
    from penanda.exchange.export import export_project
    from penanda.exchange.load import load_export
    from penanda.exchange.tagset_file import read_tagset, write_tagset
    from penanda.model.tagset import DEFAULT_LABELS
    from penanda.project.project import Project, create
    from penanda.readers import docx, html, mhtml, plain_text
    from penanda.readers.source import DOCX, HTML, MHTML, Source
    from penanda.text.decoding import decode, decode_as
    from penanda.text.encodings import ENCODINGS

_ENCODINGS = tuple(ENCODINGS)
_EXPORT = Path(__file__).parents[1] / "docs/schema/penanda-export-1.example.json"


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
    project = _new_project()

    def feed(data: bytes) -> None:
        with suppress(PenandaError):
            if load_export(project, data, name="x.json") is not None:
                project.undo()

    return feed


def _merge() -> Callable[[bytes], None]:
    """What comes in differs from what is there, and has its way."""
    project, example = _new_project(), _EXPORT.read_bytes()
    load_export(project, example, name="x.json")
    there, document = _exported(project), json.loads(example)

    def feed(data: bytes) -> None:
        changed = json.dumps(changed_json(document, _chooser(data))).encode()
        with suppress(PenandaError):
            if load_export(project, changed, name="x.json", theirs=True) is not None:
                _exported(project)  # every mark says the words of its text
                project.undo()
                assert _exported(project) == there

    return feed


def _tagset() -> Callable[[bytes], None]:
    project, document = _new_project(), json.loads(write_tagset(DEFAULT_LABELS))

    def feed(data: bytes) -> None:
        for tagset in (data, json.dumps(changed_json(document, _chooser(data))).encode()):
            with suppress(PenandaError):
                if project.run(labels.take, read_tagset(tagset, name="x.json"), name="x") is not None:
                    project.undo()

    return feed


def _chooser(data: bytes) -> Choose:
    """Chooses as *data* says."""
    left = atheris.FuzzedDataProvider(data)
    return lambda count: int(left.ConsumeIntInRange(0, count - 1))


def _new_project() -> Project:
    path = Path(mkdtemp(dir=sys.argv[-1])).with_suffix(".penanda")
    create(path)
    return Project(path, annotator="Siti")


def _exported(project: Project) -> bytes:
    out = BytesIO()
    export_project(project.read, out, generated_at="2026-01-01T00:00:00Z")
    return out.getvalue()


TARGETS = {
    "decoding": _decoding,
    "plain_reader": _plain_reader,
    "html_reader": _html_reader,
    "mhtml_reader": _mhtml_reader,
    "docx_reader": _docx_reader,
    "load": _load,
    "merge": _merge,
    "tagset": _tagset,
}

if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]]())
    atheris.Fuzz()
