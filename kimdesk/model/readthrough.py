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
    own = next((record for start, record in written if start == quarter), None)
    earlier = [record for start, record in written if start < quarter]
    streak = _streak(earlier if own is None else [*earlier, own])
    before: dict[str, Any] = {}
    sources: dict[str, str] = {}
    wanted = tuple(inherited_fields)
    # Back from the last one, as most is found there; of the years before only what is still sought.
    for record in reversed(earlier):
        values = record.values
        found = [name for name in wanted if values.get(name) is not None]
        if found:
            before |= {name: values[name] for name in found}
            sources |= dict.fromkeys(found, record.id)
            wanted = tuple(name for name in wanted if name not in before)
        if not wanted:
            break
    if own is None:
        return Reading(None, dict(before), before, frozenset(before), "", streak, sources)
    # An empty text is something a person said: it clears what was inherited. Nothing recorded (None) inherits.
    in_force = {**before, **{name: value for name, value in own.values.items() if value is not None and value != ()}}
    kept = frozenset(name for name in before if own[name] is None)
    return Reading(own, in_force, before, kept, outcome_of(own), streak, sources)


def _streak(records: Sequence[Record]) -> int:
    """Return how many of the last records in a row confirm that nothing changed."""
    return next((at for at, each in enumerate(reversed(records)) if outcome_of(each) != UNCHANGED), len(records))


def outcome_of(record: Record) -> str:
    """Return "unchanged", "changed" or nothing for an entry."""
    outcome = record["outcome"]
    return str(outcome.get("outcome", "")) if isinstance(outcome, dict) else ""
