"""The tables of a whole book, each read as its likeliest kind, and what is told of them before anything is planned."""

from __future__ import annotations

from dataclasses import dataclass

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.imports.book import Book
from kimdesk.imports.choosing import Chosen, Found, with_choices
from kimdesk.imports.continued import with_whole_texts
from kimdesk.imports.headings import known_kinds
from kimdesk.imports.listed import IntoList, as_listed
from kimdesk.imports.own_tables import answers_alone, kind_of_own, read_own
from kimdesk.imports.peer_parts import with_parts
from kimdesk.imports.processing import under_letterheads
from kimdesk.imports.recognise import Column, Recognised, is_enough, recognise
from kimdesk.imports.records import ColumnReport, TableReport
from kimdesk.imports.table_finding import Table, find_tables
from kimdesk.imports.values import letter_of
from kimdesk.imports.words import tidy
from kimdesk.model.fields import Kind
from kimdesk.model.kinds import find_kind
from kimdesk.model.own_words import Theme, with_themes

# The program writes these itself, or they belong to a record that is opened for them.
NOT_IMPORTED = frozenset(
    {
        "return",
        "entry",
        "stage",
        "signoff",
        "comment",
        "workspace",
        "quarter",
        "escalation",
        "framework",
        "layout",
        "told_apart",
        "chase",
    }
)


def prepared(book: Book) -> Book:
    """Return the book as it is planned: long texts whole, what several sheets say of one record in its row, and nothing that
    the program itself wrote twice into it.
    """
    book = with_parts(with_whole_texts(book))
    return book if kind_of_own(book) is not None else answers_alone(book)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The tables of a book as they were found, before anybody decides about them; ``own`` is the program's own table, about
    which nothing is decided.
    """

    found: tuple[Found, ...]
    own: bool = False

    def tables(self, chosen: Chosen) -> tuple[TableReport, ...]:
        """Return what the tables are taken for after what somebody decided about them."""
        found = self.found if self.own else with_choices(self.found, chosen)
        return tuple(report_of(table, reading) for table, reading in found)


def propose(book: Book, themes: tuple[Theme, ...] = (), into: IntoList | None = None) -> Proposal:
    """Return what the tables of a prepared book are likeliest to be, or those of a range that was pasted ``into`` a list;
    ``themes`` are those of actions that the workspace has added.
    """
    own = kind_of_own(book)
    if own is not None and own.name not in NOT_IMPORTED:
        reading = read_own(book, own)[2]
        return Proposal(((reading.table, reading),), own=True)
    kinds = kinds_for(into.kind if into else None, themes)
    found = find_all(book, kinds, None)
    kind = next((each for each in kinds if into is not None and each.name == into.kind), None)
    return Proposal(tuple(as_listed(book, found, into, kind) if into is not None and kind is not None else found))


def find_all(book: Book, kinds: tuple[Kind, ...], into: str | None) -> list[Found]:
    """Return the tables on the sheets that can be seen, each with what it is read as, if anything."""
    tables = [table for sheet in book if not sheet.hidden and not sheet.joined for table in find_tables(sheet, kinds)]
    return under_letterheads(_choose(tables, kinds, into))


def kinds_for(into: str | None, themes: tuple[Theme, ...] = ()) -> tuple[Kind, ...]:
    """Return the kinds that a table may be, with the workspace's own ``themes``; raises UserError where ``into`` names none
    that can be imported.
    """
    return tuple(with_themes(each.name, themes) for each in _kinds_for(into))


def _kinds_for(into: str | None) -> tuple[Kind, ...]:
    if into is None:
        return known_kinds()
    kind = find_kind(into)
    if kind is None or kind.name in NOT_IMPORTED:
        raise UserError(
            t("Import", "Nothing was imported."),
            t("Import", "“{into}” is not a kind of record that can be imported.").format(into=into),
            t("Import", "Kinds are for example: actions, assessment, systems, assets, risks."),
        )
    return known_kinds() if kind in known_kinds() else (*known_kinds(), kind)


def _choose(tables: list[Table], kinds: tuple[Kind, ...], into: str | None) -> list[tuple[Table, Recognised | None]]:
    """Read each table as its likeliest kind; where a kind is asked for, only the tables of that kind.

    Where none is likeliest to be that kind, every table is taken for it that can be.
    """
    readings = [(table, recognise(table, kinds)) for table in tables]
    kind = find_kind(into) if into else None
    if kind is None:
        return [(table, each[0] if each and is_enough(each[0]) else None) for table, each in readings]
    names = {kind.name, "system"} if kind.name == "report" else {kind.name}
    best = [(table, each[0] if each and each[0].kind in names else None) for table, each in readings]
    if any(reading for _, reading in best):
        return best
    return [(table, next(iter(recognise(table, (kind,), asked_for=True)), None)) for table in tables]


def report_of(table: Table, reading: Recognised | None) -> TableReport:
    """Return what a table was taken for, as it is told."""
    columns = tuple(
        ColumnReport(letter_of(each.column), tidy(each.heading), each.field, each.score, each.reason, each.column)
        for each in (reading.columns if reading else _unread(table))
    )
    return TableReport(
        table.sheet.name,
        (table.first, table.last),
        table.header_rows,
        reading.kind if reading else "",
        reading.confidence if reading else 0.0,
        reading.reasons if reading else (),
        columns,
    )


def _unread(table: Table) -> tuple[Column, ...]:
    return tuple(Column(each, table.headings.get(each, ""), None, 0.0, "") for each in table.columns)
