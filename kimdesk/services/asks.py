"""What a quarter asks of a director: decisions that nobody below can take, worked out from the quarter's own records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kimdesk.model.ladder import Outcome, outcome_of
from kimdesk.model.recorded import (
    ACCEPT,
    ACCEPT_UNSCORED,
    ASK_TEAM,
    ASK_TEAMS,
    COMPLETENESS,
    OWN,
    UNBLOCK,
    UNBLOCK_TWICE,
)
from kimdesk.services.overview import Picture

MOST = 6
_MOST_TEAMS = 3
_HIGH = ("directorate", "corporate")


def asks_of(picture: Picture, records: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Return (sentence, what it is about), the most urgent first and at most six."""
    by_kind: dict[str, list[Mapping[str, Any]]] = {}
    for record in records:
        by_kind.setdefault(record["kind"], []).append(record)
    found = [
        *_silent(by_kind.get("return", ())),
        *_risks(by_kind.get("risk", ()), by_kind.get("escalation", ())),
        *_slipped(by_kind.get("action", ())),
        *_owners(by_kind.get("asset", ())),
    ]
    return found[:MOST]


def _risks(risks: Sequence[Mapping[str, Any]], escalations: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Ask for the decision on each risk that was escalated so far, or stands there, and has none yet."""
    decided: dict[tuple[str, str], bool] = {}
    for each in escalations:
        at = (_raw(each, "risk"), _raw(each, "to_level"))
        decided[at] = decided.get(at, True) and outcome_of(_said(each)) is not Outcome.WAITING
    waiting = []
    for risk in risks:
        stands = {level: decided.get((risk["id"], level)) for level in _HIGH}
        pending = any(done is False for done in stands.values())
        bare = _raw(risk, "level") in _HIGH and stands[_raw(risk, "level")] is None
        if _raw(risk, "state") != "closed" and (pending or bare):
            waiting.append(risk)
    for risk in sorted(waiting, key=lambda each: -(_raw(each, "score") or 0)):
        score = _text(risk, "score")
        words = ACCEPT if score else ACCEPT_UNSCORED
        yield words.format(title=risk["title"], score=score), f"{risk['ref']} {risk['title']}"


def _owners(assets: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for asset in [each for each in assets if "owner" in (_raw(each, "not_known") or ())][:2]:
        yield (
            OWN.format(title=asset["title"]),
            f"{asset['ref']} {asset['title']}",
        )


def _slipped(actions: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    late = [each for each in actions if _raw(each, "overdue") and (_raw(each, "slipped") or 0) >= 2]
    for action in sorted(late, key=lambda each: -(_raw(each, "slipped") or 0))[:2]:
        yield (
            (UNBLOCK_TWICE if _raw(action, "slipped") == 2 else UNBLOCK).format(
                ref=action["ref"], count=_raw(action, "slipped")
            ),
            f"{action['ref']} {action['title']}",
        )


def _silent(returns: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    silent = [each for each in returns if _raw(each, "state") == "not_returned"]
    if len(silent) > _MOST_TEAMS:
        names = [each["title"] for each in silent]
        yield (
            ASK_TEAMS.format(count=len(names), names=", ".join(names[:-1]), last=names[-1]),
            str(COMPLETENESS),
        )
        return
    for each in silent:
        yield (
            ASK_TEAM.format(team=each["title"], reason=_text(each, "state_reason").rstrip(".")),
            each["title"],
        )


def _said(step: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: _raw(step, name) for name in ("outcome", "decision")}


def _raw(record: Mapping[str, Any], name: str) -> Any:
    return record["fields"][name][1]


def _text(record: Mapping[str, Any], name: str) -> str:
    return str(record["fields"][name][2])
