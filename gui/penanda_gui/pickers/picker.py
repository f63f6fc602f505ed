"""A list to pick one thing from: letters search, a digit or Enter takes, Esc leaves everything as it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from penanda_gui.commands.digit_row import digit_of
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import Index, PagedRows
from penanda_gui.panels.saying import say
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

translate = QCoreApplication.translate

_WITH_DIGIT = 9
_PAGE = 200


class Option(msgspec.Struct, frozen=True, gc=False):
    """One thing to pick: what it is, what there is to know of it, and the colour of its sign.

    By ``also`` it is found as by its title, though it does not show.
    """

    key: str
    title: str
    detail: str = ""
    colour: str = ""
    also: tuple[str, ...] = ()


def matching(options: Sequence[Option], search: str) -> list[Option]:
    """The options that *search* finds, the best first.

    First come those whose title begins with it, then those in whose title a word begins with each of its
    words, then those in which each occurs, then those that have its letters in their order: *nsg* finds
    *Next suggestion*.
    """
    return [option for found in _by_rank(options, search) for option in found]


def _by_rank(options: Sequence[Option], search: str) -> tuple[list[Option], ...]:
    by_rank: tuple[list[Option], ...] = [], [], [], []
    if not search.strip():
        by_rank[0].extend(options)
        return by_rank
    sought = _Sought(search)
    for option in options:
        rank = sought.rank(option)
        if rank is not None:
            by_rank[rank].append(option)
    return by_rank


class _Sought:
    """What was typed, taken apart once: there may be very many options to look for it in."""

    def __init__(self, search: str) -> None:
        self._words = search.casefold().split()
        self._whole = " ".join(self._words)
        self._heads = [f" {word}" for word in self._words]
        letters = map(re.escape, "".join(self._words))
        self._has_letters = re.compile("".join(f"[^{letter}]*+{letter}" for letter in letters)).match
        self._not_in = cache(self._words_not_in)  # most of many options have the same detail as others

    def rank(self, option: Option) -> int | None:
        """From 0, the best, to 3; ``None`` where it is not found."""
        if not option.also:
            return self._rank_by(option.title, option.detail)
        ranks = (self._rank_by(name, option.detail) for name in (option.title, *option.also))
        return min((rank for rank in ranks if rank is not None), default=None)

    def _rank_by(self, name: str, detail: str) -> int | None:
        title = name.casefold()
        if title.startswith(self._whole):
            return 0
        if all(map(f" {title}".__contains__, self._heads)):
            return 1
        if all(map(title.__contains__, self._not_in(detail))):
            return 2
        return 3 if self._has_letters(title) else None

    def _words_not_in(self, detail: str) -> list[str]:
        folded = detail.casefold()
        return [word for word in self._words if word not in folded]


class OptionModel(PagedRows[Option]):
    """The options that match what was typed; the first ones carry a digit while nothing is.

    The view gets a page of them at a time, as far as it is scrolled: it asks for every row that there is.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._options: Sequence[Option] = ()
        self._digits = False

    def set_options(self, options: Sequence[Option], *, digits: bool) -> None:
        """Show these options."""
        self._options, self._digits = options, digits
        self.show_page(options[:_PAGE], is_whole=len(options) <= _PAGE)

    def fetchMore(self, parent: Index) -> None:
        """Show the next page, at once."""
        if self.canFetchMore(parent):
            first = self.rowCount()
            page = self._options[first : first + _PAGE]
            self.add_page(page, is_whole=first + len(page) == len(self._options))

    def first_line(self, item: Option) -> str:
        """The title."""
        return item.title

    def second_line(self, item: Option) -> str:
        """The detail."""
        return item.detail

    def tip(self, item: Option) -> str:
        """The title, which may be cut."""
        return item.title

    def besides(self, item: Option, role: int) -> object:
        """The colour of its sign."""
        return QColor(item.colour) if role == Qt.ItemDataRole.DecorationRole and item.colour else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The digit as a sign, and all else that shows of an option."""
        if role == TwoLineDelegate.SIGN and self._digits:
            return str(index.row() + 1) if index.row() < _WITH_DIGIT else " "
        return super().data(index, role)


class Picker(QDialog):
    """Asks for one of *options*; :attr:`picked` gives its key and what was typed.

    *extra*, given what was typed, may offer one more option, such as making a new one. *question* says
    above them what there is to know before an answer.
    """

    picked = Signal(str, str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        options: Sequence[Option],
        *,
        digits: bool = True,
        extra: Callable[[str], Option | None] | None = None,
        question: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(430, 400)
        self._options = options
        self._extra = extra
        self._digits = digits
        self.search = QLineEdit()
        self.search.setAccessibleName(title)
        self.search.setPlaceholderText(translate("Picker", "Type a few letters"))
        self.search.textChanged.connect(self._refresh)
        self.search.installEventFilter(self)
        self.list = RowList(title)
        self.model = OptionModel(self)
        self.list.setModel(self.model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self.hint = PlainLabel(look="dim")
        column = QVBoxLayout(self)
        if question:
            asked = PlainLabel(question, wraps=True)
            column.addWidget(asked)
            self.search.setAccessibleDescription(question)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self._say_soon = QTimer(self, singleShot=True, interval=0)  # behind what has the focus
        self._say_soon.timeout.connect(self._say_current)
        self._refresh("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the search has the focus, arrows walk the list, Enter and digits take."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self.search and event.type() is QEvent.Type.FocusIn:
            self._say_soon.start()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        row = self.list.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(row)
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._select(min(max(row + step, 0), self.model.rowCount() - 1))
            return True
        digit = digit_of(event) if self._digits and not self.search.text() else ""
        # By its place a key takes a row, unless it types a letter, such as é: a name may begin with that.
        if digit and digit != "0" and not event.text().isalpha():
            self._take(int(digit) - 1)
            return True
        return False

    def _refresh(self, search: str) -> None:
        *well, loosely = _by_rank(self._options, search)
        found = [option for rank in well for option in rank]
        extra = self._extra(search.strip()) if self._extra is not None else None
        if extra is not None:
            # Never further down than the digits reach, nor than what has no more of it than its letters.
            found.insert(min(len(found), _WITH_DIGIT - 1), extra)
        found += loosely
        digits = self._digits and not search
        self.model.set_options(found, digits=digits)
        self.hint.setText(_keys(found, digits=digits))
        self._select(0)

    def _select(self, row: int) -> None:
        index = self.model.index(row)
        if index.isValid():
            self.list.setCurrentIndex(index)
        if self.isVisible():
            self._say_current()

    def _say_current(self) -> None:
        """Say which row Enter takes, which has not the focus, or that there is none."""
        current = self.list.currentIndex()
        spoken = current.data(Qt.ItemDataRole.AccessibleTextRole)
        say(self.list, str(spoken) if current.isValid() else self.hint.text())

    def _take(self, row: int) -> None:
        option = self.model.at(row)
        if option is not None:
            typed = self.search.text().strip()
            self.accept()
            self.picked.emit(option.key, typed)


def _keys(found: Sequence[Option], *, digits: bool) -> str:
    if not found:
        return translate("Picker", "Not found · Esc leaves it")
    if digits:
        return translate("Picker", "A digit or Enter takes it · Esc leaves it")
    return translate("Picker", "Enter takes it · Esc leaves it")
