"""The commands of the menu View."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.groups import everywhere

COMMANDS: tuple[Command, ...] = (
    Command(
        "show_articles",
        QT_TRANSLATE_NOOP("Commands", "Show the &articles"),
        "view",
        ("F7",),
        icon="panel-left",
        checkable=True,
    ),
    Command(
        "show_entities",
        QT_TRANSLATE_NOOP("Commands", "Show the &entities"),
        "view",
        ("F8",),
        icon="panel-right",
        checkable=True,
    ),
    Command(
        "show_all_entities",
        QT_TRANSLATE_NOOP("Commands", "Show all entities of the pro&ject"),
        "view",
        ("Shift+F8",),
        icon="users",
        checkable=True,
    ),
    Command(
        "show_claims", QT_TRANSLATE_NOOP("Commands", "Show the &claims"), "view", ("F9",), checkable=True
    ),
    Command("show_facts", QT_TRANSLATE_NOOP("Commands", "Show the &facts"), "view", ("F4",), checkable=True),
    Command(
        "show_history",
        QT_TRANSLATE_NOOP("Commands", "Show the &history"),
        "view",
        ("Ctrl+H",),
        checkable=True,
    ),
    Command(
        "show_orphans",
        QT_TRANSLATE_NOOP("Commands", "Show the &marks without a place"),
        "view",
        ("Ctrl+Shift+R",),
        checkable=True,
    ),
    Command(
        "show_left",
        QT_TRANSLATE_NOOP("Commands", "Show what is left to do"),
        "view",
        ("Shift+F5",),
        checkable=True,
    ),
    *everywhere.SHOWING,
    Command(
        "layers.both",
        QT_TRANSLATE_NOOP("Commands", "Entities an&d claims"),
        "view",
        ("Ctrl+1",),
        choice="layers",
        separator_before=True,
    ),
    Command(
        "layers.entities",
        QT_TRANSLATE_NOOP("Commands", "Entities in f&ront"),
        "view",
        ("Ctrl+2",),
        choice="layers",
    ),
    Command(
        "layers.claims",
        QT_TRANSLATE_NOOP("Commands", "Claims &in front"),
        "view",
        ("Ctrl+3",),
        choice="layers",
    ),
    Command(
        "all_labels",
        QT_TRANSLATE_NOOP("Commands", "&Label every mention"),
        "view",
        ("Ctrl+L",),
        icon="tag",
        checkable=True,
    ),
    Command(
        "show_suggestions",
        QT_TRANSLATE_NOOP("Commands", "Show what is s&uggested"),
        "view",
        ("Ctrl+Shift+N",),
        checkable=True,
    ),
    Command(
        "zoom_in",
        QT_TRANSLATE_NOOP("Commands", "&Zoom in"),
        "view",
        ("Ctrl++", "Ctrl+="),
        separator_before=True,
    ),
    Command("zoom_out", QT_TRANSLATE_NOOP("Commands", "Zoom &out"), "view", ("Ctrl+-",)),
    Command("zoom_reset", QT_TRANSLATE_NOOP("Commands", "&Normal size"), "view", ("Ctrl+0",)),
    Command(
        "appearance.system",
        QT_TRANSLATE_NOOP("Commands", "As the &system"),
        "appearance",
        choice="appearance",
    ),
    Command(
        "appearance.light",
        QT_TRANSLATE_NOOP("Commands", "&Light"),
        "appearance",
        choice="appearance",
    ),
    Command(
        "appearance.dark",
        QT_TRANSLATE_NOOP("Commands", "&Dark"),
        "appearance",
        choice="appearance",
    ),
    Command(
        "language.system",
        QT_TRANSLATE_NOOP("Commands", "As the &system"),
        "language",
        choice="language",
    ),
    Command(
        "language.en",
        QT_TRANSLATE_NOOP("Commands", "&English"),
        "language",
        choice="language",
        also=("Inggeris",),
    ),
    Command(
        "language.ms",
        QT_TRANSLATE_NOOP("Commands", "&Bahasa Melayu"),
        "language",
        choice="language",
        also=("Malay", "Melayu"),
    ),
)
