from collections.abc import Callable

import pytest
from bare_marks import bare_claim, bare_mention

from penanda.marks import Marks
from penanda.model.claim import Claim
from penanda.model.mention import Mention
from penanda.model.tagset import DEFAULT_LABELS
from penanda_gui.article.view import ArticleView


def make_mention(start: int, end: int, label: str = "PERSON", **rest: object) -> Mention:
    """A mention whose id tells its place: ``m0-4``."""
    return bare_mention(f"m{start}-{end}", start, end, label=label, **rest)


def make_claim(name: str, *content: tuple[int, int], cue: tuple[int, int] | None = None, worth=None) -> Claim:
    """A claim with these content pieces, and a cue."""
    spans = [("content", *span) for span in content] + ([("cue", *cue)] if cue is not None else [])
    return bare_claim(name, *sorted(spans, key=lambda span: span[1]), check_worthiness=worth)


@pytest.fixture(scope="session")
def mention() -> Callable[..., Mention]:
    return make_mention


@pytest.fixture(scope="session")
def claim() -> Callable[..., Claim]:
    return make_claim


@pytest.fixture
def show(qtbot):
    """Show a text with marks in an active article view of a set size."""

    def shown(text: str, *marks: Mention | Claim, width: int = 900, height: int = 500) -> ArticleView:
        view = ArticleView()
        qtbot.addWidget(view)
        view.set_labels(DEFAULT_LABELS, "en")
        view.resize(width, height)
        view.show_text(
            text,
            Marks(
                [mark for mark in marks if isinstance(mark, Mention)],
                [mark for mark in marks if isinstance(mark, Claim)],
            ),
        )
        view.show()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        return view

    return shown
