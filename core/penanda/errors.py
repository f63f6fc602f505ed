"""Failures a person can meet, each one sentence: what happened, what is safe, what to do.

The sentence is a template with named fields, so the window can say it in the user's language:
it translates :attr:`PenandaError.template` in the context ``"Errors"`` and fills in
:attr:`PenandaError.fields`. ``str(error)`` is the English sentence. A field can hold names by
language, as those of a label: the one in the language of the sentence is said.
"""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP, in_language


class PenandaError(Exception):
    """A failure of the environment or of the input, never a bug; its text is meant for people."""

    template: str

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        super().__init__(fields)

    def __str__(self) -> str:
        return self.template.format(**{name: in_language(value, "en") for name, value in self.fields.items()})


class EmptyText(PenandaError):
    """A source holds no text at all."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is empty, so nothing was added. Check that the right file was saved, then open it again.",
    )


class NotText(PenandaError):
    """A source is some other kind of file."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is not a text file; nothing was added. Save it as plain text (.txt) and open that.",
    )


class IsAnExport(PenandaError):
    """A source is an export of Penanda's, which holds articles and is none."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is an export of Penanda, not an article; nothing was added. "
        "Bring it into a project by “penanda load”, or open the files of its articles.",
    )


class TooLarge(PenandaError):
    """A source is larger than Penanda takes."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is larger than {limit} MB; nothing was added. Split it into smaller files and open those.",
    )


class CannotUnderstand(PenandaError):
    """A source is not what its format says, or broke what reads it; ``kind`` is the format's short name."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” cannot be read as {kind}, because it is damaged or unusually made; nothing was added. "
        "Save its words as plain text (.txt) and open that.",
    )


class TakesTooLong(PenandaError):
    """A source was not read in the time that is given to one."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” takes longer than {limit} seconds to read; nothing was added. "
        "Save its words as plain text (.txt) and open that.",
    )


class UnpacksTooLarge(PenandaError):
    """A packed source would be too large, or is packed suspiciously densely."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” would unpack to more than {limit} MB, or is packed as no document is; nothing was added. "
        "Save its words as plain text (.txt) and open that.",
    )


class CannotRead(PenandaError):
    """The system would not let a file be read."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” cannot be read ({reason}); nothing was changed. Choose another file, or try again when it "
        "can be read.",
    )


class CannotWrite(PenandaError):
    """The system would not let a file be written."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” cannot be written ({reason}); what was there before is unchanged. Choose another place.",
    )


class HasOtherName(CannotWrite):
    """A project file has several names: SQLite would keep a log beside each."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has another name too, a hard link, and what is marked under one name could be lost under "
        "the other, so it is only read. Remove the other name, or save a copy and mark in that.",
    )


class WrongEncoding(PenandaError):
    """The bytes of a source do not decode with the chosen encoding."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is not written in {encoding}; it stays as it was. Choose another encoding.",
    )


class EncodingNotChosen(PenandaError):
    """Another encoding is asked for a source that is no plain text."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{article}” is not plain text, so its encoding is not for choosing; it stays as it was. "
        "Save its words as plain text (.txt) and open that.",
    )


class NotAProject(PenandaError):
    """The file is no SQLite file of Penanda's."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is not a Penanda project; it was left as it is. Open a file that ends in .penanda.",
    )


class EmptyProject(PenandaError):
    """The project file has no bytes."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is an empty file, not a project; it was left as it is. Choose New project to make one.",
    )


class NewerProject(PenandaError):
    """The project was made by a later Penanda."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” was made by a newer Penanda; it was left as it is. Update Penanda, then open it again.",
    )


class OlderProject(PenandaError):
    """The project was made by an earlier Penanda, and was only to be read."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” was made by an older Penanda; it was left as it is. "
        "Open it once for marking, which brings it up to date.",
    )


class CannotMigrate(PenandaError):
    """A project of an earlier version could not be brought up to date."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” was made by an older Penanda and could not be brought up to date ({reason}); "
        "it was left as it is. Update Penanda, or free some room, then open it again.",
    )


class DamagedProject(PenandaError):
    """SQLite cannot make sense of the project file."""

    template = QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is damaged; it was left as it is. Open a copy or a backup of it instead."
    )


class NoSuchProject(PenandaError):
    """There is no file where the project should be."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "There is no project at “{name}”; nothing was changed. Check the name, or make a new project.",
    )


