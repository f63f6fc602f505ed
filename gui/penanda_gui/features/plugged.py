"""The features of one window, joined to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import TypeVar

from penanda_gui.complaints import Complaints
from penanda_gui.features.feature import Feature, Surroundings
from penanda_gui.flows.arriving import Arriving
from penanda_gui.flows.under_way import UnderWay
from penanda_gui.panels.side_panel import SidePanel

F = TypeVar("F", bound=Feature)


class Plugged:
    """Makes the features, and looks them up by their class.

    Those named in *later*, each as ``module:class``, are imported and made by :meth:`make_rest`: once the
    first article is painted, or as soon as one of them is needed. ``arriving`` knows what they await.
    """

    def __init__(
        self,
        kinds: Iterable[type[Feature]],
        later: Iterable[str],
        at: Surroundings,
        hint: Callable[[str], None],
        complaints: Complaints,
    ) -> None:
        self._at = at
        self._hint = hint
        self._complaints = complaints
        self.arriving = Arriving(at.window)
        at.session.closing.connect(self.arriving.give_up)
        self._under_way = UnderWay(at.window)
        self._features: dict[type[Feature], Feature] = {}
        self._later = list(later)
        for kind in kinds:
            self._make(kind)

    def connect_commands(self) -> None:
        """Give the features' commands, and those that show a panel, what they run."""
        for name, panel in self._at.parts.panels.items():
            self._connect_panel(name, panel)
        for feature in self._features.values():
            self._connect(feature)
        self._at.actions.await_handlers(lambda: [*self.make_rest()])

    def make_rest(self) -> Iterator[None]:
        """Make the later features that are not there yet, one a step."""
        while self._later:
            module, _, name = self._later.pop(0).partition(":")
            kind = getattr(import_module(module), name)
            panels = set(self._at.parts.panels)
            feature = self._make(kind)
            for panel_name in self._at.parts.panels.keys() - panels:
                panel = self._at.parts.panels[panel_name]
                panel.setVisible(panel.was_shown or not panel.isHidden())
                self._connect_panel(panel_name, panel)
            self._connect(feature)
            yield

    def go_on_from(self, before: Plugged) -> None:
        """Hear of the work that the features of the window before this one have begun."""
        for work, kind in before._under_way.hand_over().items():
            self[kind].hear(work)

    def stand_as(self, before: Plugged) -> None:
        """Show what the features did of a window over the same article that this one takes the place of."""
        for kind, feature in before._features.items():
            if kind.stand_as is not Feature.stand_as:  # for the others it is too early to be made
                self[kind].stand_as(feature)

    def commit_typing(self) -> None:
        """Save what is being typed in any of them."""
        for feature in self._features.values():
            feature.commit_typing()

    def __getitem__(self, kind: type[F]) -> F:
        """The one feature of a kind; raises ``KeyError`` for a kind that is not plugged in."""
        if kind not in self._features:
            for _ in self.make_rest():
                pass
        feature = self._features[kind]
        assert isinstance(feature, kind)
        return feature

    def _make(self, kind: type[Feature]) -> Feature:
        feature = self._features[kind] = kind(self._at)
        feature.hint.connect(self._hint)
        feature.failed.connect(self._complaints.show)
        feature.busy.connect(self._at.parts.progress.follow)
        feature.busy.connect(self._under_way.follow)
        feature.awaited.connect(self._at.parts.progress.follow)
        feature.awaited.connect(self.arriving.expect)
        return feature

    def _connect(self, feature: Feature) -> None:
        for command_id, handler in feature.handlers().items():
            self._at.actions.connect_to(command_id, handler)
        for command_id, switch in feature.switches().items():
            self._at.actions.connect_switch(command_id, switch)

    def _connect_panel(self, name: str, panel: SidePanel) -> None:
        action = self._at.actions[f"show_{name}"]
        self._at.actions.connect_switch(f"show_{name}", panel.setVisible)
        panel.shown_changed.connect(action.setChecked)
        action.setChecked(not panel.isHidden())
        self._at.actions.tell_keys(panel.show_keys)
