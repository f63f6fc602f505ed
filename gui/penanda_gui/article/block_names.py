"""The names over the mentions that begin in one block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from penanda_gui.article.block_marks import MentionStretch
from penanda_gui.article.fragments import Fragment
from penanda_gui.article.label_places import LabelPlace, LabelRoom, LabelWish


class BlockNames:
    """The names over *mentions*: those ``shown`` at all times, where *is_first* of an id, and all.

    *fragments* are the rectangles of every mention by its id, *widths* how wide the name of each label is,
    and *free* between which edges of the page names stand, all in pixels.
    """

    def __init__(
        self,
        mentions: Iterable[MentionStretch] = (),
        fragments: Mapping[str, Sequence[Fragment]] = MappingProxyType({}),
        is_first: Callable[[str], bool] = bool,
        widths: Mapping[str, int] = MappingProxyType({}),
        free: tuple[int, int] = (0, 0),
    ) -> None:
        self._fragments = fragments
        self._widths = widths
        self._free = free
        self._begun = [one for one in mentions if one.begins and fragments[one.mention_id]]
        first: list[MentionStretch] = []
        self._others: list[MentionStretch] = []
        for one in self._begun:
            (first if is_first(one.mention_id) else self._others).append(one)
        self.shown: list[LabelPlace] = self._room.place(map(self._wish, first)) if first else []

    @cached_property
    def all(self) -> list[LabelPlace]:
        """The names of all mentions there is room for; those shown at all times are where they were."""
        return self.shown + self._room.place(map(self._wish, self._others))

    @cached_property
    def wishes(self) -> list[LabelWish]:
        """The names of all mentions that begin here, room or not."""
        return [self._wish(one) for one in self._begun]

    @cached_property
    def _room(self) -> LabelRoom:
        words: dict[int, list[tuple[int, int]]] = {}
        for fragments in self._fragments.values():
            for one in fragments:
                words.setdefault(one.y, []).append((one.x, one.x + one.width))
        return LabelRoom(words)

    def _wish(self, mention: MentionStretch) -> LabelWish:
        fragments = self._fragments[mention.mention_id]
        head = fragments[0]
        if head.start_x is None:  # where directions mix, the words may begin further on
            head = next((one for one in fragments if one.start_x is not None), head)
        further = None
        if fragments[-1].line > head.line:
            tail = next(one for one in fragments if one.line > head.line)
            further = self._over(tail, mention, None)
        return self._over(head, mention, further)

    def _over(self, fragment: Fragment, mention: MentionStretch, further: LabelWish | None) -> LabelWish:
        label = mention.label
        width = self._widths.get(label, 0)
        left, right, rtl = _words_under(fragment, width)
        return LabelWish(label, mention.mention_id, fragment.y, left, right, width, rtl, further, self._free)


def _words_under(fragment: Fragment, width: int) -> tuple[int, int, bool]:
    """The edges of the words that a name of this *width* stands over, and whether it runs leftwards there.

    Where directions mix the words may begin inside. If the first of them are too short for the name, it goes
    on over those that follow, which stand on their other side.
    """
    start, rtl = fragment.start_x, fragment.rtl
    left, right = fragment.x, fragment.x + fragment.width
    if start is None or start == (right if rtl else left):
        return left, right, rtl
    if width > (start - left if rtl else right - start):
        return left, right, not rtl
    return (left, start, rtl) if rtl else (start, right, rtl)
