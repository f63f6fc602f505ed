"""What is known of one entity, to be changed in place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from penanda.edits.values import check_value
from penanda.errors import NotAWikidataId
from penanda.model.entity import Entity, one_line
from penanda_gui.commands.actions import Actions, KeyOf
from penanda_gui.commands.telling_keys import with_key
from penanda_gui.language import Language
from penanda_gui.panels.fields import Choice, TextLine
from penanda_gui.panels.form_area import FormArea
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.saying import NewsLabel
from penanda_gui.panels.text_box import TextBox

translate = QCoreApplication.translate

# The address of an item's page, as it is copied from a browser.
_PAGE = re.compile(r"\Ahttps?://(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/(Q[0-9]+)\b.*", re.ASCII)


class EntityForm(FormArea):
    """A form over one entity; everything in it saves by itself."""

    edited = Signal(str, str, object)  # entity id, field, value
    aliases_typed = Signal(str, tuple, tuple)  # entity id, the other names that were shown, those typed
    page_wanted = Signal()
    not_saved = Signal(str)  # a sentence on what was typed of the entity that was shown before

    def __init__(self, language: Language, actions: Actions) -> None:
        super().__init__(translate("AllEntities", "What is known of the entity"))
        self.setObjectName("card")
        self._language = language
        self._entity: Entity | None = None
        self._aliases: tuple[str, ...] = ()  # that stood in their field before it was typed in
        self._make_fields()
        actions.tell_keys(self._show_keys)
        self._lay_out()
        self.show_entity(None)

    @property
    def entity_id(self) -> str:
        """The id of the entity that is shown, or ``""``."""
        return "" if self._entity is None else self._entity.id

    def set_labels(self, labels: Mapping[str, str]) -> None:
        """The types to choose from, by code."""
        self.kind.set_values(labels.items())

    def show_entity(self, entity: Entity | None) -> None:
        """Show *entity*, or that none is current; what is being typed of the one before is saved."""
        another = (entity and entity.id) != (self._entity and self._entity.id)
        if another:
            self.commit()
            self._let_go_of_error()
        self._entity = entity
        self.form.setVisible(entity is not None)
        if entity is None:
            return
        self.name.show_text(entity.name, of_another=another)
        self.kind.show_value(entity.type)
        self._show_aliases(entity, of_another=another)
        self.note.show_text(entity.note, of_another=another)
        if self.error.isHidden():  # else what was typed stands there to be put right
            self.wikidata.show_text(entity.wikidata, of_another=another)
        self.page.setEnabled(entity.wikidata is not None)

    def commit(self) -> None:
        """Save what is being typed."""
        for field in (self.name, self.aliases, self.wikidata, self.note):
            field.commit()

    @property
    def leading(self) -> tuple[QAbstractButton, ...]:
        """The page of an entity can be looked at."""
        return (self.page,)

    def sizeHint(self) -> QSize:
        """Wide enough for a name."""
        return QSize(self.fontMetrics().averageCharWidth() * 42, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Low panels scroll it."""
        return QSize(self.fontMetrics().averageCharWidth() * 24, 60)

    def _show_keys(self, key_of: KeyOf) -> None:
        self.page.setToolTip(with_key(self.page.accessibleName(), key_of("open_wikidata")))

    def _make_fields(self) -> None:
        self.name = TextLine(translate("AllEntities", "Name"), meant=one_line, fit=bool)
        self.kind = Choice(translate("AllEntities", "Type"))
        self.aliases = TextBox(translate("AllEntities", "Other names, a line each"), meant=_a_name_a_line)
        self.wikidata = TextLine(translate("AllEntities", "Wikidata id"), meant=_item, fit=_is_item)
        self.wikidata.setPlaceholderText(translate("AllEntities", "Such as Q833"))
        self.page = QPushButton(translate("AllEntities", "Open"))
        self.page.setAccessibleName(translate("AllEntities", "Open its Wikidata page in the browser"))
        self.page.clicked.connect(self.page_wanted)
        self.error = NewsLabel(look="error", wraps=True)
        self.error.hide()
        self.note = TextBox(translate("AllEntities", "Note"))
        self.name.committed.connect(self._rename)
        self.kind.chosen.connect(lambda value: self._edit("type", value))
        self.aliases.committed.connect(self._set_aliases)
        self.wikidata.committed.connect(self._set_wikidata)
        self.note.committed.connect(lambda text: self._edit("note", text or None))

    def _lay_out(self) -> None:
        self.form = QWidget()
        form = QFormLayout(self.form)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setContentsMargins(12, 8, 12, 8)
        form.setVerticalSpacing(5)
        item = QHBoxLayout()
        item.setSpacing(6)
        item.addWidget(self.wikidata, 1)
        item.addWidget(self.page)
        for name, field in (
            (self.name.accessibleName(), self.name),
            (self.kind.accessibleName(), self.kind),
            (translate("AllEntities", "Other names"), self.aliases),
            (self.wikidata.accessibleName(), item),
        ):
            form.addRow(PlainLabel(name, look="dim"), field)
        form.addRow(self.error)
        form.addRow(PlainLabel(self.note.accessibleName(), look="dim"), self.note)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self.setWidget(page)

    def _rename(self, name: str) -> None:
        if name:
            self._edit("name", name)
        elif self._entity is not None:  # a name cannot be nothing
            self.name.show_text(self._entity.name, of_another=True)

    def _show_aliases(self, entity: Entity, *, of_another: bool) -> None:
        said = "\n".join(entity.aliases)
        self.aliases.show_text(said, of_another=of_another)
        if self.aliases.value == said:  # else somebody is typing, and has not seen them
            self._aliases = entity.aliases

    def _set_aliases(self, text: str) -> None:
        if self._entity is not None:
            shown, self._aliases = self._aliases, tuple(text.split("\n")) if text else ()
            self.aliases_typed.emit(self._entity.id, shown, self._aliases)

    def _set_wikidata(self, value: str) -> None:
        """Save the id; say what is wrong with what is none."""
        try:
            check_value("wikidata", value or None)
        except NotAWikidataId as error:
            self._show_error(self._language.error(error))
            return
        self._show_error("")
        self._edit("wikidata", value or None)

    def _let_go_of_error(self) -> None:
        """Say what is lost: an id that is none is not taken along to another entity."""
        if self._entity is not None and not self.error.isHidden():
            said = translate(
                "AllEntities",
                "“{value}” was not saved of “{name}”: it is not the id of a Wikidata item, "
                "which looks like Q833.",
            )
            self.not_saved.emit(said.format(value=self.wikidata.text().strip(), name=self._entity.name))
        self._show_error("")

    def _show_error(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.wikidata.setAccessibleDescription(sentence)

    def _edit(self, field: str, value: object) -> None:
        if self._entity is not None:
            self.edited.emit(self._entity.id, field, value)


def _a_name_a_line(text: str) -> str:
    names = (one_line(line) for line in text.split("\n"))
    return "\n".join(dict.fromkeys(name for name in names if name))


def _item(text: str) -> str:
    """The id of a Wikidata item, also from the address of its page."""
    value = _PAGE.sub(r"\1", text.strip())
    return value.upper() if value[:1] == "q" else value


def _is_item(value: str) -> bool:
    try:
        check_value("wikidata", value or None)
    except NotAWikidataId:
        return False
    return True
