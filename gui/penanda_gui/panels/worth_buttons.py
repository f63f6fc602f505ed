"""What a claim is worth, as buttons of which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton

from penanda_gui.panels.claim_words import WORTH_NAMES, WORTH_SIGNS
from penanda_gui.panels.wrap_layout import WrapLayout

translate = QCoreApplication.translate

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class WorthButtons(QButtonGroup):
    """Tab comes to the button that is chosen, and arrows choose the next one, whatever line that is in."""

    chosen = Signal(str)  # worth

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        names = {worth: translate("Claims", name) for worth, name in WORTH_NAMES.items()}
        self.of = {worth: self._button(worth, name) for worth, name in names.items()}

    def laid_out(self) -> WrapLayout:
        """A layout of them, for the one place where they stand."""
        wrap = WrapLayout(gap=4)
        for button in self.of.values():
            wrap.addWidget(button)
        return wrap

    def show_worth(self, saved: str | None) -> None:
        """Show the worth that is saved, if one is."""
        self.setExclusive(False)  # else the last one could not be let go of
        for worth, button in self.of.items():
            button.setChecked(worth == saved)
        self.setExclusive(True)
        # Qt would let Tab come to the one that had the focus last.
        reached = self.checkedButton() or self.buttons()[0]
        for button in self.of.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is reached else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows choose the next; Qt goes by where they stand, and past those of another line."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._choose_next(watched, step)
                return True
        return False

    def _choose_next(self, button: QObject, step: int) -> None:
        buttons = list(self.of.values())
        at = next(place for place, one in enumerate(buttons) if one is button) + step
        if 0 <= at < len(buttons) and buttons[at].isEnabled():
            buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
            buttons[at].click()

    def _button(self, worth: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("worth")
        button.setText(f"{WORTH_SIGNS[worth]} {name}")
        button.setAccessibleName(name)
        button.setAccessibleDescription(translate("Claims", "Worth checking?"))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(worth))
        button.installEventFilter(self)
        self.addButton(button)
        return button
