"""Making sure that what was renamed in a folder has its new name on the disk."""

from __future__ import annotations

import errno
import os
from pathlib import Path

# What a file system says that syncs no folders, as those shared with a virtual machine; and a folder that may
# be written to and not read. The name is then as safe as it can be there.
_CANNOT = frozenset({errno.EACCES, errno.EBADF, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})


def sync_folder(folder: Path) -> None:
    """Return once the names in *folder* are on the disk, as far as can be. Raises ``OSError``."""
    # Windows cannot open a folder; the move itself is journaled there.
    if os.name == "posix":
        try:
            _sync(folder)
        except OSError as error:
            if error.errno not in _CANNOT:
                raise


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
