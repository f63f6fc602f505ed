"""What a finished translation is: the rules a catalogue of Qt Linguist is held to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from penanda_gui.commands.menu_bar import MENUS, SUBMENUS
from penanda_gui.commands.table import COMMANDS

_OF_QT = re.compile(r"Q[A-Z]|MAC_")
_FIELD = re.compile(r"\{\w*\}|%\d")
_MENU_LETTER = re.compile(r"(?<!&)&([^&\s])")
# A key named in a sentence; "A" and "I" are left out, since they are English words too.
_KEY = re.compile(r"(?<!/)\b(?:[B-HJ-Z]|Esc|Enter|Ctrl|Shift|F\d+)\b")
_PATTERN = re.compile(r"\(\*.*?\)")
_END = re.compile(r"(?:…|\.\.\.|[.:?!]|\s)?$")
# Qt's context menus, and the dialog, whose letters are met together.
_TOGETHER = ("Export", "QLineEdit", "QWidgetTextControl")


class Message(NamedTuple):
    """A text and its translation; ``state`` is ``""`` when that is finished."""

    context: str
    source: str
    translation: str
    state: str

    @property
    def name(self) -> str:
        """How faults call it."""
        return f"{self.context}: “{self.source}”"


def messages_of(catalogue: Path) -> list[Message]:
    """The messages of a .ts file, in its order."""
    found = []
    for context in ET.parse(catalogue).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    "" if translation is None else translation.text or "",
                    "unfinished" if translation is None else translation.get("type", ""),
                )
            )
    return found


def faults_of(messages: Sequence[Message]) -> Iterator[str]:
    """What is wrong with *messages*, a sentence each."""
    for message in messages:
        yield from _faults_of_one(message)
    translations = {(message.context, message.source): message.translation for message in messages}
    for place, texts in _met_together(messages).items():
        for language in ("English", "Malay"):
            shown = [translations.get(text, "") if language == "Malay" else text[1] for text in texts]
            yield from (f"{place}: {said}" for said in _letters_twice(shown, language))


def _faults_of_one(message: Message) -> Iterator[str]:
    if message.state:
        yield f"{message.name} is {message.state}"
    if not message.translation.strip():
        yield f"{message.name} has no translation"
        return
    kept = {"fields": _FIELD, "file patterns": _PATTERN}
    if not _OF_QT.match(message.context):  # where "Enter" is a verb
        kept["keys"] = _KEY
    for what, pattern in kept.items():
        wanted, found = (
            Counter(pattern.findall(_MENU_LETTER.sub(r"\1", text)))
            for text in (message.source, message.translation)
        )
        if wanted != found:
            yield f"{message.name} has other {what} than its translation “{message.translation}”"
    if _end(message.source) != _end(message.translation):
        yield f"{message.name} ends otherwise than its translation “{message.translation}”"
    letters = [len(_MENU_LETTER.findall(text)) for text in (message.source, message.translation)]
    if letters[0] != letters[1]:
        yield f"{message.name} and its translation “{message.translation}” do not both have a menu letter"


def _end(text: str) -> str:
    found = _END.search(text)
    return found[0] if found else ""


def _met_together(messages: Iterable[Message]) -> Mapping[str, list[tuple[str, str]]]:
    """The texts of each menu and dialog, among which a letter may stand only once."""
    groups = {"menu bar": [("Commands", text) for text in MENUS.values()]}
    for command in COMMANDS:
        groups.setdefault(f"menu {command.menu}", []).append(("Commands", command.text))
    for sub in SUBMENUS.values():
        groups.setdefault(f"menu {sub.menu}", []).append(("Commands", sub.text))
    for message in messages:
        if message.context in _TOGETHER:
            groups.setdefault(message.context, []).append((message.context, message.source))
    return groups


def _letters_twice(texts: Iterable[str], language: str) -> Iterator[str]:
    users: dict[str, list[str]] = {}
    for text in texts:
        for letter in _MENU_LETTER.findall(text):
            users.setdefault(letter.casefold(), []).append(text)
    for letter, found in users.items():
        if len(found) > 1:
            yield f"in {language} the letter {letter.upper()} is that of " + ", ".join(
                f"“{text}”" for text in found
            )
