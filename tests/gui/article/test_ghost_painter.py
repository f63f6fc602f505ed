"""The dots under what is suggested, as they come out on screens of any scale."""

from itertools import groupby

import pytest
from view_picture import picture

from penanda_gui.article.ghosts import Ghost, Ghosts

TEXT = "Kementerian Pertanian dan Keterjaminan Makanan Malaysia"


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_the_dots_under_a_suggestion_are_alike_and_equally_far_apart(show, ratio):
    view = show(TEXT)
    view.place_caret(len(TEXT))
    view.show_ghosts(Ghosts([Ghost(0, len(TEXT), "ORG")]))
    image, ink = picture(view, ratio), view.ink_of("ORG").rgb()
    rows = [[image.pixel(x, y) == ink for x in range(image.width())] for y in range(image.height())]
    runs = [(is_ink, len(list(run))) for is_ink, run in groupby(max(rows, key=sum))]
    dots, gaps = (
        [length for is_ink, length in runs if is_ink],
        [length for is_ink, length in runs if not is_ink],
    )
    assert len(dots) > 50
    assert len(set(dots[:-1])) == 1  # the last one may be cut where the words end
    assert len(set(gaps[1:-1])) == 1
