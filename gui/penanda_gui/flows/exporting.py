"""Exporting: the JSON of one article or the whole project, and the claims as CSV."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import BinaryIO, NamedTuple

from PySide6.QtCore import QCoreApplication

from penanda.project.reader import Reader
from penanda.text.excerpts import first_of
from penanda.text.first_words import first_words
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.flows.background import Work
from penanda_gui.flows.waiting import wait_until_saved

translate = QCoreApplication.translate

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_LONGEST_NAME = 60  # code points, of up to four bytes each: names have 255 bytes

Export = Callable[[Reader, BinaryIO, Work], None]


class Written(NamedTuple):
    """A file that was exported to, and how many marks are not in it because they have no place."""

    target: Path
    left_out: int


class Exporting(Feature):
    """Asks what and where to, waits for what is being saved, and writes in the background."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session = at.session
        self._settings = at.settings
        self._window = at.window
        self._desk = at.desk
        self._banner = at.parts.banner
        self._language = at.language

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"export_json": self.export_json, "export_claims": self.export_csv}

    def export_json(self) -> None:
        """Ask, then write JSON."""

        def chosen(ids: list[str] | None, with_text: bool) -> None:
            def export(reader: Reader, out: BinaryIO, work: Work) -> None:
                from penanda.exchange.export import export_project

                export_project(reader, out, article_ids=ids, with_text=with_text, progress=work.report)

            self._write("json", translate("Export", "JSON files (*.json)"), export, ids)

        self._ask(chosen, with_text=True)

    def export_csv(self) -> None:
        """Ask, then write the claims as CSV."""

        def chosen(ids: list[str] | None, _with_text: bool) -> None:
            def export(reader: Reader, out: BinaryIO, work: Work) -> None:
                from penanda.exchange.claims_csv import export_claims

                export_claims(
                    reader,
                    out,
                    article_ids=ids,
                    language=self._language.code,
                    translate=self._language.claims_csv,
                    progress=work.report,
                )

            self._write("csv", translate("Export", "CSV files (*.csv)"), export, ids)

        self._ask(chosen, with_text=False)

    def _ask(self, chosen: Callable[[list[str] | None, bool], None], *, with_text: bool) -> None:
        from penanda_gui.flows.export_dialog import ExportDialog

        article_id = self._desk.article_id
        articles = len(self._session.read.articles.ids())
        dialog = ExportDialog(
            self._window, article_open=bool(article_id), articles=articles, with_text=with_text
        )
        dialog.accepted.connect(
            lambda: chosen([article_id] if dialog.article.isChecked() else None, dialog.text.isChecked())
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, suffix: str, pattern: str, export: Export, ids: list[str] | None) -> None:
        from penanda_gui.flows.files import ask_target

        title, name = translate("Export", "Export to"), f"{self._name_of(ids)}.{suffix}"
        target = ask_target(self._window, self._settings, title, name, pattern)
        if target is None:
            return

        def run(work: Work) -> Written:
            from penanda.exchange.safe_write import write_safely

            wait_until_saved(self._session, work)
            with closing(self._session.reader_elsewhere()) as reader:
                write_safely(target, lambda out: export(reader, out, work))
                return Written(target, reader.orphans.waiting(ids))

        work = Work(run)
        self.hear(work)
        work.start()

    def _name_of(self, ids: list[str] | None) -> str:
        """The name of the open article's file where that alone is exported, else the project's."""
        article = self._desk.article if ids else None
        if article is None:
            return self._session.path.stem
        name = Path(article.filename)
        if name.suffix[1:].isdigit():  # of what was pasted it ends in a time, which is no suffix
            return _as_file_name(article.title or first_words(self._desk.text)) or name.name
        return name.stem if name.suffix[1:].isalpha() else name.name

    def hear(self, work: Work) -> None:
        """Tell what comes of an export."""
        work.done.connect(self._tell)
        super().hear(work)

    def _tell(self, written: Written) -> None:
        said = (
            translate(
                "Export",
                "Exported to {path}. "
                "Not exported, because they wait for a place in a new version, marks: {count}",
            )
            if written.left_out
            else translate("Export", "Exported to {path}")
        )
        self._banner.tell(
            said.format(path=written.target, count=written.left_out),
            button=translate("Export", "Show the folder"),
            act=lambda: _show_folder(written.target.parent),
        )


def _as_file_name(title: str) -> str:
    """The first words of *title*, without the signs that a file's name may not have on some system."""
    words = " ".join(_NOT_IN_NAMES.sub(" ", title).split())
    return first_of(words, _LONGEST_NAME).strip(" .…")


def _show_folder(folder: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
