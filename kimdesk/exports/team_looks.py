"""How a workbook to be filled in looks: white for what may be filled in, grey for what is there to be read."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

from kimdesk.exports.content import Value
from kimdesk.exports.reading.records import clean
from kimdesk.exports.xlsx.looks import FONT, INK, PAPER, TEAL, height_for, lines_of, room_in

_SIZE = 11
_GREY, _LINE, _QUIET = "FFEEF1F3", "FFB9C4CB", "FF3C4A55"
_DAY = "dd/mm/yyyy"
_ROOM = 8


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a sort of cell."""

    font: Font
    fill: PatternFill | None
    border: Border
    alignment: Alignment
    open: bool = False


def _look(
    fill: str, *, bold: bool = False, ink: str = INK, lined: bool = True, middle: bool = False, **more: Any
) -> Look:
    side = Side("thin", color=_LINE) if lined else Side()
    return Look(
        Font(name=FONT, size=more.get("size", _SIZE), bold=bold, color=ink),
        PatternFill("solid", fgColor=fill) if fill else None,
        Border(side, side, side, side),
        Alignment(
            horizontal="left",
            vertical="center" if middle else "top",
            wrap_text=more.get("wrap", True),
            indent=1 if lined else 0,
        ),
        more.get("open", False),
    )


HEADING = _look(TEAL, bold=True, ink=PAPER, middle=True)
READ = _look(_GREY, ink=_QUIET)
TOLD = _look(_GREY, ink=_QUIET, middle=True)
OPEN = _look(PAPER, open=True)
TITLE = _look("", bold=True, lined=False, middle=True, size=16, wrap=False)
BANNER = _look("", lined=False, middle=True, wrap=False, ink=_QUIET)


class Dresser:
    """Writes cells into one workbook. A look is put together once: to do so for each cell would take four times as long."""

    def __init__(self) -> None:
        self._styles: dict[tuple[int, bool, bool, bool], Any] = {}

    def put(
        self,
        sheet: Worksheet,
        row: int,
        column: int,
        value: Value,
        look: Look | None = None,
        *,
        dated: bool = False,
        exact: bool = False,
    ) -> None:
        """Write a value into a cell; words are words, whatever they look like. A ``dated`` cell shows days as they are written
        here, and in an ``exact`` one what is typed stays as it was typed: "1-2" is no day.
        """
        cell: Any = sheet.cell(row, column)
        quoted = False
        if isinstance(value, str):
            cell.value = clean(value)
            cell.data_type = "s"
            quoted = cell.value[:1] in ("=", "+", "-", "@")
        elif value is not None:
            cell.value = value
        if look is None:
            cell.quotePrefix = quoted
            return
        key = (id(look), dated or isinstance(value, date), exact, quoted)
        if key not in self._styles:
            self._dress(cell, look, *key[1:])
            self._styles[key] = cell._style
        cell._style = copy(self._styles[key])

    def _dress(self, cell: Any, look: Look, dated: bool, exact: bool, quoted: bool) -> None:
        cell.font, cell.border, cell.alignment = look.font, look.border, look.alignment
        if look.fill is not None:
            cell.fill = look.fill
        cell.protection = Protection(locked=not look.open)
        if dated:
            cell.number_format = _DAY
        elif exact and look.open:
            cell.number_format = "@"
        cell.quotePrefix = quoted


def row_height(cells: Sequence[Value], widths: Sequence[float]) -> float:
    """Return the height at which every cell of a row shows its words, as far as a row can be as high."""
    most = max(
        (
            lines_of(str(value), room_in(width - 1))
            for value, width in zip(cells, widths, strict=False)
            if value is not None
        ),
        default=1,
    )
    return min(height_for(most) + _ROOM, 409.0)
