import pytest

from penanda.text.encodings import ENCODINGS, encoding_name


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_offered_encoding_is_known_by_its_own_name(name: str) -> None:
    assert encoding_name(name) == name
    assert name.encode(name).decode(name) == name


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("UTF8", "utf-8"),
        ("utf_8_sig", "utf-8"),
        ("cp1252", "windows-1252"),
        ("latin-1", "iso-8859-1"),
        ("cp037",) * 2,
    ],
)
def test_an_alias_has_the_one_name(alias: str, name: str) -> None:
    assert encoding_name(alias) == name


@pytest.mark.parametrize(
    "name",
    [
        *(
            "rot13",
            "zlib",
            "hex",
            "base64",
            "bz2",
            "idna",
            "punycode",
            "unicode_escape",
            "raw_unicode_escape",
        ),
        *("undefined", "utf-7", "charmap", "nosuch", "a\0b", "", "é"),
    ],
)
def test_what_reads_no_files_of_text_has_no_name(name: str) -> None:
    assert encoding_name(name) is None
