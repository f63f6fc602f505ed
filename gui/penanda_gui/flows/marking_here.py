"""The offer to mark in a project that is only read here as long as others mark in it, or there is no room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from penanda.errors import CannotWrite, HasOtherName, PenandaError, ProjectInUse, ProjectReadOnly
from penanda.project.lock import WriterLock
from penanda_gui.features.feature import Feature, Handlers, Surroundings

translate = QCoreApplication.translate


class MarkingHere(Feature):
    """Says why the project can only be read, shows what others mark in it, and opens it once it is free."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._path = at.session.path
        self._session = at.session
        self._language = at.language
        self._banner = at.parts.banner
        self._command = at.actions["mark_here"]
        self._command.setEnabled(False)
        self._open_files = at.open_files
        if at.session.reading_only is not None:
            app = QGuiApplication.instance()
            assert isinstance(app, QGuiApplication)
            app.applicationStateChanged.connect(self._look_elsewhere)

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"mark_here": self.try_again}

    def tell(self, reason: PenandaError) -> None:
        """Say why the project can only be read, with what can be done about it."""
        if isinstance(reason, ProjectReadOnly):  # whose own sentence is of an edit that was asked for
            said = translate(
                "MarkingHere",
                "“{name}” is write-protected and can only be read here. Save a copy to mark in that.",
            )
            self._banner.warn(said.format(**reason.fields))
            return
        if isinstance(reason, HasOtherName) or not isinstance(reason, ProjectInUse | CannotWrite):
            self._banner.warn(self._language.error(reason))
            return
        self._command.setEnabled(True)
        button = translate("MarkingHere", "Mark &here")
        template = _by_whom(reason) if isinstance(reason, ProjectInUse) else _for_what()
        fields = {name: translate("Errors", str(value)) for name, value in reason.fields.items()}
        sentence = template.format(**fields, button=button.replace("&", ""))
        self._banner.warn(sentence, button=button, act=self.try_again)

    def try_again(self) -> None:
        """Open the project anew for marking, unless it is still open for marking elsewhere."""
        try:
            WriterLock(self._path).release()
        except ProjectInUse as error:
            self.tell(error)  # the offer was put away when it was taken
            self.hint.emit(translate("MarkingHere", "It is still open for marking elsewhere."))
            return
        except OSError:
            pass  # opening it says more of that than its lock does
        self._open_files([self._path])

    def _look_elsewhere(self, state: Qt.ApplicationState) -> None:
        """Show what others have marked, for who comes back to a window that only reads."""
        if state == Qt.ApplicationState.ApplicationActive and self._session.is_open:
            self._session.look_elsewhere()


def _for_what() -> str:
    return translate(
        "MarkingHere",
        "“{name}” cannot be saved to at present ({reason}), so here it is only read. "
        "When there is room and it may be written, choose “{button}”.",
    )


def _by_whom(reason: ProjectInUse) -> str:
    if reason.fields["holder"] and reason.fields["computer"]:
        return translate(
            "MarkingHere",
            "“{name}” is open for marking elsewhere, by {holder} on {computer}, so here it is only read. "
            "When it is closed there, choose “{button}”.",
        )
    if reason.fields["holder"]:
        return translate(
            "MarkingHere",
            "“{name}” is open for marking elsewhere, by {holder}, so here it is only read. "
            "When it is closed there, choose “{button}”.",
        )
    return translate(
        "MarkingHere",
        "“{name}” is open for marking elsewhere, so here it is only read. "
        "When it is closed there, choose “{button}”.",
    )
