"""The panels beside and over the article: what they show, what is typed in them, how they come back."""

import getpass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QToolButton

from penanda_gui.panels.two_line_delegate import TwoLineDelegate

FACTS = (
    "\nTELUK SERI: The jetty will open again in May, the council said. \n\n"
    "Artikel ini disiarkan pada : Ahad, 7 January 2024 @ 8:22 AM\n"
)


@pytest.fixture
def untitled(hands, tmp_path):
    """An article without a title, some of whose facts are guessed."""
    file = tmp_path / "jetty.txt"
    file.write_text(FACTS)
    hands.window.open_paths([file])
    hands.wait(lambda: hands.text == FACTS)
    hands.settle()
    return hands


def row(hands, number):
    index = hands.parts.articles.articles.index(number)
    return index.data(), index.data(TwoLineDelegate.SECOND_LINE)


# The list of articles


def test_the_list_shows_title_status_and_marks_of_each_article(hands):
    article = hands.article()
    title, second = row(hands, 0)
    assert title == hands.parts.facts.title.text() or title.startswith("Dead sea bass")
    assert second.endswith(f"Marks: {len(article['mentions']) + len(article['claims'])}")


def test_the_list_follows_what_is_marked_and_its_status(hands):
    hands.run("status.done")
    hands.settle()
    _, before = row(hands, 0)
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.settle()
    _, after = row(hands, 0)
    assert "Done" in before
    assert int(after.split()[-1]) == int(before.split()[-1]) + 1


def test_a_click_or_enter_in_the_list_opens_an_article(hands):
    articles = hands.parts.articles
    hands.click_row(articles, articles.articles.index(1))
    assert hands.text.startswith("NELAYAN")
    assert hands.view.hasFocus()
    articles.setFocus()
    hands.press("Up", "Return")
    assert hands.text.startswith("Dead sea bass")


def written(widget):
    """The first column of what is written in a widget, or ``None`` where nothing is."""
    image = widget.grab().toImage()
    ground = image.pixel(2, 2)
    rows = range(2, image.height() - 2)
    columns = range(2, image.width() - 2)
    return next((x for x in columns if any(image.pixel(x, y) != ground for y in rows)), None)


def test_a_list_without_articles_says_how_to_open_one(hands):
    articles = hands.parts.articles
    hands.view.setFocus()
    while hands.window.desk.article_id:
        hands.run("remove_article")
        hands.settle()
    assert "Ctrl+O" in articles.accessibleDescription()
    said = written(articles.viewport())
    assert said is not None
    assert said >= 10
    articles.say_instead_of_rows("")
    assert written(articles.viewport()) is None


def test_an_article_without_mentions_says_how_to_tag_a_name_until_one_is_tagged(untitled):
    entities = untitled.parts.entities
    while entities.entities.rowCount():
        untitled.press("M", "Delete")
        untitled.settle()
    assert written(entities.viewport()) >= 10
    untitled.caret_to("council")
    untitled.press("2")
    untitled.settle()
    assert entities.entities.rowCount() == 1


def test_the_entities_show_which_mention_is_selected_and_none_where_none_is(hands):
    shown = hands.parts.entities.selectionModel()
    hands.view.setFocus()
    hands.press("M")
    while hands.view.selected_mark.kind != "mention":
        hands.press("M")
    hands.wait(shown.hasSelection)
    hands.view.place_caret(len(hands.text))
    assert hands.selected() is None
    hands.wait(lambda: not shown.hasSelection())


def test_every_panel_says_what_it_is(hands):
    for panel in hands.parts.panels.values():
        (said,) = panel.titleBarWidget().findChildren(QLabel)
        assert said.text() == panel.windowTitle() != ""


def test_where_no_article_is_open_nothing_is_said_of_tagging(hands):
    while hands.window.desk.article_id:
        hands.run("remove_article")
        hands.settle()
    assert written(hands.parts.entities.viewport()) is None


def test_the_status_bar_counts_the_marks_of_the_open_article(hands):
    article = hands.article()
    counts = f"Mentions: {len(article['mentions'])} · Claims: {len(article['claims'])}"
    assert hands.parts.status.marks.text() == counts


# Facts


def test_without_a_title_the_first_words_serve(untitled):
    assert row(untitled, 2)[0].startswith("TELUK SERI: The jetty")
    assert untitled.parts.facts.title.text() == ""
    assert untitled.parts.facts.title.placeholderText().startswith("TELUK SERI: The jetty")


@pytest.mark.parametrize(
    ("fact", "typed"),
    [
        ("title", "Jetty to open"),
        ("publisher", "Selat Daily"),
        ("byline", "A. Reporter"),
        ("url", "https://example.org/jetty"),
        ("credit", "Selat News"),
    ],
)
def test_a_fact_that_is_typed_is_saved(untitled, fact, typed):
    untitled.parts.facts.fields[fact].setFocus()
    untitled.press("Ctrl+A")
    untitled.type(typed)
    untitled.press("Return")
    assert untitled.article()["metadata"][fact] == typed
    if fact == "title":
        assert row(untitled, 2)[0] == typed


def test_a_fact_is_saved_after_a_pause_too(untitled):
    untitled.parts.facts.title.setFocus()
    untitled.type("Jetty")
    untitled.wait(lambda: untitled.article()["metadata"]["title"] == "Jetty")
    assert untitled.parts.facts.title.hasFocus()


