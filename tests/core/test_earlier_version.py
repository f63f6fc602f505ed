"""Whether a source is a later version of an article that is there."""

from __future__ import annotations

import pytest

from penanda.earlier_version import earlier_version
from penanda.edits import articles
from penanda.readers.registry import read
from penanda.readers.source import Source, source_of_text

LONG = " ".join(f"Perkataan {number} dalam berita panjang ini." for number in range(20))
OTHER = " ".join(f"Satu hal lain {number} yang tidak sama sekali." for number in range(20))


@pytest.fixture
def earlier(project):
    """Say which article a text from a file is a later version of."""

    def ask(text: str, name: str = "berita.txt") -> str | None:
        source = source_of_text(text, name)
        return earlier_version(project.read, source, read(source))

    return ask


@pytest.fixture
def add(project):
    """Put an article into the project and return its id."""

    def add(text: str, name: str = "berita.txt") -> str:
        source = source_of_text(text, name)
        project.run(articles.add, source, read(source))
        return str(project.read.articles.with_source(source.sha256))

    return add


def test_a_file_of_the_same_name_with_much_the_same_words_is(earlier, add) -> None:
    article_id = add(LONG)
    assert earlier(LONG.replace("panjang", "pendek", 3)) == article_id
    assert earlier(LONG[:300]) == article_id
    assert earlier(LONG + OTHER) == article_id


def test_one_of_another_name_or_with_other_words_is_not(earlier, add) -> None:
    add(LONG)
    assert earlier(LONG + " Lagi.", "lain.txt") is None
    assert earlier(OTHER) is None


def test_the_very_same_bytes_are_no_later_version(earlier, add) -> None:
    add(LONG)
    assert earlier(LONG) is None


def test_of_few_words_the_name_of_the_file_decides(earlier, add) -> None:
    article_id = add("Anwar pergi.")
    assert earlier("Anwar tidak jadi pergi.") == article_id


def test_of_several_it_is_the_one_most_like_it_and_of_these_the_latest(earlier, add) -> None:
    add(OTHER)
    like = add(LONG)
    assert earlier(LONG + " Lagi.") == like
    later = add(LONG + " Lagi.")
    assert earlier(LONG + " Lagi. Sekali.") == later


def test_a_page_is_known_by_its_address_too(project, earlier) -> None:
    page = (
        '<html><head><link rel="canonical" href="https://example.org/a"></head><body><p>{}</p></body></html>'
    )
    source = Source("a.html", "text/html", page.format(LONG).encode())
    project.run(articles.add, source, read(source))
    changed = Source("muat-turun.html", "text/html", page.format(LONG + " Lagi.").encode())
    assert earlier_version(project.read, changed, read(changed)) == project.read.articles.ids()[0]
