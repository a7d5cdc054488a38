"""Which team a record belongs to, and in which batches it was made: what the operation that made it says, and the first
one where several did.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kimdesk.model.ops import CREATED, Batch, Dot, Operation
from kimdesk.model.roster import Making
from kimdesk.model.standing_rights import Said

_MADE = """
SELECT r.id, o.value, o.lamport, d.id, o.number, o.batch FROM json_each(?) j CROSS JOIN record r ON r.id = j.value
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


class Scopes(Mapping[str, str]):
    """The teams of records by their ids, looked up when they are asked for.

    What came ``sealed`` is judged by all there is; what everybody reads is judged by what everybody reads.
    """

    def __init__(self, db: sqlite3.Connection, sealed: bool = False) -> None:
        self._db, self._made, self._said = db, *((_MADE, _SAID) if sealed else (_FOR_ALL, _SAID_TO_ALL))
        self._found: dict[str, str | None] = {}
        self._makings: dict[str, tuple[Making, ...]] = {}

    def learn(self, records: Iterable[str]) -> None:
        """Look the teams of many records up at once."""
        wanted = [record for record in records if record not in self._found]
        made: dict[str, list[tuple[int, str, int, int, str]]] = {}
        for record, value, lamport, device, number, batch in self._db.execute(
            self._made, (json.dumps(wanted, ensure_ascii=False), CREATED)
        ).fetchall():
            made.setdefault(record, []).append((lamport, device, number, batch, value))
        for record in wanted:
            makings = sorted(made.get(record, ()))
            self._found[record] = _team(json.loads(makings[0][-1])) if makings else None
            self._makings[record] = tuple((device, batch) for _lamport, device, _number, batch, _value in makings)

    def makings(self, record: str) -> tuple[Making, ...]:
        """Return the batches in which a record was made, the first one first."""
        self.learn((record,))
        return self._makings[record]

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
        team = self._found[record]
        if team is None:
            raise KeyError(record)
        return team

    def __iter__(self) -> Iterator[str]:
        return (record for (record,) in self._db.execute("SELECT DISTINCT id FROM record"))

    def __len__(self) -> int:
        return int(self._db.execute("SELECT count(DISTINCT id) FROM record").fetchone()[0])


def _team(made: Any) -> str:
    team = made.get("team") if isinstance(made, dict) else ""
    return team if isinstance(team, str) else ""
