"""Lists: one statement for any list of any kind, filtered and sorted where the rows are."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Any

from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.store.columns import COMMON, columns_of, date_column, table_name
from kimdesk.store.derived import DERIVED

_EXTRA = {"changed_at", "created_at"}


class Test(StrEnum):
    """How a filter compares."""

    IS = "is"
    NOT = "not"
    IN = "in"
    HAS = "has"
    EMPTY = "empty"
    BEFORE = "before"
    NOT_BEFORE = "not_before"


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition on one column; ``value`` is a key, an id, an ISO date, or a tuple for IN."""

    column: str
    test: Test
    value: Any = None


@dataclass(frozen=True, slots=True)
class ListRequest:
    """Which rows of a kind, which columns, in which order. ``words`` is looked for in every listed text."""

    kind: str
    columns: tuple[str, ...]
    filters: tuple[Filter, ...] = ()
    words: str = ""
    sort: str = "ref"
    descending: bool = False
    limit: int = -1
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows in order: the record's id, whether it has a conflict, then the value of each column (names for
    references).
    """

    request: ListRequest
    rows: list[tuple[Any, ...]] = field(default_factory=list)


def list_records(db: sqlite3.Connection, request: ListRequest) -> Listing:
    """Answer a list in one statement."""
    sql, parameters = _statement(KINDS[request.kind], request)
    return Listing(request, db.execute(sql, parameters).fetchall())


def count_records(db: sqlite3.Connection, requests: Sequence[ListRequest]) -> list[int]:
    """Count the rows of several lists in one statement, in the order of the requests."""
    parts, parameters = [], []
    for at, request in enumerate(requests):
        where, values = _where(KINDS[request.kind], request, ())
        parts.append(f"SELECT {at}, count(*) FROM {table_name(request.kind)} r WHERE {' AND '.join(where)}")
        parameters += values
    rows = db.execute(" UNION ALL ".join(parts), parameters).fetchall() if parts else []
    return [number for _at, number in sorted(rows)]


def _statement(kind: Kind, request: ListRequest) -> tuple[str, list[Any]]:
    shown, joins, order = _frame(kind.name, request.columns, request.sort, request.descending)
    where, parameters = _where(kind, request, shown)
    sql = (
        f"SELECT r.id, r.number IN (SELECT record FROM p_conflict), {', '.join(shown) or 'NULL'} "
        f"FROM {table_name(kind.name)} r {joins} WHERE {' AND '.join(where)} ORDER BY {order}, r.number LIMIT ?"
    )
    return sql, [*parameters, request.limit]


# A page asks for the same columns again and again.
@lru_cache(maxsize=256)
def _frame(name: str, columns: tuple[str, ...], sort: str, descending: bool) -> tuple[tuple[str, ...], str, str]:
    """Return what is selected for the columns, with the joins that this and the order need."""
    kind, joins = KINDS[name], dict[str, str]()
    shown = tuple([_shown(kind, each, joins) for each in columns])
    order = ", ".join(f"{part} {'DESC' if descending else 'ASC'}" for part in _order(kind, sort, joins))
    return shown, " ".join(joins.values()), order


def _where(kind: Kind, request: ListRequest, shown: Sequence[str]) -> tuple[list[str], list[Any]]:
    where = ["r.deleted = 1"] if request.deleted else ["NOT r.deleted", "r.alias IS NULL"]
    parameters: list[Any] = []
    for each in request.filters:
        condition, values = _TESTS[each.test](_column(kind, each.column), each.value)
        where.append(condition)
        parameters += values
    for word in request.words.split():
        searched = [*shown, "r.ref", f'r."{kind.title}"']
        where.append("(" + " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in searched) + ")")
        escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        parameters += [f"%{escaped}%"] * len(searched)
    return where, parameters


def _shown(kind: Kind, name: str, joins: dict[str, str]) -> str:
    known = kind.by_name.get(name)
    if known is not None and known.type is Type.REF:
        return _joined(name, joins)
    if known is not None and known.type is Type.REFS:
        return (
            "(SELECT group_concat(n.title, ', ') FROM p_link l JOIN p_name n ON n.id = l.dst "
            f"WHERE l.src = r.number AND l.field = '{known.name}')"
        )
    return _column(kind, name)


def _joined(name: str, joins: dict[str, str]) -> str:
    joins[name] = f'LEFT JOIN p_name n_{name} ON n_{name}.id = r."{name}"'
    return f"n_{name}.title"


def _column(kind: Kind, name: str) -> str:
    derived = DERIVED.get(kind.name, {}).get(name)
    if derived is not None:
        return derived
    if name not in COMMON and name not in _EXTRA and name not in columns_of(kind):
        raise ValueError(f"{kind.name} has no column {name}")
    return f'r."{name}"'


def _order(kind: Kind, name: str, joins: dict[str, str]) -> list[str]:
    known: Field | None = kind.by_name.get(name)
    if known is None:
        if name in ("ref", "id"):
            return ["rtrim(r.base_ref, '0123456789')", "length(r.base_ref)", "r.base_ref", "r.ref"]
        return [_column(kind, name)]
    if known.type is Type.CHOICE:
        cases = " ".join(f"WHEN '{option.key}' THEN {at}" for at, option in enumerate(known.options))
        return [f'CASE r."{name}" {cases} ELSE {len(known.options)} END']
    if known.type is Type.TARGET:
        column = f'r."{date_column(name)}"'
        return [f"{column} IS NULL", column]
    shown = _shown(kind, name, joins)
    return [f"{shown} IS NULL", shown] if known.type is Type.DATE else [f"{shown} COLLATE NOCASE"]


def _is(column: str, value: Any) -> tuple[str, list[Any]]:
    return f"{column} IS ?", [value]


def _not(column: str, value: Any) -> tuple[str, list[Any]]:
    return f"{column} IS NOT ?", [value]


def _in(column: str, value: Any) -> tuple[str, list[Any]]:
    return f"{column} IN ({','.join('?' * len(value))})", list(value)


def _has(column: str, value: Any) -> tuple[str, list[Any]]:
    return f"{column} LIKE ?", [f'%"{value}"%']


def _empty(column: str, value: Any) -> tuple[str, list[Any]]:
    return (f"{column} IS NULL" if value in (None, True) else f"{column} IS NOT NULL"), []


def _before(column: str, value: Any) -> tuple[str, list[Any]]:
    return f"{column} < ?", [value]


def _not_before(column: str, value: Any) -> tuple[str, list[Any]]:
    return f"{column} >= ?", [value]


_TESTS: dict[Test, Callable[[str, Any], tuple[str, list[Any]]]] = {
    Test.IS: _is,
    Test.NOT: _not,
    Test.IN: _in,
    Test.HAS: _has,
    Test.EMPTY: _empty,
    Test.BEFORE: _before,
    Test.NOT_BEFORE: _not_before,
}
