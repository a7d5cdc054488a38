"""The picture of teams and principles: a table whose cells are tinted, carry glyphs, and say in words what they show."""

from __future__ import annotations

from collections.abc import Sequence

from kimdesk.exports.content import HeatCell, HeatRow, Words
from kimdesk.exports.pdf.canvas import PackCanvas
from kimdesk.exports.pdf.charts import ARROW, DOWN, RADIUS, RAISED, UP, draw_glyph
from kimdesk.exports.pdf.stack import Piece
from kimdesk.exports.pdf.styles import CELL, COLUMN, LINE, QUIET, REGULAR, SMALL, TINTS, TINY, WHITE, WIDTH, Type
from kimdesk.exports.pdf.tags import Tag
from kimdesk.exports.pdf.text import Line, draw_line, draw_lines, width_of, wrap
from kimdesk.i18n import t

_SMALLEST = 6.0


def draw_marks(canvas: PackCanvas, cell: HeatCell, x: float, y: float) -> None:
    """Draw a rating around a centre, with the arrow against last quarter and the reviewer's rating beside it."""
    arrow = {"up": UP, "down": DOWN}.get(cell.direction, "")
    parts = (
        [2 * RADIUS]
        + ([width_of(arrow, REGULAR, ARROW.size)] if arrow else [])
        + ([2 * RADIUS + 3] if cell.reviewer is not None else [])
    )
    left = x - (sum(parts) + 3.2 * (len(parts) - 1)) / 2
    draw_glyph(canvas, cell.step, left + RADIUS, y)
    left += 2 * RADIUS + 3.2
    if arrow:
        draw_line(canvas, arrow, ARROW, left, y - ARROW.size * 0.36)
        left += width_of(arrow, REGULAR, ARROW.size) + 3.2
    if cell.reviewer is not None:
        draw_glyph(canvas, cell.reviewer, left + RADIUS, y)
        draw_line(canvas, "r", RAISED, left + 2 * RADIUS + 0.8, y + 1.6)


class HeatHead:
    """The principles' names above the picture."""

    keep = True

    def __init__(self, principles: tuple[str, ...], team_width: float, table: Tag, again: bool = False) -> None:
        self._principles, self._table, self._again = principles, table, again
        self._left, self._cell = team_width, (WIDTH - team_width) / max(len(principles), 1)
        self._kind = _fitting(principles, self._cell - 6)
        self._cells = [wrap(name, self._kind, self._cell - 6) for name in principles]
        self._lines = max(map(len, self._cells), default=0)
        self.height = self._lines * COLUMN.leading + 7

    def draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        if self._again:
            with canvas.artifact("Pagination"):
                self._draw(canvas, x, top)
        else:
            with canvas.within(self._table), canvas.within(Tag("TR")):
                self._draw(canvas, x, top)

    def _draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        canvas.tags.place(Tag("TH", scope="Column"))
        for at, lines in enumerate(self._cells):
            lower = top - 2 - (self._lines - len(lines)) * COLUMN.leading
            with canvas.marked(Tag("TH", scope="Column")):
                draw_lines(canvas, lines, self._kind, x + self._left + at * self._cell + 3, lower)

    def again(self, _first: Piece) -> HeatHead:
        return HeatHead(self._principles, self._left, self._table, again=True)

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        return None


def _fitting(names: Sequence[str], room: float) -> Type:
    """Return the type of the headings, smaller where the longest word would not fit into one line: Welsh has longer ones."""
    widest = max((width_of(word, COLUMN.font, COLUMN.size) for name in names for word in name.split()), default=0.0)
    size = COLUMN.size if widest <= room else max(COLUMN.size * room / widest, _SMALLEST)
    return Type(COLUMN.font, size, COLUMN.leading, COLUMN.colour)


class HeatPiece:
    """One team's row of the picture; ``full`` also writes the rating, the counts and the reviewer's rating in words."""

    keep = False

    def __init__(self, row: HeatRow, team_width: float, full: bool, words: Words, table: Tag, link: str = "") -> None:
        self._row, self._left, self._link = row, team_width, link
        self._all, self._table = words, table
        self._cell = (WIDTH - team_width) / max(len(row.cells), 1)
        self._team = wrap(row.team, CELL, team_width - 10)
        self._words = [self._said(cell) if full and cell else [] for cell in row.cells]
        deepest = max((sum(kind.leading for _line, kind in words) for words in self._words), default=0.0)
        body = 19.0 if not full else 15.0 + deepest + 4.0
        self.height = max(18.0 if row.said else body, len(self._team) * CELL.leading + 8)

    def _said(self, cell: HeatCell) -> list[tuple[Line, Type]]:
        room = self._cell - 7
        parts = [(cell.words, SMALL), (cell.counts, TINY)]
        if cell.reviewer_words:
            parts.append((self._all.reviewer.format(rating=cell.reviewer_words), TINY))
        return [(line, kind) for words, kind in parts for line in wrap(words, kind, room)]

    def draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        with canvas.within(self._table), canvas.within(Tag("TR")):
            self._draw_team(canvas, x, top)
            if self._row.said:
                quiet = Type(CELL.font, CELL.size, CELL.leading, QUIET)
                lines = wrap(self._row.said, quiet, WIDTH - self._left - 6)
                with canvas.marked(Tag("TD", span=max(len(self._row.cells), 1))):
                    draw_lines(canvas, lines, quiet, x + self._left + 3, top - 3)
                return
            for at, cell in enumerate(self._row.cells):
                tag = Tag("TD")
                canvas.tags.place(tag)
                if cell:
                    with canvas.within(tag):
                        self._draw_cell(canvas, cell, self._words[at], x + self._left + at * self._cell, top)

    def _draw_team(self, canvas: PackCanvas, x: float, top: float) -> None:
        with canvas.artifact():
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(0.6)
            canvas.line(x, top - self.height, x + WIDTH if self._row.said else x + self._left, top - self.height)
        name, link = Tag("TH", scope="Row"), Tag("Link")
        with canvas.within(name):
            with canvas.marked(link if self._link else Tag("P")):
                draw_lines(canvas, self._team, CELL, x + 4, top - 4)
            if self._link:
                canvas.link(link, self._link, (x, top - self.height, x + self._left, top), self._row.team)

    def _draw_cell(
        self, canvas: PackCanvas, cell: HeatCell, words: list[tuple[Line, Type]], x: float, top: float
    ) -> None:
        with canvas.artifact():
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
        centre = top - (9.2 if words else self.height / 2)
        with canvas.figure(say_cell(cell, self._all), (x + 1, centre - 6, x + self._cell - 1, centre + 6)):
            draw_marks(canvas, cell, x + self._cell / 2, centre)
        lower = top - 15.0
        if words:
            with canvas.marked(Tag("P")):
                for line, kind in words:
                    draw_lines(canvas, [line], kind, x + 4, lower)
                    lower -= kind.leading

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        return None


def say_cell(cell: HeatCell, words: Words) -> str:
    """Return what the marks of one rating say: the step, how it stands against last quarter, the reviewer's."""
    turned = {"up": words.legend_up, "down": words.legend_down}.get(cell.direction)
    parts = [
        cell.words,
        f"{turned} {words.against}" if turned else "",
        words.reviewer.format(rating=cell.reviewer_words) if cell.reviewer_words else "",
    ]
    return "; ".join(filter(None, parts)) or t("Pack", "nothing was said")
