"""Going back to a backup: which ones there are, what each would change, and the one that is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.flows.background import Work
from penanda_gui.flows.waiting import wait_until_saved

if TYPE_CHECKING:
    from penanda.project.backups import Backup
    from penanda.project.differences import Comparison
    from penanda_gui.pickers.picker import Option
    from penanda_gui.session import Session

translate = QCoreApplication.translate

_PICKER_WIDTH, _PICKER_HEIGHT = 620, 420

Compared = list[tuple["Backup", "Comparison | None"]]


class Restoring(Feature):
    """Shows the backups of the open project, and asks before it goes back to one."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session = at.session
        self._window = at.window
        self._banner = at.parts.banner
        self._commit_typing = at.commit_typing

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"restore_backup": self.ask}

    def ask(self) -> None:
        """Find the backups, compare each with now, and let one be picked."""
        session = self._session

        def run(work: Work) -> tuple[Session, Compared]:
            wait_until_saved(session, work)
            return session, _compared(session.path, work)

        work = Work(run)
        session.closing.connect(work.cancel)
        self.hear(work)
        work.start()

    def hear(self, work: Work) -> None:
        """Let a backup be picked when all are compared."""
        work.done.connect(self._found)
        super().hear(work)

    def tell_restored(self, backup: Backup) -> None:
        """Say that the window shows what *backup* holds."""
        self._banner.tell(
            translate(
                "Restore",
                "The project is as it was on {when}. How it was before this is the first backup in the list.",
            ).format(when=when(backup))
        )

    def _found(self, found: tuple[Session, Compared]) -> None:
        from penanda_gui.pickers.late_question import LateQuestion

        LateQuestion(lambda: self._pick(found), self)

    def _pick(self, found: tuple[Session, Compared]) -> None:
        from penanda_gui.pickers.picker import Picker

        session, compared = found
        if session is not self._session or not session.is_open:  # another project is open by now, or none
            return
        if not compared:
            self.hint.emit(translate("Restore", "There is no backup of this project yet."))
            return
        options = [_option(backup, comparison) for backup, comparison in compared]
        picker = Picker(self._window, translate("Restore", "Restore a backup"), options)
        picker.resize(_PICKER_WIDTH, _PICKER_HEIGHT)
        by_key = {str(backup.path): backup for backup, _ in compared}
        picker.picked.connect(lambda key, _typed: self._confirm(by_key[key]))
        picker.open()

    def _confirm(self, backup: Backup) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(translate("Restore", "Restore a backup"))
        box.setText(
            translate("Restore", "Go back to how the project was on {when}?").format(when=when(backup))
        )
        box.setInformativeText(
            translate(
                "Restore",
                "How it is now is backed up first. To undo this, restore that backup, the first in the list.",
            )
        )
        restore = box.addButton(translate("Restore", "&Restore"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(translate("Restore", "&Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(restore)
        box.setEscapeButton(leave)
        box.accepted.connect(lambda: self._restore(backup))
        box.open()

    def _restore(self, backup: Backup) -> None:
        self._commit_typing()  # so that it is in the backup of how things are now
        self._session.restore(backup)


def when(backup: Backup) -> str:
    """The time a backup was taken, where the user is and as they write it."""
    at = QDateTime.fromMSecsSinceEpoch(int(backup.at.timestamp() * 1000))
    return QLocale().toString(at, "d MMMM yyyy, HH:mm:ss")


def _compared(project: Path, work: Work) -> Compared:
    from penanda.project.backups import Backups
    from penanda.project.differences import compare

    backups = Backups(project).all()
    found: Compared = []
    for number, backup in enumerate(backups):
        work.report(number, len(backups))
        found.append((backup, compare(project, backup, stop=lambda: work.is_cancelled)))
    return found


def _option(backup: Backup, comparison: Comparison | None) -> Option:
    from penanda_gui.pickers.picker import Option

    if comparison is None:
        detail = translate("Restore", "This backup is damaged and cannot be restored.")
        return Option(str(backup.path), when(backup), detail)
    title = translate(
        "Restore", "{when}  ·  Articles: {articles} · Mentions: {mentions} · Claims: {claims}"
    ).format(
        when=when(backup),
        articles=comparison.articles,
        mentions=comparison.mentions,
        claims=comparison.claims,
    )
    return Option(str(backup.path), title, _what_differs(comparison))


def _what_differs(comparison: Comparison) -> str:
    if comparison.is_as_now:
        return translate("Restore", "The same articles and marks as now")
    kinds = {
        "article": translate("Restore", "articles"),
        "mention": translate("Restore", "mentions"),
        "claim": translate("Restore", "claims"),
        "orphan": translate("Restore", "marks without a place"),
        "entity": translate("Restore", "entities"),
    }
    differences = comparison.differences
    ways = (
        (translate("Restore", "Would come back: {what}"), {k: d.only_then for k, d in differences.items()}),
        (translate("Restore", "Would go: {what}"), {k: d.only_now for k, d in differences.items()}),
        (translate("Restore", "Would change: {what}"), {k: d.changed for k, d in differences.items()}),
    )
    return "  ·  ".join(
        template.format(what=", ".join(f"{kinds[kind]} {count}" for kind, count in counts.items() if count))
        for template, counts in ways
        if any(counts.values())
    )
