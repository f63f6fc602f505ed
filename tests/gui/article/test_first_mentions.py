from hypothesis import given
from hypothesis import strategies as st

from penanda.marks import MarkRef, Marks
from penanda_gui.article.first_mentions import FirstMentions

PLACES = st.tuples(st.integers(0, 20), st.sampled_from(["one", "two", None]))


def test_the_first_mention_of_an_entity_is_the_first_in_the_text(mention):
    marks = Marks([mention(9, 12, entity_id="e"), mention(0, 3, entity_id="e")])
    firsts = FirstMentions(marks)
    assert firsts.is_first("m0-3")
    assert not firsts.is_first("m9-12")


def test_a_mention_without_an_entity_is_always_its_own_first(mention):
    firsts = FirstMentions(Marks([mention(0, 3), mention(9, 12)]))
    assert firsts.is_first("m0-3")
    assert firsts.is_first("m9-12")


def test_removing_the_first_mention_tells_which_one_is_first_now(mention):
    marks = Marks([mention(0, 3, entity_id="e"), mention(9, 12, entity_id="e")])
    firsts = FirstMentions(marks)
    marks.drop(MarkRef("mention", "m0-3"))
    assert firsts.changed(["m0-3"]) == {"m9-12"}
    assert firsts.is_first("m9-12")


def test_a_mention_put_before_the_first_tells_of_both(mention):
    marks = Marks([mention(9, 12, entity_id="e")])
    firsts = FirstMentions(marks)
    marks.put_mention(mention(0, 3, entity_id="e"))
    assert firsts.changed(["m0-3"]) == {"m0-3", "m9-12"}


@given(st.lists(PLACES, max_size=8), st.lists(st.tuples(st.integers(0, 7), PLACES | st.none()), max_size=8))
def test_after_any_edits_the_firsts_are_as_if_counted_anew(mention, places, edits):
    marks = Marks([mention(p, p + 2, id=f"m{n}", entity_id=e) for n, (p, e) in enumerate(places)])
    firsts = FirstMentions(marks)
    for number, place in edits:
        if place is None:
            marks.drop(MarkRef("mention", f"m{number}"))
        else:
            marks.put_mention(mention(place[0], place[0] + 2, id=f"m{number}", entity_id=place[1]))
        firsts.changed([f"m{number}"])
    anew = FirstMentions(marks)
    assert all(firsts.is_first(one) == anew.is_first(one) for one in marks.mentions)
