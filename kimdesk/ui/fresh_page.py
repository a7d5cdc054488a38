"""A page that shows what was read, and reads it anew when that has changed."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kimdesk.model.changes import Changes
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.soon import soon


class FreshPage(QWidget):
    """Read when it is first seen, and ``wait`` milliseconds after a change while it is seen, once for several. A change that
    nobody sees waits until the page is shown again; where ``reload`` does not call this one, it is read whenever it is shown.
    """

    def __init__(self, bus: ChangeBus, wait: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True
        self._soon = soon(self, wait, self._catch_up)
        bus.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read anew what is shown."""
        self._stale = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._catch_up()

    def _catch_up(self) -> None:
        """Read what a change may have changed."""
        self.reload()

    def _concerns(self, _changes: Changes) -> bool:
        """Tell whether a change can be seen here."""
        return True

    def _on_changed(self, changes: Changes) -> None:
        if not self._concerns(changes):
            return
        if self.isVisible():
            self._soon.start()
        else:
            self._stale = True
