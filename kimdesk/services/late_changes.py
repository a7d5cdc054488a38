"""What arrived after a quarter was signed off and is not in what was signed: amended, said next quarter, or left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import stands
from kimdesk.services.context import Context
from kimdesk.services.signing import SigningService
from kimdesk.services.value_words import field_words, named_in, value_words
from kimdesk.store import reading
from kimdesk.store.history import Event

# What was signed longer ago is looked at where it was signed: each quarter costs a look at all that came after it.
_QUARTERS = 4


@dataclass(frozen=True, slots=True)
class LateChange:
    """One change that the signature does not cover; ``at`` is in UTC milliseconds by the writer's own clock."""

    kind: str
    record: str
    name: str
    label: str
    words: str
    author: str
    at: int
    device: str


@dataclass(frozen=True, slots=True)
class LateChanges:
    """What arrived after the sign-off of one quarter, oldest first."""

    quarter: Quarter
    changes: tuple[LateChange, ...]

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"late {self.quarter.name}"


class LateChangesService:
    """Lists them for the quarters signed last."""

    def __init__(self, context: Context, signing: SigningService) -> None:
        self._context, self._signing = context, signing

    def recent(self, signoffs: Mapping[Quarter, Sequence[Record]]) -> list[LateChanges]:
        """Return, of quarters with their sign-offs, the newest first, those signed last for which something arrived
        afterwards.
        """
        signed = [quarter for quarter, found in signoffs.items() if any(map(stands, found))]
        found = [LateChanges(quarter, self._of(quarter)) for quarter in signed[:_QUARTERS]]
        return [each for each in found if each.changes]

    def _of(self, quarter: Quarter) -> tuple[LateChange, ...]:
        # What the program itself keeps about a record says nothing that somebody would amend.
        events = [each for each in self._signing.arrived_after(quarter) if _is_said(each)]
        mentioned = {each.record for each in events} | {each.author for each in events}
        for each in events:
            mentioned |= named_in(each.kind, each.field, each.value)
        names = reading.spoken_names(self._context.db, mentioned)
        return tuple(
            LateChange(
                each.kind,
                each.record,
                names.get(each.record, ""),
                field_words(each.kind, each.field),
                value_words(each.kind, each.field, each.value, names),
                names.get(each.author, ""),
                each.at,
                each.dot.device,
            )
            for each in events
        )


def _is_said(event: Event) -> bool:
    return event.kind in KINDS and event.field in KINDS[event.kind].by_name
