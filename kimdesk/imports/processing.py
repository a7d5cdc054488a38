"""Records of processing, above all those in the ICO's layout: what such a workbook repeats is not taken in twice."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kimdesk.imports.book import Cell, Sheet
from kimdesk.imports.headings import hear
from kimdesk.imports.recognise import Column, Recognised
from kimdesk.imports.records import Context, Row, key_of_words
from kimdesk.imports.registers import read_register
from kimdesk.imports.rows import Group
from kimdesk.imports.table_finding import Table
from kimdesk.imports.values import cells_of, convert, heading_of, words_of
from kimdesk.model.ico import HEADING_ROW, is_taken, without_taken
from kimdesk.model.kinds import KINDS

_KIND = KINDS["processing"]
_WELL_HEARD = 0.9
_YES_AND_MORE = re.compile(r"\s*yes\b\s*[:;,.(–—-]*\s*(.*)", re.IGNORECASE | re.DOTALL)


def read_processing(reading: Recognised, groups: Iterable[Group], context: Context) -> list[Row]:
    """Return the processing activities of a table, each known by its purpose and its business function.

    Words that an export marked as taken from other records are left to those records.
    """
    sheet = reading.table.sheet
    own = replace(reading, table=replace(reading.table, sheet=_own_words(sheet)))
    again = _said_again(own)
    if again:
        own = replace(own, columns=tuple(each for each in own.columns if each is not again))
    rows = []
    for group in groups:
        for row in read_register(own, [group], context):
            row = _with_basis(_with_note(row, own, group), own, group, again)
            known = f"{key_of_words(str(row.fields.get('function', '')))}:{key_of_words(str(row.fields['purpose']))}"
            rows.append(replace(row, key=f"{row.kind}:{known}"))
    return rows


def under_letterheads(
    chosen: list[tuple[Table, Recognised | None]],
) -> list[tuple[Table, Recognised | None]]:
    """Count the lines that say who the controller and its officer are, which look like a small table of their own, as
    titles of the record of processing below them.
    """
    left: list[tuple[Table, Recognised | None]] = []
    for table, reading in chosen:
        if reading and reading.kind == _KIND.name and left and _is_letterhead(left[-1], table):
            above, _none = left.pop()
            lines = (*above.titles, *above.header_rows, *above.body, *table.titles)
            table = replace(table, titles=tuple(sorted(row for row in lines if table.sheet.filled(row))))
            reading = replace(reading, table=table)
        left.append((table, reading))
    return left


def _is_letterhead(before: tuple[Table, Recognised | None], table: Table) -> bool:
    above, reading = before
    return reading is None and above.sheet is table.sheet and above.last < HEADING_ROW


def _own_words(sheet: Sheet) -> Sheet:
    return replace(sheet, rows=tuple(tuple(map(_own_cell, row)) for row in sheet.rows))


def _own_cell(cell: Cell) -> Cell:
    return replace(cell, words=without_taken(cell.words)) if is_taken(cell.words) else cell


def _said_again(reading: Recognised) -> Column | None:
    """Return the column that repeats the lawful basis, as the template does beside the conditions of Schedule 1."""
    for column in reading.columns:
        heard = hear(reading.kind, column.heading).get("article6")
        if column.field is None and heard and heard.score >= _WELL_HEARD:
            return column
    return None


def _with_basis(row: Row, reading: Recognised, group: Group, again: Column | None) -> Row:
    """Take the lawful basis from where it is repeated, if it stands only there; keep the words that differ."""
    cells = cells_of(reading, group, again.column) if again else []
    words = "\n".join(cell.words for cell in cells if cell.words)
    if not again or not words:
        return row
    value = convert(_KIND["article6"], cells)
    if value is not None and row.fields.get("article6") in (None, value):
        return replace(row, fields=row.fields | {"article6": value})
    heading = heading_of(again)
    return replace(row, notes=(*row.notes, f"{heading}: {words}"), unplaced=(*row.unplaced, (heading, words)))


def _with_note(row: Row, reading: Recognised, group: Group) -> Row:
    """Part "Yes: how decisions are automated" into the answer and its note."""
    column = next(iter(reading.columns_of("automated")), None)
    said = _YES_AND_MORE.fullmatch(words_of(reading, group, column.column)) if column else None
    if column is None or said is None or row.fields.get("automated") != "yes" or not said[1]:
        return row
    heading = heading_of(column)
    return replace(
        row,
        fields=row.fields | {"automated_note": said[1].rstrip(")") if "(" in said[0] else said[1]},
        unplaced=tuple(each for each in row.unplaced if each[0] != heading),
        notes=tuple(each for each in row.notes if not each.startswith(f"{heading}: ")),
    )
