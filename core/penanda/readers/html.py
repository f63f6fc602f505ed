"""HTML: the article of a page, without what stands around it."""

from __future__ import annotations

from typing import Any

import lxml.html
import regex
import trafilatura
from trafilatura.settings import use_config

from penanda.errors import CannotUnderstand, EmptyText
from penanda.readers.blocks import text_of
from penanda.readers.facts import guess_facts
from penanda.readers.html_decoding import decode_html
from penanda.readers.html_facts import facts_of
from penanda.readers.language import guess_language
from penanda.readers.reading import Reading
from penanda.readers.source import Source
from penanda.text.decoding import Decoded

KIND = "HTML"

_BESIDE = frozenset("head nav footer aside form button".split())
_HEADLINE_LOOKED_FOR = 1000
_LONGEST_EXTRACTED = 2_000_000  # code points with the tags; beyond, extracting takes more than seconds
# Without trafilatura's last resort for short pages, which glues paragraphs.
_SETTINGS = use_config()
_SETTINGS.set("DEFAULT", "MIN_EXTRACTED_SIZE", "0")
_XML_DECLARATION = regex.compile(r"\s*<\?xml\b[^>]{0,500}\?>")


def read(source: Source) -> Reading:
    """Return the article in the page *source*, and what the page says of it.

    The headline comes first where the page has it apart from the article. Where no article is told apart, and
    in pages longer than any article, all the page's words are the text.

    Raises what :func:`penanda.text.decoding.decode` raises and
    :class:`~penanda.errors.CannotUnderstand` for what cannot be parsed without loss.
    """
    decoded = decode_html(source.data, name=source.filename)
    tree = _parsed(decoded.text, source.filename)
    said = _extracted(tree) if len(decoded.text) <= _LONGEST_EXTRACTED else None
    text = _article(tree, said)
    if not text.strip():
        raise EmptyText(name=source.filename)
    language = guess_language(text) or _declared_language(tree)
    facts = facts_of(tree, said, guess_facts(text, language=language))
    return Reading(Decoded(text, decoded.encoding, bom=decoded.bom, guessed=decoded.guessed), facts, language)


def _parsed(characters: str, name: str) -> Any:
    parser = lxml.html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True
    )
    page = (
        _XML_DECLARATION.sub("", characters, count=1) if characters.lstrip().startswith("<?") else characters
    )
    try:
        tree = lxml.html.document_fromstring(page.encode(), parser=parser)
    except lxml.etree.ParserError as fault:  # nothing but comments, for example
        raise EmptyText(name=name) from fault
    if any(entry.level_name == "FATAL" for entry in parser.error_log):
        raise CannotUnderstand(name=name, kind=KIND)  # the parser gave up, for example on its depth
    return tree


def _extracted(tree: Any) -> Any:
    """Return trafilatura's document of *tree*, or None where it finds nothing."""
    return trafilatura.bare_extraction(
        tree,
        include_comments=False,
        with_metadata=True,
        config=_SETTINGS,
        # The extensive search guesses from any digits of the page.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _article(tree: Any, said: Any) -> str:
    text = "" if said is None or said.body is None else text_of(said.body)
    if not text.strip():
        return text_of(tree, unread=_BESIDE)
    headline = _headline(tree)
    return f"{headline}\n\n{text}" if headline and headline not in text[:_HEADLINE_LOOKED_FOR] else text


def _headline(tree: Any) -> str:
    """Return the one headline of the page, or nothing where there are none or several."""
    headlines = {words for one in tree.iter("h1") if (words := text_of(one))}
    return headlines.pop() if len(headlines) == 1 else ""


def _declared_language(tree: Any) -> str | None:
    declared = (tree.get("lang") or "").lower().split("-")[0].split("_")[0]
    return declared if declared in ("ms", "en") else None
