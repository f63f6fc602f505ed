"""The commands of the menu Claim."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.groups import claim_desk, proposals
from penanda_gui.commands.scope import Scope

COMMANDS: tuple[Command, ...] = (
    Command(
        "claim.check",
        QT_TRANSLATE_NOOP("Commands", "Claim to &check"),
        "claim",
        ("C",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "claim.minor",
        QT_TRANSLATE_NOOP("Commands", "&Minor claim"),
        "claim",
        ("V",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "claim.not_checkable",
        QT_TRANSLATE_NOOP("Commands", "Claim that is &not checkable"),
        "claim",
        ("X",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    *proposals.MAKING,
    Command(
        "choose_claimant",
        QT_TRANSLATE_NOOP("Commands", "&Who says it?"),
        "claim",
        ("W",),
        Scope.ARTICLE,
        icon="message-square-quote",
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "article_says",
        QT_TRANSLATE_NOOP("Commands", "The &article says it"),
        "claim",
        changes_project=True,
    ),
    Command(
        "add_piece",
        QT_TRANSLATE_NOOP("Commands", "The selection is another &piece of the claim"),
        "claim",
        ("A",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "set_cue",
        QT_TRANSLATE_NOOP("Commands", "The selection is its c&ue"),
        "claim",
        ("K",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    *proposals.TIES,
    Command(
        "add_evidence",
        QT_TRANSLATE_NOOP("Commands", "Add e&vidence"),
        "claim",
        ("Ctrl+Shift+V",),
        icon="link",
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "edit_claim",
        QT_TRANSLATE_NOOP("Commands", "&Fill in its card"),
        "claim",
        ("Ctrl+Enter", "Ctrl+Return"),
        icon="pencil",
    ),
    *claim_desk.COMMANDS,
)
