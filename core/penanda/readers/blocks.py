"""The text of a tree of HTML or of trafilatura's elements, as lines a person can read.

Paragraphs, headings, lists and tables are parted by a blank line; items, rows and line breaks by a line end;
the cells of a row by a tab. Within them white space collapses as in a browser, but not in ``pre``.
"""

from __future__ import annotations

from typing import Any

import regex

_PARAGRAPH, _LINE, _CELL = "\n\n", "\n", "\t"
_STRENGTH = {None: 0, _CELL: 1, _LINE: 2, _PARAGRAPH: 3}
_LINE_ENDED = frozenset("item li row tr dt dd option caption figcaption".split())
_CELLS = frozenset("cell td th".split())
_PARAGRAPHS = frozenset(
    """
    address article aside blockquote body center dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6
    head header hgroup hr list main nav ol p pre quote section summary table ul
    """.split()
)
_BREAKS = frozenset("br lb".split())
_TIGHT = frozenset("item li cell td th dd".split())
_UNREAD = frozenset(
    "script style noscript template textarea select iframe object svg math graphic img".split()
)
_SPACES = regex.compile(r"[ \t\n\r\f]+")


def text_of(tree: Any, *, unread: frozenset[str] = frozenset()) -> str:
    """Return the text of the lxml element *tree*; elements named in *unread* are left out with all they hold.

    It never recurses, so the depth of *tree* does not matter. Raises nothing.
    """
    return _Lines(_UNREAD | unread).read(tree)


class _Lines:
    """Text as it grows, and the break that waits for the next word."""

    def __init__(self, unread: frozenset[str]) -> None:
        self._unread = unread
        self._parts: list[str] = []
        self._break: str | None = None
        self._space = False
        self._tight = 0
        self._preformatted = 0
        self._fresh = False

    def read(self, tree: Any) -> str:
        path: list[tuple[Any, Any]] = []
        self._start(tree)
        path.append((tree, iter(tree)))
        while path:
            element, children = path[-1]
            child = next(children, None)
            if child is None:
                path.pop()
                self._end(element)
                if path:
                    self._say(element.tail)
            elif not isinstance(child.tag, str) or child.tag in self._unread:
                self._say(child.tail)
            else:
                self._start(child)
                path.append((child, iter(child)))
        return "".join(self._parts).rstrip("\r\n")

    def _start(self, element: Any) -> None:
        tag = element.tag
        if tag in _BREAKS or tag in _LINE_ENDED:
            self._part(_LINE)
        elif tag in _PARAGRAPHS and not self._fresh:
            self._part(_LINE if self._tight else _PARAGRAPH)
        if tag in _TIGHT:
            self._tight += 1
            self._fresh = True
        self._preformatted += tag == "pre"
        self._say(element.text)

    def _end(self, element: Any) -> None:
        tag = element.tag
        self._preformatted -= tag == "pre"
        self._tight -= tag in _TIGHT
        if tag in _CELLS:
            self._break = None  # what ended within the cell does not end its row
            self._part(_CELL)
        elif tag in _LINE_ENDED:
            self._part(_LINE)
        elif tag in _PARAGRAPHS:
            self._part(_LINE if self._tight else _PARAGRAPH)

    def _part(self, wanted: str) -> None:
        if _STRENGTH[wanted] > _STRENGTH[self._break]:
            self._break = wanted

    def _say(self, text: str | None) -> None:
        if not text:
            return
        if self._preformatted:
            self._append(text if self._parts and not self._break else text.lstrip("\r\n"))
            return
        collapsed = _SPACES.sub(" ", text)
        self._space |= collapsed.startswith(" ")
        self._append(collapsed.strip(" "))
        self._space |= collapsed.endswith(" ")

    def _append(self, text: str) -> None:
        if not text:
            return
        if self._parts:
            self._parts.append(self._break or (" " if self._space else ""))
        self._parts.append(text)
        self._break, self._space, self._fresh = None, False, False
