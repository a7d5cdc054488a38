"""The three steps of the import desk in a line: which is done, which is now, which comes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_tick


class StepLine(QWidget):
    """Shows how far one is; it is no control."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Show the step that one is at, counted from 0; past the last all are done."""
        self._at = at
        names = _names()
        now = names[at] if at < len(names) else t("Importing", "Done")
        self.setAccessibleName(
            t("Importing", "Step {number} of {count}: {name}").format(
                number=min(at + 1, len(names)), count=len(names), name=now
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), QFontMetrics(font(14)).height() + px(12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, high = 0.0, float(self.height())
        size = float(px(22))
        for at, name in enumerate(_names()):
            box = QRectF(left + 1, (high - size) / 2, size, size)
            self._paint_sign(painter, box, at)
            letters = font(14, QFont.Weight.DemiBold if at == self._at else QFont.Weight.Normal)
            wide = QFontMetrics(letters).horizontalAdvance(name) + px(4)
            painter.setFont(letters)
            painter.setPen(QColor(tokens().ink if at == self._at else tokens().ink2))
            place = QRectF(box.right() + px(7), 0, wide, high)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            left = place.right() + px(14)
            if at < len(_names()) - 1:
                painter.fillRect(QRectF(left, high / 2, px(28), 1), QColor(tokens().line))
                left += px(28) + px(14)

    def _paint_sign(self, painter: QPainter, box: QRectF, at: int) -> None:
        now, done = at == self._at, at < self._at
        painter.setPen(QColor(tokens().accent if now or done else tokens().control))
        painter.setBrush(QColor(tokens().accent if now else tokens().panel))
        painter.drawEllipse(box)
        if done:
            inner = box.adjusted(px(5), px(5), -px(5), -px(5))
            paint_tick(painter, inner, QColor(tokens().accent))
            return
        painter.setPen(QColor(tokens().on_accent if now else tokens().ink2))
        painter.setFont(font(12, QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(at + 1))


def _names() -> tuple[str, str, str]:
    return t("Importing", "File"), t("Importing", "Columns"), t("Importing", "Rows")
