"""Everything that can be suggested in one article, in the order in which it is read.

What is known goes before what is guessed, but for a part of a longer person's name (see
:mod:`penanda.suggesting.longer`); dates go before numbers.
Of two that overlap without one lying inside the other, the earlier kind stays. Nothing is suggested that is
marked already, that crosses a mark, or that was turned down. A name inside a mark or a suggestion of its own
label is left out, and so is everything inside a person's name, a date or a number, a number inside the name
of a law, and a guess at a person inside the name of a place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from penanda.marks import is_in_text
from penanda.model.mention import Mention
from penanda.project.reader import Reader
from penanda.project.suggested import TurnedDown
from penanda.stopping import unless
from penanda.suggesting.dates import dates
from penanda.suggesting.introduced import of_this_article
from penanda.suggesting.known import KnownNames
from penanda.suggesting.longer import settled
from penanda.suggesting.names import names
from penanda.suggesting.nominals import Referent, standing_for
from penanda.suggesting.numbers import numbers
from penanda.suggesting.offices import held_here
from penanda.suggesting.places import Places
from penanda.suggesting.suggestion import Suggestion
from penanda.text.occurrences import occurrences


def suggestions(
    read: Reader,
    article_id: str,
    known: KnownNames | None = None,
    *,
    stop: Callable[[], bool] = lambda: False,
) -> tuple[Suggestion, ...]:
    """What can be suggested in one article as it is saved now, in the order of the text.

    An outer one goes before those inside it. Runs a while for long texts: not for the window's thread.
    *known* are the project's names where the caller has kept them; it must be of the same names as
    ``read.suggested.known_names()``. Raises :class:`NoSuchArticle`, and
    :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    text = read.articles.text(article_id)
    names_known = KnownNames(read.suggested.known_names()) if known is None else known
    turned_down = read.suggested.turned_down(article_id)
    labels = {label.id for label in read.tagset.labels() if label.active}
    found = suggested(text, read.marked.mentions(article_id), names_known, turned_down, stop=stop)
    return tuple(one for one in found if one.label in labels)


def suggested(
    text: str,
    mentions: Sequence[Mention] = (),
    known: KnownNames | None = None,
    turned_down: TurnedDown | None = None,
    *,
    stop: Callable[[], bool] = lambda: False,
) -> tuple[Suggestion, ...]:
    """What can be suggested in *text* with *mentions* marked in it; see :func:`suggestions`.

    Mentions that lie outside the text, as in a file that something else has changed, are left out.
    """
    mentions = [mention for mention in mentions if is_in_text(mention, len(text))]
    down = turned_down or TurnedDown()
    places = Places(text, ((mention.start, mention.end, mention.label) for mention in mentions))
    taken: list[Suggestion] = []

    def take(found: Iterable[Suggestion]) -> None:
        taken.extend(
            one
            for one in unless(stop, found)
            if not down.covers(one.start, one.surface)
            and not (_is_guessed_person(one) and places.in_name_of_place(one.start, one.end))
            and places.take(one.start, one.end, one.label, nested=one.source == "known")
        )

    guessed = list(names(text, stop=stop))
    if known is not None:
        found = list(unless(stop, known.find(text)))
        found, guessed = settled(text, (found, guessed), known, stop=stop)
        found = list(held_here(text, found, (guessed, mentions), known))
        take(of_this_article(found, [*mentions, *guessed], known))
    take(_spans(text, dates(text, stop=stop), "DATE"))
    take(guessed)
    take(_spans(text, numbers(text, stop=stop), "QUANTITY"))
    take(_said_again(text, mentions, stop))
    take(standing_for(text, _referents([*mentions, *taken], stop), stop=stop))
    return tuple(sorted(taken, key=lambda one: (one.start, -one.end)))


def _is_guessed_person(one: Suggestion) -> bool:
    return one.label == "PERSON" and one.source == "name"


def _spans(text: str, spans: Iterable[tuple[int, int]], label: str) -> Iterator[Suggestion]:
    for start, end in spans:
        yield Suggestion(start, end, text[start:end], label, "name", "date" if label == "DATE" else "number")


def _said_again(text: str, mentions: Sequence[Mention], stop: Callable[[], bool]) -> Iterator[Suggestion]:
    """Nominals that are marked in this article, where they stand again: *nelayan*, *kerajaan*."""
    seen: dict[str, Mention] = {}
    for mention in mentions:
        if mention.kind == "nominal":
            seen.setdefault(mention.surface.casefold(), mention)
    longest_first = sorted(seen.values(), key=lambda one: -len(one.surface))
    for mention in unless(stop, longest_first, every=1):
        for start, end in occurrences(text, mention.surface.lower()):
            yield Suggestion(
                start, end, text[start:end], mention.label, "nominal", "known", entity_id=mention.entity_id
            )


def _referents(marks: Sequence[Mention | Suggestion], stop: Callable[[], bool]) -> list[Referent]:
    referents = [
        Referent(one.start, one.end, one.surface, one.label, _holder(one))
        for one in unless(stop, marks)
        if one.kind == "name" or one.label == "NORP"
    ]
    return sorted(referents, key=lambda referent: (referent.end, -referent.start))


def _holder(one: Mention | Suggestion) -> tuple[int, int] | None:
    return one.refers_to if isinstance(one, Suggestion) else None
