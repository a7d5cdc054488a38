"""What is worked out, not written, about risks, actions and assets: scores, overdue, slipped, where it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.kinds.actions import FINISHED
from kimdesk.model.quarters import Quarter
from kimdesk.model.risk import DEFAULT_BANDS, band_of, parse_bands, say_score, score

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


def escalation_facts(escalation: Record, quarter: Quarter) -> Cells:
    """Return whether the risk was escalated in the quarter: by the day it names, else by the day it was recorded."""
    made = datetime.fromtimestamp(escalation.created_at / 1000, UTC).date().isoformat()
    within = quarter.start.isoformat() <= (escalation["on"] or made) <= quarter.end.isoformat()
    return {"this_quarter": (within, t("Registers", "This quarter") if within else "")}


def risk_facts(risk: Record, bands: str) -> Cells:
    """Return the current score with its band, and the target score."""
    try:
        known = parse_bands(bands or DEFAULT_BANDS)
    except ValueError:
        known = parse_bands(DEFAULT_BANDS)
    value = score(risk["likelihood"], risk["impact"])
    band = band_of(value, known) if value is not None else None
    target = score(risk["target_likelihood"], risk["target_impact"])
    return {
        "score": (value, say_score(risk["likelihood"], risk["impact"])),
        "band": (band, known[band].name if band is not None else ""),
        "target_score": (target, say_score(risk["target_likelihood"], risk["target_impact"])),
    }


def by_reference(record: Record) -> tuple[str, int, str]:
    """Order IA2 before IA10."""
    letters = record.ref.rstrip("0123456789-")
    digits = record.ref[len(letters) :].split("-")[0]
    return letters, int(digits) if digits.isdigit() else 0, record.ref
