"""Versions of an article: taking a new one from a file, and reading those it had."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from penanda.errors import NoSuchArticle
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.flows.background import Work

if TYPE_CHECKING:
    from penanda.readers.reading import Reading
    from penanda.readers.source import Source

translate = QCoreApplication.translate


class Versions(Feature):
    """Takes a new version of the open article from a file of any name, and shows its earlier texts."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session, self._desk, self._settings = at.session, at.desk, at.settings
        self._window, self._language = at.window, at.language

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"take_version": self.choose, "show_versions": self.show}

    def choose(self) -> None:
        """Let the user choose the file that holds the new version of the open article."""
        article_id = self._desk.article_id
        if not article_id:
            self.hint.emit(translate("Versions", "Open the article first."))
            return
        from penanda_gui.flows.files import ask_source

        title = translate("Versions", "New version of this article")
        path = ask_source(self._window, self._settings, title, translate("Opening", "All files (*)"))
        if path is not None:
            self._read(article_id, path)

    def show(self) -> None:
        """Show the texts that the open article had."""
        from penanda_gui.pickers.version_reader import VersionReader

        versions = self._session.read.versions
        found = versions.of(self._desk.article_id)
        if not found:
            self.hint.emit(translate("Versions", "Open the article first."))
            return
        reader = VersionReader(self._window, found, versions.text)
        reader.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session.closing.connect(reader.close)
        reader.open()

    def _read(self, article_id: str, path: Path) -> None:
        work = Work(lambda work: (article_id, *_read_file(path, work)))
        work.done.connect(self._take)
        work.failed.connect(self.failed)
        self.awaited.emit(work)
        work.start()

    def _take(self, opened: tuple[str, Source, Reading]) -> None:
        from penanda.edits import article_versions

        article_id, source, reading = opened
        try:
            article = self._session.read.articles.get(article_id)
        except NoSuchArticle as error:  # removed while the file was read
            self.failed.emit(error)
            return
        if article.sha256 == source.sha256:
            self.hint.emit(translate("Versions", "The article has this version already."))
        else:
            self._session.run(article_versions.take, article_id, source, reading)


def _read_file(path: Path, work: Work) -> tuple[Source, Reading]:
    from penanda.readers.registry import read
    from penanda.readers.source import read_source

    source = read_source(path)
    return source, read(source, stop=lambda: work.is_cancelled)
