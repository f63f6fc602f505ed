"""Bringing a project of an older version up to date before it is opened, away from the window."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout

from penanda.errors import CannotWrite, ProjectInUse
from penanda.project.project import Project
from penanda_gui.flows.background import Cancelled, Work
from penanda_gui.panels.plain_label import PlainLabel

translate = QCoreApplication.translate

# A small project is done sooner: a dialog that flickers tells nobody anything.
_SHOWN_AFTER_SECONDS = 0.15
_LEAST_WIDTH = 420


class BringingUpToDate(QDialog):
    """Says that it is being done, until it is, over whatever window there is."""

    def __init__(self, path: Path, annotator: str, *, is_starting: bool) -> None:
        super().__init__()  # of no window: the one there is may be made anew meanwhile
        self._ended = False
        self._failure: Exception | None = None
        self._loop = QEventLoop(self)
        self._work = work = Work(lambda work: _open_once(path, annotator, work))
        work.done.connect(self._end)
        work.failed.connect(self._fail)
        work.cancelled.connect(self._end)
        self.rejected.connect(work.cancel)
        self.setModal(True)
        self.setWindowTitle(translate("UpToDate", "Opening a project"))
        said = PlainLabel(
            translate(
                "UpToDate",
                "“{name}” was made by an older Penanda and is being brought up to date. "
                "It is backed up first, and opens when this is done.",
            ).format(name=path.name),
            wraps=True,
        )
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(said.text())
        buttons = QDialogButtonBox()
        leave = translate("UpToDate", "&Quit") if is_starting else translate("UpToDate", "&Cancel")
        # The Return that chose the file must not leave it again.
        buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (said, bar, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(_LEAST_WIDTH)

    def wait(self) -> None:
        """Return when it is done, while the window goes on being painted.

        Raises the :class:`PenandaError` for which the project is as it was, and :class:`Cancelled`, also when
        the program ends meanwhile.
        """
        self._work.start()
        if not self._work.wait(_SHOWN_AFTER_SECONDS):
            self.show()
        self._loop.exec()
        self.hide()
        self.deleteLater()
        if not self._ended:  # the program ends, and this must before
            self._work.cancel()
            self._work.wait()
        if self._work.is_cancelled:
            raise Cancelled
        if self._failure is not None:
            raise self._failure

    def _fail(self, error: Exception) -> None:
        self._failure = error
        self._end()

    def _end(self, *_outcome: object) -> None:
        self._ended = True
        self._loop.quit()


def _open_once(path: Path, annotator: str, work: Work) -> None:
    with suppress(ProjectInUse, CannotWrite):  # then it can only be read, which is said when it is opened
        Project(path, annotator=annotator, stop=lambda: work.is_cancelled).close()
