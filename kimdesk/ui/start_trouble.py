"""Says what kept the records from being opened, and leads on to what can be done about it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kimdesk.paths import Home

if TYPE_CHECKING:
    from kimdesk.ui.session import Session


class StartTrouble(QObject):
    """For one session; whoever closes what is said ends the program."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def show(self, error: BaseException) -> None:
        """Say it, over the frame that waits for the records."""
        from PySide6.QtCore import Qt

        from kimdesk.ui.dialogs.trouble_dialog import TroubleDialog

        session, later = self._session, Qt.ConnectionType.QueuedConnection
        dialog = TroubleDialog(error, Home(session.folder), session.frame)
        dialog.again_wanted.connect(session.open_again, later)
        dialog.safe_wanted.connect(session.start_safely, later)
        dialog.restore_wanted.connect(self._preview, later)
        dialog.rejected.connect(partial(QApplication.exit, 2))
        dialog.open()

    def _preview(self, copy: Path) -> None:
        from PySide6.QtCore import Qt

        from kimdesk.ui.dialogs.restore_dialog import RestoreDialog

        session = self._session
        assert session.tasks is not None
        dialog = RestoreDialog(copy, Home(session.folder), session.tasks, session.frame)
        dialog.accepted.connect(partial(session.restore, copy), Qt.ConnectionType.QueuedConnection)
        dialog.open()
