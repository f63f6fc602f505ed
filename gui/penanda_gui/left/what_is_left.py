"""What is left to do: fills the panel, shows how far each article is, and goes to the next thing by key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from penanda.marks import MarkRef
from penanda.project.change import Place
from penanda.project.left_to_do import Kind, Left
from penanda.project.reader import Reader
from penanda_gui.features.feature import Feature, Handlers, Surroundings, Switches
from penanda_gui.flows.latest import Latest
from penanda_gui.left.counting_left import CountingLeft, share
from penanda_gui.left.left_panel import LeftPanel
from penanda_gui.left.left_words import none_left, said_of
from penanda_gui.left.listing_left import LeftPage, left_page, things_left

translate = QCoreApplication.translate

_WALK_MS = 60
_SAVING_MS = 30


class WhatIsLeft(Feature):
    """Counts from when the panel is first seen on; the key for the next thing needs no panel."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session, self._desk = at.session, at.desk
        self._view = at.parts.view
        self._articles = at.parts.articles.articles
        self.panel = panel = LeftPanel()
        self.side = at.parts.add_panel(
            "left",
            translate("Left", "What is left"),
            panel,
            focus=panel,
            area=Qt.DockWidgetArea.LeftDockWidgetArea,
        )
        self.side.hide()
        self._last: Left | None = None
        self._sought: Kind | None = None
        self.counting = CountingLeft(at.session, self)
        self.counting.changed.connect(self._show_counts)
        self._listing, self._finding = Latest(at.session, self), Latest(at.session, self)
        self._listing.answered.connect(self._take_things)
        self._finding.answered.connect(self._go_on)
        for asking in (self.counting, self._listing, self._finding):
            asking.failed.connect(self.failed)
        self._list_timer = QTimer(self, singleShot=True, interval=_WALK_MS)
        self._list_timer.timeout.connect(self._list)
        self._next_timer = QTimer(self, singleShot=True, interval=_SAVING_MS)
        self._next_timer.timeout.connect(self.next)
        for timer in (self._list_timer, self._next_timer):
            at.session.closing.connect(timer.stop)
        panel.came_into_view.connect(self._begin)
        panel.asked.connect(self._show_counts)
        panel.things.place_wanted.connect(self.go_to)
        panel.things.rows.more_wanted.connect(self._list_more)
        at.desk.opened.connect(self._show_counts)

    @property
    def is_current(self) -> bool:
        """Whether the panel shows what is left now."""
        return self.counting.is_whole and self.is_listed

    @property
    def is_listed(self) -> bool:
        """Whether nothing is on its way to the list."""
        return not (self._list_timer.isActive() or self._listing.is_asking)

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"next_left": self.next}

    def switches(self) -> Switches:
        """What its command that is a switch runs."""
        return {"show_left": self._focus}

    def next(self) -> None:
        """Go to the next thing that is left behind the caret, here or in the articles that follow."""
        if self._session.waiting:  # what was just marked is not left any more once it is saved
            self._next_timer.start()
            return
        kind = self._sought = self.panel.kinds.kind if self.panel.isVisible() else None
        article_id, caret, last = self._desk.article_id, self._view.caret, self._last
        self._finding.ask(lambda read: _next(read, article_id, caret, last, kind))

    def go_to(self, thing: Left) -> None:
        """Show a thing that is left at its place, and go into the text."""
        self._desk.go_to(Place(thing.article_id, thing.start, thing.end))
        if thing.mark_id is not None:
            self._desk.select(MarkRef("mention" if thing.kind == "entity" else "claim", thing.mark_id))
        self._last = thing
        self._view.setFocus()
        self.hint.emit(said_of(thing.kind))

    def _go_on(self, thing: Left | None) -> None:
        if thing is None:
            self.hint.emit(none_left(self._sought))
            return
        self.go_to(thing)
        row = self.panel.things.rows.row_of(thing)
        if row >= 0:
            self.panel.things.go_to_row(row)

    def _focus(self, shown: bool) -> None:
        """Go into the panel when it is asked for, high enough for some things; else to the text."""
        if shown:
            self.side.raise_to_its_height()
        (self.panel if shown else self._view).setFocus()

    def _begin(self) -> None:
        self.counting.begin()
        self._show_counts()

    def _show_counts(self) -> None:
        """Show how far the work is, and list what is left soon."""
        counted, here = self.counting.articles, self._desk.article_id
        self._articles.show_shares({article_id: share(counts) for article_id, counts in counted.items()})
        if not self.panel.isVisible():
            return
        whole = self.counting.project()
        all_counted = bool(counted) and len(counted) >= len(self.counting.ids)
        self.panel.show_share(share(counted[here]) if here in counted else None, of_project=False)
        self.panel.show_share(share(whole) if all_counted else None, of_project=True)
        self.panel.kinds.rows.show_counts(whole if self.panel.in_project else counted.get(here, {}))
        self._list_timer.start()

    def _list(self) -> None:
        """List as much as is listed now, at least a page."""
        kind, ids, most = self.panel.kinds.kind, self._with_some(), self.panel.things.rows.rowCount()
        self._listing.ask(lambda read: left_page(read, ids, kind, most=most))

    def _list_more(self) -> None:
        rows = self.panel.things.rows
        last = rows.at(rows.rowCount() - 1)
        if last is not None and self.is_listed:
            kind, ids = self.panel.kinds.kind, self._with_some()
            self._listing.ask(lambda read: left_page(read, ids, kind, after=last))

    def _with_some(self) -> list[str]:
        """The articles in which something of the kind is left, as far as that is counted."""
        kind, counted = self.panel.kinds.kind, self.counting.articles
        if not self.panel.in_project:
            return [self._desk.article_id]
        return [
            article_id
            for article_id in self.counting.ids
            if any(
                progress.done < progress.total
                for one, progress in counted.get(article_id, {}).items()
                if kind in (None, one)
            )
        ]

    def _take_things(self, page: LeftPage) -> None:
        articles = page.articles if self.panel.in_project else {}
        things = self.panel.things
        if page.after is None:
            things.show_things(page.things, articles, is_whole=page.is_whole)
        else:
            things.rows.add_things(page.things, articles, is_whole=page.is_whole)
        count = things.rows.rowCount()
        if not count:
            said = translate("Left", "Nothing is left here.")
        elif page.is_whole:
            said = ""
        else:
            said = translate("Left", "Listed: {count} of {all}. End lists more.").format(
                count=count, all=self.panel.kinds.left
            )
        self.panel.said.setText(said)
        self.panel.said.setVisible(bool(said))


def _next(read: Reader, article_id: str, caret: int, last: Left | None, kind: Kind | None) -> Left | None:
    """What comes after *last* if the caret is still there, else behind the caret; then in other articles."""
    here = things_left(read, article_id, kind)
    if last in here and last is not None and last.start <= caret <= last.end:
        behind = here[here.index(last) + 1 :]
    else:
        behind = [thing for thing in here if thing.start >= caret]
    if behind:
        return behind[0]
    return read.left_to_do.next_elsewhere(article_id, kind) or next(iter(here), None)
