"""DOCX, the format of Word: the words of the document, without pictures, headers, footers and comments."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

import lxml.etree
import lxml.html
import mammoth
import msgspec

from penanda.errors import EmptyText
from penanda.readers.blocks import text_of
from penanda.readers.docx_words import with_all_words
from penanda.readers.facts import Facts, guess_facts
from penanda.readers.language import guess_language
from penanda.readers.reading import Reading
from penanda.readers.source import Source
from penanda.readers.zip_limits import check_zip
from penanda.text.decoding import Decoded

KIND = "DOCX"

_CORE = "docProps/core.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"
_LONGEST = 500
_PREFIX = "penanda-"
_BREAKS = "br[type='page'] => br\nbr[type='column'] => br"


def read(source: Source) -> Reading:
    """Return the words of the document *source*, and the title, author and language that it names.

    Footnotes come at the end, without their signs. The date in a DOCX is that of the file, not of a
    publication, so only the text is asked for one. ``encoding`` is ``"utf-8"``, in which DOCX keeps words.
    Raises what :func:`penanda.readers.zip_limits.check_zip` raises, and
    :class:`~penanda.errors.EmptyText`; what else goes wrong within the libraries comes as it is.
    """
    check_zip(source.data, name=source.filename, kind=KIND)
    page = mammoth.convert_to_html(
        BytesIO(with_all_words(source.data)),
        style_map=_BREAKS,
        convert_image=lambda _image: [],
        include_embedded_style_map=False,
        external_file_access=False,
        id_prefix=_PREFIX,
    ).value
    text = _text(page)
    if not text.strip():
        raise EmptyText(name=source.filename)
    properties = _properties(source.data)
    declared = (properties.get("language") or "").lower()[:2]
    language = guess_language(text) or (declared if declared in ("ms", "en") else None)
    facts = _with_properties(guess_facts(text, language=language), properties)
    return Reading(Decoded(text, "utf-8", bom=False, guessed=False), facts, language)


def _text(page: str) -> str:
    if not page:
        return ""
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    tree = lxml.html.document_fromstring(f"<div>{page}</div>".encode(), parser=parser)
    for note in ("foot", "end"):
        for sign in tree.xpath(
            f"//a[starts-with(@id, '{_PREFIX}{note}note-ref-')] | "
            f"//a[starts-with(@href, '#{_PREFIX}{note}note-ref-')]"
        ):
            sign.drop_tree()
    return text_of(tree)


def _properties(data: bytes) -> dict[str, str]:
    """Return what the document says of itself, in one line each, by the names of Dublin Core."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if _CORE not in archive.namelist():
            return {}
        core = archive.read(_CORE)
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    tree: Any = lxml.etree.fromstring(core, parser)
    lines = (
        (name, " ".join((tree.findtext(_DC + name) or "").split()))
        for name in ("title", "creator", "language")
    )
    return {name: line for name, line in lines if 0 < len(line) <= _LONGEST}


def _with_properties(guesses: Facts, properties: dict[str, str]) -> Facts:
    """Prefer the byline of the text, where there is one, to the owner of the computer."""
    return msgspec.structs.replace(
        guesses,
        title=properties.get("title") or guesses.title,
        byline=guesses.byline or properties.get("creator"),
    )
