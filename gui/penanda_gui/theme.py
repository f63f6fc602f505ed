"""Every colour of the window, in light and in dark."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QGuiApplication, QPalette, QStyleHints

from penanda.model.label import Label
from penanda_gui.colour import mixed, readable

_Group = QPalette.ColorGroup
_Role = QPalette.ColorRole


class Theme(NamedTuple):
    """The colours of one appearance, each ``#RRGGBB``.

    ``window`` lies behind panels, ``base`` behind text and lists, ``raised`` behind cards and bars;
    ``hairline`` parts areas, ``outline`` draws the edge of a control (3:1 against ``base``).
    ``claim_ink`` is the one ink of all claims, ``claim_hue`` and ``claim_tint`` those of the current
    one. ``mention_tint`` and ``hover_tint`` are shares (0–1) of a label's colour over ``base``.
    """

    name: str
    dark: bool
    window: str
    base: str
    raised: str
    hairline: str
    outline: str
    text: str
    dim_text: str
    accent: str
    on_accent: str
    accent_tint: str
    hover: str
    selection: str
    focus_ring: str
    warning: str
    warning_tint: str
    positive: str
    positive_tint: str
    negative: str
    negative_tint: str
    claim_ink: str
    claim_hue: str
    claim_tint: str
    mention_tint: float
    hover_tint: float


LIGHT = Theme(
    name="light",
    dark=False,
    window="#F6F5F2",
    base="#FFFFFF",
    raised="#FCFBF9",
    hairline="#E4E1DB",
    outline="#8F8B83",
    text="#1F2226",
    dim_text="#5E6167",
    accent="#2A66C9",
    on_accent="#FFFFFF",
    accent_tint="#E6EEFB",
    hover="#EDEBE6",
    selection="#C5D9F7",
    focus_ring="#2A66C9",
    warning="#8A5600",
    warning_tint="#FBF0DC",
    positive="#1A7344",
    positive_tint="#E3F2E9",
    negative="#B3261E",
    negative_tint="#FBE9E7",
    claim_ink="#7D828A",
    claim_hue="#B8481A",
    claim_tint="#FCEEE6",
    mention_tint=0.22,
    hover_tint=0.45,
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#17191C",
    base="#1D1F23",
    raised="#25282D",
    hairline="#33373D",
    outline="#70767F",
    text="#E4E6E9",
    dim_text="#A3A9B1",
    accent="#82B1FF",
    on_accent="#10141B",
    accent_tint="#263552",
    hover="#2C3036",
    selection="#31497A",
    focus_ring="#82B1FF",
    warning="#F0BC6A",
    warning_tint="#3A3020",
    positive="#74D39C",
    positive_tint="#20362A",
    negative="#FF9A8F",
    negative_tint="#402725",
    claim_ink="#80868F",
    claim_hue="#FF9D6C",
    claim_tint="#211100",
    mention_tint=0.24,
    hover_tint=0.45,
)


class LabelColours(NamedTuple):
    """How one label is painted.

    ``fill`` lies under its words, ``nested`` where they stand in another mention, ``hover`` while
    pointed at or selected; ``ink`` is for its name and outlines, 4.5:1 on base, fill and nested.
    """

    ink: str
    fill: str
    nested: str
    hover: str


def label_colours(label: Label, theme: Theme) -> LabelColours:
    """The colours of *label* in *theme*; a colour too faint to read is deepened for its ink."""
    return _label_colours(label.color_dark if theme.dark else label.color_light, theme)


@cache
def _label_colours(colour: str, theme: Theme) -> LabelColours:
    fill = mixed(colour, theme.base, theme.mention_tint)
    nested = mixed(colour, theme.base, theme.mention_tint * 1.5)
    hover = mixed(colour, theme.base, theme.hover_tint)
    return LabelColours(readable(colour, (theme.base, fill, nested)), fill, nested, hover)


def palette(theme: Theme) -> QPalette:
    """A palette with every role of every group set, so that nothing of the system's shows through."""
    made = QPalette()
    for role, colour in _roles(theme).items():
        made.setColor(role, QColor(colour))
    faded = QColor(mixed(theme.text, theme.base, 0.45))
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText):
        made.setColor(_Group.Disabled, role, faded)
    made.setColor(_Group.Disabled, _Role.Highlight, QColor(theme.hairline))
    made.setColor(_Group.Disabled, _Role.Accent, QColor(theme.outline))
    return made


def system_is_dark() -> bool:
    """Whether the system asks for dark windows; light where it does not say."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def system_wants_contrast() -> bool:
    """Whether the system asks for more contrast; not where it does not say."""
    return accessibility_hints().contrastPreference() is Qt.ContrastPreference.HighContrast


def accessibility_hints() -> QAccessibilityHints:
    """What the system says of the user's needs, and tells when it changes."""
    return _style_hints().accessibility()


@cache
def _style_hints() -> QStyleHints:
    # The binding takes the accessibility hints for deleted when nobody holds on to the style hints.
    return QGuiApplication.styleHints()


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: theme.window,
        _Role.WindowText: theme.text,
        _Role.Base: theme.base,
        _Role.AlternateBase: theme.raised,
        _Role.Text: theme.text,
        _Role.PlaceholderText: theme.dim_text,
        _Role.Button: theme.raised,
        _Role.ButtonText: theme.text,
        _Role.BrightText: theme.negative,
        _Role.ToolTipBase: theme.raised,
        _Role.ToolTipText: theme.text,
        _Role.Highlight: theme.selection,
        _Role.HighlightedText: theme.text,
        _Role.Accent: theme.accent,
        _Role.Link: theme.accent,
        _Role.LinkVisited: theme.accent,
        _Role.Light: mixed("#FFFFFF", theme.raised, 0.06 if theme.dark else 0.6),
        _Role.Midlight: theme.hover,
        _Role.Mid: theme.hairline,
        _Role.Dark: theme.outline,
        _Role.Shadow: mixed("#000000", theme.window, 0.5),
    }
