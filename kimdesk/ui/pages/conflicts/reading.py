"""What the page reads for one showing, away from the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from kimdesk.model.quarters import Quarter
from kimdesk.services.conflicts import ConflictView
from kimdesk.services.desk import Desk
from kimdesk.services.late_changes import LateChanges
from kimdesk.services.signatures import Signature, standing_among
from kimdesk.services.waiting import Waiting


class OpenConflict(NamedTuple):
    """A field with several values, and whether the person here may settle it."""

    view: ConflictView
    may: bool

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"conflict {self.view.record} {self.view.field}"


@dataclass(frozen=True, slots=True)
class TwoSignOffs:
    """Two people signed one quarter, neither knowing of the other."""

    quarter: Quarter
    signatures: tuple[Signature, ...]

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"signed {self.quarter.name}"


@dataclass(frozen=True, slots=True)
class ConflictsReading:
    """All that waits for somebody to choose."""

    conflicts: tuple[OpenConflict, ...]
    signed: tuple[TwoSignOffs, ...]
    waiting: tuple[Waiting, ...]
    late: tuple[LateChanges, ...]
    may_decide: bool


def read_conflicts(desk: Desk) -> ConflictsReading:
    """Read what waits."""
    found, me = desk.conflicts.open(), desk.identity.me()
    conflicts = [OpenConflict(each, may) for each, may in zip(found, desk.conflicts.may_settle(found, me), strict=True)]
    # What was found last stands first: it is what somebody has just heard of.
    conflicts.sort(key=_since, reverse=True)
    signoffs = desk.overview.signoffs()
    twice = {quarter: standing_among(quarter, made) for quarter, made in signoffs.items()}
    return ConflictsReading(
        tuple(conflicts),
        tuple(TwoSignOffs(quarter, tuple(signatures)) for quarter, signatures in twice.items() if len(signatures) > 1),
        tuple(desk.waiting.all()),
        tuple(desk.late_changes.recent(signoffs)),
        desk.waiting.may_decide(me),
    )


def _since(each: OpenConflict) -> int:
    return each.view.since
