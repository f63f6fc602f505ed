"""Keys that this user has given to commands, in place of those they come with."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping

from PySide6.QtGui import QKeySequence

from penanda_gui.commands.actions import Actions
from penanda_gui.commands.command import Command
from penanda_gui.settings import Settings

_SETTING = "keys"


class OwnKeys:
    """Gives commands other keys, at once wherever they are shown, and remembers them.

    Digits of labels are no part of it: they belong to the labels.
    """

    def __init__(self, actions: Actions, settings: Settings) -> None:
        self._actions = actions
        self._settings = settings
        self._own = _read(settings.text(_SETTING))

    def apply(self) -> None:
        """Give the commands with keys of this user's own these keys; the others go without them."""
        for command_id in self._own.keys() & self._actions.commands.keys():
            self._take_from_others(command_id, self._own[command_id], unless=self._own.keys())
            self._show(command_id)

    def keys(self, command_id: str) -> tuple[str, ...]:
        """A command's keys as portable text, the one that is shown first."""
        return self._own.get(command_id, self._actions.commands[command_id].keys)

    def is_own(self, command_id: str) -> bool:
        """Whether the keys of a command are other ones than it comes with."""
        return command_id in self._own

    def has_own(self) -> bool:
        """Whether any command has other keys than it comes with."""
        return bool(self._own)

    def users_of(self, key: str, command_id: str) -> tuple[str, ...]:
        """The other commands that *key* runs where it would run this one."""
        scope = self._actions.commands[command_id].scope
        return tuple(
            other.id
            for other in self._actions.commands.values()
            if other.id != command_id
            and is_changeable(other)
            and other.scope.meets(scope)
            and _same_key(key, self.keys(other.id))
        )

    def give(self, command_id: str, key: str) -> None:
        """Let *key* alone, or with ``""`` none, run a command; the others that it ran lose it."""
        keys = (key,) if key else ()
        self._take_from_others(command_id, keys)
        self._set(command_id, keys)
        self._save()

    def reset(self, command_ids: Iterable[str]) -> None:
        """Go back to the keys that commands come with; who has them by now loses them."""
        for command_id in list(command_ids):
            own = self._actions.commands[command_id].keys
            self._take_from_others(command_id, own)
            self._set(command_id, own)
        self._save()

    def reset_all(self) -> None:
        """Go back to the keys that all commands come with."""
        changed = self._own.keys() & self._actions.commands.keys()
        self._own.clear()
        self._save()
        for command_id in changed:
            self._show(command_id)

    def _take_from_others(self, command_id: str, keys: Iterable[str], *, unless: Container[str] = ()) -> None:
        """Let no other command have *keys* where this one has them."""
        for key in keys:
            for other in self.users_of(key, command_id):
                if other not in unless:
                    self._set(other, tuple(one for one in self.keys(other) if not _same_key(key, [one])))

    def _set(self, command_id: str, keys: tuple[str, ...]) -> None:
        if keys == self._actions.commands[command_id].keys:
            self._own.pop(command_id, None)
        else:
            self._own[command_id] = keys
        self._show(command_id)

    def _show(self, command_id: str) -> None:
        self._actions.set_keys(command_id, self.keys(command_id))

    def _save(self) -> None:
        self._settings.set_text(_SETTING, json.dumps(self._own) if self._own else "")


def is_changeable(command: Command) -> bool:
    """Whether a command's keys can be changed: those of labels are their digits."""
    return not command.by_position and not command.label


def _same_key(key: str, keys: Iterable[str]) -> bool:
    return any(QKeySequence(key) == QKeySequence(one) for one in keys)


def _read(text: str) -> dict[str, tuple[str, ...]]:
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(kept, Mapping):
        return {}
    return {str(name): tuple(map(str, keys)) for name, keys in kept.items() if isinstance(keys, list)}
