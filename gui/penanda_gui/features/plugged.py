"""The features of one window, joined to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from penanda_gui.commands.actions import Actions
from penanda_gui.complaints import Complaints
from penanda_gui.features.feature import Feature, Surroundings

F = TypeVar("F", bound=Feature)


class Plugged:
    """Makes the features, and looks them up by their class."""

    def __init__(
        self,
        kinds: Iterable[type[Feature]],
        at: Surroundings,
        hint: Callable[[str], None],
        complaints: Complaints,
    ) -> None:
        self._features: dict[type[Feature], Feature] = {}
        for kind in kinds:
            feature = self._features[kind] = kind(at)
            feature.hint.connect(hint)
            feature.failed.connect(complaints.show)
            feature.busy.connect(at.parts.progress.follow)

    def connect_commands(self, actions: Actions) -> None:
        """Give the features' commands what they run."""
        for feature in self._features.values():
            for command_id, handler in feature.handlers().items():
                actions.connect_to(command_id, handler)
            for command_id, switch in feature.switches().items():
                actions.connect_switch(command_id, switch)

    def commit_typing(self) -> None:
        """Save what is being typed in any of them."""
        for feature in self._features.values():
            feature.commit_typing()

    def __getitem__(self, kind: type[F]) -> F:
        """The one feature of a kind; raises ``KeyError`` for a kind that is not plugged in."""
        feature = self._features[kind]
        assert isinstance(feature, kind)
        return feature
