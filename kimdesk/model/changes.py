"""What an action did, and how a record reads: the two things that travel up from the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kimdesk.model.ops import Dot


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds and records that an action touched, and the dots it wrote; screens decide by it whether to reload."""

    kinds: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()
    batch: Dot | None = None
    dots: Mapping[tuple[str, str], Dot] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.records)

    def and_then(self, later: Changes) -> Changes:
        """Return both together; the batch is the later one's where it wrote any."""
        return Changes(
            self.kinds | later.kinds,
            self.records | later.records,
            later.batch or self.batch,
            {**self.dots, **later.dots},
            self.notes + later.notes,
        )


@dataclass(slots=True)
class Record:
    """One record as it reads now: values by field name (None: nothing recorded; sets as tuples).

    Nothing of it is ever changed. That is held by its types: one which refuses at run time is made four times slower, and
    a page makes hundreds.
    """

    kind: Final[str]
    id: Final[str]
    ref: Final[str]
    title: Final[str]
    values: Final[Mapping[str, Any]]
    deleted: Final[bool] = False
    alias: Final[str] = ""
    conflicts: Final[frozenset[str]] = frozenset()
    created_at: Final[int] = 0
    created_by: Final[str] = ""
    changed_at: Final[int] = 0
    changed_by: Final[str] = ""

    def __getitem__(self, name: str) -> Any:
        return self.values.get(name)
