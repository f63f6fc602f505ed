"""The colours of the ready tagsets as they are painted: what was measured when they were chosen stays so.

The figures are those of docs/decisions/0021-colours-by-measure.md, rounded down.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest

from penanda.model.label import Label
from penanda.model.tagsets import CONLL_2003, NEWS, READY
from penanda_gui.colour import TEXT_CONTRAST, contrast
from penanda_gui.tagset.colour_check import LEAST_DIFFERENCE, check_colour, painted_difference
from penanda_gui.tagset.colour_sight import SIGHTS, Sight, difference
from penanda_gui.tagset.new_label import new_label
from penanda_gui.theme import DARK, LIGHT, Theme, label_colours

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
TAGSETS = pytest.mark.parametrize("labels", READY.values(), ids=READY.keys())


def least(labels: Sequence[Label], theme: Theme, sight: Sight) -> float:
    painted = [label_colours(label, theme) for label in labels]
    return min(painted_difference(one, other, sight) for one, other in combinations(painted, 2))


@TAGSETS
@THEMES
def test_names_and_words_read_wherever_they_stand(labels, theme):
    for label in labels:
        colours = label_colours(label, theme)
        for ground in (theme.base, colours.fill, colours.nested):
            assert contrast(colours.ink, ground) >= TEXT_CONTRAST, label.id
        for ground in (colours.fill, colours.nested, colours.hover):
            assert contrast(theme.text, ground) >= TEXT_CONTRAST, label.id


@TAGSETS
@THEMES
def test_every_tint_is_seen_on_the_page_and_stays_quiet(labels, theme):
    for label in labels:
        assert 4.5 <= difference(label_colours(label, theme).fill, theme.base, "normal") <= 24, label.id


@pytest.mark.parametrize(
    ("theme", "floor", "contrasting"), [(LIGHT, 4.5, 1.11), (DARK, 6.0, 1.06)], ids=["light", "dark"]
)
def test_all_eyes_see_where_a_name_of_the_news_is_marked(theme, floor, contrasting):
    for label in NEWS:
        fill = label_colours(label, theme).fill
        assert difference(fill, theme.base, "normal") >= LEAST_DIFFERENCE, label.id
        assert min(difference(fill, theme.base, sight) for sight in SIGHTS) >= floor, label.id
        assert contrast(fill, theme.base) >= contrasting, label.id


def test_on_dark_pages_all_eyes_see_where_a_name_of_the_news_is_marked_in_the_current_claim():
    for label in NEWS:
        fill = label_colours(label, DARK).fill
        assert difference(fill, DARK.claim_tint, "normal") >= LEAST_DIFFERENCE, label.id
        assert min(difference(fill, DARK.claim_tint, sight) for sight in SIGHTS) >= 6, label.id


@pytest.mark.parametrize(
    ("theme", "least", "floor", "contrasting"),
    [(LIGHT, 7.0, 5.4, 1.11), (DARK, 12.0, 10.5, 1.06)],
    ids=["light", "dark"],
)
def test_all_eyes_see_where_the_current_claim_is(theme, least, floor, contrasting):
    assert difference(theme.claim_tint, theme.base, "normal") >= least
    assert min(difference(theme.claim_tint, theme.base, sight) for sight in SIGHTS) >= floor
    assert contrast(theme.claim_tint, theme.base) >= contrasting


@TAGSETS
@THEMES
def test_a_tint_in_another_one_is_stronger(labels, theme):
    for label in labels:
        colours = label_colours(label, theme)
        steps = [
            difference(ground, theme.base, "normal")
            for ground in (colours.fill, colours.nested, colours.hover)
        ]
        assert steps == sorted(steps), label.id


@TAGSETS
@THEMES
def test_normal_eyes_tell_the_labels_apart_by_their_colours(labels, theme):
    assert least(labels, theme, "normal") >= LEAST_DIFFERENCE


@THEMES
@pytest.mark.parametrize("sight", SIGHTS)
def test_the_four_labels_of_conll_are_told_apart_by_all_eyes(theme, sight):
    assert least(CONLL_2003, theme, sight) >= LEAST_DIFFERENCE


@pytest.mark.parametrize(
    ("labels", "theme", "floors"),
    [
        (NEWS, LIGHT, {"protan": 4.4, "deutan": 4.5, "tritan": 4.8}),
        (NEWS, DARK, {"protan": 6.1, "deutan": 6.1, "tritan": 6.1}),
    ],
    ids=["news-light", "news-dark"],
)
def test_colour_blind_eyes_tell_as_much_apart_as_was_measured(labels, theme, floors):
    for sight, floor in floors.items():
        assert least(labels, theme, sight) >= floor, sight


@TAGSETS
@THEMES
def test_the_check_finds_no_fault_in_a_ready_tagset(labels, theme):
    for label in labels:
        found = check_colour(label, label.color_dark if theme.dark else label.color_light, theme, labels)
        assert found.ink_contrast >= TEXT_CONTRAST
        assert {neighbour.telling for neighbour in found.neighbours} <= {"apart", "close"}, label.id


@TAGSETS
def test_no_two_labels_of_a_tagset_have_the_same_colour(labels):
    for field in ("color_light", "color_dark"):
        assert len({getattr(label, field) for label in labels}) == len(labels)


@pytest.mark.parametrize("labels", [NEWS, CONLL_2003], ids=["news", "conll2003"])
@THEMES
def test_normal_eyes_tell_a_label_of_ones_own_from_those_of_a_small_tagset(labels, theme):
    made = new_label("Produk", "ms", labels)
    colour = made.color_dark if theme.dark else made.color_light
    nearest = {one.sight: one for one in check_colour(made, colour, theme, labels).neighbours}
    assert nearest["normal"].telling == "apart"
    assert difference(label_colours(made, theme).fill, theme.base, "normal") >= LEAST_DIFFERENCE
