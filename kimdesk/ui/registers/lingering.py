"""Which of the records that an editor shows count as opened: those that stay for a moment, and those that are written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimerEvent
from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.services.desk import Desk
from kimdesk.ui.recent import Recent

if TYPE_CHECKING:
    from kimdesk.ui.registers.record_editor import RecordEditor

# Whoever goes through a list by the arrow keys is past a record long before.
LINGERED_MS = 2000


class Lingering(QObject):
    """Notes what an editor shows among what was opened last, as soon as it counts."""

    def __init__(self, desk: Desk, editor: RecordEditor) -> None:
        super().__init__(editor)
        self._editor, self._recent = editor, Recent(desk, self)
        self._timer = 0
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def begin(self) -> None:
        """Somebody has opened the record that the editor shows from now on."""
        self.stop()
        self._timer = self.startTimer(LINGERED_MS)

    def stop(self) -> None:
        """Count nothing until something is opened or a field is entered."""
        if self._timer:
            self.killTimer(self._timer)
        self._timer = 0

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._timer:
            self.look()

    def look(self) -> None:
        """Note the record where it is still on the screen."""
        self.stop()
        if self._editor.record and self._editor.isVisible():
            self._recent.note(self._editor.kind, self._editor.record)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._editor.holds_field(now):
            self.look()
