"""What an import would do, row by row of the file: every row is there, with the cell in question and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from kimdesk.i18n import t
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import say_value
from kimdesk.services.context import Context
from kimdesk.services.import_report import ImportReport, Outcome, RowReport, say_outcome
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.imports.book import Book, Sheet
    from kimdesk.imports.records import Plan, Row, SourceRow, TableReport


_NAMED = 6


class RowState(StrEnum):
    """What would become of a row of the file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    GONE = "gone"
    LEFT = "left out"


_STATES = {
    Outcome.NEW: RowState.NEW,
    Outcome.SAME: RowState.SAME,
    Outcome.SKIPPED: RowState.CHANGED,
    Outcome.UPDATED: RowState.CHANGED,
    Outcome.DELETED_HERE: RowState.GONE,
    Outcome.UNDONE_HERE: RowState.GONE,
    Outcome.LEFT_OUT: RowState.LEFT,
    Outcome.PERMANENT: RowState.SAME,
    Outcome.NOT_HERE: RowState.LEFT,
}


# Most rows have nothing to mark, and there may be very many.
_NOTHING: Mapping[int, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of a sheet. ``marks`` says by column what is doubtful, ``before`` what stands here already; ``keys`` are those
    of the records that begin in it, ``why`` what is to be said of the row as a whole.
    """

    row: int
    state: RowState
    doubtful: bool = False
    title: str = ""
    why: tuple[str, ...] = ()
    marks: Mapping[int, str] = field(default_factory=lambda: _NOTHING)
    before: Mapping[int, str] = field(default_factory=lambda: _NOTHING)
    keys: tuple[str, ...] = ()

    @property
    def matched(self) -> bool:
        """Whether the row has a choice to make: a record of it is here, or was."""
        return self.state in (RowState.CHANGED, RowState.GONE)


@dataclass(frozen=True, slots=True)
class SheetView:
    """One sheet with its rows; ``tables`` are those on it that are read, ``columns`` those that hold anything."""

    name: str
    rows: tuple[RowView, ...]
    tables: tuple[TableReport, ...]
    columns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do with the whole file: how many rows have which state, how many are doubtful, how many hold
    ``dates`` that could be read two ways, and the kind and name of whoever would be ``made`` because rows name them.
    """

    plan: Plan
    sheets: tuple[SheetView, ...]
    counts: Mapping[RowState, int] = field(default_factory=dict)
    doubtful: int = 0
    dates: int = 0
    made: tuple[tuple[str, str], ...] = ()

    def count(self, state: RowState) -> int:
        """How many rows have this state."""
        return self.counts.get(state, 0)


class PreviewMaker:
    """Lays the report of a dry run beside the account of the file's rows."""

    def __init__(self, context: Context, report: ImportReport, book: Book) -> None:
        from kimdesk.imports.stopping import each_of

        self._db, self._book = context.db, book
        self._plan, self._made = report.plan, report.made
        self._rows = {row.key: row for row in report.plan.rows}
        self._said: dict[tuple[str, int], list[RowReport]] = {}
        self._goes_on: dict[tuple[str, int], tuple[str, int]] = {
            (sheet.name, row): place for sheet in book for row, place in sheet.joined.items()
        }
        self._tables: dict[str, list[TableReport]] = {}
        for each in each_of(report.rows):
            self._said.setdefault((each.sheet, each.row), []).append(each)
            for more in self._rows[each.key].source.more:
                self._goes_on.setdefault((each.sheet, more), (each.sheet, each.row))
        for table in report.plan.tables:
            self._tables.setdefault(table.sheet, []).append(table)
        self._names = reading.names_of(self._db, set(_mentioned(report.rows)))

    def make(self) -> Preview:
        """Return the whole picture."""
        from kimdesk.imports.rows import BLANK
        from kimdesk.imports.stopping import each_of

        sheets: dict[str, list[RowView]] = {}
        for source in each_of(self._plan.source_rows):
            rows = sheets.setdefault(source.sheet, [])
            if source.sort != BLANK:
                rows.append(self._view(source))
        views = tuple(self._sheet(sheet, sheets[sheet.name]) for sheet in self._book if sheets.get(sheet.name))
        every = [row for view in views for row in view.rows]
        # A row that goes on with the one above is part of that one.
        counts = Counter(row.state for row in every if row.keys or row.state is RowState.LEFT)
        dates = sum(1 for row in self._plan.rows if _has_open_day(row))
        return Preview(self._plan, views, counts, sum(row.doubtful for row in every), dates, self._made)

    def _sheet(self, sheet: Sheet, rows: list[RowView]) -> SheetView:
        tables = tuple(each for each in self._tables.get(sheet.name, ()) if each.kind)
        columns = {at for row in rows for at in sheet.filled(row.row)}
        return SheetView(sheet.name, tuple(rows), tables, tuple(sorted(columns)))

    def _view(self, source: SourceRow) -> RowView:
        from kimdesk.imports.left_over import say_why

        said = self._said.get((source.sheet, source.row))
        if said:
            return self._of_records(source.row, said)
        first = self._goes_on.get((source.sheet, source.row), ("", 0))
        if first in self._said:
            words = t("Import", "goes on with row {row}")
            if first[0] != source.sheet:
                words = t("Import", "taken with row {row} of “{sheet}”")
            why = words.format(row=first[1], sheet=first[0])
            return _going_on(source, _STATES[self._said[first][0].outcome], why)
        return RowView(source.row, RowState.LEFT, _is_odd(source), why=(say_why(source),))

    def _of_records(self, number: int, said: list[RowReport]) -> RowView:
        marks: dict[int, str] = {}
        before: dict[int, str] = {}
        why: list[str] = []
        doubtful = False
        for each in said:
            row = self._rows[each.key]
            doubtful = doubtful or _is_doubtful(row, each)
            why += each.notes
            if each.outcome is Outcome.NOT_HERE:
                why.append(say_outcome(each.outcome))
            _mark(marks, row)
            before |= self._before(row, each)
        states = [_STATES[each.outcome] for each in said]
        state = next(each for each in (RowState.NEW, RowState.CHANGED, *RowState) if each in states)
        title = f"{said[0].ref} {said[0].title}".strip()
        if len(said) > 1:
            title = t("Import", "{title} and {count} more").format(title=title, count=len(said) - 1)
        keys = tuple(each.key for each in said)
        why = list(dict.fromkeys(map(str, why)))
        return RowView(number, state, doubtful, title, tuple(why), marks or _NOTHING, before or _NOTHING, keys)

    def _before(self, row: Row, said: RowReport) -> dict[int, str]:
        columns = {
            each.field: each.at
            for table in self._tables.get(said.sheet, ())
            if table.kind == row.kind and table.rows[0] <= said.row <= table.rows[1]
            for each in table.columns
        }
        kind = KINDS[row.kind]
        return {
            columns[name]: say_value(kind[name], value, self._names) or t("Import", "nothing")
            for name, value in said.before.items()
            if name in columns
        }


def _going_on(source: SourceRow, state: RowState, why: str) -> RowView:
    from kimdesk.imports.doubts import Doubt

    if not isinstance(source.why, Doubt):
        return RowView(source.row, state, why=(why,))
    return RowView(source.row, state, True, why=(why, str(source.why)), marks={source.why.column: str(source.why)})


def _mentioned(rows: Iterable[RowReport]) -> Iterable[str]:
    for each in rows:
        for value in each.before.values():
            yield from (one for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, str))


