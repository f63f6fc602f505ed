"""The list of all entities of the project: found, looked at, changed, merged and split."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from penanda.edits import entities as entity_edits
from penanda.edits.merging_entities import merge, split
from penanda.marks import MarkRef
from penanda.model.mention import Mention
from penanda.project.change import Place
from penanda.project.entities import ListedEntity
from penanda_gui.features.feature import Feature, Handlers, Surroundings, Switches
from penanda_gui.listing_entities import ListingEntities
from penanda_gui.panels.all_entities_panel import AllEntitiesPanel
from penanda_gui.pickers.merge_question import ask_other, ask_which_stays
from penanda_gui.pickers.small_questions import ask_line

translate = QCoreApplication.translate


class AllEntities(Feature):
    """Fills the panel of all entities while it is seen, and runs what is done in it."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._window, self._session, self._desk = at.window, at.session, at.desk
        self._view, self._language, self._here = at.parts.view, at.language, at.parts.entities
        self._banner = at.parts.banner
        self.panel = panel = AllEntitiesPanel(at.language, at.actions)
        self.side = at.parts.add_panel(
            "all_entities",
            translate("AllEntities", "All entities"),
            panel,
            focus=panel,
            area=Qt.DockWidgetArea.BottomDockWidgetArea,
        )
        self.side.hide()
        self._listing = ListingEntities(at.session, panel, at.language.code)
        self._listing.failed.connect(self.failed)
        self._hearing()
        if at.session.reading_only is not None:
            panel.close_edits()

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "merge_entities": partial(self._in_panel, self.merge),
            "split_entity": partial(self._in_panel, self.split),
            "open_wikidata": partial(self._in_panel, self.open_page),
            "open_mention": partial(self._in_panel, self.panel.mentioned.open_current),
            "rename_entity": self.rename,
        }

    def switches(self) -> Switches:
        """What its commands that are switches run."""
        return {"show_all_entities": self._focus}

    def show_entity(self, entity_id: str) -> None:
        """Show an entity in the list, and go there."""
        self.panel.search.clear()
        self._show()
        self.panel.table.setFocus()
        self._listing.go_to(entity_id)

    def merge(self) -> None:
        """Make the selected entities one; where one is selected, ask which other is the same."""
        chosen, label_of = self.panel.table.selected, self.panel.table.entities.label
        if len(chosen) == 1:
            everything = self.panel.table.entities.all
            picker = ask_other(
                self._window,
                chosen[0],
                everything,
                label_of,
                lambda other: self.merge_these((chosen[0], other)),
            )
            picker.finished.connect(lambda _result: self.panel.table.setFocus())
        elif chosen:
            self.merge_these(chosen)
        else:
            self.hint.emit(translate("AllEntities", "Select entities in the list first."))

    def merge_these(self, chosen: tuple[ListedEntity, ...]) -> None:
        """Ask which name stays, and make the entities one."""

        def answer(kept_id: str, other_ids: tuple[str, ...]) -> None:
            self._session.run(merge, kept_id, other_ids)
            self._listing.go_to(kept_id)

        picker = ask_which_stays(self._window, chosen, self.panel.table.entities.label, answer)
        picker.finished.connect(lambda _result: self.panel.table.setFocus())

    def rename(self) -> None:
        """Ask for another name of the current entity of the article, or in the list of all go to its name."""
        if self._window.focusWidget() is self._here:
            self._here.rename_current()
        else:
            self._in_panel(self._go_to_name)

    def split(self) -> None:
        """Let the selected mentions name an entity of their own; ask for its name."""
        mentions, one = self.panel.mentioned.selected, self.panel.table.current
        if one is None or not mentions:
            self.hint.emit(translate("AllEntities", "Select the mentions first that name another entity."))
        elif len(mentions) >= one.mentions:
            self.hint.emit(
                translate(
                    "AllEntities",
                    "These are all mentions of this entity. Leave out those that stay, or change its name.",
                )
            )
        else:
            ids = [mention.id for mention in mentions]
            ask_line(
                self._window,
                translate("AllEntities", "Split off"),
                translate("AllEntities", "Name of the entity of the selected mentions:"),
                " ".join(mentions[0].surface.split()),
                lambda name: self._session.run(split, ids, name),
            )

    def open_page(self) -> None:
        """Open the current entity's page at Wikidata in the browser."""
        one = self.panel.table.current
        if one is None or one.entity.wikidata is None:
            self.hint.emit(translate("AllEntities", "This entity has no Wikidata id yet."))
            return
        address = f"https://www.wikidata.org/wiki/{one.entity.wikidata}"
        if not QDesktopServices.openUrl(QUrl(address)):
            said = translate("AllEntities", "No browser could be opened. The page is {address}")
            self.hint.emit(said.format(address=address))

    def open_place(self, mention: Mention) -> None:
        """Show a mention in its article, and go into the text."""
        self._desk.go_to(Place(mention.article_id, mention.start, mention.end))
        self._desk.select(MarkRef("mention", mention.id))
        self._view.setFocus()

    def commit_typing(self) -> None:
        """Save what is being typed in the form."""
        self.panel.form.commit()

    def _hearing(self) -> None:
        panel, table = self.panel, self.panel.table
        table.mentions_wanted.connect(panel.mentioned.setFocus)
        panel.form.page_wanted.connect(self.open_page)
        panel.form.not_saved.connect(self._banner.warn)
        panel.form.edited.connect(
            lambda e, field, value: self._session.run(entity_edits.change, e, field, value)
        )
        panel.form.aliases_typed.connect(
            lambda e, shown, typed: self._session.run(entity_edits.set_aliases, e, shown, typed)
        )
        panel.mentioned.place_wanted.connect(self.open_place)

    def _in_panel(self, run: Callable[[], object]) -> None:
        """Run what acts on what is selected in the panel; show the panel where it is hidden."""
        if self.panel.list_page.isVisible():
            run()
        else:
            self._show()
            self.hint.emit(translate("AllEntities", "Choose in the list first."))

    def _focus(self, shown: bool) -> None:
        """Go into the list when it is asked for, to the entity of the selected mention; else to the text."""
        if not shown:
            self._view.setFocus()
            return
        ref = self._desk.selected
        mention = self._desk.marks.mentions.get(ref.id) if ref is not None and ref.kind == "mention" else None
        if mention is not None and mention.entity_id is not None:
            self._listing.go_to(mention.entity_id)
        self._show()

    def _show(self) -> None:
        """Show the list, high enough for the form, and go to its search."""
        self.side.show()
        self.side.raise_to_its_height()
        self.panel.show_list()

    def _go_to_name(self) -> None:
        self.panel.form.name.setFocus()
        self.panel.form.name.selectAll()
