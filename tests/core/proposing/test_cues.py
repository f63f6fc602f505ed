"""Which words report, and which only look like it."""

from __future__ import annotations

import pytest

# The word that reports stands between bars.
REPORTING = """
Experts |say| the river will rise.
Police |say| that Tan left.
They |claim| the jetty fell.
Analysts |believe| prices fell.
Villagers also |warn| of more rain.
Party leaders |insist| the count goes on.
The firm |claims| the jetty fell.
Scientists from Oxford |estimate| that fish died.
The bank |forecasts| a fall.
The study |found| that bones weaken.
Prices fell, data |showed|.
Polis |percaya| suspek lari.
Baginda |bertitah| rakyat perlu bersatu.
Jeti rosak, |lapor| Bernama.
Kajian |menunjukkan| bahawa harga naik.
Kajian Universiti Zorak |menunjukkan| harga telah naik.
Data from the department |show| exports fell.
He went on to |say| that prices fell.
"""
SILENT = """
He declined to say more.
The false claim that fish talk was shared.
A claim was made.
The government claim that fish talk was shared.
He won't write a budget.
Azlan menjawab soalan Salmah.
Claims that fish talk were shared.
Several reports were lost.
They found a wallet in the street.
The shows were sold out.
Data menunjukkan peningkatan itu.
Azlan menunjukkan kad yang telah luput.
She may claim a refund.
Prices fell faster than expected.
Beliau tidak percaya khabar itu.
"""


@pytest.mark.parametrize("marked", REPORTING.strip().splitlines())
def test_a_word_with_its_subject_reports(lexicon, marked) -> None:
    text = marked.replace("|", "")
    assert [text[slice(*cue.span)] for cue in lexicon.cues(text, 0, len(text))] == [marked.split("|")[1]]


@pytest.mark.parametrize("text", SILENT.strip().splitlines())
def test_a_noun_or_a_word_of_what_was_not_said_does_not(lexicon, text) -> None:
    assert lexicon.cues(text, 0, len(text)) == []


@pytest.mark.parametrize("word", ["claim", "deny", "stress", "argue", "announce", "imply", "admit"])
def test_all_forms_of_an_english_verb_are_listed(lexicon, word) -> None:
    third = {"deny": "denies", "stress": "stresses", "imply": "implies"}.get(word, f"{word}s")
    past = {"deny": "denied", "imply": "implied", "admit": "admitted"}.get(
        word, word.removesuffix("e") + "ed"
    )
    text = f"The firms {word} it. The firm {third} it. The firm {past} it."
    assert [cue.word for cue in lexicon.cues(text, 0, len(text))] == [word, third, past]
