import codecs
import random
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from penanda import errors
from penanda.text import decoding
from penanda.text.decoding import Decoded, decode, decode_as
from penanda.text.encodings import ENCODINGS

MALAY = (
    "Menurut beliau, kerajaan menambah peruntukan untuk bandar. “Ya,” katanya – kafé dan Núñez setuju.\r\n"
)
ARABIC = "قال رئيس الوزراء إن الحكومة ستعلن عن الخطة الجديدة يوم الأحد في العاصمة\n"
KEPT = "a\r\nb\rc\nd\u2028e\u2029f\0g\x85h\u00a0i\u200bj\ufeffk e\u0301 é 👨‍👩‍👧 🇲🇾 غزة\ufdd0\x0c\x0b "

# Text as the world has it: no lone surrogates, and a letter before whatever may come.
texts = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), min_size=1).map("ab".__add__)


@given(texts)
def test_any_text_comes_back_from_utf_8(text: str) -> None:
    assert decode(text.encode(), name="a.txt") == Decoded(text, "utf-8", bom=False, guessed=False)


@given(texts, st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]))
def test_any_text_comes_back_from_behind_a_byte_order_mark(text: str, encoding: str) -> None:
    data = ("\ufeff" + text).encode(encoding)
    assert decode(data, name="a.txt") == Decoded(text, encoding, bom=True, guessed=False)
    assert decode_as(data, encoding, name="a.txt") == Decoded(text, encoding, bom=True, guessed=False)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(["utf-8", "utf-16-le", "gb18030"]))
def test_any_text_comes_back_in_the_encoding_chosen(text: str, encoding: str) -> None:
    assume(not text.startswith("\ufeff"))
    data = ("x" + text).encode(encoding)
    assert decode_as(data, encoding, name="a.txt").text == "x" + text


@given(st.binary(max_size=200))
def test_any_bytes_become_text_without_lone_surrogates_or_one_sentence(data: bytes) -> None:
    with suppress(errors.EmptyText, errors.NotText):
        decoded = decode(data, name="a.txt")
        assert decoded.text.encode("utf-8")
        mark = "\ufeff" if decoded.bom else ""
        assert mark + decoded.text == data.decode(decoded.encoding, "replace")


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        *[("", encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")],
        *[("\ufeff", encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")],
    ],
)
def test_nothing_in_the_text_is_changed(mark: str, encoding: str) -> None:
    decoded = decode((mark + KEPT).encode(encoding), name="a.txt")
    assert decoded == Decoded(KEPT, encoding, bom=bool(mark), guessed=False)


@pytest.mark.parametrize("text", [MALAY, ARABIC, "ya", "今天 2026 会议\n中国的新闻报道说", "一个，一起。\n"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_zero_bytes(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), name="a.txt") == Decoded(text, encoding, bom=False, guessed=False)


@pytest.mark.parametrize("data", [b"ab\0c", b"\0ab", b"caf\xe9 \0b"])
def test_a_text_with_one_nul_is_a_text(data: bytes) -> None:
    decoded = decode(data, name="a.txt")
    assert decoded.text == data.decode("windows-1252")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (MALAY, "windows-1252"),
        (MALAY, "mac-roman"),
        ("kafé", "windows-1252"),
        ("Núñez", "windows-1252"),
        ("§ 5", "windows-1252"),
        (ARABIC, "windows-1256"),
        (ARABIC, "iso-8859-6"),
        ("中国的新闻报道说今天的会议将在北京举行", "gb18030"),
        ("中國的新聞報導說今天的會議將在北京舉行", "big5"),
        ("Президент заявил, что встреча состоится в Москве", "windows-1251"),
    ],
)
def test_a_legacy_encoding_is_a_visible_guess(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), name="a.txt")
    assert decoded.text == text
    assert decoded.guessed
    assert decoded.encoding in ENCODINGS


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize(
    ("whole", "cut"),
    [
        (MALAY, "kata “".encode()[:-1]),
        (MALAY, b"\x93"),
        (ARABIC, "خ".encode()[:1]),
        (ARABIC, b"\xc3(\xf0\x9f"),
    ],
)
def test_utf_8_with_a_damaged_letter_is_utf_8_all_the_same(mark: bytes, whole: str, cut: bytes) -> None:
    for data in (mark + whole.encode() + cut, mark + cut + whole.encode()):
        expected = Decoded(
            data[len(mark) :].decode("utf-8", "replace"), "utf-8", bom=bool(mark), guessed=True
        )
        assert decode(data, name="a.txt") == expected
        chosen = decode_as(data, "utf-8", name="a.txt")
        assert (chosen.text, chosen.guessed) == (expected.text, False)


