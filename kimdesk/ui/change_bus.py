"""Tells every page what has changed; each decides for itself whether to reload."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kimdesk.model.changes import Changes


class ChangeBus(QObject):
    """Carries ``Changes`` from whoever made them to whoever shows them."""

    changed = Signal(object)
    saved = Signal()
    arrived = Signal(object)

    def announce(self, changes: Changes) -> None:
        """Let everybody know; nothing is sent where nothing changed."""
        if changes:
            self.changed.emit(changes)
            self.saved.emit()

    def offer_anew(self) -> None:
        """Let everybody know that what is offered beside the records has changed: a list that is kept, but in no record."""
        self.changed.emit(Changes(frozenset({"workspace"})))

    def arrive(self, changes: Changes) -> None:
        """Let everybody know of what came from elsewhere; here nobody saved anything."""
        self.changed.emit(changes)
        self.arrived.emit(changes)
