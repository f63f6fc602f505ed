"""What a ZIP file says it unpacks to, looked at before any of it is unpacked."""

from __future__ import annotations

import zipfile
from io import BytesIO

from penanda.errors import CannotUnderstand, UnpacksTooLarge

MOST_MEGABYTES = 256
MOST_MEMBERS = 5_000
MOST_RATIO = 300
"""How many times larger a member may be than it is packed; DOCX of real offices stay below 50."""
_RATIO_FREE = 1024 * 1024


def check_zip(data: bytes, *, name: str, kind: str) -> None:
    """Look at the directory of the ZIP file *data*, which *name* and *kind* stand for in sentences.

    Raises :class:`~penanda.errors.UnpacksTooLarge` for too many, too large or too densely packed members, and
    :class:`~penanda.errors.CannotUnderstand` for what is no ZIP, is encrypted, overlaps, or names
    places outside of it.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as fault:
        raise CannotUnderstand(name=name, kind=kind) from fault
    # Members that overlap, or are listed twice, claim more packed bytes than the file has.
    packed = sum(member.compress_size for member in members)
    names = {member.filename for member in members}
    if (
        packed > len(data)
        or len(names) != len(members)
        or any(member.flag_bits & 1 or _leads_out(member.filename) for member in members)
    ):
        raise CannotUnderstand(name=name, kind=kind)
    if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > MOST_MEGABYTES * 1024 * 1024:
        raise UnpacksTooLarge(name=name, limit=MOST_MEGABYTES)
    if any(m.file_size > max(_RATIO_FREE, MOST_RATIO * m.compress_size) for m in members):
        raise UnpacksTooLarge(name=name, limit=MOST_MEGABYTES)


def _leads_out(filename: str) -> bool:
    parts = filename.replace("\\", "/").split("/")
    return ".." in parts or not parts[0] or ":" in parts[0] or "\x00" in filename
