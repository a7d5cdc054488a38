"""What the reading thread does for a list: one statement for the rows and one for what is restricted, one more only
where the whole number is not known, and a fixed number where a column is worked out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.store.listing import Filter, ListRequest
from kimdesk.ui.registers.filters import DELETED_ONES, NEEDS_A_LOOK, ReadyFilter, ask
from kimdesk.ui.registers.tools import Beside
from kimdesk.ui.tables.cells import Column


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the page asks for: the columns on screen, the filters that are on, words, and the order. ``hides`` is what is
    left out while the filter of that key is off.
    """

    kind: str
    columns: tuple[Column, ...]
    ready: tuple[ReadyFilter, ...]
    keys: tuple[str, ...]
    words: str
    sort: str
    descending: bool
    today: date
    me: str
    count_all: bool
    beside: Beside | None = None
    hides: Mapping[str, tuple[Filter, ...]] = field(default_factory=dict)

    @property
    def hidden(self) -> tuple[Filter, ...]:
        """The tests that hold because nobody asked for what they leave out."""
        return tuple(test for key, tests in self.hides.items() if key not in self.keys for test in tests)


@dataclass(frozen=True, slots=True)
class Rows:
    """The answer: names of the values in each row, the rows, how many there are in all (None: as before), and which
    records are restricted.
    """

    names: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    total: int | None
    restricted: frozenset[str] = frozenset()


def read_rows(desk: Desk, wanted: Wanted) -> Rows:
    """Return the rows that are wanted, in their order."""
    asked = ask(KINDS[wanted.kind], wanted.ready, wanted.keys, wanted.today, wanted.me)
    needs = dict.fromkeys([*(need for column in wanted.columns for need in column.needs), *asked.needs])
    aside = wanted.beside.names if wanted.beside else ()
    names = tuple(each for each in needs if each not in aside)
    sort = "ref" if wanted.sort in aside else wanted.sort
    deleted = DELETED_ONES.key in wanted.keys
    tests = (*asked.tests, *wanted.hidden)
    request = ListRequest(wanted.kind, names, tests, wanted.words, sort, wanted.descending, deleted=deleted)
    rows = desk.records.rows(request).rows
    if wanted.beside and not needs.keys().isdisjoint(aside):
        names, rows = _with_beside(desk, wanted, wanted.beside, names, rows)
    if asked.keeps:
        rows = _kept(names, rows, asked.keeps, wanted.today)
    if NEEDS_A_LOOK.key in wanted.keys:
        marked = desk.follow_up.marks(wanted.kind)
        rows = [row for row in rows if row[0] in marked]
    hidden = frozenset(desk.records.restricted())
    if not wanted.count_all:
        return Rows(names, rows, None, hidden)
    everything = not (wanted.keys or wanted.words)
    total = len(rows) if everything else len(desk.records.rows(ListRequest(wanted.kind, (), wanted.hidden)).rows)
    return Rows(names, rows, total, hidden)


def _with_beside(
    desk: Desk, wanted: Wanted, beside: Beside, names: tuple[str, ...], rows: list[tuple[Any, ...]]
) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """Add what is worked out to the rows, and put them in its order where that is asked for."""
    found = beside.read(desk)
    rows = [(*row, *found.get(row[0], beside.usual)) for row in rows]
    names = (*names, *beside.names)
    if wanted.sort in beside.names:
        at = names.index(wanted.sort) + 2
        rows.sort(key=lambda row: row[at], reverse=wanted.descending)
    return names, rows


def _kept(
    names: Sequence[str], rows: list[tuple[Any, ...]], keeps: Sequence[Any], today: date
) -> list[tuple[Any, ...]]:
    kept = []
    for row in rows:
        values = dict(zip(names, row[2:], strict=True))
        if all(keep(values, today) for keep in keeps):
            kept.append(row)
    return kept
