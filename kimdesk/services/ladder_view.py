"""The ladder of a risk as it reads: every step with who, when, why and what became of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import NamedTuple

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.ladder import Outcome, deciding_rung, highest, level_of, outcome_of
from kimdesk.model.ops import Dot
from kimdesk.model.standing_rights import records_decision
from kimdesk.services.context import Context
from kimdesk.services.ladder_rules import say_level
from kimdesk.services.registers import by_reference
from kimdesk.store import reading
from kimdesk.store.history import dots_of

# What was written in the batch that made the risk first.
_RECORDED = (
    "SELECT o.value FROM record r JOIN op m ON m.record = r.number AND m.field = '_created' "
    "LEFT JOIN op o ON o.record = r.number AND o.field = 'level' AND o.device = m.device AND o.batch = m.batch "
    "WHERE r.id = ? AND o.value IS NOT NULL ORDER BY m.lamport, m.number LIMIT 1"
)
# Where risks stand: at more than one level where two laptops say different ones.
_STANDING = (
    "SELECT r.id, o.value FROM json_each(?) j CROSS JOIN record r ON r.id = j.value AND r.kind = 'risk' "
    "CROSS JOIN live l ON l.record = r.number AND l.field = 'level' "
    "CROSS JOIN op o ON o.device = l.device AND o.number = l.number"
)
Shown = Mapping[tuple[str, str], tuple[Dot, ...]]


class Step(NamedTuple):
    """One step that was asked for: who and when, what became of it, and whether this person may decide on it.
    ``shown`` are the dots that stood when it was read.
    """

    record: Record
    risk: Record
    outcome: Outcome
    asked_by: str
    asked_on: date
    decided_by: str
    rung: str
    may_decide: bool
    alone: bool
    shown: Shown

    @property
    def waits(self) -> bool:
        """Whether it waits for a decision, or for a choice between two."""
        return self.outcome is Outcome.WAITING or self.disputed

    @property
    def disputed(self) -> bool:
        """Whether it was decided on differently on two laptops."""
        return "outcome" in self.record.conflicts

    @property
    def decided_on(self) -> date | None:
        """The day of the decision."""
        day = self.record["decided_on"]
        return date.fromisoformat(day) if day else None


class Ladder(NamedTuple):
    """Where a risk stands, and every step that led there, oldest first; ``trouble`` says where the two do not agree."""

    risk: Record
    level: str
    steps: tuple[Step, ...]
    made_by: str
    made_on: date
    may_ask: bool
    restricted: bool
    trouble: str = ""

    @property
    def waiting(self) -> Step | None:
        """The step that waits, the latest where several do."""
        return next((step for step in reversed(self.steps) if step.waits), None)


def read_steps(context: Context, risks: Mapping[str, Record], found: Iterable[Record]) -> list[Step]:
    """Return these escalations of these risks (by id) as steps, in the order in which they were asked for; a fixed number
    of statements.
    """
    steps = sorted((each for each in found if each["risk"] in risks), key=_when)
    db, me = context.db, context.me()
    names = reading.names_of(db, [name for each in steps for name in (each.created_by, each["decided_by"]) if name])
    dots = dots_of(db, [*(each.id for each in steps), *(each["risk"] for each in steps)])
    stood: dict[str, list[object]] = {}
    for risk_id, level in db.execute(_STANDING, (json.dumps(list(risks)),)):
        stood.setdefault(risk_id, []).append(json.loads(level))
    made = []
    for each in steps:
        risk = risks[each["risk"]]
        rung = deciding_rung(highest([each["from_level"], *stood.get(risk.id, ())]), each["to_level"])
        made.append(
            Step(
                each,
                risk,
                outcome_of(each.values),
                names.get(each.created_by, ""),
                day_of_step(each),
                names.get(each["decided_by"] or "", ""),
                rung,
                records_decision(me.rights, rung, risk["team"] or ""),
                bool(each.created_by) and each.created_by == each["decided_by"],
                {key: value for key, value in dots.items() if key[0] in (each.id, risk.id)},
            )
        )
    return made


def level_recorded(context: Context, risk: str) -> str:
    """Return the level that a risk was recorded at, before anybody decided anything; one statement."""
    db = context.db
    begun = db.execute(_RECORDED, (risk,)).fetchone()
    return level_of(json.loads(begun[0]) if begun else None)


def say_trouble(risk: Record, level: str, recorded: str, steps: list[Step]) -> str:
    """Say where the level is not what was decided last, nor what it was recorded at where nothing was decided; or that two
    laptops moved the risk apart.
    """
    if "level" in risk.conflicts:
        return t("Ladder", "Two laptops moved this risk apart; choose which level stands.")
    accepted = [step for step in steps if step.outcome is Outcome.ACCEPTED and not step.disputed]
    latest = max(accepted, key=lambda step: (step.decided_on or step.asked_on, step.record.changed_at), default=None)
    if latest is None and recorded != level:
        words = t("Ladder", "It was recorded at {recorded} and the register says {level}, which nobody decided here.")
        return words.format(recorded=say_level(recorded), level=say_level(level))
    if latest is None or latest.record["to_level"] == level:
        return ""
    words = t("Ladder", "The last decision here put it at {decided}; the register says {level}.")
    return words.format(decided=say_level(latest.record["to_level"]), level=say_level(level))


def _when(step: Record) -> tuple[str, int, tuple[str, int, str]]:
    return day_of_step(step).isoformat(), step.created_at, by_reference(step)


def day_of_step(record: Record) -> date:
    """Return the day something was asked for, or recorded."""
    said = record["on"] if record.kind == "escalation" else None
    return date.fromisoformat(said) if said else datetime.fromtimestamp(record.created_at / 1000, UTC).date()
