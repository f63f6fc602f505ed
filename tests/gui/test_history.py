"""The history panel: who did what and when, what it changed, and the way to where it was done."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from texts_shown import english_left

from penanda.edits import articles, entities, mentions
from penanda.project.change import Done, Place, sentence
from penanda.project.edit_names import EDIT_NAMES
from penanda.project.journal import HISTORY_PAGE
from penanda_gui.history import History
from penanda_gui.panels.edit_words import when
from penanda_gui.panels.two_line_delegate import TwoLineDelegate
from penanda_gui.pickers.picker import Picker
from penanda_gui.settings import Settings


def history_of(hands):
    """The panel."""
    return hands.window.features[History].panel


def rows(hands):
    """The sentences listed."""
    model = history_of(hands).list.edits
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def second_line(hands, row):
    return str(history_of(hands).list.edits.index(row).data(TwoLineDelegate.SECOND_LINE))


def is_struck_out(hands, row):
    font = history_of(hands).list.edits.index(row).data(Qt.ItemDataRole.FontRole)
    return font is not None and font.strikeOut()


def details(hands):
    hands.settle()
    return history_of(hands).details.toPlainText()


def open_history(hands):
    """Open the panel by its key."""
    hands.view.setFocus()
    hands.press("Ctrl+H")
    hands.wait(lambda: history_of(hands).list.hasFocus())
    hands.settle()


def tag(hands, words, key):
    hands.caret_to(words)
    hands.press(key)
    hands.settle()


def choose(choice, value):
    """Pick a value of a filter, as a person does."""
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def made_by_hand(hands, count):
    """So many edits of the open article."""
    article_id = hands.window.desk.article_id
    for number in range(count):
        hands.session.run(articles.set_fact, article_id, "title", f"Title {number}")
    hands.settle()


# The panel


def test_it_is_hidden_at_first_and_comes_and_goes_by_its_key(hands):
    panel = hands.parts.panels["history"]
    assert not panel.isVisible()
    open_history(hands)
    assert panel.isVisible()
    assert hands.window.actions_by_id["show_history"].isChecked()
    hands.press("Ctrl+H")
    assert not panel.isVisible()
    assert hands.view.hasFocus()


def test_it_comes_back_where_it_was_left(hands):
    open_history(hands)
    hands.restart()
    assert hands.parts.panels["history"].isVisible()
    assert rows(hands)


def test_its_list_is_as_high_again_as_it_was_drawn(hands):
    open_history(hands)
    hands.wait(history_of(hands).details.isVisible)
    splitter = history_of(hands).splitter
    edge = splitter.handle(1)
    middle = edge.rect().center()
    assert splitter.sizes()[0] > splitter.sizes()[1]
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(edge, middle - QPoint(0, 40))
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=middle - QPoint(0, 40))
    assert splitter.sizes()[0] < splitter.sizes()[1]
    hands.restart()
    hands.press("Ctrl+H")
    open_history(hands)
    hands.wait(history_of(hands).details.isVisible)
    listed, detailed = history_of(hands).splitter.sizes()
    assert listed < detailed


def test_f6_goes_into_it(hands):
    open_history(hands)
    hands.press("Esc")
    for _ in range(len(hands.parts.focus_places())):
        if history_of(hands).list.hasFocus():
            break
        hands.press("F6")
    assert history_of(hands).list.hasFocus()


# What it lists


def test_it_says_who_did_what_and_when_the_newest_first(hands):
    tag(hands, "Putrajaya", "3")
    tag(hands, "Friday", "8")
    open_history(hands)
    assert rows(hands)[:2] == ["Tagged “Friday” as Date or time", "Tagged “Putrajaya” as Country or city"]
    assert second_line(hands, 0) == f"{hands.session.annotator} · just now"


def test_an_edit_appears_as_it_is_made(hands):
    open_history(hands)
    before = rows(hands)
    tag(hands, "Putrajaya", "3")
    assert rows(hands) == ["Tagged “Putrajaya” as Country or city", *before]
    assert details(hands).startswith("Tagged “Putrajaya” as Country or city\n\nMention “Putrajaya” · new\n")


def test_an_edit_that_is_saved_as_the_panel_comes_is_listed_once(hands):
    before = [edit.id for edit in hands.session.read.journal.history()]
    hands.caret_to("Putrajaya")
    hands.press("3")
    assert hands.session.wait(20)  # what is told of it comes only after the next key
    hands.press("Ctrl+H")
    hands.settle()
    model = history_of(hands).list.edits
    listed = [model.at(row).id for row in range(model.rowCount())]
    assert listed[1:] == before


def test_somebody_who_reads_in_the_list_stays_where_they_are(hands):
    tag(hands, "Putrajaya", "3")
    open_history(hands)
    hands.press("Down")
    current = history_of(hands).list.currentIndex().data()
    hands.session.run(articles.set_fact, hands.window.desk.article_id, "title", "Ikan")
    hands.settle()
    assert rows(hands)[0].startswith("Changed the facts of “Ikan”")
    assert history_of(hands).list.currentIndex().data() == current


def test_what_was_undone_is_struck_out_and_says_so_and_undo_is_listed_too(hands):
    tag(hands, "Putrajaya", "3")
    open_history(hands)
    hands.press("Ctrl+Z")
    hands.settle()
    assert rows(hands)[:2] == [
        "Undone: Tagged “Putrajaya” as Country or city",
        "Tagged “Putrajaya” as Country or city",
    ]
    assert (is_struck_out(hands, 0), is_struck_out(hands, 1)) == (False, True)
    assert second_line(hands, 1).endswith(" · undone")
    assert "undone" in str(history_of(hands).list.edits.index(1).data(Qt.ItemDataRole.AccessibleTextRole))
    hands.press("Ctrl+Shift+Z")
    hands.settle()
    assert rows(hands)[0] == "Done again: Tagged “Putrajaya” as Country or city"
    assert not is_struck_out(hands, 2)
    assert "undone" not in second_line(hands, 2)


def test_what_was_undone_stays_struck_out_after_another_edit_and_a_restart(hands):
    open_history(hands)
    tag(hands, "Putrajaya", "3")
    hands.press("Ctrl+Z")
    hands.settle()
    tag(hands, "Friday", "8")
    assert is_struck_out(hands, 2)
    hands.restart()
    assert rows(hands)[2] == "Tagged “Putrajaya” as Country or city"
    assert is_struck_out(hands, 2)


def test_it_lists_some_kinds_of_edits_or_those_of_one_article_only(hands):
    tag(hands, "Putrajaya", "3")
    hands.run("status.done")
    hands.settle()
    open_history(hands)
    everything = rows(hands)
    panel = history_of(hands)
    choose(panel.groups, "facts")
    assert rows(hands)[0].startswith("Changed the status of “")
    assert "Tagged “Putrajaya” as Country or city" not in rows(hands)
    choose(panel.groups, None)
    assert rows(hands) == everything
    choose(panel.scope, "this")
    here = rows(hands)
    assert "Tagged “Putrajaya” as Country or city" in here
    hands.press("Ctrl+PgDown")
    hands.settle()
    assert "Tagged “Putrajaya” as Country or city" not in rows(hands)
    hands.press("Ctrl+PgUp")
    hands.settle()
    assert rows(hands) == here


def test_an_edit_that_is_not_asked_for_does_not_appear(hands):
    open_history(hands)
    choose(history_of(hands).groups, "claims")
    before = rows(hands)
    tag(hands, "Putrajaya", "3")
    assert rows(hands) == before


def test_a_kind_that_was_never_edited_leaves_it_empty_and_says_so(hands):
    open_history(hands)
    assert details(hands)
    choose(history_of(hands).groups, "entities")
    choose(history_of(hands).scope, "this")
    assert rows(hands) == []
    assert details(hands) == ""
    assert history_of(hands).list.accessibleDescription() == "Nothing of this kind was edited yet."
    assert not history_of(hands).details.isVisible()
    history_of(hands).list.setFocus()
    known = next(iter(hands.window.desk.marks.mentions.values()))
    hands.session.run(mentions.give_new_entity, [known.id], "Semarak Baharu")
    hands.settle()
    assert len(rows(hands)) == 1
    assert history_of(hands).list.accessibleDescription() == ""
    hands.wait(history_of(hands).details.isVisible)
    hands.wait(lambda: "Semarak Baharu" in details(hands))


def test_older_edits_are_fetched_as_one_comes_to_them(hands):
    made_by_hand(hands, 2 * HISTORY_PAGE + 20)
    open_history(hands)
    assert HISTORY_PAGE <= len(rows(hands)) < 2 * HISTORY_PAGE + 20
    while "Changed the facts of “Title 0”" not in rows(hands):
        before = len(rows(hands))
        hands.press("End")
        hands.wait(lambda before=before: len(rows(hands)) > before)


# When


NOW = datetime(2026, 3, 9, 14, 30, tzinfo=timezone(timedelta(hours=8)))


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=1), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(seconds=60), "1 min ago"),
        (timedelta(minutes=59, seconds=59), "59 min ago"),
        (timedelta(hours=1), "1 h ago"),
        (timedelta(hours=14, minutes=29), "14 h ago"),
    ],
)
def test_the_time_of_an_edit_of_today_is_said_as_how_long_ago(ago, said):
    at = (NOW - ago).astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    assert when(at, NOW) == said


@pytest.mark.parametrize("ago", [timedelta(hours=14, minutes=31), timedelta(days=400), -timedelta(hours=1)])
def test_another_time_is_said_in_full(ago, qapp):
    then = (NOW - ago).astimezone(UTC)
    local = then.astimezone()
    said = when(then.isoformat(timespec="microseconds").replace("+00:00", "Z"), NOW)
    assert said == f"{local.day} {local:%b %Y, %H:%M}"


def test_the_details_keep_from_the_edges_as_the_filters_do(hands):
    hands.run("show_history")
    panel = history_of(hands)
    filters, details = panel.scope.parentWidget(), panel.details
    beside = [one.mapTo(filters, QPoint()).x() for one in (panel.scope, details)]
    assert beside[0] == beside[1] > 0
    beyond = [one.mapTo(filters, QPoint(one.width(), 0)).x() for one in (panel.groups, details)]
    assert beyond[0] == beyond[1] < filters.width()


# What an edit changed


@pytest.mark.parametrize("width", [240, 300, 620])
@pytest.mark.parametrize("code", ["en", "ms"])
def test_what_is_listed_is_said_in_full_however_narrow_the_panel_is(in_language, code, width):
    hands = in_language(code)
    open_history(hands)
    panel = history_of(hands)
    hands.window.resizeDocks([hands.parts.panels["history"]], [width], Qt.Orientation.Horizontal)
    hands.wait(lambda: abs(panel.width() - width) < 20)
    hands.wait(lambda: (panel.scope.y() == panel.groups.y()) is (width > 600))
    for filter_ in (panel.scope, panel.groups):
        for at in range(filter_.count()):
            filter_.setCurrentIndex(at)
            assert filter_.shown_text() == filter_.itemText(at)


def test_a_tag_that_was_changed_says_from_what_to_what(hands):
    hands.click_text("Straits Meridian Power")
    start, end = hands.find("Straits Meridian Power")
    hands.press("4")
    hands.settle()
    open_history(hands)
    mention = details(hands).split("\n\n")[1]
    assert mention.splitlines() == [
        "Mention “Straits Meridian Power” · changed",
        "Label: Organisation → Place",
    ]
    hands.view.setFocus()
    hands.press("Del")
    assert details(hands).split("\n\n")[1].splitlines() == [
        "Mention “Straits Meridian Power” · removed",
        f"Words: “Straits Meridian Power” {start}–{end} → –",
        "Label: Place → –",
        "Entity: Straits Meridian Power → –",
        "Form: A name → –",
    ]


def test_values_of_a_claim_are_said_by_their_names(hands):
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.click(hands.parts.card.judged.worths.of["not_checkable"])
    hands.settle()
    open_history(hands)
    assert details(hands).splitlines()[-1] == "Worth checking: Minor → Not checkable"


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "Rating → Refuted for the claim “", "Status → Being checked for claims: 12"),
        ("ms", "Penarafan → Disangkal bagi dakwaan “", "Status → Sedang disemak bagi dakwaan: 12"),
    ],
)
def test_what_a_claim_was_given_is_said_for_one_and_for_many(in_language, code, one, many):
    hands = in_language(code)
    desk = AtTheClaimDesk(hands)
    hands.press("End", "R")
    hands.dialog(Picker)
    desk.press("2")
    hands.press("Ctrl+A", "S")
    hands.dialog(Picker)
    desk.press("3")
    desk.leave()
    open_history(hands)
    assert rows(hands)[0] == many
    assert rows(hands)[1].startswith(one)


def test_an_edit_of_an_earlier_version_says_what_was_known_then(hands):
    said = hands.application._language.edit(Done("claims_changed", {"count": 17}))
    assert said == "Changed claims: 17"


def test_it_opens_high_enough_to_read_some_edits(hands):
    for number in range(3):
        tag(hands, ("Putrajaya", "Friday", "Lim")[number], str(number + 1))
    hands.window.resize(1100, 900)
    open_history(hands)
    listed = history_of(hands).list
    assert listed.viewport().height() >= 4 * listed.sizeHintForRow(0)


def test_the_arrows_walk_through_the_edits_and_show_what_each_changed(hands):
    tag(hands, "Putrajaya", "3")
    tag(hands, "Friday", "8")
    open_history(hands)
    assert details(hands).startswith("Tagged “Friday”")
    hands.press("Down")
    assert details(hands).startswith("Tagged “Putrajaya”")


def test_a_bulk_edit_shows_counts_and_its_first_records(hands):
    def many(tx):
        for number in range(200):
            tx.insert("annotator", {"id": f"a{number}", "name": f"Siti {number}"})
        return Done("loaded", {"name": "marks.json"})

    hands.session.run(many)
    hands.settle()
    open_history(hands)
    counts, *records, rest = details(hands).split("\n\n")[1:]
    assert counts == "Annotator, new: 200"
    assert records[0] == "Annotator “Siti 0” · new\nName: – → Siti 0"
    assert rest == f"Not listed here: {200 - len(records)}"


def test_text_that_is_long_or_cannot_be_seen_stays_one_line(hands):
    article_id = hands.window.desk.article_id
    hands.session.run(articles.set_fact, article_id, "note", "a\x07b\n" + "kata " * 200)
    hands.settle()
    open_history(hands)
    line = next(line for line in details(hands).splitlines() if line.startswith("Note: "))
    assert line.startswith("Note: – → a\ufffdb kata kata")
    assert line.endswith("…")


# Where it was done


def test_enter_and_a_click_go_to_the_place_in_whichever_article_it_is(hands):
    tag(hands, "Putrajaya", "3")
    start, _ = hands.find("Putrajaya")
    english = hands.text
    open_history(hands)
    for go in (
        lambda: hands.press("Return"),
        lambda: hands.click_row(history_of(hands).list, history_of(hands).list.edits.index(0)),
    ):
        hands.press("Ctrl+PgDown")
        hands.settle()
        assert hands.text != english
        history_of(hands).list.setFocus()
        go()
        assert hands.text == english
        assert hands.view.caret == start
        assert hands.view.viewport().rect().contains(hands.view.cursorRect().center())
        assert history_of(hands).list.hasFocus()


def test_an_edit_of_an_entity_goes_to_where_it_is_named(hands):
    entity_id = hands.mention("Straits Meridian Power")["entity_id"]
    first = min(one["start"] for one in hands.article()["mentions"] if one.get("entity_id") == entity_id)
    hands.session.run(entities.change, entity_id, "note", "Syarikat")
    hands.settle()
    open_history(hands)
    hands.press("Return")
    assert hands.view.caret == first


def test_undoing_an_edit_of_an_entity_goes_to_where_it_is_named(hands):
    entity_id = hands.mention("Straits Meridian Power")["entity_id"]
    first = min(one["start"] for one in hands.article()["mentions"] if one.get("entity_id") == entity_id)
    hands.session.run(entities.change, entity_id, "note", "Syarikat")
    hands.settle()
    hands.press("Ctrl+PgDown", "Ctrl+Z")
    hands.settle()
    assert hands.text[first:].startswith("Straits Meridian Power")
    assert hands.view.caret == first


def test_an_edit_of_an_article_that_is_gone_says_so(hands):
    tag(hands, "Putrajaya", "3")
    hands.run("remove_article")
    hands.settle()
    open_history(hands)
    for _ in range(2):
        hands.press("Return")
        assert hands.hint == "The article of this edit is not in the project any more."
        hands.press("Down")


def test_an_edit_that_was_made_at_no_place_says_so(hands):
    def load(tx):
        tx.update("label", "LAW", {"key": "x"})
        return Done("loaded", {"name": "x"})

    hands.session.run(load)
    hands.settle()
    open_history(hands)
    hands.press("Return")
    assert hands.hint == "This edit was not made at a place in an article."


def test_the_history_of_a_project_that_can_only_be_read_is_shown(hands):
    tag(hands, "Putrajaya", "3")
    path = hands.session.path
    hands.close()
    path.chmod(0o444)
    hands.start(path)
    open_history(hands)
    assert rows(hands)[0] == "Tagged “Putrajaya” as Country or city"
    assert details(hands)


# Every kind of edit, in both languages


ARGS = {
    "article": "Ikan mati",
    "count": 14,
    "encoding": "utf-8",
    "name": "marks.json",
    "surface": "Anwar",
    "label": {"en": "Person", "ms": "Orang"},
    "entity": "Anwar bin Rahim",
    "rating": {"en": "Refuted", "ms": "Disangkal"},
    "other": "Anwar",
    "word": "kata",
    "parent": "Pelabuhan",
    "orphans": 2,
    "articles": 3,
}


@pytest.fixture
def in_language(at_the_desk):
    """Start the window in a language."""

    def start(code):
        settings = Settings()
        settings.language_choice = code
        settings.save()
        at_the_desk.start()
        return at_the_desk

    return start


def make_every_kind(hands):
    """Edits of every kind, each at a place of its own; returns the places by kind."""
    article_id = hands.window.desk.article_id
    places = {kind: Place(article_id, at, at + 1) for at, kind in enumerate(EDIT_NAMES, 5)}

    def edit(tx, kind):
        tx.update("article", article_id, {"note": kind})
        return Done(kind, ARGS, places[kind])

    for kind in EDIT_NAMES:
        hands.session.run(edit, kind)
    hands.settle()
    return places


@pytest.mark.parametrize("code", ["en", "ms"])
def test_every_kind_of_edit_is_listed_with_its_sentence_and_its_place_is_reached(in_language, code):
    hands = in_language(code)
    places = make_every_kind(hands)
    open_history(hands)
    said = [
        sentence(
            Done(kind, ARGS), language=code, translate=lambda text: QCoreApplication.translate("Edits", text)
        )
        for kind in reversed(EDIT_NAMES)
    ]
    assert rows(hands)[: len(said)] == said
    assert len(set(said)) == len(said)
    if code == "ms":
        assert not set(said) & {sentence(Done(kind, ARGS)) for kind in EDIT_NAMES}
    for kind in reversed(EDIT_NAMES):
        hands.press("Return")
        assert hands.view.caret == places[kind].start, kind
        hands.press("Down")


def test_nothing_english_is_left_in_the_history_in_malay(in_language):
    hands = in_language("ms")
    hands.press("M", "U")
    hands.settle()
    open_history(hands)
    hands.press("Ctrl+Z")
    hands.settle()
    assert rows(hands)[0].startswith("Dibuat asal")
    panel = hands.parts.panels["history"]
    assert english_left(panel) == set()
    said = details(hands)
    assert " → " in said
    for english in ("Mention", "changed", "Unsure", "Yes", "No"):
        assert english not in said.split()
