"""What an article's view paints, as a picture whose dots can be counted."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from penanda_gui.article.view import ArticleView


def picture(view: ArticleView, ratio: float) -> QImage:
    """What the view paints on a screen with *ratio* dots to each of its own pixels."""
    QApplication.processEvents()
    size = view.viewport().size()
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    view.viewport().render(image)
    return image
