"""Texts that plain text readers stumble over, by file name."""

from __future__ import annotations

from collections.abc import Iterator

NEWS = "“Jeti itu dibuka,” kata Núñez – خبر 新闻 🐟\r\nBaris kedua.\n"
ENCODINGS = (
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-7"),
    *("gb18030", "unicode_escape"),
)
PARTIAL = (
    "cp1252",
    "latin-1",
    "cp1256",
    "cp1251",
    "koi8-r",
    "shift_jis",
    "euc-jp",
    "iso2022_jp",
    "big5",
    "cp037",
)
MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
CONTROLS = (
    "\x00 \x01 \x07 \x08 \x0b \x0c \x1a \x1b[31m \x1b]0;x\x07 \x7f \x85 \xad "
    "\u200b \u200e \u202e \u2028 \u2029"
)
ODD = "\ufeff \ufffe \uffff \ufdd0 \U0010ffff \ue000 \u0345 \u1160 \u3164 \ufff9 \U000e0041 \U0001f1f2"


def texts() -> Iterator[tuple[str, bytes]]:
    """Yield files of text, and of what pretends to be text."""
    for name in ENCODINGS:
        yield f"encoded-{name}.txt", NEWS.encode(name, "replace")
    for name in PARTIAL:
        yield f"partly-{name}.txt", NEWS.encode(name, "ignore") * 20
    for number, mark in enumerate(
        (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
    ):
        yield f"mark-only-{number}.txt", mark
        yield f"mark-and-latin-{number}.txt", mark + NEWS.encode("cp1252", "ignore")
        yield f"mark-twice-{number}.txt", mark + mark + NEWS.encode()
    for number, character in enumerate(f"{CONTROLS} {ODD}".split(" ")):
        yield f"character-{number:02}.txt", f"Awal {character} akhir, kata{character}nya.\n".encode()
        yield f"characters-{number:02}.txt", (character * 500).encode()
    yield from _others()


def _others() -> Iterator[tuple[str, bytes]]:
    yield "empty.txt", b""
    yield "blank.txt", b" \t\r\n\x0b\x0c" * 100
    yield "nul.txt", b"\x00" * 10_000
    yield "half-a-pair.txt", b"Apa \xed\xa0\x80 khabar \xed\xb0\x80"
    yield "overlong.txt", b"Apa \xc0\xaf khabar \xf8\x88\x80\x80\x80"
    yield "odd-utf-16.txt", NEWS.encode("utf-16-le") + b"\x00"
    yield "one-run.txt", b"k" * 1_000_000
    yield "one-line.txt", b"kata " * 200_000
    yield "only-line-ends.txt", b"\r\n" * 500_000 + b"x"
    yield "marks-on-a-letter.txt", ("a" + "\u0301" * 200_000).encode()
    yield "one-emoji.txt", ("\U0001f468\u200d" * 50_000).encode()
    yield "overrides.txt", ("\u202e\u2066abc " * 20_000).encode()
    yield "dates.txt", b"Disiarkan pada : " + b"9" * 100_000
    yield "byline.txt", b"Oleh " + b"A " * 100_000
    yield "digits.txt", b"99:99:99 99/99/9999 @ 99:99 PM +99:99\n" * 500
    yield "markup.txt", b'<b>Tebal</b> <img src="file:///etc/passwd"> <a href="http://127.0.0.1:9/">x</a>'
    yield "formula.csv", b'=cmd|"/c calc"!A1,@SUM(1),+1,-1\n'
    yield "entities.xml", b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
    yield "-o.txt", b"Nama fail ini seperti pilihan."
    yield "nama \u202e\u0301 fail.txt", b"Nama fail ini pelik."
    heads = {
        "pdf": b"%PDF-1.7\n",
        "png": b"\x89PNG\r\n\x1a\n",
        "gz": b"\x1f\x8b\x08",
        "db": b"SQLite format 3\x00",
    }
    for kind, head in heads.items():
        yield f"{kind}-called.txt", head + bytes(range(256)) * 8
    yield "any-bytes.txt", bytes(range(256)) * 40
