"""Frames are equally thick on all sides, whatever part of a dot they begin at."""

from itertools import groupby

import pytest
from view_picture import picture

from penanda_gui.article.hits import Hits

TEXT = " ".join(["......"] + ["\u00a0" * 7] * 9 + ["......"])
STARTS = range(8, len(TEXT) - 12, 8)


def hits(view):
    shown = Hits()
    for start in STARTS:
        shown.add(start, start + 5)
    view.show_hits(shown)


def cues(view, claim):
    marks = view._emphasised.marks
    for start in STARTS[::2]:
        marks.put_claim(claim(f"c{start}", (start + 8, start + 12), cue=(start, start + 5)))
    view.set_marks(marks)
    view.set_current_claim(f"c{STARTS[2]}")


def sides(colours):
    """How thick each side of a frame is in a row or column of dots that crosses it."""
    plain = colours[0], colours[len(colours) // 2], colours[-1]
    return {len(list(run)) for is_plain, run in groupby(colours, plain.__contains__) if not is_plain}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("what", ["hits", "cues"])
def test_frames_have_one_thickness(show, claim, what, ratio):
    view = show(TEXT, width=600)
    view.clearFocus()
    hits(view) if what == "hits" else cues(view, claim)
    image = picture(view, ratio)
    thick = set()
    for start in STARTS if what == "hits" else (STARTS[2],):
        for top, fragment in (
            (top, fragment)
            for block, top in view._sheet.page.all_blocks()
            for fragment in view._sheet.fragments(block, start, start + 5)
        ):
            box = fragment.rect.translated(0, top)
            row, column = round(box.center().y() * ratio), round(box.center().x() * ratio)
            across = range(round((box.left() - 4) * ratio), round((box.right() + 5) * ratio))
            down = range(round((box.top() - 4) * ratio), round((box.bottom() + 3) * ratio))
            thick |= sides([image.pixel(x, row) for x in across])
            thick |= sides([image.pixel(column, y) for y in down])
    assert thick == {int(ratio)}
