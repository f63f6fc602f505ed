"""DOCX files that readers stumble over, by file name.

What they refer to elsewhere must never be asked for.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator
from io import BytesIO

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
LOCAL, REMOTE = "file:///etc/passwd", "http://127.0.0.1:9/x"
PARAGRAPH = "<w:p><w:r><w:t>Jeti itu dibuka semula pada hari Isnin.</w:t></w:r></w:p>"
PICTURE = (
    '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="r1" r:link="r1"/>'
    "</v:shape></w:pict></w:r></w:p>"
)
LINK = '<w:p><w:hyperlink r:id="r1"><w:r><w:t>pautan</w:t></w:r></w:hyperlink></w:p>'
MAIN, RELATED, CORE = "word/document.xml", "word/_rels/document.xml.rels", "docProps/core.xml"


def documents() -> Iterator[tuple[str, bytes]]:
    """Yield files called DOCX."""
    yield "good.docx", packed(document(PARAGRAPH))
    for kind in ("image", "hyperlink", "attachedTemplate", "oleObject", "subDocument", "frame"):
        for where, place in (("local", LOCAL), ("remote", REMOTE)):
            yield (
                f"relates-{kind}-{where}.docx",
                packed(document(PICTURE + LINK + PARAGRAPH), related(kind, place)),
            )
    yield from _structures()
    yield from _archives()
    yield from _damaged(packed(document(PARAGRAPH * 50)))


def document(body: str, before: str = "") -> dict[str, str]:
    """Return the main member of a document with *body*."""
    return {
        MAIN: f'{before}<w:document xmlns:w="{WORD}" xmlns:r="{OFFICE}"><w:body>{body}</w:body></w:document>'
    }


def related(kind: str, place: str) -> dict[str, str]:
    """Return the member that relates a document to *place*, outside of it."""
    relation = f'<Relationship Id="r1" Type="{OFFICE}/{kind}" Target="{place}" TargetMode="External"/>'
    return {RELATED: f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>'}


def packed(*members: dict[str, str] | dict[str, bytes]) -> bytes:
    """Return a ZIP of *members*."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for some in members:
            for name, content in some.items():
                archive.writestr(name, content)
    return file.getvalue()


def _structures() -> Iterator[tuple[str, bytes]]:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    said = "<w:p><w:r><w:t>&{};</w:t></w:r></w:p>"
    yield "laughs.docx", packed(document(said.format("l9"), f'<!DOCTYPE w [<!ENTITY l0 "ha">{laughs}]>'))
    yield "entity.docx", packed(document(said.format("x"), f'<!DOCTYPE w [<!ENTITY x SYSTEM "{LOCAL}">]>'))
    yield "dtd.docx", packed(document(PARAGRAPH, f'<!DOCTYPE w SYSTEM "{REMOTE}">'))
    table = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    yield "deep-tables.docx", packed(document(table[0] * 5_000 + PARAGRAPH + table[1] * 5_000))
    yield "deep-unclosed.docx", packed(document("<w:sdt><w:sdtContent>" * 10_000))
    yield "one-run.docx", packed(document(f"<w:p><w:r><w:t>{'k' * 1_000_000}</w:t></w:r></w:p>"))
    yield "many-runs.docx", packed(document(PARAGRAPH * 2_000))
    yield "macro.docm", packed(document(PARAGRAPH), {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0" * 100})
    yield (
        "fields.docx",
        packed(document(f'<w:p><w:fldSimple w:instr=" INCLUDETEXT {LOCAL} "/></w:p>{PARAGRAPH}')),
    )
    yield "style-map.docx", packed(document(PARAGRAPH), {"mammoth/style-map": "p => script:fresh"})
    yield (
        "core-entity.docx",
        packed(
            document(PARAGRAPH),
            {CORE: f'<!DOCTYPE c [<!ENTITY x SYSTEM "{LOCAL}">]><c><title>&x;</title></c>'},
        ),
    )
    yield "core-broken.docx", packed(document(PARAGRAPH), {CORE: "<c><title>"})
    yield "empty.docx", b""
    yield "no-words.docx", packed(document(""))
    yield "no-document.docx", packed({"word/other.xml": "<x/>"})
    yield "not-xml.docx", packed({MAIN: "Bukan XML"})
    yield "other-xml.docx", packed({MAIN: "<html><body>x</body></html>"})
    yield "nul-in-xml.docx", packed({MAIN: "<w:document>\x00</w:document>"})


def _archives() -> Iterator[tuple[str, bytes]]:
    good = document(PARAGRAPH)
    yield "bomb.docx", packed({MAIN: b" " * 50_000_000})
    yield "bomb-beside.docx", packed(good, {"word/media/a.bin": b"\x00" * 50_000_000})
    yield "bomb-in-bomb.docx", packed(good, {"word/a.docx": packed({MAIN: b" " * 20_000_000})})
    yield "members.docx", packed(good, {f"word/{number}": "" for number in range(6_000)})
    for number, name in enumerate(
        ("../../out.txt", "/etc/out", "C:\\out", "..\\out", "a/../../b", "word//..//x")
    ):
        yield f"path-{number}.docx", packed(good, {name: "x"})
    data = bytearray(packed(good))
    at = data.rindex(b"PK\x01\x02")
    for number, (offset, form, value) in enumerate(
        (
            (8, "<H", 1),
            (10, "<H", 99),
            (16, "<I", 0),
            (20, "<I", 2**31),
            (24, "<I", 2**32 - 2),
            (42, "<I", 2**31),
            (24, "<I", 3),
        )
    ):
        changed = bytearray(data)
        struct.pack_into(form, changed, at + offset, value)
        yield f"directory-{number}.docx", bytes(changed)


def _damaged(good: bytes) -> Iterator[tuple[str, bytes]]:
    for share in range(1, 10):
        yield f"cut-{share}.docx", good[: len(good) * share // 10]
        place = len(good) * share // 10
        yield f"flipped-{share}.docx", good[:place] + bytes([good[place] ^ 0xFF]) + good[place + 1 :]
    yield "text-called.docx", b"Teks biasa sahaja."
    yield "page-called.docx", b"<html><body><p>Halaman yang dinamakan dokumen.</p></body></html>"
    yield "ole-called.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
    yield "document-called.txt", good
    yield "document-called.html", good
    yield "twice.docx", good + good
    yield "behind-noise.docx", b"#!/bin/sh\n" + good
