"""What somebody drags from another program and lets go over a widget."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.LinkAction


def held(urls: Sequence[QUrl]) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def drag_over(widget: QWidget, data: QMimeData) -> bool:
    """Come over a widget; tell whether it would take what is dragged."""
    middle = widget.rect().center()
    event = QDragEnterEvent(middle, _ACTIONS, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drag_away(widget: QWidget) -> None:
    """Leave without letting go."""
    QApplication.sendEvent(widget, QDragLeaveEvent())


def let_go(widget: QWidget, data: QMimeData) -> Qt.DropAction:
    """Let go over a widget; return what becomes of what was dragged."""
    middle = QPointF(widget.rect().center())
    event = QDropEvent(middle, _ACTIONS, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
    return event.dropAction()
