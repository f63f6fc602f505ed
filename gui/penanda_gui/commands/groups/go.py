"""The commands of the menu Go."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.groups import proposals
from penanda_gui.commands.scope import Scope

_command = partial(Command, menu="go")
_in_text = partial(Command, menu="go", scope=Scope.ARTICLE)

COMMANDS: tuple[Command, ...] = (
    _in_text("next_suggestion", QT_TRANSLATE_NOOP("Commands", "Next &suggestion"), ("N",)),
    _in_text("previous_suggestion", QT_TRANSLATE_NOOP("Commands", "Previous su&ggestion"), ("Shift+N",)),
    _in_text("next_mark", QT_TRANSLATE_NOOP("Commands", "&Next mark"), ("M",)),
    _in_text("previous_mark", QT_TRANSLATE_NOOP("Commands", "&Previous mark"), ("Shift+M",)),
    _in_text("outward", QT_TRANSLATE_NOOP("Commands", "&Outward to the mark around"), ("O",)),
    *proposals.WALKING,
    _command("next_left", QT_TRANSLATE_NOOP("Commands", "Next thing left to do"), ("F5",)),
    _command(
        "next_article",
        QT_TRANSLATE_NOOP("Commands", "Next &article"),
        ("Ctrl+PgDown",),
        separator_before=True,
    ),
    _command("previous_article", QT_TRANSLATE_NOOP("Commands", "Pre&vious article"), ("Ctrl+PgUp",)),
    _command("next_panel", QT_TRANSLATE_NOOP("Commands", "Next pane&l"), ("F6",), separator_before=True),
    _command("back_to_text", QT_TRANSLATE_NOOP("Commands", "&Back to the text"), ("Esc",)),
)
