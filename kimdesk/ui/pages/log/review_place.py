"""Beside the return: where a reviewer rates it, with the return in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kimdesk.ui.dialogs.form_panel import FormPanel
from kimdesk.ui.widgets.cards import Card
from kimdesk.ui.widgets.sight import show_in_sight


class ReviewPlace(Card):
    """Holds the review of one return while it is being written; ``of`` is that return, or nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.of = ""
        self.panel: FormPanel | None = None
        self.hide()

    def put(self, panel: FormPanel, of: str) -> None:
        """Show the review of a return."""
        self.leave()
        self.panel, self.of = panel, of
        panel.left.connect(self._on_left)
        self.body.addWidget(panel, 1)
        self.show()
        # Before the button that was pressed goes: what Qt would choose instead is not taken for somebody's wish.
        panel.questions.focus_first()
        self.changed.emit()
        # Where the parts stand below each other it is out of sight, and where is known once there is room for it.
        QTimer.singleShot(0, self, self._on_placed)

    def leave(self) -> None:
        """Take the review away: it is done, or the return is no longer there."""
        if self.panel is not None:
            self.panel.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _on_placed(self) -> None:
        show_in_sight(self)

    def _on_left(self) -> None:
        self.panel, self.of = None, ""
        self.hide()
        self.changed.emit()