class ProjectExists(PenandaError):
    """A new project would go where a file already is."""

    template = QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is there already; it was left as it is. Choose another name for the new project."
    )


class NotNamedAsProject(PenandaError):
    """A new project would have a name by which it would be taken for something else."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "No project is made at “{name}”, because its name does not end in .penanda; nothing was changed. "
        "Write the name of the project first, such as news.penanda.",
    )


class ProjectInUse(PenandaError):
    """Another window or command writes to the project.

    The field ``holder`` says who, ``computer`` on which other computer; each is empty if unknown or this one.
    """

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is open for marking elsewhere, by {holder}; nothing was changed. "
        "Close it there, or open it here to read.",
    )
    _on_another_computer = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is open for marking elsewhere, by {holder} on {computer}; nothing was changed. "
        "Close it there, or open it here to read.",
    )
    _by_somebody = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is open for marking elsewhere; nothing was changed. "
        "Close it there, or open it here to read.",
    )

    def __init__(self, *, name: str, holder: str, computer: str) -> None:
        super().__init__(name=name, holder=holder, computer=computer)
        if not holder:
            self.template = self._by_somebody
        elif computer:
            self.template = self._on_another_computer


class ProjectReadOnly(PenandaError):
    """An edit was asked of a project that can only be read."""

    template = QT_TRANSLATE_NOOP(
        "Errors", "“{name}” can only be read here, so this was not done. Save a copy and mark in the copy."
    )


class ProjectMoved(PenandaError):
    """The project file was deleted, moved or replaced while open."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” was moved, deleted or replaced while it was open, so nothing more can be saved in it. "
        "Put it back, or save a copy.",
    )


class CannotSave(PenandaError):
    """The system would not let an edit be committed."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” cannot be saved right now ({reason}). Your last marks wait and are tried again; "
        "do not close Penanda yet.",
    )


class LocksFail(CannotSave):
    """The system gave or released no lock of SQLite's; one never released is gone with the process."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "The system does not handle the locks of the project as it should, so it can be neither read nor "
        "saved now. What was saved is safe, and your last marks are tried again; if this does not pass in a "
        "minute, close Penanda, start it again, and make anew what it says is not saved.",
    )


class SystemFailed(PenandaError):
    """The system did not do what is right in itself, such as reading from a disk."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "The system failed just now ({reason}), so something is not shown or done. What was saved is safe; "
        "try it again.",
    )


class CannotBackUp(PenandaError):
    """No verified backup of a project could be made."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” could not be backed up ({reason}); what you marked is saved, and older backups are kept. "
        "Save a copy in another place.",
    )


class BackupDamaged(PenandaError):
    """A backup is not what it was when it was taken."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "The backup “{name}” is damaged, so it was not used; the project is as it was. "
        "Choose another backup.",
    )


class CannotRestore(PenandaError):
    """A backup could not be put into the project."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "The backup “{name}” could not be restored ({reason}); the project is as it was. "
        "Try again, or choose another backup.",
    )


class LabelUnfit(PenandaError):
    """What is said of a label cannot be its colour, key or code."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{value}” cannot be that of a label; nothing was changed. "
        "Write a colour like #1A7F4B, a key as one digit, and a code without line breaks.",
    )


class NotATagset(PenandaError):
    """A file is no tagset that Penanda exported."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is not a tagset ({reason}); nothing was changed. "
        "Choose a JSON file that was exported as a tagset.",
    )


class RatingInUse(PenandaError):
    """A rating is to be removed that claims have."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "The rating “{name}” was given to claims ({count}), so it was not removed; nothing was changed. "
        "Rate those claims otherwise first.",
    )


class LabelHasMarks(PenandaError):
    """A label is to be removed that mentions or entities have."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "The label “{name}” is in use (mentions: {mentions}, entities: {entities}), so it was not removed; "
        "nothing was changed. Retire it instead: its marks stay, and no new ones are made with it.",
    )


class SearchDamaged(PenandaError):
    """What is searched, which follows from the rest of the project, cannot be read."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "What is searched in this project is damaged; your articles and marks are not touched by that. "
        "Open the project again for marking, which makes it anew.",
    )


class MarksDoNotFit(PenandaError):
    """Marks of an article do not say the words that its text says at their places."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "Marks of “{article}” that no longer fit its text: {count}. The project was changed outside Penanda; "
        "it was left as it is, and all other marks of this article still fit. Choose Restore a backup, or "
        "run “penanda check --repair”, which makes a new project of what fits.",
    )


