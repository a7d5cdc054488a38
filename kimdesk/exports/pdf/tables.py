"""Tables: a heading row that comes again on every page, hairlines, and details below a row where it has more to say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kimdesk.exports.content import Column, Table, Value
from kimdesk.exports.pdf.canvas import PackCanvas
from kimdesk.exports.pdf.stack import Piece, Stack
from kimdesk.exports.pdf.styles import CELL, COLUMN, DETAIL, HEADING_3, LINE, RULE, WIDTH, Colour, Type
from kimdesk.exports.pdf.tags import Tag
from kimdesk.exports.pdf.text import Line, Run, draw_lines, printable, width_of, words_of, wrap, wrap_runs
from kimdesk.i18n import t
from kimdesk.model.dates import say_date

PAD_X, PAD_Y = 4.0, 4.3
SHORT_DETAIL, LONG_CELL = 60, 700
LOOKED_AT, LONGEST_WORD = 400, 72.0
_GAP = 3.0


def say(value: Value) -> str:
    """Write a value as it stands in a cell."""
    if isinstance(value, date):
        return say_date(value)
    return "" if value is None else f"{value:,}" if isinstance(value, int) else value


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the columns of one table begin, how wide they are, which are set to the right, and which name their row."""

    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    right: tuple[bool, ...]
    names: tuple[int, ...] = (0,)
    tag: Tag = field(default_factory=lambda: Tag("Table"), compare=False)

    def cell(self, canvas: PackCanvas, at: int, lines: list[Line], kind: Type, x: float, top: float) -> None:
        """Draw one cell."""
        left, width = x + self.lefts[at], self.widths[at]
        draw_lines(canvas, lines, kind, left + PAD_X, top, left + width - PAD_X if self.right[at] else None)

    def row_tags(self) -> list[Tag]:
        """Return the elements of a row's cells."""
        return [Tag("TH", scope="Row") if at in self.names else Tag("TD") for at in range(len(self.widths))]


class Head:
    """The heading row."""

    keep = True

    def __init__(self, grid: Grid, words: Sequence[str], group: str = "", again: bool = False) -> None:
        self._grid, self._words, self._group, self._again = grid, words, group, again
        self._cells = [wrap(each, COLUMN, width - 2 * PAD_X) for each, width in zip(words, grid.widths, strict=True)]
        self._lines = max(map(len, self._cells), default=0)
        self._own = self._lines * COLUMN.leading + PAD_Y * 2
        self.height = self._own + (GroupHead.height if group else 0)

    def again(self, first: Piece) -> Head:
        """Return the heading row for the next page, which begins with ``first``."""
        group = first.group if isinstance(first, Row) else ""
        words = t("Pack", "{heading}, continued").format(heading=group) if group else ""
        return Head(self._grid, self._words, words, again=True)

    def draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        if self._again:
            # Who listens has heard it on the first page.
            with canvas.artifact("Pagination"):
                self._draw(canvas, x, top)
        else:
            with canvas.within(self._grid.tag), canvas.within(Tag("TR")):
                self._draw(canvas, x, top)

    def _draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        for at, lines in enumerate(self._cells):
            lower = top - PAD_Y - (self._lines - len(lines)) * COLUMN.leading
            with canvas.marked(Tag("TH", scope="Column")):
                self._grid.cell(canvas, at, lines, COLUMN, x, lower)
        draw_rule(canvas, x, top - self._own, RULE, 0.8)
        if self._group:
            GroupHead(self._grid, self._group).draw(canvas, x, top - self._own)

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        return None


def draw_rule(canvas: PackCanvas, x: float, y: float, colour: Colour = LINE, thick: float = 0.6) -> None:
    """Draw a line across the page."""
    with canvas.artifact():
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(thick)
        canvas.line(x, y, x + WIDTH, y)


class GroupHead:
    """A small heading between rows."""

    keep = True
    height = HEADING_3.leading + 12

    def __init__(self, grid: Grid, words: str) -> None:
        self._grid, self._lines = grid, wrap(words, HEADING_3, WIDTH)[:1]

    def draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        with (
            canvas.within(self._grid.tag),
            canvas.within(Tag("TR")),
            canvas.marked(Tag("TH", scope="Row", span=len(self._grid.widths))),
        ):
            draw_lines(canvas, self._lines, HEADING_3, x + PAD_X, top - 8)
        draw_rule(canvas, x, top - self.height)

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        return None


