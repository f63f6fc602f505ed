"""Reading HTML, in this process; that it happens in one of its own is tested with the sandbox."""

from __future__ import annotations

import pytest

from penanda.errors import CannotUnderstand, EmptyText, NotText, PenandaError
from penanda.readers import html
from penanda.readers.html_decoding import decode_html
from penanda.readers.reading import Reading
from penanda.readers.source import HTML, Source

FIRST = "Gaza: Menteri itu berkata bantuan akan sampai kepada nelayan dalam masa seminggu &amp; tidak lewat."
SECOND = "“Kami menunggu sejak Mac,” kata ketua kampung itu kepada pemberita di jeti, lalu pulang. 🐟"
HEAD = """<title>Bantuan sampai | Kabar Laut</title>
<meta property="og:title" content="Bantuan sampai kepada nelayan">
<meta property="og:site_name" content="Kabar Laut">
<meta name="author" content="Siti Aminah">
<link rel="canonical" href="https://kabarlaut.example/bantuan">"""


def page(body: str, head: str = HEAD, **attributes: str) -> bytes:
    said = "".join(f' {name}="{value}"' for name, value in attributes.items())
    menu = "<nav><ul><li>Laman utama</li><li>Sukan</li></ul></nav>"
    markup = f"<html{said}><head>{head}</head><body>{menu}<article>{body}</article></body></html>"
    return f"<!doctype html>{markup}".encode()


def read(data: bytes) -> Reading:
    return html.read(Source("berita.html", HTML, data))


ARTICLE = f"<h1>Bantuan sampai kepada nelayan</h1><p>{FIRST}</p><p>{SECOND}</p>"


def test_the_article_is_told_from_what_stands_around_it() -> None:
    assert read(page(ARTICLE)).decoded.text == "\n\n".join(
        ("Bantuan sampai kepada nelayan", FIRST.replace("&amp;", "&"), SECOND)
    )


def test_what_the_page_says_of_itself_are_the_facts_and_the_rest_is_guessed() -> None:
    reading = read(page(ARTICLE))
    facts = reading.facts
    assert (facts.title, facts.byline, facts.publisher) == (
        "Bantuan sampai kepada nelayan",
        "Siti Aminah",
        "Kabar Laut",
    )
    assert (facts.url, facts.dateline) == ("https://kabarlaut.example/bantuan", "Gaza:")
    assert (facts.published_text, facts.published_at) == (None, None)
    assert reading.language == "ms"


def test_a_page_that_says_nothing_of_itself_still_opens() -> None:
    reading = read(b"<p>Apa khabar?</p>")
    assert reading.decoded.text == "Apa khabar?"
    assert (reading.facts.title, reading.facts.byline, reading.language) == (None, None, None)


def test_a_page_declares_the_language_that_few_words_do_not_tell() -> None:
    assert read(page("<p>Tsunami!</p>", lang="en-GB")).language == "en"
    assert read(page("<p>Tsunami!</p>", lang="de")).language is None


def test_a_headline_apart_from_the_article_comes_first() -> None:
    markup = page("").replace(
        b"<article>", f"<header><h1>Tajuk lain</h1></header><article>{ARTICLE}".encode()
    )
    text = read(
        markup.replace(b"<h1>Bantuan", b"<h2>Bantuan").replace(b"nelayan</h1>", b"nelayan</h2>")
    ).decoded.text
    assert text.startswith("Tajuk lain\n\n")


JSON_LD = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("head", "said", "moment", "is_inferred"),
    [
        (
            '<meta property="article:published_time" content="2026-03-08T09:30:00+08:00">',
            *("2026-03-08T09:30:00+08:00", "2026-03-08T09:30:00+08:00", False),
        ),
        (
            JSON_LD.format('{"@graph": [{"datePublished": "2026-03-08T01:30:00.123Z"}]}'),
            *("2026-03-08T01:30:00.123Z", "2026-03-08T01:30:00+00:00", False),
        ),
        (
            '<meta name="pubdate" content="2026-03-08 09:30">',
            *("2026-03-08 09:30", "2026-03-08T09:30:00+08:00", True),
        ),
        ('<meta name="date" content="2026-03-08">', "2026-03-08", "2026-03-08", False),
        (
            '<meta name="date" content="2026-03-08"><meta name="pubdate" content="2026-03-08T09:30Z">',
            *("2026-03-08T09:30Z", "2026-03-08T09:30:00+00:00", False),
        ),
        (JSON_LD.format('{"datePublished": ["x", {"datePublished": 3}]'), None, None, False),
        (JSON_LD.format("[" * 100_000), None, None, False),
        ('<meta name="date" content="semalam">', None, None, False),
        ('<meta name="pubdate" content="2026-02-30T09:30Z">', None, None, False),
    ],
)
def test_the_declared_date_is_taken_as_exactly_as_it_is_said(
    head: str, said: str | None, moment: str | None, is_inferred: bool
) -> None:
    facts = read(page(ARTICLE, head)).facts
    assert (facts.published_text, facts.published_at) == (said, moment)
    assert facts.published_zone_inferred is is_inferred


