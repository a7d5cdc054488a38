"""What the window does so that nothing is lost: backups by themselves and by hand, and the way back to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kimdesk.errors import UserError
from kimdesk.services.automatic_backups import Made
from kimdesk.services.desk import Desk
from kimdesk.ui import messages
from kimdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from kimdesk.ui.main_window import MainWindow

# How often it is looked whether a day has begun, or a folder that was away is there again.
AGAIN_MS = 600_000


class Safekeeping(QObject):
    """``restore_wanted`` names the backup that is to take the place of the records; whoever hears it closes the window first.

    Nothing is backed up by itself before ``start``: the first list comes first.
    """

    restore_wanted = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._desk, self._tasks = window, desk, tasks
        self._thinned = True
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self.look)
        window.header.backup_wanted.connect(self.back_up)
        window.header.backups_wanted.connect(self.open_backups)
        window.status.backups_wanted.connect(self.open_backups)

    def start(self, thinned: bool = True) -> None:
        """Make today's backup where there is none, and look again now and then; ``thinned`` lets those go that are not kept."""
        self._thinned = thinned
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Make the backup of the day where it is due."""
        self._tasks.keep(partial(self._desk.automatic_backups.look, self._thinned), self._on_looked, self._on_failed)

    def back_up(self) -> None:
        """Make a backup now."""
        from kimdesk.ui.dialogs.backups_dialog import back_up_now

        self._tasks.keep(partial(back_up_now, self._desk), self._on_made, self._on_refused)

    def open_backups(self) -> None:
        """Open the list of backups."""
        from kimdesk.ui.dialogs.backups_dialog import BackupsDialog

        dialog = BackupsDialog(self._desk, self._tasks, self._window)
        dialog.preview_wanted.connect(self.open_preview)
        dialog.changed.connect(self._window.own.settled)
        dialog.open()

    def open_preview(self, copy: Path) -> None:
        """Show what is in a backup, and go back to it where that is wanted."""
        from kimdesk.ui.dialogs.restore_dialog import RestoreDialog

        try:
            self._desk.identity.me().require("workspace")
        except UserError as error:
            messages.show_error(self._window, error)
            return
        dialog = RestoreDialog(copy, self._desk.context.store.home, self._tasks, self._window)
        dialog.accepted.connect(partial(self.restore_wanted.emit, copy))
        dialog.open()

    def _on_looked(self, made: Made) -> None:
        if made.trouble:
            self._tell(made.trouble)
        elif made.path is not None:
            self._told = ""
            self._window.own.settled.emit()

    def _on_failed(self, error: Exception) -> None:
        self._tell(str(error))

    def _tell(self, trouble: str) -> None:
        """Say it once: it is tried again, and the foot of the window says how old the last backup is."""
        if trouble != self._told:
            self._told = trouble
            self._window.status.say(trouble)
        self._window.own.settled.emit()

    def _on_made(self, made: Made) -> None:
        from kimdesk.ui.dialogs.backups_dialog import say_made

        self._window.status.say(made.trouble or say_made(made))
        self._window.own.settled.emit()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            messages.show_error(self._window, error)
