"""What is a web address, and what only lacks its https://."""

from __future__ import annotations

import pytest

from penanda.model.web_address import completed, is_review_address, is_web_address

ADDRESSES = (
    "https://www.data.gov.my/x",
    "http://example.org",
    "HTTPS://Example.ORG:8080/a?b=c#d",
    "https://web.archive.org/web/2026/https://example.org/a,b(c)",
    "https://münchen.example/ä",
    "https://例え.テスト/",
    "https://xn--r8jz45g.xn--zckzah/",
    "https://203.0.113.9/",
    "https://[2001:db8::1]/",
)
NONE = ("", "www.data.gov.my/x", "archive.org bad", "https://", "https://example", "ftp://example.org/x")
NONE_EITHER = ("https://a b.example", "https://example.org/a b", 'https://x.example/"', "https://-a.example/")


@pytest.mark.parametrize("text", ADDRESSES)
def test_whole_web_addresses_are_known_and_stay_as_they_are(text: str) -> None:
    assert is_web_address(text)
    assert completed(text) == text


@pytest.mark.parametrize("text", NONE + NONE_EITHER)
def test_anything_else_is_none(text: str) -> None:
    assert not is_web_address(text)


@pytest.mark.parametrize("text", ["www.data.gov.my/x", "semak.example.my", "semak.example/{claim}"])
def test_an_address_is_completed_where_only_its_beginning_is_missing(text: str) -> None:
    assert completed(f" {text} ") == f"https://{text}"


@pytest.mark.parametrize("text", ["archive.org bad", "nowhere", "p. 3", "3.5", "ftp://example.org/x", ""])
def test_what_would_be_none_all_the_same_is_left_alone(text: str) -> None:
    assert completed(text) == text


def test_the_address_of_reviews_says_where_the_claim_stands() -> None:
    assert is_review_address("https://semak.example/{claim}")
    assert is_review_address("https://{claim}.semak.example/")
    assert not is_review_address("https://semak.example/")
    assert not is_review_address("semak.example/{claim}")
