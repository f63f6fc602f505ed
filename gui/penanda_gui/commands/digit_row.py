"""The digit row of the keyboard, read by position: where digits need Shift (French), the keys still tag.

Shift and a digit is another key than the digit, whichever of the two the layout writes digits with.

Positions are the hardware's: evdev key codes plus 8 on X11 and Wayland (as in the XKB keycodes "evdev" file),
set-1 scan codes on Windows, and the ``kVK_ANSI_`` virtual key codes of macOS.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_DIGITS = "1234567890"
_LINUX = {10 + place: digit for place, digit in enumerate(_DIGITS)}
_WINDOWS = {2 + place: digit for place, digit in enumerate(_DIGITS)}
_MACOS = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), _DIGITS, strict=True))


def digit_of(event: QKeyEvent, *, shifted: bool = False) -> str:
    """The digit at the pressed key's place in the digit row, or on the keypad; ``""`` for any other key.

    With *shifted* that of a key pressed together with Shift, and nothing without it.
    """
    wanted = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != wanted:
        return ""
    if sys.platform == "darwin":
        by_position = _MACOS.get(event.nativeVirtualKey(), "") if event.nativeVirtualKey() else ""
    else:
        by_position = (_WINDOWS if sys.platform == "win32" else _LINUX).get(event.nativeScanCode(), "")
    return by_position or _by_character(event)


def _by_character(event: QKeyEvent) -> str:
    # Keypads, virtual keyboards and input from programs have no place in the row, only a character.
    key = event.key()
    return chr(key) if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else ""
