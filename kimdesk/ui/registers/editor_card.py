"""The pane of a page that holds an editor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kimdesk.i18n import t
from kimdesk.ui.widgets.cards import Card
from kimdesk.ui.widgets.panes import as_pane


class EditorCard(Card):
    """``escaped`` comes where somebody leaves the editor by Escape."""

    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        as_pane(self, t("Panes", "Record"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
