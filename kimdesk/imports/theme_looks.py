"""How the theme rows of a table look, so that a line between the rows that looks otherwise is not taken for one."""

from __future__ import annotations

from collections import Counter

from kimdesk.imports.content import follows, looks_like_ref
from kimdesk.imports.marks import is_note
from kimdesk.imports.recognise import Recognised
from kimdesk.imports.themes import LONGEST_THEME, is_known_theme
from kimdesk.imports.words import tidy

_SEVERAL = 2
# The column of a lone cell, whether it is merged over others, and whether the row is bold.
_Look = tuple[int, bool, bool]


class ThemeLooks:
    """Knows how those rows look that surely are themes: known ones, and merged ones where there are several."""

    def __init__(self, reading: Recognised, ref: int | None) -> None:
        self._table, self._ref = reading.table, ref
        sheet, looks = self._table.sheet, list[_Look]()
        for row in self._table.body:
            filled = sheet.filled(row)
            cell = sheet.cell(row, filled[0]) if len(filled) == 1 else None
            if cell is None or cell.sort != "text" or len(cell.words) > LONGEST_THEME or is_note(cell.words):
                continue
            known = is_known_theme(tidy(cell.words), reading.own)
            looks += [self._look(row, filled[0])] * (_SEVERAL if known else cell.wide > 1)
        self._sure = frozenset(look for look, count in Counter(looks).items() if count >= _SEVERAL)

    def are_unlike(self, row: int, column: int) -> bool:
        """Whether a lone line looks like none of the rows that surely are themes and does not part records either: it stands
        right below such a row or right above one, or where the references go on counting.
        """
        sheet = self._table.sheet
        if not self._sure or self._look(row, column) in self._sure:
            return False
        if column == self._ref and looks_like_ref(sheet.cell(row, column).words):
            return False
        above, below = self._next_sure(row, -1), self._next_sure(row, 1)
        if 1 in (len(sheet.filled(above)), len(sheet.filled(below))):
            return True
        return self._ref is not None and follows(*(sheet.cell(each, self._ref).words for each in (above, below)))

    def _look(self, row: int, column: int) -> _Look:
        sheet = self._table.sheet
        return column, sheet.cell(row, column).wide > 1, row in sheet.bold

    def _next_sure(self, row: int, step: int) -> int:
        """Return the next row that has several cells or surely is a theme."""
        row += step
        while self._table.first <= row <= self._table.last:
            filled = self._table.sheet.filled(row)
            if len(filled) > 1 or (filled and self._look(row, filled[0]) in self._sure):
                break
            row += step
        return row
