"""What a record's counted operations come to: its row, what it refers to and what is disputed, now or at any instant."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CREATED, DELETED
from kimdesk.store.cells import from_json, shown
from kimdesk.store.crossing import Mark, crossed
from kimdesk.store.fitting import fitting

_TWO_EMPTY = (None, None)


@dataclass(slots=True)
class Said:
    """What the counted operations of one record say."""

    values: dict[str, list[Any]] = field(default_factory=dict)
    said: dict[str, list[str]] = field(default_factory=dict)
    created: tuple[int, str] = (0, "")
    changed: tuple[int, str, int] = (0, "", 0)
    deletions: list[Mark] = field(default_factory=list)
    edits: list[Mark] = field(default_factory=list)

    def one(self, name: str) -> Any:
        """The value shown: where several are live, the one a device wrote last by count (clocks decide nothing)."""
        held = self.values.get(name)
        return held[-1] if held else None

    def disputed(self, name: str) -> bool:
        """Whether different values are live."""
        return len(set(self.said.get(name, ()))) > 1

    @property
    def target(self) -> str | None:
        """The record that this one was merged into."""
        return self.one(ALIAS) or None


class Drawn(NamedTuple):
    """A record as the tables hold it: ``row`` is the common columns, the count, and a cell for each column of the fields
    asked for; ``links`` are (field, record referred to).
    """

    row: tuple[Any, ...]
    links: list[tuple[str, str]]
    disputed: set[str]
    base_ref: str | None
    hidden: bool


def said_by(kind: Kind, rows: list[tuple[Any, ...]]) -> Said:
    """Return what the operations of one record say, each given as (record, field, value, lamport, device id, number,
    recorded at, author, device, batch); they are put in the order of counting.
    """
    rows.sort(key=_by_count)
    said = _words_in_order(kind, rows)
    for _record, name, _value, lamport, _device, number_there, at, author, device, batch in rows:
        if name == CREATED and said.created == (0, ""):
            said.created = (at, author)
        # The last by count, not by what somebody's clock said.
        said.changed = (at, author, lamport)
        if name == DELETED and from_json(_value):
            said.deletions.append((device, number_there, batch))
        elif name[:1] != "_":
            said.edits.append((device, number_there, batch))
    return said


def words_by(kind: Kind, rows: list[tuple[Any, ...]]) -> Said:
    """Return only the words of them, each given as (record, field, value, lamport, device id, number)."""
    if len({row[1] for row in rows}) < len(rows):
        rows.sort(key=_by_count)
    return _words_in_order(kind, rows)


def _words_in_order(kind: Kind, rows: list[tuple[Any, ...]]) -> Said:
    said = Said()
    values, words, plain = said.values, said.said, plain_fields(kind.name)
    for row in rows:
        name, value = row[1], row[2]
        # Nearly all are words in which nothing has to be looked at twice.
        is_word = name in plain and value[:1] == '"' and "\\" not in value
        read = value[1:-1] if is_word else fitting(kind, name, from_json(value))
        if name in values:
            values[name].append(read)
            words[name].append(value)
        else:
            values[name] = [read]
            words[name] = [value]
    if CREATED in values:
        # Two laptops may create one record: the first by count says what it is called.
        del values[CREATED][1:]
    return said


def draw(kind: Kind, fields: Sequence[Field], identity: str, said: Said, alias: str | None, ref: str = "") -> Drawn:
    """Return what is kept of a record in the tables, as far as these fields of it go; ``alias`` is what it stands for,
    and ``ref`` what it is shown as where that is known already.
    """
    base_ref = (said.one(CREATED) or {}).get("ref") or None
    hidden = bool(said.one(DELETED)) or not said.values
    common = (identity, ref or base_ref, base_ref, hidden, alias, *said.created, *said.changed)
    links = [(ALIAS, said.target)] if said.target else []
    disputed = {name for name in (DELETED, ALIAS) if said.disputed(name)}
    cells: list[Any] = []
    values, plain = said.values, plain_fields(kind.name)
    for each in fields:
        held = values.get(each.name)
        if held is None:
            cells += _TWO_EMPTY if each.type is Type.TARGET else (each.default,)
        elif len(held) == 1 and each.name in plain and (held[0] is not None or each.default is None):
            cells += held
            if held[0] and each.type is Type.REF:
                links.append((each.name, held[0]))
        else:
            read = shown(each, held, said.said[each.name])
            cells += read.cells
            links += [(each.name, to) for to in read.targets]
            if read.disputed:
                disputed.add(each.name)
    return Drawn((*common, *cells), links, disputed, base_ref, hidden)


def is_crossed(db: sqlite3.Connection, said: Said) -> bool:
    """Tell whether somebody deleted the record while another worked on it, neither knowing of the other."""
    return bool(said.deletions) and crossed(db, said.deletions, said.edits)


@cache
def plain_fields(kind: str) -> frozenset[str]:
    """Return the fields of a kind that hold one word or text, which stands in its column as it is."""
    plain = (Type.TEXT, Type.LONG, Type.LINK, Type.CHOICE, Type.REF)
    return frozenset(each.name for each in KINDS[kind] if each.type in plain)


def _by_count(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return row[3:6]
