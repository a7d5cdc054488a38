"""What nobody has caught: it is kept in the log and shown once, and the window stays."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal


class Uncaught(QObject):
    """``install`` makes this the end of every way that an error takes in this program; ``remove`` leaves it to Python again."""

    _met = Signal(object)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._showing = False
        # Shown in the thread of the window, whichever it was met in.
        self._met.connect(self._show)

    def install(self) -> None:
        """Be asked from now on."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_error_of_thread

    def remove(self) -> None:
        """Be asked no more."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_error(self, sort: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self._met.emit(error)
        else:
            sys.__excepthook__(sort, error, trace)

    def _on_error_of_thread(self, facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None:
            self._on_error(facts.exc_type, facts.exc_value, facts.exc_traceback)

    def _show(self, error: Exception) -> None:
        # What fails in every turn of a timer would else fill the screen.
        if self._showing:
            return
        # Nearly always there is nothing to show: it is loaded when there is.
        from kimdesk.ui import messages

        self._showing = True
        try:
            messages.show_bug(None, error, self._log)
        finally:
            self._showing = False
