"""The records here that a row of a file may be about: those that bear its reference, or where the row has none those that
say the same of what they are known by.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from kimdesk.imports.matching import Holder
from kimdesk.imports.records import Row, key_of_words
from kimdesk.model.kinds import KINDS
from kimdesk.store.columns import table_name

# The ICO's layout has no references: an activity is known by its purpose within its business function. Other records are known
# by their titles, but for those of which many are called alike.
_KNOWN_BY: Mapping[str, tuple[str, ...]] = {"processing": ("function", "purpose")}
_CALLED_ALIKE = frozenset({"answer", "reading", "report"})
_Known = tuple[str, ...]


class Holders:
    """Looks records up; those of a kind are read once, when the first row asks for one."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._read: dict[str, dict[_Known, list[Holder]]] = {}
        self._bearing: dict[str, dict[str, list[Holder]]] = {}

    def of(self, row: Row) -> list[Holder]:
        """Return the records that the row may be about, those that stand first."""
        kind = KINDS[row.kind]
        if not row.ref and row.kind not in _CALLED_ALIKE:
            known = tuple(key_of_words(str(row.fields.get(name) or "")) for name in _known_by(row.kind))
            return self._known_by(row.kind).get(known, []) if any(known) else []
        if not row.ref or not kind.prefix:
            return []
        return self._by_ref(row.kind).get(row.ref, [])

    def _by_ref(self, kind: str) -> dict[str, list[Holder]]:
        if kind not in self._bearing:
            found: dict[str, list[Holder]] = {}
            rows = self._db.execute(
                f'SELECT id, "{KINDS[kind].title}", deleted, base_ref, ref FROM {table_name(kind)} '
                "WHERE alias IS NULL ORDER BY deleted, number"
            )
            for identity, title, deleted, *refs in rows:
                for ref in dict.fromkeys(filter(None, refs)):
                    found.setdefault(ref, []).append(Holder(identity, title or "", bool(deleted)))
            self._bearing[kind] = found
        return self._bearing[kind]

    def _known_by(self, kind: str) -> dict[_Known, list[Holder]]:
        if kind not in self._read:
            found: dict[_Known, list[Holder]] = {}
            columns = ", ".join(f'"{name}"' for name in (KINDS[kind].title, *_known_by(kind)))
            rows = self._db.execute(
                f"SELECT id, deleted, {columns} FROM {table_name(kind)} WHERE alias IS NULL ORDER BY deleted, number"
            )
            for identity, deleted, title, *values in rows:
                known = tuple(key_of_words(value or "") for value in values)
                found.setdefault(known, []).append(Holder(identity, title or "", bool(deleted)))
            self._read[kind] = found
        return self._read[kind]


def _known_by(kind: str) -> tuple[str, ...]:
    return _KNOWN_BY.get(kind, (KINDS[kind].title,))
