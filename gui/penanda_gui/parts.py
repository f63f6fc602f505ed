"""The widgets of the main window, and how they stand in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from penanda_gui.article.overview import Overview
from penanda_gui.article.view import ArticleView
from penanda_gui.flows.progress import Progress
from penanda_gui.panels.article_list import ArticleList
from penanda_gui.panels.banner import Banner
from penanda_gui.panels.claim_card import ClaimCard
from penanda_gui.panels.claim_list import ClaimList
from penanda_gui.panels.entity_tree import EntityTree
from penanda_gui.panels.facts_bar import FactsBar
from penanda_gui.panels.find_bar import FindBar
from penanda_gui.panels.label_bar import LabelBar
from penanda_gui.panels.side_panel import SidePanel
from penanda_gui.panels.status_strip import StatusStrip

translate = QCoreApplication.translate

_Area = Qt.DockWidgetArea
LEAST_TEXT = 90
_LEAST_MIDDLE = 120
_BESIDE_NEWS = 20
_LEAST_LIST = 58  # one claim, or two entities


class Parts:
    """Makes the widgets and arranges them: articles left, the article in the middle, marks on the right."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._focus_places: list[tuple[QWidget, QWidget]] = []
        self.panels: dict[str, SidePanel] = {}
        self.view = ArticleView()
        self.view.setAccessibleName(translate("Window", "Text of the article"))
        self.overview = Overview(self.view)
        self.facts = FactsBar()
        self.labels = LabelBar()
        self.banner = Banner()
        self.find_bar = FindBar()
        self.articles = ArticleList()
        self.entities = EntityTree()
        self.claims = ClaimList()
        self.card = ClaimCard()
        self.status = StatusStrip()
        self.progress = Progress()
        self.claim_splitter = QSplitter(Qt.Orientation.Vertical)
        self.claim_splitter.setObjectName("claims")
        self.claim_splitter.setChildrenCollapsible(False)
        self._arrange_middle()
        self._arrange_panels()
        self.claim_splitter.addWidget(self.claims)
        self.claim_splitter.addWidget(self.card)
        for low in (self.articles, self.entities, self.claims, self.card):
            low.setMinimumHeight(_LEAST_LIST)
        self.claim_splitter.setSizes([200, 420])

    def focus_places(self) -> tuple[QWidget, ...]:
        """Where the focus goes from panel to panel, the article first; hidden ones left out."""
        return tuple(place for place, shown in self._focus_places if shown.isVisible() and place.isEnabled())

    def focus_next(self) -> None:
        """Give the focus to the next panel that is shown."""
        places, now = self.focus_places(), self._window.focusWidget()
        inside = (at for at, place in enumerate(places) if place.hasFocus() or place.isAncestorOf(now))
        places[(next(inside, -1) + 1) % len(places)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fill_in_card(self) -> None:
        """Show the current claim's card and go into it."""
        self.panels["claims"].show()
        self.card.focus_first()

    def room_below(self, *bars: QWidget) -> int:
        """How high the text would be below the title, the news, and of the bars between them these."""
        around = self._head.contentsMargins()
        width = self.middle.width() - around.left() - around.right()
        room = self.middle.height() - self.facts.height_of_title
        room -= self.banner.height_at(width - 2 * _BESIDE_NEWS)
        room -= 0 if self.find_bar.isHidden() else self.find_bar.sizeHint().height()
        return room - sum(bar.heightForWidth(width) for bar in bars)

    def add_panel(
        self, name: str, title: str, inner: QWidget, *, focus: QWidget, area: Qt.DockWidgetArea
    ) -> SidePanel:
        """Put *inner* into a panel at an edge of the window; F6 goes to *focus* in it.

        The command ``show_<name>``, which must be there, shows and hides it. It comes to where it stood when
        the window was closed, though its maker may hide it first; see :attr:`SidePanel.was_shown`.
        """
        panel = self.panels[name] = SidePanel(name, title, inner, self._window)
        if self._window.restoreDockWidget(panel):
            panel.was_shown = not panel.isHidden()
        else:
            self._window.addDockWidget(area, panel)
        panel.shown_changed.connect(lambda shown: self._share_place(panel, shown=shown))
        self._focus_places.append((focus, panel))
        return panel

    def _share_place(self, panel: SidePanel, *, shown: bool) -> None:
        """Put a panel that is shown at the bottom into one place with the other there: both are wide."""
        if not shown or not self._is_at_bottom(panel):
            return
        for one in self.panels.values():
            if one is not panel and not one.isHidden() and self._is_at_bottom(one):
                self._window.tabifyDockWidget(one, panel)
                return

    def _is_at_bottom(self, panel: SidePanel) -> bool:
        return not panel.isFloating() and self._window.dockWidgetArea(panel) is _Area.BottomDockWidgetArea

    def _arrange_middle(self) -> None:
        self.middle = middle = QWidget(self._window)
        middle.setObjectName("page")
        self._window.setCentralWidget(middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        news = QWidget()
        news_row = QVBoxLayout(news)
        news_row.setContentsMargins(_BESIDE_NEWS, 0, _BESIDE_NEWS, 0)
        news_row.addWidget(self.banner)
        self._head = head = QVBoxLayout()
        for widget in (self.facts, self.labels, news):
            head.addWidget(widget)
        column.addLayout(head)
        # In a wide window the text is a column in the middle; what belongs to it stands over it.
        self.view.page_moved.connect(lambda indent: head.setContentsMargins(indent, 0, indent, 0))
        # In few columns both need many lines. Qt would ask that height of every window, however wide.
        self.facts.setMinimumHeight(self.facts.height_of_title)
        self.labels.setMinimumHeight(1)
        self.view.setMinimumHeight(LEAST_TEXT)
        # So little that the panels keep their widths in a narrow window, where they fold away.
        middle.setMinimumWidth(_LEAST_MIDDLE)
        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.view, 1)
        text.addWidget(self.overview)
        column.addLayout(text, 1)
        column.addWidget(self.find_bar)
        self._focus_places += [
            (self.view, self.view),
            (self.find_bar.line, self.find_bar),
            (self.facts.title, self.facts),
        ]

    def _arrange_panels(self) -> None:
        window, left, right = self._window, _Area.LeftDockWidgetArea, _Area.RightDockWidgetArea
        window.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks
        )
        articles = self.add_panel(
            "articles", translate("Window", "Articles"), self.articles, focus=self.articles, area=left
        )
        entities = self.add_panel(
            "entities", translate("Window", "Entities"), self.entities, focus=self.entities, area=right
        )
        claims = self.add_panel(
            "claims", translate("Window", "Claims"), self.claim_splitter, focus=self.claims, area=right
        )
        self._focus_places.append((self.card.claimant, self.card.form))
        window.resizeDocks([articles], [240], Qt.Orientation.Horizontal)
        window.resizeDocks([entities, claims], [330, 330], Qt.Orientation.Horizontal)
        window.resizeDocks([entities, claims], [250, 520], Qt.Orientation.Vertical)
        self.status.insertPermanentWidget(1, self.progress)
        window.setStatusBar(self.status)
