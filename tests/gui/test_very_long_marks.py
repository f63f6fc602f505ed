"""What is tagged may be a whole article: what is shown of it costs no more than there is room for."""

import pytest
from PySide6.QtGui import QFontMetrics

LINE = "." * 99 + "\n"


@pytest.fixture
def measured(monkeypatch):
    """How many code points each line had that was cut to the room there is."""
    lengths = []
    cut = QFontMetrics.elidedText

    def counted(metrics, line, *how):
        lengths.append(len(line))
        return cut(metrics, line, *how)

    monkeypatch.setattr(QFontMetrics, "elidedText", counted)
    return lengths


def test_of_an_article_that_is_one_mention_the_beginning_is_measured(hands, tmp_path, measured):
    file = tmp_path / "long.txt"
    file.write_text(LINE * 500, encoding="utf-8")
    first = hands.window.desk.article_id
    hands.window.open_paths([file])
    hands.wait(lambda: hands.window.desk.article_id != first)
    hands.press("Ctrl+A")
    hands.press("1")
    hands.settle()
    (mention,) = hands.mentions()
    assert mention[1] == "PERSON"
    hands.press("2")  # of which the status bar says what the words name
    hands.settle()
    hands.press("E")
    hands.picker().reject()
    assert measured
    assert max(measured) <= 2_000
