"""Doing something once, a moment after it was last asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance


def soon(parent: QObject, wait: int, act: Callable[[], object] | SignalInstance) -> QTimer:
    """Return a timer that acts once, so many milliseconds after it was last started."""
    timer = QTimer(parent, singleShot=True, interval=wait)
    timer.timeout.connect(act)
    return timer
