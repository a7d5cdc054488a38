"""References that are handed out one after the other within one batch."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from kimdesk.model.kinds import KINDS
from kimdesk.services.own_themes import reference_letters
from kimdesk.store.references import next_reference


class Numbers:
    """Hands out references that nothing here has, and none of them twice."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._last: dict[str, int] = {}

    def next(self, kind: str, values: Mapping[str, Any] | None = None) -> str:
        """Return the next reference of a kind, for an action with the letters of the theme that its ``values`` name; nothing
        for a kind without references.
        """
        theme = str((values or {}).get("theme") or "") if kind == "action" else ""
        prefix = reference_letters(self._db, theme) or KINDS[kind].prefix
        if not prefix:
            return ""
        key = f"{kind} {prefix}"
        if key not in self._last:
            self._last[key] = int(next_reference(self._db, kind, prefix)[len(prefix) :]) - 1
        self._last[key] += 1
        return f"{prefix}{self._last[key]}"
