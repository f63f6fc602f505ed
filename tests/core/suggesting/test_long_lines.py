"""A line may be as long as the text: what is found in it must not cost what else stands there."""

import regex

from penanda.suggesting import in_parts
from penanda.suggesting.number_words import NUMBER_WORD
from penanda.suggesting.numbers import numbers
from penanda.suggesting.runs import runs


class Watched(str):
    """A text that notes how much of it is looked at in one go."""

    most = 0

    def __getitem__(self, key):
        found = super().__getitem__(key)
        self.most = max(self.most, len(found))
        return found

    def rfind(self, sought, start=0, end=None):
        self.most = max(self.most, (len(self) if end is None else end) - start)
        return super().rfind(sought, start, end)


def test_no_run_looks_back_over_its_whole_line():
    text = Watched("Menteri berkata harga beras naik " * 300)
    assert list(runs(text))
    assert text.most < 100


def test_no_run_is_as_long_as_its_line():
    assert max(len(run.tokens) for run in runs("Council of " * 4_000)) < 100


def test_no_number_in_words_goes_on_over_its_whole_line():
    assert regex.match(NUMBER_WORD, "dua juta " * 4_000).end() < 100


def test_the_longest_number_in_words_is_found_whole():
    hundreds = "sembilan ratus sembilan puluh sembilan"
    longest = f"{hundreds} juta {hundreds} ribu {hundreds} ringgit"
    assert [longest[start:end] for start, end in numbers(longest)] == [longest]


def test_between_parts_no_place_inside_blanks_is_tried():
    """Else each of fifty thousand blanks in a row is read from to their end."""
    words = " zorak" * in_parts.WORDS
    assert in_parts.BETWEEN.match(words) is not None
    assert in_parts.BETWEEN.match(f"  {words}", 1) is None
