"""Asking whose claims, and those of which article, are listed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QPushButton

from penanda.project.reader import Reader
from penanda_gui.claim_desk.desk_window import DeskWindow
from penanda_gui.flows.latest import Latest
from penanda_gui.pickers.picker import Option, Picker
from penanda_gui.session import Session

translate = QCoreApplication.translate

_ANY = "any:"
Options = Callable[[Reader], list[Option]]


class Filtering(QObject):
    """Reads what there is to choose from away from the window, then asks."""

    failed = Signal(object)  # Exception

    def __init__(self, session: Session, window: DeskWindow, open_article: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._open_article = open_article
        self._ask: Callable[[list[Option]], None] = lambda _options: None
        self._latest = Latest(session, self)
        self._latest.answered.connect(self._answer)
        self._latest.failed.connect(self.failed)
        window.filters.claimant_wanted.connect(self.ask_claimant)
        window.filters.article_wanted.connect(self.ask_article)

    def ask_claimant(self) -> None:
        """Ask whose claims are listed."""
        filters = self._window.filters

        def answer(key: str, name: str) -> None:
            if key == _ANY:
                filters.want_claimants(None)
            else:
                filters.want_claimants((key or None,), name)

        plain = [
            Option(_ANY, translate("ClaimDesk", "Anyone says it")),
            Option("", translate("ClaimDesk", "Not answered")),
            Option("author", translate("Claims", "The article itself")),
            Option("unspecified", translate("Claims", "Unspecified")),
        ]
        title = translate("ClaimDesk", "Whose claims?")
        self._read(
            lambda read: [*plain, *(Option(id_, name) for id_, name in read.claims_desk.claimants())],
            lambda options: self._pick(title, options, answer, filters.claimant),
        )

    def ask_article(self) -> None:
        """Ask of which article claims are listed; the one that is open comes first."""
        filters, now = self._window.filters, self._open_article()

        def answer(key: str, name: str) -> None:
            filters.want_articles(None if key == _ANY else (key,), "" if key == _ANY else name)

        every = Option(_ANY, translate("ClaimDesk", "All articles"))
        here = translate("ClaimDesk", "It is open")
        title = translate("ClaimDesk", "The claims of which article?")

        def options(read: Reader) -> list[Option]:
            found = sorted(read.articles.summaries(), key=lambda one: one.id != now)
            return [every, *(Option(one.id, one.name, here if one.id == now else "") for one in found)]

        self._read(options, lambda found: self._pick(title, found, answer, filters.article))

    def _answer(self, options: list[Option]) -> None:
        self._ask(options)

    def _read(self, options: Options, ask: Callable[[list[Option]], None]) -> None:
        self._ask = ask
        self._latest.ask(options)

    def _pick(
        self,
        title: str,
        options: Sequence[Option],
        answer: Callable[[str, str], None],
        back: QPushButton,
    ) -> None:
        picker = Picker(self._window, title, options)
        names = {option.key: option.title for option in options}
        picker.picked.connect(lambda key, _typed: answer(key, names[key]))
        picker.finished.connect(lambda _result: back.setFocus())
        picker.open()
