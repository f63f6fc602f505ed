from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda import errors
from penanda.readers import plain_text, registry
from penanda.readers.facts import Facts, guess_facts
from penanda.readers.reading import Reading
from penanda.readers.source import Source, read_source, source_of_text
from penanda.text.decoding import Decoded

TEXT = "Gaza: Menteri itu berkata, kerajaan akan membantu nelayan yang terjejas di negeri ini.\r\n\r\nAFP"


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown", "application/x-unheard-of"])
def test_plain_text_reads_whatever_no_other_reader_is_named_for(media_type: str) -> None:
    reading = registry.read(Source("a", media_type, TEXT.encode()))
    assert reading.decoded == Decoded(TEXT, "utf-8", bom=False, guessed=False)
    assert reading.language == "ms"
    assert reading.facts == guess_facts(TEXT, language="ms")
    assert (reading.facts.dateline, reading.facts.credit) == ("Gaza:", "AFP")


def test_a_reader_is_chosen_by_the_media_type(monkeypatch: pytest.MonkeyPatch) -> None:
    other = Reading(Decoded("x", "utf-8", bom=False, guessed=False), Facts(), None)
    monkeypatch.setitem(registry.READERS, "text/x-other", lambda source, stop: other)
    assert registry.read(Source("a", "text/x-other", b"y")) is other


def test_a_source_is_read_again_in_the_encoding_chosen() -> None:
    source = Source("a.txt", "text/plain", "kafé – “ya”".encode("mac-roman"))
    assert plain_text.read_as(source, "mac-roman").decoded.text == "kafé – “ya”"
    with pytest.raises(errors.WrongEncoding):
        plain_text.read_as(source, "utf-8")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"])))
def test_pasted_text_is_read_as_it_was_pasted(text: str) -> None:
    pasted = "Gaza " + text
    assert registry.read(source_of_text(pasted, "Clipboard")).decoded.text == pasted


@pytest.mark.parametrize(
    ("data", "error"), [(b"", errors.EmptyText), (b" \r\n", errors.EmptyText), (b"%PDF-1.7", errors.NotText)]
)
def test_what_is_no_text_is_refused_by_the_name_of_its_file(
    tmp_path: Path, data: bytes, error: type[errors.PenandaError]
) -> None:
    path = tmp_path / "berita.txt"
    path.write_bytes(data)
    with pytest.raises(error, match=r"“berita\.txt”"):
        registry.read(read_source(path))
    assert path.read_bytes() == data


def test_an_export_is_no_article(tmp_path: Path) -> None:
    path = tmp_path / "kerja.json"
    for text in ('{\n "format": "penanda",\n "version": "1"}', '{"format":"penanda"'):
        path.write_text(text)
        with pytest.raises(errors.IsAnExport, match="by “penanda load”"):
            registry.read(read_source(path))
    path.write_text('{"format": "lain"}')
    assert registry.read(read_source(path)).decoded.text == '{"format": "lain"}'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1252"])
def test_a_file_in_any_common_encoding_opens_right(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "berita.txt"
    text = "“Kafé” – Menteri itu berkata, kerajaan akan membantu nelayan yang terjejas.\r\nNúñez setuju.\r"
    path.write_bytes(text.encode(encoding))
    assert registry.read(read_source(path)).decoded.text == text
