"""What the check of a label's two colours says, in a small table: light and dark, a line for each sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from penanda.model.label import Label
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.colour import TEXT_CONTRAST
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.polishing import look_again
from penanda_gui.tagset.colour_check import LEAST_DIFFERENCE, ColourCheck, Neighbour, Telling, check_colour
from penanda_gui.tagset.colour_sight import SIGHTS, Sight
from penanda_gui.theme import DARK, LIGHT

translate = QCoreApplication.translate

_SIGHT_NAMES: dict[Sight, str] = {
    "normal": QT_TRANSLATE_NOOP("Tagset", "Normal sight"),
    "protan": QT_TRANSLATE_NOOP("Tagset", "Red-blind (protan)"),
    "deutan": QT_TRANSLATE_NOOP("Tagset", "Green-blind (deutan)"),
    "tritan": QT_TRANSLATE_NOOP("Tagset", "Blue-blind (tritan)"),
}


_TELLING: dict[Telling, str] = {
    "apart": QT_TRANSLATE_NOOP("Tagset", "✓ {difference} · nearest: {label}"),
    "close": QT_TRANSLATE_NOOP("Tagset", "≈ {difference} · looks like {label}"),
    "too near": QT_TRANSLATE_NOOP("Tagset", "✕ {difference} · too near to {label}"),
}


class ColourTable(QWidget):
    """Contrast, and for each sight the label that is nearest in colour."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.cells: dict[tuple[str, bool], QLabel] = {}
        heads = (translate("Tagset", "On light pages"), translate("Tagset", "On dark pages"))
        for column, head in enumerate(heads, start=1):
            grid.addWidget(PlainLabel(head, look="dim"), 0, column)
        self._add_line("contrast", 1, translate("Tagset", "Contrast"))
        for line, sight in enumerate(SIGHTS, start=2):
            self._add_line(sight, line, translate("Tagset", _SIGHT_NAMES[sight]))

    def show_colours(self, label: Label, light: str, dark: str, labels: Sequence[Label]) -> None:
        """Check two ``#RRGGBB`` colours as those of *label* among *labels*."""
        for is_dark, colour, theme in ((False, light, LIGHT), (True, dark, DARK)):
            found = check_colour(label, colour, theme, labels)
            self._show("contrast", is_dark, _of_contrast(found), fine=found.ink_contrast >= TEXT_CONTRAST)
            nearest = {neighbour.sight: neighbour for neighbour in found.neighbours}
            for sight in SIGHTS:
                one = nearest.get(sight)
                fine = one is None or one.telling != "too near"
                self._show(sight, is_dark, "" if one is None else self._of_neighbour(one), fine=fine)

    def _add_line(self, name: str, line: int, text: str) -> None:
        self._grid.addWidget(PlainLabel(text, look="dim"), line, 0)
        for column, is_dark in enumerate((False, True), start=1):
            cell = self.cells[name, is_dark] = PlainLabel()
            cell.setWordWrap(True)
            self._grid.addWidget(cell, line, column)

    def _show(self, name: str, is_dark: bool, text: str, *, fine: bool) -> None:
        cell = self.cells[name, is_dark]
        cell.setText(text)
        wanted = "" if fine else "error"
        if cell.objectName() != wanted:
            cell.setObjectName(wanted)
            look_again(cell)

    def _of_neighbour(self, one: Neighbour) -> str:
        said = translate("Tagset", _TELLING[one.telling])
        return said.format(difference=f"{one.difference:.1f}", label=one.label.name(self._language))


def explanation() -> str:
    """What the figures of the table mean."""
    return translate(
        "Tagset",
        "Contrast is that of the colour on the page and on its own tint: {contrast} : 1 or more can be read; "
        "names in a fainter colour are written in another shade of it. "
        "The other figures say how much labels differ as they are painted, in their tints or in their names, "
        "whichever differ less (CIEDE2000): {difference} or more are told apart. "
        "Many quiet tints cannot all differ so much to colour-blind eyes: "
        "where a label looks like another (≈), its name tells them apart.",
    ).format(contrast=TEXT_CONTRAST, difference=round(LEAST_DIFFERENCE))


def _of_contrast(found: ColourCheck) -> str:
    if found.is_readable:
        return translate("Tagset", "✓ {ratio}").format(ratio=_rounded_down(found.contrast))
    said = (
        translate("Tagset", "{ratio} · names in {ink}: ✓ {better}")
        if found.ink_contrast >= TEXT_CONTRAST
        else translate("Tagset", "✕ {ratio} · names in {ink}: {better}")
    )
    ratio, better = _rounded_down(found.contrast), _rounded_down(found.ink_contrast)
    return said.replace("✓ ", "✓\u00a0").format(ratio=ratio, ink=found.ink, better=better)


def _rounded_down(ratio: float) -> str:
    """To one place, so that what falls short never reads as if it did not; as ``4.5 : 1`` on one line."""
    return f"{int(ratio * 10) / 10:.1f}\u00a0:\u00a01"
