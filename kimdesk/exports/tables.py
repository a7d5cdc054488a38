"""Working exports: all records of one kind as a workbook that people filter, change and bring back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kimdesk import __version__
from kimdesk.exports.content import Value
from kimdesk.exports.files import explained, write_file
from kimdesk.exports.sheets import Sheets, unique_headings
from kimdesk.i18n import show, t, tag
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.working_table import FORMAT
from kimdesk.steps import counted

_SPARE_ROWS = 500


@dataclass(frozen=True, slots=True)
class TableRow:
    """One record: its id, its reference, and its fields in the words that are shown.

    A value may be text, a whole number, a date, True or False, None, or several texts.
    """

    id: str
    ref: str
    values: Mapping[str, object]


def write_table(kind: Kind, rows: Sequence[TableRow], to: Path, as_at: str = "", remarks: Sequence[str] = ()) -> Path:
    """Write the records to ``to`` (an xlsx file, replaced if it is there) and return it.

    Every field is a column, after the hidden id and the reference; ``as_at`` is the ISO moment that the file carries.
    With ``remarks`` it is for reading alone, and they stand on the sheet about it. The same rows give the same bytes.
    Raises UserError.
    """
    fields = tuple(each for each in kind if each.type is not Type.OBJECT)
    headings = unique_headings(
        [t("Exports", "Id"), t("Exports", "Ref"), *(each.exported_as or show(each.label) for each in fields)]
    )
    body = [
        (row.id, row.ref, *(_value(each, row.values.get(each.name)) for each in fields))
        for row in counted(rows, 0.4, 0.6)
    ]
    title = show(kind.label_plural)
    with (
        explained(Path(tempfile.gettempdir())),
        Sheets(title, "KIM Desk", f"{FORMAT} {kind.name}", tag(), as_at) as sheets,
    ):
        sheet = sheets.add(title, headings, body, hidden=1)
        lists = [
            (at, [show(option.label) for option in each.options])
            for at, each in enumerate(fields, 3)
            if each.type is Type.CHOICE and each.options
        ]
        _choose(sheet, sheets, lists, headings, len(body) + _SPARE_ROWS)
        _about(sheets, kind, fields, headings[2:], as_at, remarks)
        sheets.add_notes()
        made = sheets.finish()
    write_file(to, made)
    return to


def write_list(
    title: str, headings: Sequence[str], rows: Iterable[Sequence[Value]], to: Path, about: Sequence[tuple[str, str]]
) -> Path:
    """Write a list as it is shown to ``to`` (an xlsx file, replaced if it is there) and return it; ``about`` are the facts
    on the sheet behind it. Raises UserError.
    """
    with (
        explained(Path(tempfile.gettempdir())),
        Sheets(title, "KIM Desk", "kimdesk-list/1", tag(), "") as sheets,
    ):
        sheets.add(title, headings, [tuple(row) for row in rows], t("Exports", "Nothing is in it."))
        facts = [(t("Exports", "Program"), f"KIM Desk {__version__}"), *about]
        sheets.add(t("Exports", "About"), (t("Exports", "What"), t("Exports", "Value")), facts, widths=(36, 90))
        sheets.add_notes()
        made = sheets.finish()
    write_file(to, made)
    return to


def _value(each: Field, value: object) -> Value:
    if isinstance(value, bool):
        return t("Exports", "Yes") if value else t("Exports", "No")
    if value is None or isinstance(value, int | date):
        return value
    if isinstance(value, str):
        return _day(value) if each.type is Type.DATE else value
    if isinstance(value, Iterable):
        return "; ".join(str(part) for part in value)
    return str(value)


def _day(words: str) -> Value:
    try:
        return date.fromisoformat(words[:10])
    except ValueError:
        return words


def _choose(
    sheet: Worksheet, sheets: Sheets, lists: list[tuple[int, list[str]]], headings: Sequence[str], last: int
) -> None:
    """Offer the words of each choice list in its column; the words themselves stand on a sheet of their own."""
    if not lists:
        return
    name = t("Exports", "Lists")
    deepest = max(len(words) for _at, words in lists)
    rows = [tuple(words[row] if row < len(words) else None for _at, words in lists) for row in range(deepest)]
    made = sheets.add(name, [headings[at - 1] for at, _words in lists], rows)
    for column, (at, words) in enumerate(lists, 1):
        letter, source = get_column_letter(at), get_column_letter(column)
        offered = DataValidation(
            type="list", formula1=f"'{made.title}'!${source}$2:${source}${len(words) + 1}", allow_blank=True
        )
        offered.add(f"{letter}2:{letter}{last + 1}")
        sheet.data_validations.append(offered)


def _about(
    sheets: Sheets, kind: Kind, fields: Sequence[Field], headings: Sequence[str], as_at: str, remarks: Sequence[str]
) -> None:
    coming_back = (
        t("Exports", "Coming back"),
        t("Exports", "This file can be imported again: keep the hidden first column, by which each record is known."),
    )
    rows: list[tuple[Value, ...]] = [
        (t("Exports", "Format"), FORMAT),
        (t("Exports", "Program"), f"KIM Desk {__version__}"),
        (t("Exports", "Kind"), kind.name),
        (t("Exports", "As at"), as_at),
        *([(t("Exports", "Remark"), remark) for remark in remarks] or [coming_back]),
    ]
    sheets.add(t("Exports", "About"), (t("Exports", "What"), t("Exports", "Value")), rows, widths=(36, 90))
    columns = [(heading, each.name) for heading, each in zip(headings, fields, strict=True)]
    sheets.add(t("Exports", "Columns"), (t("Exports", "Heading"), t("Exports", "Field")), columns)
