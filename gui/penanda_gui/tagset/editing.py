"""The command that edits the labels: it shows them, and turns what is wanted into edits and files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from PySide6.QtCore import QCoreApplication

from penanda.errors import CannotRead, PenandaError
from penanda.model.label import Label
from penanda.project.change import Change
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.flows.background import Work

if TYPE_CHECKING:
    from penanda.project.tagset import LabelUse
    from penanda_gui.tagset.dialog import LabelsDialog
from penanda_gui.when_saved import WhenSaved

translate = QCoreApplication.translate
T = TypeVar("T")


class EditingLabels(Feature):
    """Edits the project's labels in a dialog; each change is an edit of its own, and the dialog follows."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._window, self._actions = at.window, at.actions
        self._session = at.session
        self._settings = at.settings
        self._language = at.language
        self._dialog: LabelsDialog | None = None
        self._added = ""  # the code of a label that is on its way
        self._showing = WhenSaved(at.session, self._show, self)
        at.session.changed.connect(self._follow)

    def handlers(self) -> Handlers:
        """What its commands run; all but the one that opens the dialog act in it."""
        return {
            "edit_labels": self.open,
            "label.up": self._in_dialog(lambda dialog: dialog.put(-1)),
            "label.down": self._in_dialog(lambda dialog: dialog.put(1)),
            "label.add": self._in_dialog(lambda _dialog: self._ask_name()),
            "label.use": self._in_dialog(lambda dialog: dialog.toggle_use()),
            "label.remove": self._in_dialog(lambda dialog: dialog.remove()),
        }

    def commit_typing(self) -> None:
        """Save what is being typed in the dialog."""
        if self._dialog is not None:
            self._dialog.form.commit()

    def open(self) -> None:
        """Show the labels."""
        from penanda.edits import labels as label_edits
        from penanda_gui.tagset.dialog import LabelsDialog
        from penanda_gui.theme import DARK, LIGHT

        is_dark = self._window.palette().base().color().lightness() < 128
        dialog = LabelsDialog(self._window, self._actions, self._language.code, DARK if is_dark else LIGHT)
        run = self._session.run
        dialog.edited.connect(lambda code, field, value: run(label_edits.change, code, field, value))
        dialog.moved.connect(lambda code, step: run(label_edits.move, code, step))
        dialog.removal_wanted.connect(lambda code: run(label_edits.remove, code))
        dialog.add_wanted.connect(self._ask_name)
        dialog.ready_wanted.connect(self._ask_ready)
        dialog.import_wanted.connect(self._import)
        dialog.export_wanted.connect(self._export)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.show_labels(self._labels())
        dialog.list.setFocus()
        dialog.open()

    def _in_dialog(self, run: Callable[[LabelsDialog], object]) -> Callable[[], object]:
        return lambda: run(self._dialog) if self._dialog is not None else None

    def _labels(self) -> tuple[Label, ...]:
        return self._session.read.tagset.labels()

    def _follow(self, change: Change) -> None:
        if change.touches("label"):
            self._showing.show()

    def _show(self) -> None:
        if self._dialog is None:
            return
        labels = self._labels()
        self._dialog.show_labels(labels)
        if self._added in {label.id for label in labels}:
            self._dialog.go_to(self._added)
            self._added = ""

    def _forget(self) -> None:
        self._dialog = None

    def _ask_name(self) -> None:
        from penanda_gui.pickers.small_questions import ask_line

        ask_line(
            self._dialog or self._window,
            translate("Tagset", "New label"),
            translate("Tagset", "What is it called?"),
            "",
            self._add,
        )

    def _add(self, name: str) -> None:
        from penanda.edits import labels as label_edits
        from penanda_gui.tagset.new_label import new_label

        label = new_label(name, self._language.code, self._labels())
        self._added = label.id
        self._session.run(label_edits.add, label)

    # Whole tagsets

    def _ask_ready(self) -> None:
        from penanda.model.tagsets import READY
        from penanda_gui.tagset.names import scheme_name
        from penanda_gui.tagset.taking import ask_ready_tagset

        ask_ready_tagset(
            self._dialog or self._window,
            self._language.code,
            lambda name: self._ask_to_take(scheme_name(name), READY[name]),
        )

    def _ask_to_take(self, name: str, labels: Sequence[Label]) -> None:
        """Count what has which label, which takes long in a large project; then show it and ask."""
        from penanda_gui.tagset.taking import TakingDialog

        session = self._session

        def count(_work: Work) -> dict[str, LabelUse]:
            with closing(session.reader_elsewhere()) as reader:
                return reader.tagset.uses()

        def show(uses: dict[str, LabelUse]) -> None:
            assert self._dialog is not None
            question = TakingDialog(self._dialog, name, labels, self._labels(), uses, self._language.code)
            question.accepted.connect(lambda: self._take(name, labels, question.marks.mapping))
            question.open()

        self._begin(count, show)

    def _take(self, name: str, labels: Sequence[Label], mapping: Mapping[str, str]) -> None:
        from penanda.edits.labels import take
        from penanda.edits.relabelling import take_with_marks

        if mapping:
            self._session.run(take_with_marks, labels, mapping, name=name)
        else:
            self._session.run(take, labels, name=name)

    def _import(self) -> None:
        from penanda_gui.flows.files import ask_source

        assert self._dialog is not None
        title = translate("Tagset", "Import a tagset")
        path = ask_source(self._dialog, self._settings, title, _pattern_of_files())
        if path is None:
            return

        def read(_work: Work) -> tuple[Label, ...]:
            from penanda.exchange.tagset_file import read_tagset

            try:
                data = path.read_bytes()
            except OSError as error:
                raise CannotRead(name=path.name, reason=error.strerror or str(error)) from error
            return read_tagset(data, name=path.name)

        name = path.name.removesuffix(".json").removesuffix(".tagset")
        self._begin(read, lambda labels: self._ask_to_take(name, labels))

    def _export(self) -> None:
        from penanda_gui.flows.files import ask_target

        assert self._dialog is not None
        self._dialog.form.commit()
        title, name = translate("Tagset", "Export the tagset to"), f"{self._session.path.stem}.tagset.json"
        target = ask_target(self._dialog, self._settings, title, name, _pattern_of_files())
        if target is None:
            return
        labels = self._labels()

        def write(_work: Work) -> str:
            from penanda.exchange.safe_write import write_safely
            from penanda.exchange.tagset_file import write_tagset

            data = write_tagset(labels)
            write_safely(target, lambda out: _fill(out, data))
            return translate("Tagset", "Exported to {path}").format(path=target)

        self._begin(write, self.hint.emit)

    def _begin(self, run: Callable[[Work], T], take: Callable[[T], object]) -> None:
        """Do something with a file in a thread; what it gives is taken while the dialog is still open."""
        dialog = self._dialog
        work = Work(lambda work: (dialog, take, run(work)))
        work.done.connect(self._give)
        work.failed.connect(self._tell_failed)
        work.start()

    def _give(self, done: tuple[object, Callable[[Any], object], Any]) -> None:
        dialog, take, result = done
        if self._dialog is dialog:
            take(result)

    def _tell_failed(self, error: Exception) -> None:
        if self._dialog is not None and isinstance(error, PenandaError):
            self._dialog.tell(self._language.error(error))
        else:
            self.failed.emit(error)


def _fill(out: BinaryIO, data: bytes) -> None:
    out.write(data)


def _pattern_of_files() -> str:
    return translate("Tagset", "Tagsets (*.json)")
