"""Deciding what an import would do: find the tables, recognise them, read their records, account for every row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.imports.actions import read_actions
from kimdesk.imports.answers import read_answers
from kimdesk.imports.book import Book, Sheet
from kimdesk.imports.choosing import OUT, Chosen, Found, left_out, place_of, with_choices
from kimdesk.imports.continued import with_whole_texts
from kimdesk.imports.finding import NOT_IMPORTED, find_all, kinds_for, report_of
from kimdesk.imports.given_out import require_not_given_out
from kimdesk.imports.headings import known_kinds
from kimdesk.imports.lone_rows import Sorted, with_lone_doubts
from kimdesk.imports.marks import explained_marks, is_note
from kimdesk.imports.own_tables import answers_alone, kind_of_own, read_own
from kimdesk.imports.peer_parts import account_parts, with_parts
from kimdesk.imports.processing import read_processing
from kimdesk.imports.recognise import Recognised, is_enough, recognise
from kimdesk.imports.records import ColumnReport, Context, Plan, Row, Source, SourceRow, TableReport
from kimdesk.imports.registers import read_register
from kimdesk.imports.retention import read_retention
from kimdesk.imports.rows import (
    BLANK,
    DATA,
    FOOTNOTE,
    HEADING,
    HIDDEN,
    MORE,
    ODD,
    OTHER,
    REPEATED,
    TITLE,
    UNWANTED,
    Group,
    sort_rows,
)
from kimdesk.imports.stopping import each_of
from kimdesk.imports.systems import join_systems, part_systems, read_systems
from kimdesk.imports.table_finding import Table
from kimdesk.imports.words import fold, tidy
from kimdesk.model.fields import Kind
from kimdesk.model.frameworks import Framework
from kimdesk.model.ico import is_taken
from kimdesk.model.kinds import KINDS, find_kind
from kimdesk.model.own_words import Theme, with_themes
from kimdesk.model.shipped_frameworks import shipped_frameworks
from kimdesk.model.text import within

__all__ = ["NOT_IMPORTED", "ColumnReport", "Plan", "Row", "Source", "SourceRow", "TableReport", "make_plan"]

_READERS = {
    "action": read_actions,
    "answer": read_answers,
    "system": read_systems,
    "processing": read_processing,
    "retention_rule": read_retention,
}


def make_plan(
    book: Book,
    into: str | None = None,
    frameworks: Sequence[Framework] | None = None,
    themes: tuple[Theme, ...] = (),
    chosen: Chosen | None = None,
    found: Sequence[Found] | None = None,
) -> Plan:
    """Return what an import of the book would do. ``into`` names the kind where it is not to be found out, ``frameworks`` are
    those that a self-assessment may answer (the program's own unless others are given), ``themes`` those that the workspace
    has added, ``chosen`` what somebody decided about the tables, ``found`` these where they are known. What it was
    begun under (``stopping``) may end it.

    Raises UserError where there is no such kind. Nothing is changed.
    """
    kinds = kinds_for(into, themes)
    require_not_given_out(book)
    book = with_parts(with_whole_texts(book))
    own = kind_of_own(book)
    if own is not None and own.name in NOT_IMPORTED:
        raise _only_to_read(book, own)
    if own is not None and (into is None or find_kind(into) is own):
        return _plan_of_own(book, with_themes(own.name, themes))
    book = answers_alone(book)
    accounts = dict(line for sheet in book for line in _account_blank(sheet).items())
    proposed = find_all(book, kinds, into) if found is None else found
    unwanted, decided = left_out(proposed, chosen or {}), with_choices(proposed, chosen or {})
    sorted_rows = [(table, reading, sort_rows(reading) if reading else None) for table, reading in decided]
    for table, _reading, result in sorted_rows:
        _account_table(accounts, table, result[0] if result else None, into, place_of(table) in unwanted)
    context = Context(
        explained_marks(_outside(accounts)),
        book.name,
        _sheets_of_each_kind(sorted_rows),
        frameworks=shipped_frameworks() if frameworks is None else frameworks,
        themes=themes,
    )
    rows = with_lone_doubts(_all_rows(sorted_rows, context), sorted_rows, accounts)
    rows = _wanted(_parted(join_systems(part_systems(rows)), accounts), into)
    _account_refused(accounts, context.refused, book)
    account_parts(book, accounts)
    reports = (report_of(table, reading) for table, reading in decided)
    return Plan(book.name, tuple(rows), tuple(accounts.values()), tuple(reports), tuple(_notes(book, rows, decided)))


def _all_rows(sorted_rows: Sequence[Sorted], context: Context) -> Iterator[Row]:
    for _table, reading, result in sorted_rows:
        if reading and result:
            yield from _rows_of(reading, each_of(result[1]), context)


def _plan_of_own(book: Book, kind: Kind) -> Plan:
    rows, accounts, reading = read_own(book, kind)
    return Plan(book.name, tuple(rows), accounts, (report_of(reading.table, reading),))


def _only_to_read(book: Book, kind: Kind) -> UserError:
    return UserError(
        t("Import", "Nothing was imported."),
        t("Import", "“{file}” is this program’s own table of {kinds}, which is there to be read.").format(
            file=book.name, kinds=within(show(kind.label_plural))
        ),
        t("Import", "These records are made in the program itself, or come by sync and by team file."),
    )


def _sheets_of_each_kind(read: Iterable[tuple[Table, Recognised | None, object]]) -> dict[str, int]:
    places = {(reading.kind, table.sheet.name) for table, reading, _ in read if reading}
    return Counter(kind for kind, _ in places)


def _notes(book: Book, rows: list[Row], found: Sequence[tuple[Table, Recognised | None]]) -> Iterable[str]:
    """Say what concerns the file as a whole: sheets that it has lost, words that stand elsewhere, what the tables of a
    neighbouring tool hold that is not ours, and a self-assessment without a date.
    """
    for sheet in book:
        if sheet.missing:
            yield t(
                "Import", "The sheet “{sheet}” is named in the file but missing from it: the file is incomplete."
            ).format(sheet=sheet.name)
    if any(row.kind == "processing" for row in rows):
        taken = sum(is_taken(cell.words) for sheet in book for row in sheet.rows for cell in row)
        words = t("Import", "Words in square brackets stand in other records and were left to them, in {count} cells.")
        yield from [words.format(count=taken)] if taken else []
    told = [table.peer for table, reading in found if reading and table.peer and reading.kind == table.peer.kind]
    yield from (show(note) for note in dict.fromkeys(peer.note for peer in told) if note)
    undated = sum(1 for row in rows if row.kind == "answer" and not row.fields.get("cycle"))
    if undated:
        yield t(
            "Import",
            "The self-assessment does not say when it was made: put the month above its table before you import it, or fill "
            "in “Cycle” on its {count} answers afterwards.",
        ).format(count=undated)


def _wanted(rows: list[Row], into: str | None) -> list[Row]:
    """Leave out rows of other kinds than the one asked for; a system brings its reports along."""
    kind = find_kind(into) if into else None
    return [
        row for row in rows if kind is None or row.kind == kind.name or (row.kind == "report" and kind.name == "system")
    ]


def _account_refused(accounts: dict[tuple[str, int], SourceRow], refused: list[tuple[Source, str]], book: Book) -> None:
    """Say why rows that were taken for records became none, and give them and those that say the same their words again."""
    for source, why in refused:
        for row in (source.row, *source.more):
            accounts[source.sheet, row] = replace(accounts[source.sheet, row], sort=ODD, why=why)
    sheets = {sheet.name: sheet for sheet in book}
    for place, each in accounts.items():
        if not each.words and each.sort not in (DATA, MORE, BLANK):
            accounts[place] = replace(each, words=_row_words(sheets[each.sheet], each.row))


def _row_words(sheet: Sheet, row: int) -> str:
    return tidy(" | ".join(sheet.cell(row, column).words for column in sheet.filled(row)))


def _account_blank(sheet: Sheet) -> dict[tuple[str, int], SourceRow]:
    rows = {}
    for number in each_of(range(1, len(sheet.rows) + 1)):
        words = _row_words(sheet, number)
        filled = sheet.filled(number)
        lone_note = len(filled) <= 2 and is_note(words)
        sort = BLANK if not filled else HIDDEN if sheet.hidden else FOOTNOTE if lone_note else ODD
        rows[sheet.name, number] = SourceRow(sheet.name, number, sort, words)
    return rows


def _account_table(
    accounts: dict[tuple[str, int], SourceRow],
    table: Table,
    sorts: dict[int, str] | None,
    into: str | None,
    unwanted: bool = False,
) -> None:
    if unwanted:
        sorts = dict.fromkeys(table.body, UNWANTED)
    elif sorts is None:
        other = into is not None and any(map(is_enough, recognise(table, known_kinds())))
        sorts = dict.fromkeys(table.body, OTHER) if other else {}
        if not other:
            return
    known = dict.fromkeys(table.titles, TITLE) | dict.fromkeys((*table.header_rows, *table.repeats), HEADING) | sorts
    for row, sort in each_of(known.items()):
        place = (table.sheet.name, row)
        if (place in accounts and accounts[place].sort != BLANK) or (place in accounts and sort in (DATA, MORE)):
            # What became a record is told there.
            words = "" if sort in (DATA, MORE) else accounts[place].words
            accounts[place] = replace(accounts[place], sort=sort, words=words)


def _outside(accounts: dict[tuple[str, int], SourceRow]) -> Iterable[str]:
    """Return the lines that may say what marks mean; rows of several cells that nobody understood say nothing of the
    kind.
    """
    return [
        each.words
        for each in accounts.values()
        if each.sort in (TITLE, FOOTNOTE, HEADING) or (each.sort == ODD and each.words.count(" | ") < 2)
    ]


def _parted(rows: list[Row], accounts: dict[tuple[str, int], SourceRow]) -> list[Row]:
    """Keep one of rows that say the same under one key, and give those that differ keys of their own; say where one
    reference stands for two records.
    """
    seen: dict[str, list[Row]] = {}
    first: dict[tuple[str, str], Row] = {}
    kept: list[Row] = []
    for row in each_of(_told_apart_by_sheet(rows)):
        same = seen.setdefault(row.key, [])
        if any(each.fields == row.fields for each in same):
            place = (row.source.sheet, row.source.row)
            accounts[place] = replace(accounts[place], sort=REPEATED)
            continue
        before = same[0] if same else first.get((row.kind, fold(row.ref)))
        if before:
            note = t("Import", "“{ref}” stands more than once, with different words (row {row} of “{sheet}”).").format(
                ref=row.ref or row.key.partition(":")[2][:60], row=before.source.row, sheet=before.source.sheet
            )
            row = _apart(row, f"#{len(same) + 1}" if same else "", (note,))
        if row.ref:
            first.setdefault((row.kind, fold(row.ref)), row)
        same.append(row)
        kept.append(row)
    return kept


def _told_apart_by_sheet(rows: list[Row]) -> list[Row]:
    """Add the sheet to the key of records that would share it across sheets, so that the sheets may change places."""
    sheets: dict[str, set[str]] = {}
    for row in rows:
        sheets.setdefault(row.key, set()).add(row.source.sheet)
    differ = {
        key
        for key, names in sheets.items()
        if len(names) > 1
        and any(row.fields != other.fields for row, other in pairwise(r for r in rows if r.key == key))
    }
    return [_apart(row, f"@{fold(row.source.sheet)}") if row.key in differ else row for row in rows]


def _apart(row: Row, mark: str, notes: tuple[str, ...] = ()) -> Row:
    """Return the row under a key with this mark, by which it is nobody else's any more."""
    natural = () if mark else row.natural
    return replace(row, key=f"{row.key}{mark}", notes=(*row.notes, *notes), natural=natural)


def _rows_of(reading: Recognised, groups: Iterable[Group], context: Context) -> list[Row]:
    wanted = replace(reading, columns=tuple(each for each in reading.columns if each.field != OUT))
    if not reading.by_ref and reading.ids is None:
        return _READERS.get(reading.kind, read_register)(wanted, groups, context)
    titled = reading.column_of(KINDS[reading.kind].title) is not None
    read = _READERS.get(reading.kind, read_register) if titled else read_register
    ids, cell = reading.ids, reading.table.sheet.cell
    return [
        replace(row, by_ref=bool(row.ref), record=cell(row.source.row, ids).words if ids is not None else "")
        for row in read(wanted, groups, context)
    ]
