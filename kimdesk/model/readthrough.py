"""Reading through to earlier quarters: what was said last and still stands is shown, and never written again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kimdesk.model.changes import Record

UNCHANGED = "unchanged"
CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Reading:
    """The values of one entry or return in one quarter.

    ``values`` are in force; ``before`` were in force at the end of the quarter before; ``inherited`` names the fields
    that nobody has written in this quarter; ``unchanged_for`` counts the quarters up to and including this one that
    were confirmed unchanged in a row.
    """

    record: Record | None
    values: Mapping[str, Any]
    before: Mapping[str, Any]
    inherited: frozenset[str]
    outcome: str = ""
    unchanged_for: int = 0
    sources: Mapping[str, str] = field(default_factory=dict)


def read_through(written: Sequence[tuple[str, Record]], quarter: str, inherited_fields: Iterable[str]) -> Reading:
    """Return what holds in ``quarter`` (the ISO first day), given every quarter's record up to it, oldest first."""
    names = tuple(inherited_fields)
    before: dict[str, Any] = {}
    sources: dict[str, str] = {}
    own: Record | None = None
    streak = 0
    for start, record in written:
        if start > quarter:
            break
        said = outcome_of(record)
        streak = streak + 1 if said == UNCHANGED else 0
        if start == quarter:
            own = record
            break
        for name in names:
            if record[name] is not None:
                before[name] = record[name]
                sources[name] = record.id
    if own is None:
        return Reading(None, dict(before), before, frozenset(before), "", streak, sources)
    # An empty text is something a person said: it clears what was inherited. Nothing recorded (None) inherits.
    values = {**before, **{name: value for name, value in own.values.items() if value is not None and value != ()}}
    kept = frozenset(name for name in before if own[name] is None)
    return Reading(own, values, before, kept, outcome_of(own), streak, sources)


def outcome_of(record: Record) -> str:
    """Return "unchanged", "changed" or nothing for an entry."""
    outcome = record["outcome"]
    return str(outcome.get("outcome", "")) if isinstance(outcome, dict) else ""
