"""Notices that another process (the command line beside the window) has written to the same records."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kimdesk.model.changes import Changes
from kimdesk.store.store import Store
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks

INTERVAL_MS = 3000


class Neighbour(QObject):
    """Looks now and then; ``wrote`` tells that pages should read anew."""

    wrote = Signal()

    def __init__(self, store: Store, tasks: Tasks, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._tasks = store, tasks
        self._version = 0
        self._last = store.last_batch()
        bus.changed.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now."""
        self._tasks.read(partial(_look, self._store, self._version), self._on_looked, key="neighbour")

    def _on_changed(self, changes: Changes) -> None:
        if changes.batch is not None and changes.batch.device == self._store.device:
            self._last = max(self._last, changes.batch.number)

    def _on_looked(self, seen: tuple[int, int]) -> None:
        self._version, last = seen
        if last > self._last:
            self._last = last
            self.wrote.emit()


def _look(store: Store, version: int) -> tuple[int, int]:
    """Return SQLite's mark of the file and the last batch; the mark alone says whether a second look is worth it."""
    now = store.database.version_seen()
    return now, store.last_batch() if now != version else 0
