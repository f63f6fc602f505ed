"""Readers in a process of their own: what they may do there, and what becomes of them when they break."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import msgspec
import pytest

from penanda.errors import CannotUnderstand, EmptyText, NotText, PenandaError, TakesTooLong
from penanda.readers import docx as docx_module
from penanda.readers import html, registry, sandbox
from penanda.readers.child import Done, Refused, Task
from penanda.readers.reading import Reading
from penanda.readers.source import DOCX, HTML, Source
from penanda.stopping import Stopped

Read = Callable[..., Reading]
needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")


@pytest.fixture
def read_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Read a source apart, by a reader of the given body."""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    def read(body: str, stop: Callable[[], bool] = lambda: False) -> Reading:
        module = f"""
            import faulthandler, os, pathlib, socket, subprocess, sys, threading, urllib.request
            from penanda.errors import NotText, PenandaError
            from penanda.readers.facts import Facts
            from penanda.readers.reading import Reading
            from penanda.text.decoding import Decoded
            def said(text):
                return Reading(Decoded(text, "utf-8", bom=False, guessed=False), Facts(), None)
            def read(source):
                {body}
        """
        (tmp_path / "made_reader.py").write_text(dedent(module), encoding="utf-8")
        return sandbox.reader_apart("made_reader", "ABC")(Source("a.abc", "x/abc", b"Apa khabar \xff"), stop)

    return read


def test_what_the_reader_returns_comes_back_whole(read_by: Read) -> None:
    reading = read_by(r"print('noise'); os.write(1, b'noise'); return said(repr(source.data) + '\0\ufffe🐟')")
    assert reading.decoded.text == repr(b"Apa khabar \xff") + "\0\ufffe🐟"


def test_a_refusal_comes_back_as_it_was_raised(read_by: Read) -> None:
    with pytest.raises(NotText, match=r"a\.abc"):
        read_by("raise NotText(name=source.filename)")


@pytest.mark.parametrize(
    "body",
    [
        "raise ValueError('x')",
        "sys.exit(0)",
        "os._exit(0)",
        "faulthandler._sigsegv()",
        "return read(source)",
        r"return said('\ud800')",
        "return None",
        "return subprocess",
        "raise type('Other', (PenandaError,), {'template': 'x'})()",
        pytest.param("return said('x' * 2**31)", marks=needs_limits),
    ],
)
def test_a_reader_that_breaks_is_one_sentence(read_by: Read, body: str) -> None:
    with pytest.raises(CannotUnderstand, match=r"“a\.abc” cannot be read as ABC"):
        read_by(body)


def test_a_reader_that_does_not_end_is_ended(read_by: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "SECONDS", 2)
    with pytest.raises(TakesTooLong, match="longer than 2 seconds"):
        read_by("threading.Event().wait()")


def test_a_reader_for_which_nobody_waits_any_more_is_ended(read_by: Read) -> None:
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(True)
        return len(asked) > 2

    with pytest.raises(Stopped):
        read_by("threading.Event().wait()", stop)  # one that nobody ends takes too long


def test_a_reader_can_open_nothing_but_what_modules_are_made_of(read_by: Read, tmp_path: Path) -> None:
    secret = tmp_path.parent / f"{tmp_path.name}-rahsia"
    secret.write_text("rahsia")
    tried = [
        f"open({str(secret)!r}).read()",
        f"pathlib.Path({str(secret)!r}).read_bytes()",
        "open(__file__, 'a')",
        "open(0)",
        "os.open('/etc/hostname', os.O_RDONLY)",
        "open('new', 'w')",
        "socket.socket()",
        "socket.create_connection(('127.0.0.1', 9))",
        "urllib.request.urlopen('http://127.0.0.1:9/')",
        "subprocess.run([sys.executable, '-V'])",
        "os.system('true')",
        "os.open(__file__, os.O_RDWR)",
        "os.listdir('/')",
        f"os.unlink({str(secret)!r})",
    ]
    body = "done = []\n"
    for attempt in tried:
        body += f"{' ' * 16}try:\n{' ' * 20}done.append({attempt})\n{' ' * 16}except OSError: pass\n"
    assert read_by(f"{body}{' ' * 16}return said(repr(done) + ' x')").decoded.text == "[] x"
    assert secret.exists()


