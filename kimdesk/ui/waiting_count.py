"""How much waits for somebody to choose, on the tab of the page where it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.page_making import CONFLICTS
from kimdesk.ui.soon import soon
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.tabs import TabBar

_SOON_MS = 150


class WaitingCount(QObject):
    """Counts anew after every change, once for several."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, tabs: TabBar) -> None:
        super().__init__(tabs)
        self._desk, self._tasks, self._tabs = desk, tasks, tabs
        self._soon = soon(self, _SOON_MS, self.look)
        bus.changed.connect(self._on_changed)

    def look(self) -> None:
        """Count now."""
        self._tasks.read(self._count, self._on_counted, key="waiting")

    def _count(self) -> int:
        waiting = self._desk.waiting
        return self._desk.conflicts.count() + (waiting.count() if waiting.may_decide() else 0)

    def _on_changed(self, *_changes: object) -> None:
        self._soon.start()

    def _on_counted(self, count: int) -> None:
        self._tabs.set_count(CONFLICTS, count)
