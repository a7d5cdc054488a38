"""Files and pages that are dropped where evidence is shown: where they are is recorded, nothing of them is copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.i18n import t
from kimdesk.services.pointing import Pointed, point_to_file, point_to_page
from kimdesk.ui.theme.style import font, px, tokens


class EvidenceDrop(QObject):
    """Takes what is dropped on a widget as long as it is ``open``; ``dropped`` carries what it points to."""

    dropped = Signal(list)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.open = True
        self.cover = _Cover(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragLeaveEvent):
            self.cover.hide()
        if not isinstance(event, QDropEvent) or not self.open or not (found := pointed_in(event.mimeData())):
            return False
        # A link, whatever the program that it comes from offers: it is left where it is.
        event.setDropAction(Qt.DropAction.LinkAction if _may_link(event) else Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragEnterEvent):
            self.cover.show_over()
        elif event.type() == QEvent.Type.Drop:
            self.cover.hide()
            self.dropped.emit(found)
        return True


class _Cover(QWidget):
    """Says over the place what letting go will do."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = t("Evidence", "Let go to add as evidence: a link, not a copy")
        self.setAccessibleName(self.words)
        self.hide()

    def show_over(self) -> None:
        """Cover the place as large as it is now."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(look.accent_soft)
        ground.setAlpha(235)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(look.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), px(6), px(6))
        painter.setPen(QColor(look.ink))
        painter.setFont(font(14))
        room = self.rect().adjusted(px(8), 0, -px(8), 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.words)


def pointed_in(held: QMimeData) -> list[Pointed]:
    """Return the files and pages among what is dragged."""
    files = [point_to_file(Path(each.toLocalFile())) for each in held.urls() if each.isLocalFile()]
    pages = [point_to_page(each.toString()) for each in held.urls() if each.scheme() in ("http", "https")]
    return files + pages


def choose_files(parent: QWidget) -> list[Pointed]:
    """Ask which files, for whoever does not drag; nothing where nobody chose any."""
    paths, _sort = QFileDialog.getOpenFileNames(parent, t("Evidence", "Which files are the evidence?"))
    return [point_to_file(Path(each)) for each in paths]


def _may_link(event: QDropEvent) -> bool:
    return bool(event.possibleActions() & Qt.DropAction.LinkAction)
