"""Whose turn it is to write: one at a time, and somebody who types goes before what arrives in bulk."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turn:
    """A lock that its holder may take again, with a queue for those who can wait."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._change = threading.Condition(threading.Lock())
        self._wanting = 0

    @contextmanager
    def taken(self, behind: bool = False) -> Iterator[None]:
        """Hold the turn; with ``behind`` not before everybody else who wants it now has had it."""
        with self._change:
            if behind:
                self._change.wait_for(lambda: self._wanting == 0)
            else:
                self._wanting += 1
        try:
            with self._lock:
                yield
        finally:
            if not behind:
                with self._change:
                    self._wanting -= 1
                    self._change.notify_all()
