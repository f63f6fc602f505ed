"""What the panel of the history shows, kept true while edits are made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from penanda.project.change import Change
from penanda.project.edit_names import EDIT_GROUPS
from penanda.project.journal import HISTORY_PAGE, Edit
from penanda_gui.features.feature import Feature, Surroundings, Switches
from penanda_gui.panels.history_panel import HistoryPanel

translate = QCoreApplication.translate


class History(Feature):
    """Fills the panel while it is seen, and goes to where an edit was made."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session = session = at.session
        self._desk = at.desk
        self._view = at.parts.view
        self._settings = at.settings
        self.panel = panel = HistoryPanel(at.words)
        self._side = at.parts.add_panel(
            "history",
            translate("Window", "History"),
            panel,
            focus=panel.list,
            area=Qt.DockWidgetArea.LeftDockWidgetArea,
        )
        self._side.hide()
        panel.splitter.restoreState(at.settings.layout("history"))
        panel.splitter.splitterMoved.connect(self._keep_heights)
        self._words = at.words
        self._current: Edit | None = None
        self._listed_article = ""
        self._details_timer = QTimer(self, singleShot=True, interval=0)
        session.closing.connect(self._details_timer.stop)
        self._details_timer.timeout.connect(self._show_details)
        panel.came_into_view.connect(self.show)
        panel.filtered.connect(self.show)
        panel.list.edit_shown.connect(self._choose_details)
        panel.list.edit_chosen.connect(self.go_to)
        session.changed.connect(self.follow)
        at.desk.opened.connect(self.follow_article)

    def switches(self) -> Switches:
        """What its commands run."""
        return {"show_history": self._focus}

    def _keep_heights(self) -> None:
        self._settings.set_layout("history", self.panel.splitter.saveState())

    def show(self) -> None:
        """List the edits that are asked for, from the newest on."""
        self._listed_article = self._desk.article_id
        self.panel.list.show_edits(self._page)

    def follow(self, change: Change) -> None:
        """List an edit that was just made, and how the one it undid or did again stands now."""
        if not self.panel.isVisible():
            return
        if change.step == "elsewhere":
            self.show()
            return
        journal = self._session.read.journal
        for edit in self._page(change.edit_id + 1, limit=1):
            if edit.id == change.edit_id:  # not one before it, where this one is not asked for
                self.panel.list.put_first(edit)
        made = journal.edit(change.edit_id)
        if made is not None and made.target is not None:
            target = journal.edit(made.target)
            assert target is not None
            self.panel.list.edits.replace(target)

    def follow_article(self) -> None:
        """List the edits of the article that is open now, where those are asked for."""
        moved = self._desk.article_id != self._listed_article
        if self.panel.isVisible() and self.panel.this_article and moved:
            self.show()

    def go_to(self, edit: Edit) -> None:
        """Show the place of an edit in the text."""
        place = self._session.read.journal.place_of(edit)
        if place is None:
            self.hint.emit(translate("History", "This edit was not made at a place in an article."))
        elif place.article_id not in self._session.read.articles.ids():
            self.hint.emit(translate("History", "The article of this edit is not in the project any more."))
        else:
            self._desk.go_to(place)

    def _focus(self, shown: bool) -> None:
        """Go into the history when it is asked for, and back to the text when it is put away."""
        if shown:
            self._side.raise_to_its_height()
        (self.panel.list if shown else self._view).setFocus()

    def _page(self, before: int | None, limit: int = HISTORY_PAGE) -> tuple[Edit, ...]:
        group = self.panel.group
        return self._session.read.journal.history(
            article_id=self._listed_article if self.panel.this_article else None,
            kinds=None if group is None else EDIT_GROUPS[group],
            before=before,
            limit=limit,
        )

    def _choose_details(self, edit: Edit | None) -> None:
        self._current = edit
        self._details_timer.start()

    def _show_details(self) -> None:
        edit = self._current
        details = "" if edit is None else self._details(edit)
        self.panel.details.setPlainText(details)

    def _details(self, edit: Edit) -> str:
        found = self._session.read.details.of(edit.id)
        return f"{self._words.what(edit)}\n\n{self._words.before_and_after(found)}"
