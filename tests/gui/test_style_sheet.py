"""What the style sheet does to Qt's own widgets, looked at in their pictures."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProxyStyle,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

import penanda_assets
from penanda_gui.colour import contrast
from penanda_gui.panels.two_line_delegate import TwoLineDelegate
from penanda_gui.style_sheet import style_sheet
from penanda_gui.theme import DARK, LIGHT, palette


@pytest.fixture(params=[LIGHT, DARK], ids=lambda theme: theme.name)
def window(qtbot, request):
    window = QWidget()
    window.setPalette(palette(request.param))
    window.setStyleSheet(style_sheet(request.param))
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def default_button():
    button = QPushButton("Export")
    button.setDefault(True)
    return button


def tabs():
    bar = QTabBar()
    bar.addTab("All entities")
    bar.addTab("Found")
    return bar


def checked(button):
    button.setCheckable(True)
    button.setAutoExclusive(False)
    button.setChecked(True)
    return button


MAKERS = {
    "button": lambda: QPushButton("Plain"),
    "default button": default_button,
    "chosen worth": lambda: checked(QToolButton()),
    "check box": lambda: checked(QCheckBox("Yes")),
    "radio button": lambda: QRadioButton("This"),
    "chosen radio button": lambda: checked(QRadioButton("This")),
    "tabs": tabs,
    "field": QLineEdit,
    "list": QListWidget,
    "number": QSpinBox,
}


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_where_the_focus_is_can_be_seen(qtbot, window, make):
    here, elsewhere = make(), QLineEdit()
    for widget in (elsewhere, here):
        window.layout().addWidget(widget)
    window.show()
    window.activateWindow()
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    without = here.grab().toImage()
    here.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(here.hasFocus)
    focused = here.grab().toImage()
    changed = [
        (x, y)
        for x in range(focused.width())
        for y in range(focused.height())
        if not _alike(focused.pixelColor(x, y), without.pixelColor(x, y))
    ]
    assert len(changed) > 2 * min(focused.height(), 12)


def _alike(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return max(abs(mine - theirs) for mine, theirs in pairs) < 30


def test_the_titles_of_columns_stand_over_their_cells(window):
    table = QTableWidget(1, 2)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setHorizontalHeaderLabels(["H", "H"])
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.setItem(0, 1, QTableWidgetItem("H"))
    window.layout().addWidget(table)
    window.show()
    header, left = table.horizontalHeader(), table.columnViewportPosition(1) + 1
    title = _first_column(header.viewport().grab(QRect(left, 2, 60, header.height() - 6)).toImage())
    rows = QRect(left, 2, 60, table.rowHeight(0) - 4)
    assert title == _first_column(table.viewport().grab(rows).toImage())


def test_a_row_without_a_second_line_has_its_words_in_the_middle(window):
    rows = QListWidget()
    rows.setItemDelegate(TwoLineDelegate(rows))
    rows.addItem(QListWidgetItem("H"))
    window.layout().addWidget(rows)
    window.show()
    room = rows.visualItemRect(rows.item(0)).adjusted(4, 1, -4, -1)
    image = rows.viewport().grab(room).toImage()
    ground = image.pixel(0, 0)
    inked = [
        y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(image.width()))
    ]
    assert abs(inked[0] - (image.height() - 1 - inked[-1])) <= 3


def test_rows_of_one_line_have_room_about_their_words(window):
    rows = QListWidget()
    rows.addItem(QListWidgetItem("H"))
    window.layout().addWidget(rows)
    window.show()
    assert rows.visualItemRect(rows.item(0)).height() >= rows.fontMetrics().height() + 6


def _first_column(image):
    ground = image.pixel(0, 0)
    rows = range(image.height())
    return next(x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in rows))


class WithPictures(QProxyStyle):
    """A style of a desktop that wants pictures on the buttons of dialogs, as some on Linux do."""

    def styleHint(self, hint, option=None, widget=None, data=None):
        """As the style below, but for the pictures."""
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, data)


def test_buttons_of_a_dialog_have_words_and_no_pictures(qtbot, window):
    style = WithPictures("fusion")
    box = QDialogButtonBox(window)
    box.setStyle(style)
    button = box.addButton(QDialogButtonBox.StandardButton.Cancel)
    assert button.icon().isNull()
    box.setParent(None)
    box.deleteLater()


@pytest.mark.parametrize("name", ["José", "O'Brien", "“Berita” (新聞)", "50%20 #1; {a}"])
def test_the_icons_are_found_whatever_their_folder_is_called(qtbot, monkeypatch, tmp_path, name):
    shutil.copytree(Path(penanda_assets.__file__).parent / "icons", tmp_path / name / "icons")
    monkeypatch.setattr(penanda_assets, "_FOLDER", tmp_path / name)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(LIGHT))
    without = box.grab().toImage()
    box.setChecked(True)
    assert box.grab().toImage() != without


def test_the_icons_of_qts_own_file_dialog_are_not_squeezed(qtbot, window):
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    buttons = dialog.findChildren(QToolButton)
    assert buttons
    assert [one.objectName() for one in buttons if one.width() < one.sizeHint().width()] == []


@pytest.mark.parametrize("name", ["backButton", "forwardButton", "toParentButton"])
def test_the_arrows_of_qts_own_file_dialog_are_seen_on_their_ground(qtbot, window, name):
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    image = dialog.findChild(QToolButton, name).icon().pixmap(16, 16).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    ground = window.palette().button().color().name()
    assert max(contrast(one.name().upper(), ground.upper()) for one in pixels if one.alpha() > 250) >= 3
