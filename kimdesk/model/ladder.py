"""The ladder of a risk: its rungs, what becomes of a step that is asked for, and what only such a step may change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from kimdesk.i18n import Text, mark
from kimdesk.model.kinds.risks import LADDER, OUTCOMES

RUNGS = tuple(option.key for option in LADDER)
# A risk that nobody has taken further stands here.
FIRST = RUNGS[0]
# Where a risk may stand as soon as it is recorded, whoever records it.
OF_THE_SERVICE = frozenset({"operational", "service"})
# What is written by asking and deciding alone, and never typed into a form.
BY_DECISION: Mapping[str, frozenset[str]] = {
    "risk": frozenset({"level"}),
    "escalation": frozenset(
        {"risk", "from_level", "to_level", "outcome", "decision", "decided_by", "decided_on", "corporate_ref", "on"}
    ),
}


class Outcome(StrEnum):
    """What was decided on a step, or that nobody has yet. ``DECIDED`` was decided in words alone."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    SENT_BACK = "sent_back"
    DECIDED = "decided"


OUTCOME_WORDS: Mapping[Outcome, Text] = {
    Outcome.WAITING: mark("Ladder", "Waits for a decision"),
    **{Outcome(option.key): option.label for option in OUTCOMES},
    Outcome.DECIDED: mark("Ladder", "Decided"),
}


def rung_of(level: object) -> int:
    """Return how far up a level is, from 0; a risk without a level stands on the first rung."""
    return RUNGS.index(level) if isinstance(level, str) and level in RUNGS else 0


def outcome_of(step: Mapping[str, Any]) -> Outcome:
    """Return what became of a step, by its values."""
    said = step.get("outcome")
    if said in (Outcome.ACCEPTED, Outcome.REFUSED, Outcome.SENT_BACK):
        return Outcome(said)
    return Outcome.DECIDED if step.get("decision") else Outcome.WAITING


def level_of(value: object) -> str:
    """Return the level that a risk stands at: the first where nothing is said, or nothing that is known here."""
    return RUNGS[rung_of(value)]


def highest(levels: Iterable[object]) -> str:
    """Return the level furthest up among these; the first where there is none."""
    return RUNGS[max(map(rung_of, levels), default=0)]


def deciding_rung(standing: object, wanted: object) -> str:
    """Return the rung whose people decide on a step: the one it goes up to, or the one it comes down from."""
    return RUNGS[max(rung_of(standing), rung_of(wanted))]
