"""Keeps what the window and its dialogs say, what colleagues sent, and what was refused; opens the list of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kimdesk.errors import UserError
from kimdesk.i18n import tn
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.told import Told

if TYPE_CHECKING:
    from kimdesk.ui.main_window import MainWindow


class SessionMessages(QObject):
    """What one session said. Nothing of it is written anywhere."""

    def __init__(self, window: MainWindow, desk: Desk, tasks: Tasks, bus: ChangeBus) -> None:
        super().__init__(window)
        self._window = window
        self.told = Told(window, desk.context.clock.now)
        self.told.changed.connect(window.status.count_messages)
        window.status.messages_wanted.connect(self.open)
        bus.arrived.connect(self._on_arrived)
        tasks.user_error_met.connect(self._on_refused)

    def open(self) -> None:
        """Show what was said."""
        from kimdesk.ui.dialogs.messages_dialog import MessagesDialog

        for each in self._window.findChildren(MessagesDialog):
            each.reject()
        MessagesDialog(self.told, self._window).show()

    def _on_arrived(self, changes: Changes) -> None:
        count = len(changes.records)
        if count:
            words = tn("Window", "1 record changed by colleagues.", "{count} records changed by colleagues.", count)
            self.told.note(words.format(count=count))

    def _on_refused(self, error: UserError) -> None:
        self.told.note(" ".join(filter(None, (f"{error.title}.", error.message))), "red")
