"""Pages as browsers save them in one file."""

from __future__ import annotations

import quopri
from base64 import encodebytes
from pathlib import Path

import pytest

from penanda.errors import CannotUnderstand, EmptyText
from penanda.readers import mhtml, registry
from penanda.readers.source import MHTML, Source, read_source

PROSE = "Menteri itu berkata, “kerajaan akan membantu nelayan” – dalam masa seminggu. "
PAGE = (
    "<!DOCTYPE html><html><head>{meta}<title>Bantuan</title></head><body><nav>Utama</nav><article>"
    "<h1>Bantuan sampai</h1><p>" + PROSE * 4 + "</p><p>Kedua: é.</p></article></body></html>"
)
TEXT = f"Bantuan sampai\n\n{(PROSE * 4).strip()}\n\nKedua: é."
HEAD = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://berita.example/1\r\n"
    b"Subject: =?utf-8?Q?Bantuan?=\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--"\r\n\r\n\r\n'
)


def part(kind: str, data: bytes, *, base64: bool = False) -> bytes:
    coding = "base64" if base64 else "quoted-printable"
    body = encodebytes(data) if base64 else quopri.encodestring(data)
    head = f"----x--\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {coding}\r\n\r\n"
    return head.encode() + body.replace(b"\n", b"\r\n") + b"\r\n"


def saved(*parts: bytes) -> bytes:
    return HEAD + b"".join(parts) + b"----x----\r\n"


def read(data: bytes):
    return mhtml.read(Source("berita.mhtml", MHTML, data))


@pytest.mark.parametrize("base64", [False, True])
@pytest.mark.parametrize(
    ("kind", "meta", "encoding"),
    [
        ("text/html", '<meta charset="utf-8">', "utf-8"),
        ("text/html", '<meta charset="windows-1252">', "windows-1252"),
        ('text/html; charset="windows-1252"', "", "windows-1252"),
        ("text/html; charset=utf-8", '<meta charset="windows-1252">', "utf-8"),
        ("text/html; charset=unheard-of", '<meta charset="utf-8">', "utf-8"),
    ],
)
def test_the_article_of_the_page_is_read_with_its_address(kind, meta, encoding, base64) -> None:
    page = part(kind, PAGE.format(meta=meta).encode(encoding), base64=base64)
    reading = read(saved(page, part("image/png", b"\x89PNG", base64=True)))
    assert reading.decoded.text == TEXT
    assert (reading.facts.url, reading.facts.title) == ("https://berita.example/1", "Bantuan sampai")


def test_what_stands_in_frames_is_no_part_of_the_page() -> None:
    page, frame = (part("text/html", html.encode()) for html in (PAGE.format(meta=""), "<p>Iklan</p>"))
    assert read(saved(page, frame)).decoded.text == TEXT


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (HEAD, CannotUnderstand),
        (saved(part("image/png", b"x")), CannotUnderstand),
        (saved(part("text/html", b"<p></p>")), EmptyText),
    ],
)
def test_without_a_page_or_words_in_it_there_is_no_article(data: bytes, error) -> None:
    with pytest.raises(error):
        read(data)


@pytest.mark.parametrize("name", ["berita.mhtml", "berita.MHT", "berita.txt", "berita"])
def test_a_file_is_known_by_its_suffix_or_how_it_begins_and_is_read_apart(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(saved(part("text/html", PAGE.format(meta="").encode())))
    assert registry.read(read_source(path)).decoded.text == TEXT
