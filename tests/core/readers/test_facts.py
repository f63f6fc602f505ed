from typing import Any, Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.readers.facts import Facts, guess_facts

PARAGRAPH = (
    "Kerajaan meluluskan RM18.4 juta bagi membaik pulih jeti yang rosak dilanda ribut pada Februari lalu."
)
CAPTION = "Jeti Tanjung Seri yang rosak."
MALAY = f"""{CAPTION}  FOTO Agensi Berita Utara.
{CAPTION} FOTO Agensi Berita Utara.
Agensi Berita Utara

TANJUNG SERI: {PARAGRAPH}

{PARAGRAPH}

Artikel ini disiarkan pada : Isnin, 9 March 2026 @ 7:05 AM
"""
ENGLISH = f"""Storm wrecks the jetty at Tanjung Seri
By Amina Haddad

KUALA LUMPUR, March 3 (Bernama) -- {PARAGRAPH}

Source: Kantor Berita

https://berita.example/jeti?id=1
Published: 4 March 2026, 9:15 am GMT
"""


def test_a_malay_article_tells_its_facts() -> None:
    assert guess_facts(MALAY, language="ms") == Facts(
        credit="Agensi Berita Utara",
        dateline="TANJUNG SERI:",
        published_text="Isnin, 9 March 2026 @ 7:05 AM",
        published_at="2026-03-09T07:05:00+08:00",
        published_zone_inferred=True,
    )


def test_an_english_article_tells_its_facts() -> None:
    assert guess_facts(ENGLISH, language="en") == Facts(
        title="Storm wrecks the jetty at Tanjung Seri",
        url="https://berita.example/jeti?id=1",
        publisher="Kantor Berita",
        byline="Amina Haddad",
        credit="Bernama",
        dateline="KUALA LUMPUR, March 3 (Bernama)",
        published_text="4 March 2026, 9:15 am GMT",
        published_at="2026-03-04T09:15:00+00:00",
    )


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\u2028"])
def test_any_line_end_parts_lines(line_end: str) -> None:
    assert guess_facts(MALAY.replace("\n", line_end), language="ms") == guess_facts(MALAY, language="ms")


def test_a_long_article_is_read_at_both_ends() -> None:
    long = MALAY.replace("\n\nArtikel", f"\n\n{PARAGRAPH * 1000}\n\nArtikel")
    assert guess_facts(long, language="ms") == guess_facts(MALAY, language="ms")


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("Gaza: ", "Gaza:"),
        ("KUALA LUMPUR: ", "KUALA LUMPUR:"),
        ("KUALA LUMPUR, 3 Mac – ", "KUALA LUMPUR, 3 Mac"),
        ("SHAH ALAM, 14 Mac 2025 – ", "SHAH ALAM, 14 Mac 2025"),
        ("KUALA LUMPUR, March 3, 2025 — ", "KUALA LUMPUR, March 3, 2025"),
        ("PARIS, Nov. 3 (AFP) - ", "PARIS, Nov. 3 (AFP)"),
        ("KUALA LUMPUR/PARIS, 3.11.2025 –", "KUALA LUMPUR/PARIS, 3.11.2025"),
        ("TANJUNG SERI (Bernama) -- ", "TANJUNG SERI (Bernama)"),
        ("Port-au-Prince: ", "Port-au-Prince:"),
        ("Khan Yunis - ", None),
        ("Nota: ", None),
        ("Menteri itu berkata: ", None),
        ("", None),
    ],
)
def test_a_dateline_opens_a_paragraph(line: str, dateline: str | None) -> None:
    assert guess_facts(line + PARAGRAPH, language="ms").dateline == dateline


@pytest.mark.parametrize(
    "headline",
    [
        "Gaza: 22,000 terbunuh",
        "Tular: Video bot penumpang karam di Pulau Merbau bukan berlaku pada minggu ini",
    ],
)
def test_a_headline_with_a_colon_is_a_title_and_no_dateline(headline: str) -> None:
    facts = guess_facts(f"{headline}\n\n{PARAGRAPH}", language="ms")
    assert (facts.title, facts.dateline) == (headline, None)


def test_the_sign_of_a_heading_in_markdown_is_no_part_of_the_title() -> None:
    assert guess_facts(f"# Jeti #3 rosak teruk\n\n{PARAGRAPH}", language="ms").title == "Jeti #3 rosak teruk"


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (f"AFP\n{PARAGRAPH}", "AFP"),
        (f"{PARAGRAPH}\n\n-- BERNAMA", "BERNAMA"),
        (f"(AFP/Reuters)\n{PARAGRAPH}", "AFP/Reuters"),
        (f"{CAPTION} FOTO AFP.\n{PARAGRAPH}", "AFP"),
        (f"{CAPTION}  PHOTO: Selat News Agency.\n{PARAGRAPH}", "Selat News Agency"),
        (f"Photo: Amina Haddad/Reuters\n{PARAGRAPH}", "Amina Haddad/Reuters"),
        ("KUALA LUMPUR, 21 Nov (Bernama) -- Jeti itu rosak teruk.", "Bernama"),
        (f"{CAPTION} FOTO AZLAN OTHMAN\nGAZA (AFP/Reuters) — Jeti itu rosak teruk.", "AFP/Reuters"),
        ("GOMBAK (Selangor) — Jeti itu rosak teruk.", None),
        (f"{CAPTION} Foto ihsan Polis Diraja\n{PARAGRAPH}", "ihsan Polis Diraja"),
        (f"Foto: Jeti\n{PARAGRAPH}", None),
        (f"Beliau memuat naik Foto Jeti Tanjung.\n{PARAGRAPH}", None),
    ],
)
def test_a_credit_is_an_agency_alone_or_in_the_dateline_or_closes_a_caption(
    text: str, credit: str | None
) -> None:
    assert guess_facts(text, language="ms").credit == credit


