"""Which team a record belongs to: what the operation that made it says, and the first one where several did."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping

from kimdesk.model.ops import CREATED

_MADE = """
SELECT o.value FROM record r JOIN op o ON o.record = r.number AND o.field = ? JOIN device d ON d.number = o.device
WHERE r.id = ? ORDER BY o.lamport, d.id, o.number LIMIT 1
"""


class Scopes(Mapping[str, str]):
    """The teams of records by their ids, looked up when they are asked for."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._found: dict[str, str] = {}

    def __getitem__(self, record: str) -> str:
        if record not in self._found:
            row = self._db.execute(_MADE, (CREATED, record)).fetchone()
            if row is None:
                raise KeyError(record)
            made = json.loads(row[0])
            team = made.get("team") if isinstance(made, dict) else ""
            self._found[record] = team if isinstance(team, str) else ""
        return self._found[record]

    def __iter__(self) -> Iterator[str]:
        return (record for (record,) in self._db.execute("SELECT DISTINCT id FROM record"))

    def __len__(self) -> int:
        return int(self._db.execute("SELECT count(DISTINCT id) FROM record").fetchone()[0])
