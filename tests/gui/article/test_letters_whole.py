"""Keys and the mouse never leave the caret, or an end of what is selected, inside a letter."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from penanda.text.graphemes import is_boundary

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
ON, BACK = Qt.Key.Key_Right, Qt.Key.Key_Left
TEXTS = [
    "မြန်မာနိုင်ငံ၏ ဝန်ကြီးချုပ် ဒေါ်အောင်ဆန်းစုကြည် ပြောကြားသည်။",
    "மலேசியாவின் பிரதமர் அன்வார் க்ஷ ஸ்ரீ",
    "क्षत्रिय ज्ञान प्रधानमंत्री",
    "ශ්‍රී ලංකාවේ ජනාධිපති",
    "นายกรัฐมนตรีเศรษฐา น้ำท่วม",
    "ᬩᬮᬶ ᬓ᭄ᬱ",
    "Jose\u0301 👨‍👩‍👧 👍🏿 🇲🇾🇸🇬 1️⃣",
]
FORMS = ["burmese", "tamil", "hindi", "sinhala", "thai", "balinese", "emoji"]


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
@pytest.mark.parametrize("text", TEXTS, ids=FORMS)
def test_arrows_pass_letters_whole_and_come_to_the_end(qtbot, show, text, modifier):
    view = show(text)
    for key, start, end in ((ON, 0, len(text)), (BACK, len(text), 0)):
        view.place_caret(start)
        places = [start]
        while places[-1] != end:
            qtbot.keyClick(view, key, modifier)
            assert view.caret != places[-1]
            places.append(view.caret)
            assert is_boundary(text, view.caret)
            drawn = (min(start, view.caret), max(start, view.caret))
            assert view.selection == (drawn if modifier is SHIFT else None)


def mouse(view, kind, x, *, button=LEFT, held=LEFT, modifiers=Qt.KeyboardModifier.NoModifier):
    place = QPointF(x, view.cursorRect().center().y())
    on_screen = view.viewport().mapToGlobal(place)
    QApplication.sendEvent(view.viewport(), QMouseEvent(kind, place, on_screen, button, held, modifiers))


@pytest.mark.parametrize("text", TEXTS, ids=FORMS)
def test_clicks_and_what_the_mouse_draws_take_letters_whole(show, text):
    view = show(text)
    line = view.document().begin().layout().lineAt(0).naturalTextRect()
    left, right = round(line.left()), round(line.right())
    for x in range(left, right, 5):
        mouse(view, QEvent.Type.MouseButtonPress, x, modifiers=ALT)
        assert is_boundary(text, view.caret)
        for over in (x + 40, x + 43):
            mouse(view, QEvent.Type.MouseMove, over, button=NONE, modifiers=ALT)
            assert all(is_boundary(text, end) for end in view.selection or ())
        mouse(view, QEvent.Type.MouseButtonRelease, x + 43, held=NONE, modifiers=ALT)
        assert all(is_boundary(text, end) for end in view.selection or ())
