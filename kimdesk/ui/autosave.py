"""Saving by itself: on leaving a field, and while somebody types at most a second after each key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from kimdesk.model.changes import Changes
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.soon import soon
from kimdesk.ui.tasks import Tasks

INTERVAL_MS = 700


class Autosave(QObject):
    """Saves one field of one editing.

    The timer is not started again by each key, so that even without a pause no more than a second of typing waits.
    Loading a form calls nothing here, so it can never write. ``prepare`` is asked on the main thread, as the value is
    handed over, for the work that saves it: what the work needs is settled then, whatever the page shows by the time
    it is done.
    """

    refused = Signal(str)
    accepted = Signal(object)

    def __init__(
        self, tasks: Tasks, bus: ChangeBus, prepare: Callable[[Any], Callable[[], Changes]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._bus = bus
        self._prepare = prepare
        self._in_flight = 0
        self._waiting: list[Any] = []
        self._timer = soon(self, INTERVAL_MS, self.flush)

    @property
    def waiting(self) -> bool:
        """Whether something typed has not been handed over yet."""
        return bool(self._waiting)

    @property
    def busy(self) -> bool:
        """Whether something typed has not been saved yet."""
        return bool(self._waiting) or self._in_flight > 0

    def note(self, value: Any) -> None:
        """Take in what the field says after a key."""
        self._waiting = [value]
        if not self._timer.isActive():
            self._timer.start()

    def commit(self, value: Any) -> None:
        """Save at once: a choice was made, or the field was left."""
        self._waiting = [value]
        self.flush()

    def flush(self) -> None:
        """Hand over what waits."""
        self._timer.stop()
        if self._waiting:
            value = self._waiting.pop()
            self._in_flight += 1
            self._tasks.write(self._prepare(value), self._on_saved, self._on_refused)

    def _on_saved(self, changes: Changes) -> None:
        self._in_flight -= 1
        self.refused.emit("")
        self.accepted.emit(changes)
        self._bus.announce(changes)

    def _on_refused(self, error: Exception) -> None:
        self._in_flight -= 1
        self.refused.emit(getattr(error, "sentence", None) or str(error))
