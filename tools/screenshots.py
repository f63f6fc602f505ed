"""Take the pictures of the documents from the real window, off-screen: ``make pictures``.

The window is the one a reader has after the first start, on a project of its own in a temporary folder.
"""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
MOST_BYTES = 200_000

_SIZE = (1280, 820)
_TITLE_HEIGHT = 34
_WAIT_SECONDS = 30.0
_PAINT_MS = 250
_COLOURS, _EXACT_COLOURS = 256, 96

# Qt's own screen that nobody sees is 800 pixels high and wide, which no window may exceed. It reads the path
# as Latin-1, which that of the checkout need not be.
_SCREEN = os.path.relpath(Path(__file__).with_name("screen_of_nobody.json"))
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREEN}"
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("letters_in_grey.conf"))
for _name in [name for name in os.environ if name == "LANGUAGE" or name.startswith("LC_")]:
    del os.environ[_name]
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8")

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from penanda.marks import MarkRef  # noqa: E402
from penanda.model.tagsets import READY  # noqa: E402
from penanda_gui.application import Application  # noqa: E402
from penanda_gui.claim_desk.feature import ClaimDesk  # noqa: E402
from penanda_gui.claim_desk.lacking_list import LackingList  # noqa: E402
from penanda_gui.claim_desk.review_dialog import ReviewDialog  # noqa: E402
from penanda_gui.everywhere.finding_everywhere import FindingEverywhere  # noqa: E402
from penanda_gui.finding import Finding  # noqa: E402
from penanda_gui.flows.exporting import Exporting  # noqa: E402
from penanda_gui.left.what_is_left import WhatIsLeft  # noqa: E402
from penanda_gui.main_window import MainWindow  # noqa: E402
from penanda_gui.start import qt_application  # noqa: E402
from penanda_gui.suggesting import Suggesting  # noqa: E402
from penanda_gui.tagset.taking import TakingDialog  # noqa: E402


