"""Finding words everywhere: asks away from the window while words are typed, and opens what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from penanda.errors import SearchDamaged
from penanda.marks import MarkRef
from penanda.project.change import Change, Place
from penanda.project.everywhere import PAGE, Hit, Hits, RecordHit
from penanda.project.reader import Reader
from penanda.project.search_tables import KINDS
from penanda_gui.everywhere.found_panel import EVERYTHING, FoundPanel
from penanda_gui.everywhere.found_rows import Found
from penanda_gui.features.feature import Feature, Handlers, Surroundings, Switches
from penanda_gui.flows.latest import Latest

if TYPE_CHECKING:
    from penanda_gui.everywhere.tag_hits_dialog import TagHitsDialog

translate = QCoreApplication.translate

_TYPING_MS = 90
_AFTER_AN_EDIT_MS = 400
_TABLES = ("article", "mention", "claim", "claim_span", "entity", "evidence")
_KINDS_WHERE = {
    EVERYTHING: KINDS,
    "text": (),
    "entity": ("entity", "entity_note"),
    "claim": ("claim", "claim_note"),
    "note": tuple(kind for kind in KINDS if kind not in ("claim", "entity")),
}


class FindingEverywhere(Feature):
    """Fills the panel while it is seen. Of the questions asked while typing only the latest counts."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._at, self._session, self._desk, self._view = at, at.session, at.desk, at.parts.view
        self.panel = panel = FoundPanel(at.actions)
        self.side = at.parts.add_panel(
            "found",
            translate("FindEverywhere", "Found everywhere"),
            panel,
            focus=panel,
            area=Qt.DockWidgetArea.BottomDockWidgetArea,
        )
        self.side.hide()
        self.dialog: TagHitsDialog | None = None
        self._shown = (PAGE, PAGE)  # how many texts and records are asked for
        self._found: Found | None = None
        self._stays = False
        self._asking = Latest(at.session, self)
        self._asking.answered.connect(self._take)
        self._asking.failed.connect(self._fail)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask)
        panel.changed.connect(self._look_anew)
        panel.came_into_view.connect(self._look_again)
        panel.list.opened.connect(self.open_hit)
        panel.list.more_wanted.connect(self._show_more)
        panel.mend_wanted.connect(self._mend)
        panel.left.connect(self._leave)
        at.session.changed.connect(self._follow)
        at.session.search_mended.connect(self._look_again)
        at.session.closing.connect(self._timer.stop)

    @property
    def is_current(self) -> bool:
        """Whether the panel shows what was found of what stands in its field."""
        return not self._timer.isActive() and not self._asking.is_asking

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "find_everywhere": self.ask,
            "next_found": lambda: self.step(1),
            "previous_found": lambda: self.step(-1),
            "claim_found": self.open_claim,
            "tag_hits": self.tag_hits,
            "check_hits": self._check_hits,
        }

    def switches(self) -> Switches:
        """What its command that is a switch runs."""
        return {"show_found": self._focus}

    def ask(self) -> None:
        """Ask what to find; the selected words are proposed."""
        selection = self._view.selection if self._view.hasFocus() else None
        self._show()
        words = "" if selection is None else self._view.source_text[slice(*selection)]
        if words.strip() and "\n" not in words.strip() and len(words) <= self.panel.line.maxLength():
            self.panel.line.setText(words)
        self.panel.line.selectAll()
        self.panel.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Open the next hit of the list, or with -1 the one before."""
        if not self.panel.list.rows.rowCount():
            self.ask()
        elif not self.panel.list.go_on(by):
            self.hint.emit(translate("FindEverywhere", "There is no further hit in this direction."))

    def open_hit(self, hit: Hit | RecordHit) -> None:
        """Show what was found at its place, with the words selected."""
        if hit.article_id is None:
            self._at.show_entity(hit.record_id)
            return
        if hit.article_id not in self._session.read.articles.ids():  # the list is filled anew a moment later
            self.hint.emit(
                translate("FindEverywhere", "The article of this hit is not in the project any more.")
            )
            return
        if isinstance(hit, Hit):
            self._desk.go_to(Place(hit.article_id, hit.start, hit.end))
            if self._desk.text[hit.start : hit.end] == hit.words:  # else another encoding was chosen since
                self._view.select(hit.start, hit.end)
        else:
            end = None if hit.at is None else hit.at + 1
            self._desk.go_to(Place(hit.article_id, hit.at, end))
            kind = hit.kind.removesuffix("_note")
            if kind in ("claim", "mention"):
                self._desk.select(MarkRef("claim" if kind == "claim" else "mention", hit.record_id))
        self._view.setFocus()

    def open_claim(self) -> None:
        """Open the page of the claim that the current hit is in, or speaks of."""
        claim_id = self.panel.list.claim_id
        if self.panel.isVisible() and claim_id is not None:
            self._at.show_claim(claim_id)
        else:
            self.hint.emit(
                translate("FindEverywhere", "Choose a hit in a claim, in its note or in its evidence first.")
            )

    def tag_hits(self) -> None:
        """Show what tagging all hits would tag, to choose from."""
        words = self.panel.line.text().strip()
        if not words:
            self.ask()
            self.hint.emit(translate("FindEverywhere", "Type the words first that are to be tagged."))
            return
        from penanda_gui.everywhere.tag_hits_dialog import TagHitsDialog

        self.dialog = dialog = TagHitsDialog(
            self._session, self._at.language.code, words, self._at.actions, self._at.window
        )
        dialog.failed.connect(self._fail)
        dialog.finished.connect(self._leave_dialog)
        dialog.open()

    def is_preview_shown(self) -> bool:
        """Whether the preview of tagging all hits is open, and filled."""
        return self.dialog is not None and self.dialog.is_current

    def _check_hits(self) -> None:
        if self.dialog is not None:
            self.dialog.check_all_or_none()

    def _leave_dialog(self) -> None:
        self.dialog = None
        self.panel.list.setFocus()

    def _focus(self, shown: bool) -> None:
        if shown:
            self.ask()
        else:
            self._view.setFocus()

    def _leave(self) -> None:
        self.side.hide()
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        self.side.show()
        self.side.raise_to_its_height()

    def _look_anew(self) -> None:
        """Look for other words."""
        self._shown, self._stays = (PAGE, PAGE), False
        self._asking.forget()
        self._timer.start(_TYPING_MS)

    def _look_again(self) -> None:
        """Look for the same words once more."""
        self._stays = True
        self._timer.start(0)

    def _show_more(self, of_records: bool) -> None:
        texts, records = self._shown
        self._shown = (texts, records + PAGE) if of_records else (texts + PAGE, records)
        found, typed = self._found, self.panel.line.text()
        if found is None or not self.is_current:  # what is shown is about to change: all of it anew
            self._look_again()
            return
        kinds = _KINDS_WHERE[self.panel.where.currentData()] if of_records else ()
        self._stays = True
        self._asking.ask(lambda read: _with_more(read, typed, kinds, found))

    def _follow(self, change: Change) -> None:
        if self.panel.isVisible() and self.panel.line.text() and change.touches(*_TABLES):
            self._stays = True
            self._timer.start(_AFTER_AN_EDIT_MS)

    def _ask(self) -> None:
        typed, where = self.panel.line.text(), self.panel.where.currentData()
        if not typed.strip():
            self._asking.forget()
            self._take(None)
            return
        texts, records = self._shown
        in_texts, kinds = where in (EVERYTHING, "text"), _KINDS_WHERE[where]
        if not self._stays:
            self.panel.say(translate("FindEverywhere", "Searching…"))
        self._asking.ask(lambda read: _find(read, typed, texts if in_texts else 0, kinds, records))

    def _take(self, found: Found | None) -> None:
        self._found = found
        self.panel.list.show_found(found, stay=self._stays)
        if found is None:
            self.panel.say("")
        elif not found.hits.hits and not found.records:
            self.panel.say(translate("FindEverywhere", "Not found"))
        else:
            is_whole = found.hits.following is None and not found.more_records
            said = (
                translate("FindEverywhere", "Hits: {count}")
                if is_whole
                else translate("FindEverywhere", "The first hits: {count}")
            )
            self.panel.say(said.format(count=len(found.hits.hits) + len(found.records)))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, SearchDamaged):
            self.failed.emit(error)
            return
        self._found = None
        self.panel.list.show_found(None, stay=False)
        self.panel.say(self._at.language.error(error), may_mend=self._session.reading_only is None)

    def _mend(self) -> None:
        self.panel.say(translate("FindEverywhere", "What is searched is being made anew…"))
        self.panel.line.setFocus()
        self._session.mend_search()


def _find(read: Reader, typed: str, texts: int, kinds: tuple[str, ...], records: int) -> Found:
    """At most so many places in texts, and records of *kinds*. Raises :class:`SearchDamaged`."""
    from penanda.text.wanted import Wanted

    wanted = Wanted(typed)
    with read.snapshot():
        hits = read.everywhere.hits(wanted, limit=texts) if texts else Hits((), None)
        said = read.everywhere.records(wanted, kinds=kinds, limit=records + 1) if kinds else ()
        articles = read.everywhere.articles(wanted) if hits.hits else 0
    return Found(hits, articles, said[:records], len(said) > records)


def _with_more(read: Reader, typed: str, kinds: tuple[str, ...], found: Found) -> Found:
    """What was *found* with a page more: of records of *kinds*, of places in texts where there are none."""
    from penanda.text.wanted import Wanted

    wanted = Wanted(typed)
    if kinds:
        skip = len(found.records)
        said = read.everywhere.records(wanted, kinds=kinds, limit=PAGE + 1, skip=skip)
        return found._replace(records=found.records + said[:PAGE], more_records=len(said) > PAGE)
    more = read.everywhere.hits(wanted, start=found.hits.following)
    return found._replace(hits=Hits(found.hits.hits + more.hits, more.following))
