import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette

from penanda.model.label import Label
from penanda.model.tagset import DEFAULT_LABELS
from penanda_gui.colour import contrast
from penanda_gui.theme import DARK, LIGHT, label_colours, palette

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
GROUNDS = ("window", "base", "raised", "claim_tint")


def label_of(colour: str) -> Label:
    return msgspec.structs.replace(DEFAULT_LABELS[0], color_light=colour, color_dark=colour)


@THEMES
def test_text_reads_on_every_ground(theme):
    for ink in ("text", "dim_text", "accent", "warning", "positive", "negative", "claim_hue"):
        for ground in GROUNDS:
            assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5, (ink, ground)
    assert contrast(theme.text, theme.selection) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@THEMES
def test_coloured_text_reads_on_its_own_tint(theme):
    for name in ("accent", "warning", "positive", "negative"):
        assert contrast(getattr(theme, name), getattr(theme, f"{name}_tint")) >= 4.5, name


@THEMES
def test_claims_and_outlines_stand_out_from_what_they_lie_on(theme):
    assert contrast(theme.claim_ink, theme.base) >= 3
    assert contrast(theme.outline, theme.base) >= 3


@THEMES
def test_words_read_on_the_tint_of_every_default_label(theme):
    for label in DEFAULT_LABELS:
        colours = label_colours(label, theme)
        for ground in (colours.fill, colours.nested, colours.hover):
            assert contrast(theme.text, ground) >= 4.5, (label.id, ground)


@THEMES
@given(st.integers(0, 0xFFFFFF).map("#{:06X}".format))
def test_the_name_of_any_label_reads_on_its_tints_and_on_the_page(theme, colour):
    colours = label_colours(label_of(colour), theme)
    assert all(contrast(colours.ink, ground) >= 4.5 for ground in (theme.base, colours.fill, colours.nested))


@THEMES
def test_the_palette_sets_every_role_of_every_group(qapp, theme):
    made = palette(theme)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in QPalette.ColorRole:
            if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
                assert made.isBrushSet(group, role), (group, role)


@THEMES
def test_every_colour_is_written_in_full(theme):
    for field, value in theme._asdict().items():
        if isinstance(value, str) and field != "name":
            assert len(value) == 7
            assert int(value[1:], 16) >= 0
