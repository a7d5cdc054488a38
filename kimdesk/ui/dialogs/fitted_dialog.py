"""A dialog that stays on the screen, whatever the size of the text: its body scrolls, its buttons are always there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import page_title
from kimdesk.ui.widgets.reflow import Reflow, in_line

_FRAME = 32


class FittedDialog(QDialog):
    """Asks for a size at 100 % text and takes at most what the screen has; ``snug`` ones are no higher than what they hold."""

    def __init__(self, title: str, width: int, height: int, snug: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width, self._height, self._snug = width, height, snug
        self._own_size = QSize()
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(20), px(16), px(20), px(16))
        self.column.setSpacing(px(10))
        self.heading = page_title(title)
        self.column.addWidget(self.heading)
        self.body: QScrollArea | None = None

    def add_body(self, body: QScrollArea) -> None:
        """Put in the part that scrolls and takes what room is left."""
        self.body = body
        # How high wrapped text is shows only once it has its width.
        body.verticalScrollBar().rangeChanged.connect(self._grow_soon)
        self.column.addWidget(body, 1)

    def add_buttons(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        """Put in the buttons; the right ones go below the left ones where they do not fit beside them."""
        self.column.addWidget(Reflow(in_line(*left), in_line(*right, right=True)))

    def setVisible(self, visible: bool) -> None:
        # Before there is a window: a size that is asked for while it is being shown can be lost to the window manager,
        # which then shows a few letters of it.
        if visible and not self.isVisible():
            self.ensurePolished()
            self.setMaximumSize(self._room().size())
            self.resize(self._asked_size())
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def done(self, result: int) -> None:
        """Close and be gone: whoever asks again gets a new one. Answers still under way find nobody and are dropped."""
        super().done(result)
        self.deleteLater()

    def _grow_soon(self, *_range: int) -> None:
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """Be as high as what is held, as long as nobody has chosen another size."""
        if not self._snug or self.body is None or self.size() != self._own_size:
            return
        lacking = self.body.verticalScrollBar().maximum()
        room = min(px(self._height), self._room().height()) - self.height()
        if min(lacking, room) > 0:
            self._take(QSize(self.width(), self.height() + min(lacking, room)))

    def _take(self, size: QSize) -> None:
        self._own_size = size
        self.resize(size)
        self._own_size = self.size()
        self.move(_inside(QRect(self.pos(), self.size()), self._room()))

    def restyle(self) -> None:
        """Take the size from the text size in use."""
        if self.isVisible():
            self.fit()

    def fit(self) -> None:
        """Take the size asked for as far as the screen has it, and stand inside the screen."""
        self.setMaximumSize(self._room().size())
        self._take(self._asked_size())

    def _asked_size(self) -> QSize:
        room = self._room()
        width = min(px(self._width), room.width())
        return QSize(width, self._high(width)).boundedTo(room.size())

    def _high(self, width: int) -> int:
        inner = self.body.widget() if self._snug and self.body is not None else None
        if inner is None:
            return px(self._height)
        margins = self.column.contentsMargins()
        wide = width - margins.left() - margins.right()
        held = inner.heightForWidth(wide) if inner.hasHeightForWidth() else inner.sizeHint().height()
        around = 0
        for at in range(self.column.count()):
            item = self.column.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is None or widget is self.body or widget.isHidden():
                continue
            around += widget.heightForWidth(wide) if widget.hasHeightForWidth() else widget.sizeHint().height()
            around += self.column.spacing()
        return min(margins.top() + around + held + px(4) + margins.bottom(), px(self._height))

    def _room(self) -> QRect:
        """Return what the screen has, less a title bar and borders."""
        frame = px(_FRAME) if self.isWindow() else 0
        return self.screen().availableGeometry().adjusted(4, frame, -4, -4)


def _inside(box: QRect, room: QRect) -> QPoint:
    left = max(room.left(), min(box.left(), room.right() - box.width() + 1))
    top = max(room.top(), min(box.top(), room.bottom() - box.height() + 1))
    return QPoint(left, top)
