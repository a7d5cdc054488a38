"""Steps over the quarters: stacked counts, painted, with every figure also in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.i18n import t, tn
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_ground


class StepTrend(QWidget):
    """One bar for each quarter, its parts counted by step with the strongest on top."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = list(steps)
        self._bars: list[tuple[str, tuple[int, ...]]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.restyle()

    def restyle(self) -> None:
        """Take the least height from the text size in use."""
        self.setMinimumHeight(px(150))

    def show_bars(self, bars: Sequence[tuple[str, tuple[int, ...]]]) -> None:
        """Show (quarter, counts from the lowest step up), oldest first."""
        self._bars = list(bars)
        count = len(self._bars)
        self.setAccessibleName(
            tn("Trend", "Steps in one quarter", "Steps over {count} quarters", count).format(count=count)
        )
        self.setAccessibleDescription(self.figures())
        self.setToolTip(self.figures())
        self.update()

    def figures(self) -> str:
        """Return every figure of the chart in words, a line for each quarter."""
        return "\n".join(
            f"{name}: "
            + ", ".join(
                t("Trend", "{count} {step}").format(count=count, step=step)
                for step, count in zip(self._steps, counts, strict=True)
            )
            for name, counts in self._bars
        )

    def sizeHint(self) -> QSize:
        return QSize(px(380), px(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._bars:
            return
        metrics = QFontMetrics(font(12))
        foot = metrics.height() + px(8)
        tall = self.height() - foot - px(4)
        most = max(sum(counts) for _name, counts in self._bars) or 1
        slot = self.width() / len(self._bars)
        width = min(slot * 0.62, px(44))
        for at, (_name, counts) in enumerate(self._bars):
            left = slot * at + (slot - width) / 2
            base, lowest = float(tall), float(tall + metrics.height())
            for step, count in enumerate(counts):
                height = tall * count / most
                box = QRectF(left, base - height, width, max(height - 1.5, 0))
                base -= height
                if count:
                    paint_ground(painter, box, str(step))
                    lowest = self._paint_figure(painter, box, str(count), lowest)
        painter.setFont(font(12))
        painter.setPen(QColor(tokens().ink2))
        self._paint_names(painter, slot, tall, foot)

    def _paint_figure(self, painter: QPainter, box: QRectF, words: str, lowest: float) -> float:
        """Write a figure into its bar, or beside one that is too small; return above which line the next one stands."""
        letters = font(12, QFont.Weight.Medium)
        metrics = QFontMetrics(letters)
        painter.setFont(letters)
        painter.setPen(QColor(tokens().ink))
        wide = metrics.horizontalAdvance(words)
        if box.height() >= metrics.height():
            if tokens().patterns:
                around = QRectF(0, 0, wide + px(6), metrics.height())
                around.moveCenter(box.center())
                painter.fillRect(around, QColor(tokens().panel))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            return lowest
        middle = min(box.center().y() + metrics.ascent() / 2 - 1, lowest - metrics.height())
        painter.drawText(QPointF(box.right() + px(3), middle), words)
        return middle

    def _paint_names(self, painter: QPainter, slot: float, tall: int, foot: int) -> None:
        """Name the first and the last quarter, and those between where there is room."""
        metrics = QFontMetrics(painter.font())
        room = slot > metrics.horizontalAdvance("Q4 2024/25") + px(6)
        for at, (name, _counts) in enumerate(self._bars):
            if room or at in (0, len(self._bars) - 1):
                wide = max(slot, metrics.horizontalAdvance(name) + px(2))
                left = max(min(slot * at + slot / 2 - wide / 2, self.width() - wide), 0)
                painter.drawText(
                    QRectF(left, tall + px(4), wide, foot),
                    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
                    name,
                )
