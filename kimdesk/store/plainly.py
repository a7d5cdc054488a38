"""Rows of records in which every field was said once, which is nearly all there is: each value goes to its place at once.

What is disputed, deleted, merged, or holds anything that has to be looked at twice is left to ``drawing``, which says the
same of these too.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CREATED, DELETED
from kimdesk.store.cells import Shown, from_json, shown
from kimdesk.store.columns import COMMON
from kimdesk.store.drawing import plain_fields
from kimdesk.store.fitting import fitting

_AT = {name: at for at, name in enumerate(("number", *COMMON, "count"))}
_REF, _BASE_REF, _DELETED, _CREATED_AT, _CHANGED_AT = map(
    _AT.__getitem__, ("ref", "base_ref", "deleted", "created_at", "changed_at")
)
_TWICE = frozenset({DELETED, ALIAS})
_KEPT = 8192


class _Place(NamedTuple):
    """Where a field stands in the row, whether its words stand there as they are, and whether they name a record."""

    at: int
    is_plain: bool
    is_ref: bool


class Pattern(NamedTuple):
    """The row of a kind as far as some of its fields go: what it says where nothing was said, and where each field stands."""

    kind: str
    empty: tuple[Any, ...]
    places: dict[str, _Place]

    def draw(
        self, number: int, identity: str, ref: str, rows: Sequence[tuple[Any, ...]], links: list[tuple[int, str, str]]
    ) -> list[Any] | None:
        """Return the row of a record, its local number first, of which ``rows`` count, each given as in ``drawing``; what
        it refers to is added to ``links``. None, and nothing added, where it is not as plain as that.
        """
        row, places, named = list(self.empty), self.places, []
        made, seen = "", set()
        for each in rows:
            name, value = each[1], each[2]
            if name in seen or name in _TWICE:
                return None
            seen.add(name)
            place = places.get(name)
            if place is None:
                made = value if name == CREATED else made
            elif not place.is_plain:
                said = _shown(self.kind, name, value)
                row[place.at : place.at + len(said.cells)] = said.cells
                named += [(number, name, to) for to in said.targets]
            elif value[:1] == '"' and "\\" not in value:
                word = row[place.at] = value[1:-1]
                if word and place.is_ref:
                    named.append((number, name, word))
            else:
                return None
        base_ref = fitting(KINDS[self.kind], CREATED, from_json(made)).get("ref") if made else None
        row[0], row[1], row[_REF], row[_BASE_REF] = number, identity, ref or base_ref or None, base_ref or None
        if len(rows[0]) > _WORDS:
            _put_who(row, rows)
        links += named
        return row


# A row of words alone: record, field, value, lamport, device id, number. Behind these may stand when and by whom.
_WORDS = 6


def _put_who(row: list[Any], rows: Sequence[tuple[Any, ...]]) -> None:
    last = rows[0]
    for each in rows:
        if each[1] == CREATED:
            row[_CREATED_AT : _CREATED_AT + 2] = each[6:8]
        if each[3] >= last[3] and each[3:6] > last[3:6]:
            last = each
    row[_CHANGED_AT : _CHANGED_AT + 3] = *last[6:8], last[3]


def pattern_of(kind: Kind, fields: Sequence[Field]) -> Pattern:
    """Return how rows of a kind look that hold these fields."""
    return _pattern(kind.name, tuple(each.name for each in fields))


@cache
def _pattern(kind: str, names: tuple[str, ...]) -> Pattern:
    empty: list[Any] = [None] * len(_AT)
    empty[_DELETED] = False
    empty[_CREATED_AT : _CREATED_AT + 2] = 0, ""
    empty[_CHANGED_AT : _CHANGED_AT + 3] = 0, "", 0
    places, plain = {}, plain_fields(kind)
    for name in names:
        field = KINDS[kind][name]
        places[name] = _Place(len(empty), name in plain, field.type is Type.REF)
        empty += shown(field, (), ()).cells
    return Pattern(kind, tuple(empty), places)


@lru_cache(maxsize=_KEPT)
def _shown(kind: str, name: str, value: str) -> Shown:
    """Return what one value comes to; days, words to choose from and numbers come again and again."""
    known = KINDS[kind]
    return shown(known[name], [fitting(known, name, from_json(value))], [value])
