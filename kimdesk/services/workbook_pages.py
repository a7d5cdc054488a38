"""The pages, rows and columns of which a workbook to be filled in is put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kimdesk.i18n import show, t
from kimdesk.model.fields import Field, Kind
from kimdesk.model.round_trip import REF, Part, PartColumn

if TYPE_CHECKING:
    from kimdesk.exports.team_workbook import Page, PageColumn, PageRow

_REF_WIDTH = 9.0


def part_of(
    key: str,
    kind: Kind,
    columns: Sequence[PageColumn],
    asks: bool = False,
    given: Mapping[str, str] | None = None,
    closed: bool = False,
) -> Part:
    """Return what the hidden sheet says of a page with these columns."""
    told = tuple(PartColumn(each.name, each.heading, each.open) for each in columns)
    return Part(key, kind.name, told, asks, given or {}, closed)


def page_of(
    part: Part,
    title: str,
    said: str,
    columns: Sequence[PageColumn],
    rows: Sequence[PageRow],
    spare: int,
    held: int = 1,
) -> Page:
    """Return the sheet of a part: its rows, room for ``spare`` new ones, and ``held`` columns that stay in sight."""
    from kimdesk.exports.team_workbook import Page

    return Page(part.key, title, said, tuple(columns), tuple(rows), spare, held)


def row_of(identity: str, cells: tuple[Any, ...], shut: frozenset[int]) -> PageRow:
    """Return one row; the cells ``shut`` are there to be read."""
    from kimdesk.exports.team_workbook import PageRow

    return PageRow(identity, cells, shut)


def told_apart(columns: Sequence[PageColumn]) -> list[PageColumn]:
    """Return the columns with headings of which none stands twice."""
    from kimdesk.exports.sheets import unique_headings

    headings = unique_headings([each.heading for each in columns])
    return [replace(each, heading=heading) for each, heading in zip(columns, headings, strict=True)]


def reference() -> PageColumn:
    """Return the column of the references."""
    from kimdesk.exports.team_workbook import PageColumn

    return PageColumn(REF, t("Exports", "Ref"), False, _REF_WIDTH)


def named(field: Field) -> PageColumn:
    """Return the column that says which activity a row is about; a new row names one that is not there yet."""
    from kimdesk.exports.team_workbook import PageColumn

    said = t("TeamWorkbook", "For an activity that is not listed yet, write its name in a row below.")
    return PageColumn(field.name, show(field.label), False, 30, help=said)
