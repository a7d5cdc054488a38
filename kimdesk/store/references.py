"""Human references (A14, IM1): given when a record is made, and told apart where two laptops gave the same one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED
from kimdesk.store.columns import table_name

_MOST_DIGITS = 9
_FIRST_CREATION = """
SELECT d.id, o.number FROM live l
JOIN op o ON o.device = l.device AND o.number = l.number
JOIN device d ON d.number = o.device
WHERE l.record = ? AND l.field = ? ORDER BY o.lamport, d.id, o.number LIMIT 1
"""


def number_references(connection: sqlite3.Connection, groups: Iterable[tuple[str, str]]) -> None:
    """Give each record that shares a reference its own suffix: those in a signed quarter first, then by dot."""
    for kind, ref in sorted(groups):
        table = table_name(kind)
        holders = [number for (number,) in connection.execute(f"SELECT number FROM {table} WHERE base_ref = ?", (ref,))]
        if not holders:
            # What wore this reference has another one by now.
            continue
        if len(holders) == 1 and not _wears_suffix(connection, table, holders[0], ref):
            continue
        shown = [ref, *(f"{ref}-{at}" for at in range(2, len(holders) + 1))]
        for number, name in zip(_ranked(connection, holders), shown, strict=True):
            connection.execute(f"UPDATE {table} SET ref = ? WHERE number = ? AND ref IS NOT ?", (name, number, name))
            connection.execute("UPDATE p_name SET ref = ? WHERE number = ? AND ref IS NOT ?", (name, number, name))
            connection.execute("UPDATE search SET ref = ? WHERE rowid = ? AND ref IS NOT ?", (name, number, name))


def next_reference(connection: sqlite3.Connection, kind: str, prefix: str = "") -> str:
    """Return the first reference after every one this laptop knows, deleted records included."""
    prefix = prefix or KINDS[kind].prefix
    # Nobody counts that far by hand: a longer number came from elsewhere and must not use up all that follow.
    rows = connection.execute(
        f"SELECT max(CAST(substr(base_ref, ?) AS INTEGER)) FROM {table_name(kind)} WHERE base_ref GLOB ? AND length(base_ref) < ?",
        (len(prefix) + 1, f"{prefix}[0-9]*", len(prefix) + _MOST_DIGITS),
    ).fetchone()
    return f"{prefix}{(rows[0] or 0) + 1}"


def _wears_suffix(connection: sqlite3.Connection, table: str, number: int, ref: str) -> bool:
    return bool(connection.execute(f"SELECT ref IS NOT ? FROM {table} WHERE number = ?", (ref, number)).fetchone()[0])


def _ranked(connection: sqlite3.Connection, holders: list[int]) -> list[int]:
    vectors = _signed_vectors(connection)

    def rank(number: int) -> tuple[int, str, int]:
        device, first = connection.execute(_FIRST_CREATION, (number, CREATED)).fetchone()
        # The first sign-off that covers a record pins what it is called in it, whatever is signed later.
        signed = next((at for at, each in enumerate(vectors) if first <= each.get(device, 0)), len(vectors))
        return (signed, device, first)

    return sorted(holders, key=rank)


def _signed_vectors(connection: sqlite3.Connection) -> list[dict[str, int]]:
    """Return the vectors of the sign-offs, the first one first; what is no vector covers nothing."""
    rows = connection.execute(
        "SELECT r.id, o.value FROM live l JOIN op o ON o.device = l.device AND o.number = l.number "
        "JOIN record r ON r.number = l.record WHERE r.kind = 'signoff' AND l.field = 'signed'"
    )
    found = []
    for identity, value in rows:
        signed = json.loads(value)
        vector = signed.get("vector") if isinstance(signed, dict) else None
        if isinstance(vector, dict) and all(type(upto) is int for upto in vector.values()):
            found.append((sum(vector.values()), identity, vector))
    return [vector for _size, _identity, vector in sorted(found, key=lambda each: each[:2])]
