"""The lists of entities and claims: an edit changes its own rows, and they end up as if filled anew."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from penanda.marks import MarkRef, Marks
from penanda.model.claim import Claim, ClaimSpan
from penanda.model.entity import Entity
from penanda.model.mention import Mention
from penanda_gui.panels.claim_list import ClaimList
from penanda_gui.panels.claim_rows import ClaimRows
from penanda_gui.panels.entity_delegate import EntityDelegate
from penanda_gui.panels.entity_rows import EntityRows
from penanda_gui.panels.entity_tree import EntityTree

LABELS = ("PERSON", "ORG")
ENTITIES = ("e1", "e2", "e3")


def made(kind, **values):
    """A record with these values, and nothing in its other fields."""
    return kind(**(dict.fromkeys(kind.__struct_fields__) | values))


def mention(id_, start, *, length=4, entity=None, label="PERSON"):
    where = {"start": start, "end": start + length, "surface": f"{id_}@{start}"}
    return made(Mention, id=id_, label=label, entity_id=entity, **where)


def claim(id_, start, *, length=10, worth=None):
    span = ClaimSpan(f"{id_}-s", "content", start, start + length, f"{id_}@{start}")
    return made(Claim, id=id_, spans=(span,), check_worthiness=worth)


def entity(id_, name=None):
    return made(Entity, id=id_, name=name or id_.upper(), type="PERSON")


def shown(model):
    """What each row shows, mentions set in."""
    rows = [model.index(row) for row in range(model.rowCount())]
    return [
        (index.data(EntityDelegate.IS_OPEN) is None, index.data(), index.data(EntityDelegate.COUNT))
        for index in rows
    ]


def claims_shown(model):
    return [model.index(row).data() for row in range(model.rowCount())]


@dataclass(frozen=True)
class Step:
    """What becomes of one mention: where it is and what it names; ``None`` takes it away."""

    id: str
    start: int | None
    length: int
    entity: str | None
    label: str


STEPS = st.lists(
    st.lists(
        st.builds(
            Step,
            st.sampled_from([f"m{n}" for n in range(8)]),
            st.none() | st.integers(0, 12),
            st.integers(1, 4),
            st.none() | st.sampled_from(ENTITIES),
            st.sampled_from(LABELS),
        ),
        min_size=1,
        max_size=4,
        unique_by=lambda step: step.id,
    ),
    max_size=12,
)


@given(STEPS, st.sets(st.sampled_from([(id_, "") for id_ in ENTITIES] + [(None, one) for one in LABELS])))
@settings(deadline=None)
def test_after_any_edits_the_entities_are_shown_as_if_they_were_listed_anew(qapp, edits, opened):
    parent = QWidget()
    marks, entities = Marks(), {id_: entity(id_) for id_ in ENTITIES}
    rows = EntityRows(parent)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show_mentions(marks, entities)
    for edit in edits:
        for step in edit:
            if step.start is None:
                marks.drop(MarkRef("mention", step.id))
            else:
                marks.put_mention(
                    mention(step.id, step.start, length=step.length, entity=step.entity, label=step.label)
                )
        rows.update_mentions([step.id for step in edit], [])
        for group in rows.groups:
            rows.set_open(group, is_open=group.key in opened)
        anew = EntityRows(parent)
        anew.show_mentions(marks, entities)
        for group in anew.groups:
            anew.set_open(group, is_open=group.key in opened)
        assert shown(rows) == shown(anew)
        for id_ in marks.mentions:
            assert rows.index_of(id_).row() == anew.index_of(id_).row()


@given(
    st.lists(
        st.tuples(st.sampled_from("pqrstu"), st.none() | st.integers(0, 9), st.integers(1, 3)), max_size=25
    )
)
@settings(deadline=None)
def test_after_any_edits_the_claims_are_shown_as_if_they_were_listed_anew(qapp, edits):
    parent = QWidget()
    marks, rows = Marks(), ClaimRows(parent)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show_claims(marks, {})
    for id_, start, length in edits:
        if start is None:
            marks.drop(MarkRef("claim", id_))
        else:
            marks.put_claim(claim(id_, start, length=length))
        rows.update_claims([id_])
        anew = ClaimRows(parent)
        anew.show_claims(marks, {})
        assert claims_shown(rows) == claims_shown(anew)
        assert [rows.row_of(one) for one in marks.claims] == [anew.row_of(one) for one in marks.claims]


# What an edit costs


@pytest.fixture
def many():
    marks = Marks([mention(f"m{n:04}", n * 10, entity=ENTITIES[n % 3]) for n in range(900)])
    for n in range(300):
        marks.put_claim(claim(f"c{n:03}", n * 30))
    return marks, {id_: entity(id_) for id_ in ENTITIES}


@pytest.fixture
def tree(qtbot, many):
    tree = EntityTree()
    qtbot.addWidget(tree)
    tree.resize(250, 300)
    tree.show_mentions(*many)
    for group in tree.entities.groups:
        tree.entities.set_open(group, is_open=True)
    tree.show()
    qtbot.waitExposed(tree)
    return tree


@pytest.fixture
def claims(qtbot, many):
    view = ClaimList()
    qtbot.addWidget(view)
    view.resize(250, 300)
    view.show_claims(*many)
    view.show()
    qtbot.waitExposed(view)
    return view


def changes_of(model):
    """Notes which rows come and go, and whether all are filled anew."""
    seen = []
    model.rowsInserted.connect(lambda _parent, first, last: seen.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: seen.append(("out", first, last)))
    model.rowsMoved.connect(lambda *_what: seen.append(("moved",)))
    model.modelReset.connect(lambda: seen.append(("reset",)))
    return seen


def test_a_new_mention_of_a_listed_entity_is_one_new_row(tree, many):
    marks, _ = many
    seen = changes_of(tree.entities)
    marks.put_mention(mention("new", 4503, entity="e1"))
    tree.update_mentions(["new"], [])
    (change,) = seen
    row = tree.entities.index_of("new").row()
    assert change == ("in", row, row)
    assert tree.entities.index(row).data() == "new@4503"


def test_a_mention_that_is_gone_takes_one_row_with_it(tree, many):
    marks, _ = many
    row = tree.entities.index_of("m0450").row()
    seen = changes_of(tree.entities)
    marks.drop(MarkRef("mention", "m0450"))
    tree.update_mentions(["m0450"], [])
    assert seen == [("out", row, row)]


def test_an_entity_whose_first_mention_is_gone_moves_behind_those_named_before(tree, many):
    marks, _ = many
    seen = changes_of(tree.entities)
    marks.drop(MarkRef("mention", "m0000"))
    tree.update_mentions(["m0000"], [])
    assert [group.entity_id for group in tree.entities.groups] == ["e2", "e3", "e1"]
    assert ("reset",) not in seen
    assert all(group.is_open for group in tree.entities.groups)


def test_another_name_of_an_entity_is_shown_and_no_row_comes_or_goes(tree, many):
    _, entities = many
    seen = changes_of(tree.entities)
    entities["e2"] = entity("e2", "Bank of Nowhere")
    tree.update_mentions([], ["e2"])
    group = next(group for group in tree.entities.groups if group.entity_id == "e2")
    assert tree.entities.index_of_group(group).data() == "Bank of Nowhere"
    assert seen == []


def test_mentions_of_an_entity_that_is_gone_come_under_their_label(tree, many):
    _, entities = many
    del entities["e2"]
    tree.update_mentions([], ["e2"])
    assert [group.key for group in tree.entities.groups] == [("e1", ""), ("e3", ""), (None, "PERSON")]
    assert len(tree.entities.groups[-1].mentions) == 300


def test_a_claim_that_changes_in_its_place_keeps_its_row(claims, many):
    marks, _ = many
    seen = changes_of(claims.claims)
    marks.put_claim(claim("c150", 4500, worth="check"))
    claims.update_claims(["c150"])
    assert seen == []
    assert claims.claims.at(150).check_worthiness == "check"


def test_a_claim_whose_first_words_changed_goes_to_its_new_row(claims, many):
    marks, _ = many
    marks.put_claim(claim("c150", 8))
    claims.update_claims(["c150"])
    assert claims.claims.row_of("c150") == 1


# What stays as it was


def at_top(view):
    return view.indexAt(QPoint(5, 5)).data()


def test_rows_that_come_above_leave_what_is_seen_in_its_place(tree, claims, many):
    marks, _ = many
    for view in (tree, claims):
        view.verticalScrollBar().setValue(100)
    before = at_top(tree), at_top(claims)
    for number in range(5):
        marks.put_mention(mention(f"new{number}", 1 + number, entity="e1"))
        marks.put_claim(claim(f"new{number}", 1 + number))
    new = [f"new{number}" for number in range(5)]
    tree.update_mentions(new, [])
    claims.update_claims(new)
    assert (at_top(tree), at_top(claims)) == before


def test_a_list_at_its_start_shows_what_comes_there(claims, many):
    marks, _ = many
    marks.put_claim(claim("first", 0, length=25))
    claims.update_claims(["first"])
    assert at_top(claims) == "first@0"


def test_the_chosen_row_stays_chosen_while_others_come_and_go(tree, claims, many):
    marks, _ = many
    tree.show_current(MarkRef("mention", "m0450"))
    claims.show_current("c150")
    marks.put_mention(mention("new", 1, entity="e1"))
    marks.put_claim(claim("new", 1))
    marks.drop(MarkRef("claim", "c010"))
    tree.update_mentions(["new"], [])
    claims.update_claims(["new", "c010"])
    assert tree.currentIndex() == tree.entities.index_of("m0450")
    assert tree.entities.mention_at(tree.selectedIndexes()[0]).id == "m0450"
    assert claims.currentIndex().row() == claims.claims.row_of("c150") == 150


# Opening and closing


@pytest.fixture
def closed(tree):
    for group in tree.entities.groups:
        tree.entities.set_open(group, is_open=False)
    tree.setCurrentIndex(tree.entities.index(0))
    return tree


def test_right_opens_an_entity_and_goes_to_its_first_mention_and_left_goes_back_and_closes_it(closed):
    QTest.keyClick(closed, Qt.Key.Key_Right)
    assert closed.entities.rowCount() == 303
    QTest.keyClick(closed, Qt.Key.Key_Right)
    assert closed.currentIndex().data() == "m0000@0"
    QTest.keyClick(closed, Qt.Key.Key_Left)
    assert closed.currentIndex().data() == "E1"
    QTest.keyClick(closed, Qt.Key.Key_Left)
    assert closed.entities.rowCount() == 3


def arrow(tree, row):
    """Which points of a row's room for an arrow are not blank."""
    box = tree.visualRect(tree.entities.index(row))
    picture = tree.viewport().grab(box).toImage()
    blank = picture.pixel(picture.width() - 2, 1)
    columns, lines = range(EntityDelegate.INDENT), range(picture.height())
    return {(x, y) for x in columns for y in lines if picture.pixel(x, y) != blank}