def test_a_fact_that_is_emptied_is_none_again(untitled):
    title = untitled.parts.facts.title
    title.setFocus()
    untitled.type("Jetty")
    untitled.press("Return")
    untitled.settle()
    untitled.press("Ctrl+A", "Del", "Return")
    assert untitled.article()["metadata"]["title"] is None


def test_a_guess_is_marked_as_one_until_enter_confirms_it(untitled):
    field = untitled.parts.facts.fields["dateline"]
    assert field.text() == "TELUK SERI:"
    assert field.property("guessed") is True
    assert field.accessibleName() == "Dateline (a guess)"
    assert "press Enter" in field.toolTip()
    field.setFocus()
    untitled.press("Return")
    untitled.settle()
    assert not field.property("guessed")
    assert field.accessibleName() == "Dateline"
    untitled.restart()
    assert not untitled.parts.facts.fields["dateline"].property("guessed")
    assert untitled.parts.facts.fields["published_text"].property("guessed") is True


def test_a_guess_that_is_changed_is_no_guess_any_more(untitled):
    field = untitled.parts.facts.fields["dateline"]
    field.setFocus()
    untitled.press("Ctrl+A")
    untitled.type("Teluk Sera")
    untitled.press("Tab")
    untitled.settle()
    assert untitled.article()["metadata"]["dateline"] == "Teluk Sera"
    assert not field.property("guessed")


def test_leaving_a_guess_alone_leaves_it_a_guess(untitled):
    field = untitled.parts.facts.fields["dateline"]
    field.setFocus()
    untitled.press("Tab", "Esc")
    untitled.settle()
    assert field.property("guessed") is True
    assert not untitled.window.actions_by_id["redo"].isEnabled()


def test_what_is_typed_in_one_article_is_not_saved_in_the_next(untitled):
    title = untitled.parts.facts.title
    title.setFocus()
    untitled.type("Jetty to open ")
    untitled.press("Ctrl+PgUp")
    assert untitled.parts.facts.title.text() != "Jetty to open "
    untitled.press("Esc")
    untitled.settle()
    titles = [one["metadata"]["title"] for one in untitled.export()["articles"]]
    assert titles.count("Jetty to open") == 1
    assert titles[2] == "Jetty to open"


# Arrangement


def sizes(hands):
    return {name: panel.width() for name, panel in hands.parts.panels.items()}


def test_a_panel_is_hidden_by_key_or_by_its_button_and_stays_so_after_a_restart(hands):
    hands.press("F7")
    close = next(
        one
        for one in hands.parts.panels["entities"].findChildren(QToolButton)
        if one.accessibleName() == "Hide the panel Entities"
    )
    hands.click(close)
    assert not hands.window.actions_by_id["show_articles"].isChecked()
    assert not hands.window.actions_by_id["show_entities"].isChecked()
    hands.restart()
    shown = {name: panel.isVisible() for name, panel in hands.parts.panels.items()}
    assert shown == dict.fromkeys(shown, False) | {"claims": True}
    assert not hands.window.actions_by_id["show_articles"].isChecked()
    hands.press("F7", "F8", "Ctrl+H", "Ctrl+Shift+R")
    shown = {name for name, panel in hands.parts.panels.items() if panel.isVisible()}
    assert shown == {"articles", "entities", "claims", "history", "orphans"}
    assert hands.window.actions_by_id["show_articles"].isChecked()


def test_a_panel_that_was_resized_comes_back_as_wide(hands):
    hands.window.resize(780, 700)
    hands.press("F7")
    panel, before = hands.parts.panels["articles"], sizes(hands)["articles"]
    hands.window.resizeDocks([panel], [before + 60], Qt.Orientation.Horizontal)
    hands.wait(lambda: sizes(hands)["articles"] == before + 60)
    hands.restart()
    hands.wait(lambda: sizes(hands)["articles"] == before + 60)


def test_the_facts_are_hidden_by_key_and_stay_so(hands):
    hands.press("F4")
    assert not hands.parts.facts.grid.isVisible()
    assert hands.parts.facts.title.isVisible()
    hands.restart()
    assert not hands.parts.facts.grid.isVisible()
    hands.press("F4")
    assert hands.parts.facts.grid.isVisible()


# The annotator


def test_the_annotator_is_the_systems_user_until_changed_in_the_menu(hands):
    assert hands.session.annotator == getpass.getuser()
    hands.run("set_annotator")
    hands.dialog(QInputDialog)
    hands.press("Ctrl+A")
    hands.type("Aminah")
    hands.press("Return")
    hands.wait_until_active()
    hands.caret_to("Putrajaya")
    hands.press("3")
    names = {one["id"]: one["name"] for one in hands.export()["annotators"]}
    assert names[hands.mention("Putrajaya")["annotator_id"]] == "Aminah"
    assert hands.parts.status.who.text().startswith("Aminah")
    hands.restart()
    assert hands.session.annotator == "Aminah"


def test_in_a_wide_window_what_belongs_to_the_article_stands_over_its_column(hands):
    lefts = set()
    for width, zoom in ((1900, 1.0), (1900, 0.8), (1000, 1.0), (1700, 1.1)):
        hands.window.resize(width, 700)
        hands.view.set_zoom(zoom)
        hands.settle()
        page = hands.view._sheet.layout.metrics
        for bar in (hands.parts.facts, hands.parts.labels):
            assert bar.x() == page.left - page.margin
            assert bar.x() + bar.width() >= page.left + page.width
        lefts.add(hands.parts.facts.x())
    assert len(lefts) == 4
    assert min(lefts) == 0
