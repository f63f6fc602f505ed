"""The labels with their keys, over the text: a click tags the selection, as the key does."""

from __future__ import annotations

from collections.abc import Sequence
from string import Template
from textwrap import wrap

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from penanda.model.label import Label
from penanda_gui.article.short_names import short_name
from penanda_gui.panels.tooltips import plain_tip
from penanda_gui.panels.wrap_layout import WrapLayout
from penanda_gui.theme import Theme, label_colours

translate = QCoreApplication.translate

_TIP_WIDTH = 60  # letters

_BUTTON = Template("""
QToolButton {
    background: $fill; color: $ink; border: 1px solid $fill;
    border-radius: 6px; padding: 2px 3px; font-weight: bold;
}
QToolButton:hover { background: $hover; }
QToolButton:disabled { color: $dim; background: $window; }
""")


class LabelBar(QWidget):
    """A button for each label in use."""

    chosen = Signal(str)  # label code

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(translate("Labels", "Labels"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._wrap = WrapLayout(self, gap=4, even=True)
        self._wrap.setContentsMargins(20, 4, 20, 8)
        self._buttons: dict[str, QToolButton] = {}
        self._labels: tuple[Label, ...] = ()

    def set_labels(self, labels: Sequence[Label], language: str) -> None:
        """Show these labels, those in use."""
        for button in self._buttons.values():
            self._wrap.removeWidget(button)
            button.deleteLater()
        self._labels = tuple(label for label in labels if label.active)
        self._buttons = {label.id: self._button(label, language) for label in self._labels}
        for button in self._buttons.values():
            self._wrap.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Paint the buttons in the labels' colours."""
        for label in self._labels:
            colours = label_colours(label, theme)
            self._buttons[label.id].setStyleSheet(
                _BUTTON.substitute(
                    fill=colours.fill,
                    ink=colours.ink,
                    hover=colours.hover,
                    dim=theme.dim_text,
                    window=theme.window,
                )
            )

    def close_edits(self) -> None:
        """Let nothing be tagged."""
        self.setEnabled(False)

    def _button(self, label: Label, language: str) -> QToolButton:
        button = QToolButton()
        button.setText(f"{label.key} {short_name(label, language)}".strip())
        name = label.name(language)
        button.setAccessibleName(translate("Labels", "Tag as {label}").format(label=name))
        named = f"{name}  ({label.key})" if label.key else name
        described = wrap(label.description.get(language, ""), _TIP_WIDTH)  # a tooltip breaks no lines
        button.setToolTip(plain_tip("\n".join((named, *described))))
        # The article keeps the focus, so the keys go on working after a click.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.chosen.emit(label.id))
        return button
