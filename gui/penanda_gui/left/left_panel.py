"""The panel of what is left: how far the work is, of which kind something is left, and what."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from penanda_gui.left.kind_list import KindList
from penanda_gui.left.thing_list import ThingList
from penanda_gui.panels.fields import Choice
from penanda_gui.panels.plain_label import PlainLabel

translate = QCoreApplication.translate

_BAR_HEIGHT = 6
ARTICLE, PROJECT = "article", "project"


class LeftPanel(QWidget):
    """Two bars, where to look, the kinds, and the things of the kind that is current."""

    came_into_view = Signal()
    asked = Signal()
    """Other things are to be listed."""

    def __init__(self) -> None:
        super().__init__()
        self.article_bar = _bar(translate("Left", "How far the work on this article is"))
        self.project_bar = _bar(translate("Left", "How far the work on the project is"))
        self.article_said, self.project_said = PlainLabel(), PlainLabel()
        self.where = Choice(translate("Left", "Of what?"))
        self.where.set_values(
            (
                (ARTICLE, translate("Left", "Left in this article")),
                (PROJECT, translate("Left", "Left in the project")),
            )
        )
        self.kinds = KindList()
        self.things = ThingList()
        self.things.setMinimumHeight(3 * self.fontMetrics().height())
        self.said = PlainLabel(look="dim", wraps=True)
        self._lay_out()
        self.where.chosen.connect(lambda _value: self.asked.emit())
        self.kinds.kind_chosen.connect(self.asked)
        self.kinds.things_wanted.connect(self.things.setFocus)
        self.things.kinds_wanted.connect(self.kinds.setFocus)
        self.setFocusProxy(self.kinds)

    @property
    def in_project(self) -> bool:
        """Whether what is left in the whole project is asked for."""
        return bool(self.where.currentData() == PROJECT)

    def show_share(self, share: float | None, *, of_project: bool) -> None:
        """Show how far the work on the article or the project is, from 0 to 1; ``None`` is not known yet."""
        bar, said = (
            (self.project_bar, self.project_said) if of_project else (self.article_bar, self.article_said)
        )
        # What is not quite done is not shown as done.
        percent = 0 if share is None else int(share * 100)
        bar.setValue(percent)
        name = translate("Left", "Project") if of_project else translate("Left", "Article")
        said.setText(f"{name}: …" if share is None else f"{name}: {percent} %")

    def sizeHint(self) -> QSize:
        """Room for the kinds and some things."""
        return QSize(250, self.kinds.sizeHint().height() + 320)

    def minimumSizeHint(self) -> QSize:
        """Small windows cut the list of things rather than grow, but to no less than one of them."""
        return QSize(150, super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.came_into_view.emit()

    def _lay_out(self) -> None:
        bars = QGridLayout()
        bars.setColumnStretch(1, 1)
        for row, (said, bar) in enumerate(
            ((self.article_said, self.article_bar), (self.project_said, self.project_bar))
        ):
            bars.addWidget(said, row, 0)
            bars.addWidget(bar, row, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        column.addLayout(bars)
        column.addWidget(self.where)
        column.addWidget(self.kinds)
        column.addWidget(self.things, 1)
        column.addWidget(self.said)


def _bar(name: str) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, 100)
    bar.setTextVisible(False)
    bar.setMinimumWidth(60)
    bar.setFixedHeight(_BAR_HEIGHT)
    bar.setAccessibleName(name)
    return bar
