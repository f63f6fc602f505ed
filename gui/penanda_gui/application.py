"""The running application: one project, one window over it, and what lasts when either is changed."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from penanda.errors import PenandaError
from penanda.folders import default_project
from penanda.project.access import is_read_only, is_same_file, may_be_there
from penanda.project.header import check_header, is_older
from penanda_assets import sample_files
from penanda_gui.after_paint import AfterPaint
from penanda_gui.backing_up import BackingUp
from penanda_gui.flows.background import Cancelled
from penanda_gui.flows.opening import first_project
from penanda_gui.fonts import register_fonts
from penanda_gui.keys_in_fields import KeysInFields
from penanda_gui.language import Language
from penanda_gui.main_window import MainWindow
from penanda_gui.pressing_buttons import PressingButtons
from penanda_gui.session import Session
from penanda_gui.settings import Settings
from penanda_gui.slices import Slices
from penanda_gui.style_sheet import style_sheet
from penanda_gui.theme import DARK, LIGHT, Theme, accessibility_hints, palette, system_is_dark
from penanda_gui.warming_up import warm_up

if TYPE_CHECKING:
    from penanda.project.backups import Backup

_MOST_UNUSED = 1_000


class Application(QObject):
    """Opens projects and windows, and changes language and appearance."""

    painted = Signal()  # a window, for the first time
    _failed_elsewhere = Signal(object)  # Exception, of another thread

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.setApplicationName("Penanda")
        app.setDesktopFileName("penanda")
        register_fonts()
        self.settings = Settings()
        self._language = Language(self.settings.language)
        self.session: Session | None = None
        self.window: MainWindow | None = None
        self._backing_up = BackingUp(self)
        PressingButtons(app, self)
        KeysInFields(app, self)
        self._to_back_up: Path | None = None
        self._restored: Backup | None = None  # what the window has yet to be made anew for
        self._backing_up.failed.connect(self._complain)
        self._failed_elsewhere.connect(self._complain)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self.show_theme())
        accessibility_hints().contrastPreferenceChanged.connect(self._follow_contrast)

    @property
    def theme(self) -> Theme:
        """The appearance chosen, else the system's."""
        choice = self.settings.theme_choice
        return DARK if choice == "dark" or (not choice and system_is_dark()) else LIGHT

    def start(self, paths: Sequence[Path] = ()) -> None:
        """Open the project named among *paths*, else the one open last, and the other files as articles."""
        project = first_project(paths)
        try:
            failures = self._open_first_of(
                project or self.settings.project, default_project(), _unused_project()
            )
            while self.session is None and (path := self._ask_for_another(failures[0])) is not None:
                failures = self._open_first_of(path)
        except Cancelled:
            pass
        if self.session is None:
            return  # :meth:`run` ends then
        self.show_window()
        assert self.window is not None
        for failure in failures:
            self.window.complaints.show(failure)
        self._open_beside(project, paths)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Change to the project named among *paths*, and open the other files as articles in it."""
        project = first_project(paths)
        if project is not None and self.change_project(project):
            self._open_beside(project, paths)

    def change_project(self, path: Path) -> bool:
        """Close the open project and open another; when that fails, stay and say so.

        Returns whether that was tried; the user can leave it.
        """
        assert self.window is not None
        if not self.window.may_be_replaced() or not self.window.may_leave():
            return False
        before = self.session
        try:
            failure = self._open_session(path)
        except Cancelled:
            return False
        if failure is not None:
            self.window.complaints.show(failure)
        elif self.session is not before:
            self._replace_window()
            if before is not None:
                self._leave(before)
        return True

    def change_language(self, code: str) -> None:
        """Show the window in another language; ``""`` follows the system."""
        assert self.window is not None
        if not self.window.may_be_replaced():
            return
        self.settings.language_choice = code
        if self.settings.language == self._language.code:
            return
        self._language.remove()
        self._language = Language(self.settings.language)
        self._replace_window()

    def change_appearance(self, name: str) -> None:
        """Show the window light or dark; ``""`` follows the system."""
        self.settings.theme_choice = name
        self.show_theme()

    def show_theme(self) -> None:
        """Paint everything in the present theme."""
        self._show_theme_of_all()
        if self.window is not None:
            self.window.show_theme(self.theme)
            self.window.paint_icons(self.theme)

    def run(self) -> int:
        """Answer to the user until the window is closed, if there is one; returns the exit code."""
        return 0 if self.window is None else int(self._app.exec())

    def show_window(self) -> None:
        """Make the window over the open project."""
        assert self.session is not None
        if self.window is None:
            self._show_theme_of_all()  # now, as there are no widgets yet that would have to be polished again
        window = MainWindow(self.session, self.settings, self._language)
        window.appearance_wanted.connect(self.change_appearance)
        window.language_wanted.connect(self.change_language)
        window.files_wanted.connect(self.open_files)
        window.closed.connect(self.quit)
        window.features.arriving.over.connect(self._replace_restored)
        self.window = window
        window.show_theme(self.theme)
        AfterPaint(window.parts.view.viewport()).happened.connect(self._do_what_could_wait)
        window.show()
        window.open_first_article()

    def _follow_contrast(self, _contrast: Qt.ContrastPreference) -> None:
        if self.window is not None:
            self.window.arrangement.follow_contrast()

    def broke(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Show a failure that nobody caught in any thread, and go on; for ``sys.excepthook``."""
        if self.window is None or isinstance(error, KeyboardInterrupt):
            traceback.print_exception(error, file=sys.stderr)
        elif threading.current_thread() is threading.main_thread():
            self.window.complaints.show(error)
        else:  # Qt's binding calls the hook where it happened, and widgets are the window's thread's alone
            self._failed_elsewhere.emit(error)

    def broke_in_thread(self, failure: threading.ExceptHookArgs) -> None:
        """Show a failure that nobody caught in another thread; for ``threading.excepthook``."""
        if isinstance(failure.exc_value, Exception):  # the end of a thread by SystemExit is none
            self._failed_elsewhere.emit(failure.exc_value)

    def close(self) -> None:
        """Close the window; what cannot be saved is asked about."""
        if self.window is not None:
            self.window.close()

    def quit(self) -> None:
        """Close the project; what could not be saved was asked about."""
        if self.session is not None:
            assert self.window is not None
            self.window.hide()  # the last backup is waited for
            self._leave(self.session)
            self.session = None
            self._backing_up.finish()
            self._language.remove()
        self._app.quit()

    def _show_theme_of_all(self) -> None:
        theme = self.theme
        self._app.setPalette(palette(theme))
        self._app.setStyleSheet(style_sheet(theme))

    def _do_what_could_wait(self) -> None:
        """What the first picture of the window goes without."""
        if self.session is None or self.window is None:
            return
        from penanda_gui.icons import app_icon

        self._back_up_as_opened()
        self._app.setWindowIcon(app_icon())
        self.window.paint_icons(self.theme)
        rest = Slices(self.window)
        self.session.closing.connect(rest.stop)  # the window outlives its project by a moment
        rest.start(chain(self.window.features.make_rest(), warm_up()))
        self.painted.emit()

    def _open_beside(self, project: Path | None, paths: Sequence[Path]) -> None:
        """Open the files that were named beside a *project*, which is open if it could be."""
        assert self.window is not None
        others = [path for path in paths if path != project]
        if others:
            self._back_up_as_opened()  # the articles may be read before the window is painted
            self.window.open_paths(others, project)

    def _back_up_as_opened(self) -> None:
        """Take the backup of the project as it was opened, before anything can be marked in it."""
        if self._to_back_up is not None:
            self._backing_up.begin(self._to_back_up)
            self._to_back_up = None

    def _leave(self, session: Session) -> None:
        is_sound = session.reading_only is None and not session.moved
        session.abandon()
        if is_sound:
            self._backing_up.begin(session.path)

    def _show_restored(self, backup: Backup) -> None:
        self._restored = backup
        self._replace_restored()

    def _replace_restored(self) -> None:
        """Make the window anew over what was restored, once what is on its way into this one has arrived."""
        from penanda_gui.flows.restoring import Restoring

        assert self.window is not None
        if self._restored is not None and not self.window.features.arriving.is_any:
            backup, self._restored = self._restored, None
            self.window.complaints.settle()  # what could not be saved was, before the backup was gone back to
            warnings = self.window.parts.banner.warnings
            self._replace_window()
            self.window.features[Restoring].tell_restored(backup)
            for sentence in warnings:
                self.window.parts.banner.warn(sentence)

    def _complain(self, error: Exception) -> None:
        if self.window is not None:
            self.window.complaints.show(error)

    def _open_first_of(self, *paths: Path) -> list[PenandaError]:
        """Open the first project that can be, and return why those before it cannot."""
        failures = []
        for path in paths:
            failure = self._open_session(path)
            if failure is None:
                break
            failures.append(failure)
        return failures

    def _ask_for_another(self, failure: PenandaError) -> Path | None:
        from penanda_gui.flows.another_project import ask_for_another

        self._show_theme_of_all()
        return ask_for_another(self._language.error(failure), Path(self.settings.folder))

    def _open_session(self, path: Path) -> PenandaError | None:
        path = path.absolute()  # it is remembered, and the next start may be in another folder
        now = self.session
        if now is not None and now.reading_only is None and is_same_file(path, now.path):
            return None  # one that is only read is opened anew, because by now it may be free
        try:
            if path in (default_project(), _unused_project()) and not may_be_there(path):
                # The sample in the user's language comes first.
                from penanda.samples import create_with_samples  # late: once, and it brings all readers

                samples = sorted(sample_files(), key=lambda file: file.stem != self.settings.language)
                create_with_samples(path, samples)
            self._bring_up_to_date(path)
            self.session = Session(path, annotator=self.settings.annotator)
        except PenandaError as error:
            return error
        self.session.restored.connect(self._show_restored)
        self._to_back_up = path if self.session.reading_only is None else None
        self.settings.project = path
        return None

    def _bring_up_to_date(self, path: Path) -> None:
        """Bring a project of an older version up to date; raises :class:`Cancelled` if the user leaves it."""
        check_header(path)
        if is_older(path) and not is_read_only(path):
            from penanda_gui.flows.bringing_up_to_date import BringingUpToDate  # late: few projects are

            if self.window is None:
                self._show_theme_of_all()
            BringingUpToDate(path, self.settings.annotator, is_starting=self.window is None).wait()

    def _replace_window(self) -> None:
        """Put another window in this one's place. Whoever would lose something by it was asked before."""
        assert self.window is not None
        old = self.window
        old.save_arrangement()
        old.commit_typing()
        self.show_window()
        self.window.go_on_from(old)
        old.put_away()


def _unused_project() -> Path:
    """Where a project can be made when the default one cannot be opened."""
    default = default_project()
    numbered = (default.with_stem(f"{default.stem} {number}") for number in range(2, _MOST_UNUSED))
    return next((path for path in numbered if not may_be_there(path)), default)
