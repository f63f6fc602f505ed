"""Who hears whom among the parts of the window, room by room; features join themselves."""

from __future__ import annotations

from penanda.edits import articles, claim_pieces, claims, evidence
from penanda_gui.commands.actions import Actions
from penanda_gui.complaints import Complaints
from penanda_gui.desk import Desk
from penanda_gui.keys_in_text import KeysInText
from penanda_gui.marking import Marking
from penanda_gui.not_saved import NotSaved
from penanda_gui.parts import Parts
from penanda_gui.session import Session
from penanda_gui.showing import Showing


def join_article(session: Session, desk: Desk, marking: Marking, parts: Parts) -> None:
    """The article in its view follows the project, and the overview at its scroll bar follows both."""
    session.changed.connect(desk.follow)
    session.changed.connect(marking.follow)
    desk.opened.connect(lambda: parts.overview.show_article(desk.marks, len(desk.text)))
    desk.marks_changed.connect(lambda: parts.overview.show_marks(desk.marks))
    parts.view.edges_moved.connect(marking.edges_moved)
    for lost in (session.refused, session.broke):
        lost.connect(parts.view.forget_kept_moves)
    parts.labels.chosen.connect(marking.tag)


def join_panels(session: Session, desk: Desk, showing: Showing, parts: Parts) -> None:
    """The panels follow the project and the article, and a choice in one goes to the words."""
    session.changed.connect(showing.follow)
    desk.opened.connect(showing.show_article)
    desk.marks_changed.connect(showing.show_marks_soon)
    desk.facts_changed.connect(showing.show_facts)
    desk.selection_changed.connect(showing.show_selection_soon)
    parts.entities.mention_chosen.connect(desk.select)
    parts.claims.claim_chosen.connect(desk.select)
    parts.claims.claim_pointed.connect(parts.view.set_hovered_mark)


def join_forms(session: Session, parts: Parts) -> None:
    """What is filled in beside the article becomes an edit."""
    card = parts.card
    parts.facts.edited.connect(lambda a, fact, value: session.run(articles.set_fact, a, fact, value))
    card.edited.connect(lambda c, field, value: session.run(claims.change, c, field, value))
    card.span_removed.connect(lambda c, s: session.run(claim_pieces.remove_piece, c, s))
    card.evidence_added.connect(lambda c: session.run(evidence.add, c))
    card.evidence.edited.connect(lambda e, field, value: session.run(evidence.change, e, field, value))
    card.evidence.removed.connect(lambda e: session.run(evidence.remove, e))


def join_keys(actions: Actions, parts: Parts) -> None:
    """What a key changes in the text is seen; the keys that are printed are those that there are now."""
    actions.marks_at_caret.connect(parts.view.show_caret)
    actions.tell_keys(parts.articles.show_keys)
    actions.tell_keys(parts.card.show_keys)
    actions.tell_keys(parts.find_bar.show_keys)
    KeysInText(parts.view, parts.status)


def join_saving(session: Session, parts: Parts, not_saved: NotSaved, complaints: Complaints) -> None:
    """What becomes of edits is told: that one is being saved, waits, was refused or lost."""
    session.saving.connect(parts.status.show_saving)
    for happened in (session.saving, session.saved):
        happened.connect(not_saved.refresh)
    session.changed.connect(not_saved.refresh)
    session.changed.connect(parts.banner.go_on)
    session.unsaved.connect(not_saved.begin)
    session.unsaved.connect(complaints.show_unsaved)
    session.refused.connect(complaints.show_refused)
    session.broke.connect(complaints.show_lost_edit)
    # The window may be made anew, over a project of which edits wait.
    if session.is_saving:
        parts.status.show_saving()
    if session.unsaved_for is not None:
        not_saved.begin()
        complaints.show_unsaved(session.unsaved_for)