def _mark(marks: dict[int, str], row: Row) -> None:
    from kimdesk.imports.doubts import doubts_in

    for doubt in doubts_in(row.notes):
        marks[doubt.column] = f"{marks[doubt.column]}\n{doubt}" if doubt.column in marks else str(doubt)


def _is_doubtful(row: Row, said: RowReport) -> bool:
    """Whether something was not taken as it stands, or could mean something else; words that were kept under a heading
    that nobody knows are no doubt.
    """
    kept = {f"{heading}: {words}" for heading, words in row.unplaced}
    from kimdesk.imports.doubts import Doubt

    return any(isinstance(each, Doubt) or str(each) not in kept for each in said.notes)


def _has_open_day(row: Row) -> bool:
    from kimdesk.imports.doubts import DATE, doubts_in

    return any(each.sort == DATE for each in doubts_in(row.notes))


def _is_odd(source: SourceRow) -> bool:
    from kimdesk.imports.rows import ODD

    return source.sort == ODD


def say_counts(preview: Preview) -> str:
    """Return in one sentence how many rows would become what."""
    parts = [t("Import", "{count} new").format(count=preview.count(RowState.NEW))]
    if changed := preview.count(RowState.CHANGED):
        parts.append(t("Import", "{count} here and different").format(count=changed))
    if same := preview.count(RowState.SAME):
        parts.append(t("Import", "{count} here already, the same").format(count=same))
    if gone := preview.count(RowState.GONE):
        parts.append(t("Import", "{count} deleted or undone here").format(count=gone))
    if left := preview.count(RowState.LEFT):
        parts.append(t("Import", "{count} left out").format(count=left))
    if preview.doubtful:
        parts.append(t("Import", "{count} to look at").format(count=preview.doubtful))
    return ", ".join(parts) + "."


def say_made(preview: Preview) -> str:
    """Return in one sentence who and what would be added because rows name them; nothing where nobody would."""
    if not preview.made:
        return ""
    names = ", ".join(name for _kind, name in preview.made[:_NAMED])
    more = len(preview.made) - _NAMED
    if more > 0:
        return t("Import", "Will also be added by name: {names} and {more} more.").format(names=names, more=more)
    return t("Import", "Will also be added by name: {names}.").format(names=names)


def state_words(state: RowState) -> str:
    """Return what a state is called."""
    return {
        RowState.NEW: t("Import", "New"),
        RowState.CHANGED: t("Import", "Different here"),
        RowState.SAME: t("Import", "Here already"),
        RowState.GONE: t("Import", "Deleted here"),
        RowState.LEFT: t("Import", "Left out"),
    }[state]
