"""The language of the window: the translation installed, and how sentences of the core are said in it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from penanda.errors import PenandaError
from penanda.project.change import Done, sentence
from penanda.sentences import in_language
from penanda_assets import translation_file

_QT_LOCALES = {"en": QLocale.Language.English, "ms": QLocale.Language.Malay}


# The fields of errors whose values are themselves texts marked for translation.
_MARKED = frozenset({"reason", "kind"})
# Where the field is that an edit set, if it is not a claim's.
_SET_IN = {"evidence_changed": "evidence"}


class Language:
    """Installs the translation of one language at a time in the running application."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._translator = QTranslator()
        QLocale.setDefault(QLocale(_QT_LOCALES[code]))
        if code != "en":
            self._translator.load(str(translation_file(code)))
            QCoreApplication.installTranslator(self._translator)

    def remove(self) -> None:
        """Take the translation out again, before another one is installed."""
        QCoreApplication.removeTranslator(self._translator)

    def error(self, error: PenandaError) -> str:
        """A failure, as one sentence for the user, with what it names in the same language."""
        fields = {
            name: QCoreApplication.translate("Errors", str(value))
            if name in _MARKED
            else in_language(value, self.code)
            for name, value in error.fields.items()
        }
        return QCoreApplication.translate("Errors", error.template).format(**fields)

    def edit(self, done: Done, step: str = "edit") -> str:
        """An edit, as one sentence for the user, with the field that it set and the value in words.

        *step* is how it came about; ``"undo"`` and ``"redo"`` are said of the edit they act on, and of what
        was edited ``"elsewhere"`` that it was.
        """
        from penanda_gui.panels.record_words import field_words, value_words  # late: they need the panels

        args = dict(done.args)
        if "field" in args:
            table = _SET_IN.get(done.kind, "claim")
            args["value"] = value_words(table, args["field"], args["value"], self.code)
            args["field"] = field_words(table, args["field"])
        said = sentence(
            replace(done, args=args),
            language=self.code,
            translate=lambda text: QCoreApplication.translate("Edits", text),
        )
        template = {
            "undo": QCoreApplication.translate("Window", "Undone: {edit}"),
            "redo": QCoreApplication.translate("Window", "Done again: {edit}"),
            "elsewhere": QCoreApplication.translate("Window", "Edited elsewhere meanwhile; here it shows."),
        }.get(step, "{edit}")
        return template.format(edit=said)

    def claims_csv(self, text: str) -> str:
        """A text of the core's CSV of claims."""
        return QCoreApplication.translate("ClaimsCsv", text)
