"""Whether what differs between two quarters became worse or better: only where the words of the field themselves say so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from kimdesk.model.kinds.log import COMMITMENTS, PRINCIPLES

Rank = Callable[[Any], float | None]


class Way(StrEnum):
    """Which way a change went."""

    WORSE = "worse"
    BETTER = "better"
    NEITHER = ""


def _steps(value: Any) -> float | None:
    """A step of a scale; "not applicable" is no step."""
    return float(value) if str(value) in ("0", "1", "2", "3") else None


def _less_is_better(value: Any) -> float | None:
    return -value if isinstance(value, int | float) else None


def _nothing_is_best(value: Any) -> float | None:
    """A number of which none at all is recorded where there is none."""
    return -value if isinstance(value, int | float) else 0.0


def _somebody(value: Any) -> float:
    return 1.0 if value else 0.0


def _of(*worst_first: str) -> Rank:
    ranks = {key: float(at) for at, key in enumerate(worst_first)}
    return lambda value: ranks.get(str(value))


def _returned(value: Any) -> float | None:
    return None if value is None else 0.0 if value == "not_returned" else 1.0


def _done(value: Any) -> float | None:
    """Done is better than anything that is still to do; what was withdrawn is neither."""
    return None if value in (None, "withdrawn") else 1.0 if value == "done" else 0.0


_RANKS: Mapping[tuple[str, str], Rank] = {
    ("cell", "step"): _steps,
    ("cell", "reviewer_step"): _steps,
    **{("entry", name): _steps for name in PRINCIPLES},
    **{("return", name): _of("not", "partly", "kept") for name in COMMITMENTS},
    ("return", "state"): _returned,
    ("return", "late_days"): _nothing_is_best,
    ("risk", "score"): _less_is_better,
    ("risk", "band"): _less_is_better,
    ("risk", "above_appetite"): _nothing_is_best,
    ("risk", "owner"): _somebody,
    ("risk", "state"): _of("open", "closed"),
    ("action", "progress"): _done,
    ("action", "overdue"): _nothing_is_best,
    ("action", "slipped"): _nothing_is_best,
    ("action", "owners"): _somebody,
    ("asset", "owner"): _somebody,
    ("asset", "status"): _of("needed", "held"),
    ("asset", "review_overdue"): _nothing_is_best,
    ("answer", "state"): _of("not_met", "partly", "met"),
    ("evidence", "seen_by"): _somebody,
}


def way_of(kind: str, name: str, before: Any, after: Any) -> Way:
    """Return whether a field became worse or better; neither where nobody can say, or where one of the two is no
    judgement.
    """
    rank = _RANKS.get((kind, name))
    if rank is None:
        return Way.NEITHER
    stood, stands = rank(before), rank(after)
    if stood is None or stands is None or stood == stands:
        return Way.NEITHER
    return Way.BETTER if stands > stood else Way.WORSE
