"""A cycle of a self-assessment as it is shown: each item with what is said, what was said before and what hangs on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kimdesk.i18n import t
from kimdesk.model.assessment import NOT_APPLICABLE, Lack, Outcome, count_outcomes, count_states, outcome_of
from kimdesk.model.changes import Record
from kimdesk.model.frameworks import Framework, Group, Item
from kimdesk.model.kinds.assessment import NOT_YET_ASSESSED


@dataclass(frozen=True, slots=True)
class Linked:
    """A record that belongs to an answer: how it stands in words, whether something is still to be done, and whether its day
    has passed.
    """

    kind: str
    id: str
    ref: str
    title: str
    state: str = ""
    open: bool = True
    late: bool = False


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One item in one cycle.

    ``values`` hold what is filled forward too, and ``inherited`` names those fields. ``before`` is what the other cycle
    says; None where it does not have the item. ``altered`` says that it was changed after it was approved; ``revivers``
    are changes of system that may make it apply.
    """

    item: Item
    group: Group
    record: Record | None
    values: Mapping[str, Any] = field(default_factory=dict)
    inherited: frozenset[str] = frozenset()
    before: Mapping[str, Any] | None = None
    evidence: tuple[Record, ...] = ()
    evidence_before: tuple[Record, ...] = ()
    work: tuple[Linked, ...] = ()
    revivers: tuple[Linked, ...] = ()
    lacks: tuple[Lack, ...] = ()
    altered: bool = False

    @property
    def state(self) -> str | None:
        """The state in this cycle; None where the cycle does not have the item."""
        return None if self.record is None else self.values.get("state") or NOT_YET_ASSESSED

    @property
    def state_before(self) -> str | None:
        """The state in the cycle it is compared with; None where that does not have the item."""
        return None if self.before is None else self.before.get("state") or NOT_YET_ASSESSED

    @property
    def outcome(self) -> Outcome:
        """What became of it since."""
        return outcome_of(self.state_before, self.state)

    @property
    def to_carry(self) -> tuple[Record, ...]:
        """The evidence of the other cycle that is not named in this one yet."""
        here = {(each.title, each["link"]) for each in self.evidence}
        return tuple(each for each in self.evidence_before if (each.title, each["link"]) not in here)

    @property
    def to_look_at_again(self) -> bool:
        """Whether it is said not to apply and something has come up that may make it apply."""
        return self.state == NOT_APPLICABLE and bool(self.revivers)


@dataclass(frozen=True, slots=True)
class CycleView:
    """One cycle of a framework; ``against`` is the cycle it is compared with, nothing where there is none.

    ``cycles`` are all of the framework's, the oldest first. Counts are of whole items: parts are listed, not counted.
    """

    framework: Framework
    cycle: str
    cycles: tuple[str, ...]
    against: str
    answers: tuple[AnswerView, ...]
    names: Mapping[str, str]
    may: bool = True

    def find(self, key: str) -> AnswerView | None:
        """Return the answer to an item, or None."""
        return next((each for each in self.answers if each.item.key == key), None)

    def of_record(self, record: str) -> AnswerView | None:
        """Return the answer that is this record, or None."""
        return next((each for each in self.answers if each.record and each.record.id == record), None)

    @property
    def whole(self) -> tuple[AnswerView, ...]:
        """The answers that are counted: parts, and what this cycle does not ask, left out."""
        return tuple(each for each in self.answers if each.record is not None and not each.item.part_of)

    @property
    def counts(self) -> dict[str, int]:
        """How many items have each state."""
        return count_states(each.state or NOT_YET_ASSESSED for each in self.whole)

    def counts_of(self, group: str) -> dict[str, int]:
        """How many items of a group have each state."""
        return count_states(each.state or NOT_YET_ASSESSED for each in self.whole if each.group.key == group)

    def parts_of(self, item: str) -> tuple[AnswerView, ...]:
        """The answers to the parts of an item."""
        return tuple(each for each in self.answers if each.item.part_of == item)

    @property
    def outcomes(self) -> dict[Outcome, int]:
        """How many items became what since the other cycle; nothing where there is none."""
        if not self.against:
            return {}
        return count_outcomes(each.outcome for each in self.compared if not each.item.part_of)

    @property
    def compared(self) -> tuple[AnswerView, ...]:
        """The answers that either of the two cycles has."""
        return tuple(each for each in self.answers if each.record is not None or each.before is not None)

    @property
    def approved(self) -> tuple[str, str]:
        """The body and the day of the approval, where every judged answer has the same; else nothing."""
        said = {
            (each.values.get("approved_by") or "", each.values.get("approved_on") or "")
            for each in self.whole
            if each.state != NOT_YET_ASSESSED
        }
        return said.pop() if len(said) == 1 else ("", "")

    @property
    def published(self) -> str:
        """The day on which all that was judged was published, else nothing."""
        said = {each.values.get("published") or "" for each in self.whole if each.state != NOT_YET_ASSESSED}
        return said.pop() if len(said) == 1 else ""


def say_cycle(cycle: str) -> str:
    """Return what a cycle is called."""
    return cycle or t("Assessment", "no date given")
