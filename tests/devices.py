"""Several laptops in one test: stores of the same workspace, and what one of them sends to another."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kimdesk.clock import FixedClock
from kimdesk.model.ops import Batch, Dot, Operation
from kimdesk.paths import Home
from kimdesk.services.desk import Desk, open_desk
from kimdesk.store.store import Store
from kimdesk.store.verbatim import batches_between
from tests.workspaces import JANUARY, Bench


def fresh_store(folder: Path) -> Store:
    """Return the store of a new workspace."""
    return Store.create(Home(folder), FixedClock(JANUARY))


def batches_of(store: Store) -> list[Batch]:
    """Return everything a store holds, word for word as it would travel."""
    db = store.read()
    devices = [device for (device,) in db.execute("SELECT id FROM device ORDER BY number")]
    return [batch for device in devices for batch in batches_between(db, device, 0, 1 << 53)]


def exchange(*stores: Store) -> None:
    """Let every store take in what the others hold, as after a sync."""
    held = [batches_of(store) for store in stores]
    for store in stores:
        for batches in held:
            store.receive(batches)


def remote(
    device: str,
    number: int,
    *changes: Sequence[Any],
    seen: dict[str, int] | None = None,
    author: str = "x",
    lamport: int = 1000,
    batch: int = 0,
    wall: int = 0,
    reader: int = 1,
) -> Batch:
    """Return a batch of another laptop; each change is (kind, record, field, op, value, over)."""
    operations = []
    for at, (kind, record, field, op, value, *over) in enumerate(changes):
        dot = Dot(device, number + at)
        operations.append(
            Operation(dot, lamport + at, kind, record, field, op, value, tuple(over[0]) if over else (), reader)
        )
    return Batch(device, batch or number, "edit", author, wall, 0, seen or {}, tuple(operations))


def second_desk(bench: Bench, folder: Path) -> Desk:
    """Return another laptop's desk with everything that the bench holds, working as the same person."""
    desk = open_desk(folder, bench.clock, create=True)
    store = desk.context.store
    with store.database.writing() as db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'workspace'", (bench.desk.context.store.workspace,))
    store.workspace = bench.desk.context.store.workspace
    store.receive(batches_of(bench.desk.context.store))
    desk.identity.become(bench.desk.identity.me().id)
    return desk


def share(*desks: Desk) -> None:
    """Bring desks to the same state."""
    exchange(*(desk.context.store for desk in desks))


def new_id() -> str:
    return str(uuid.uuid4())


def live_dots_of(store: Store, record: str) -> set[Dot]:
    """Return the live dots of a record in the store's own table."""
    rows = store.read().execute(
        "SELECT d.id, l.number FROM live l "
        "JOIN record r ON r.number = l.record JOIN device d ON d.number = l.device "
        "WHERE r.id = ?",
        (record,),
    )
    return {Dot(device, number) for device, number in rows}


def rows_of(store: Store, kind: str, record: str) -> list[tuple[Any, ...]]:
    """Return everything the projection says of a record, local numbers left out."""
    db = store.read()
    cursor = db.execute(f"SELECT * FROM p_{kind} WHERE id = ?", (record,))
    names = [column[0] for column in cursor.description]
    rows = [tuple(zip(names, row, strict=True))[1:] for row in cursor.fetchall()]
    rows += db.execute("SELECT id, kind, ref, title, deleted FROM p_name WHERE id = ?", (record,)).fetchall()
    number = "(SELECT number FROM record WHERE id = ? AND kind = ?)"
    rows += db.execute(f"SELECT field, dst FROM p_link WHERE src = {number} ORDER BY 1, 2", (record, kind)).fetchall()
    rows += db.execute(f"SELECT field FROM p_conflict WHERE record = {number} ORDER BY 1", (record, kind)).fetchall()
    rows += db.execute(f"SELECT ref, title, body FROM search WHERE rowid = {number}", (record, kind)).fetchall()
    return rows
