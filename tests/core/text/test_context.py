from hypothesis import given
from hypothesis import strategies as st

from penanda.text.context import CONTEXT, prefix, suffix


def test_context_stops_at_the_ends_of_the_text() -> None:
    assert prefix("abc", 2) == "ab"
    assert suffix("abc", 1) == "bc"


@given(st.text(), st.data())
def test_context_is_the_nearest_code_points_around_a_place(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    before, behind = prefix(text, at), suffix(text, at)
    assert text[:at].endswith(before)
    assert text[at:].startswith(behind)
    assert (len(before), len(behind)) == (min(CONTEXT, at), min(CONTEXT, len(text) - at))
