"""The commands of the menu Claim."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.groups import claim_desk, proposals
from penanda_gui.commands.scope import Scope

_edit = partial(Command, menu="claim", changes_project=True)
_mark = partial(Command, menu="claim", scope=Scope.ARTICLE, changes_project=True)

COMMANDS: tuple[Command, ...] = (
    _mark("claim.check", QT_TRANSLATE_NOOP("Commands", "Claim to &check"), ("C",)),
    _mark("claim.minor", QT_TRANSLATE_NOOP("Commands", "&Minor claim"), ("V",)),
    _mark("claim.not_checkable", QT_TRANSLATE_NOOP("Commands", "Claim that is &not checkable"), ("X",)),
    *proposals.MAKING,
    _mark(
        "choose_claimant",
        QT_TRANSLATE_NOOP("Commands", "&Who says it?"),
        ("W",),
        icon="message-square-quote",
        separator_before=True,
    ),
    _edit("article_says", QT_TRANSLATE_NOOP("Commands", "The &article says it")),
    _mark("add_piece", QT_TRANSLATE_NOOP("Commands", "The selection is another &piece of the claim"), ("A",)),
    _mark("set_cue", QT_TRANSLATE_NOOP("Commands", "The selection is its c&ue"), ("K",)),
    *proposals.TIES,
    _edit(
        "add_evidence",
        QT_TRANSLATE_NOOP("Commands", "Add e&vidence"),
        ("Ctrl+Shift+V",),
        icon="link",
        separator_before=True,
    ),
    Command(
        "edit_claim",
        QT_TRANSLATE_NOOP("Commands", "&Fill in its card"),
        ("Ctrl+Enter", "Ctrl+Return"),
        menu="claim",
        icon="pencil",
    ),
    *claim_desk.COMMANDS,
)
