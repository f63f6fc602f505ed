"""A click scrolls nothing away, however far down what it selects goes on."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
PRESS, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
DOUBLE = QEvent.Type.MouseButtonDblClick
CHINESE = "新哈尔登港务局发言人陈晓梅表示疏浚工程将于明年完成" * 20


def mouse(view, kind, place, button=LEFT):
    held = NONE if kind == RELEASE else button
    on_screen = view.viewport().mapToGlobal(place)
    event = QMouseEvent(kind, place, on_screen, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize(
    ("button", "kinds"), [(LEFT, (PRESS, RELEASE)), (RIGHT, (PRESS,)), (LEFT, (PRESS, RELEASE, DOUBLE))]
)
def test_the_page_stays_where_it_is(show, button, kinds):
    view = show(CHINESE, width=500, height=600)
    line = view.document().begin().layout().lineAt(4)
    view.resize(500, round(view.contentOffset().y() + line.naturalTextRect().bottom()) + 2)
    view.select(0, 4)
    beside = QPointF(line.naturalTextRect().right() + 20, line.naturalTextRect().center().y())
    for kind in kinds:
        mouse(view, kind, beside, button)
    assert view.verticalScrollBar().value() == 0
