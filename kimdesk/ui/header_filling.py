"""Keeps what the header, the tabs and the foot of the window say in step with the records and this computer's settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.backup_age import last_backup
from kimdesk.services.desk import Desk
from kimdesk.ui.header_reading import HeaderReading, read_header, say_backup
from kimdesk.ui.page_making import ACTIONS
from kimdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from kimdesk.ui.main_window import MainWindow

_SHOWN = {"action", "quarter", "signoff", "person", "workspace"}


class HeaderFilling(QObject):
    """Reads again whenever something changes that the header shows."""

    def __init__(self, window: MainWindow, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._desk, self._tasks = window, desk, tasks

    def read(self) -> None:
        """Read what is said of the quarter shown, and show it."""
        self._tasks.read(partial(read_header, self._desk, self._window.quarter), self._on_read, key="header")

    def follow(self, changes: Changes) -> None:
        """Say what a change has to say of itself, and read again where the header shows what changed."""
        for note in changes.notes:
            self._window.status.say(note)
        if changes.kinds & _SHOWN:
            self.read()

    def say_saved(self) -> None:
        """Say that all was saved just now."""
        now = self._desk.context.clock.now()
        self._window.status.say_saved(t("Window", "Saved {time}").format(time=f"{now:%H:%M}"))

    def _on_read(self, reading: HeaderReading) -> None:
        window, settings = self._window, self._desk.context.settings
        window.header.workspace.setText(reading.workspace)
        window.header.show_quarter(window.quarter, reading.quarter_words, reading.quarters)
        window.header.show_people(reading.me, reading.people)
        window.header.show_settings(settings["theme"], settings["text_scale"], settings["language"])
        window.tabs.set_count(ACTIONS, reading.overdue)
        window.waiting.look()
        window.status.show_backup(*say_backup(last_backup(settings), self._desk.context.clock.now()))
        window.undoing.look()