class _RowTags:
    """The elements of one row, which its parts on several pages share."""

    def __init__(self, grid: Grid) -> None:
        self.row, self.below = Tag("TR"), Tag("TR")
        self.cells = grid.row_tags()
        self.details = Tag("TD", span=len(grid.widths))
        self.link = Tag("Link")


class Row:
    """One row: cells side by side, and below them the details across the page."""

    keep = False

    def __init__(
        self,
        grid: Grid,
        cells: list[list[Line]],
        details: list[Line],
        link: str = "",
        group: str = "",
        tags: _RowTags | None = None,
    ) -> None:
        self._grid, self._cells, self._details, self._link, self.group = grid, cells, details, link, group
        self._tags = tags or _RowTags(grid)
        self._top = max(map(len, cells), default=0) * CELL.leading
        gap = _GAP if details and self._top else 0
        self.height = PAD_Y * 2 + self._top + gap + len(details) * DETAIL.leading

    def draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        with canvas.within(self._grid.tag):
            with canvas.within(self._tags.row):
                self._draw_cells(canvas, x, top)
            if self._details:
                lower = top - PAD_Y - self._top - (_GAP if self._top else 0)
                with canvas.within(self._tags.below), canvas.marked(self._tags.details):
                    draw_lines(canvas, self._details, DETAIL, x + _indent(self._grid) + PAD_X, lower)
        draw_rule(canvas, x, top - self.height)

    def _draw_cells(self, canvas: PackCanvas, x: float, top: float) -> None:
        for at, (lines, tag) in enumerate(zip(self._cells, self._tags.cells, strict=True)):
            if at == 0 and self._link:
                area = (x, top - PAD_Y - self._top, x + self._grid.widths[0], top)
                with canvas.within(tag):
                    with canvas.marked(self._tags.link):
                        self._grid.cell(canvas, at, lines, CELL, x, top - PAD_Y)
                    canvas.link(self._tags.link, self._link, area, words_of(lines))
            elif lines:
                with canvas.marked(tag):
                    self._grid.cell(canvas, at, lines, CELL, x, top - PAD_Y)
            else:
                canvas.tags.place(tag)

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        room -= PAD_Y * 2
        if self._top > room:
            count = int(room // CELL.leading)
            if count < 2:
                return None
            first = self._part([lines[:count] for lines in self._cells], [], self._link)
            return first, self._part([lines[count:] for lines in self._cells], self._details)
        count = int((room - self._top - _GAP) // DETAIL.leading)
        if (count < 2 and self._top == 0) or count < 1 or count >= len(self._details):
            return None
        blank: list[list[Line]] = [[] for _each in self._cells]
        return self._part(self._cells, self._details[:count], self._link), self._part(blank, self._details[count:])

    def _part(self, cells: list[list[Line]], details: list[Line], link: str = "") -> Row:
        return Row(self._grid, cells, details, link, self.group, self._tags)


def _indent(grid: Grid) -> float:
    """Return where details begin: below the second column where the first is a narrow reference."""
    return grid.lefts[1] if len(grid.lefts) > 1 and grid.widths[0] < 50 else 0.0


def build_table(
    table: Table, links: Mapping[str, str] | None = None, skip: int | None = None, after: float = 0
) -> Stack:
    """Return a table as a flowable.

    ``links`` leads from the names of teams to their places; ``skip`` leaves a column out.
    """
    shown = [at for at, column in enumerate(table.columns) if column.weight and at != skip]
    below = [at for at, column in enumerate(table.columns) if not column.weight and at not in (skip, table.group)]
    columns = [table.columns[at] for at in shown]
    grid = _grid(columns, [_least(table, at) for at in shown])
    pieces: list[Piece] = []
    group: Value = None
    for row in table.rows:
        if table.group is not None and row[table.group] != group:
            group = row[table.group]
            pieces.append(GroupHead(grid, say(group)))
        link = (links or {}).get(say(row[table.link]), "") if table.link == shown[0] else ""
        pieces.append(_row(table, grid, row, shown, below, link, say(group)))
    if not pieces:
        return Stack([_Empty(table.empty)], after=after)
    return Stack(pieces, Head(grid, [column.heading for column in columns]), after=after)


def _least(table: Table, at: int) -> float:
    """Return the width below which a heading, a date or an ordinary word of the column would break."""
    heading = max(
        (width_of(printable(word), COLUMN.font, COLUMN.size) for word in table.columns[at].heading.split()), default=0.0
    )
    words = {word for row in table.rows[:LOOKED_AT] for word in say(row[at]).split()}
    longest = max((width_of(printable(word), CELL.font, CELL.size) for word in words), default=0.0)
    return max(heading, min(longest, LONGEST_WORD)) + 2 * PAD_X + 0.5


def _grid(columns: Sequence[Column], least: Sequence[float] = ()) -> Grid:
    total = sum(column.weight for column in columns)
    widths = [WIDTH * column.weight / total for column in columns]
    short = sum(max(need - width, 0) for need, width in zip(least, widths, strict=False))
    spare = [max(width - need, 0) for need, width in zip(least, widths, strict=False)]
    if 0 < short <= sum(spare):
        # What narrow columns lack comes from those that have most to give.
        widths = [
            max(width, need) - room * short / sum(spare) for width, need, room in zip(widths, least, spare, strict=True)
        ]
    lefts = [sum(widths[:at]) for at in range(len(widths))]
    return Grid(tuple(lefts), tuple(widths), tuple(column.number for column in columns))


def _row(
    table: Table, grid: Grid, row: tuple[Value, ...], shown: list[int], below: list[int], link: str, group: str
) -> Row:
    said = {at: say(row[at]) for at in (*shown, *below)}
    # A long text in a narrow column would fill page after page with one thin strip.
    long = [at for at, room in zip(shown, grid.widths, strict=True) if len(said[at]) > LONG_CELL and room < WIDTH / 2]
    cells = [
        wrap(t("Pack", "(below)") if at in long else said[at], CELL, room - 2 * PAD_X)
        for at, room in zip(shown, grid.widths, strict=True)
    ]
    details = _details([(table.columns[at].heading, said[at]) for at in (*long, *below) if said[at]], grid)
    return Row(grid, cells, details, link, group)


def _details(facts: list[tuple[str, str]], grid: Grid) -> list[Line]:
    """Return facts as lines below a row: short ones after one another, each long one from a line of its own."""
    runs: list[list[Run]] = [[]]
    for heading, words in facts:
        pair = [(True, f"{heading}:"), (False, words)]
        if len(words) > SHORT_DETAIL or "\n" in words:
            runs += [pair, []]
        else:
            runs[-1] += [(False, "·"), *pair] if runs[-1] else pair
    room = WIDTH - _indent(grid) - 2 * PAD_X
    return [line for part in runs for line in wrap_runs(part, DETAIL, room)]


class _Empty:
    """The sentence that stands where a table has no rows."""

    keep = False

    def __init__(self, words: str) -> None:
        kind = Type(CELL.font, CELL.size, CELL.leading, DETAIL.colour)
        self._lines, self._kind = wrap(words, kind, WIDTH), kind
        self.height = len(self._lines) * kind.leading + PAD_Y

    def draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        with canvas.marked(Tag("P")):
            draw_lines(canvas, self._lines, self._kind, x, top)

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        return None


def fact_rows(facts: Sequence[tuple[str, str]]) -> list[Row]:
    """Return short facts, two beside each other in a row."""
    grid = Grid((0.0, WIDTH * 0.31, WIDTH * 0.5, WIDTH * 0.81), (WIDTH * 0.31, WIDTH * 0.19) * 2, (False,) * 4, (0, 2))
    half = (len(facts) + 1) // 2
    rows = []
    for at in range(half):
        beside = facts[half + at] if half + at < len(facts) else ("", "")
        words = (*facts[at], *beside)
        rows.append(
            Row(grid, [wrap(each, CELL, width - 2 * PAD_X) for each, width in zip(words, grid.widths, strict=True)], [])
        )
    return rows
