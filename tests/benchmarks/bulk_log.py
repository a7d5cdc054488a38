"""Writes a great many operations at once, row for row what the store would have written had each been committed by
itself.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from kimdesk.model.ops import Op, dump
from kimdesk.store.projection import rebuild

# (record, field, what is done, value as stored)
Change = tuple[int, str, Op, str]
Dot = tuple[int, int]
_FLUSH = 60_000
_TABLES = {
    "record": "INSERT INTO record(number, id, kind) VALUES (?,?,?)",
    "op": "INSERT INTO op(device, number, batch, lamport, record, field, op, value, over, reader) "
    "VALUES (?,?,?,?,?,?,?,?,?,1)",
    "batch": "INSERT INTO batch(device, number, first, last, command, author, wall, offset, behalf, said_at, undoes, received) "
    "VALUES (?,?,?,?,?,?,?,0,'','','',0)",
    "seen": "INSERT INTO seen(device, other, batch, upto) VALUES (?,?,?,?)",
}


class BulkLog:
    """The log of several laptops that meet at ``sync``; between two meetings nobody sees what another writes."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db
        self.live: dict[tuple[int, str], list[Dot]] = defaultdict(list)
        self.live_count = 0
        self.superseded = 0
        self._rows: dict[str, list[tuple[object, ...]]] = {table: [] for table in _TABLES}
        self._devices = [number for (number,) in db.execute("SELECT number FROM device")]
        self._ops = dict.fromkeys(self._devices, 0)
        self._batches = dict.fromkeys(self._devices, 0)
        self._lamport = 0
        self._met: dict[int, int] = {}
        self._seen: dict[int, dict[int, int]] = defaultdict(dict)
        self._last_record = 0
        self._take_over()
        (self._index,) = db.execute("SELECT sql FROM sqlite_master WHERE name = 'op_record'").fetchone()
        db.execute("DROP INDEX op_record")

    def _take_over(self) -> None:
        """Go on from what the store itself has already written."""
        for table, column, tops in (("op", "number", self._ops), ("batch", "number", self._batches)):
            tops.update(self.db.execute(f"SELECT device, max({column}) FROM {table} GROUP BY device"))
        self._lamport = int(self.db.execute("SELECT value FROM meta WHERE key = 'lamport'").fetchone()[0])
        self._last_record = int(self.db.execute("SELECT coalesce(max(number), 0) FROM record").fetchone()[0])
        for record, field, device, number in self.db.execute("SELECT record, field, device, number FROM live"):
            self.live[record, field].append((device, number))
            self.live_count += 1

    def device(self, identity: str) -> int:
        """Let another laptop write here and return its number."""
        row = self.db.execute("INSERT INTO device(id, upto) VALUES (?, 0) RETURNING number", (identity,)).fetchone()
        self._devices.append(row[0])
        self._ops[row[0]] = self._batches[row[0]] = 0
        return int(row[0])

    def record(self, kind: str, identity: str) -> int:
        """Give a record its number."""
        self._last_record += 1
        self._add("record", (self._last_record, identity, kind))
        return self._last_record

    def sync(self) -> None:
        """Let every laptop see what all have written so far."""
        self._met = dict(self._ops)

    def has_met(self, dot: Dot) -> bool:
        """Tell whether every laptop has seen an operation."""
        return dot[1] <= self._met.get(dot[0], 0)

    def batch(self, device: int, author: str, command: str, wall: int, changes: Sequence[Change]) -> None:
        """Write one action; each ``set`` names what is live, an ``add`` names nothing."""
        self._batches[device] += 1
        batch, first = self._batches[device], self._ops[device] + 1
        for number, (record, field, op, value) in enumerate(changes, first):
            standing = self.live[record, field]
            over = list(standing) if op is Op.SET else []
            self.superseded += len(over)
            self.live_count += 1 - len(over)
            if over:
                standing.clear()
            standing.append((device, number))
            self._write(device, number, batch, record, field, op, value, over)
        self._ops[device] += len(changes)
        self._add("batch", (device, batch, first, self._ops[device], command, author, wall))
        self._note_seen(device, batch)

    def beside(self, device: int, author: str, wall: int, change: Change, over: Iterable[Dot]) -> None:
        """Write a value by somebody who has not seen the one that stands: both are live from now on."""
        record, field, op, value = change
        self._batches[device] += 1
        self._ops[device] += 1
        number = self._ops[device]
        self.live[record, field].append((device, number))
        self.live_count += 1
        self._write(device, number, self._batches[device], record, field, op, value, list(over))
        self._add("batch", (device, self._batches[device], number, number, "edit", author, wall))
        self._note_seen(device, self._batches[device])

    def finish(self) -> None:
        """Write what is live, the index and the projection."""
        for table in _TABLES:
            self._flush(table)
        self.db.execute("DELETE FROM live")
        live = sorted((record, field, *dot) for (record, field), dots in self.live.items() for dot in dots)
        self.db.executemany("INSERT INTO live(record, field, device, number) VALUES (?,?,?,?)", live)
        self.db.execute("UPDATE meta SET value = ? WHERE key = 'lamport'", (str(self._lamport),))
        self.db.executemany(
            "UPDATE device SET upto = ? WHERE number = ?", [(top, each) for each, top in self._ops.items()]
        )
        self.db.execute(self._index)
        for _done in rebuild(self.db):
            pass

    def _write(
        self, device: int, number: int, batch: int, record: int, field: str, op: Op, value: str, over: list[Dot]
    ) -> None:
        self._lamport += 1
        named = dump([list(dot) for dot in over]) if over else "[]"
        self._add("op", (device, number, batch, self._lamport, record, field, op.value, value, named))

    def _note_seen(self, device: int, batch: int) -> None:
        before = self._seen[device]
        for other, upto in self._met.items():
            if other != device and upto != before.get(other, 0):
                before[other] = upto
                self._add("seen", (device, other, batch, upto))

    def _add(self, table: str, row: tuple[object, ...]) -> None:
        rows = self._rows[table]
        rows.append(row)
        if len(rows) >= _FLUSH:
            self._flush(table)

    def _flush(self, table: str) -> None:
        self.db.executemany(_TABLES[table], self._rows[table])
        self._rows[table].clear()
