"""The index of marks by place, against what looking at every mark would find."""

from __future__ import annotations

from itertools import pairwise

from bare_marks import bare_claim, bare_mention
from hypothesis import given
from hypothesis import strategies as st

from penanda.marks import MarkRef, Marks, Piece, pieces_of_claim
from penanda.model.claim import Claim
from penanda.model.mention import Mention

NOWHERE = 9_000


def claim(mark_id: str, *spans: tuple[str, int, int]) -> Claim:
    return bare_claim(mark_id, *spans, check_worthiness="check")


# Places around the edges of the index's cells, and anywhere else.
places = st.integers(0, 8_000) | st.sampled_from([0, 1, 1023, 1024, 1025, 2047, 2048, 4096])
stretches = st.tuples(places, st.integers(1, 3_000) | st.integers(1, 3)).map(lambda s: (s[0], s[0] + s[1]))
mentions = st.builds(lambda n, span: bare_mention(f"m{n}", *span), st.integers(0, 9), stretches)
claims = st.builds(
    lambda n, content, more: claim(f"c{n}", ("content", *content), *((r, *s) for r, s in more)),
    st.integers(0, 9),
    stretches,
    st.lists(st.tuples(st.sampled_from(["content", "cue", "hedge"]), stretches), max_size=3),
)
refs = st.builds(
    lambda kind, n: MarkRef(kind, f"{kind[0]}{n}"), st.sampled_from(["mention", "claim"]), st.integers(0, 9)
)


def put_all(operations: list[Mention | Claim | MarkRef]) -> tuple[Marks, dict[MarkRef, Mention | Claim]]:
    marks, kept = Marks(), {}
    for operation in operations:
        if isinstance(operation, Mention):
            marks.put_mention(operation)
            kept[MarkRef("mention", operation.id)] = operation
        elif isinstance(operation, Claim):
            marks.put_claim(operation)
            kept[MarkRef("claim", operation.id)] = operation
        else:
            marks.drop(operation)
            kept.pop(operation, None)
    return marks, kept


def all_pieces(kept: dict[MarkRef, Mention | Claim]) -> list[Piece]:
    found = []
    for ref, mark in kept.items():
        if isinstance(mark, Mention):
            found.append(Piece(mark.start, mark.end, "mention", ref.id))
            continue
        found += [Piece(span.start, span.end, span.role, ref.id) for span in mark.spans]
        content = sorted((span.start, span.end) for span in mark.spans if span.role == "content")
        found += [Piece(a[1], b[0], "gap", ref.id) for a, b in pairwise(content) if a[1] < b[0]]
    return found


@given(st.lists(mentions | claims | refs, max_size=25), stretches)
def test_touching_finds_what_looking_at_every_mark_finds(operations, place) -> None:
    marks, kept = put_all(operations)
    start, end = place
    expected = sorted(piece for piece in all_pieces(kept) if piece.start < end and piece.end > start)
    assert marks.touching(start, end) == expected


@given(st.lists(mentions | claims | refs, max_size=25), refs)
def test_what_is_held_is_what_was_put_and_not_dropped(operations, ref) -> None:
    marks, kept = put_all(operations)
    assert marks.mentions == {r.id: m for r, m in kept.items() if r.kind == "mention"}
    assert marks.claims == {r.id: c for r, c in kept.items() if r.kind == "claim"}
    assert (ref in marks) == (ref in kept)
    assert sorted(marks.pieces(ref)) == sorted(p for p in all_pieces(kept) if p.ref == ref)


@given(st.lists(mentions | claims | refs, max_size=25))
def test_reading_order_names_every_mark_once_and_outer_ones_first(operations) -> None:
    marks, kept = put_all(operations)
    order = list(marks.in_order())
    assert sorted(order) == sorted(kept)
    extents = [(kept[ref].start, -kept[ref].end) for ref in order]
    assert extents == sorted(extents)


def test_an_empty_stretch_touches_nothing() -> None:
    marks = Marks([bare_mention("m1", 0, 10)])
    assert marks.touching(5, 5) == []
    assert marks.touching(7, 3) == []


def test_the_end_of_a_mark_is_not_in_it() -> None:
    marks = Marks([bare_mention("m1", 3, 5)])
    assert [len(marks.touching(position, position + 1)) for position in range(2, 6)] == [0, 1, 1, 0]


def test_a_mark_over_many_cells_is_found_once() -> None:
    marks = Marks([bare_mention("m1", 10, 5_000)])
    assert marks.touching(0, NOWHERE) == [Piece(10, 5_000, "mention", "m1")]
    assert marks.touching(3_000, NOWHERE) == [Piece(10, 5_000, "mention", "m1")]


def test_a_broken_claim_has_a_gap_between_its_pieces_and_none_where_they_touch() -> None:
    broken = claim("c1", ("content", 20, 30), ("cue", 12, 15), ("content", 0, 10), ("content", 30, 35))
    assert pieces_of_claim(broken) == (
        Piece(0, 10, "content", "c1"),
        Piece(10, 20, "gap", "c1"),
        Piece(12, 15, "cue", "c1"),
        Piece(20, 30, "content", "c1"),
        Piece(30, 35, "content", "c1"),
    )


def test_a_mark_put_again_is_found_at_its_new_place_only() -> None:
    marks = Marks([bare_mention("m1", 0, 5)], [claim("c1", ("content", 0, 5))])
    marks.put_mention(bare_mention("m1", 4_000, 4_005))
    marks.put_claim(claim("c1", ("content", 4_000, 4_005)))
    assert marks.touching(0, 100) == []
    assert [piece.ref for piece in marks.touching(4_000, 4_001)] == [
        MarkRef("claim", "c1"),
        MarkRef("mention", "m1"),
    ]


def test_a_mention_and_a_claim_may_have_the_same_id() -> None:
    marks = Marks([bare_mention("same", 0, 5)], [claim("same", ("content", 0, 5))])
    marks.drop(MarkRef("mention", "same"))
    assert MarkRef("claim", "same") in marks
    assert MarkRef("mention", "same") not in marks
