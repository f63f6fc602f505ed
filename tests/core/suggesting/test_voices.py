"""Whom the first person and the *-nya* of *katanya* stand for: who speaks, not who was named last."""

from __future__ import annotations

import pytest

from penanda.suggesting.suggestions import suggested


def refer(text: str) -> list[tuple[str, str | None]]:
    return [
        (one.surface, text[slice(*one.refers_to)] if one.refers_to else None)
        for one in suggested(text)
        if one.kind == "pronoun"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Puan Lina Omar pulang.\n“Rumah saya hilang,” kata Encik Zaki.", [("saya", "Encik Zaki")]),
        ("Ms. Lina Omar won.\n“I lost,” said Ahmad Zaki.", [("I", "Ahmad Zaki")]),
        ("It won.\n“Blame me,” Ahmad Zaki said. “I lost.”", [("me", "Ahmad Zaki"), ("I", "Ahmad Zaki")]),
        ("Sir Zaki won.\n“He told me so,” Adam Ali said.", [("He", "Sir Zaki"), ("me", "Adam Ali")]),
        ("Ahmad Musa said: “I am here.”\nSir Zaki Omar left.", [("I", "Ahmad Musa")]),
        ("Puan Lina Omar pulang. Menurut Ahmad Zaki, saya tahu.", [("saya", "Ahmad Zaki")]),
    ],
)  # fmt: skip
def test_the_first_person_is_who_says_the_words(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert refer(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Puan Lina Omar pulang. “Saya letih.”",
        "Puan Lina Omar pulang. Saya tahu.",
        "Puan Lina Omar pulang.\n“Saya tahu,” kata polis.",
        "Puan Lina Omar pulang.\n“Saya tahu,” kata Menteri Kewangan.",
    ],
)
def test_where_no_person_is_named_as_speaking_the_first_person_is_nobody(text: str) -> None:
    assert refer(text) == [("Saya", None)]


def test_who_speaks_by_a_pronoun_is_whom_that_stands_for() -> None:
    assert refer("Sir Zaki Omar left.\n“I lost,” he said.") == [
        ("I", "Sir Zaki Omar"),
        ("he", "Sir Zaki Omar"),
    ]


@pytest.mark.parametrize(
    ("before", "person"),
    [
        ("Encik Zaki berkata, wang itu daripada Siti Lina.", "Encik Zaki"),
        ("Encik Zaki bertemu Siti Lina.", "Encik Zaki"),
        ("Encik Zaki berkata, ia benar.\nSiti Lina, 40, pula pulang.", "Siti Lina"),
        ("Encik Zaki berkata, ia benar.\nBagi Siti Lina, 40, itu tidak adil.", "Siti Lina"),
        ("Encik Zaki berkata, ia benar.\nHujan turun di sini.", "Encik Zaki"),
        ("“Ia benar,” kata Encik Zaki kepada Siti Lina.", "Encik Zaki"),
        ("Wang itu daripada Siti Lina.", "Siti Lina"),
    ],
)
def test_nya_and_the_quotation_before_it_are_the_subjects(before: str, person: str) -> None:
    assert refer(f"{before}\n“Saya gembira,” katanya.") == [("Saya", person), ("nya", person)]


def test_who_spoke_farther_away_than_is_looked_is_not_known_but_who_was_named_is() -> None:
    text = "Encik Zaki pulang.\n" + "Hujan turun di sini.\n" * 200 + "“Saya gembira,” katanya."
    assert refer(text)[-1] == ("nya", "Encik Zaki")
