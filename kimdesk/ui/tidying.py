"""When Python tidies its memory: between jobs, never in the middle of something that somebody watches.

Left to itself it looks through every object whenever enough new ones were made, which with a large register open
stops the window for half a second in the middle of a pack; and it does so in whichever thread made the last one, while
what belongs to Qt may only be let go of in the main thread.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

from kimdesk.ui.tasks import Tasks

_EVERY_MS = 3000
_NEW_OBJECTS = 20_000


class Tidying(QObject):
    """Takes the tidying over for as long as it lives; ``settle`` puts aside what stays for good."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def settle(self) -> None:
        """Never look again at what is there now: the program itself and its window."""
        gc.freeze()

    def unsettle(self) -> None:
        """Look at all of it again: the window is about to be made anew."""
        gc.unfreeze()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _on_tick(self) -> None:
        if self._tasks.idle and gc.get_count()[0] > _NEW_OBJECTS and gc.collect() > _NEW_OBJECTS:
            _give_back()


def _give_back() -> None:
    """Hand freed memory back to the computer after something large; elsewhere than on Linux this happens by itself."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
