"""The program's own working tables on their way back: nothing is guessed, each column is the field that the file says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kimdesk.i18n import mark, t, worded
from kimdesk.imports.book import Book, Cell, Sheet
from kimdesk.imports.continued import is_cut
from kimdesk.imports.doubts import Doubt
from kimdesk.imports.headings import REF
from kimdesk.imports.owners import Named, sort_of
from kimdesk.imports.recognise import Column, Recognised
from kimdesk.imports.records import Row, Source, SourceRow, key_of_record
from kimdesk.imports.rows import BLANK, DATA, HEADING, ODD
from kimdesk.imports.table_finding import Table
from kimdesk.imports.values import Draft, convert, keep_unconverted
from kimdesk.imports.words import fold, tidy
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.working_table import ASSESSMENT_FORMAT, FORMAT

_ID, _REF = 0, 1
_TOLD = (mark("Assessed", "No"), mark("Assessed", "Recommendation"), mark("Assessed", "State"))
_WORKED_OUT = (
    mark("Assessed", "Group"),
    mark("Assessed", "Before"),
    mark("Assessed", "Since"),
    mark("Assessed", "Remark"),
)
# Above its headings a sheet says what it is and what it holds.
_HEADINGS_WITHIN = 9


def kind_of_own(book: Book) -> Kind | None:
    """Return the kind whose working table the book is, or None where it is no working table."""
    for sheet in book:
        said = {sheet.cell(row, 1).words for row in range(1, min(len(sheet.rows), 12) + 1)}
        if FORMAT in said:
            return next((KINDS[words] for words in said if words in KINDS), None)
    return None


def answers_alone(book: Book) -> Book:
    """Return the answers of a self-assessment that the program wrote as a document, without the sheets and columns that say
    the same again; any other book comes back as it is.
    """
    said = {cell.words for row in (book.sheets[0].rows if book.sheets else ()) for cell in row}
    found = next(filter(None, map(_answers_of, book)), None) if ASSESSMENT_FORMAT in said else None
    return replace(book, sheets=(found,)) if found else book


def _answers_of(sheet: Sheet) -> Sheet | None:
    """Return the sheet without the columns that are worked out, or None where it holds no answers."""
    for number in range(1, _HEADINGS_WITHIN + 1):
        words = [cell.words for cell in sheet.row(number)]
        if all(worded(each) & set(words) for each in _TOLD):
            worked_out = {heading for each in _WORKED_OUT for heading in worded(each)}
            kept = [at for at, heading in enumerate(words) if heading not in worked_out]
            return replace(sheet, rows=tuple(tuple(row[at] for at in kept if at < len(row)) for row in sheet.rows))
    return None


def read_own(book: Book, kind: Kind) -> tuple[list[Row], tuple[SourceRow, ...], Recognised]:
    """Return the records of a working table, each with the id that it has in the workspace it came from, the account of
    the table's rows, and what each column was taken for.
    """
    sheet = book.sheets[0]
    fields = _fields_by_heading(book, kind)
    headings = {column: tidy(cell.words) for column, cell in enumerate(sheet.row(1)) if cell.filled and column > _REF}
    table = Table(sheet, (1,), 2, len(sheet.rows), tuple(headings), headings)
    columns = tuple(_column(at, words, fields.get(fold(words))) for at, words in headings.items())
    reading = Recognised(table, kind.name, 0.99, 9.0, (t("Import", "the file says so itself"),), columns)
    rows = [row for number in range(2, len(sheet.rows) + 1) if (row := _row(reading, number, kind))]
    return rows, tuple(_accounted(sheet, {row.source.row for row in rows})), reading


def _fields_by_heading(book: Book, kind: Kind) -> Mapping[str, str]:
    """Return which field each heading stands for, as the sheet of the columns says."""
    for sheet in book.sheets[1:]:
        pairs = {fold(sheet.cell(row, 0).words): sheet.cell(row, 1).words for row in range(2, len(sheet.rows) + 1)}
        if pairs and set(pairs.values()) <= set(kind.by_name):
            return pairs
    return {}


def _column(at: int, heading: str, field: str | None) -> Column:
    reason = t("Import", "the file says so itself") if field else t("Import", "no field says this")
    return Column(at, heading, field, 1.0 if field else 0.0, reason)


def _row(reading: Recognised, number: int, kind: Kind) -> Row | None:
    sheet = reading.table.sheet
    if not sheet.filled(number):
        return None
    draft = Draft()
    for column in reading.columns:
        cell = sheet.cell(number, column.column)
        if cell.filled:
            _read(draft, kind.by_name.get(column.field or ""), column, cell)
    ref, record = tidy(sheet.cell(number, _REF).words), tidy(sheet.cell(number, _ID).words)
    title, source = str(draft.fields.get(kind.title, "")), Source(sheet.name, number)
    if not title and not record:
        return None
    key = f"{kind.name}:{key_of_record(ref, title)}"
    return Row(kind.name, key, ref, draft.fields, source, tuple(draft.notes), tuple(draft.unplaced), record=record)


def _read(draft: Draft, field: Field | None, column: Column, cell: Cell) -> None:
    heading = column.heading
    if field is None:
        draft.keep(heading or REF, cell.words)
        return
    if is_cut(cell):
        said = t(
            "Import", "“{heading}” goes on elsewhere in the file, where it is not to be found; it was left as it is."
        )
        draft.notes.append(Doubt(said.format(heading=heading), column.column))
        return
    value = _names(field, cell.words) if field.type in (Type.REF, Type.REFS) else convert(field, [cell])
    if value is None:
        keep_unconverted(draft, field, heading, cell.words, column.column)
    else:
        draft.fields[field.name] = value


def _names(field: Field, words: str) -> Named | tuple[Named, ...]:
    """Return whom or what a cell names, by the names they have here: several are set apart by semicolons."""
    other = next((kind for kind in field.to if kind not in ("person", "team")), "")
    named = tuple(Named(name, other or sort_of(name)) for part in words.split(";") if (name := tidy(part)))
    return named if field.type is Type.REFS else replace(named[0], name=tidy(words))


def _accounted(sheet: Sheet, taken: set[int]) -> Iterator[SourceRow]:
    for number in range(1, len(sheet.rows) + 1):
        words = tidy(" | ".join(sheet.cell(number, column).words for column in sheet.filled(number)))
        empty = BLANK if not words else ODD
        sort = HEADING if number == 1 else DATA if number in taken else empty
        why = t("Import", "it has nothing it could be known by") if sort == ODD else ""
        yield SourceRow(sheet.name, number, sort, words, why)
