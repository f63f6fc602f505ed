"""Words that look like HTML are shown letter by letter, wherever an article, a name or a note says them."""

from itertools import product

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from penanda.edits import claims, entities

WORDS = "<b>Anwar</b>"


@pytest.fixture
def marked(hands, tmp_path):
    """An article that says it in its title, with an entity and claims of that name, and all panels shown."""
    file = tmp_path / "<b>Berita.txt"
    file.write_text(f"{WORDS} tiba\n\nKata {WORDS} tiba. Kata {WORDS} pergi.")
    hands.window.open_paths([file])
    hands.wait(lambda: hands.text.startswith(WORDS))
    hands.select(WORDS)
    hands.press("1")
    hands.settle()
    hands.select(f"{WORDS} tiba", 1)
    hands.press("C")
    hands.settle()
    project = hands.session
    entity = hands.entity(hands.mention(WORDS))
    project.run(entities.change, entity, "name", WORDS)
    project.run(entities.set_aliases, entity, (), (f"{WORDS} Ibrahim",))
    claim = hands.claim(f"{WORDS} tiba")["id"]
    project.run(claims.set_claimant, claim, "claimant", mention_id=hands.mention(WORDS)["id"])
    hands.settle()
    for panel in ("show_all_entities", "show_history", "show_left", "show_found", "claim_desk"):
        hands.run(panel)
        hands.settle()
    return hands


def tooltips():
    """What is said of each thing in the windows that the mouse may rest on."""
    for window in QApplication.topLevelWidgets():
        for widget in (window, *window.findChildren(QWidget)):
            yield widget.toolTip()
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                yield from _tooltips_in(widget.model())


def _tooltips_in(model):
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row, column in product(range(model.rowCount()), range(columns)):
        yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def test_a_tooltip_says_the_words_as_they_are(marked):
    about = [tip for tip in tooltips() if "Anwar" in tip]
    assert len(about) > 10
    shown = [QTextDocumentFragment.fromHtml(tip).toPlainText() for tip in about if GuiQt.mightBeRichText(tip)]
    assert [tip for tip in shown if "<b>" not in tip] == []


def test_a_label_shows_the_words_as_they_are(marked):
    marked.window.set_annotator("<b>Tan")
    labels = [label for window in QApplication.topLevelWidgets() for label in window.findChildren(QLabel)]
    about = [label for label in labels if "<b>" in label.text()]
    assert about
    assert [label for label in about if label.textFormat() != Qt.TextFormat.PlainText] == []
