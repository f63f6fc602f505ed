"""Placing and dropping the marks that wait for a place in the new version of their article."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QToolButton

from penanda.model.orphan import LostPiece
from penanda.project.change import Change
from penanda_gui.commands.actions import KeyOf
from penanda_gui.commands.telling_keys import with_key
from penanda_gui.features.feature import Feature, Handlers, Surroundings, Switches
from penanda_gui.panels.orphan_list import OrphanPanel

translate = QCoreApplication.translate


class Orphans(Feature):
    """Fills the panel of orphans, counts them in the status bar, and runs what is done with them."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session, self._desk, self._view = at.session, at.desk, at.parts.view
        self._language = at.language
        self.panel = panel = OrphanPanel(at.actions)
        self._side = at.parts.add_panel(
            "orphans",
            translate("Orphans", "Marks without a place"),
            panel,
            focus=panel.list,
            area=Qt.DockWidgetArea.RightDockWidgetArea,
        )
        self._side.hide()
        self.count = QToolButton()
        self.count.setObjectName("quiet")
        at.actions.tell_keys(self._show_keys)
        self.count.clicked.connect(self._open)
        at.parts.status.insertPermanentWidget(1, self.count)
        self.count.hide()
        panel.list.shown.connect(self._propose)
        panel.list.place_wanted.connect(self.place)
        at.desk.opened.connect(self.show)
        at.session.changed.connect(self.follow)
        self.show()

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"place_orphan": self.place, "drop_orphan": self.drop}

    def switches(self) -> Switches:
        """What its commands that are switches run."""
        return {"show_orphans": self._focus}

    def show(self) -> None:
        """List the marks of the open article that have no place, and count them."""
        article_id = self._desk.article_id
        pieces = self._session.read.orphans.lost(article_id) if article_id else ()
        labels = {label.id: label.name(self._language.code) for label in self._session.read.tagset.labels()}
        self.panel.show_pieces(pieces, labels)
        count = self._session.read.orphans.count(article_id) if article_id else 0
        self.count.setText(translate("Orphans", "Marks without a place: {count}").format(count=count))
        self.count.setVisible(count > 0)

    def follow(self, change: Change) -> None:
        """Show what became of the orphans; where a new version left some, show the panel."""
        if not (change.touches("orphan") and self._desk.article_id in change.article_ids()):
            return
        self.show()
        if change.done.kind == "version_taken" and change.step == "edit" and not self.count.isHidden():
            self._side.show()

    def place(self) -> None:
        """Place the current orphan on the words selected in the text."""
        from penanda.edits import orphans

        piece, selection = self.panel.list.current, self._view.selection
        if piece is None:
            self.hint.emit(translate("Orphans", "All marks of this article have their place."))
        elif selection is None:
            self.hint.emit(translate("Orphans", "Select the words first on which the mark is to stand."))
        else:
            self._session.run(orphans.place, piece.orphan_id, piece.piece_id, *selection)

    def drop(self) -> None:
        """Let the current orphan go."""
        from penanda.edits import orphans

        piece = self.panel.list.current
        if piece is not None:
            self._session.run(orphans.drop, piece.orphan_id, piece.piece_id)

    def _propose(self, piece: LostPiece) -> None:
        """Select the place nearest to the old one where the same words stand; it is the user who places."""
        text, words = self._desk.text, piece.surface
        before = text.rfind(words, 0, piece.start + len(words))
        places = [place for place in (before, text.find(words, piece.start)) if place >= 0]
        if not places:
            self.hint.emit(translate("Orphans", "These words are not in the text any more."))
            return
        start = min(places, key=lambda place: abs(place - piece.start))
        self._view.select(start, start + len(words))
        self._view.reveal(start, start + len(words))

    def _show_keys(self, key_of: KeyOf) -> None:
        what = translate("Orphans", "Show the marks without a place")
        self.count.setToolTip(with_key(what, key_of("show_orphans")))

    def _open(self) -> None:
        self._side.show()
        self.panel.list.setFocus()

    def _focus(self, shown: bool) -> None:
        (self.panel.list if shown else self._view).setFocus()
