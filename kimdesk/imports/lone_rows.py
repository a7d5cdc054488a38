"""Rows of a table that hold one cell only and were taken for a record or for more of one: they could be a note as well, and
whoever looks through an import is told so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kimdesk.i18n import t
from kimdesk.imports.doubts import Doubt
from kimdesk.imports.recognise import Recognised
from kimdesk.imports.records import Row, SourceRow
from kimdesk.imports.rows import DATA, MORE, Group
from kimdesk.imports.table_finding import Table
from kimdesk.imports.values import heading_of

Place = tuple[str, int]
# A table, what it was taken for, and its rows by their sorts with the records that they make.
Sorted = tuple[Table, Recognised | None, tuple[dict[int, str], list[Group]] | None]
# Where more of the records than this are nothing but a name, that is how the table is kept.
_USUAL = 1 / 2


def with_lone_doubts(
    rows: Iterable[Row],
    tables: Iterable[Sorted],
    accounts: dict[Place, SourceRow],
) -> list[Row]:
    """Say of the rows of one cell in the tables, as they were sorted, that cannot be told from a note that they cannot: in
    the account, and with the record that begins there or was gone on with.
    """
    rows = list(rows)
    found = (_doubts(reading, result[0]) for _table, reading, result in tables if reading and result)
    doubts = {place: doubt for each in found for place, doubt in each.items()}
    begun = {(row.source.sheet, row.source.row) for row in rows}
    for place, doubt in doubts.items():
        accounts[place] = replace(accounts[place], why=doubt)
    return [replace(row, notes=(*row.notes, *_said_of(row, doubts, begun))) for row in rows] if doubts else rows


def _doubts(reading: Recognised, sorts: Mapping[int, str]) -> dict[Place, Doubt]:
    """Find a record that is a name and nothing else where others say more, and a further line at the left edge, where people
    write what is about the table, or below a gap in its column.
    """
    table = reading.table
    if table.peer is not None or len(table.columns) < 2:
        return {}
    alone = {row: table.sheet.filled(row)[0] for row in sorts if len(table.sheet.filled(row)) == 1}
    records = [row for row, sort in sorts.items() if sort == DATA]
    named_only = [row for row in records if row in alone]
    unusual = len(named_only) <= _USUAL * len(records)
    found = dict.fromkeys(named_only, t("Import", "it was read as a record")) if unusual else {}
    found |= dict.fromkeys(_unsure_lines(reading, sorts, alone), t("Import", "it was taken with the row above"))
    words = t("Import", "“{words}” stands alone in its row, under “{heading}”: {taken}, but it may be a note.")
    headings = {each.column: heading_of(each) for each in reading.columns}
    return {
        (table.sheet.name, row): Doubt(
            words.format(words=table.sheet.cell(row, alone[row]).words[:60], heading=headings[alone[row]], taken=taken),
            alone[row],
        )
        for row, taken in found.items()
    }


def _unsure_lines(reading: Recognised, sorts: Mapping[int, str], alone: Mapping[int, int]) -> list[int]:
    sheet, edge = reading.table.sheet, min(reading.table.columns)
    unsure: list[int] = []
    record: list[int] = []
    for row, sort in sorts.items():
        if sort == DATA:
            record = []
        elif sort != MORE:
            continue
        elif row in alone and (alone[row] == edge or any(not sheet.cell(each, alone[row]).words for each in record)):
            unsure.append(row)
        record.append(row)
    return unsure


def _said_of(row: Row, doubts: Mapping[Place, Doubt], begun: set[Place]) -> list[str]:
    sheet = row.source.sheet
    own = doubts.get((sheet, row.source.row))
    taken = [(sheet, more) for more in row.source.more if (sheet, more) in doubts and (sheet, more) not in begun]
    words = t("Import", "Row {row}: {doubt}")
    return [*([own] if own else []), *(words.format(row=place[1], doubt=doubts[place]) for place in taken)]
