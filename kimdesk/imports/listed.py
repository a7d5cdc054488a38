"""A range that is pasted into a list: its rows are taken for records of that list, with headings or without."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kimdesk.i18n import show, t
from kimdesk.imports.book import Book, Cell, Sheet
from kimdesk.imports.choices import find_choice
from kimdesk.imports.choosing import OUT, Found, titled
from kimdesk.imports.clues import ENOUGH
from kimdesk.imports.content import average_length, fits, fits_ref
from kimdesk.imports.headings import REF, best_hearing, hear, known_kinds
from kimdesk.imports.recognise import Column, Recognised, is_enough, map_columns, recognise
from kimdesk.imports.table_finding import Table
from kimdesk.imports.words import fold, tidy
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import key_of
from kimdesk.model.validation import Invalid, choice_key

_HEARD, _SURELY_HEARD = 0.72, 0.95
_LOOKS_SO = 0.6
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OWNERS = ("owner", "owners")
_LONGEST_HEADING = 40
_MUCH_LIKELIER = 1.5


@dataclass(frozen=True, slots=True)
class IntoList:
    """A list on the screen: the kind of its records, every column that it has with the words over it, and the ``shown`` ones
    in their order. ``systems`` are the names of those that are here.
    """

    kind: str
    columns: tuple[tuple[str, str], ...]
    shown: tuple[str, ...]
    systems: frozenset[str] = frozenset()


def as_listed(book: Book, found: Sequence[Found], into: IntoList, kind: Kind) -> list[Found]:
    """Return the tables of a range that was pasted into a list, read as records of it whatever else they look like; tables of
    another sort that stand below are left as they were found.
    """
    understood = [table for table, reading in found if reading is not None]
    tables = [table for table, _reading in found]
    if not tables:
        tables = [_whole(sheet) for sheet in book if any(map(sheet.filled, range(1, len(sheet.rows) + 1)))]
    wanted = understood or sorted(tables, key=lambda table: table.first - table.last)[:1]
    return [(table, None) if table not in wanted else _read(table, into, kind) for table in tables]


def _whole(sheet: Sheet) -> Table:
    """Return everything on a sheet as one table, whose first row is taken for its headings."""
    filled = [row for row in range(1, len(sheet.rows) + 1) if sheet.filled(row)]
    top = filled[0]
    columns = tuple(sorted({at for row in filled for at in sheet.filled(row)}))
    headings = {at: sheet.cell(top, at).words for at in sheet.filled(top)}
    return Table(sheet, (top,), top + 1, filled[-1], columns, headings)


def _read(table: Table, into: IntoList, kind: Kind) -> Found:
    own = _own_columns(table, into)
    if own is not None:
        return table, _reading(table, kind, own, by_ref=REF in {each.field for each in own})
    if table.header_rows and not _has_headings(table, kind):
        table = replace(table, header_rows=(), first=table.header_rows[0], headings={})
    columns = _mapped(table, kind) if table.header_rows else _in_order(table, into, kind) or _guessed(table, kind)
    fields = {each.field for each in columns}
    columns = _with_systems(table, into, columns)
    ids = next((at for at in table.columns if _holds_ids(table.column(at))), None)
    if ids is not None:
        mark = t("Import", "the program’s own mark of each record")
        columns = tuple(
            replace(each, field=OUT, score=1.0, reason=mark) if each.column == ids else each for each in columns
        )
    alone = REF in fields and kind.title not in fields
    return table, _reading(table, kind, columns, by_ref=alone or ids is not None, ids=ids)


def _holds_ids(cells: Sequence[Cell]) -> bool:
    """Whether a column holds the ids of records, as the hidden one of a working table does."""
    filled = [cell.words for cell in cells if cell.words]
    return bool(filled) and all(map(_ID.fullmatch, filled))


def _reading(table: Table, kind: Kind, columns: Sequence[Column], by_ref: bool, ids: int | None = None) -> Recognised:
    said = next(iter(recognise(table, (kind,), asked_for=True)), None)
    reasons = [t("Import", "it was pasted into this list")]
    others = tuple(each for each in known_kinds() if each.name != kind.name)
    likelier = next((each for each in recognise(table, others) if is_enough(each)), None)
    if likelier is not None and likelier.weight > _MUCH_LIKELIER * (said.weight if said else 0):
        reasons.append(t("Import", "it reads more like {kind}").format(kind=show(KINDS[likelier.kind].label_plural)))
    named = sum(1 for each in columns if each.field) / max(1, len(columns))
    return Recognised(table, kind.name, round(named, 2), 0.0, tuple(reasons), tuple(columns), by_ref=by_ref, ids=ids)


def _own_columns(table: Table, into: IntoList) -> tuple[Column, ...] | None:
    """Return the columns where all are headed as in the list: it was copied from there. What the program works out itself is
    left out.
    """
    named: dict[str, list[str]] = {}
    places = {name: at for at, name in enumerate(into.shown)}
    for words, name in sorted(into.columns, key=lambda each: places.get(each[1], len(places))):
        named.setdefault(_plain(words), []).append(name)
    headings = {at: table.headings.get(at, "") for at in table.columns}
    if not table.header_rows or not set(map(_plain, headings.values())) <= set(named):
        return None
    here, worked_out = t("Import", "a column of this list"), t("Import", "the program works it out")
    keys: dict[int, str] = {}
    for at, words in headings.items():
        # Two columns may be headed alike, the figure and what is worked out of it.
        names = named[_plain(words)]
        keys[at] = names.pop(0) if len(names) > 1 else names[0]
    meant = {at: _field_of(into.kind, key, headings[at]) for at, key in keys.items()}
    fields = {at: field if field == keys[at] or field not in keys.values() else "" for at, field in meant.items()}
    return tuple(
        Column(at, headings[at], field or OUT, 1.0, here if field else worked_out) for at, field in fields.items()
    )


def _field_of(kind: str, name: str, heading: str) -> str:
    """Return the field that a column of the list shows; nothing for one that is worked out."""
    if name == REF or name in KINDS[kind].by_name:
        return name
    return next((each.field for each in hear(kind, heading).values() if each.score >= _SURELY_HEARD), "")


def _has_headings(table: Table, kind: Kind) -> bool:
    """Whether the first row says what stands below it: the title or two fields in words that are known, or in short words
    over longer ones.
    """
    words = [table.headings[at] for at in sorted(table.headings)]
    heard = [sum(best_hearing(each.name, said) >= _HEARD for said in words) for each in (kind, *known_kinds())]
    titles = [each for said in words for each in hear(kind.name, said).values() if each.field == kind.title]
    if max(heard) >= 2 or any(each.score >= _SURELY_HEARD for each in titles):
        return True
    below = [cell for at in table.columns for cell in table.column(at) if cell.filled]
    short = all(len(each) <= _LONGEST_HEADING and len(each.split()) <= 4 for each in words)
    long = average_length(below) > 2 * sum(map(len, words)) / max(1, len(words))
    return short and len(words) == len(table.columns) > 1 and long


def _in_order(table: Table, into: IntoList, kind: Kind) -> tuple[Column, ...] | None:
    """Return the columns in the order in which the list shows them, with the reference or without, where all cells suit."""
    words = {name: label for label, name in into.columns}
    shown = [_field_of(into.kind, name, words.get(name, "")) or OUT for name in into.shown]
    reason = t("Import", "in the order of the list")
    for names in (shown, [name for name in shown if name != REF]):
        pairs = list(zip(table.columns, names, strict=False))
        whole = len(table.columns) == len(names)
        if len(pairs) < len(table.columns) or kind.title not in (name for _at, name in pairs):
            continue
        if all(whole if name == OUT else _suits(table, at, name, kind) for at, name in pairs):
            return tuple(Column(at, "", name, ENOUGH, reason) for at, name in pairs)
    return None


def _suits(table: Table, at: int, name: str, kind: Kind) -> bool:
    cells = [table.sheet.cell(row, at) for row in table.body]
    if not any(cell.filled for cell in cells):
        return True
    if name == REF:
        return fits_ref(cells) > 0
    return fits(kind[name], cells, find_choice) > 0 and _chosen_in(kind, cells) in ("", name)


def _chosen_in(kind: Kind, cells: Sequence[Cell]) -> str:
    """Return the one field of which all cells are choices in their own words; nothing where there is none or several."""
    filled = [cell.words for cell in cells if cell.words]
    fields = [
        each.name
        for each in kind
        if each.type is Type.CHOICE and filled and all(_is_choice(each, words) for words in filled)
    ]
    return fields[0] if len(fields) == 1 else ""


def _is_choice(field: Field, words: str) -> bool:
    try:
        return bool(choice_key(field, words))
    except Invalid:
        return False


def _guessed(table: Table, kind: Kind) -> tuple[Column, ...]:
    """Return what the cells of a table without headings look like, each field once; its first words are the title."""
    fields: dict[int, str] = {}
    for at in table.columns:
        cells = [table.sheet.cell(row, at) for row in table.body]
        owner = next((name for name in _OWNERS if name in kind.by_name), "")
        looks = [
            (REF, fits_ref(cells) > _LOOKS_SO),
            (_chosen_in(kind, cells), True),
            (kind.title, not any(cell.sort != "text" for cell in cells)),
            (owner, bool(owner) and fits(kind[owner], cells, find_choice) > _LOOKS_SO),
        ]
        found = next((name for name, so in looks if name and so and name not in fields.values()), "")
        if found:
            fields[at] = found
    looked, nothing = t("Import", "its cells look like it"), t("Import", "no field says this")
    return tuple(
        Column(at, "", fields.get(at), ENOUGH if at in fields else 0.0, looked if at in fields else nothing)
        for at in table.columns
    )


def _mapped(table: Table, kind: Kind) -> tuple[Column, ...]:
    columns = tuple(map_columns(table, kind))
    free = any(each.field is None for each in columns)
    return titled(table, kind.title, columns) if free or not any(each.field == REF for each in columns) else columns


def _with_systems(table: Table, into: IntoList, columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Send places that are the names of systems here to the system."""
    fields = {each.field for each in columns}
    if "place" not in fields or "system" in fields or "system" not in KINDS[into.kind].by_name:
        return columns
    at = next(each.column for each in columns if each.field == "place")
    held = [key_of(words) for row in table.body if (words := table.sheet.cell(row, at).words)]
    if not held or sum(words in into.systems for words in held) * 2 < len(held):
        return columns
    reason = t("Import", "its cells name systems that are here")
    return tuple(replace(each, field="system", reason=reason) if each.column == at else each for each in columns)


def _plain(words: str) -> str:
    return tidy(fold(words)).strip(" .:*?")
