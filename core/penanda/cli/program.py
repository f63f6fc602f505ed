"""The program ``penanda``: its commands, and the window for everything else."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import Any

import click

import penanda
from penanda.cli.add import add
from penanda.cli.check import check
from penanda.cli.export import export
from penanda.cli.load import load
from penanda.cli.review import review
from penanda.cli.schema import schema
from penanda.cli.speech import give_up_printing, say
from penanda.cli.window import open_window

_CHILD = "penanda.readers.child"
_MUCH_LIKE = 0.7
_INTERRUPTED = 130  # what shells say of a program that Ctrl+C ended


class Program(click.Group):
    """A group whose arguments, where they begin with no command, are articles for the window."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; the words for the window stay as they are."""
        if args[0] in self.commands:
            return super().resolve_command(ctx, args)
        may_be_command = args[0].isalpha() and not os.path.lexists(args[0])
        if may_be_command and (meant := self._meant_by(args[0])):
            ctx.fail(f"There is neither a command nor a file “{args[0]}”. Did you mean “{meant}”?")
        # A first word with a dash came behind "--", which must not be forgotten.
        return open_window.name, open_window, ["--", *args] if args[0].startswith("-") else args

    def _meant_by(self, word: str) -> str:
        """The command that *word* is much like, or ``""``."""
        from difflib import get_close_matches

        return next(iter(get_close_matches(word.lower(), self.commands, n=1, cutoff=_MUCH_LIKE)), "")

    def invoke(self, ctx: click.Context) -> Any:
        """Run, and end quietly where Ctrl+C asks for it."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            ctx.exit(_INTERRUPTED)

    def main(self, *args: Any, **named: Any) -> Any:
        """Run and exit, saying in one sentence what went wrong, and be it that nothing can be printed."""
        try:
            return super().main(*args, **named)
        except Exception as error:
            sentence = _sentence_for(error)
            if sentence is None:
                raise
        with suppress(OSError):  # where standard error is full as well, there is nobody to tell
            say(sentence, error=True)
        give_up_printing()
        sys.exit(1)


def _sentence_for(error: Exception) -> str | None:
    """What to say of a failure of the system's or the input's; ``None`` for a bug."""
    from penanda.project.system_failures import for_people

    said = for_people(error)
    return None if said is None else str(said)


@click.group(cls=Program, invoke_without_command=True, subcommand_metavar="[FILE]… | COMMAND [ARGS]…")
@click.version_option(penanda.__version__, prog_name="penanda", message="%(prog)s %(version)s")
@click.help_option("-h", "--help")
@click.pass_context
def program(ctx: click.Context) -> None:
    """Mark the entities and the claims in news articles, and export the marks as JSON.

    Without a command, the window opens, with each FILE as an article, in the project among them if one is. A
    file that is named like a command is written ./add. The commands work where no window can open.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(open_window, files=())


for _command in (add, load, export, review, schema, check):
    program.add_command(_command)


def main() -> None:
    """Run the command line and exit: 0 when all went well, 1 after a fault, 2 for words it does not know."""
    if sys.argv[1:4] == ["-P", "-m", _CHILD]:  # a frozen program is its own Python
        from penanda.readers.child import main as read_apart

        read_apart()
        return
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal need not know every letter of a title
    program(prog_name="penanda")
