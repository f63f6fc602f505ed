"""Reading DOCX, in this process; that it happens in one of its own is tested with the sandbox."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest

from penanda.errors import CannotUnderstand, EmptyText, UnpacksTooLarge
from penanda.readers import docx as reader
from penanda.readers.reading import Reading
from penanda.readers.source import DOCX, Source
from penanda.readers.zip_limits import MOST_MEMBERS, check_zip

CORE = (
    '<c:coreProperties xmlns:c="x" xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>{}</d:title>'
    "<d:creator>Siti  Aminah</d:creator><d:language>en-GB</d:language></c:coreProperties>"
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)
PROSE = "Gaza: Menteri itu berkata bantuan akan sampai kepada nelayan dalam masa seminggu."


def p(*runs: str) -> str:
    return "<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs) + "</w:p>"


def read(data: bytes) -> Reading:
    return reader.read(Source("berita.docx", DOCX, data))


def text(data: bytes) -> str:
    return read(data).decoded.text


def test_paragraphs_are_parted_by_a_blank_line_and_runs_are_not(docx) -> None:
    body = p("Ban", "tuan &amp; ", "lain") + p("خبر عاجل") + p("") + p("🐟\u00a0ya")
    assert text(docx(body)) == "Bantuan & lain\n\nخبر عاجل\n\n🐟\u00a0ya"


def test_tables_and_line_breaks_are_not_glued(docx) -> None:
    row = "<w:tr>" + "".join(f"<w:tc>{p(cell)}</w:tc>" for cell in "ab") + "</w:tr>"
    broken = "<w:p><w:r><w:t>satu</w:t><w:br/><w:t>dua</w:t></w:r></w:p>"
    assert text(docx(f"<w:tbl>{row}{row}</w:tbl>{broken}")) == "a\tb\na\tb\n\nsatu\ndua"


def test_items_of_lists_stand_in_lines_of_their_own(docx) -> None:
    numbering = (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum '
        'w:abstractNumId="0">'
        + "".join(f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="bullet"/></w:lvl>' for level in (0, 1))
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    relation = (
        '<Relationship Id="r1" Target="numbering.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"/>'
    )
    item = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:r><w:t>{}</w:t></w:r></w:p>"
    )
    members = {"word/numbering.xml": numbering, "word/_rels/document.xml.rels": RELATIONS.format(relation)}
    body = item.format(0, "satu") + item.format(1, "dua") + item.format(0, "tiga") + p("Habis")
    assert text(docx(body, members)) == "satu\ndua\ntiga\n\nHabis"


def test_footnotes_come_last_and_their_signs_not_at_all(docx) -> None:
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:footnote w:id="1">{p("Nota")}</w:footnote></w:footnotes>'
    )
    body = '<w:p><w:r><w:t>Kata</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    assert text(docx(body, {"word/footnotes.xml": notes})) == "Kata\n\nNota"


def test_deleted_words_are_gone_and_inserted_ones_there(docx) -> None:
    deleted = "<w:del><w:r><w:delText>lama</w:delText></w:r></w:del>"
    inserted = "<w:ins><w:r><w:t>baru</w:t></w:r></w:ins>"
    assert text(docx(f"<w:p>{deleted}{inserted}</w:p>")) == "baru"


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ('<w:fldSimple w:instr="DATE"><w:r><w:t>7 Mac</w:t></w:r></w:fldSimple>', "7 Mac"),
        ('<w:bdo w:val="rtl"><w:r><w:t>خبر</w:t></w:r></w:bdo>', "خبر"),
        ('<w:dir w:val="rtl"><w:dir><w:r><w:t>خبر</w:t></w:r></w:dir></w:dir>', "خبر"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>とう</w:t></w:r></w:rt>"
            "<w:rubyBase><w:r><w:t>東</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "東",
        ),
        ("<w:r><w:cr/></w:r>", "\n"),
        ('<w:r><w:br w:type="page"/></w:r>', "\n"),
        ('<w:r><w:br w:type="column"/></w:r>', "\n"),
        ('<w:r><w:ptab w:alignment="right"/></w:r>', " "),
    ],
)
@pytest.mark.parametrize("place", ["{}", "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"])
def test_words_within_a_field_and_the_like_are_there_and_breaks_part_words(
    docx, between, expected, place
) -> None:
    body = f"<w:p><w:r><w:t>Pada</w:t></w:r>{between}<w:r><w:t>itu</w:t></w:r></w:p>"
    assert text(docx(place.format(body), {"word/media/a.png": b"\x89PNG"})) == f"Pada{expected}itu"


def test_words_within_a_field_are_there_in_a_footnote_too(docx) -> None:
    note = "<w:p><w:fldSimple><w:r><w:t>Nota</w:t></w:r></w:fldSimple></w:p>"
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:footnote w:id="1">{note}</w:footnote></w:footnotes>'
    )
    body = '<w:p><w:r><w:t>Kata</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    assert text(docx(body, {"word/footnotes.xml": notes})) == "Kata\n\nNota"


def test_title_author_and_language_are_those_of_the_document(docx) -> None:
    reading = read(docx(p("Tsunami!"), {"docProps/core.xml": CORE.format("Ombak besar")}))
    assert (reading.facts.title, reading.facts.byline) == ("Ombak besar", "Siti Aminah")
    assert reading.language == "en"
    assert reading.decoded.encoding == "utf-8"


def test_the_words_come_before_the_properties_where_the_properties_are_often_wrong(docx) -> None:
    body = p("Bantuan sampai") + p("Oleh Ahmad Rahim") + p(PROSE)
    reading = read(docx(body, {"docProps/core.xml": CORE.format("")}))
    assert (reading.facts.title, reading.facts.byline) == ("Bantuan sampai", "Ahmad Rahim")
    assert (reading.facts.dateline, reading.language) == ("Gaza:", "ms")


def test_an_entity_in_the_properties_is_not_followed(docx, tmp_path) -> None:
    secret = tmp_path / "rahsia.txt"
    secret.write_text("rahsia", encoding="utf-8")
    core = f'<!DOCTYPE c [<!ENTITY e SYSTEM "{secret.as_uri()}">]>' + CORE.format("&e;")
    assert read(docx(p(PROSE), {"docProps/core.xml": core})).facts.title is None


def test_pictures_from_elsewhere_are_not_fetched(docx, tmp_path) -> None:
    picture = (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:blipFill><a:blip r:link="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r></w:p>"
    )
    relation = (
        f'<Relationship Id="r1" Target="{tmp_path.as_uri()}/a.png" TargetMode="External" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
    )
    members = {"word/_rels/document.xml.rels": RELATIONS.format(relation)}
    assert text(docx(p("Sebelum") + picture + p("Selepas"), members)) == "Sebelum\n\nSelepas"


def test_a_document_without_words_is_refused_as_empty(docx) -> None:
    with pytest.raises(EmptyText, match=r"berita\.docx"):
        read(docx(p("")))


def zipped(members: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


class TestLimits:
    def check(self, data: bytes) -> None:
        check_zip(data, name="a.docx", kind="DOCX")

    def test_an_ordinary_document_passes(self) -> None:
        self.check(zipped({"word/document.xml": b"<w/>" * 1000, "docProps/core.xml": b"x"}))

    def test_a_bomb_is_refused_before_it_is_unpacked(self) -> None:
        with pytest.raises(UnpacksTooLarge):
            self.check(zipped({"word/document.xml": b" " * 20_000_000}))

    def test_a_member_that_claims_a_huge_size_is_refused(self) -> None:
        data = bytearray(zipped({"word/document.xml": b"x"}))
        directory = data.rindex(b"PK\x01\x02")
        struct.pack_into("<I", data, directory + 24, 2**31)
        with pytest.raises(UnpacksTooLarge):
            self.check(bytes(data))

    def test_too_many_members_are_refused(self) -> None:
        with pytest.raises(UnpacksTooLarge):
            self.check(zipped({f"word/{number}": b"" for number in range(MOST_MEMBERS + 1)}))

    @pytest.mark.parametrize("name", ["../rahsia", "word/../../x", "/etc/x", "C:/x", "..\\x"])
    def test_a_name_that_leads_out_is_refused(self, name: str) -> None:
        with pytest.raises(CannotUnderstand):
            self.check(zipped({"word/document.xml": b"x", name: b"x"}))

    def test_an_encrypted_member_is_refused(self) -> None:
        data = bytearray(zipped({"word/document.xml": b"x"}))
        data[data.rindex(b"PK\x01\x02") + 8] |= 1
        with pytest.raises(CannotUnderstand):
            self.check(bytes(data))

    def test_a_member_listed_twice_is_refused(self) -> None:
        data = zipped({"word/document1xml": b"x", "word/document.xml": b"y"})
        with pytest.raises(CannotUnderstand):
            self.check(data.replace(b"document1xml", b"document.xml"))

    @pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"halo" * 100])
    def test_what_is_no_zip_is_refused_or_holds_nothing(self, data: bytes) -> None:
        with pytest.raises((CannotUnderstand, EmptyText, KeyError, OSError)):
            read(data)
