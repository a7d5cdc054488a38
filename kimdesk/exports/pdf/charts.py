"""Painted figures: the glyphs of the four steps, the picture of teams and principles, large numbers, the trend."""

from __future__ import annotations

from reportlab.platypus import Flowable

from kimdesk.exports.content import STEPS, Figure, TrendPoint, Words
from kimdesk.exports.pdf.canvas import PackCanvas
from kimdesk.exports.pdf.styles import (
    ACCENT,
    BODY,
    INK,
    NUMBER,
    QUIET,
    REGULAR,
    SMALL,
    TINTS,
    WHITE,
    WIDTH,
    Type,
)
from kimdesk.exports.pdf.tags import Tag
from kimdesk.exports.pdf.text import draw_line, draw_lines, fit, width_of, wrap
from kimdesk.i18n import t

RADIUS = 3.1
UP, DOWN = "▲", "▼"
ARROW = Type(REGULAR, 7.4, 9)
RAISED = Type(REGULAR, 5, 6)


def draw_glyph(canvas: PackCanvas, step: int | str | None, x: float, y: float, radius: float = RADIUS) -> None:
    """Draw a step around a centre: empty, a quarter, half or full; a bar where it does not apply."""
    canvas.setStrokeColor(INK)
    canvas.setFillColor(INK)
    canvas.setLineWidth(0.8)
    if not isinstance(step, int):
        if step is not None:
            canvas.line(x - radius, y, x + radius, y)
        return
    canvas.circle(x, y, radius, stroke=1, fill=1 if step == STEPS - 1 else 0)
    if step in (1, 2):
        begin, extent = (0, 90) if step == 1 else (-90, 180)
        canvas.wedge(x - radius, y - radius, x + radius, y + radius, begin, extent, stroke=0, fill=1)


class Legend(Flowable):
    """What the glyphs and arrows stand for."""

    def __init__(self, words: Words, full: bool = True) -> None:
        super().__init__()
        steps: list[tuple[int | str, str]] = [*enumerate(words.legend_steps), ("na", words.legend_na)]
        self._items = [(f"step:{step}", said) for step, said in steps]
        if full:
            self._items += [
                (UP, f"{words.legend_up} {words.against}"),
                (DOWN, f"{words.legend_down} {words.against}"),
                ("r", words.legend_reviewer),
            ]
        self._places: list[tuple[float, int]] = []

    def wrap(self, width: float, _room: float) -> tuple[float, float]:
        left, line, self._places = 0.0, 0, []
        for sign, said in self._items:
            wide = 13 + width_of(said, SMALL.font, 8) + 14
            if left and (left + wide - 14 > width or sign == UP):
                left, line = 0.0, line + 1
            self._places.append((left, line))
            left += wide
        self.width, self.height = width, (line + 1) * 12.0 + 7
        return self.width, self.height

    def draw(self) -> None:
        kind = Type(REGULAR, 8, 10, QUIET)
        for (sign, said), (left, line) in zip(self._items, self._places, strict=True):
            base = self.height - 13 - line * 12
            with self.canv.artifact():
                self._draw_sign(sign, left, base)
            with self.canv.marked(Tag("P")):
                draw_line(self.canv, said, kind, left + 12, base)

    def _draw_sign(self, sign: str, left: float, base: float) -> None:
        if sign.startswith("step:"):
            step = sign.removeprefix("step:")
            draw_glyph(self.canv, int(step) if step.isdigit() else step, left + 4, base + 2.9)
        elif sign == "r":
            draw_glyph(self.canv, 1, left + 3.2, base + 2.9)
            draw_line(self.canv, "r", RAISED, left + 7.2, base + 4.5)
        else:
            draw_line(self.canv, sign, ARROW, left, base + 0.2)


