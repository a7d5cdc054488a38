"""Small signs painted by hand, so that they follow the colours, print, and need no font."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from kimdesk.i18n import t as t_
from kimdesk.ui.theme.style import font, px, ring, tokens

# From nothing to nearly full: told apart without any colour.
_PATTERNS = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.Dense7Pattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.Dense5Pattern,
)


def paint_step(painter: QPainter, box: QRectF, step: str | None, colour: QColor) -> None:
    """Paint how full a step is: empty, quarter, half or full circle; a dash for not applicable, nothing where nothing
    is judged.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(box.width() * 0.11, 1.2)))
    if step == "na":
        painter.drawLine(
            QPointF(box.left() + box.width() * 0.2, box.center().y()),
            QPointF(box.right() - box.width() * 0.2, box.center().y()),
        )
    elif step in ("0", "1", "2", "3"):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        if step == "3":
            painter.drawEllipse(box)
        elif step in ("1", "2"):
            painter.drawPie(box, 90 * 16, -(90 if step == "1" else 180) * 16)
    painter.restore()


def paint_state(painter: QPainter, box: QRectF, state: str, colour: QColor) -> None:
    """Paint the state of an answer, each of another shape: a tick for met, half a circle for partly, a cross for not met, a
    broken circle for not yet assessed, a dash for not applicable.
    """
    if state == "met":
        paint_tick(painter, box, colour)
    elif state in ("partly", "na"):
        paint_step(painter, box, "2" if state == "partly" else "na", colour)
    else:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour, max(box.width() * 0.13, 1.4))
        if state == "not_met":
            inner = box.adjusted(box.width() * 0.1, box.height() * 0.1, -box.width() * 0.1, -box.height() * 0.1)
            painter.setPen(pen)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        else:
            pen.setDashPattern([1.6, 1.6])
            painter.setPen(pen)
            painter.drawEllipse(box)
        painter.restore()


def paint_ground(painter: QPainter, box: QRectF, step: str | None, carried: bool = False) -> None:
    """Paint the ground of a step: its tint, or a pattern where the colours have none; lighter and with a broken line
    around it where the step is only carried forward.
    """
    t = tokens()
    at = int(step) if step in ("0", "1", "2", "3") else -1
    ground = QColor(t.steps[at] if at >= 0 else t.neutral[1])
    painter.save()
    if carried:
        ground = _between(ground, QColor(t.panel), 0.7)
    painter.fillRect(box, ground)
    if t.patterns and at > 0 and not carried:
        painter.fillRect(box, QBrush(QColor(t.ink), _PATTERNS[at]))
    if carried or t.patterns or ground == QColor(t.panel):
        pen = QPen(QColor(t.control if carried else t.line), 1)
        if carried:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def paint_reviewer(painter: QPainter, corner: QPointF, step: str | None, ink: QColor) -> None:
    """Paint a reviewer's own step: small, with an r at its shoulder."""
    small = px(8)
    paint_step(painter, QRectF(corner.x(), corner.y(), small, small), step, ink)
    painter.setFont(font(9, QFont.Weight.DemiBold))
    painter.setPen(ink)
    painter.drawText(QPointF(corner.x() + small + px(2), corner.y() + px(5)), t_("Heat", "r"))


def _between(first: QColor, second: QColor, share: float) -> QColor:
    """Return the colour that lies that far on the way from one to the other."""
    return QColor(
        round(first.red() + (second.red() - first.red()) * share),
        round(first.green() + (second.green() - first.green()) * share),
        round(first.blue() + (second.blue() - first.blue()) * share),
    )


def paint_direction(painter: QPainter, box: QRectF, direction: int | None, colour: QColor) -> None:
    """Paint a triangle for up or down, nothing for the same."""
    if not direction:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    tip, base = (box.top(), box.bottom()) if direction > 0 else (box.bottom(), box.top())
    painter.drawPolygon(
        QPolygonF([QPointF(box.center().x(), tip), QPointF(box.right(), base), QPointF(box.left(), base)])
    )
    painter.restore()


def paint_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint a tick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, max(box.width() * 0.13, 1.4))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    path = QPainterPath(QPointF(box.left(), box.center().y() + box.height() * 0.05))
    path.lineTo(box.left() + box.width() * 0.35, box.bottom() - box.height() * 0.15)
    path.lineTo(box.right(), box.top() + box.height() * 0.15)
    painter.drawPath(path)
    painter.restore()


def paint_chevron(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint the small arrow of something that opens downwards."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([box.topLeft(), box.topRight(), QPointF(box.center().x(), box.bottom())]))
    painter.restore()


def paint_focus(painter: QPainter, box: QRectF, radius: float, colour: QColor) -> None:
    """Paint the ring of the focus: two pixels at 100 % text, never left out."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide = ring()
    painter.setPen(QPen(colour, wide))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), radius, radius)
    painter.restore()


def paint_warning(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint a triangle with a stroke and a dot in it."""
    painter.save()
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    x = box.center().x()
    painter.drawLine(QPointF(x, box.top() + box.height() * 0.36), QPointF(x, box.top() + box.height() * 0.66))
    painter.drawPoint(QPointF(x, box.top() + box.height() * 0.83))
    painter.restore()
