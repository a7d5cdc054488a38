"""The one door through which a screen reader hears what happened somewhere else than where the keyboard is."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_Politeness = QAccessible.AnnouncementPoliteness


def announcement(source: QWidget, words: str, urgent: bool) -> QAccessibleAnnouncementEvent:
    """Return what Qt hands on: what is urgent interrupts, everything else waits for the end of the sentence."""
    event = QAccessibleAnnouncementEvent(source, words)
    event.setPoliteness(_Politeness.Assertive if urgent else _Politeness.Polite)
    return event


def announce(source: QWidget, words: str, urgent: bool = False) -> None:
    """Let a screen reader say it, where there is one and the window is seen; errors are ``urgent``."""
    if words and source.window().isVisible():
        QAccessible.updateAccessibility(announcement(source, words, urgent))
