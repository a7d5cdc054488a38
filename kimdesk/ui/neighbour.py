"""Notices that another process (the command line beside the window) has written to the same records."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kimdesk.store.store import Store
from kimdesk.ui.tasks import Tasks

INTERVAL_MS = 3000


class Neighbour(QObject):
    """Looks now and then; ``wrote`` tells that pages should read anew."""

    wrote = Signal()

    def __init__(self, store: Store, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._tasks = store, tasks
        self._last = store.database.foreign_writes()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now."""
        self._tasks.read(self._store.database.foreign_writes, self._on_looked, key="neighbour")

    def _on_looked(self, writes: int) -> None:
        if writes > self._last:
            self._last = writes
            self.wrote.emit()
