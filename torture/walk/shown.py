"""Whether what is seen in the window is so: selection, lists, card, facts, status and painting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from penanda.project.journal import Edit
from penanda_gui.history import History
from penanda_gui.main_window import MainWindow
from penanda_gui.panels.edit_words import is_undone
from penanda_gui.panels.fields import is_at
from penanda_gui.panels.mention_groups import Group, grouped

# What a block is painted from.
_DRAWN = ("tints", "mentions", "fragments", "claims", "crowded", "placed")


def faults_of_the_window(window: MainWindow) -> Iterator[str]:
    """What is shown that is not so."""
    yield from _selection(window)
    yield from _lists(window)
    yield from _card(window)
    yield from _facts(window)
    yield from _undo(window)
    yield from _status(window)
    yield from _painting(window)


def _selection(window: MainWindow) -> Iterator[str]:
    desk = window.desk
    if desk.selected is not None and desk.selected not in desk.marks:
        yield f"the selected mark is gone: {desk.selected}"
    if desk.view.current_claim is not None and desk.view.current_claim not in desk.marks.claims:
        yield f"the current claim is gone: {desk.view.current_claim}"
    if desk.view._edges.dragged is not None:
        yield f"the {desk.view._edges.dragged} of a mark is dragged, though the button was let go of"


def _lists(window: MainWindow) -> Iterator[str]:
    desk, parts, read = window.desk, window.parts, window.session.read
    groups = grouped(desk.marks.mentions.values(), desk.entities)
    yield from _other("entities", _rows_of(parts.entities.entities.groups), _rows_of(groups))
    claims = [parts.claims.claims.at(row) for row in range(parts.claims.claims.rowCount())]
    yield from _other("claims", {one.id: one for one in claims if one is not None}, dict(desk.marks.claims))
    yield from _other("articles", parts.articles.articles.all(), read.articles.summaries())
    history = window.features[History].panel
    if history.isVisible() and not history.this_article and history.group is None:
        listed = [edit for row in range(3) if (edit := history.list.edits.at(row)) is not None]
        stored = read.journal.history(limit=len(listed))
        yield from _other("history", _as_read(listed), _as_read(stored))


def _rows_of(groups: Iterable[Group]) -> list[tuple[object, list[str]]]:
    return [(group.key, [mention.id for mention in group.mentions]) for group in groups]


def _as_read(edits: Iterable[Edit]) -> list[tuple[int, bool]]:
    """Edits as far as they are told apart by who reads the list."""
    return [(edit.id, is_undone(edit)) for edit in edits]


def _card(window: MainWindow) -> Iterator[str]:
    card, desk = window.parts.card, window.desk
    claim = desk.marks.claims.get(desk.current_claim or "")
    yield from _other("card", card._claim, claim)
    if claim is None:
        return
    for field, box in (("summary", card.judged.summary), ("note", card.judged.note)):
        if not box.hasFocus():
            yield from _other(f"card: {field}", box.toPlainText(), getattr(claim, field) or "")
    checked = [worth for worth, button in card.judged.worths.of.items() if button.isChecked()]
    yield from _other("card: worth", checked, [claim.check_worthiness])
    yield from _other("card: evidence", set(card.evidence.forms), {one.id for one in claim.evidence})


def _facts(window: MainWindow) -> Iterator[str]:
    article, facts = window.desk.article, window.parts.facts
    for fact, field in facts.fields.items():
        if not is_at(field):  # what is typed stays as it is typed, also behind a dialog
            said = field.said((article and getattr(article, fact)) or "")
            yield from _other(f"facts: {fact}", field.text(), said)


def _undo(window: MainWindow) -> Iterator[str]:
    actions, journal = window.actions_by_id, window.session.read.journal
    for command, edit in (("undo", journal.to_undo()), ("redo", journal.to_redo())):
        yield from _other(f"{command} can be given", actions[command].isEnabled(), edit is not None)


def _status(window: MainWindow) -> Iterator[str]:
    parts, marks = window.parts, window.desk.marks
    yield from _other("status", parts.status.saved.property("state"), "saved")
    counts = [int(number) for number in re.findall(r"\d+", parts.status.marks.text())]
    yield from _other("counts", counts, [len(marks.mentions), len(marks.claims)])


def _painting(window: MainWindow) -> Iterator[str]:
    """Where painting kept from before is not what would be made now."""
    sheet = window.desk.view._sheet
    for block, _top in sheet.page.all_blocks():
        kept = sheet.decorations.of(block)
        new = sheet.builder.build(block, sheet.builder.marks_of(block))
        same = {part: getattr(kept, part) == getattr(new, part) for part in _DRAWN}
        same["names"] = kept.names.shown == new.names.shown
        for part, is_same in same.items():
            if not is_same:
                yield f"paragraph {block.blockNumber()} is painted with old {part}"


def _other(what: str, shown: object, wanted: object) -> Iterator[str]:
    if shown != wanted:
        yield f"{what}: shown is {shown}, not {wanted}"
