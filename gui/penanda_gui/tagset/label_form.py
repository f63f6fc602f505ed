"""What is known of one label, to be changed in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from penanda.model.entity import one_line
from penanda.model.label import Label
from penanda.model.namesakes import namesake
from penanda.model.tagsets import READY
from penanda_gui.panels.fields import Choice, TextLine
from penanda_gui.panels.form_area import FormArea
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.saying import NewsLabel
from penanda_gui.panels.text_box import TextBox
from penanda_gui.tagset.chip import Chip
from penanda_gui.tagset.colour_line import ColourLine
from penanda_gui.tagset.colour_table import ColourTable, explanation
from penanda_gui.tagset.names import LANGUAGES, scheme_name

translate = QCoreApplication.translate

_DIGITS = "1234567890"


class LabelForm(FormArea):
    """A form over one label; everything in it saves by itself."""

    edited = Signal(str, str, object)  # label code, field, value
    unfit = Signal(str)  # what was typed for a colour and is none
    name_kept = Signal(str)  # one that was emptied and cannot be

    def __init__(self, language: str) -> None:
        super().__init__(translate("Tagset", "What is known of the label"))
        self._language = language
        self._labels: Sequence[Label] = ()
        self._label: Label | None = None
        self._make_fields()
        self._join()
        self._lay_out()

    @property
    def label_id(self) -> str:
        """The code of the label that is shown, or ``""``."""
        return "" if self._label is None else self._label.id

    def show_label(self, code: str, labels: Sequence[Label]) -> None:
        """Show the label with a code among *labels*; what is being typed of the one before is saved."""
        another = code != self.label_id
        if another:
            self.commit()
        self._labels = labels
        self._label = label = next((one for one in labels if one.id == code), None)
        self.setEnabled(label is not None)
        if label is None:
            return
        self.code.setText(label.id)
        for language in LANGUAGES:
            self.names[language].show_text(label.names.get(language), of_another=another)
            self.descriptions[language].show_text(label.description.get(language), of_another=another)
        self._show_namesake(label)
        self.names["ms"].setPlaceholderText(label.name("en"))  # which stands in for one in Malay
        self.light.show_colour(label.color_light, of_another=another)
        self.dark.show_colour(label.color_dark, of_another=another)
        self._show_keys(label)
        for scheme, field in self.mappings.items():
            _show_mapping(field, scheme, label.maps_to.get(scheme), self._language)
        self.active.setChecked(label.active)
        self._check_colours()

    def commit(self) -> None:
        """Save what is being typed."""
        for line in (*self.names.values(), self.light.line, self.dark.line):
            line.commit()
        for box in self.descriptions.values():
            box.commit()

    def minimumSizeHint(self) -> QSize:
        """Low windows scroll it, narrow ones do not."""
        return QSize(self._page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), 120)

    def _make_fields(self) -> None:
        self.code = PlainLabel()
        self.names = {
            "en": TextLine(translate("Tagset", "Name in English"), meant=one_line, fit=bool),
            "ms": TextLine(translate("Tagset", "Name in Malay"), meant=one_line),
        }
        self.namesake = NewsLabel(look="error", wraps=True)
        self.chips = (Chip(is_dark=False), Chip(is_dark=True))
        self.light = ColourLine(translate("Tagset", "Colour on light pages"))
        self.dark = ColourLine(translate("Tagset", "Colour on dark pages"))
        self.table = ColourTable(self._language)
        self.key = Choice(translate("Tagset", "Key"), none=translate("Tagset", "None"))
        self.descriptions = {
            "en": TextBox(translate("Tagset", "Description in English")),
            "ms": TextBox(translate("Tagset", "Description in Malay")),
        }
        self.mappings = {
            scheme: Choice(
                translate("Tagset", "In {scheme}").format(scheme=scheme_name(scheme)),
                none=translate("Tagset", "None"),
            )
            for scheme in READY
        }
        self.active = QCheckBox(translate("Tagset", "In use: &new marks can be made with it"))

    def _join(self) -> None:
        for language in LANGUAGES:
            name, description = self.names[language], self.descriptions[language]
            name.committed.connect(lambda text, language=language: self._rename(language, text))
            name.textEdited.connect(lambda _text: self._check_colours())
            description.committed.connect(
                lambda text, language=language: self._edit("description", {language: text})
            )
        for colour, field in ((self.light, "color_light"), (self.dark, "color_dark")):
            colour.committed.connect(lambda value, field=field: self._edit(field, value))
            colour.shown_changed.connect(self._check_colours)
            colour.unfit.connect(self.unfit)
        self.key.chosen.connect(lambda value: self._edit("key", value or ""))
        for scheme, choice in self.mappings.items():
            choice.chosen.connect(lambda code, scheme=scheme: self._edit("maps_to", {scheme: code or ""}))
        self.active.clicked.connect(lambda on: self._edit("active", on))

    def _lay_out(self) -> None:
        self._page = page = QWidget()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(6)
        form.addRow(PlainLabel(translate("Tagset", "Code"), look="dim"), self.code)
        for name in self.names.values():
            form.addRow(PlainLabel(name.accessibleName(), look="dim"), name)
        form.addRow(self.namesake)
        chips = QHBoxLayout()
        for chip in self.chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        form.addRow(PlainLabel(translate("Tagset", "Over the words"), look="dim"), chips)
        for colour in (self.light, self.dark):
            form.addRow(PlainLabel(colour.line.accessibleName(), look="dim"), colour)
        table = QVBoxLayout()
        table.addWidget(self.table)
        about = PlainLabel(explanation(), look="dim", wraps=True)
        table.addWidget(about)
        form.addRow(table)
        form.addRow(PlainLabel(self.key.accessibleName(), look="dim"), self.key)
        for field in (*self.descriptions.values(), *self.mappings.values()):
            form.addRow(PlainLabel(field.accessibleName(), look="dim"), field)
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 4, 14, 8)
        column.addLayout(form)
        column.addWidget(self.active)
        column.addStretch(1)
        self.setWidget(page)

    def _show_namesake(self, label: Label) -> None:
        """Say which other label in use nobody can tell from this one by its name."""
        in_use = [one for one in self._labels if one.active]
        other = namesake(label, in_use, LANGUAGES) if label.active else None
        self.namesake.setVisible(other is not None)
        said = translate("Tagset", "✕ The label {code} has this name, too. Give one of them another name.")
        self.namesake.setText("" if other is None else said.format(code=other.id))

    def _show_keys(self, label: Label) -> None:
        holders = {
            one.key: one.name(self._language) for one in self._labels if one.key and one.id != label.id
        }
        taken = translate("Tagset", "{digit} (now {label})")
        self.key.set_values(
            (digit, taken.format(digit=digit, label=holders[digit]) if digit in holders else digit)
            for digit in _DIGITS
        )
        self.key.show_value(label.key or None)

    def _check_colours(self) -> None:
        """Show what is typed as it would be painted, saved or not."""
        if self._label is None:
            return
        self.table.show_colours(self._label, self.light.colour, self.dark.colour, self._labels)
        names = {language: field.text().strip() for language, field in self.names.items()}
        for chip, colour in zip(self.chips, (self.light.colour, self.dark.colour), strict=True):
            chip.show_label(self._label, names, colour)

    def _rename(self, language: str, name: str) -> None:
        if self._label is None:
            return
        if language == "en" and not name:  # a name cannot be nothing
            self.names["en"].show_text(self._label.name("en"), of_another=True)
            self.name_kept.emit(self._label.name("en"))
        else:
            self._edit("names", {language: name})

    def _edit(self, field: str, value: object) -> None:
        if self._label is not None:
            self.edited.emit(self._label.id, field, value)


def _show_mapping(field: Choice, scheme: str, code: str | None, language: str) -> None:
    values = [(label.id, f"{label.id} · {label.name(language)}") for label in READY[scheme]]
    if code is not None and code not in {known for known, _name in values}:
        values.append((code, code))  # of a file that knows more labels of the scheme
    field.set_values(values)
    field.show_value(code)