def test_the_reader_sees_nothing_of_the_environment_but_what_python_needs(
    read_by: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NEWSROOM_TOKEN", "rahsia")
    seen = read_by("return said(' '.join(os.environ))").decoded.text.split()
    assert "PYTHONPATH" in seen
    assert {"HTTPS_PROXY", "NEWSROOM_TOKEN", "PENANDA_DATA"}.isdisjoint(seen)


def test_modules_that_lie_in_the_current_folder_are_not_imported(
    tmp_path_factory: pytest.TempPathFactory, read_by: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("downloads")
    (folder / "msgspec.py").write_text("raise SystemExit")
    monkeypatch.chdir(folder)
    assert read_by("return said('ya')").decoded.text == "ya"


@pytest.mark.parametrize(
    "command",
    [
        [sys.executable, "-c", "print('noise')"],
        [sys.executable, "-c", "import sys; sys.stdin.close()"],
        [str(Path("no", "such", "program"))],
    ],
)
def test_a_child_that_is_none_is_one_sentence(monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    monkeypatch.setattr(sandbox, "command", lambda: command)
    with pytest.raises(CannotUnderstand):
        registry.read(Source("a.html", HTML, b"<p>x</p>" * 100_000))


def test_an_answer_cannot_name_any_class(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = msgspec.msgpack.encode(Refused("QT_TRANSLATE_NOOP", {}))
    monkeypatch.setattr(
        sandbox, "command", lambda: [sys.executable, "-c", f"import os; os.write(1, {answer!r})"]
    )
    with pytest.raises(CannotUnderstand):
        registry.read(Source("a.html", HTML, b"x"))


PAGES = {
    "declared": (
        b'<script type=\'application/ld+json\'>{"datePublished": "2026-03-08T09:30:00+08:00"}</script>'
        b"<h1>Jeti</h1><table><tr><td>Dua</td></tr></table>"
    ),
    "malay date": b"<p>Disiarkan pada 8 Mac 2026</p><span class='date'>8 Mac 2026</span><p>Ya.</p>",
    "other codec": b"<meta charset=cp866><p>\x8f\xe0\xa8\xa2\xa5\xe2, \xac\xa8\xe0</p>",
    "arabic": "<html lang=ar><p dir=rtl>قال الوزير إن الميناء سيفتح يوم 8 مارس 2026</p>".encode(),
    "guessed": "<p>“Kafé” itu dibuka, kata Núñez kepada pemberita di pelabuhan.</p>".encode("cp1252"),
    "list": b"<ul>" + b"<li>Perkara yang disebut oleh menteri itu.</li>" * 50 + b"</ul>",
    "url date": b"<link rel=canonical href='https://a.example/2026/03/08/x'><p>Ya, kata beliau.</p>",
}


@pytest.mark.parametrize("data", PAGES.values(), ids=PAGES)
def test_html_reads_the_same_apart_as_here(data: bytes) -> None:
    source = Source("a.html", HTML, data)
    assert registry.read(source) == html.read(source)


def test_docx_reads_the_same_apart_as_here(docx: Callable[[str], bytes]) -> None:
    source = Source("a.docx", DOCX, docx("<w:p><w:r><w:t>Jeti dibuka</w:t></w:r></w:p>"))
    assert registry.read(source) == docx_module.read(source)


@pytest.mark.parametrize(
    ("source", "error"),
    [
        (Source("a.html", HTML, b"<p></p>"), EmptyText),
        (Source("a.docx", DOCX, b"PK\x03\x04 not a zip"), CannotUnderstand),
        (Source("a.docx", DOCX, b""), CannotUnderstand),
    ],
)
def test_what_a_reader_refuses_is_refused(source: Source, error: type[PenandaError]) -> None:
    with pytest.raises(error, match=source.filename):
        registry.read(source)


def test_a_frozen_program_is_asked_as_python_is() -> None:
    task = msgspec.msgpack.encode(Task("penanda.readers.html", Source("a.html", HTML, b"<p>Apa khabar</p>")))
    as_python = sandbox.command()
    frozen = [as_python[0], "-m", "penanda", *as_python[1:]]
    ended = subprocess.run(frozen, input=task, stdout=subprocess.PIPE, env=os.environ, check=True)
    answer = msgspec.msgpack.decode(ended.stdout, type=Done | Refused)
    assert isinstance(answer, Done)
    assert answer.reading.decoded.text == "Apa khabar"
