from hypothesis import given
from hypothesis import strategies as st

from penanda_gui.colour import contrast, luminance, mixed, readable

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def test_contrast_runs_from_one_to_twenty_one():
    assert contrast("#777777", "#777777") == 1
    assert round(contrast("#000000", "#FFFFFF"), 6) == 21


def test_luminance_weighs_green_most():
    assert luminance("#00FF00") > luminance("#FF0000") > luminance("#0000FF")


def test_mixing_shows_the_share_of_the_upper_colour():
    assert mixed("#FFFFFF", "#000000", 0.5) == "#808080"
    assert mixed("#12AB34", "#000000", 1) == "#12AB34"


def test_a_readable_colour_is_left_as_it_is():
    assert readable("#1A7F4B", ("#FFFFFF",)) == "#1A7F4B"


@given(COLOURS, COLOURS)
def test_any_colour_becomes_readable_on_any_single_ground(colour, ground):
    assert contrast(readable(colour, (ground,)), ground) >= 4.5
