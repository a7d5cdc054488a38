"""Work that may take longer than anybody likes to wait: after half a second the window says how far it is and can stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

# Shorter work shows nothing: something that flashes up and goes only disturbs.
SHOWN_AFTER_MS = 500

# Told how much is done, from 0 to 1; answers whether to go on.
Progress = Callable[[float], bool]
Put = Callable[[Callable[[], Any], Callable[[Any], None], Callable[[Any], None]], None]


class LongWork(QObject):
    """One piece of work at a time. ``shown`` carries its words and how much of it is done, ``hidden`` that it is over."""

    shown = Signal(str, float)
    hidden = Signal()
    _told = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._share = "", 0.0
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[Any], None] | None = None
        self._stopped = threading.Event()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SHOWN_AFTER_MS)
        self._waiting.timeout.connect(self._show)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._done is not None

    def run(
        self,
        words: str,
        put: Put,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Any], None],
    ) -> bool:
        """Do ``work`` by way of ``put``, one of the lanes of ``Tasks``; tell whether it was begun, which it is not while
        something else is under way.

        ``work`` asks from time to time whether to go on, and returns None where it was stopped.
        """
        if self.busy:
            return False
        self._words, self._share, self._done, self._failed = words, 0.0, done, failed
        self._stopped.clear()
        self._waiting.start()
        put(partial(work, self._go_on), self._on_done, self._on_failed)
        return True

    def stop(self) -> None:
        """Want no more of it."""
        self._stopped.set()

    def _go_on(self, share: float) -> bool:
        """In the thread that works."""
        self._told.emit(share)
        return not self._stopped.is_set()

    def _on_told(self, share: float) -> None:
        self._share = share
        if self.busy and not self._waiting.isActive():
            self._show()

    def _show(self) -> None:
        self.shown.emit(self._words, self._share)

    def _end(self) -> Callable[[Any], None] | None:
        self._waiting.stop()
        self._done, self._failed, told = None, None, self._done
        self.hidden.emit()
        return told

    def _on_done(self, result: Any) -> None:
        done = self._end()
        if done is not None:
            done(result)

    def _on_failed(self, error: Any) -> None:
        failed = self._failed
        self._end()
        if failed is not None:
            failed(error)
