"""Columns of a list that are worked out from others as it is read: nothing of them is kept anywhere."""

from __future__ import annotations

from collections.abc import Mapping

from kimdesk.model.kinds.risks import LIKELIHOOD
from kimdesk.model.ops import CREATED

_STEPS = ",".join(f"'{option.key}'" for option in LIKELIHOOD)


def _score(sort: str) -> str:
    """Return the product of two steps, or nothing where one is not judged, or is no step."""
    likelihood, impact = f'r."{sort}likelihood"', f'r."{sort}impact"'
    return f"CASE WHEN {likelihood} IN ({_STEPS}) AND {impact} IN ({_STEPS}) THEN {likelihood} * {impact} END"


# Of a row of the kind as ``r``.
DERIVED: Mapping[str, Mapping[str, str]] = {
    "risk": {
        "score": _score(""),
        "initial_score": _score("initial_"),
        "target_score": _score("target_"),
        # The rung that the latest step without a decision asks for.
        "waits_for": (
            "(SELECT e.to_level FROM p_escalation e WHERE e.risk = r.id AND NOT e.deleted AND e.alias IS NULL "
            "AND e.outcome IS NULL AND e.decision IS NULL ORDER BY e.number DESC LIMIT 1)"
        ),
        "restricted": (
            f"EXISTS (SELECT 1 FROM op o WHERE o.record = r.number AND o.field = '{CREATED}' "
            "AND json_type(o.value) = 'object' AND json_extract(o.value, '$.restricted') = 1)"
        ),
    }
}
