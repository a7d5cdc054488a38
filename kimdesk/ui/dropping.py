"""A workbook that is dropped anywhere onto the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

# What a table may be kept in; the import desk says why where it cannot read one.
SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".json", ".zip"})


class Dropping(QObject):
    """Takes what is dropped onto a widget and nothing on it wants."""

    def __init__(self, widget: QWidget, take: Callable[[Path], None]) -> None:
        super().__init__(widget)
        self._take = take
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (path := dropped_file(event.mimeData())) is not None:
            # On its way in, over the widget, and when it is let go.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == QEvent.Type.Drop:
                self._take(path)
            return True
        return False


def dropped_file(held: QMimeData) -> Path | None:
    """Return the first file of this computer among what is dragged that could be a table."""
    paths = (Path(each.toLocalFile()) for each in held.urls() if each.isLocalFile())
    return next((path for path in paths if path.suffix.casefold() in SUFFIXES), None)
