"""Whether what the window holds of the open article is what the project's file says, word for word."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import closing

from penanda.project.reader import Reader
from penanda_gui.desk import Desk
from penanda_gui.main_window import MainWindow
from torture.state import exported


def faults_of_the_file(window: MainWindow) -> Iterator[str]:
    """What is wrong with the project, and with the marks that the window believes it holds."""
    with closing(Reader.of(window.session.path)) as reader:
        yield from _untrue_words(exported(reader))
        yield from _not_as_stored(window.desk, reader)


def _untrue_words(export: bytes) -> Iterator[str]:
    for article in json.loads(export)["articles"]:
        text = article["text"]
        spans = [*article["mentions"], *(span for claim in article["claims"] for span in claim["spans"])]
        for span in spans:
            if text[span["start"] : span["end"]] != span["text"]:
                yield f"a mark is not of its words: {span}"


def _not_as_stored(desk: Desk, reader: Reader) -> Iterator[str]:
    article_id = desk.article_id
    if not article_id:
        if reader.articles.ids():
            yield "no article is open, though there are some"
        return
    if desk.article != reader.articles.get(article_id):
        yield f"the article is {reader.articles.get(article_id)}, the window has {desk.article}"
    if not desk.text == desk.view.source_text == reader.articles.text(article_id):
        yield "the text is another one than is shown"
    stored = reader.marked.of_article(article_id)
    for name in ("mentions", "claims"):
        yield from _differing(name, getattr(stored, name), getattr(desk.marks, name))
    named = {entity.id: entity for entity in reader.entities.named_in([article_id])}
    known = {id_: entity for id_, entity in desk.entities.items() if id_ in named}
    yield from _differing("entities", named, known)


def _differing(name: str, stored: Mapping[str, object], shown: Mapping[str, object]) -> Iterator[str]:
    for id_ in stored.keys() | shown.keys():
        if stored.get(id_) != shown.get(id_):
            yield f"{name}: stored is {stored.get(id_)}, the window has {shown.get(id_)}"
