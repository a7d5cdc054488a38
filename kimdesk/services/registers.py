"""What is worked out, not written, about risks, actions and assets: scores, overdue, slipped, where it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.kinds.actions import FINISHED
from kimdesk.model.ladder import OUTCOME_WORDS, outcome_of
from kimdesk.model.quarters import Quarter
from kimdesk.model.risk import Scale, band_of, say_move, say_score, score

Cells = dict[str, tuple[Any, str]]


def due_date(action: Record) -> date | None:
    """Return the day an action is due: by its revised target where it has one, else by the original."""
    day = action["revised_date"] or (None if action["revised"] else action["target_date"])
    return date.fromisoformat(day) if day else None


def is_overdue(action: Record, today: date) -> bool:
    """Whether the action's day has passed and it is neither done nor withdrawn."""
    due = due_date(action)
    return bool(due and due < today and action["progress"] not in FINISHED)


def action_facts(action: Record, today: date, slipped: int) -> Cells:
    """Return due date, overdue and times slipped."""
    due = due_date(action)
    overdue = is_overdue(action, today)
    return {
        "due_date": (due.isoformat() if due else None, say_date(due) if due else ""),
        "overdue": (overdue, t("Registers", "Overdue") if overdue else ""),
        "slipped": (slipped, str(slipped) if slipped else ""),
    }


def asset_facts(asset: Record, names: Mapping[str, str], today: date, quarter: Quarter) -> Cells:
    """Return where the asset is, whether its review is overdue and whether it came into the register this quarter."""
    place = names.get(asset["system"] or "", "") or asset["place"] or ""
    late = bool(asset["next_review"] and asset["next_review"] < today.isoformat())
    made = datetime.fromtimestamp(asset.created_at / 1000, UTC).date()
    new = quarter.start <= made <= quarter.end
    return {
        "where": (place or None, place),
        "review_overdue": (late, t("Registers", "Review overdue") if late else ""),
        "new_this_quarter": (new, t("Registers", "New") if new else ""),
    }


def escalation_facts(escalation: Record, names: Mapping[str, str], quarter: Quarter) -> Cells:
    """Return who asked for the step, what became of it, and whether it was asked for in the quarter: by the day it
    names, else by the day it was recorded.
    """
    made = datetime.fromtimestamp(escalation.created_at / 1000, UTC).date().isoformat()
    within = quarter.start.isoformat() <= (escalation["on"] or made) <= quarter.end.isoformat()
    stands = outcome_of(escalation.values)
    return {
        "asked_by": (escalation.created_by or None, names.get(escalation.created_by, "")),
        "stands": (stands.value, show(OUTCOME_WORDS[stands])),
        "this_quarter": (within, t("Registers", "This quarter") if within else ""),
    }


def risk_facts(risk: Record, scale: Scale, before: int | None) -> Cells:
    """Return the initial, the current and the target score, the band of the current one, and which way it moved against
    the score ``before``, which is that of last quarter.
    """
    value = score(risk["likelihood"], risk["impact"])
    band = band_of(value, scale.bands) if value is not None else None
    above = value is not None and value > scale.appetite
    moved = value - before if value is not None and before is not None else None
    return {
        "score": (value, say_score(risk["likelihood"], risk["impact"])),
        "band": (band, scale.bands[band].said if band is not None else ""),
        "initial_score": _scored(risk, "initial_"),
        "target_score": _scored(risk, "target_"),
        "direction": (moved, say_move(value, before)),
        "above_appetite": (above, t("Registers", "Yes") if above else ""),
    }


def _scored(risk: Record, sort: str) -> tuple[int | None, str]:
    likelihood, impact = risk[f"{sort}likelihood"], risk[f"{sort}impact"]
    return score(likelihood, impact), say_score(likelihood, impact)


def by_reference(record: Record) -> tuple[str, int, str]:
    """Order IA2 before IA10."""
    letters = record.ref.rstrip("0123456789-")
    digits = record.ref[len(letters) :].split("-")[0]
    return letters, int(digits) if digits.isdigit() else 0, record.ref
