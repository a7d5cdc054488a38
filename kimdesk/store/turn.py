"""Whose turn it is to write: one at a time, and somebody who types goes before what arrives in bulk."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_A_WHILE_S = 10.0


class Turn:
    """A lock that its holder may take again, with a queue for those who can wait."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._change = threading.Condition(threading.Lock())
        self._wanting = 0
        self._wanted_at = -_A_WHILE_S

    @property
    def wanted_lately(self) -> bool:
        """Whether somebody who goes before others had it in the last seconds, and may want it again."""
        return time.monotonic() - self._wanted_at < _A_WHILE_S

    @contextmanager
    def taken(self, behind: bool = False) -> Iterator[None]:
        """Hold the turn; with ``behind`` not before everybody else who wants it now has had it."""
        with self._change:
            if behind:
                self._change.wait_for(lambda: self._wanting == 0)
            else:
                self._wanting += 1
                self._wanted_at = time.monotonic()
        try:
            with self._lock:
                yield
        finally:
            if not behind:
                with self._change:
                    self._wanting -= 1
                    self._change.notify_all()
