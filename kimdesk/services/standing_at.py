"""What a record said on a day: the values that had been written by then and that nobody had replaced yet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from kimdesk.model.ops import CREATED, DELETED, Op
from kimdesk.store.history import Event

_WAITING = "SELECT d.id, q.number FROM quarantine q JOIN device d ON d.number = q.device WHERE q.decision <> 'accept'"


def end_of(day: date) -> int:
    """Return when a day has ended here, in UTC milliseconds."""
    return int(datetime.combine(day + timedelta(days=1), time()).astimezone(UTC).timestamp() * 1000)


def waiting(db: sqlite3.Connection) -> frozenset[tuple[str, int]]:
    """Return the operations that wait in quarantine and count for nothing."""
    return frozenset((device, number) for device, number in db.execute(_WAITING))


def standing_at(events: Iterable[Event], before: int) -> Mapping[str, tuple[Any, ...]]:
    """Return, by field, the values that stood before a moment (UTC milliseconds, by the writers' clocks): several where
    it was disputed or is a set. A record that was not there yet, or was deleted, says nothing at all.
    """
    then = [each for each in events if each.at < before]
    replaced = {dot for each in then for dot in each.over}
    found: dict[str, list[Any]] = {}
    for each in reversed(then):
        if each.dot not in replaced and each.op is not Op.REMOVE:
            found.setdefault(each.field, []).append(each.value)
    if CREATED not in found or all(found.get(DELETED, [False])):
        return {}
    return {name: tuple(values) for name, values in found.items() if not name.startswith("_")}