class Photographer:
    """Drives one application and keeps what its window shows."""

    def __init__(self, application: Application) -> None:
        self._application = application

    @property
    def window(self) -> MainWindow:
        """The window of now: a change of language makes another one."""
        window = self._application.window
        assert window is not None
        return window

    def look(self, *, theme: str, language: str) -> None:
        """Show the window in its first size, light or dark, in English or Malay."""
        self._application.change_appearance(theme)
        self._application.change_language(language)
        self.window.resize(*_SIZE)
        self.window.activateWindow()  # a dialog that was closed leaves no window active
        self.settle()

    def open(self, language: str) -> None:
        """Open the sample article in *language*."""
        for article in self.window.session.read.articles.summaries():
            if self.window.session.read.articles.get(article.id).language == language:
                self.window.desk.open(article.id)
        self.window.parts.view.setFocus()
        self.settle()

    def select(self, words: str) -> None:
        """Select the first *words* of the open article."""
        start = self.window.desk.text.index(words)
        self.window.parts.view.select(start, start + len(words))

    def press(self, key: Qt.Key) -> None:
        """Press a key over the article, and wait until what it does is saved and shown."""
        QTest.keyClick(self.window.parts.view, key)
        self.settle()

    def select_claim(self, words: str) -> None:
        """Select the claim that says *words*."""
        claims = self.window.desk.marks.claims.values()
        claim = next(claim for claim in claims if words in claim.words())
        self.window.desk.select(MarkRef("claim", claim.id))
        self.settle()

    def settle(self) -> None:
        """Wait until everything is saved and painted."""
        if not self.window.session.wait(_WAIT_SECONDS):
            raise TimeoutError("the window did not save")
        QTest.qWait(_PAINT_MS)

    def find_everywhere(self, words: str) -> None:
        """Look for words in the whole project."""
        everywhere = self.window.features[FindingEverywhere]
        everywhere.ask()
        everywhere.panel.line.setText(words)
        self.wait_for(lambda: everywhere.is_current)
        everywhere.panel.list.setFocus()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until something that another thread does is done and shown."""
        while not condition():
            QTest.qWait(1)  # a longer wait would keep the other thread from its work
        self.settle()

    def wait(self) -> None:
        """Let other threads work and what they read be shown."""
        loop = QEventLoop()
        QTimer.singleShot(_PAINT_MS, loop.quit)
        loop.exec()

    def keep_window(self, window: QWidget, name: str) -> None:
        """Write a picture of another window."""
        _write(window.grab(), name)

    def keep(self, name: str) -> None:
        """Write a picture of the window."""
        _write(self.window.grab(), name)

    def keep_with_dialog(self, name: str, kind: type[QDialog] = QDialog) -> None:
        """Write a picture of the window with the dialog that is open over it, then leave the dialog."""
        dialog = next(dialog for dialog in self.window.findChildren(kind) if dialog.isVisible())
        _write(_over(self.window.grab(), dialog), name)
        dialog.reject()
        self.settle()


def _over(window: QPixmap, dialog: QDialog) -> QPixmap:
    """*window* with *dialog* on it, under a title as a desktop draws it."""
    shown = dialog.grab()
    frame = QRect(QPoint(0, 0), shown.size() + QSize(0, _TITLE_HEIGHT))
    frame.moveCenter(window.rect().center())
    title = QRect(frame.topLeft(), QSize(frame.width(), _TITLE_HEIGHT))
    font = QFont(dialog.font())
    font.setBold(True)
    painter = QPainter(window)
    painter.fillRect(window.rect(), QColor(0, 0, 0, 60))
    painter.fillRect(title, dialog.palette().window())
    painter.drawPixmap(title.bottomLeft() + QPoint(0, 1), shown)
    painter.setFont(font)
    painter.setPen(dialog.palette().windowText().color())
    painter.drawText(title, Qt.AlignmentFlag.AlignCenter, dialog.windowTitle())
    painter.setPen(QColor(0, 0, 0, 110))
    painter.drawRect(frame.adjusted(-1, -1, 0, 0))
    painter.end()
    return window


def _write(picture: QPixmap, name: str) -> None:
    """Write *picture* as a PNG with as few colours as a screen of text needs."""
    file = PICTURES / f"{name}.png"
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(image.constBits()).cast("I"))
    image = image.convertToFormat(
        QImage.Format.Format_Indexed8, _palette(pixels), Qt.ImageConversionFlag.ThresholdDither
    )
    if not image.save(str(file), "PNG", 0):  # type: ignore[call-overload]
        raise OSError(f"{file} cannot be written")
    if file.stat().st_size > MOST_BYTES:
        raise ValueError(f"{file} is larger than {MOST_BYTES} bytes")
    print(file.relative_to(PICTURES.parent.parent))


def _palette(pixels: Counter[int]) -> list[int]:
    """As many colours as a palette holds: the commonest, then others until every pixel is near to one.

    Only the commonest would turn the one word in a rare hue grey, and only distance would blur tints.
    """
    colours = [colour for colour, _ in pixels.most_common()]
    for apart in count(4, 4):
        palette = colours[:_EXACT_COLOURS]
        for colour in colours[_EXACT_COLOURS:]:
            if all(_distance(colour, taken) >= apart for taken in palette):
                palette.append(colour)
                if len(palette) > _COLOURS:
                    break
        else:
            return palette
    raise AssertionError("colours cannot lie farther apart than all of them do")


def _distance(one: int, other: int) -> int:
    """How far two colours lie apart in the channel in which they differ most."""
    return max(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


def _light(at: Photographer) -> None:
    at.look(theme="light", language="en")
    at.open("en")
    at.select_claim("has never been this warm")
    at.keep("window-light")


def _dark(at: Photographer) -> None:
    at.look(theme="dark", language="en")
    at.open("en")
    at.select_claim("has never been this warm")
    at.keep("window-dark")


def _tagging(at: Photographer) -> None:
    at.look(theme="light", language="en")
    at.open("en")
    at.select("Hajah Rokiah binti Daud")
    at.press(Qt.Key.Key_1)
    at.window.parts.view.centerCursor()
    at.settle()
    at.keep("tagging")


def _entity_picker(at: Photographer) -> None:
    at.press(Qt.Key.Key_E)
    at.keep_with_dialog("entity-picker")


def _export(at: Photographer) -> None:
    at.window.features[Exporting].export_json()
    at.settle()
    at.keep_with_dialog("export")


def _finding(at: Photographer) -> None:
    at.look(theme="light", language="en")
    at.open("en")
    at.window.parts.view.place_caret(0)
    at.window.features[Finding].open()
    at.window.parts.find_bar.line.setText("semarak")
    at.settle()
    at.keep("finding")
    at.window.features[Finding].leave()


def _suggesting(at: Photographer) -> None:
    at.look(theme="light", language="en")
    at.open("en")
    suggested = at.window.features[Suggesting].here
    while not suggested.suggestions:
        QTest.qWait(_PAINT_MS)
    at.window.parts.view.place_caret(at.window.desk.text.index("her husband"))
    at.press(Qt.Key.Key_N)
    at.keep("suggesting")


def _labels(at: Photographer) -> None:
    for theme in ("light", "dark"):
        at.look(theme=theme, language="en")
        at.window.actions_by_id["edit_labels"].trigger()
        at.settle()
        at.keep_with_dialog(f"labels-{theme}")


def _tagset(at: Photographer) -> None:
    for theme in ("light", "dark"):
        at.look(theme=theme, language="en")
        tagset = at.window.session.read.tagset
        TakingDialog(at.window, "CoNLL-2003", READY["conll2003"], tagset.labels(), tagset.uses(), "en").open()
        at.settle()
        at.keep_with_dialog(f"tagset-{theme}")


def _found(at: Photographer) -> None:
    for theme in ("light", "dark"):
        at.look(theme=theme, language="en")
        at.open("en")
        at.find_everywhere("semarak")
        at.keep(f"found-{theme}")
        at.window.actions_by_id["tag_hits"].trigger()
        at.wait_for(at.window.features[FindingEverywhere].is_preview_shown)
        at.keep_with_dialog(f"tag-hits-{theme}")
        at.window.features[FindingEverywhere].side.hide()


def _left(at: Photographer) -> None:
    for theme in ("light", "dark"):
        at.look(theme=theme, language="en")
        at.open("en")
        at.window.actions_by_id["show_left"].trigger()
        at.wait_for(lambda: at.window.features[WhatIsLeft].is_current)
        at.keep(f"left-{theme}")
        at.window.features[WhatIsLeft].side.hide()


def _claim_desk_light(at: Photographer) -> None:
    _claim_desk(at, "light")


def _claim_desk_dark(at: Photographer) -> None:
    _claim_desk(at, "dark")


def _claim_desk(at: Photographer, theme: str) -> None:
    at.look(theme=theme, language="en")
    at.open("en")
    at.select_claim("240 tonnes")
    feature = at.window.features[ClaimDesk]
    feature.open()
    desk = feature.desk
    assert desk is not None
    while desk.listing.is_arranging or desk.paging.is_asking:
        at.wait()
    at.wait()
    at.keep_window(desk.window, f"claim-desk-{theme}")
    desk.window.done(0)


def _claim_reviews(at: Photographer) -> None:
    for theme in ("light", "dark"):
        at.look(theme=theme, language="en")
        at.window.features[ClaimDesk].export_reviews()
        asked = next(dialog for dialog in at.window.findChildren(ReviewDialog) if dialog.isVisible())
        asked.organisation.setText("Semak")
        asked.review_url.setText("https://semak.example/{claim}")
        asked.lacking_wanted.emit()
        while not any(dialog.isVisible() for dialog in at.window.findChildren(LackingList)):
            at.wait()
        at.keep_with_dialog(f"claim-reviews-{theme}", LackingList)
        asked.reject()
        at.settle()


def _malay(at: Photographer) -> None:
    at.look(theme="light", language="ms")
    at.open("ms")
    first = next(ref for ref in at.window.desk.marks.in_order() if ref.kind == "claim")
    at.window.desk.select(first)
    at.settle()
    at.keep("window-malay")


SHOTS: tuple[Callable[[Photographer], None], ...] = (
    _light,
    _dark,
    _tagging,
    _entity_picker,
    _finding,
    _suggesting,
    _export,
    _labels,
    _tagset,
    _found,
    _left,
    _claim_desk_light,
    _claim_desk_dark,
    _claim_reviews,
    _malay,
)


def main() -> None:
    """Take every picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="penanda-pictures-") as folder:
        os.environ["PENANDA_DATA"] = folder
        application = Application(qt_application())
        application.settings.annotator = "Editor"
        application.start()
        at = Photographer(application)
        QApplication.setCursorFlashTime(0)  # else the caret is there in one picture and not in the next
        for shot in SHOTS:
            shot(at)
        application.quit()


if __name__ == "__main__":
    main()
