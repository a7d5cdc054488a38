"""Work that may take longer than anybody likes to wait: after half a second the window says how far it is and can stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.steps import stoppable
from kimdesk.ui.soon import soon

# Shorter work shows nothing: something that flashes up and goes only disturbs.
SHOWN_AFTER_MS = 500

# Told how much is done, from 0 to 1; answers whether to go on.
Progress = Callable[[float], bool]
Put = Callable[[Callable[[], Any], Callable[[Any], None], Callable[[Any], None]], None]
_TYPE = QEvent.Type(QEvent.registerEventType())


class WorkEvent(QEvent):
    """Says to what is around a widget that it does long work, from the inside out, until something shows how far that is."""

    def __init__(self, work: LongWork) -> None:
        super().__init__(_TYPE)
        self.work = work
        self.kept = False


class LongWork(QObject):
    """One piece of work at a time. ``shown`` carries its words and how much of it is done, ``hidden`` that it is over; ``told``
    how much is done, from the beginning.
    """

    shown = Signal(str, float)
    hidden = Signal()
    told = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._share = "", 0.0
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[Any], None] | None = None
        self._stopped = threading.Event()
        self._next: Callable[[], object] | None = None
        self._waiting = soon(self, SHOWN_AFTER_MS, self._show)
        self.told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

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

    def begin(
        self, words: str, put: Put, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Any], None]
    ) -> bool:
        """Do ``work`` as ``run`` does; it asks by ``kimdesk.steps`` whether to go on, and fails with Stopped."""
        self._offer()
        return self.run(words, put, partial(_stoppably, work), done, failed)

    def begin_instead(
        self, words: str, put: Put, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Any], None]
    ) -> None:
        """Do ``work`` as ``begin`` does, in the place of what is under way: that is stopped, and nobody hears what came of
        it.
        """
        if self.busy:
            self._next = partial(self.begin, words, put, work, done, failed)
            self._stopped.set()
        else:
            self.begin(words, put, work, done, failed)

    def stop(self) -> None:
        """Want no more of it, nor of what was to come in its place."""
        self._next = None
        self._stopped.set()

    def _offer(self) -> None:
        around, event = self.parent(), WorkEvent(self)
        while isinstance(around, QWidget) and not event.kept:
            QCoreApplication.sendEvent(around, event)
            around = around.parentWidget()

    def _go_on(self, share: float) -> bool:
        """In the thread that works; what asked for it may be gone."""
        if self._stopped.is_set() or not shiboken6.isValid(self):
            return False
        try:
            self.told.emit(share)
        except RuntimeError:
            return False
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
        if not self._go_to_next() and done is not None:
            done(result)

    def _on_failed(self, error: Any) -> None:
        failed = self._failed
        self._end()
        if not self._go_to_next() and failed is not None:
            failed(error)

    def _go_to_next(self) -> bool:
        following, self._next = self._next, None
        if following is not None:
            following()
        return following is not None


def _stoppably(work: Callable[[], Any], go_on: Progress) -> Any:
    with stoppable(go_on):
        return work()
