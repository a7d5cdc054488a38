"""What a program started for measuring tells its parent: when its window was painted, and what it holds in memory."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

STARTED = "KIMDESK_BENCH_STARTED"
HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "openpyxl",
    "reportlab",
    "keyring",
    "cryptography",
    "PIL",
    "asyncio",
    "hunspell",
)


def since_start() -> float:
    """Return the milliseconds since the parent started this process."""
    return (time.monotonic() - float(os.environ[STARTED])) * 1000


def resident() -> int:
    """Return the kilobytes of this process that are in memory."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def heavy_modules() -> list[str]:
    """Return the libraries that are loaded by now and would have cost the first paint too much."""
    return [name for name in HEAVY if name in sys.modules]


def tell(facts: dict[str, object]) -> None:
    """Say everything in one line and end at once, without anything being saved."""
    print(json.dumps(facts), flush=True)
    os._exit(0)


class PaintWatch(QObject):
    """Calls back once, after the window (or the widget given) has been painted."""

    def __init__(self, application: QApplication, then: Callable[[], None], widget: QWidget | None = None) -> None:
        super().__init__(application)
        self._application, self._then, self._widget = application, then, widget
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._is_ours(watched):
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False

    def _is_ours(self, watched: QObject) -> bool:
        if self._widget is not None:
            return watched is self._widget
        # Where what is in it covers a window, the window itself is not painted.
        return isinstance(watched, QWidget) and isinstance(watched.window(), QMainWindow)
