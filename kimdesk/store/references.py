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
    refs: dict[str, list[str]] = {}
    for kind, ref in sorted(groups):
        refs.setdefault(kind, []).append(ref)
    for kind, wanted in refs.items():
        table = table_name(kind)
        # What wore a reference may have another one by now; who wears one alone nearly always wears it plain.
        alike = {
            ref: list(holders)
            for ref, holders in _holders(connection, table, wanted).items()
            if len(holders) > 1 or ref not in holders.values()
        }
        if alike:
            vectors = _signed_vectors(connection)
            for ref, numbers in alike.items():
                _tell_apart(connection, table, ref, _ranked(connection, numbers, vectors))


def next_reference(connection: sqlite3.Connection, kind: str, prefix: str = "") -> str:
    """Return the first reference after every one this laptop knows, deleted records included."""
    prefix = prefix or KINDS[kind].prefix
    # Nobody counts that far by hand: a longer number came from elsewhere and must not use up all that follow.
    rows = connection.execute(
        f"SELECT max(CAST(substr(base_ref, ?) AS INTEGER)) FROM {table_name(kind)} WHERE base_ref GLOB ? AND length(base_ref) < ?",
        (len(prefix) + 1, f"{prefix}[0-9]*", len(prefix) + _MOST_DIGITS),
    ).fetchone()
    return f"{prefix}{(rows[0] or 0) + 1}"


def _holders(connection: sqlite3.Connection, table: str, refs: list[str]) -> dict[str, dict[int, str]]:
    """Return who has each of these references, and what it is shown as."""
    found: dict[str, dict[int, str]] = {}
    for ref, number, shown in connection.execute(
        f"SELECT t.base_ref, t.number, t.ref FROM json_each(?) j CROSS JOIN {table} t ON t.base_ref = j.value",
        (json.dumps(refs, ensure_ascii=False),),
    ).fetchall():
        found.setdefault(ref, {})[number] = shown
    return found


def _tell_apart(connection: sqlite3.Connection, table: str, ref: str, ranked: list[int]) -> None:
    shown = [ref, *(f"{ref}-{at}" for at in range(2, len(ranked) + 1))]
    for number, name in zip(ranked, shown, strict=True):
        connection.execute(f"UPDATE {table} SET ref = ? WHERE number = ? AND ref IS NOT ?", (name, number, name))
        connection.execute("UPDATE p_name SET ref = ? WHERE number = ? AND ref IS NOT ?", (name, number, name))
        connection.execute("UPDATE search SET ref = ? WHERE rowid = ? AND ref IS NOT ?", (name, number, name))


def _ranked(connection: sqlite3.Connection, holders: list[int], vectors: list[dict[str, int]]) -> list[int]:
    def rank(number: int) -> tuple[int, str, int]:
        device, first = connection.execute(_FIRST_CREATION, (number, CREATED)).fetchone()
        # The first sign-off that covers a record pins what it is called in it, whatever is signed later.
        signed = next((at for at, each in enumerate(vectors) if first <= each.get(device, 0)), len(vectors))
        return (signed, device, first)

    return sorted(holders, key=rank)


def _signed_vectors(connection: sqlite3.Connection) -> list[dict[str, int]]:
    """Return the vectors of the sign-offs, the first one first; what is no vector covers nothing."""
    # Each sign-off has a row by now: projecting one has every reference that is shared looked at again.
    rows = connection.execute(
        "SELECT s.id, o.value FROM p_signoff s CROSS JOIN live l ON l.record = s.number AND l.field = 'signed' "
        "CROSS JOIN op o ON o.device = l.device AND o.number = l.number"
    )
    found = []
    for identity, value in rows:
        signed = json.loads(value)
        vector = signed.get("vector") if isinstance(signed, dict) else None
        if isinstance(vector, dict) and all(type(upto) is int for upto in vector.values()):
            found.append((sum(vector.values()), identity, vector))
    return [vector for _size, _identity, vector in sorted(found, key=lambda each: each[:2])]
