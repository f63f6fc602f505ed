from __future__ import annotations

import lxml.html
import pytest

from penanda.readers.blocks import text_of


def shown(markup: str) -> str:
    return text_of(lxml.html.fromstring(f"<body>{markup}</body>"))


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Satu</p><p>Dua</p>", "Satu\n\nDua"),
        ("<p>Satu<br>Dua</p>", "Satu\nDua"),
        ("<div>Satu<div>Dua</div>Tiga</div>", "Satu\n\nDua\n\nTiga"),
        ("<p>  Satu\n  <b>dua</b>,<i> tiga</i> </p>", "Satu dua, tiga"),
        ("<p>Sa<b>tu</b></p>", "Satu"),
        ("<p>a\u00a0b\u2028c</p>", "a\u00a0b\u2028c"),
        ("<p>&amp;lt;b&gt; &#128031; &eacute;</p>", "&lt;b> 🐟 é"),
        ("<pre>satu\n  dua\n</pre><p>x</p>", "satu\n  dua\n\n\nx"),
        ("<p>غزة</p><p dir=rtl>خبر <b>عاجل</b></p>", "غزة\n\nخبر عاجل"),
        ("<p>Ya<script>alert(1)</script><style>p{}</style><!-- tidak --> juga</p>", "Ya juga"),
    ],
)
def test_words_come_as_a_browser_shows_them(markup: str, text: str) -> None:
    assert shown(markup) == text


def test_items_of_nested_lists_stand_in_lines_of_their_own() -> None:
    markup = "<ul><li>Satu<ul><li>Dua</li><li><p>Tiga</p></li></ul></li><li>Empat</li></ul><p>Lima</p>"
    assert shown(markup) == "Satu\nDua\nTiga\nEmpat\n\nLima"


def test_cells_are_parted_by_tabs_and_rows_by_line_ends() -> None:
    row = "<tr><td><p>{}</p></td><td><p>{}</p><p>{}</p></td></tr>"
    markup = f"<p>Lihat</p><table>{row.format('a', 'b', 'c')}{row.format('d', 'e', 'f')}</table><p>Habis</p>"
    assert shown(markup) == "Lihat\n\na\tb\nc\nd\te\nf\n\nHabis"


def test_depth_does_not_matter() -> None:
    tree = lxml.html.fromstring("<div></div>")
    innermost = tree
    for _ in range(5_000):
        child = lxml.html.Element("div")
        innermost.append(child)
        innermost = child
    innermost.text = "dalam"
    assert text_of(tree) == "dalam"
