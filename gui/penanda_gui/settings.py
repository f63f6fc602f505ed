"""What is remembered of this user on this machine; nothing of it is needed to read a project."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QLocale, QSettings

from penanda.folders import data_folder, default_project
from penanda.project.access import may_be_there
from penanda.system_user import system_user

LANGUAGES = ("en", "ms")
_RECENT_KEPT = 8


class ReadingPlace(NamedTuple):
    """Where somebody was in an article: the caret, and the first visible line, as code points."""

    caret: int
    top: int


class Settings:
    """Typed access to the settings file in Penanda's data folder."""

    def __init__(self) -> None:
        self._file = QSettings(str(data_folder() / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def language_choice(self) -> str:
        """``"en"``, ``"ms"``, or ``""`` to follow the system."""
        return self.text("language")

    @language_choice.setter
    def language_choice(self, code: str) -> None:
        self._file.setValue("language", code)

    @property
    def language(self) -> str:
        """The language to show: the chosen one, else the system's when Penanda speaks it, else English."""
        if self.language_choice in LANGUAGES:
            return self.language_choice
        wanted = (QLocale(name).name().split("_")[0] for name in QLocale.system().uiLanguages())
        return next((code for code in wanted if code in LANGUAGES), "en")

    @property
    def theme_choice(self) -> str:
        """``"light"``, ``"dark"``, or ``""`` to follow the system."""
        return self.text("theme")

    @theme_choice.setter
    def theme_choice(self, name: str) -> None:
        self._file.setValue("theme", name)

    @property
    def annotator(self) -> str:
        """In whose name marks are made: the chosen one, else the system's user."""
        return self.text("annotator") or system_user()

    @annotator.setter
    def annotator(self, name: str) -> None:
        self._file.setValue("annotator", name)

    @property
    def project(self) -> Path:
        """The project that was open last, if it is still there, else the default one."""
        last = self.text("project")
        return Path(last) if last and may_be_there(Path(last)) else default_project()

    @project.setter
    def project(self, path: Path) -> None:
        self._file.setValue("project", str(path))
        kept = [str(path), *(str(other) for other in self.recent_projects if other != path)]
        self._file.setValue("recent", kept[:_RECENT_KEPT])

    @property
    def recent_projects(self) -> tuple[Path, ...]:
        """Projects opened lately that are still there, as far as is known, the last one first."""
        kept = self._file.value("recent", [])
        paths = [Path(str(name)) for name in (kept if isinstance(kept, list) else [kept]) if name]
        return tuple(path for path in paths if may_be_there(path))

    def current_article(self, project_id: str) -> str:
        """The id of the article that was open last in a project, or ``""``."""
        return self.text(f"places/{project_id}/current")

    def place(self, project_id: str, article_id: str) -> ReadingPlace:
        """Where the user was in an article; its start when it was never open."""
        caret, _, top = self.text(f"places/{project_id}/{article_id}").partition(",")
        return ReadingPlace(max(0, _whole(caret, 0)), max(0, _whole(top, 0)))

    def set_place(self, project_id: str, article_id: str, place: ReadingPlace) -> None:
        """Remember in which article the user is and where, on the disk: it must be there after a kill."""
        self._file.setValue(f"places/{project_id}/current", article_id)
        self._file.setValue(f"places/{project_id}/{article_id}", f"{place.caret},{place.top}")
        self._file.sync()

    @property
    def folder(self) -> str:
        """Where files were opened or written last, else the user's documents, or their home without such."""
        from PySide6.QtCore import QDir, QFileInfo, QStandardPaths  # late: made for this alone

        last = self.text("folder")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        for folder in (last, documents):
            if folder and QFileInfo(folder).isDir():
                return folder
        return QDir.homePath()

    def remember_folder_of(self, path: Path) -> None:
        """Begin the next choice of a file where *path* is."""
        self._file.setValue("folder", str(path.absolute().parent))

    def layout(self, name: str) -> QByteArray:
        """How a window or splitter was arranged; empty when it never was."""
        value = self._file.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_layout(self, name: str, state: QByteArray) -> None:
        """Remember how a window or splitter is arranged."""
        self._file.setValue(f"layout/{name}", state)

    def number(self, name: str, default: int) -> int:
        """A remembered whole number, such as the text zoom in percent."""
        return _whole(self.text(name), default)

    def set_number(self, name: str, value: int) -> None:
        """Remember a whole number."""
        self._file.setValue(name, str(value))

    def flag(self, name: str, *, default: bool) -> bool:
        """A remembered yes or no."""
        return bool(self.number(name, int(default)))

    def set_flag(self, name: str, value: bool) -> None:
        """Remember a yes or no."""
        self.set_number(name, int(value))

    def text(self, name: str) -> str:
        """A remembered text, ``""`` where there is none."""
        value = self._file.value(name, "")
        return ",".join(value) if isinstance(value, list) else str(value or "")

    def set_text(self, name: str, value: str) -> None:
        """Remember a text."""
        self._file.setValue(name, value)

    def save(self) -> None:
        """Write everything to the disk now."""
        self._file.sync()


def _whole(text: str, default: int) -> int:
    """The number that somebody may have changed in the file by hand, *default* where it is none."""
    try:
        return int(text)
    except ValueError:
        return default
