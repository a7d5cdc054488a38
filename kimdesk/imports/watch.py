"""Which cells of a file may hold a tenant's personal data; nothing is kept back for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kimdesk.i18n import show
from kimdesk.imports.records import Plan, Row
from kimdesk.model.kinds import KINDS
from kimdesk.model.personal import Sort, find_personal
from kimdesk.model.watched import is_watched


@dataclass(frozen=True, slots=True)
class WatchedCell:
    """One cell that may be about a person: where it stands, under which heading, and what it may hold. ``cell`` is its
    name ("C7") where the column is known, else the row alone ("7").
    """

    sheet: str
    row: int
    cell: str
    heading: str
    sorts: tuple[Sort, ...]


def watched_cells(plan: Plan) -> tuple[WatchedCell, ...]:
    """Return the cells whose words come in as free text and may be about a person, in the order of the plan."""
    return tuple(each for row in plan.rows for each in _of_row(plan, row))


def _of_row(plan: Plan, row: Row) -> Iterator[WatchedCell]:
    kind = KINDS[row.kind]
    said = [(name, kind.by_name[name], words) for name, words in row.fields.items() if isinstance(words, str)]
    for name, field, words in said:
        if is_watched(kind, field) and (sorts := _sorts(words)):
            letter, heading = _column(plan, row, name)
            yield WatchedCell(
                row.source.sheet, row.source.row, f"{letter}{row.source.row}", heading or show(field.label), sorts
            )
    for heading, words in row.unplaced:
        if sorts := _sorts(words):
            yield WatchedCell(row.source.sheet, row.source.row, str(row.source.row), heading, sorts)


def _sorts(words: str) -> tuple[Sort, ...]:
    return tuple(dict.fromkeys(each.sort for each in find_personal(words)))


def _column(plan: Plan, row: Row, name: str) -> tuple[str, str]:
    """Return letter and heading of the column that a field was taken from, where one column alone was."""
    for table in plan.tables:
        if table.sheet == row.source.sheet and table.rows[0] <= row.source.row <= table.rows[1]:
            found = [each for each in table.columns if each.field == name]
            return (found[0].letter, found[0].heading) if len(found) == 1 else ("", "")
    return "", ""
