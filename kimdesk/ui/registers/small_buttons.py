"""Small buttons with a drawing: history, calendar, more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kimdesk.ui.theme.icons import paint_icon
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.marks import paint_focus


class IconButton(QAbstractButton):
    """A drawing one can press; ``name`` says what it does to eyes (as a tip) and screen readers."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None, side: int = 28) -> None:
        super().__init__(parent)
        self._icon, self._side = icon, side
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown() or self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens().accent_soft if self.isChecked() else tokens().neutral[1]))
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        size = px(16)
        box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        paint_icon(painter, box, self._icon, tokens().accent if self.isChecked() else tokens().ink2)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), px(6), QColor(tokens().accent))
