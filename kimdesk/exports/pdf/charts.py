"""Painted figures: the glyphs of the four steps, the picture of teams and principles, large numbers, the trend."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from kimdesk.exports.content import STEPS, Figure, HeatCell, HeatRow, TrendPoint, Words
from kimdesk.exports.pdf.stack import Piece
from kimdesk.exports.pdf.styles import (
    ACCENT,
    BODY,
    CELL,
    COLUMN,
    INK,
    LINE,
    NUMBER,
    QUIET,
    REGULAR,
    SMALL,
    TINTS,
    TINY,
    WHITE,
    WIDTH,
    Type,
)
from kimdesk.exports.pdf.text import Line, draw_line, draw_lines, fit, width_of, wrap

RADIUS = 3.1
UP, DOWN = "▲", "▼"
_ARROW = Type(REGULAR, 7.4, 9)
_RAISED = Type(REGULAR, 5, 6)


def draw_glyph(canvas: Canvas, step: int | str | None, x: float, y: float, radius: float = RADIUS) -> None:
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


def draw_marks(canvas: Canvas, cell: HeatCell, x: float, y: float) -> None:
    """Draw a rating around a centre, with the arrow against last quarter and the reviewer's rating beside it."""
    arrow = {"up": UP, "down": DOWN}.get(cell.direction, "")
    parts = (
        [2 * RADIUS]
        + ([width_of(arrow, REGULAR, _ARROW.size)] if arrow else [])
        + ([2 * RADIUS + 3] if cell.reviewer is not None else [])
    )
    left = x - (sum(parts) + 3.2 * (len(parts) - 1)) / 2
    draw_glyph(canvas, cell.step, left + RADIUS, y)
    left += 2 * RADIUS + 3.2
    if arrow:
        draw_line(canvas, arrow, _ARROW, left, y - _ARROW.size * 0.36)
        left += width_of(arrow, REGULAR, _ARROW.size) + 3.2
    if cell.reviewer is not None:
        draw_glyph(canvas, cell.reviewer, left + RADIUS, y)
        draw_line(canvas, "r", _RAISED, left + 2 * RADIUS + 0.8, y + 1.6)


class HeatHead:
    """The principles' names above the picture."""

    keep = True

    def __init__(self, principles: tuple[str, ...], team_width: float) -> None:
        self._left, self._cell = team_width, (WIDTH - team_width) / max(len(principles), 1)
        self._cells = [wrap(name, COLUMN, self._cell - 6) for name in principles]
        self._lines = max(map(len, self._cells), default=0)
        self.height = self._lines * COLUMN.leading + 7

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        for at, lines in enumerate(self._cells):
            lower = top - 2 - (self._lines - len(lines)) * COLUMN.leading
            draw_lines(canvas, lines, COLUMN, x + self._left + at * self._cell + 3, lower)

    def again(self, _first: Piece) -> HeatHead:
        return self

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        return None


class HeatPiece:
    """One team's row of the picture; ``full`` also writes the rating, the counts and the reviewer's rating in words."""

    keep = False

    def __init__(self, row: HeatRow, team_width: float, full: bool, reviewer: str, link: str = "") -> None:
        self._row, self._left, self._link = row, team_width, link
        self._cell = (WIDTH - team_width) / max(len(row.cells), 1)
        self._team = wrap(row.team, CELL, team_width - 10)
        self._words = [self._said(cell, reviewer) if full and cell else [] for cell in row.cells]
        deepest = max((sum(kind.leading for _line, kind in words) for words in self._words), default=0.0)
        body = 19.0 if not full else 15.0 + deepest + 4.0
        self.height = max(18.0 if row.said else body, len(self._team) * CELL.leading + 8)

    def _said(self, cell: HeatCell, reviewer: str) -> list[tuple[Line, Type]]:
        room = self._cell - 7
        parts = [(cell.words, SMALL), (cell.counts, TINY)]
        if cell.reviewer_words:
            parts.append((reviewer.format(rating=cell.reviewer_words), TINY))
        return [(line, kind) for words, kind in parts for line in wrap(words, kind, room)]

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        draw_lines(canvas, self._team, CELL, x + 4, top - 4)
        if self._link:
            canvas.linkRect("", self._link, (x, top - self.height, x + self._left, top), relative=1, thickness=0)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        canvas.line(x, top - self.height, x + WIDTH if self._row.said else x + self._left, top - self.height)
        if self._row.said:
            quiet = Type(CELL.font, CELL.size, CELL.leading, QUIET)
            draw_lines(canvas, wrap(self._row.said, quiet, WIDTH - self._left - 6), quiet, x + self._left + 3, top - 3)
            return
        for at, cell in enumerate(self._row.cells):
            if cell:
                self._draw_cell(canvas, cell, self._words[at], x + self._left + at * self._cell, top)

    def _draw_cell(self, canvas: Canvas, cell: HeatCell, words: list[tuple[Line, Type]], x: float, top: float) -> None:
        canvas.setFillColor(TINTS[cell.step] if isinstance(cell.step, int) else WHITE)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.5)
        canvas.rect(
            x + 0.8,
            top - self.height + 0.8,
            self._cell - 1.6,
            self.height - 1.6,
            stroke=0 if isinstance(cell.step, int) else 1,
            fill=1,
        )
        draw_marks(canvas, cell, x + self._cell / 2, top - (9.2 if words else self.height / 2))
        lower = top - 15.0
        for line, kind in words:
            draw_lines(canvas, [line], kind, x + 4, lower)
            lower -= kind.leading

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        return None


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
            if sign.startswith("step:"):
                step = sign.removeprefix("step:")
                draw_glyph(self.canv, int(step) if step.isdigit() else step, left + 4, base + 2.9)
            elif sign == "r":
                draw_glyph(self.canv, 1, left + 3.2, base + 2.9)
                draw_line(self.canv, "r", _RAISED, left + 7.2, base + 4.5)
            else:
                draw_line(self.canv, sign, _ARROW, left, base + 0.2)
            draw_line(self.canv, said, kind, left + 12, base)


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
            self.canv.setFillColor(ACCENT)
            self.canv.rect(x, top - 2, self._wide, 2, stroke=0, fill=1)
            draw_line(self.canv, number, NUMBER, x, top - 25)
            draw_lines(self.canv, lines, BODY, x, top - 8 - NUMBER.leading)


class TrendChart(Flowable):
    """Bars of counted ratings, one for each quarter; every part carries its glyph and its number."""

    def __init__(self, points: tuple[TrendPoint, ...], tall: float) -> None:
        super().__init__()
        self._points, self._tall = points, tall

    def wrap(self, width: float, _room: float) -> tuple[float, float]:
        self.width, self.height = width, self._tall + 30
        return self.width, self.height

    def draw(self) -> None:
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
