"""Trends as small multiples: one small picture for each step, all to the same measure, so that they can be compared."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from kimdesk.exports.content import TrendPoint
from kimdesk.exports.pdf.charts import draw_glyph
from kimdesk.exports.pdf.styles import ACCENT, HEADING_3, INK, QUIET, REGULAR, SEMIBOLD, WIDTH, Type
from kimdesk.exports.pdf.text import draw_line, fit, width_of
from kimdesk.i18n import t

COLUMNS, GAP, TALL = 2, 26.0, 74.0
_ABOVE, _BELOW = 36.0, 30.0
_VALUE, _QUARTER = Type(REGULAR, 7.4, 9), Type(REGULAR, 6.4, 8, QUIET)
_LAST = Type(SEMIBOLD, 8, 9)


class Panel(Flowable):
    """The number of ratings at one step, quarter by quarter; the last is filled, and every bar carries its number."""

    def __init__(self, step: int, words: str, points: Sequence[TrendPoint], most: int) -> None:
        super().__init__()
        self._step, self._words, self._points, self._most = step, words, points, most
        self.width, self.height = (WIDTH - GAP * (COLUMNS - 1)) / COLUMNS, _ABOVE + TALL + _BELOW

    def wrap(self, _width: float, _room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.figure(say_panel(self._step, self._words, self._points), (0, 0, self.width, self.height)):
            top = self.height - 14
            draw_glyph(self.canv, self._step, 4, top + 3.2)
            draw_line(self.canv, self._words, HEADING_3, 13, top)
            self._draw_bars()

    def _draw_bars(self) -> None:
        pitch = self.width / max(len(self._points), 4)
        wide = min(pitch - 6, 30)
        for at, point in enumerate(self._points):
            last = at == len(self._points) - 1
            x, count = at * pitch + (pitch - wide) / 2, point.counts[self._step]
            tall = TALL * count / self._most if self._most else 0.0
            self.canv.setStrokeColor(INK if last else QUIET)
            self.canv.setFillColor(ACCENT)
            self.canv.setLineWidth(0.8)
            # Past quarters are outlined and the last is filled: that can be told apart without colour.
            self.canv.rect(x, _BELOW, wide, tall, stroke=1, fill=1 if last else 0)
            self._centred(f"{count:,}", _LAST if last else _VALUE, x + wide / 2, _BELOW + tall + 3)
            name, _blank, year = point.quarter.partition(" ")
            self._centred(fit(name, REGULAR, 6.4, pitch - 1), _QUARTER, x + wide / 2, _BELOW - 10)
            self._centred(fit(year, REGULAR, 6.4, pitch - 1), _QUARTER, x + wide / 2, _BELOW - 18)

    def _centred(self, words: str, kind: Type, x: float, y: float) -> None:
        draw_line(self.canv, words, kind, x - width_of(words, kind.font, kind.size) / 2, y)


class Panels(Flowable):
    """All steps side by side, the best first."""

    def __init__(self, points: Sequence[TrendPoint], steps: Sequence[str]) -> None:
        super().__init__()
        most = max((count for point in points for count in point.counts), default=0)
        self._panels = [
            Panel(step, f"{steps[step][:1].upper()}{steps[step][1:]}", points, most)
            for step in reversed(range(len(steps)))
        ]
        rows = -(-len(self._panels) // COLUMNS)
        self.width, self.height = WIDTH, rows * self._panels[0].height

    def wrap(self, _width: float, _room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        for at, panel in enumerate(self._panels):
            row, column = divmod(at, COLUMNS)
            panel.drawOn(self.canv, column * (panel.width + GAP), self.height - (row + 1) * panel.height)


def say_panel(step: int, words: str, points: Sequence[TrendPoint]) -> str:
    """Return everything that one small picture shows."""
    said = ", ".join(
        t("Pack", "{quarter}: {count}").format(quarter=point.quarter, count=f"{point.counts[step]:,}")
        for point in points
    )
    return t("Pack", "{step}, number of ratings. {quarters}.").format(step=words, quarters=said)
