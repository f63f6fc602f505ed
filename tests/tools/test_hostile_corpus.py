"""The hostile corpus: a part of it through the readers, which take or refuse it in one sentence."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from types import ModuleType

import pytest

from penanda.errors import PenandaError
from penanda.readers.registry import is_plain_text, read
from penanda.readers.source import Source, read_source

TOOLS = Path(__file__).resolve().parents[2] / "tools"
# Of the files that start a process each, those that differ most.
PARSED = re.compile(
    r"(deep-00|refers-local-00|laughs|external-entity|nul-in-tags|broken-utf-8|json-ld-deep|utf-16-page)\.html"
    r"|(bomb|path-0|entity|relates-image-remote|deep-tables|cut-5|flipped-3|macro|not-xml)\.doc[xm]"
    r"|document-called\.txt"
)


REFUSED = ("bomb", "path-0", "not-xml", "deep-00", "entity")


def _read(source: Source) -> str:
    """What is read, or the sentence that refuses it."""
    try:
        return read(source).decoded.text
    except PenandaError as error:
        return str(error)


@pytest.fixture
def corpus(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(TOOLS))
    return importlib.import_module("hostile_corpus")


@pytest.fixture
def runner(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(TOOLS))
    return importlib.import_module("run_hostile_corpus")


def test_every_file_has_a_name_of_its_own_and_they_are_many(corpus: ModuleType) -> None:
    names = [name.lower() for name, _ in corpus.corpus()]
    assert len(set(names)) == len(names) >= 150


def test_each_file_is_read_or_refused_in_one_sentence(corpus: ModuleType, tmp_path: Path) -> None:
    files = [file for file in corpus.write(tmp_path) if file.parent.name == "add"]
    looked_at = 0
    for file in files:
        source = read_source(file)
        if not (is_plain_text(source.media_type) or PARSED.fullmatch(file.name)):
            continue
        looked_at += 1
        said = _read(source)
        assert said.strip()
        assert "{" not in said if said.startswith(f"“{file.name}”") else file.stem not in REFUSED, file.name
        assert file.read_bytes() == source.data
    assert looked_at > 100


def test_what_strays_is_noticed(runner: ModuleType, tmp_path: Path) -> None:
    log = (
        f'1 openat(AT_FDCWD, "{tmp_path}/a.txt", O_RDONLY) = 3\n'
        '1 openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3\n'
        '1 openat(AT_FDCWD, "/etc/shadow", O_RDONLY) = -1 EACCES (Permission denied)\n'
        '1 openat(AT_FDCWD, "/usr/lib/libc.so", O_RDONLY) = 3\n'
        "1 socket(AF_UNIX, SOCK_STREAM, 0) = 4\n"
        "1 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 4\n"
        '1 execve("/bin/sh", ["sh"], 0x1 /* 2 vars */) = 0\n'
    )
    assert list(runner._trespasses(log, (tmp_path,))) == [
        "opened /etc/passwd",
        "started /bin/sh",
        "network: socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 4",
    ]


def test_a_file_runs_through_the_command_line(runner: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert runner.main("good.html") == runner.main("mark-only-0.txt") == 0
    said = capsys.readouterr().out.splitlines()
    assert said.count("1 passed, 0 failed") == 2
    assert said[-1] == "1 passed, 0 failed"
