"""A record on screen, one field of it while a person works on it, and a record that was just made."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from kimdesk.model.changes import Changes, Record
from kimdesk.model.ops import Dot


@dataclass(frozen=True, slots=True)
class Made:
    """A record that was just made."""

    id: str
    changes: Changes


@dataclass(slots=True)
class Editing:
    """One field while a person works on it: what stood on the screen, and what this editing has written itself.

    Values that arrive from elsewhere meanwhile never join ``shown`` before the person has seen them.
    """

    kind: str
    record: str
    field: str
    shown: tuple[Dot, ...]
    own: Dot | None = None
    seen: Mapping[str, int] = dataclasses.field(default_factory=dict)

    @property
    def over(self) -> tuple[Dot, ...]:
        """The dots that the next value replaces."""
        return (*self.shown, self.own) if self.own and self.own not in self.shown else self.shown


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record as an editor shows it: what stands in each field with its dots, names for references, and what belongs
    to it.
    """

    record: Record
    shown: Mapping[tuple[str, str], tuple[Dot, ...]]
    seen: Mapping[str, int]
    names: Mapping[str, str]
    links: tuple[tuple[str, str, str, str, str], ...]
    comments: tuple[Record, ...]
    evidence: tuple[Record, ...]

    def begin(self, field: str) -> Editing:
        """Start work on a field from what this view shows."""
        return Editing(
            self.record.kind, self.record.id, field, self.shown.get((self.record.id, field), ()), seen=self.seen
        )
