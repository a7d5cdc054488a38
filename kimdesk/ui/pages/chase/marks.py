"""How much is said of a principle as a sign of its own shape, told apart without any colour, and what each means."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from kimdesk.i18n import show
from kimdesk.services.chase_state import SAID_WORDS, Said
from kimdesk.ui.pages.chase.rows import SAID
from kimdesk.ui.tables.cell_delegate import CellDelegate
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.legend import Legend, Sign
from kimdesk.ui.widgets.marks import paint_step, paint_tick

_SIZE = 11


def paint_said(painter: QPainter, box: QRectF, said: Said) -> None:
    """Paint a tick for said, half a circle for in part, a broken circle for last quarter's, an empty one for nothing, and a
    dash where it is not asked for.
    """
    ink, faint = QColor(tokens().ink), QColor(tokens().ink2)
    if said is Said.ALL:
        paint_tick(painter, box, ink)
    elif said is Said.CARRIED:
        _paint_broken(painter, box, ink)
    elif said is Said.NOT_ASKED:
        paint_step(painter, box, "na", faint)
    else:
        paint_step(painter, box, _STEPS[said], ink)


_STEPS: Mapping[Said, str] = {Said.PART: "2", Said.NOTHING: "0"}


def _paint_broken(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, max(box.width() * 0.13, 1.4))
    pen.setDashPattern([1.6, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    painter.restore()


class SaidDelegate(CellDelegate):
    """Paints a row as every list does, and the sign of a principle where a cell has one."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        # Qt hands on what it was given as plain words.
        said: str | None = index.data(SAID)
        if said is not None:
            size, middle = px(_SIZE), QRect(option.rect).center()
            paint_said(painter, QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size), Said(said))


class SaidLegend(Legend):
    """What the signs mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([Sign(said.value, show(words)) for said, words in SAID_WORDS.items()], parent)

    def _paint_sign(self, painter: QPainter, sign: Sign, box: QRectF) -> None:
        size = px(_SIZE)
        middle = QRectF(box.center().x() - size / 2, box.center().y() - size / 2, size, size)
        paint_said(painter, middle, Said(sign.sort))
