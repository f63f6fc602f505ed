"""Write the parts of the documents that follow from the program: ``make docs``.

A generated part stands between ``<!-- name: generated -->`` and ``<!-- name: end -->``; a test fails when one
is stale.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from penanda.cli.program import program
from penanda.model.tagset import DEFAULT_LABELS
from penanda_gui.commands.command import Command
from penanda_gui.commands.menu_bar import MENUS, SUBMENUS
from penanda_gui.commands.scope import Scope
from penanda_gui.commands.table import COMMANDS, label_commands

ROOT = Path(__file__).resolve().parent.parent

_HELP_WIDTH = 78
_WHERE = {Scope.EVERYWHERE: "everywhere", Scope.WINDOW: "window", Scope.ARTICLE: "text"}
_NAMES_OF_KEYS = {"PgDown": "PgDn", "Del": "Delete", "Return": "Enter"}


def key_table() -> str:
    """Every command that has a key, by menu, as a Markdown table."""
    lines = ["| key | does | where |", "|---|---|---|"]
    labels = label_commands(DEFAULT_LABELS, "en")
    for menu, name in MENUS.items():
        lines.append(f"| | **{_plain(name)}** | |")
        if menu == "tag":
            lines += map(_row, labels)
        lines += [_row(command) for command in COMMANDS if _menu_of(command) == menu and command.keys]
    lines.append("| | **In dialogs** | |")
    lines += [_row(command) for command in COMMANDS if not command.menu]
    return "\n".join(lines)


def command_help() -> str:
    """The help of the program and of each of its commands, as Markdown."""
    context = click.Context(program, info_name="penanda", terminal_width=_HELP_WIDTH)
    sections = [_help_of(context)]
    sections += [
        _help_of(click.Context(command, context, info_name=name, terminal_width=_HELP_WIDTH))
        for name, command in program.commands.items()
    ]
    return "\n\n".join(sections)


GENERATED: dict[Path, dict[str, Callable[[], str]]] = {
    ROOT / "README.md": {"keys": key_table},
    ROOT / "docs" / "command-line.md": {"help": command_help},
}
"""Which parts of which documents are generated, and by what."""


def fresh(document: Path) -> str:
    """The text of *document* with its generated parts made anew; raises ``ValueError`` if one is missing."""
    text = document.read_text(encoding="utf-8")
    for name, make in GENERATED[document].items():
        begin, end = f"<!-- {name}: generated -->", f"<!-- {name}: end -->"
        part = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
        if len(part.findall(text)) != 1:
            raise ValueError(f"{document.name} has no one place for the generated part {name}")
        whole = f"{begin}\n\n{make()}\n\n{end}"
        text = part.sub(lambda _found, whole=whole: whole, text)  # type: ignore[misc]
    return text


def stale() -> Iterator[Path]:
    """The documents in which a generated part is not what the program says now."""
    for document in GENERATED:
        # How help is broken into lines is click's business, and differs from release to release.
        if fresh(document).split() != document.read_text(encoding="utf-8").split():
            yield document


def _row(command: Command) -> str:
    keys = [command.by_position] if command.by_position else list(dict.fromkeys(map(_shown, command.keys)))
    text = _of_label(command) if command.label else _plain(command.text)
    place = command.scope.place
    where = _WHERE.get(command.scope) or place[:1].lower() + place[1:]
    return f"| {' or '.join(f'`{key}`' for key in keys)} | {text} | {where} |"


def _of_label(command: Command) -> str:
    what = "every place of the words" if command.menu == "everywhere" else ""
    return " ".join(f"tag {what} as {command.text}".split())


def _menu_of(command: Command) -> str:
    return SUBMENUS[command.menu].menu if command.menu in SUBMENUS else command.menu


def _shown(keys: str) -> str:
    return re.sub(r"\w+", lambda found: _NAMES_OF_KEYS.get(found[0], found[0]), keys)


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def _help_of(context: click.Context) -> str:
    return f"## `{context.command_path}`\n\n```text\n{context.get_help()}\n```"


def main() -> None:
    """Write every generated part anew."""
    for document in list(stale()):
        document.write_text(fresh(document), encoding="utf-8")
        print(document.relative_to(ROOT))


if __name__ == "__main__":
    main()
