"""Which team a record belongs to, and in which batches it was made: what the operation that made it says, and where several
did, the one that holds (see ``kimdesk.model.making``).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from kimdesk.model.making import NOBODYS, Made, Making, Origin, origin_of, team_named
from kimdesk.model.ops import CREATED, Batch, Dot, Operation
from kimdesk.model.roster import Roster, inadmissible, may_change
from kimdesk.model.standing_rights import Said
from kimdesk.store.seen import seen_by

_MADE = """
SELECT r.id, r.kind, o.op, o.value, o.over, o.lamport, d.id, o.number, o.batch, o.reader, o.device
FROM json_each(?) j CROSS JOIN record r ON r.id = j.value
CROSS JOIN op o ON o.record = r.number AND o.field = ? CROSS JOIN device d ON d.number = o.device
"""
_OPEN = "NOT EXISTS (SELECT 1 FROM sealed s WHERE s.device = o.device AND s.number = o.number)"
_FOR_ALL = f"{_MADE} WHERE {_OPEN}"
_SAID = """
SELECT d.id, o.number, o.batch, o.lamport, o.op, o.value, o.over, o.reader, coalesce(b.author, '')
FROM record r JOIN op o ON o.record = r.number AND o.field = ? JOIN device d ON d.number = o.device
LEFT JOIN batch b ON b.device = o.device AND b.number = o.batch WHERE r.id = ? AND r.kind = ?
"""
_SAID_TO_ALL = f"{_SAID} AND {_OPEN}"
_MADE_AGAIN = """
SELECT r.number FROM record r WHERE {which}(
  SELECT count(*) FROM record m CROSS JOIN op o ON o.record = m.number AND o.field = ? WHERE m.id = r.id) > 1
"""
_AMONG = "r.id IN (SELECT value FROM json_each(?)) AND "


class Scopes(Mapping[str, str]):
    """The teams of records by their ids, looked up when they are asked for, as the roster lets them be made.

    What came ``sealed`` is judged by all there is; what everybody reads is judged by what everybody reads.
    """

    def __init__(self, db: sqlite3.Connection, roster: Roster, sealed: bool = False) -> None:
        self._db, self._roster = db, roster
        self._made, self._said = (_MADE, _SAID) if sealed else (_FOR_ALL, _SAID_TO_ALL)
        self._found: dict[str, Origin | None] = {}

    def learn(self, records: Iterable[str]) -> None:
        """Look the teams of many records up at once."""
        wanted = [record for record in records if record not in self._found]
        made: dict[str, list[tuple[Any, ...]]] = {}
        for record, *row in self._db.execute(self._made, (json.dumps(wanted, ensure_ascii=False), CREATED)).fetchall():
            made.setdefault(record, []).append(tuple(row))
        for record in wanted:
            self._found[record] = self._origin(record, made.get(record, ()))

    def makings(self, record: str) -> tuple[Making, ...]:
        """Return the batches in which a record was made, the one that holds first."""
        self.learn((record,))
        origin = self._found[record]
        return origin.makings if origin else ()

    def said(self, kind: str, record: str, field: str) -> tuple[Said, ...]:
        """Return every operation on a field of a record that is here, with the head of its batch where that is."""
        rows = self._db.execute(self._said, (field, record, kind)).fetchall()
        if not rows:
            return ()
        names = dict(self._db.execute("SELECT number, id FROM device").fetchall())
        found = []
        for device, number, batch, lamport, op, value, over, reader, author in rows:
            named = tuple(Dot(names[other], at) for other, at in json.loads(over))
            dot = Dot(device, number)
            written = Operation(dot, lamport, kind, record, field, op, json.loads(value), named, reader)
            found.append((written, Batch(device, batch, "", author, 0, 0)))
        return tuple(found)

    def __getitem__(self, record: str) -> str:
        if record not in self._found:
            self.learn((record,))
        origin = self._found[record]
        if origin is None:
            raise KeyError(record)
        return origin.team

    def __iter__(self) -> Iterator[str]:
        return (record for (record,) in self._db.execute("SELECT DISTINCT id FROM record"))

    def __len__(self) -> int:
        return int(self._db.execute("SELECT count(DISTINCT id) FROM record").fetchone()[0])

    def _origin(self, record: str, rows: Sequence[tuple[Any, ...]]) -> Origin | None:
        if len(rows) == 1:
            # Nearly always: then it is all the same by whom and from what it was written.
            _kind, _op, value, _over, _lamport, device, _number, batch, *_rest = rows[0]
            return Origin(team_named(json.loads(value)), ((device, batch),))
        made = [self._read(record, row) for row in rows]
        if not made:
            return None
        roster = self._roster
        counts, for_all = partial(_counts_by_itself, roster=roster), partial(_holds_for_all, roster=roster)
        return origin_of(made, counts, for_all, roster.workspace)

    def _read(self, record: str, row: tuple[Any, ...]) -> Made:
        kind, op, value, over, lamport, device, number, batch, reader, local = row
        # While it is being written the head of its batch is not here yet; then it is this laptop's own.
        author = self._db.execute("SELECT author FROM batch WHERE device = ? AND number = ?", (local, batch)).fetchone()
        named = tuple(Dot(self._name(other), at) for other, at in json.loads(over))
        operation = Operation(Dot(device, number), lamport, kind, record, CREATED, op, json.loads(value), named, reader)
        writer = author[0] if author else self._roster.people.get(device, "")
        acted = Batch(device, batch, "", writer, 0, 0, seen_by(self._db, local, batch))
        return Made(operation, acted, team_named(operation.value))

    def _name(self, local: int) -> str:
        return str(self._db.execute("SELECT id FROM device WHERE number = ?", (local,)).fetchone()[0])


def made_again(db: sqlite3.Connection, ids: Sequence[str] | None = None) -> list[int]:
    """Return the records (local numbers) under whose ids, or those of ``ids``, something was made more than once."""
    if ids is None:
        rows = db.execute(_MADE_AGAIN.format(which=""), (CREATED,))
    else:
        among = json.dumps(list(dict.fromkeys(ids)), ensure_ascii=False)
        rows = db.execute(_MADE_AGAIN.format(which=_AMONG), (among, CREATED)) if ids else db.execute("SELECT 1 WHERE 0")
    return [number for (number,) in rows.fetchall()]


def nobodys(db: sqlite3.Connection, roster: Roster, records: Iterable[str]) -> set[str]:
    """Return those of the records that were made for several teams, and whose they are nobody can tell."""
    scopes, wanted = Scopes(db, roster, sealed=True), set(records)
    scopes.learn(wanted)
    return {record for record in wanted if scopes.get(record) == NOBODYS} if roster.people else set()


def _counts_by_itself(made: Made, roster: Roster) -> bool:
    """Tell whether a making counts, whoever else has made the record."""
    return not inadmissible(made.operation, made.batch, replace(roster, scopes={}, makings=lambda _record: ()))


def _holds_for_all(made: Made, roster: Roster) -> bool:
    """Tell whether the rights of who made a record so hold for the records of all teams."""
    operation = made.operation
    rights = roster.rights_at(operation.dot)
    claimed = operation.dot.number <= roster.claims.get(operation.dot.device, 0)
    return claimed or may_change(rights, operation.kind, NOBODYS, CREATED, operation.value)
