"""What the window does so that nothing is lost: backups by themselves and by hand, and the way back to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui import messages
from kimdesk.ui.long_work import LongWork
from kimdesk.ui.notices import Action
from kimdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from kimdesk.services.automatic_backups import Made
    from kimdesk.services.backups import Health
    from kimdesk.services.kept_files import Brought
    from kimdesk.ui.main_window import MainWindow

_UNCLEAN = "unclean"
_FILES = "files"
# How often it is looked whether a day has begun, or a folder that was away is there again.
AGAIN_MS = 600_000
_WRITTEN_S = 10


class Safekeeping(QObject):
    """``restore_wanted`` names the backup that is to take the place of the records; whoever hears it closes the window first.

    Nothing is backed up by itself before ``start``: the first list comes first.
    """

    restore_wanted = Signal(object)
    mend_wanted = Signal()

    def __init__(self, window: MainWindow, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._desk, self._tasks = window, desk, tasks
        self.long = LongWork(self)
        window.status.follow(self.long)
        window.status.follow_within(window)
        self._thinned = True
        # Not before the records are known to be whole.
        self._backs_up = False
        self._told = ""
        # Whoever stops it is not asked again before the next start.
        self._brings = True
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self.look)
        window.header.backup_wanted.connect(self.back_up)
        window.header.backups_wanted.connect(self.open_backups)
        window.status.backups_wanted.connect(self.open_backups)

    def start(self, thinned: bool = True, unclean: bool = False) -> None:
        """Make today's backup where there is none, and look again now and then; ``thinned`` lets those go that are not kept.

        After an ``unclean`` end the records are checked first, and what was found is said.
        """
        self._thinned = thinned
        if unclean:
            self._tasks.keep(self._desk.backups.examine, self._on_examined, self._on_unreadable)
        else:
            self._go_on()

    def _go_on(self) -> None:
        self._backs_up = True
        self._timer.start()
        self.look()

    def finish(self) -> None:
        """Make a last backup where something has changed since there was one; its copy in the second place is not waited for
        much longer than the window takes to close anyway.
        """
        automatic = self._desk.automatic_backups
        self._timer.stop()
        self._tasks.finish_writing(_WRITTEN_S)
        if not self._backs_up:
            return
        try:
            if automatic.wanted:
                self._tasks.keep(partial(automatic.copy, automatic.make_here(self._thinned)))
        except UserError as error:
            import logging

            # Nobody is there to be told; the foot of the next window says how old the last one is.
            logging.getLogger("kimdesk").warning("no backup was made on closing", exc_info=error)

    def open_file(self, path: Path) -> None:
        """Open a file with which the program was started: what is in a backup, a team file on the merge desk, anything else at
        the import desk.
        """
        from kimdesk.store.kept_copies import ENDING
        from kimdesk.ui.pages.sync.file_card import SUFFIX

        # Windows and sticks know endings in capitals.
        ending = path.suffix.casefold()
        if ending == ENDING:
            self.open_preview(path)
        elif ending == SUFFIX:
            self._window.ways.open_line("merge_desk").take_in([path])
        else:
            self._window.ways.open_import(path)

    def look(self) -> None:
        """Make the backup of the day where it is due; before, bring back what was attached in one that was gone back to."""
        files = self._desk.automatic_backups.files
        if self._brings and files.wanted:
            words = t("Safety", "Bringing back attached files")
            self.long.run(words, self._tasks.keep, files.bring_back, self._on_brought, self._on_failed)
        self._tasks.keep(partial(self._desk.automatic_backups.look, self._thinned), self._on_looked, self._on_failed)

    def back_up(self) -> None:
        """Make a backup now."""
        from kimdesk.ui.dialogs.backups_dialog import back_up_now

        work = partial(back_up_now, self._desk)
        self.long.run(t("Window", "Backing up"), self._tasks.keep, work, self._on_made, self._on_refused)

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

    def _on_examined(self, health: Health) -> None:
        if health.ok:
            self._window.notices.say(
                _UNCLEAN,
                t("Safety", "KIM Desk was not closed properly last time. The records were checked: they are whole."),
            )
            self._go_on()
        else:
            self._say_damaged(health.damaged[0] if health.integrity == "ok" else "")

    def _on_unreadable(self, _error: Exception) -> None:
        self._say_damaged("")

    def _say_damaged(self, what: str) -> None:
        """Nothing is backed up by itself from here on: the backups from before are what there is to go back to."""
        words = t("Safety", "KIM Desk was not closed properly last time, and a check found the records damaged.")
        actions: list[Action] = [(t("Safety", "Restore a backup…"), self.open_backups)]
        if not what:
            actions.insert(0, (t("Safety", "Try to mend them"), self.mend_wanted.emit))
        self._window.notices.say(_UNCLEAN, f"{words} {what}".strip(), "red", actions)

    def _on_looked(self, made: Made) -> None:
        if made.trouble:
            self._tell(made.trouble)
        elif made.path is not None:
            self._told = ""
            self._window.own.settled.emit()
        if not made.trouble and self._desk.automatic_backups.behind:
            self.look()

    def _on_brought(self, brought: Brought) -> None:
        from kimdesk.services.kept_files import say_brought

        self._brings = bool(brought.trouble)
        words = " ".join(say_brought(brought))
        if brought.trouble:
            self._tell(words)
        # On a laptop that shares, most of what colleagues attached has never been here.
        elif brought.damaged or (brought.nowhere and not self._desk.context.settings["share"]):
            self._window.notices.say(_FILES, words, "amber")
        elif words:
            self._window.status.say(words)

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
        from kimdesk.store.backup import BackupStopped

        if isinstance(error, BackupStopped):
            self._window.status.say(f"{error.title}. {error.message}")
        elif isinstance(error, UserError):
            messages.show_error(self._window, error)
