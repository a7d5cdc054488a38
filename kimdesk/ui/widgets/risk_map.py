"""Risks by likelihood and impact: how many stand in each cell, its band as a tint, a pattern and a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.heat import HeatCell, HeatMap

# Told apart without any colour: nothing, lines one way, lines both ways.
_PATTERNS = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.DiagCrossPattern,
)
# How strongly the ink of a pattern stands out from its ground.
_FAINT, _PLAIN = 46, 255


class RiskCell(NamedTuple):
    """One cell: how many risks, the product of its two steps, the place of its band from 0 to 1, and all of it in words.
    ``chosen`` is the cell that the list is narrowed to.
    """

    risks: int
    score: int
    height: float
    words: str
    chosen: bool = False


class RiskMap(HeatMap):
    """Likelihood up the side, impact along the top; a cell that is pressed narrows the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._risks: list[list[RiskCell]] = []

    def show_risks(self, rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[RiskCell]]) -> None:
        """Show a cell for each pair; the first row is the highest likelihood."""
        self._risks = [list(row) for row in cells]
        plain = [[HeatCell(None, None, None, cell.words) for cell in row] for row in cells]
        self.show_cells([(name, "") for name in rows], columns, plain)

    def _column_words(self, at: int) -> str:
        """Return an impact in full where there is room for all of them, else its number."""
        metrics = QFontMetrics(font(13, QFont.Weight.DemiBold))
        room = int(self._box(-1, at).width()) - px(6)
        fits = all(metrics.horizontalAdvance(words) <= room for words in self._columns)
        return self._columns[at] if fits else self._columns[at].partition(" ")[0]

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        cell = self._risks[row][column]
        box = self._box(row, column).adjusted(1, 1, -1, -1)
        paint_band(painter, box, cell.height)
        if cell.chosen:
            painter.setPen(QPen(QColor(tokens().accent), px(3)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(px(1), px(1), -px(1), -px(1)))
        self._paint_score(painter, box, str(cell.score))
        if cell.risks:
            letters = font(15, QFont.Weight.Bold)
            wide = max(QFontMetrics(letters).horizontalAdvance(str(cell.risks)) + px(14), px(26))
            # Somewhat to the right, so that the product beside it can be read in a narrow cell too.
            plate = QRectF(box.center().x() + px(6) - wide / 2, box.center().y() - px(11), wide, px(22))
            painter.setPen(QPen(QColor(tokens().control), 1))
            painter.setBrush(QColor(tokens().panel))
            painter.drawRoundedRect(plate, px(11), px(11))
            painter.setFont(letters)
            painter.setPen(QColor(tokens().ink))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, str(cell.risks))

    def _paint_score(self, painter: QPainter, box: QRectF, words: str) -> None:
        """Paint the product into the corner, on a ground of its own where a pattern would cross it out."""
        painter.setFont(font(10))
        metrics = QFontMetrics(painter.font())
        corner = QRectF(
            box.left() + px(4), box.top() + px(2), metrics.horizontalAdvance(words) + px(3), metrics.height()
        )
        if tokens().patterns:
            painter.fillRect(corner, QColor(tokens().panel))
        painter.setPen(QColor(tokens().ink2))
        painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, words)

    def _announce(self) -> None:
        super()._announce()
        if not self._rows:
            self.setAccessibleName(t("Heat", "No risks yet"))


def paint_band(painter: QPainter, box: QRectF, height: float) -> None:
    """Paint the ground of a band: its tint with a pattern over it; ``height`` goes from 0, the lowest, to 1."""
    tone = tone_of(height)
    ink, ground = tokens().tone(tone)
    painter.save()
    painter.fillRect(box, QColor(ground))
    pattern = _PATTERNS[round(height * (len(_PATTERNS) - 1))]
    if pattern != Qt.BrushStyle.NoBrush:
        colour = QColor(ink)
        colour.setAlpha(_PLAIN if tokens().patterns else _FAINT)
        painter.fillRect(box, QBrush(colour, pattern))
    painter.setPen(QPen(QColor(tokens().line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def tone_of(height: float) -> str:
    """Return the tone of a band from 0, the lowest, to 1, the highest."""
    return "red" if height >= 1 else "amber" if height > 0 else "green"
