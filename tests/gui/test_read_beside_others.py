"""Who only reads a project sees what others have marked in it, once the window is come back to."""

import pytest
from PySide6.QtCore import Qt

from penanda.edits import articles, labels, mentions
from penanda.project.project import Project, create
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

PROSE = "The jetty at Teluk Seri will open again in May."


def add(project, name, text):
    source = source_of_text(text, name)
    project.run(articles.add, source, read(source))


@pytest.fixture
def other(tmp_path):
    """Somebody else, who has a project of one article open for marking."""
    create(tmp_path / "shared.penanda")
    project = Project(tmp_path / "shared.penanda", annotator="Siti")
    add(project, "jetty.txt", PROSE)
    yield project
    project.close()


@pytest.fixture
def reader(at_the_desk, other):
    at_the_desk.start(other.path)
    assert at_the_desk.session.reading_only is not None
    assert at_the_desk.text == PROSE
    return at_the_desk


def tag(other, words, label):
    (article_id,) = [one for one in other.read.articles.ids() if other.read.articles.text(one) == PROSE]
    start = PROSE.index(words)
    other.run(mentions.tag, article_id, start, start + len(words), label)


def come_back(hands):
    """What Qt tells when somebody goes from another program to the window."""
    hands._app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def listed(hands):
    model = hands.parts.articles.articles
    return [(model.first_line(one).split()[0], one.mentions) for one in model.all()]


def test_articles_and_marks_of_others_show(reader, other):
    add(other, "ferry.txt", "Ferries stop at noon.")
    tag(other, "Teluk Seri", "GPE")
    assert listed(reader) == [("The", 0)]
    come_back(reader)
    reader.wait(lambda: listed(reader) == [("The", 1), ("Ferries", 0)])
    assert [one.surface for one in reader.window.desk.marks.mentions.values()] == ["Teluk Seri"]
    reader.wait(lambda: reader.hint == "Edited elsewhere meanwhile; here it shows.")


def test_so_does_what_they_take_back(reader, other):
    tag(other, "Teluk Seri", "GPE")
    come_back(reader)
    other.undo()
    come_back(reader)
    reader.wait(lambda: listed(reader) == [("The", 0)])
    assert not reader.window.desk.marks.mentions


def test_the_place_of_who_reads_stays(reader, other):
    reader.select("jetty")
    tag(other, "May", "DATE")
    other.undo()
    come_back(reader)
    assert reader.view.selection == reader.find("jetty")
    assert reader.view.hasFocus()


def test_a_label_that_others_made_is_known(reader, other):
    ship = reader.session.read.tagset.labels()[0].__replace__(id="SHIP", key="", names={"en": "Ship"})
    other.run(labels.add, ship)
    tag(other, "jetty", "SHIP")
    come_back(reader)
    reader.window.grab()
    assert reader.window.actions_by_id.text("tag.SHIP") == "Ship"


def test_where_nobody_has_edited_nothing_is_said(reader):
    come_back(reader)
    assert reader.hint == ""
