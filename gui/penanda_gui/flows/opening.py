"""Opening articles: files named, chosen or dropped, and text pasted, all read away from the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, ParamSpec

from PySide6.QtCore import QCoreApplication, QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

from penanda.edits import articles
from penanda.errors import PenandaError
from penanda.project.access import is_same_file
from penanda.project.change import Change
from penanda.project.naming import is_named_as_project
from penanda.project.project import EditFunction
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.flows.background import Work

if TYPE_CHECKING:  # what reads files is imported by the thread that reads the first one
    from penanda.readers.reading import Reading
    from penanda.readers.source import Source

P = ParamSpec("P")
translate = QCoreApplication.translate

_MOST_NAMED = 4


class Opened(NamedTuple):
    """What came of reading sources: what was read, and the failures."""

    read: list[tuple[Source, Reading, str | None]]  # and the article that it may be a new version of
    failures: list[PenandaError]


class Opening(Feature):
    """Brings sources into the project and shows the first of them, from which one reads on."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session = at.session
        self._settings = at.settings
        self._window = at.window
        self._open_article = at.open_article
        self._banner = at.parts.banner
        self._actions = at.actions
        self._open_files = at.open_files
        self._brought: list[str] = []  # the SHA-256 of the sources whose edits were begun last, in one go
        self._changed: list[tuple[Source, Reading, str]] = []
        self._asking = False
        self._counting = QTimer(self, singleShot=True, interval=0)  # behind what is said of the last one
        self._counting.timeout.connect(self._say_how_many)
        at.session.changed.connect(self.follow)

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "open_articles": self.choose,
            "paste_article": lambda: self.paste(QGuiApplication.clipboard().mimeData()),
        }

    def choose(self) -> None:
        """Let the user choose files."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            translate("Opening", "Open articles"),
            self._settings.folder,
            ";;".join(
                (
                    translate(
                        "Opening", "Articles (*.txt *.text *.md *.html *.htm *.xhtml *.mhtml *.mht *.docx)"
                    ),
                    translate("Opening", "All files (*)"),
                )
            ),
        )
        if names:
            self._settings.remember_folder_of(Path(names[0]))
            self.open_paths([Path(name) for name in names])

    def open_paths(self, paths: Sequence[Path], project: Path | None = None) -> None:
        """Open files as articles of the *project* they were named with, by default of the open one.

        With a project among them that is changed to first; where it cannot be, they go into no other.
        """
        if project is None and first_project(paths) is not None:
            self._open_files(list(paths))
        elif project is None or is_same_file(project, self._session.path):
            self._open([path for path in paths if not is_named_as_project(path)])
            self._tell_closed([path for path in paths if is_named_as_project(path)])
        else:
            self._tell_left(paths)

    def _open(self, articles: Sequence[Path]) -> None:
        if articles:
            project = self._session.path
            self._start(lambda work: _read_all(work, articles, project))

    def _tell_closed(self, projects: Sequence[Path]) -> None:
        if projects:
            said = translate(
                "Opening",
                "Not opened: {names}. Only one project is open at a time; “{command}” changes to another.",
            )
            command = self._actions.text("open_project")
            self._banner.warn(said.format(names=_names(projects), command=command))

    def _tell_left(self, paths: Sequence[Path]) -> None:
        said = translate(
            "Opening",
            "Not opened: {names}. The project named with them could not be opened, and they were put into no "
            "other; open them again in the one they are meant for.",
        )
        self._banner.warn(said.format(names=_names(paths)))

    def paste(self, mime: QMimeData | None) -> None:
        """Make an article of what is in the clipboard: its files, else its text; there may be nothing."""
        mime = mime or QMimeData()
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.open_paths(files)
        elif mime.hasText() and mime.text().strip():
            name = translate("Opening", "Pasted {time}").format(time=f"{datetime.now():%Y-%m-%d %H.%M.%S}")
            text = mime.text()
            self._start(lambda _work: _read_text(text, name))
        else:
            self.hint.emit(translate("Opening", "The clipboard holds no text. Copy the article first."))

    def follow(self, change: Change) -> None:
        """Show the first article as soon as it is in the project; with the last of several say how many."""
        place = change.done.place
        if (
            change.done.kind not in ("article_added", "version_taken")
            or change.step != "edit"
            or place is None
        ):
            return
        if self._is_of(self._brought[:1], place.article_id):
            self._open_article(place.article_id)
        elif self._is_of(self._brought[-1:], place.article_id):
            self._counting.start()

    def _say_how_many(self) -> None:
        self.hint.emit(translate("Opening", "Articles added: {count}").format(count=len(self._brought)))

    def _is_of(self, sources: list[str], article_id: str) -> bool:
        return any(self._session.read.articles.with_source(one) == article_id for one in sources)

    def _start(self, run: Callable[[Work], Opened]) -> None:
        work = Work(run)
        work.done.connect(self._add)
        work.failed.connect(self.failed)
        self.awaited.emit(work)
        work.start()

    def _add(self, opened: Opened) -> None:
        for error in opened.failures:
            self.failed.emit(error)
        new: dict[str, tuple[Source, Reading]] = {}
        there: list[str] = []
        for source, reading, earlier in opened.read:
            here = self._session.read.articles.with_source(source.sha256)
            if here is None and earlier is not None:
                self._changed.append((source, reading, earlier))
            elif here is None:
                new[source.sha256] = source, reading
            else:
                there.append(here)
        if there:
            self._show_again(there[0])
        if new:
            self._brought = list(new)
        for source, reading in new.values():
            self._session.run(articles.add, source, reading)
        self._ask_late()

    def _show_again(self, article_id: str) -> None:
        self._open_article(article_id)
        (there,) = self._session.read.articles.summaries([article_id])
        self.hint.emit(translate("Opening", "“{name}” is in the project already.").format(name=there.name))

    def _ask_late(self) -> None:
        if self._changed:
            from penanda_gui.pickers.late_question import LateQuestion

            LateQuestion(self._ask_next, self)

    def _ask_next(self) -> None:
        """Ask what the next file that has changed since it was opened is to become."""
        if self._asking or not self._changed:
            return
        from penanda.edits import article_versions
        from penanda_gui.pickers.version_question import ask_version

        source, reading, earlier = self._changed.pop(0)
        found = self._session.read.articles.summaries([earlier])
        if not found:  # removed meanwhile
            self._bring(source, articles.add, source, reading)
            self._ask_next()
            return
        self._asking = True
        ask_version(
            self._window,
            filename=source.filename,
            article=found[0].name,
            take=lambda: self._bring(source, article_versions.take, earlier, source, reading),
            add=lambda: self._bring(source, articles.add, source, reading),
            over=self._asked,
        )

    def _bring(self, source: Source, edit: EditFunction[P], *args: P.args, **kwargs: P.kwargs) -> None:
        """Run an edit that brings *source* into the project, and show the article then."""
        self._brought = [source.sha256]
        self._session.run(edit, *args, **kwargs)

    def _asked(self) -> None:
        self._asking = False
        self._ask_next()


def first_project(paths: Sequence[Path]) -> Path | None:
    """The first among *paths* that is named as a project."""
    return next((path for path in paths if is_named_as_project(path)), None)


def _names(paths: Sequence[Path]) -> str:
    """The names of the first few files."""
    names = list(dict.fromkeys(f"“{path.name}”" for path in paths))
    return ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")


def _read_all(work: Work, paths: Sequence[Path], project: Path) -> Opened:
    from penanda.earlier_version import earlier_version_in
    from penanda.readers.registry import read
    from penanda.readers.source import read_source

    opened = Opened([], [])
    for number, path in enumerate(paths):
        work.report(number, len(paths))
        try:
            source = read_source(path)
            reading = read(source, stop=lambda: work.is_cancelled)
            opened.read.append((source, reading, earlier_version_in(project, source, reading)))
        except PenandaError as error:
            opened.failures.append(error)
    return opened


def _read_text(text: str, name: str) -> Opened:
    from penanda.readers.registry import read
    from penanda.readers.source import source_of_text

    source = source_of_text(text, name)
    try:
        return Opened([(source, read(source), None)], [])
    except PenandaError as error:
        return Opened([], [error])
