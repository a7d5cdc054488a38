"""When what was asked for is on the screen: the end of waiting for a moment and hoping that it is long enough."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui.tasks import Tasks

# A timer that runs longer asks for nothing that belongs to what was just done: a message goes, a share is looked at.
_SOON_MS = 1000


def come_to_rest(qtbot: QtBot, widget: QWidget, tasks: Tasks) -> None:
    """Wait until everything asked for is on the screen, timers included."""
    for _time in range(2):
        # What is to be done in the next turn of the event loop shows in neither.
        qtbot.wait(20)
        qtbot.waitUntil(partial(is_at_rest, widget, tasks), timeout=15_000)


def is_at_rest(widget: QWidget, tasks: Tasks) -> bool:
    """Tell whether nothing is under way, and nothing in the widget is about to begin.

    What is saved is told to a page, which reads a moment later: in between nothing is under way either.
    """
    return tasks.idle and not any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON_MS
        for timer in widget.findChildren(QTimer)
    )