@pytest.mark.parametrize(
    "first",
    [
        CAPTION,
        "Jeti",
        "Jeti rosak " * 20,
        "AFP",
        "Jeti rosak FOTO AFP",
        "Photo: Amina Haddad",
        "https://berita.example/jeti",
        "Oleh Aminah binti Yusof",
        "Katanya, jeti rosak:",
    ],
)
def test_a_first_line_that_reads_otherwise_is_no_title(first: str) -> None:
    assert guess_facts(f"{first}\n\n{PARAGRAPH}", language="ms").title is None


def test_a_title_needs_a_gap_or_a_byline_below() -> None:
    assert guess_facts(f"\n Jeti rosak teruk\n\n{PARAGRAPH}", language="ms").title == "Jeti rosak teruk"
    assert guess_facts(f"Jeti rosak teruk\n{PARAGRAPH}", language="ms").title is None
    assert guess_facts("Jeti rosak teruk", language="ms").title is None
    by = guess_facts(f"Jeti rosak teruk\nOleh Aminah binti Yusof\n{PARAGRAPH}", language="ms")
    assert (by.title, by.byline) == ("Jeti rosak teruk", "Aminah binti Yusof")


def test_an_impossible_date_stays_as_it_is_said() -> None:
    facts = guess_facts(f"{PARAGRAPH}\nDiterbitkan pada: 31 Februari 2026 9:00 pagi", language="ms")
    assert (facts.published_text, facts.published_at) == ("31 Februari 2026 9:00 pagi", None)
    assert not facts.published_zone_inferred


def test_the_last_line_that_tells_the_time_counts() -> None:
    text = f"Published: 1 March 2026 9:00\n{PARAGRAPH}\nPublished: 4 March 2026 9:00"
    assert guess_facts(text, language="en").published_text == "4 March 2026 9:00"


def test_a_line_is_never_read_from_its_middle() -> None:
    end = f"AFP\n{PARAGRAPH}\n"
    text = f"{PARAGRAPH * 100} kata {end}{'a' * (2000 - len(end))}"
    assert text[-2000:].startswith("AFP\n")
    assert guess_facts(text, language="ms").credit is None


@pytest.mark.parametrize(
    "line",
    ["23 November 2026, 9.15 malam", "Isnin, 23 November 2026 | 21:15 MYT", "Mon 23 Nov 2026 at 9:15pm"],
)
def test_a_date_alone_under_the_byline_tells_the_time(line: str) -> None:
    facts = guess_facts(
        f"Air naik lagi\nOleh Amina Haddad\n{line}\n\nAir naik di muara itu.\n", language="ms"
    )
    assert facts.published_text == line
    assert facts.published_at == "2026-11-23T21:15:00+08:00"


@pytest.mark.parametrize(
    "line", ["Jeti runtuh pada 23 November 2026", "12 Mac 2024 - 3 April 2025", "9.15 malam"]
)
def test_a_line_that_says_more_or_less_than_a_date_tells_none(line: str) -> None:
    assert guess_facts(f"Air naik lagi\n\n{line}\n", language="ms").published_text is None


def test_prose_about_publishing_is_no_fact() -> None:
    assert guess_facts("Published on Monday, the report names no one.", language="en").published_text is None


def test_a_source_that_is_an_address_is_the_url() -> None:
    facts = guess_facts(f"{PARAGRAPH}\nSumber: https://berita.example/jeti", language="ms")
    assert (facts.url, facts.publisher) == ("https://berita.example/jeti", None)


FRAGMENTS = [
    "\n",
    "FOTO ",
    "AFP",
    "Gaza: ",
    "Oleh ",
    "Published: ",
    "3 Mac 2026 9:00",
    "https://a.b",
    "(",
    "-- ",
    ". ",
    "A",
]


class InParts(str):
    """A text that gives parts of itself and is empty to all else, and which notes how long they are."""

    def __new__(cls, whole: str) -> Self:
        made = super().__new__(cls)
        made.whole, made.given = whole, []
        return made

    def __len__(self) -> int:
        return len(self.whole)

    def __getitem__(self, part: Any) -> str:
        self.given.append(len(found := self.whole[part]))
        return found


@given(st.lists(st.one_of(st.text(), st.sampled_from(FRAGMENTS)), max_size=30).map("".join))
def test_no_text_raises_and_what_is_said_stands_in_the_text(text: str) -> None:
    facts = guess_facts(text, language=None)
    for said in (facts.title, facts.url, facts.publisher, facts.byline, facts.credit, facts.dateline):
        assert said is None or (said and said in text)
    assert facts.published_text is None or facts.published_text in text


@pytest.mark.parametrize(
    "unit", ["a", "\n", "A ", "Aa-", "KUALA: ", "- ", "(A. ", "Published: 3 ", "FOTO A "]
)
def test_of_ten_megabytes_in_one_line_only_the_ends_are_looked_at(unit: str) -> None:
    text = unit * (10_000_000 // len(unit))
    in_parts = InParts(text)
    assert guess_facts(in_parts, language=None) == guess_facts(text, language=None)
    assert sum(in_parts.given) < 10_000