def test_a_fact_is_one_line_and_a_url_one_of_the_web() -> None:
    head = (
        f'<meta property="og:title" content="Satu\n  dua"><meta name="author" content="Siti {"x" * 3000}">'
        '<link rel="canonical" href="file:///etc/passwd">'
    )
    facts = read(page(ARTICLE, head)).facts
    assert (facts.title, facts.byline, facts.url) == ("Satu dua", None, None)


def test_nothing_of_scripts_styles_comments_and_forms_is_text() -> None:
    markup = "<script>satu()</script><style>dua{}</style><!-- tiga --><form><button>empat</button></form>"
    assert read(page(f"{ARTICLE}{markup}")).decoded.text == read(page(ARTICLE)).decoded.text
    assert read(f"<body><p>Lima.</p><p>Enam.</p>{markup}</body>".encode()).decoded.text == "Lima.\n\nEnam."


@pytest.mark.parametrize(
    "data", [b"", b"<!-- x -->", b"<html><body><script>x</script></body></html>", b"<p></p>"]
)
def test_a_page_without_words_is_refused_as_empty(data: bytes) -> None:
    with pytest.raises(EmptyText, match=r"berita\.html"):
        read(data)


def test_a_page_too_deep_to_be_parsed_whole_is_refused_and_not_cut() -> None:
    with pytest.raises(CannotUnderstand, match="HTML"):
        read(b"<p>Awal</p>" + b"<div>" * 10_000 + b"<p>Hilang</p>")


def test_a_page_longer_than_any_article_is_read_without_looking_for_the_article() -> None:
    text = read(page(f"<p>{'kata ' * 500_000}</p>")).decoded.text
    assert text.count("kata") == 500_000


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"<meta charset=windows-1256>" + "خبر".encode("cp1256"), "windows-1256", "خبر"),
        (b"<!-- <meta charset=koi8-r> --><meta charset='windows-1251'>\xcf", "windows-1251", "П"),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">\x93\xe9\x94',
            *("windows-1252", "“é”"),
        ),
        (b"<?xml version='1.0' encoding='shift_jis'?>\x93\xfa", "shift_jis", "日"),
        (b"<meta charset=windows-1252>" + "é".encode(), "utf-8", "é"),
        (b"\xef\xbb\xbf<meta charset=koi8-r>" + "é".encode(), "utf-8", "é"),
        ("\ufeff<meta charset=utf-8>é".encode("utf-16-be"), "utf-16-be", "é"),
        (b"<meta charset=utf-16>abc", "utf-8", "abc"),
        (b"<meta charset=no-such-thing>abc", "utf-8", "abc"),
        (b"<meta charset=unicode_escape>\\u0041", "utf-8", "\\u0041"),
        (b"<meta charset=gb18030>" + "新闻".encode("gb18030"), "gb18030", "新闻"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_declares_if_it_is_written_in_it(
    data: bytes, encoding: str, text: str
) -> None:
    decoded = decode_html(data, name="a.html")
    assert (decoded.encoding, decoded.guessed) == (encoding, False)
    assert decoded.text.endswith(text)


def test_an_encoding_that_the_bytes_contradict_is_guessed_instead() -> None:
    decoded = decode_html(b"<meta charset=utf-8><p>Kaf\xe9 di pelabuhan, kata menteri.", name="a.html")
    assert decoded.guessed
    assert "Kafé" in decoded.text


@pytest.mark.parametrize(
    ("data", "error"), [(b"%PDF-1.7", NotText), (b"\x00\x01\x02\x03\x04\x05" * 9, NotText)]
)
def test_what_is_no_text_is_no_html(data: bytes, error: type[PenandaError]) -> None:
    with pytest.raises(error):
        read(data)