class Figures(Flowable):
    """Large numbers side by side, each with its words below."""

    GAP = 10.0

    def __init__(self, figures: tuple[Figure, ...], columns: int = 4) -> None:
        super().__init__()
        self._columns = columns
        self._wide = (WIDTH - self.GAP * (columns - 1)) / columns
        self._figures = [
            (fit(each.number, NUMBER.font, NUMBER.size, self._wide), wrap(each.words, BODY, self._wide - 4))
            for each in figures
        ]

    def _heights(self) -> list[float]:
        rows = [self._figures[at : at + self._columns] for at in range(0, len(self._figures), self._columns)]
        return [8 + NUMBER.leading + max(len(lines) for _number, lines in row) * BODY.leading + 12 for row in rows]

    def wrap(self, width: float, _room: float) -> tuple[float, float]:
        self.width, self.height = width, sum(self._heights())
        return self.width, self.height

    def draw(self) -> None:
        heights = self._heights()
        for at, (number, lines) in enumerate(self._figures):
            row, column = divmod(at, self._columns)
            x, top = column * (self._wide + self.GAP), self.height - sum(heights[:row])
            with self.canv.artifact():
                self.canv.setFillColor(ACCENT)
                self.canv.rect(x, top - 2, self._wide, 2, stroke=0, fill=1)
            with self.canv.marked(Tag("P")):
                draw_line(self.canv, f"{number} ", NUMBER, x, top - 25)
                draw_lines(self.canv, lines, BODY, x, top - 8 - NUMBER.leading)


class TrendChart(Flowable):
    """Bars of counted ratings, one for each quarter; every part carries its glyph and its number."""

    def __init__(self, points: tuple[TrendPoint, ...], tall: float, steps: tuple[str, ...]) -> None:
        super().__init__()
        self._points, self._tall, self._steps = points, tall, steps

    def wrap(self, width: float, _room: float) -> tuple[float, float]:
        self.width, self.height = width, self._tall + 30
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.figure(say_trend(self._points, self._steps), (0, 0, WIDTH, self.height)):
            self._draw()

    def _draw(self) -> None:
        most = max((sum(point.counts) for point in self._points), default=0)
        pitch = WIDTH / max(len(self._points), 1)
        pitch = min(pitch, WIDTH / 4)
        wide = min(pitch - 8, 56)
        for at, point in enumerate(self._points):
            x = at * pitch + (pitch - wide) / 2
            self._bar(point, x, wide, self._tall / most if most else 0)
            quarter = fit(point.quarter, SMALL.font, 7.4, pitch - 2)
            draw_line(
                self.canv, quarter, Type(REGULAR, 7.4, 9, QUIET), x + (wide - width_of(quarter, REGULAR, 7.4)) / 2, 9
            )
        self.canv.setStrokeColor(QUIET)
        self.canv.setLineWidth(0.8)
        self.canv.line(0, 20, pitch * max(len(self._points), 1), 20)

    def _bar(self, point: TrendPoint, x: float, wide: float, scale: float) -> None:
        y = 20.0
        # The weakest step stands at the foot, as in the window, so that both read the same way.
        for step in range(STEPS):
            tall = point.counts[step] * scale
            if not tall:
                continue
            self.canv.setFillColor(TINTS[step])
            self.canv.setStrokeColor(WHITE)
            self.canv.setLineWidth(0.8)
            self.canv.rect(x, y, wide, tall, stroke=1, fill=1)
            if tall >= 8:
                words = f"{point.counts[step]:,}"
                left = x + (wide - width_of(words, REGULAR, 7.4) - 9) / 2
                draw_glyph(self.canv, step, left + 2.6, y + tall / 2, 2.6)
                draw_line(self.canv, words, Type(REGULAR, 7.4, 9), left + 9, y + tall / 2 - 2.7)
            y += tall


def say_trend(points: tuple[TrendPoint, ...], steps: tuple[str, ...]) -> str:
    """Return everything that the bars show: each quarter with its counts, oldest first."""
    said = [
        t("Pack", "{quarter}: {counts}").format(
            quarter=point.quarter,
            counts=", ".join(f"{count:,} {step}" for count, step in zip(point.counts, steps, strict=True)),
        )
        for point in points
    ]
    return t("Pack", "Bars of counted ratings. {quarters}.").format(quarters="; ".join(said))
