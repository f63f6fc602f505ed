"""A thin strip beside the scroll bar: where in the article mentions, claims and found words lie."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from penanda.marks import MarkRef, Marks
from penanda_gui.article.hits import Hits
from penanda_gui.article.overview_rows import MOST_LEVEL, OverviewRows, stretches
from penanda_gui.article.painter import Layers
from penanda_gui.article.view import ArticleView
from penanda_gui.slices import Slices
from penanda_gui.theme import LIGHT, Theme

translate = QCoreApplication.translate

_WIDTH = 18
# The two columns, as left edge and width; claims that are not to check take a part of theirs.
_MENTIONS, _CLAIMS, _THIN_CLAIMS = (3, 5), (10, 5), (10, 2)
_SHORTEST_TICK = 2
_RECEDED = 0.35
# What the overview costs comes after the first paint of a page, and after the last of many edits.
_PAUSE_MS = 200


class Overview(QWidget):
    """Mentions on the left, claims on the right (broad ones are to check), hits across both.

    It is drawn from the start of the text to its end, whatever is laid out, and worked out anew in
    slices a little after the last edit. A click or a drag goes to the place.
    """

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self._marks, self._length = Marks(), 0
        self._hits = Hits()
        self._theme = LIGHT
        self._layers: Layers = "both"
        self._rows = self._next_rows = OverviewRows(1, 0)
        self._picture: QPixmap | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._work_out)
        self._slices = Slices(self)
        self._slices.finished.connect(self._take_rows)
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._name()
        view.verticalScrollBar().valueChanged.connect(lambda _value: self.update())
        view.zoom_changed.connect(lambda _zoom: self.update())
        # After the text, which shows what is selected as well and is looked at.
        self._selected = QTimer(self, singleShot=True, interval=0)
        self._selected.timeout.connect(self.update)
        view.current_claim_changed.connect(lambda _claim: self._selected.start())
        view.mark_selected.connect(lambda _ref: self._selected.start())

    def sizeHint(self) -> QSize:
        """As narrow as a scroll bar."""
        return QSize(_WIDTH, 100)

    # What is shown

    def show_article(self, marks: Marks, length: int) -> None:
        """Show the marks of another text of *length* code points."""
        self._marks, self._length = marks, length
        self._hits = Hits()
        self._slices.stop()  # what they work out is of the text before
        self._rows = OverviewRows(max(1, self.height()), length)
        self._redraw()
        self._pause.start()

    def show_marks(self, marks: Marks) -> None:
        """Show what an edit made of the marks, when no more edits follow."""
        self._marks = marks
        self._pause.start()

    def show_hits(self, hits: Hits) -> None:
        """Show where words were found."""
        self._hits = hits
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of *theme*."""
        self._theme = theme
        self._redraw()

    def show_layers(self, layers: Layers) -> None:
        """Let the entities or the claims recede as in the text."""
        self._layers = layers
        self._redraw()

    def _work_out(self) -> None:
        self._next_rows = OverviewRows(max(1, self.height()), self._length)
        self._slices.start(self._next_rows.fill(self._marks))

    def _take_rows(self) -> None:
        self._rows = self._next_rows
        self._redraw()

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(translate("Overview", "Overview of the marks"))
        what = translate("Overview", "Mentions on the left, claims on the right; a click goes there")
        self.setAccessibleDescription(what)
        self.setToolTip(what)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, what stands out among them, and which part of the text shows."""
        painter = QPainter(self)
        ratio = painter.deviceTransform().m11()  # another one on another screen
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = self._painted_rows(ratio)
        painter.drawPixmap(0, 0, self._picture)
        if self._length:
            painter.setPen(_shade(self._theme.outline, 0.9))
            painter.setBrush(_shade(self._theme.outline, 0.12))
            painter.drawRect(self.shown_part().adjusted(0, 0, -1, -1))
        self._paint_current(painter)
        self._paint_hits(painter)

    def shown_part(self) -> QRect:
        """Where the part of the text that the view shows lies in the strip."""
        top, last = map(self._rows.row_of, (self._view.first_shown(), self._view.last_shown()))
        return QRect(0, top, self.width(), max(_SHORTEST_TICK * 2, last + 1 - top))

    def _painted_rows(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.base))
        painter = QPainter(picture)
        mentions = _RECEDED if self._layers == "claims" else 1.0
        claims = _RECEDED if self._layers == "entities" else 1.0
        for first, count, level in stretches(self._rows.mentions):
            shade = _shade(self._theme.accent, mentions * (0.2 + 0.12 * level))
            painter.fillRect(_MENTIONS[0], first, _MENTIONS[1], max(count, _SHORTEST_TICK), shade)
        for first, count, level in stretches(self._rows.claims):
            shade = _shade(self._theme.claim_ink, claims * (0.4 + 0.6 * level / MOST_LEVEL))
            painter.fillRect(_THIN_CLAIMS[0], first, _THIN_CLAIMS[1], max(count, _SHORTEST_TICK), shade)
        for first, count, _ in stretches(self._rows.to_check):
            shade = _shade(self._theme.claim_ink, claims)
            painter.fillRect(_CLAIMS[0], first, _CLAIMS[1], max(count, _SHORTEST_TICK), shade)
        painter.end()
        return picture

    def _paint_current(self, painter: QPainter) -> None:
        """The current claim in its hue, the selected mention in full colour."""
        claim, selected = self._view.current_claim, self._view.selected_mark
        if claim is not None:
            self._paint_pieces(painter, MarkRef("claim", claim), _CLAIMS, self._theme.claim_hue)
        if selected is not None and selected.kind == "mention":
            self._paint_pieces(painter, selected, _MENTIONS, self._theme.accent)

    def _paint_pieces(self, painter: QPainter, ref: MarkRef, column: tuple[int, int], colour: str) -> None:
        for piece in self._marks.pieces(ref):
            if piece.kind in ("mention", "content"):
                top = self._rows.row_of(piece.start)
                height = max(_SHORTEST_TICK, self._rows.row_of(piece.end - 1) + 1 - top)
                painter.fillRect(column[0], top, column[1], height, QColor(colour))

    def _paint_hits(self, painter: QPainter) -> None:
        if not len(self._hits):
            return
        colour = QColor(self._theme.warning)
        for row in range(self._rows.height):
            if self._hits.between(*self._rows.text_of(row)):
                painter.fillRect(1, row, _WIDTH - 2, 1, colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Work the rows out for another height."""
        super().resizeEvent(event)
        self._pause.start()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place that was clicked on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            row = min(max(0, round(event.position().y())), self._rows.height - 1)
            start = min(self._rows.text_of(row)[0], max(0, self._length - 1))
            self._view.reveal(start, start)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the mouse while it is held."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom, as over the text."""
        QApplication.sendEvent(self._view.viewport(), event)


def _shade(colour: str, share: float) -> QColor:
    shade = QColor(colour)
    shade.setAlphaF(min(1.0, share))
    return shade
