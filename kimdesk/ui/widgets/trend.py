"""Steps over the quarters: stacked counts, painted, with every figure also in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens


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
        self.setAccessibleName(t("Trend", "Steps over {count} quarters").format(count=len(self._bars)))
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
        t_ = tokens()
        painter = QPainter(self)
        if not self._bars:
            return
        metrics = QFontMetrics(font(12))
        foot = metrics.height() + px(8)
        tall = self.height() - foot - px(4)
        most = max(sum(counts) for _name, counts in self._bars) or 1
        slot = self.width() / len(self._bars)
        width = min(slot * 0.72, px(44))
        for at, (_name, counts) in enumerate(self._bars):
            left = slot * at + (slot - width) / 2
            base = float(tall)
            for step, count in enumerate(counts):
                height = tall * count / most
                box = QRectF(left, base - height, width, max(height - 1.5, 0))
                painter.fillRect(box, QColor(t_.steps[step]))
                if t_.steps[step] == t_.panel:
                    painter.setPen(QColor(t_.line))
                    painter.drawRect(box)
                if height >= metrics.height():
                    painter.setFont(font(12, QFont.Weight.Medium))
                    painter.setPen(QColor(t_.ink))
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
                base -= height
        painter.setFont(font(12))
        painter.setPen(QColor(t_.ink2))
        self._paint_names(painter, slot, tall, foot)

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
