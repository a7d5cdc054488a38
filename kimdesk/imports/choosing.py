"""What somebody decides about the tables of a file, over what was found out: which come in, as what, column by column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kimdesk.i18n import t
from kimdesk.imports.clues import ENOUGH
from kimdesk.imports.content import average_length
from kimdesk.imports.headings import LISTS, REF
from kimdesk.imports.recognise import Column, Recognised, map_columns
from kimdesk.imports.table_finding import Table
from kimdesk.model.kinds import KINDS

# A column that is not wanted at all; one without a field is kept with the record as a comment.
OUT = "-"
COMMENT = ""
_LONGER_THAN_A_WORD = 12

Place = tuple[str, int]
Found = tuple[Table, Recognised | None]


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What one table is taken for: a kind, or nothing to leave the table out; ``columns`` gives the field of those columns
    that somebody decided about.
    """

    kind: str
    columns: Mapping[int, str] = field(default_factory=dict)
    remembered: bool = False


Chosen = Mapping[Place, TableChoice]


def place_of(table: Table) -> Place:
    """Return what a table of a file is known by: its sheet and the row where it begins."""
    return table.sheet.name, table.first


def with_choices(found: Iterable[Found], chosen: Chosen) -> list[Found]:
    """Return the tables as they were found, changed by what was decided."""
    return [(table, _read_as(table, reading, chosen.get(place_of(table)))) for table, reading in found]


def left_out(found: Iterable[Found], chosen: Chosen) -> set[Place]:
    """Return the tables that somebody left out."""
    places = {place_of(table) for table, _reading in found}
    return {place for place, choice in chosen.items() if not choice.kind and place in places}


def _read_as(table: Table, reading: Recognised | None, choice: TableChoice | None) -> Recognised | None:
    if choice is None:
        return reading
    if not choice.kind:
        return None
    if reading is None or reading.kind != choice.kind:
        columns = titled(table, KINDS[choice.kind].title, map_columns(table, KINDS[choice.kind]))
        reading = Recognised(table, choice.kind, 1.0, 0.0, (_why(choice),), columns)
    return replace(reading, columns=_mapped(reading.columns, choice))


def titled(table: Table, title: str, columns: Sequence[Column]) -> tuple[Column, ...]:
    """Give a column of words the title where no heading says it: the fullest of those left, else of all, for without a title
    there is no record.
    """
    wordy = [each for each in columns if average_length(table.column(each.column)) > _LONGER_THAN_A_WORD]
    free = [each for each in wordy if each.field is None] or [each for each in wordy if each.field != REF]
    if not free or any(each.field == title for each in columns):
        return tuple(columns)
    best = max(free, key=lambda each: (sum(cell.filled for cell in table.column(each.column)), -each.column))
    reason = t("Import", "no heading says so; it is the text that is left")
    return tuple(replace(each, field=title, score=ENOUGH, reason=reason) if each is best else each for each in columns)


def _mapped(columns: Sequence[Column], choice: TableChoice) -> tuple[Column, ...]:
    """Give columns the fields that somebody chose, and take those away from where they had been found."""
    taken = {name for name in choice.columns.values() if name not in (OUT, COMMENT, *LISTS)}
    mapped = []
    for each in columns:
        if each.column in choice.columns:
            name = choice.columns[each.column]
            mapped.append(replace(each, field=name or None, score=1.0 if name else 0.0, reason=_why(choice)))
        elif each.field in taken:
            mapped.append(replace(each, field=None, score=0.0, reason=t("Import", "another column has its field")))
        else:
            mapped.append(each)
    return tuple(mapped)


def _why(choice: TableChoice) -> str:
    return t("Import", "as last time") if choice.remembered else t("Import", "you chose it")
