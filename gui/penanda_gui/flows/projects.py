"""Changing projects: new, open, open recent, save a copy."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu

from penanda.errors import PenandaError
from penanda.project.naming import PROJECT_SUFFIX
from penanda.project.project import create
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.flows.background import Work
from penanda_gui.flows.waiting import wait_until_saved

translate = QCoreApplication.translate


class Projects(Feature):
    """Asks for project files; the application changes to the one wanted."""

    wanted = Signal(object)  # Path

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session = at.session
        self._settings = at.settings
        self._window = at.window
        self._banner = at.parts.banner
        self.wanted.connect(lambda path: at.open_files([path]))
        recent = at.menus["recent"]
        recent.aboutToShow.connect(lambda: self.fill_recent(recent))

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"new_project": self.new, "open_project": self.open, "save_copy": self.save_copy}

    def new(self) -> None:
        """Ask where, make a new project there, and change to it."""
        path = self._ask_target(translate("Projects", "New project"), translate("Projects", "Project"))
        if path is None:
            return
        try:
            create(path)
        except PenandaError as error:
            self.failed.emit(error)
        else:
            self.wanted.emit(path)

    def open(self) -> None:
        """Ask which, and change to it."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Projects", "Open project"),
            str(self._session.path.parent),
            self._pattern(),
        )
        if name:
            self.wanted.emit(Path(name))

    def save_copy(self) -> None:
        """Ask where, and write a copy of the project there."""
        name = translate("Projects", "{project} copy").format(project=self._session.path.stem)
        path = self._ask_target(translate("Projects", "Save a copy"), name)
        if path is None:
            return
        if path == self._session.path:
            self.hint.emit(
                translate("Projects", "That is the open project itself. Choose another name for the copy.")
            )
        else:
            self._copy(path)

    def fill_recent(self, menu: QMenu) -> None:
        """Put the projects opened lately into *menu*."""
        menu.clear()
        for path in self._settings.recent_projects:
            action = menu.addAction(f"{path.stem}  —  {path.parent}".replace("&", "&&"))
            action.setEnabled(path != self._session.path)
            action.triggered.connect(lambda _checked=False, path=path: self.wanted.emit(path))
        menu.setEnabled(not menu.isEmpty())

    def hear(self, work: Work) -> None:
        """Tell what comes of a copy."""
        work.done.connect(self._tell_copied)
        super().hear(work)

    def _copy(self, target: Path) -> None:
        if self._session.moved:
            # Only the connections that are open still reach what was saved.
            self._copy_from_open(target)
            return

        def run(work: Work) -> Path:
            wait_until_saved(self._session, work)
            with closing(self._session.reader_elsewhere()) as reader:
                reader.save_copy(target, stop=lambda: work.is_cancelled)
            return target

        work = Work(run)
        self.hear(work)
        work.start()

    def _copy_from_open(self, target: Path) -> None:
        try:
            self._session.read.save_copy(target)
        except PenandaError as error:
            self.failed.emit(error)
        else:
            self._tell_copied(target)

    def _tell_copied(self, path: Path) -> None:
        self._banner.tell(translate("Projects", "A copy is saved at {path}").format(path=path))

    def _ask_target(self, title: str, name: str) -> Path | None:
        from penanda_gui.flows.files import ask_target

        return ask_target(self._window, self._settings, title, name + PROJECT_SUFFIX, self._pattern())

    def _pattern(self) -> str:
        return translate("Projects", "Penanda projects (*{suffix})").format(suffix=PROJECT_SUFFIX)
