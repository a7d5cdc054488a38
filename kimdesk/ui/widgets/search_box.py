"""A line in which something is looked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.inputs import LineInput


class SearchBox(LineInput):
    """The search of the header or the filter of a list; a cross at its end takes the words away."""

    escaped = Signal()
    moved = Signal(int)

    def __init__(self, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.setAccessibleName(name)
        self.cross = _Cross(self)
        self.cross.clicked.connect(self.clear)
        self.textChanged.connect(self._on_words)
        self.restyle()

    def restyle(self) -> None:
        """Take the text and the cross from the text size in use."""
        self.setFont(font(14))
        self._on_words(self.text())
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        size = self.cross.sizeHint()
        self.cross.setGeometry(
            self.width() - size.width() - px(2), (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def _on_words(self, words: str) -> None:
        self.cross.setVisible(bool(words))
        self.setTextMargins(0, 0, self.cross.sizeHint().width() - px(8) if words else 0, 0)


class _Cross(QAbstractButton):
    """Painted, because that of Qt has one size whatever the text has. Tab passes it by: whoever types has selected all and
    deleted it sooner.
    """

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self.setAccessibleName(t("Inputs", "Clear"))
        self.setToolTip(t("Inputs", "Clear"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        return QSize(px(24), px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = px(8)
        cross = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        painter.setPen(QPen(QColor(tokens().ink if self.underMouse() else tokens().ink2), max(px(1.6), 1.4)))
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.bottomLeft(), cross.topRight())
