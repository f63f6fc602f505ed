"""The main window: it puts the article, its panels and the commands together, and wires them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox

from penanda.edits import articles, claim_pieces, claims, evidence
from penanda.errors import PenandaError
from penanda.project.backups import Backup
from penanda.project.change import Change
from penanda_gui.announcing import Announcing
from penanda_gui.arrangement import Arrangement
from penanda_gui.command_handlers import connect_commands
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.menus import build_menus, context_menu
from penanda_gui.commands.table import COMMANDS, label_commands
from penanda_gui.complaints import Complaints
from penanda_gui.describing import Describing
from penanda_gui.desk import Desk
from penanda_gui.finding import Finding
from penanda_gui.flows.exporting import Exporting
from penanda_gui.flows.opening import Opening
from penanda_gui.flows.projects import Projects
from penanda_gui.flows.restoring import Restoring, when
from penanda_gui.history import History
from penanda_gui.hovering import Hovering
from penanda_gui.icons import app_icon
from penanda_gui.language import Language
from penanda_gui.marking import Marking
from penanda_gui.not_saved import NotSaved
from penanda_gui.panels.edit_words import EditWords
from penanda_gui.parts import Parts
from penanda_gui.pickers.questions import Questions
from penanda_gui.session import Session
from penanda_gui.settings import Settings
from penanda_gui.showing import Showing
from penanda_gui.theme import Theme
from penanda_gui.undo_menu import UndoMenu

translate = QCoreApplication.translate

_HINT_MS = 6_000
_CLOSING_SECONDS = 5.0


class MainWindow(QMainWindow):
    """The window over one open project."""

    appearance_wanted = Signal(str)  # "", "light" or "dark"
    language_wanted = Signal(str)  # "", "en" or "ms"
    project_wanted = Signal(object)  # Path
    closed = Signal()

    def __init__(self, session: Session, settings: Settings, language: Language) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self._language = language
        words = EditWords(language)
        self.parts = Parts(self, words)
        self.desk = Desk(session, self.parts.view, settings)
        self.marking = Marking(session, self.desk)
        self.finding = Finding(self.parts.view, self.parts.find_bar)
        self.showing = Showing(session, self.desk, self.parts, language.code)
        self.history = History(session, self.desk, self.parts.history, words)
        self.not_saved = NotSaved(session, self.desk, self.parts.view, self.parts.status, language)
        self.questions = Questions(session, self.desk, self, language.code)
        self.opening = Opening(session, settings, self)
        self.exporting = Exporting(session, settings, self.desk, self.parts.banner, language)
        self.projects = Projects(session, settings, self)
        self.restoring = Restoring(session, self)
        self.complaints = Complaints(self.parts.banner, language)
        tagset = session.read.tagset.labels()
        describe = Describing(self.desk, tagset, language.code).describe
        self.hovering = Hovering(self.parts.view, describe)
        self.announcing = Announcing(self.parts.view, describe)
        labels = label_commands(tagset, language.code)
        # Labels come first: the menu of tags begins with them.
        self.actions_ = Actions((*labels, *COMMANDS), self, self.parts.view)
        self.menus = build_menus(self.menuBar(), self.actions_)
        self.undo_menu = UndoMenu(session, self.actions_, language)
        self.arrangement = Arrangement(self, self.parts, self.actions_, settings)
        connect_commands(self)
        self._wire()
        self.arrangement.restore()
        self.setAcceptDrops(True)
        self.setWindowIcon(app_icon())
        self._show_where()
        if session.reading_only is not None:
            self._close_edits(session.reading_only)

    def _wire(self) -> None:
        """Everything that happens between the parts of the window."""
        session, desk, parts, showing = self.session, self.desk, self.parts, self.showing

        session.changed.connect(desk.follow)
        session.changed.connect(showing.follow)
        session.changed.connect(self.marking.follow)
        session.changed.connect(self.history.follow)
        session.changed.connect(self.opening.follow)
        session.changed.connect(self._after_change)
        session.changed.connect(lambda _change: self.not_saved.refresh())
        session.saving.connect(parts.status.show_saving)
        session.saving.connect(self.not_saved.refresh)
        session.saved.connect(self._after_saving)
        session.saved.connect(self.not_saved.refresh)
        session.unsaved.connect(lambda _error: self.not_saved.begin())
        session.unsaved.connect(self.complaints.show_unsaved)
        session.refused.connect(self.complaints.show)
        session.broke.connect(self.complaints.show_lost_edit)

        desk.opened.connect(showing.show_article)
        desk.opened.connect(self._after_opening)
        desk.opened.connect(lambda: parts.overview.show_article(desk.marks, len(desk.text)))
        desk.opened.connect(self.finding.follow_article)
        desk.opened.connect(self.history.follow_article)
        desk.opened.connect(self.not_saved.refresh)
        desk.marks_changed.connect(showing.show_marks_soon)
        desk.marks_changed.connect(lambda: parts.overview.show_marks(desk.marks))
        desk.facts_changed.connect(showing.show_facts)
        desk.facts_changed.connect(self._show_status)
        desk.selection_changed.connect(showing.show_selection)

        parts.view.edges_moved.connect(self.marking.edges_moved)
        parts.view.mode_changed.connect(self._show_mode)
        parts.view.zoom_changed.connect(self.arrangement.keep_zoom)
        parts.view.customContextMenuRequested.connect(self._open_context_menu)
        parts.labels.chosen.connect(self.marking.tag)
        parts.articles.opened.connect(self._open_and_focus)
        parts.entities.mention_chosen.connect(desk.select)
        parts.entities.entity_wanted.connect(self.questions.which_entity)
        parts.entities.rename_wanted.connect(self.questions.rename)
        parts.claims.claim_chosen.connect(desk.select)
        parts.claims.claim_pointed.connect(parts.view.set_hovered_mark)
        parts.facts.edited.connect(self._set_fact)
        parts.card.edited.connect(self._edit_claim)
        parts.card.claimant_wanted.connect(self.questions.who_says)
        parts.card.span_removed.connect(lambda c, s: session.run(claim_pieces.remove_piece, c, s))
        parts.card.evidence_added.connect(lambda claim_id: session.run(evidence.add, claim_id))
        parts.card.evidence_edited.connect(lambda e, f, v: session.run(evidence.change, e, f, v))
        parts.card.evidence_removed.connect(lambda e: session.run(evidence.remove, e))

        self.finding.shown_hits_changed.connect(parts.overview.show_hits)
        self.history.hint.connect(self.hint)
        self.marking.hint.connect(self.hint)
        self.opening.hint.connect(self.hint)
        self.projects.hint.connect(self.hint)
        self.restoring.hint.connect(self.hint)
        self.restoring.chosen.connect(self._restore)
        self.opening.show_article.connect(self._open_and_focus)
        self.opening.project_wanted.connect(self.project_wanted)
        self.projects.wanted.connect(self.project_wanted)
        self.menus["recent"].aboutToShow.connect(lambda: self.projects.fill_recent(self.menus["recent"]))
        for failing in (self.opening, self.exporting, self.projects, self.restoring):
            failing.failed.connect(self.complaints.show)
            failing.busy.connect(parts.progress.follow)
        self.projects.copied.connect(self._tell_copied)

    # What commands do that no part does alone

    def open_first_article(self) -> None:
        """Show the article that was open last, else the first one."""
        ids = self.session.read.articles.ids()
        last = self.settings.current_article(self.session.project_id)
        self.desk.open(last if last in ids else next(iter(ids), ""))
        self.parts.view.setFocus()

    def go_to_article(self, step: int) -> None:
        """Show the next article of the list, or with -1 the one before."""
        beside = self.parts.articles.beside(self.desk.article_id, step)
        if beside is None:
            self.hint(translate("Window", "There is no further article in this direction."))
        else:
            self.desk.open(beside)

    def focus_next_panel(self) -> None:
        """Give the focus to the next panel that is shown."""
        places = self.parts.focus_places()
        inside = [
            place for place in places if place.hasFocus() or place.isAncestorOf(self.focusWidget() or self)
        ]
        at = places.index(inside[0]) if inside else -1
        places[(at + 1) % len(places)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fill_in_card(self) -> None:
        """Show the current claim's card and go into it."""
        self.parts.panels["claims"].show()
        self.parts.card.focus_first()

    def focus_history(self, shown: bool) -> None:
        """Go into the history when it is asked for, and back to the text when it is put away."""
        (self.parts.history.list if shown else self.parts.view).setFocus()

    def set_annotator(self, name: str) -> None:
        """Mark in another name from here on."""
        self.settings.annotator = name
        self.session.set_annotator(name)
        self._show_where()

    def hint(self, sentence: str) -> None:
        """Say something small in the status bar for a while."""
        self.parts.status.showMessage(sentence, _HINT_MS)

    def show_theme(self, theme: Theme) -> None:
        """Paint in the colours of *theme*."""
        self.showing.show_theme(theme)
        self.parts.overview.set_theme(theme)
        self.actions_.paint_icons(theme.text)
        self.actions_[f"appearance.{self.settings.theme_choice or 'system'}"].setChecked(True)

    # What follows from what happened

    def _after_change(self, change: Change) -> None:
        if change.step != "edit":
            self._go_to_place(change)
        if self.desk.article is None:
            self.open_first_article()
        if change.done.kind == "evidence_added" and change.step == "edit":
            self.showing.show_marks()
            self.parts.card.focus_evidence()
        sentence = self._language.edit(change.done)
        said = {
            "undo": translate("Window", "Undone: {edit}"),
            "redo": translate("Window", "Done again: {edit}"),
        }.get(change.step, "{edit}")
        self.hint(said.format(edit=sentence))
        self.undo_menu.refresh()

    def _go_to_place(self, change: Change) -> None:
        journal, place = self.session.read.journal, change.done.place
        if place is None and (edit := journal.edit(change.edit_id)) is not None:
            place = journal.place_of(edit)
        if place is not None and place.article_id in self.session.read.articles.ids():
            self.desk.go_to(place)

    def _after_saving(self) -> None:
        if self.session.waiting:  # another edit has come since
            return
        self.parts.status.show_saved()
        self.complaints.settle()

    def _after_opening(self) -> None:
        self._show_where()
        self._show_status()
        self.undo_menu.refresh()

    def _tell_copied(self, path: Path) -> None:
        self.parts.banner.tell(translate("Window", "A copy is saved at {path}").format(path=path))

    def _restore(self, backup: Backup) -> None:
        self.commit_typing()  # so that it is in the backup of how things are now
        self.session.restore(backup)

    def tell_restored(self, backup: Backup) -> None:
        """Say that the window shows what *backup* holds."""
        self.parts.banner.tell(
            translate(
                "Window",
                "The project is as it was on {when}. How it was before this is the first backup in the list.",
            ).format(when=when(backup))
        )

    def _open_and_focus(self, article_id: str) -> None:
        if article_id != self.desk.article_id:
            self.desk.open(article_id)
        self.parts.view.setFocus()

    def _set_fact(self, article_id: str, fact: str, value: str | None) -> None:
        self.session.run(articles.set_fact, article_id, fact, value)

    def _edit_claim(self, claim_id: str, field: str, value: object) -> None:
        self.session.run(claims.change, claim_id, field, value)

    def _show_status(self) -> None:
        if self.desk.article is not None:
            self.actions_[f"status.{self.desk.article.status}"].setChecked(True)

    def _show_mode(self, mode: str) -> None:
        if mode == "edges":
            keys = translate(
                "Window",
                "Moving edges: arrows move the end, Shift+arrows the start, Ctrl by word · "
                "Enter keeps · Esc reverts",
            )
            self.parts.status.showMessage(keys)
        else:
            self.parts.status.clearMessage()

    def _open_context_menu(self, point: QPoint) -> None:
        context_menu(self.actions_, self.parts.view).popup(self.parts.view.viewport().mapToGlobal(point))

    def _show_where(self) -> None:
        name = self.session.path.stem
        self.parts.status.show_project(name, self.session.annotator)
        self.setWindowTitle("Penanda" if name == "Penanda" else f"{name} — Penanda")

    def _close_edits(self, reason: PenandaError) -> None:
        self.actions_.close_edits()
        self.parts.labels.close_edits()
        self.parts.facts.close_edits()
        self.parts.card.form.setEnabled(False)
        self.parts.status.show_reading_only()
        self.complaints.show(reason)

    # The window itself

    def save_arrangement(self) -> None:
        """Write down how the window is arranged and where the user is."""
        self.arrangement.save()
        self.desk.remember_place()

    def commit_typing(self) -> None:
        """Save what is being typed anywhere in the window."""
        self.parts.facts.commit()
        self.parts.card.commit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what waits; ask before closing over something that cannot be saved."""
        self.save_arrangement()
        if not self.may_leave():
            event.ignore()
            return
        event.accept()
        self.closed.emit()

    def may_be_replaced(self) -> bool:
        """Whether nothing is on its way into this window; otherwise the user is told to wait."""
        if self.opening.is_reading:
            self.hint(translate("Window", "An article is still being read. Try again in a moment."))
        return not self.opening.is_reading

    def may_leave(self) -> bool:
        """Save what is typed and what waits; where that cannot be, whether the user gives it up."""
        self.commit_typing()
        return self.session.wait(_CLOSING_SECONDS) or self._may_lose()

    def _may_lose(self) -> bool:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(translate("Window", "Not everything is saved"))
        said = translate("Window", "Edits that are not saved yet: {count}. If you close now, they are lost.")
        # In the text itself, which is plain: what a box says below it may be taken for HTML.
        box.setText(f"{said.format(count=self.session.waiting)}\n\n{self.not_saved.sentences()}")
        stay = box.addButton(translate("Window", "Stay and try again"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(
            translate("Window", "Close and lose them"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is leave

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text that are dragged over the window."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        self.opening.paste(event.mimeData())
        event.acceptProposedAction()

    def open_paths(self, paths: list[Path]) -> None:
        """Open files that were named on the command line."""
        self.opening.open_paths(paths)