@pytest.mark.parametrize("text", ["“CAFÉ” tutup.", "Ã© – Ñandú", "“É” kata “É”"])
def test_words_that_are_utf_8_in_part_by_chance_are_no_damaged_utf_8(text: str) -> None:
    decoded = decode(text.encode("windows-1252"), name="a.txt")
    assert (decoded.text, decoded.encoding) == (text, "windows-1252")


def test_a_guess_from_the_beginning_must_hold_to_the_end() -> None:
    text = ARABIC * 4000
    data = text.encode("windows-1256") + MALAY.encode("utf-16-be")[:-1]
    decoded = decode(data, name="a.txt")
    assert decoded.guessed
    assert decoded.text.encode(decoded.encoding) == data


@pytest.mark.parametrize(
    "data", [b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b" \r\n\t", "\u2028\u00a0\u200b".encode(), b"\0"]
)
def test_a_source_without_text_is_refused_as_empty(data: bytes) -> None:
    with pytest.raises(errors.EmptyText, match=r"“a\.txt” is empty"):
        decode(data, name="a.txt")


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\nobj",
        b"{\\rtf1 Hello}",
        b"\n\n%PDF-1.7\nobj",
        b"\xef\xbb\xbf{\\rtf1 Hello}",
        b"%!PS-Adobe-3.0\n0 0 moveto",
        b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource" + b"<p>Menteri itu berkata.</p>" * 20,
        b"PK\x03\x04word/document.xml",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0JFIF",
        b"GIF89a",
        b"\x7fELF\x02",
        b"SQLite format 3\x00",
        b"\x1f\x8b\x08",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        bytes(100),
        b"MZ\x90" + bytes(60) + b"program",
        random.Random(7).randbytes(4000),
        random.Random(7).randbytes(300_001),
    ],
)
def test_a_binary_is_refused(data: bytes) -> None:
    with pytest.raises(errors.NotText, match=r"“a\.txt” is not a text file"):
        decode(data, name="a.txt")


@pytest.mark.parametrize(
    "read",
    [lambda data: decode(data, name="a.txt"), lambda data: decode_as(data, "utf-8", name="a.txt")],
    ids=["guessed", "chosen"],
)
def test_more_than_the_limit_is_refused(
    read: Callable[[bytes], Decoded], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoding, "MAX_BYTES", 3)
    assert read(b"abc").text == "abc"
    with pytest.raises(errors.TooLarge, match="larger than 64 MB"):
        read(b"abcd")


def test_a_mark_that_lies_about_the_bytes_is_kept_as_text() -> None:
    assert decode(b"\xef\xbb\xbfabc\xff", name="a.txt") == Decoded(
        "ï»¿abcÿ", "windows-1252", bom=False, guessed=True
    )


def test_the_encoding_the_user_chose_is_no_guess() -> None:
    data = MALAY.encode("mac-roman")
    assert decode_as(data, "macroman", name="a.txt") == Decoded(MALAY, "mac-roman", bom=False, guessed=False)


def test_utf_16_by_choice_follows_the_mark_and_is_little_endian_without_one() -> None:
    assert decode_as(b"\xfe\xff\0a", "utf-16", name="a.txt") == Decoded(
        "a", "utf-16-be", bom=True, guessed=False
    )
    assert decode_as(b"a\0", "UTF-16", name="a.txt") == Decoded("a", "utf-16-le", bom=False, guessed=False)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"caf\xe9", "utf-8"),
        (b"abc", "utf-16"),
        (b"\x00\xd8", "utf-16-le"),
        (b"+2AA-", "utf-7"),
        (b"abc", "no such encoding"),
        (b"abc", "rot13"),
        (b"abc", "unicode_escape"),
    ],
)
def test_a_wrong_choice_is_one_sentence(data: bytes, encoding: str) -> None:
    with pytest.raises(errors.WrongEncoding) as refusal:
        decode_as(data, encoding, name="a.txt")
    assert f"“a.txt” is not written in {encoding};" in str(refusal.value)


def test_a_choice_that_leaves_nothing_to_read_is_empty() -> None:
    with pytest.raises(errors.EmptyText):
        decode_as(b" \0", "utf-16-le", name="a.txt")


@pytest.mark.parametrize("text", ["a" * 10_000_000, "é🐟 " * 2_000_000, " " * 9_999_999 + "a"])
def test_ten_megabytes_in_one_line_come_back_whole(text: str) -> None:
    assert decode(text.encode(), name="a.txt").text == text
