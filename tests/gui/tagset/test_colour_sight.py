"""Differences of colours, held to the published test data of the formula."""

import pytest

from penanda_gui.tagset.colour_sight import SIGHTS, ciede2000, difference

# Of table 1 in Sharma, Wu and Dalal (2005).
PUBLISHED = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, 3.1571, -77.2803), (50.0, 0.0, -82.7485), 2.8615),
    ((50.0, 2.8361, -74.0200), (50.0, 0.0, -82.7485), 3.4412),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0009), 7.1792),
    ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0011), 7.2195),
    ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((63.0109, -31.0961, -5.8663), (62.8187, -29.7946, -4.0864), 1.2630),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("one", "other", "published"), PUBLISHED)
def test_the_formula_gives_what_was_published_both_ways(one, other, published):
    assert ciede2000(one, other) == pytest.approx(published, abs=5e-5)
    assert ciede2000(other, one) == pytest.approx(published, abs=5e-5)


def test_black_and_white_are_a_hundred_apart_to_all_eyes():
    assert [round(difference("#000000", "#FFFFFF", sight)) for sight in SIGHTS] == [100] * 4


@pytest.mark.parametrize(
    ("one", "other", "blind"),
    [("#C05000", "#6E7500", "protan"), ("#D04A3A", "#8C7A2E", "deutan"), ("#4A7FB5", "#3F8C7F", "tritan")],
)
def test_colours_that_one_sight_confuses_are_clear_to_normal_eyes(one, other, blind):
    assert difference(one, other, "normal") > 2 * difference(one, other, blind)


@pytest.mark.parametrize("sight", SIGHTS)
def test_greys_look_the_same_to_all_eyes(sight):
    normal = difference("#555555", "#AAAAAA", "normal")
    assert difference("#555555", "#AAAAAA", sight) == pytest.approx(normal, abs=0.01)
