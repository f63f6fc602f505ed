from collections.abc import Callable

import pytest

from penanda.marks import Marks
from penanda.model.claim import Claim, ClaimSpan
from penanda.model.mention import Mention
from penanda.model.tagset import DEFAULT_LABELS
from penanda_gui.article.view import ArticleView


def make_mention(start: int, end: int, label: str = "PERSON", **rest: object) -> Mention:
    """A mention whose id tells its place: ``m0-4``."""
    fields = {
        "id": f"m{start}-{end}",
        "article_id": "a",
        "surface": "",
        "entity_id": None,
        "kind": "name",
        "metonym": False,
        "uncertain": False,
        "note": None,
        "annotator_id": "x",
        "created_at": "",
        "value": None,
    }
    return Mention(start=start, end=end, label=label, **(fields | rest))


def make_claim(name: str, *content: tuple[int, int], cue: tuple[int, int] | None = None, worth=None) -> Claim:
    """A claim with these content pieces, and a cue."""
    spans = [ClaimSpan(f"{name}-{start}", "content", start, end, "x") for start, end in content]
    if cue is not None:
        spans.append(ClaimSpan(f"{name}-cue", "cue", *cue, "x"))
    return Claim(
        id=name,
        article_id="a",
        spans=tuple(sorted(spans, key=lambda span: span.start)),
        check_worthiness=worth,
        attribution=None,
        claimant_mention_id=None,
        claimant_entity_id=None,
        directness=None,
        type=None,
        about_entity_ids=(),
        summary=None,
        summary_language=None,
        claim_date=None,
        event_date=None,
        addressee_mention_id=None,
        uncertain=False,
        parent_claim_id=None,
        parent_relation=None,
        claim_group_id=None,
        status="none",
        rating=None,
        evidence=(),
        note=None,
        annotator_id="x",
        created_at="",
    )


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
