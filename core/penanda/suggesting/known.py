"""The names that a project knows, found in a text in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from penanda.model.entity import one_line
from penanda.project.suggested import KnownName
from penanda.suggesting.suggestion import Suggestion
from penanda.text.occurrences import begins_word, ends_word

_LEAST = 2
# What is longer is no name but a passage somebody tagged. The automaton reads each place of a text once for
# each code point of the longest name that runs into itself, as a line of dots does.
_MOST = 200
# White space that may stand for a blank in a name; each is one code point, as the blank is.
_SPACES = "\n\r\t\u00a0\u2028\u2029"


class KnownNames:
    """Known names, ready to be looked for in any text. Making one costs; keep it while the names stay.

    The longest name wins. Inside a name that is no person's, names of another label or entity are found
    as well: *Teluk Seri* in *Persatuan Nelayan Teluk Seri*. A name counts in capitals all through, too.
    """

    def __init__(self, names: Iterable[KnownName]) -> None:
        import ahocorasick

        self._automaton = ahocorasick.Automaton()
        self._names = list(names)
        self._of_entity: dict[str, list[KnownName]] = {}
        for name in self._names:
            surface = one_line(name.surface)
            if not _LEAST <= len(surface) <= _MOST:
                continue
            for form in (surface.upper(), surface):
                if form == surface or form not in self._automaton:
                    self._automaton.add_word(form, (len(form), name))
        self._longest = max((len(form) for form in self._automaton), default=0)
        if self._longest:
            self._automaton.make_automaton()
        self._inside: dict[str, tuple[tuple[int, int, KnownName], ...]] = {}

    def find(self, text: str) -> Iterator[Suggestion]:
        """Where the names stand in *text*, in order; one inside another follows it."""
        for start, end, name in self._longest_ones(text):
            yield _suggestion(text, start, end, name)
            for inner_start, inner_end, inner in self._names_inside(text[start:end], name):
                yield _suggestion(text, start + inner_start, start + inner_end, inner)

    def of_entity(self, entity_id: str) -> Sequence[str]:
        """The names by which an entity is known."""
        return [name.surface for name in self._bearing(entity_id)]

    def is_person(self, entity_id: str) -> bool:
        """Whether an entity is known by the name of a person."""
        return any(name.label == "PERSON" for name in self._bearing(entity_id))

    def _bearing(self, entity_id: str) -> Sequence[KnownName]:
        if not self._of_entity:
            for name in self._names:
                if name.entity_id is not None:
                    self._of_entity.setdefault(name.entity_id, []).append(name)
        return self._of_entity.get(entity_id, ())

    def _longest_ones(self, text: str) -> Iterator[tuple[int, int, KnownName]]:
        if not self._longest:
            return
        blanked = text
        for space in _SPACES:
            blanked = blanked.replace(space, " ")
        reached = 0
        for last, (length, name) in self._automaton.iter_long(blanked):
            start, end = last + 1 - length, last + 1
            if start < reached:
                continue
            if begins_word(text, start) and ends_word(text, start, end):
                reached = end
                yield start, end, name
                continue
            # What the wrong hit hid: shorter names at its place, and names that begin inside it.
            for found in self._within(text, blanked, max(start, reached), end):
                reached = found[1]
                yield found

    def _within(self, text: str, blanked: str, start: int, end: int) -> list[tuple[int, int, KnownName]]:
        """The names that begin in ``[start, end)``, the longest of those that overlap."""
        near = blanked[start : end + self._longest]  # a slice: the automaton copies the text it is given
        hits = [
            (start + last + 1 - length, start + last + 1, name)
            for last, (length, name) in self._automaton.iter(near)
        ]
        hits.sort(key=lambda hit: (hit[0], -hit[1]))
        found: list[tuple[int, int, KnownName]] = []
        for hit in hits:
            free = not found or hit[0] >= found[-1][1]
            if hit[0] < end and free and begins_word(text, hit[0]) and ends_word(text, *hit[:2]):
                found.append(hit)
        return found

    def _names_inside(self, surface: str, name: KnownName) -> tuple[tuple[int, int, KnownName], ...]:
        if name.label == "PERSON":
            return ()
        if surface not in self._inside:
            self._inside[surface] = tuple(self._nested(surface, name))
        return self._inside[surface]

    def _nested(self, surface: str, outer: KnownName) -> Iterator[tuple[int, int, KnownName]]:
        blanked = one_line(surface) if len(one_line(surface)) == len(surface) else surface
        hits = [
            (last + 1 - length, last + 1, name)
            for last, (length, name) in self._automaton.iter(blanked)
            if length < len(surface) and (name.label != outer.label or _is_another(name, outer))
        ]
        hits.sort(key=lambda hit: (hit[0], -hit[1]))
        reached = 0
        for start, end, name in hits:
            if start >= reached and begins_word(surface, start) and ends_word(surface, start, end):
                reached = end
                yield start, end, name


def _is_another(name: KnownName, outer: KnownName) -> bool:
    """Whether the inner of two names is one of its own: *Sungai Wangsa* in *muara Sungai Wangsa*.

    Not so *Semarak* in *Kuala Semarak*, which is a name through and through.
    """
    known = None not in (name.entity_id, outer.entity_id)
    return known and name.entity_id != outer.entity_id and outer.surface[:1].islower()


def _suggestion(text: str, start: int, end: int, name: KnownName) -> Suggestion:
    return Suggestion(
        start, end, text[start:end], name.label, "name", source="known", entity_id=name.entity_id
    )
