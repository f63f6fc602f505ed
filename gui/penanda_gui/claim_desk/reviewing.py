"""Exporting the rated claims as ClaimReview, and saying what the others lack."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from penanda.exchange.claim_review import Lacking, Reviewer, export_reviews, what_lacks
from penanda_gui.claim_desk.lacking_list import LackingList
from penanda_gui.claim_desk.review_dialog import ReviewDialog
from penanda_gui.features.feature import Surroundings
from penanda_gui.flows.background import Work
from penanda_gui.flows.files import ask_target
from penanda_gui.flows.latest import Latest
from penanda_gui.flows.waiting import wait_until_saved
from penanda_gui.session import Session

translate = QCoreApplication.translate

_KEPT = ("organisation", "organisation_url", "review_url")


class Reviewing(QObject):
    """Asks who publishes, writes in the background, then lists what is missing where something is.

    What is missing can be listed over the question too, which stays open with what is typed in it.
    """

    claim_wanted = Signal(str)  # claim id
    failed = Signal(object)  # Exception
    busy = Signal(object)  # Work

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at.window)
        self._at = at
        self._parent: QWidget = at.window
        self._dialog: ReviewDialog | None = None
        self._latest = Latest(at.session, self)
        self._latest.answered.connect(self._list)
        self._latest.failed.connect(self.failed)

    def ask(self, parent: QWidget) -> None:
        """Ask who publishes the reviews, and export them."""
        self._parent, article_id = parent, self._at.desk.article_id
        settings = self._at.settings
        organisation, its_url, review_url = (settings.text(f"review/{name}") for name in _KEPT)
        reviewer = Reviewer(organisation, its_url, review_url, date.today().isoformat())
        dialog = ReviewDialog(reviewer, self._at.language, parent, article_open=bool(article_id))
        dialog.finished.connect(dialog.deleteLater)

        def ids() -> list[str] | None:
            return [article_id] if dialog.article.isChecked() else None

        def missing() -> None:
            asked, of = dialog.reviewer, ids()
            self._keep(asked)
            self._latest.ask(lambda read: what_lacks(read, asked, article_ids=of))

        dialog.lacking_wanted.connect(missing)
        dialog.finished.connect(lambda _how: self._leave())
        dialog.accepted.connect(lambda: self._write(dialog.reviewer, ids()))
        self._dialog = dialog
        dialog.open()

    def _leave(self) -> None:
        self._dialog = None
        self._latest.forget()

    def _keep(self, reviewer: Reviewer) -> None:
        for name in _KEPT:
            self._at.settings.set_text(f"review/{name}", getattr(reviewer, name))

    def _write(self, reviewer: Reviewer, article_ids: list[str] | None) -> None:
        at = self._at
        self._keep(reviewer)
        title, pattern = translate("Export", "Export to"), translate("Review", "JSON-LD files (*.jsonld)")
        target = ask_target(self._parent, at.settings, title, f"{at.session.path.stem}.jsonld", pattern)
        if target is None:
            return
        language = at.language.code

        def run(work: Work) -> tuple[Session, Path, tuple[Lacking, ...]]:
            from penanda.exchange.safe_write import write_safely

            wait_until_saved(at.session, work)
            found: list[Lacking] = []
            with closing(at.session.reader_elsewhere()) as read:
                write_safely(
                    target,
                    lambda out: found.extend(
                        export_reviews(
                            read,
                            out,
                            reviewer,
                            article_ids=article_ids,
                            language=language,
                            progress=work.report,
                        )
                    ),
                )
            return at.session, target, tuple(found)

        work = Work(run)
        self.hear(work)
        work.start()

    def hear(self, work: Work) -> None:
        """Tell what comes of an export."""
        work.done.connect(self._tell)
        work.failed.connect(self.failed)
        self.busy.emit(work)

    def _tell(self, written: tuple[Session, Path, tuple[Lacking, ...]]) -> None:
        session, target, lacking = written
        said = translate("Export", "Exported to {path}").format(path=target)
        self._at.parts.banner.tell(said)
        if lacking and session is self._at.session:  # else they are claims of a project that is open no more
            self._show(said, lacking)

    def _list(self, lacking: tuple[Lacking, ...]) -> None:
        self._show("", lacking)

    def _show(self, said: str, lacking: tuple[Lacking, ...]) -> None:
        counted = (
            translate("Review", "Claims that lack something for their review: {count}")
            if lacking
            else translate("Review", "No claim that is rated or to be checked lacks anything.")
        ).format(count=len(lacking))
        sentences = "\n".join(part for part in (said, counted) if part)
        shown = LackingList(lacking, sentences, self._dialog or self._parent)
        shown.claim_wanted.connect(self._go_to)
        shown.rejected.connect(self._go_on_asking)
        shown.open()

    def _go_to(self, claim_id: str) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self.claim_wanted.emit(claim_id)

    def _go_on_asking(self) -> None:
        if self._dialog is not None:
            self._dialog.activateWindow()
