"""Small questions in windows of their own: the annotator's name, the encoding, and what Penanda is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from penanda import __version__
from penanda.model.article import Article
from penanda.text.encodings import ENCODINGS
from penanda_gui.pickers.picker import Option, Picker

translate = QCoreApplication.translate

_WIDTH = 430  # that of the pickers: Qt leaves a long name no more room than the question has


def ask_line(parent: QWidget, title: str, question: str, text: str, answer: Callable[[str], object]) -> None:
    """Ask for a line of text; *answer* gets it, trimmed, unless it is empty or the question was left."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setTextValue(text)
    dialog.setOkButtonText(translate("Questions", "OK"))
    dialog.setCancelButtonText(translate("Questions", "Cancel"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(_WIDTH, dialog.sizeHint().height())

    def take(given: str) -> None:
        line = " ".join(given.split())
        if line:
            answer(line)

    dialog.textValueSelected.connect(take)
    dialog.open()


def ask_encoding(parent: QWidget, article: Article, answer: Callable[[str], object]) -> None:
    """Ask in which encoding an article's source is to be read; *answer* gets its name."""
    now = translate("Questions", "As it is read now")
    guess = translate("Questions", "As it is read now (a guess)")
    options = [Option(article.encoding, article.encoding, guess if article.encoding_guessed else now)]
    options += [Option(name, name) for name in ENCODINGS if name != article.encoding]
    picker = Picker(parent, translate("Questions", "Text encoding"), options)
    picker.picked.connect(lambda key, _typed: answer(key))
    picker.open()


def show_about(parent: QWidget) -> None:
    """Say what this is."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("Questions", "About Penanda"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    does = translate("Questions", "Mark the entities and the claims in news articles, and export the marks.")
    # In one text: Qt makes the box as narrow as the version, and breaks whatever else it is to say.
    box.setText(f"Penanda {__version__}\n\n{does}")
    box.addButton(translate("Questions", "OK"), QMessageBox.ButtonRole.AcceptRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
