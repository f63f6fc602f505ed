"""Every control of the window has a name that a screen reader can say, and Tab reaches every one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
)


def is_control(widget):
    """Whether somebody can use a widget, or put the focus on it; parts of Qt's own controls are not asked."""
    if isinstance(widget, QScrollBar | QSplitterHandle) or widget.objectName().startswith("qt_"):
        return False
    inside = widget.parent()
    while inside is not None and not inside.isWindow():
        if isinstance(inside, QComboBox | QLineEdit | QAbstractItemView):
            return False
        inside = inside.parent()
    return isinstance(widget, CONTROLS) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def nameless(root):
    """The controls below *root* whose name a screen reader would not know."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        interface = QAccessible.queryAccessibleInterface(widget)
        if is_control(widget) and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.fixture
def full(hands):
    """A window in which everything there can be is shown: a card with evidence, a message, a menu."""
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.select("called")
    hands.press("K", "Ctrl+Shift+V")
    hands.settle()
    hands.press("Esc")
    hands.parts.banner.tell("Something was done.", button="Undo it", act=lambda: None)
    hands.wait(hands.parts.card.form.isVisible)
    return hands


def test_every_control_of_the_window_has_a_name(full):
    assert nameless(full.window) == []


def test_a_control_without_a_name_is_found(full):
    line = QLineEdit(full.window)
    line.show()
    assert nameless(full.window) == ["QLineEdit "]


def test_every_menu_and_entry_has_a_text(full):
    for menu in full.window.menus.values():
        assert menu.title()
        assert all(action.text() for action in menu.actions() if not action.isSeparator())


def test_every_control_of_a_dialog_has_a_name(full):
    asking = ("export_json", "export_claims", "set_annotator", "palette", "key_sheet", "about")
    for command_id in (*asking, "choose_encoding", "choose_claimant", "choose_entity"):
        if command_id == "choose_entity":
            full.click_text("Straits Meridian Power")
        full.run(command_id)
        dialog = full.dialog(QDialog)
        assert nameless(dialog) == [], command_id
        assert dialog.windowTitle()
        full.press("Esc")
        full.wait_until_active()


def test_rows_of_lists_are_spoken_with_all_they_show(full):
    articles = full.parts.articles.articles
    spoken = articles.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(articles.index(0).data())
    assert "Marks:" in spoken


def test_the_article_is_read_to_screen_readers_as_its_own_text(full):
    interface = QAccessible.queryAccessibleInterface(full.view)
    text = interface.textInterface()
    assert interface.text(QAccessible.Text.Name) == "Text of the article"
    assert text.text(0, 9) == full.text[:9]


def walk(hands, key):
    """Press *key* from the article until the focus comes round; the widgets it reached."""
    hands.view.setFocus()
    reached = []
    while len(reached) < 200:
        hands.press(key)
        reached.append(QApplication.focusWidget())
        if hands.view.hasFocus():
            return reached
    pytest.fail(f"{key} never came back to the article; last at {reached[-3:]}")


def reachable(hands):
    """The controls that Tab should stop at."""
    return {
        widget
        for widget in hands.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }


def goes_by_arrows(widget, reached):
    """Whether a button is one of several that exclude each other: Tab stops at one, arrows go on."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() in reached


def test_tab_reaches_every_control_and_comes_round(full):
    reached = set(walk(full, "Tab"))
    missed = {one for one in reachable(full) - reached if not goes_by_arrows(one, reached)}
    assert [f"{type(one).__name__} {one.accessibleName()}" for one in missed] == []


def test_shift_tab_goes_the_same_way_back(full):
    there, back = walk(full, "Tab"), walk(full, "Shift+Tab")
    assert back[:-1] == there[-2::-1]


def test_whatever_has_the_focus_is_in_view(full):
    full.view.setFocus()
    card = full.parts.card
    for _ in range(len(walk(full, "Tab"))):
        full.press("Tab")
        focused = QApplication.focusWidget()
        if card.isAncestorOf(focused):
            shown = focused.visibleRegion().boundingRect()
            assert not shown.isEmpty(), focused.accessibleName()