def test_an_arrow_says_which_entities_are_open_and_mentions_have_none(closed):
    closed.entities.set_open(closed.entities.groups[0], is_open=True)
    closed.clearSelection()
    open_one, first_mention = arrow(closed, 0), arrow(closed, 1)
    closed.entities.set_open(closed.entities.groups[0], is_open=False)
    closed_one = arrow(closed, 1)
    assert open_one
    assert closed_one
    assert open_one != closed_one
    assert not first_mention


def test_a_click_on_the_arrow_opens_and_closes_and_chooses_nothing(closed, qtbot):
    chosen = []
    closed.mention_chosen.connect(chosen.append)
    place = closed.visualRect(closed.entities.index(1)).center()
    place.setX(EntityDelegate.INDENT // 2)
    for rows in (303, 3):
        qtbot.mouseClick(closed.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert closed.entities.rowCount() == rows
    assert chosen == []


def test_a_mention_of_a_closed_entity_is_shown_by_its_entity(closed):
    closed.show_current(MarkRef("mention", "m0450"))
    assert closed.currentIndex().data() == "E1"


def test_home_and_end_go_to_the_first_and_the_last_row(claims):
    claims.setCurrentIndex(claims.claims.index(20))
    QTest.keyClick(claims, Qt.Key.Key_End)
    assert claims.currentIndex().row() == 299
    QTest.keyClick(claims, Qt.Key.Key_Home)
    assert claims.currentIndex().row() == 0


def test_tab_leaves_the_list(claims, qtbot):
    claims.setCurrentIndex(claims.claims.index(20))
    QTest.keyClick(claims, Qt.Key.Key_Tab)
    assert claims.currentIndex().row() == 20


def test_a_screen_reader_hears_whether_an_entity_is_open(closed):
    closed.entities.set_open(closed.entities.groups[0], is_open=True)
    table = QAccessible.queryAccessibleInterface(closed)
    cells = [table.child(2 * row + 3) for row in (0, 1, 301)]  # each behind its row's header
    said = [cell.text(QAccessible.Text.Description) for cell in cells]
    assert said == ["Open", "", "Closed"]


def test_rows_are_as_high_as_a_larger_font_needs(claims):
    before = claims.rowHeight(0)
    font = claims.font()
    font.setPointSize(font.pointSize() * 2)
    claims.setFont(font)
    assert claims.rowHeight(0) > 1.5 * before


def test_a_change_of_the_words_alone_is_seen_at_once(tree, many):
    marks, _ = many
    marks.put_mention(msgspec.structs.replace(marks.mentions["m0000"], surface="another word"))
    tree.update_mentions(["m0000"], [])
    assert tree.entities.index_of("m0000").data() == "another word"
