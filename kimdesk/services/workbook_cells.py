"""Values as a workbook to be filled in shows them, and as its cells say them when they come back."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kimdesk.i18n import show, t
from kimdesk.model.dates import say_date
from kimdesk.model.fields import Field, Type
from kimdesk.model.ops import Dot
from kimdesk.model.round_trip import Sent, mark_of
from kimdesk.model.three_ways import Way, members_between, way_of
from kimdesk.model.validation import Invalid, clean, parted, say_value
from kimdesk.services.own_themes import own_themes
from kimdesk.services.resolving import resolved
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.imports.book import Cell

# What a cell can hold, in the units in which Excel counts.
_LONGEST = 32_000
_MOST_NAMES = 3000


def shown(field: Field, value: Any, names: Mapping[str, str]) -> str | int | date | None:
    """Return a value as its cell shows it: days and whole numbers as such, sets in parts, the rest in words."""
    if value in (None, "", ()):
        return None
    if field.type is Type.DATE:
        return _day(str(value))
    if field.type is Type.INTEGER:
        return int(value)
    if field.type.is_set:
        return "; ".join(say_value(field, (each,), dict(names)) for each in value)
    return say_value(field, value, dict(names)) or None


def words_of(value: str | int | date | None) -> str:
    """Return the words that a person, and whoever reads the file, finds in a cell with this value."""
    return "" if value is None else say_date(value) if isinstance(value, date) else str(value)


def fits_cell(value: str | int | date | None) -> bool:
    """Tell whether a cell can hold all of it."""
    return not isinstance(value, str) or len(value.encode("utf-16-le")) // 2 <= _LONGEST


def choices_of(db: sqlite3.Connection, field: Field) -> tuple[str, ...]:
    """Return what may be chosen in a field, in words; nothing where anything may be written."""
    if field.type is Type.BOOL:
        return t("Validation", "Yes"), t("Validation", "No")
    if field.type in (Type.CHOICE, Type.CHOICES):
        own = (each.name for each in own_themes(db)) if field.open else ()
        return tuple(dict.fromkeys([*(show(each.label) for each in field.options), *own]))
    if field.type in (Type.REF, Type.REFS) and field.to:
        titles = (each.title for kind in field.to for each in reading.find_records(db, kind, {}))
        found = sorted({" ".join(each.split()) for each in titles if each}, key=str.casefold)
        return tuple(found) if len(found) <= _MOST_NAMES else ()
    return ()


def read_cell(db: sqlite3.Connection, field: Field, cell: Cell) -> Any:
    """Return the value that a cell gives a field. Raises Invalid where the field cannot take it."""
    from kimdesk.imports.values import convert

    if cell.sort in ("formula", "error"):
        raise Invalid(field, t("Merging", "the cell holds a formula without a result, or an error."))
    words = cell.words
    if not words:
        return clean(field, None)[0]
    if field.open and field.type is Type.CHOICE:
        return clean(field, resolved(db, field, words))[0]
    if field.type is Type.REFS:
        return clean(field, _names(db, field, words))[0]
    if field.type is Type.REF:
        return clean(field, resolved(db, field, " ".join(words.split())))[0]
    value = convert(field, [cell])
    return clean(field, words if value is None else value)[0]


def _names(db: sqlite3.Connection, field: Field, words: str) -> tuple[str, ...]:
    """Return the records that a cell names, set apart by semicolons, new lines or commas, where a name may have commas."""

    def is_one(part: str) -> bool:
        try:
            return bool(resolved(db, field, (part,)))
        except Invalid:
            return False

    return tuple(each for part in parted(words, is_one) for each in resolved(db, field, (part,)))


@dataclass(frozen=True, slots=True)
class Weighed:
    """What is to be done with one cell: which way, the value that the field is to have, and the dots that it replaces."""

    way: Way
    value: Any
    over: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in a field now: its live values by dot, and what holds where nobody has written anything."""

    live: Mapping[Dot, Any]
    otherwise: Any = None

    def marks(self) -> dict[Dot, str]:
        """Return the mark of each live value; one that says nothing reads as what holds otherwise."""
        return {dot: mark_of(self.otherwise if value is None else value) for dot, value in self.live.items()}


def weigh(
    db: sqlite3.Connection, field: Field, sent: Sent, cell: Cell, standing: Standing, vector: Mapping[str, int]
) -> Weighed:
    """Return what is to be done with a cell whose words are others than went out. Raises Invalid where it cannot be
    understood.
    """
    went_out = sent.marks[field.name]
    value = read_cell(db, field, cell)
    if field.type.is_set:
        return _weigh_set(sent.members.get(field.name, ()), value, standing, vector)
    marks = standing.marks()
    # Where nobody has written anything in this quarter nobody has changed it, even if what it reads through has.
    untouched = went_out[1] if field.inherited else mark_of(standing.otherwise)
    now = tuple(marks.values()) or (untouched,)
    way = way_of(went_out[1], now, mark_of(value))
    return Weighed(way, value, tuple(dot for dot, mark in marks.items() if mark == went_out[1]))


def _weigh_set(went_out: Sequence[str], told: Iterable[str], standing: Standing, vector: Mapping[str, int]) -> Weighed:
    """Put in and take out what the workbook put in and took out; a member that came in meanwhile stays."""
    now = {str(value) for value in standing.live.values()}
    told = tuple(told)
    put_in, taken_out = members_between(went_out, now, told)
    if not put_in and not taken_out:
        same = set(told) == set(went_out)
        return Weighed(Way.UNTOUCHED if same else Way.AGREED, told, ())
    known = tuple(dot for dot in standing.live if dot.number <= vector.get(dot.device, 0))
    return Weighed(Way.TAKEN, tuple(sorted((now | set(put_in)) - set(taken_out))), known)


def _day(words: str) -> date | str:
    return date.fromisoformat(words) if re.fullmatch(r"(19|2\d)\d\d-\d\d-\d\d", words) else words