class NothingToRescue(PenandaError):
    """No row of a project can be read in a damaged file."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” holds nothing that can be rescued; it was left as it is. Open a backup of it instead.",
    )


class NoSuchArticle(PenandaError):
    """An article is asked for that the project does not hold."""

    template = QT_TRANSLATE_NOOP(
        "Errors", "This project has no article “{id}”; nothing was changed. Check the id and try again."
    )


class GoneMeanwhile(PenandaError):
    """An edit names a record that an edit before it removed, such as a label, a rating or an entity."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "What this was to name is no longer in the project; nothing was changed. "
        "Look at what is there now, and do it again.",
    )


class ArticleGone(NoSuchArticle):
    """An article is asked for that the project held before."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{article}” is not in the project any more; nothing was changed. "
        "Undo its removal, or open its file again, and then try again.",
    )


class SurfaceMismatch(PenandaError):
    """A span's stored surface is not what the text says at its place."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "{kind} {id} says “{surface}”, but the text of “{article}” at {start}–{end} says “{found}”. "
        "Nothing was written.",
    )


class SpanOutside(PenandaError):
    """A span does not lie within the text of its article."""

    template = QT_TRANSLATE_NOOP(
        "Errors", "There are no words at {start}–{end} in “{article}”, so nothing was marked."
    )


class EncodingMoved(PenandaError):
    """Reading a source with another encoding would move marks off their words."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{article}” cannot be read with another encoding while its marks depend on this one; "
        "it stays as it was. Remove its marks first, or open the file in a new project.",
    )


class OrphanLabelGone(PenandaError):
    """An orphan cannot be a mark again because its label is not in the project any more."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{surface}” had the label {label}, which this project no longer has; the mark waits as it was. "
        "Tag the words anew, then drop it.",
    )


class NotAnExport(PenandaError):
    """The file is no JSON that Penanda exported."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is not a Penanda export ({reason}); nothing was changed. "
        "Choose a JSON file that Penanda exported.",
    )


class NewerExport(PenandaError):
    """The export's format is of a later version."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” was exported by a newer Penanda (format {version}); nothing was changed. "
        "Update Penanda, then load it again.",
    )


class OtherOffsets(PenandaError):
    """The export counts its offsets in another way than code points from 0 with exclusive ends."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "The offsets of “{name}” are not counted as Penanda counts them ({found}); nothing was changed. "
        "Export it with offsets in Unicode code points, from 0, with exclusive ends.",
    )


class InvalidExport(PenandaError):
    """Something in an export breaks the format; ``path`` says where."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is wrong at {path} ({reason}); nothing was changed. Mend it there and load it again.",
    )


class LoadConflict(PenandaError):
    """A record of an export has the id of a record of the project, and says something else."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "{kind} {id} of “{name}” is in the project with another “{field}”; nothing was changed. "
        "Load with --theirs to take what the export says.",
    )


class LoadClash(PenandaError):
    """A record of an export could not even be taken over the project's, because marks would be lost by it."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "{kind} {id} of “{name}” does not fit the marks that the project has with another “{field}”; "
        "nothing was changed. Load it into a new project instead.",
    )


class ArticleNotThere(PenandaError):
    """An export without texts names an article that the project does not hold."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” holds no text for the article {id}, and the project has no such article; "
        "nothing was changed. Load an export that has its text.",
    )


class ClaimInsideItself(PenandaError):
    """A claim was to lie inside a claim that lies inside it."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{claim}” cannot be inside “{parent}”, because that one is inside it already; nothing was changed. "
        "Take “{parent}” out of it first.",
    )


class NotAReportingWord(PenandaError):
    """What should be a reporting word holds no letter."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{word}” cannot be a reporting word, since it has no letters; nothing was changed. "
        "Write a word such as “berkata”.",
    )


class NotADate(PenandaError):
    """A date is not written in ISO 8601."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{value}” is not a date that can be saved; nothing was changed. "
        "Write it like 2026-03-09, 2026-03 or 2026-03-09T07:05+08:00.",
    )


class NotAWikidataId(PenandaError):
    """What should name a Wikidata item does not."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{value}” is not the id of a Wikidata item; nothing was changed. Write it like Q833.",
    )
