"""The look of Qt's own widgets, made from a theme."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QDir

from penanda_assets import icon_file
from penanda_gui.theme import Theme

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow::separator { background: $window; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: $hairline; }

QMenuBar { background: $window; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $hairline; padding: 5px; }
QMenu::item { padding: 4px 26px 4px 26px; border-radius: 5px; }
QMenu::item:selected { background: $accent_tint; color: $text; }
QMenu::item:disabled { color: $dim_text; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }

QTabBar::tab { background: $window; color: $dim_text; padding: 5px 12px; border: 1px solid transparent; }
QTabBar::tab:selected { background: $base; color: $text; border-color: $hairline; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected:focus { border-color: $focus_ring; color: $accent; }

#panel_title { background: $window; }
#panel_title QLabel { color: $dim_text; font-weight: bold; }

QListView, QTableView {
    background: $base; border: none; outline: none; padding: 2px 0;
    selection-background-color: $accent_tint; selection-color: $text;
}
QTableView::item { padding: 3px 2px; border: none; }
QTableView::item:hover, QListView::item:hover { background: $hover; }
QTableView::item:selected, QListView::item:selected { background: $accent_tint; color: $text; }
QTableView:focus, QListView:focus { border: 2px solid $focus_ring; }
QTableView, QListView { border: 2px solid transparent; }
/* Rows of one line, which Qt paints without any room about them. */
QListWidget::item, KindList::item { padding: 3px 4px; }
QHeaderView { background: $base; border: none; }
/* The padding is that of the cells below, with what the style leaves beside their text. */
QHeaderView::section {
    background: $base; color: $dim_text; padding: 1px 5px;
    border: none; border-right: 1px solid $hairline; border-bottom: 1px solid $hairline;
}
/* Its numbers stand at the right, where the arrow is. */
EntityTable QHeaderView::section { padding-right: 16px; }
QHeaderView::section:last { border-right: none; }
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow { image: url(icons:arrow-down.svg); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url(icons:arrow-up.svg); width: 12px; height: 12px; }

QLineEdit, QPlainTextEdit#field, QTextBrowser#field, QComboBox, QAbstractSpinBox {
    background: $base; border: 1px solid $hairline; border-radius: 6px; padding: 4px 7px;
    selection-background-color: $selection; selection-color: $text;
}
/* What can only be read and copied lies flat; a list has no arrow then. */
QLineEdit[only_read="true"], QPlainTextEdit#field[only_read="true"], QComboBox[only_read="true"],
QPushButton[only_read="true"], QPushButton[only_read="true"]:hover {
    background: $window; border-color: $hairline; text-align: left;
}
QComboBox[only_read="true"]::drop-down { width: 0; }
QComboBox[only_read="true"]::down-arrow { image: none; }
QLineEdit:hover, QPlainTextEdit#field:hover, QComboBox:hover { border-color: $outline; }
QLineEdit:focus, QPlainTextEdit#field:focus, QTextBrowser#field:focus, QComboBox:focus {
    border: 2px solid $focus_ring; padding: 3px 6px;
}
QLineEdit:disabled, QPlainTextEdit#field:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $dim_text; background: $window;
}
/* Numbers stand only in dialogs of Qt's own, for colours and printing. */
QAbstractSpinBox { padding: 3px 2px; }
QAbstractSpinBox:hover { border-color: $outline; }
QAbstractSpinBox:focus { border: 2px solid $focus_ring; padding: 2px 1px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 16px; }
QAbstractSpinBox::up-arrow { image: url(icons:arrow-up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(icons:arrow-down.svg); width: 10px; height: 10px; }
/* A list below the field, which scrolls as others do, not one laid over it that cuts its last line. */
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 24px; subcontrol-position: right center; }
QComboBox::down-arrow { image: url(icons:arrow-down.svg); width: 14px; height: 14px; }
/* No wider border with the focus: the list is made as high as its lines. */
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    background: $raised; border: 1px solid $outline; padding: 0;
}
QComboBox QAbstractItemView::item { padding: 4px 8px; }
QComboBox QAbstractItemView::item:selected { background: $accent_tint; color: $text; }

QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; background: $base; border: 1px solid $outline;
}
QCheckBox::indicator { border-radius: 3px; }
QCheckBox::indicator:checked { image: url(icons:tick.svg); }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { image: url(icons:dot.svg); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
    width: 12px; height: 12px; border: 2px solid $focus_ring;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $hairline; }

QPushButton, QToolButton {
    background: $raised; border: 1px solid $hairline; border-radius: 6px; padding: 5px 11px; color: $text;
    outline: none;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus_ring; padding: 4px 10px; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
/* It has the colour of the ring, which would not show on it. */
QPushButton:default:focus { border-color: $text; }
QPushButton:checked, QToolButton:checked { background: $accent_tint; border-color: $accent; }
QPushButton:disabled, QPushButton:default:disabled, QToolButton:disabled {
    background: $window; color: $dim_text; border-color: $hairline;
}
QPushButton#link { text-align: left; }
/* Where no desktop has a dialog of its own, Qt's is small about its buttons. */
QFileDialog QToolButton, QFileDialog QToolButton:focus { padding: 1px; }
/* Its own are black, also on dark. */
QFileDialog {
    backward-icon: url(icons:arrow-left.svg); forward-icon: url(icons:arrow-right.svg);
    filedialog-parent-directory-icon: url(icons:arrow-up.svg);
}
QToolButton#worth { padding: 4px 7px; }
QToolButton#worth:focus { padding: 3px 6px; }
QToolButton#quiet { background: transparent; border: 2px solid transparent; padding: 1px 3px; }
QToolButton#quiet:hover { background: $hover; }
QToolButton#quiet:focus { border: 2px solid $focus_ring; padding: 1px 3px; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $hairline; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $outline; }
QScrollBar:horizontal { background: transparent; height: 12px; }
QScrollBar::handle:horizontal { background: $hairline; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $window; }
QStatusBar { background: $window; color: $dim_text; padding: 0 8px; min-height: 26px; }
QStatusBar QLabel { color: $dim_text; padding: 0 6px; }
QStatusBar::item { border: none; }
QToolTip { background: $raised; color: $text; border: 1px solid $hairline; padding: 5px 7px; }
QProgressBar { background: $hairline; border: none; border-radius: 3px; height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

#page { background: $base; }
#panel { background: $base; }
#card { background: $raised; border-top: 1px solid $hairline; }
#dim { color: $dim_text; }
#error { color: $negative; }
#heading { font-weight: bold; }
#title { font-size: 19px; font-weight: bold; }
#quote { color: $text; }
#guess { color: $dim_text; font-style: italic; }
QLineEdit#fact, QLineEdit#title { background: transparent; border: 1px solid transparent; padding: 2px 5px; }
QLineEdit#fact:hover, QLineEdit#title:hover { border-color: $hairline; background: $raised; }
QLineEdit#fact:focus, QLineEdit#title:focus {
    border: 2px solid $focus_ring; padding: 1px 4px; background: $base;
}
QLineEdit#fact[guessed="true"], QLineEdit#title[guessed="true"] {
    border-bottom: 1px dashed $outline; border-radius: 0; font-style: italic; color: $dim_text;
}
#banner { border-radius: 8px; border: 1px solid $hairline; background: $raised; }
#banner[tone="warning"] { background: $warning_tint; border-color: $warning; }
#banner[tone="good"] { background: $positive_tint; border-color: $positive; }
#hover_card { background: $raised; border: 1px solid $outline; border-radius: 8px; }
#find_bar { background: $raised; border-top: 1px solid $hairline; }
#saved { color: $dim_text; }
#saved[state="unsaved"] { color: $negative; font-weight: bold; }
""")


def style_sheet(theme: Theme) -> str:
    """The Qt style sheet of *theme*."""
    # By a path with an é or an apostrophe in it Qt takes the whole sheet for none.
    QDir.setSearchPaths("icons", [str(icon_file("tick").parent)])
    return _SHEET.substitute(theme._asdict())
