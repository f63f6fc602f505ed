"""The commands of the menu View."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.groups import everywhere

_command = partial(Command, menu="view")

COMMANDS: tuple[Command, ...] = (
    _command("show_articles", QT_TRANSLATE_NOOP("Commands", "Show the &articles"), ("F7",), checkable=True),
    _command("show_entities", QT_TRANSLATE_NOOP("Commands", "Show the &entities"), ("F8",), checkable=True),
    _command(
        "show_all_entities",
        QT_TRANSLATE_NOOP("Commands", "Show all entities of the pro&ject"),
        ("Shift+F8",),
        checkable=True,
    ),
    _command("show_claims", QT_TRANSLATE_NOOP("Commands", "Show the &claims"), ("F9",), checkable=True),
    _command("show_facts", QT_TRANSLATE_NOOP("Commands", "Show the &facts"), ("F4",), checkable=True),
    _command("show_history", QT_TRANSLATE_NOOP("Commands", "Show the &history"), ("Ctrl+H",), checkable=True),
    _command(
        "show_orphans",
        QT_TRANSLATE_NOOP("Commands", "Show the &marks without a place"),
        ("Ctrl+Shift+R",),
        checkable=True,
    ),
    _command(
        "show_left", QT_TRANSLATE_NOOP("Commands", "Show what is left to do"), ("Shift+F5",), checkable=True
    ),
    *everywhere.SHOWING,
    _command(
        "layers.both",
        QT_TRANSLATE_NOOP("Commands", "Entities an&d claims"),
        ("Ctrl+1",),
        choice="layers",
        separator_before=True,
    ),
    _command(
        "layers.entities", QT_TRANSLATE_NOOP("Commands", "Entities in f&ront"), ("Ctrl+2",), choice="layers"
    ),
    _command(
        "layers.claims", QT_TRANSLATE_NOOP("Commands", "Claims &in front"), ("Ctrl+3",), choice="layers"
    ),
    _command(
        "all_labels", QT_TRANSLATE_NOOP("Commands", "&Label every mention"), ("Ctrl+L",), checkable=True
    ),
    _command(
        "show_suggestions",
        QT_TRANSLATE_NOOP("Commands", "Show what is s&uggested"),
        ("Ctrl+Shift+N",),
        checkable=True,
    ),
    _command(
        "zoom_in", QT_TRANSLATE_NOOP("Commands", "&Zoom in"), ("Ctrl++", "Ctrl+="), separator_before=True
    ),
    _command("zoom_out", QT_TRANSLATE_NOOP("Commands", "Zoom &out"), ("Ctrl+-",)),
    _command("zoom_reset", QT_TRANSLATE_NOOP("Commands", "&Normal size"), ("Ctrl+0",)),
    Command(
        "appearance.system",
        QT_TRANSLATE_NOOP("Commands", "As the &system"),
        menu="appearance",
        choice="appearance",
    ),
    Command(
        "appearance.light", QT_TRANSLATE_NOOP("Commands", "&Light"), menu="appearance", choice="appearance"
    ),
    Command(
        "appearance.dark", QT_TRANSLATE_NOOP("Commands", "&Dark"), menu="appearance", choice="appearance"
    ),
    Command(
        "language.system", QT_TRANSLATE_NOOP("Commands", "As the &system"), menu="language", choice="language"
    ),
    Command(
        "language.en",
        QT_TRANSLATE_NOOP("Commands", "&English"),
        menu="language",
        choice="language",
        also=("Inggeris",),
    ),
    Command(
        "language.ms",
        QT_TRANSLATE_NOOP("Commands", "&Bahasa Melayu"),
        menu="language",
        choice="language",
        also=("Malay", "Melayu"),
    ),
)
