"""What a person does at the window: presses keys, clicks, fills dialogs in, and looks at what is there."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from penanda.exchange.export import export_project
from penanda.marks import MarkRef
from penanda.project.reader import Reader
from penanda_gui.application import Application
from penanda_gui.main_window import MainWindow
from penanda_gui.pickers.picker import Picker
from penanda_gui.session import Session

WAIT_MS = 20_000
_LOOK_AGAIN_MS = 5
_PATIENCE = 2_000


class Hands:
    """Works a running application through its widgets, and reads what came of it from the project's file."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.qtbot = qtbot
        self._app = app
        self._application: Application | None = None
        self.front: QWidget | None = None
        """The window that gets the keys while no dialog is open; the application's own where it is none."""

    # Starting and ending

    def begin(self, *paths: Path) -> Application:
        """Start the application as its command line does; its window is not painted yet."""
        self._application = Application(self._app)
        self._application.start(paths)
        return self._application

    def start(self, *paths: Path) -> Application:
        """Start the application, and wait until its window takes keys and all its features are made."""
        application = self.begin(*paths)
        self.wait_until_active()
        for _ in self.window.features.make_rest():
            pass
        return application

    def wait_until_active(self) -> None:
        """Wait until the window takes keys, as it does again after a dialog."""
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.settle()

    def close(self) -> None:
        """Close the window, and put everything of it away."""
        if self._application is None:
            return
        application, self._application = self._application, None
        window = application.window
        assert window is not None
        if window.isVisible():
            QTimer.singleShot(0, window, self._lose_what_cannot_be_saved)
            window.close()
        self._app.processEvents()
        for left in (window, application):
            left.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def restart(self) -> None:
        """Close the window and start again."""
        self.close()
        self.start()

    # What there is

    @property
    def application(self) -> Application:
        """The running application."""
        assert self._application is not None
        return self._application

    @property
    def window(self) -> MainWindow:
        """Its window."""
        assert self.application.window is not None
        return self.application.window

    @property
    def session(self) -> Session:
        """Its open project."""
        assert self.application.session is not None
        return self.application.session

    @property
    def parts(self) -> Any:
        """The widgets of the window."""
        return self.window.parts

    @property
    def view(self) -> Any:
        """The text of the article."""
        return self.window.parts.view

    @property
    def text(self) -> str:
        """The text of the article that is open."""
        return self.view.source_text

    @property
    def news(self) -> str:
        """What the banner says."""
        banner = self.parts.banner
        return banner.text if banner.isVisible() else ""

    @property
    def hint(self) -> str:
        """What the status bar says for a while."""
        return str(self.parts.status.currentMessage())

    # Keys and mouse

    def press(self, *keys: str) -> None:
        """Press keys, such as ``"Ctrl+E"``, wherever the focus is."""
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(self._focused(), combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type ASCII text wherever the focus is."""
        QTest.keyClicks(self._focused(), text)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget, and let the window show what follows from it."""
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )
        self._app.processEvents()

    def click_row(self, row_view: Any, index: Any) -> None:
        """Click on a row of a list or tree."""
        row_view.scrollTo(index)
        self.click(row_view.viewport(), row_view.visualRect(index).center())

    def point_of(self, offset: int) -> QPoint:
        """Where the character at *offset* of the article stands in the viewport, which is scrolled there."""
        self.view.reveal(offset, offset + 1)
        cursor = self.view.textCursor()
        cursor.setPosition(self.view._sheet.display.to_document(offset))
        return self.view.cursorRect(cursor).center() + QPoint(3, 0)

    def click_text(self, words: str, nth: int = 0) -> None:
        """Click into the first letter of words of the article."""
        point = self.point_of(self.find(words, nth)[0])
        self.click(self.view.viewport(), point)

    def find(self, words: str, nth: int = 0) -> tuple[int, int]:
        """Where words stand in the article: at their first place, or the one after *nth* others."""
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return start, start + len(words)

    def caret_to(self, words: str, nth: int = 0) -> None:
        """Put the caret into the article, before the second letter of words."""
        self.view.setFocus()
        self.view.place_caret(self.find(words, nth)[0] + 1)

    def select(self, words: str, nth: int = 0) -> None:
        """Select words of the article with Shift+Right, from their start."""
        start, end = self.find(words, nth)
        self.view.setFocus()
        self.view.place_caret(start)
        while self.view.caret < end:
            self.press("Shift+Right")
        assert self.view.selection == (start, end)

    def run(self, command_id: str) -> None:
        """Run a command from its menu."""
        action = self.window.actions_by_id[command_id]
        assert action.isEnabled(), f"{command_id} is disabled"
        action.trigger()

    def drop(self, mime: QMimeData, on: QWidget) -> None:
        """Drop something on a widget, the way Qt finds who takes it."""
        at = on.rect().center()
        action, left, none = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self._app.sendEvent(on, QDragEnterEvent(at, action, mime, left, none))
        self._app.sendEvent(on, QDropEvent(QPointF(at), action, mime, left, none))

    # Dialogs

    def dialog(self, kind: type[QDialog]) -> Any:
        """The dialog of a kind that is open, once it takes keys."""
        self.wait(lambda: isinstance(self._app.activeModalWidget(), kind))
        dialog = self._app.activeModalWidget()
        assert dialog is not None
        assert QTest.qWaitForWindowActive(dialog)
        self.wait(lambda: (focus := self._app.focusWidget()) is not None and focus.window() is dialog)
        return dialog

    def picker(self) -> Picker:
        """The picker that is open."""
        return self.dialog(Picker)

    def options(self) -> list[str]:
        """What the open picker offers, in order."""
        model = self.picker().model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def type_file_name(self, path: Path, *, run: Callable[[], object]) -> None:
        """Do *run*, which opens Qt's own file dialog, and type the path of a file into it by its letters."""

        def look() -> None:
            dialog = self._app.activeModalWidget()
            if isinstance(dialog, QFileDialog) and dialog.isActiveWindow():
                line = dialog.findChild(QLineEdit, "fileNameEdit")
                line.setCompleter(None)  # its list needs a screen
                assert line.hasFocus()
                QTest.keyClicks(line, str(path))
                QTest.keyClick(line, Qt.Key.Key_Return)
            else:
                QTimer.singleShot(_LOOK_AGAIN_MS, self._app, look)

        look()
        run()

    def choose_files(self, *paths: Path, run: Callable[[], object]) -> str:
        """Do *run*, which opens Qt's own file dialog, and answer that with *paths*; with none leave it.

        Returns the name that the dialog proposed.
        """
        names = str(paths[0]) if len(paths) == 1 else " ".join(f'"{path}"' for path in paths)
        asked: list[str] = []
        proposed: list[str] = []
        done: list[bool] = []

        def look() -> None:
            if not done:
                # First: what is done below may open a dialog of its own, and return only when that is over.
                QTimer.singleShot(_LOOK_AGAIN_MS, self._app, look)
                answer(self._app.activeModalWidget())

        def answer(dialog: QWidget | None) -> None:
            if isinstance(dialog, QFileDialog) and not asked:
                if not dialog.isActiveWindow():  # until then keys go to the article, which takes Return
                    return
                asked.append(dialog.windowTitle())
                line = dialog.findChild(QLineEdit, "fileNameEdit")
                proposed.append(line.text())
                line.setText(names)
                QTest.keyClick(dialog, Qt.Key.Key_Return if names else Qt.Key.Key_Escape)
            elif isinstance(dialog, QMessageBox):  # whether to replace the file that is there
                dialog.button(QMessageBox.StandardButton.Yes).click()
            elif isinstance(dialog, QFileDialog) and len(asked) > _PATIENCE:
                dialog.reject()
            elif asked:
                asked.append("")

        below = self._app.activeModalWidget()
        look()
        run()
        self.wait(lambda: bool(asked) and self._app.activeModalWidget() in (below, None))
        done.append(True)
        assert len(asked) <= _PATIENCE, f"{asked[0]} did not take {names}"
        return proposed[0]

    def answer_message(self, button: str, *, run: Callable[[], object]) -> str:
        """Do *run*, which asks something in a message, press the button of that name; return the question."""
        asked: list[str] = []

        def look() -> None:
            box = self._app.activeModalWidget()
            if isinstance(box, QMessageBox):
                asked.append(box.text())
                next(one for one in box.buttons() if one.text().replace("&", "") == button).click()
            else:
                QTimer.singleShot(_LOOK_AGAIN_MS, self._app, look)

        look()
        run()
        self.wait(lambda: asked)
        return asked[0]

    # What became of it

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def settle(self) -> None:
        """Wait until everything is saved and shown."""
        assert self.session.wait(WAIT_MS / 1000)
        self._app.processEvents()
        if self.session.reading_only is None:
            self.wait(lambda: self.parts.status.state == "saved")
        self._app.processEvents()

    def export(self) -> dict[str, Any]:
        """What the project's file says, as its export."""
        self.settle()
        out = io.BytesIO()
        with closing(Reader.of(self.session.path)) as reader:
            export_project(reader, out)
        return dict(json.loads(out.getvalue()))

    def article(self) -> dict[str, Any]:
        """What the project's file says of the open article."""
        return next(one for one in self.export()["articles"] if one["id"] == self.window.desk.article_id)

    def mentions(self) -> set[tuple[str, str]]:
        """The mentions of the open article: their words and labels."""
        return {(mention["text"], mention["label"]) for mention in self.article()["mentions"]}

    def mentions_at(self, span: tuple[int, int]) -> list[dict[str, Any]]:
        """The mentions at a place of the open article."""
        return [one for one in self.article()["mentions"] if (one["start"], one["end"]) == span]

    def mention(self, words: str, nth: int = 0) -> dict[str, Any]:
        """The one mention of words at their place in the article."""
        (mention,) = self.mentions_at(self.find(words, nth))
        return mention

    def claim(self, words: str) -> dict[str, Any]:
        """The one claim with a piece of exactly these words."""
        (claim,) = (
            one for one in self.article()["claims"] if words in (span["text"] for span in one["spans"])
        )
        return dict(claim)

    def entity(self, mention: dict[str, Any]) -> str | None:
        """The name of the entity that a mention names."""
        names = {one["id"]: one["name"] for one in self.export()["entities"]}
        return names.get(mention.get("entity_id"))

    def selected(self) -> str | None:
        """The words of the mark that is selected in the text."""
        ref: MarkRef | None = self.view.selected_mark
        if ref is None:
            return None
        marks = self.window.desk.marks
        return marks.mentions[ref.id].surface if ref.kind == "mention" else marks.claims[ref.id].words()

    def _lose_what_cannot_be_saved(self) -> None:
        dialog = self._app.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            dialog.buttons()[-1].click()

    def _focused(self) -> QWidget:
        """The widget that gets the keys, once the focus is where the window or dialog in front is."""
        if (popup := self._app.activePopupWidget()) is not None:
            return popup
        front = self._app.activeModalWidget() or self.front or self.window
        # What a window manager does when a dialog is gone; without a screen there is none.
        front.activateWindow()
        self.wait(lambda: (focus := self._app.focusWidget()) is not None and focus.window() is front)
        target = self._app.focusWidget()
        assert target is not None
        return target


def files_mime(paths: Iterable[Path]) -> QMimeData:
    """What a file manager gives for files that are dragged or copied."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def text_mime(text: str) -> QMimeData:
    """What another program gives for text that is dragged or copied."""
    mime = QMimeData()
    mime.setText(text)
    return mime
