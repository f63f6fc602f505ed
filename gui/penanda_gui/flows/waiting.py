"""Waiting, away from the window, for what is being saved."""

from __future__ import annotations

from PySide6.QtCore import QThreadPool

from penanda_gui.flows.background import Cancelled, Work
from penanda_gui.session import Session

_LOOK_SECONDS = 0.1


def wait_until_saved(session: Session, work: Work) -> None:
    """Wait until everything marked so far is saved, so that *work* includes it.

    Raises :class:`penanda_gui.flows.background.Cancelled` when the user would rather not, or has closed the
    project without what could not be saved.
    """
    pool = QThreadPool.globalInstance()
    pool.releaseThread()  # while the disk is full this waits for long, and other work must not wait for it
    try:
        while not session.wait(_LOOK_SECONDS):
            if not session.is_open:
                raise Cancelled
            work.report(0, 0)
    finally:
        pool.reserveThread()
