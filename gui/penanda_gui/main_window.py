"""The main window: it puts the article, its panels and the commands together, and wires them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from penanda.errors import PenandaError
from penanda.project.change import Change
from penanda_gui.announcing import Announcing
from penanda_gui.answering import Answering
from penanda_gui.arrangement import Arrangement
from penanda_gui.command_handlers import connect_commands
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.menus import build_menus, context_menu
from penanda_gui.commands.table import COMMANDS, label_commands
from penanda_gui.complaints import Complaints
from penanda_gui.describing import Describing
from penanda_gui.desk import Desk
from penanda_gui.features.every import FEATURES, LATER
from penanda_gui.features.feature import Surroundings
from penanda_gui.features.plugged import Plugged
from penanda_gui.flows.leaving import may_lose
from penanda_gui.flows.marking_here import MarkingHere
from penanda_gui.flows.opening import Opening
from penanda_gui.going_back import GoingBack
from penanda_gui.hovering import Hovering
from penanda_gui.keeping_focus import KeepingFocus
from penanda_gui.labels_in_use import LabelsInUse
from penanda_gui.language import Language
from penanda_gui.marking import Marking
from penanda_gui.marking_hints import go_to_the_text
from penanda_gui.not_saved import NotSaved
from penanda_gui.panels.edit_words import EditWords
from penanda_gui.parts import Parts
from penanda_gui.session import Session
from penanda_gui.settings import Settings
from penanda_gui.showing import Showing
from penanda_gui.telling_edits import TellingEdits
from penanda_gui.theme import Theme
from penanda_gui.undo_menu import UndoMenu
from penanda_gui.wiring import join_article, join_forms, join_keys, join_panels, join_saving

translate = QCoreApplication.translate

_CLOSING_SECONDS = 5.0


class MainWindow(QMainWindow):
    """The window over one open project."""

    appearance_wanted = Signal(str)  # "", "light" or "dark"
    language_wanted = Signal(str)  # "", "en" or "ms"
    files_wanted = Signal(object)  # list[Path]: a project, and articles for it
    closed = Signal()

    def __init__(self, session: Session, settings: Settings, language: Language) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self._language = language
        words = EditWords(language)
        self.parts = Parts(self)
        self.desk = Desk(session, self.parts.view, settings)
        tagset = session.read.tagset.labels()
        # Labels come first: the menu of tags begins with them.
        commands = (*label_commands(tagset, language.code), *COMMANDS)
        self.actions_by_id = Actions(commands, self, self.parts.view)
        self.marking = Marking(session, self.desk, self.actions_by_id)
        self.showing = Showing(session, self.desk, self.parts, language.code)
        self.not_saved = NotSaved(session, self.desk, self.parts.view, self.parts.status, language)
        self.complaints = Complaints(self.parts.banner, language)
        self.describing = Describing(session, self.desk, tagset, language.code)
        self.hovering = Hovering(self.parts.view, self.describing.describe)
        self.announcing = Announcing(self.parts.view, self.describing.describe)
        self.menus = build_menus(self.menuBar(), self.actions_by_id)
        self.undo_menu = UndoMenu(session, self.actions_by_id, language)
        self.telling_edits = TellingEdits(session, self.desk, self.parts, self.announcing, language)
        self.labels_in_use = LabelsInUse(self, tagset, language.code)
        self.keeping_focus = KeepingFocus(self, self.parts.view)
        self.going_back = GoingBack(self.parts.view)
        self.arrangement = Arrangement(self, self.parts, self.actions_by_id, settings)
        join_article(session, self.desk, self.marking, self.parts)
        join_panels(session, self.desk, self.showing, self.parts)
        join_forms(session, self.parts)
        join_keys(self.actions_by_id, self.parts)
        self.features = Plugged(FEATURES, LATER, self._surroundings(words), self.hint, self.complaints)
        connect_commands(self)
        self.features.connect_commands()
        self._join_itself()
        join_saving(session, self.parts, self.not_saved, self.complaints)
        self.arrangement.restore()
        self.setAcceptDrops(True)
        self._show_where()
        if session.reading_only is not None:
            self._close_edits(session.reading_only)

    def _surroundings(self, words: EditWords) -> Surroundings:
        return Surroundings(
            window=self,
            session=self.session,
            settings=self.settings,
            language=self._language,
            words=words,
            parts=self.parts,
            desk=self.desk,
            marking=self.marking,
            answering=Answering(self),
            going_back=self.going_back,
            actions=self.actions_by_id,
            menus=self.menus,
            open_article=self._open_and_focus,
            show_entity=self.show_entity,
            show_claim=self.show_claim,
            open_files=self.files_wanted.emit,
            commit_typing=self.commit_typing,
        )

    def _join_itself(self) -> None:
        """Hear what the window itself answers to."""
        self.session.changed.connect(self.labels_in_use.follow)
        self.session.changed.connect(self.telling_edits.follow)
        self.session.changed.connect(self._after_change)
        self.session.saved.connect(self._after_saving)
        self.desk.opened.connect(self._after_opening)
        self.desk.opened.connect(self.not_saved.refresh)
        self.desk.facts_changed.connect(self._show_status)
        self.desk.failed.connect(self.complaints.show)
        self.marking.hint.connect(self.hint)
        self.parts.view.mode_changed.connect(self._show_mode)
        self.parts.view.zoom_changed.connect(self.arrangement.keep_zoom)
        self.parts.view.customContextMenuRequested.connect(self._open_context_menu)
        self.parts.articles.opened.connect(self._open_and_focus)
        for rows in (self.parts.entities, self.parts.claims):
            rows.typed_in_vain.connect(self._say_where_keys_act)

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
            self.announcing.say(self.parts.articles.title(beside))

    def show_entity(self, entity_id: str) -> None:
        """Go to an entity in the list of all entities."""
        from penanda_gui.all_entities import AllEntities

        self.features[AllEntities].show_entity(entity_id)

    def show_claim(self, claim_id: str) -> None:
        """Go to a claim at the claim desk."""
        from penanda_gui.claim_desk.feature import ClaimDesk

        self.features[ClaimDesk].open(claim_id)

    def set_annotator(self, name: str) -> None:
        """Mark in another name from here on."""
        self.settings.annotator = name
        self.session.set_annotator(name)
        self._show_where()

    def hint(self, sentence: str) -> None:
        """Say something small in the status bar for a while."""
        self.parts.status.tell(sentence)
        self.announcing.say(sentence)

    def show_theme(self, theme: Theme) -> None:
        """Paint in the colours of *theme*."""
        self.showing.show_theme(theme)
        self.parts.overview.set_theme(theme)
        self.actions_by_id[f"appearance.{self.settings.theme_choice or 'system'}"].setChecked(True)

    def paint_icons(self, theme: Theme) -> None:
        """Draw the icons of the menus for *theme*."""
        self.actions_by_id.paint_icons(theme.text)

    # What follows from what happened

    def _after_change(self, _change: Change) -> None:
        if self.desk.article is None:
            self.open_first_article()
        self.undo_menu.refresh_soon()

    def _after_saving(self) -> None:
        if self.session.waiting:  # another edit has come since
            return
        self.parts.status.show_saved()
        self.complaints.settle()

    def _after_opening(self) -> None:
        self._show_where()
        self._show_status()
        self.undo_menu.refresh()

    def _say_where_keys_act(self) -> None:
        self.hint(go_to_the_text(self.actions_by_id))

    def _open_and_focus(self, article_id: str) -> None:
        if article_id != self.desk.article_id:
            self.desk.open(article_id)
        self.parts.view.setFocus()

    def _show_status(self) -> None:
        if self.desk.article is not None:
            self.actions_by_id[f"status.{self.desk.article.status}"].setChecked(True)

    def _show_mode(self, mode: str) -> None:
        if mode == "edges":
            keys = translate(
                "Window",
                "Moving edges: arrows move the end, Shift+arrows the start, Ctrl by word · "
                "Enter keeps · Esc reverts",
            )
            self.parts.status.showMessage(keys)
            self.announcing.say(keys)
        else:
            self.parts.status.clearMessage()

    def _open_context_menu(self, point: QPoint) -> None:
        context_menu(self.actions_by_id, self.parts.view).popup(self.parts.view.viewport().mapToGlobal(point))

    def _show_where(self) -> None:
        name = self.session.path.stem
        self.parts.status.show_project(name, self.session.annotator)
        self.setWindowTitle("Penanda" if name == "Penanda" else f"{name} — Penanda")

    def _close_edits(self, reason: PenandaError) -> None:
        self.actions_by_id.close_edits()
        self.parts.labels.close_edits()
        self.parts.facts.close_edits()
        self.parts.card.close_edits()
        self.parts.status.show_reading_only()
        self.features[MarkingHere].tell(reason)

    # The window itself

    def save_arrangement(self) -> None:
        """Write down how the window is arranged and where the user is."""
        self.arrangement.save()
        self.desk.remember_place()

    def commit_typing(self) -> None:
        """Save what is being typed anywhere in the window."""
        self.parts.facts.commit()
        self.parts.card.commit()
        self.features.commit_typing()

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
        if self.features.arriving.is_any:
            self.hint(translate("Window", "An article is still being read. Try again in a moment."))
        return not self.features.arriving.is_any

    def go_on_from(self, before: MainWindow) -> None:
        """Take up what was begun in the window before this one, and stand as it did over the same article."""
        self.features.go_on_from(before.features)
        if self.desk.stand_as(before.desk):
            self.features.stand_as(before.features)

    def put_away(self) -> None:
        """Be gone without a question: another window has taken this one's place, and nothing is lost."""
        self.hide()
        self.deleteLater()

    def may_leave(self) -> bool:
        """Save what is typed and what waits; where that cannot be, whether the user gives it up."""
        self.commit_typing()
        return self.session.wait(_CLOSING_SECONDS) or may_lose(
            self, self.session.waiting, self.not_saved.sentences()
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text that are dragged over the window from elsewhere."""
        if event.source() is not None:  # words that are drawn about in this window are no new article
            return
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        self.features[Opening].paste(event.mimeData())
        event.acceptProposedAction()

    def open_paths(self, paths: list[Path], project: Path | None = None) -> None:
        """Open files that were named on the command line, or elsewhere together with a *project*."""
        self.features[Opening].open_paths(paths, project)
