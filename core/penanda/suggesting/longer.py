"""Which stands where a known person's name is a part of a longer guess: *Azlan Rahim*, not *Rumah Azlan*.

Malay puts who owns or is kin behind the noun (*Isteri Azlan*; Tatabahasa Dewan, "frasa nama"), so that a
capital at the start of a sentence runs on into the name. The longer words are one name, but for these:

* Only titles are added: *Dr Zorak* is who is known as *Zorak*, unless the title says a sex (*Puan*) that no
  name of that person says.
* More stands behind the known name, or the word before it is a given name, a surname, an initial, an
  inherited title or *bin*: that is always a longer name.
* The word before it is one for kin, stands in the text in small letters, has a particle (*Mujurlah*), is a
  doer with peN- (*Peniaga*), or is known or written elsewhere as letters of an organisation: that is none.
* A word that is none of these and opens the sentence is no part of a name of several words (*Jenazah Siti
  Aminah*), nor, in Malay, of one by which the article calls somebody elsewhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

import msgspec
import regex

from penanda.names.matching import person_key
from penanda.names.titles import INHERITED, is_title
from penanda.readers.language import guess_language
from penanda.stopping import unless
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.known import KnownNames
from penanda.suggesting.nominals import sex_of
from penanda.suggesting.openings import capital_inside_sentences, opens_sentence
from penanda.suggesting.suggestion import Suggestion
from penanda.suggesting.tokens import Token, tokens_of
from penanda.text.clitics import stem_length

_AGE = regex.compile(r",\s\d{1,3}(?!\d)|\s\(\d{1,2}\)")
_LETTERS = regex.compile(r"\p{Lu}{2,6}")
_DOER = regex.compile(r"pe(?:ny|ng|nd|nc|nj|mb|mi|mu|la|ke|sa|nt|nu|ni)\p{L}{2,}")
# A shorter stem is rather that of a name: *Zailah*.
_LEAST_STEM = 4

Span = tuple[int, int]


def settled(
    text: str,
    found: tuple[Sequence[Suggestion], Sequence[Suggestion]],
    names: KnownNames,
    *,
    stop: Callable[[], bool] = lambda: False,
) -> tuple[list[Suggestion], list[Suggestion]]:
    """The known names and the guessed ones *found*, without those that the other kind shows to be none.

    *names* are those of the project. Raises :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    known, guessed = found
    page = _Page(text, known, guessed, stop)
    kept: list[Suggestion] = []
    instead: dict[Span, Span] = {}
    for one in unless(stop, known):
        longer = page.person_around(one) if one.label == "PERSON" else None
        if longer is None:
            kept.append(one)
        elif _only_titled(one, longer, names):
            kept.append(
                msgspec.structs.replace(one, start=longer.start, end=longer.end, surface=longer.surface)
            )
        elif page.is_no_name(longer, one):
            instead[longer.start, longer.end] = (one.start, one.end)
            kept.append(one)
    return kept, list(_others(guessed, instead))


def _others(guessed: Sequence[Suggestion], instead: dict[Span, Span]) -> Iterator[Suggestion]:
    """The guesses without those *instead* of which others stand; what referred to them refers to those."""
    for one in guessed:
        if (one.start, one.end) in instead:
            continue
        place = instead.get(one.refers_to) if one.refers_to is not None else None
        yield one if place is None else msgspec.structs.replace(one, refers_to=place)


def _only_titled(one: Suggestion, longer: Suggestion, names: KnownNames) -> bool:
    if one.end != longer.end or person_key(one.surface) != person_key(longer.surface):
        return False
    called = [one.surface, *(names.of_entity(one.entity_id) if one.entity_id is not None else ())]
    sex = sex_of(longer.surface)
    return sex is None or sex in map(sex_of, called)


class _Page:
    """A text with the names found in it, asked whether a longer guess is one name."""

    def __init__(
        self,
        text: str,
        known: Sequence[Suggestion],
        guessed: Sequence[Suggestion],
        stop: Callable[[], bool],
    ) -> None:
        self._text = text
        self._stop = stop
        self._known = known
        self._persons = [one for one in guessed if one.label == "PERSON"]
        self._starts = [one.start for one in self._persons]

    def person_around(self, one: Suggestion) -> Suggestion | None:
        """The longer guess at a person's name that *one* is a part of."""
        at = bisect_right(self._starts, one.start) - 1
        around = self._persons[at] if at >= 0 else None
        if around is None or one.end > around.end or (around.start, around.end) == (one.start, one.end):
            return None
        return around

    def is_no_name(self, longer: Suggestion, one: Suggestion) -> bool:
        """Whether what stands before *one*, at the end of *longer*, is no part of the name."""
        before = tokens_of(longer.surface[: one.start - longer.start])
        if one.end != longer.end or not before or not before[-1].is_capital:
            return False
        word = before[-1]
        if _is_of_name(word, before):
            return False
        written = longer.surface[word.start : word.end]
        if _LETTERS.fullmatch(written) and not one.surface.isupper():
            return self._is_known(longer.start + word.start) or written in self._letters(one)
        return self._is_common(word, written) or (len(before) == 1 and self._only_opens(longer, one, word))

    def _is_common(self, word: Token, written: str) -> bool:
        stem = stem_length(written)
        has_particle = stem >= _LEAST_STEM and written[stem:] in ("lah", "kah")
        doer = _DOER.fullmatch(word.key) is not None
        return word.key in kinds.KIN or word.key in self._small or has_particle or doer

    def _only_opens(self, longer: Suggestion, one: Suggestion, word: Token) -> bool:
        if not opens_sentence(self._text, longer.start) or word.key in self._named:
            return False
        if len(person_key(one.surface)) > 1:
            return True
        is_introduced = _AGE.match(self._text, longer.end) is not None
        return not is_introduced and self._is_malay and _bearer(one) in self._called

    def _is_known(self, start: int) -> bool:
        at = bisect_right(self._known, start, key=lambda one: one.start) - 1
        return at >= 0 and self._known[at].start == start and self._known[at].label != "PERSON"

    def _letters(self, one: Suggestion) -> set[str]:
        """The words in capitals that stand where *one* is not right behind them."""
        following = {token.key for token in tokens_of(one.surface)[:1]}
        tokens = self._tokens
        return {
            self._text[token.start : token.end]
            for at, token in enumerate(tokens)
            if token.is_capital and not (at + 1 < len(tokens) and tokens[at + 1].key in following)
        }

    @cached_property
    def _tokens(self) -> list[Token]:
        return tokens_of(self._text, stop=self._stop)

    @cached_property
    def _small(self) -> set[str]:
        return {token.key for token in self._tokens if not token.is_capital}

    @cached_property
    def _named(self) -> set[str]:
        return capital_inside_sentences(self._text, self._tokens, stop=self._stop)

    @cached_property
    def _is_malay(self) -> bool:
        return guess_language(self._text) == "ms"

    @cached_property
    def _called(self) -> set[str]:
        """Those whom the article calls by a known name that is part of no longer guess."""
        return {_bearer(one) for one in self._known if self.person_around(one) is None}


def _is_of_name(word: Token, before: Sequence[Token]) -> bool:
    keys = (*(token.key for token in before), "x")
    is_initial = word.end - word.start == 1
    of_name = kinds.GIVEN_NAMES | kinds.SURNAMES | INHERITED
    return is_initial or word.key in of_name or is_title(keys, len(before) - 1)


def _bearer(one: Suggestion) -> str:
    return one.entity_id or one.surface
