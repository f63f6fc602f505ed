"""A label as it stands over words, on a light or a dark page."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from penanda.model.label import Label
from penanda_gui.article.short_names import short_name
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.tagset.names import LANGUAGES
from penanda_gui.theme import DARK, LIGHT, label_colours

translate = QCoreApplication.translate

_LOOK = Template(
    "background: $fill; color: $ink; border: 3px solid $base; border-radius: 6px; padding: 3px 8px;"
    "font-weight: bold;"
)


class Chip(PlainLabel):
    """The short names of one label in both languages."""

    def __init__(self, *, is_dark: bool) -> None:
        super().__init__()
        self._is_dark = is_dark

    def show_label(self, label: Label, names: Mapping[str, str], colour: str) -> None:
        """Show *label* as it would be with these names and this ``#RRGGBB`` colour."""
        field = "color_dark" if self._is_dark else "color_light"
        wanted = replace(label, names=dict(names), **{field: colour})
        shorts = dict.fromkeys(short_name(wanted, language) for language in LANGUAGES)
        self.setText(" · ".join(shorts))
        theme = DARK if self._is_dark else LIGHT
        colours = label_colours(wanted, theme)
        self.setStyleSheet(_LOOK.substitute(fill=colours.fill, ink=colours.ink, base=theme.base))
