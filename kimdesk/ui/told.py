"""What was said in this session: words at the foot of the window go after a moment, and here they stay.

``StatusLine`` and ``InfoBar`` show something and send it up as an event; whoever holds the window keeps it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

MOST = 200
_TYPE = QEvent.Type(QEvent.registerEventType())


class ToldEvent(QEvent):
    """Carries what a widget has just said."""

    def __init__(self, words: str, tone: str) -> None:
        super().__init__(_TYPE)
        self.words, self.tone = words, tone
        self.kept = False


class Line(NamedTuple):
    """What was said, when, and in which tone."""

    at: datetime
    words: str
    tone: str


def pass_on(widget: QWidget, words: str, tone: str = "") -> None:
    """Tell what is around a widget what it says, from the inside out, until something keeps it."""
    around: QWidget | None = widget.parentWidget()
    event = ToldEvent(words, tone)
    while words and around is not None and not event.kept:
        QCoreApplication.sendEvent(around, event)
        around = around.parentWidget()


class Told(QObject):
    """Keeps what is said in a window and its dialogs, the newest first; ``changed`` tells how many lines nobody has seen."""

    changed = Signal(int)

    def __init__(self, window: QWidget, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._now = now
        self.lines: list[Line] = []
        self.unseen = 0
        window.installEventFilter(self)

    def note(self, words: str, tone: str = "") -> None:
        """Keep a line; the same words twice in one minute are one line."""
        at = self._now()
        if self.lines and self.lines[0].words == words and (at - self.lines[0].at).total_seconds() < 60:
            return
        self.lines.insert(0, Line(at, words, tone))
        del self.lines[MOST:]
        self.unseen = min(self.unseen + 1, MOST)
        self.changed.emit(self.unseen)

    def seen(self) -> None:
        """Note that somebody has the list in front of them."""
        self.unseen = 0
        self.changed.emit(0)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, ToldEvent):
            event.kept = True
            self.note(event.words, event.tone)
            return True
        return False
