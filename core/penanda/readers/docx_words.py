"""Words of a DOCX in what mammoth passes over, written as what it reads."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

import lxml.etree
import regex

_NAMESPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
# Fields, changes of direction and words with their reading above them hold runs, as smart tags do. What is
# read above words says them a second time, and is left out as deleted words are.
_SAID_AS = {
    "fldSimple": "smartTag",
    "bdo": "smartTag",
    "dir": "smartTag",
    "ruby": "smartTag",
    "rubyBase": "smartTag",
    "rt": "del",
    "cr": "br",
    "ptab": "tab",
}
_PASSED_OVER = regex.compile(rf"[<:](?:{'|'.join(_SAID_AS)})[\s/>]".encode())
_TOLD_IN_XML = (".xml", ".rels")


def with_all_words(data: bytes) -> bytes:
    """Return the DOCX *data* with nothing in it that holds words and is passed over.

    What needs no change comes back as it is, and else without pictures. Raises what lxml and zipfile raise.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist() if name.endswith(_TOLD_IN_XML)}
    changed = {name: _rewritten(xml) for name, xml in members.items() if _PASSED_OVER.search(xml)}
    if not changed:
        return data
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, xml in (members | changed).items():
            archive.writestr(name, xml)
    return out.getvalue()


def _rewritten(xml: bytes) -> bytes:
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    tree: Any = lxml.etree.fromstring(xml, parser)
    for space in _NAMESPACES:
        for name, said_as in _SAID_AS.items():
            for element in list(tree.iter(f"{{{space}}}{name}")):
                element.tag = f"{{{space}}}{said_as}"
    return bytes(lxml.etree.tostring(tree))
