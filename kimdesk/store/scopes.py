"""Which team a record belongs to: what the operation that made it says, and the first one where several did."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kimdesk.model.ops import CREATED

_MADE = """
SELECT r.id, o.value, o.lamport, d.id, o.number FROM json_each(?) j CROSS JOIN record r ON r.id = j.value
CROSS JOIN op o ON o.record = r.number AND o.field = ? CROSS JOIN device d ON d.number = o.device
"""
_FOR_ALL = f"{_MADE} WHERE NOT EXISTS (SELECT 1 FROM sealed s WHERE s.device = o.device AND s.number = o.number)"


class Scopes(Mapping[str, str]):
    """The teams of records by their ids, looked up when they are asked for.

    What came ``sealed`` is judged by all there is; what everybody reads is judged by what everybody reads.
    """

    def __init__(self, db: sqlite3.Connection, sealed: bool = False) -> None:
        self._db, self._made = db, _MADE if sealed else _FOR_ALL
        self._found: dict[str, str | None] = {}

    def learn(self, records: Iterable[str]) -> None:
        """Look the teams of many records up at once."""
        wanted = [record for record in records if record not in self._found]
        first: dict[str, tuple[int, str, int, str]] = {}
        for record, value, lamport, device, number in self._db.execute(
            self._made, (json.dumps(wanted, ensure_ascii=False), CREATED)
        ).fetchall():
            made = (lamport, device, number, value)
            if record not in first or made < first[record]:
                first[record] = made
        for record in wanted:
            self._found[record] = _team(json.loads(first[record][3])) if record in first else None

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
