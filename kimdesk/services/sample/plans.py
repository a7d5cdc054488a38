"""Actions and risks with their escalations, moved on as the quarters pass."""

from __future__ import annotations

from datetime import date
from typing import Any

from kimdesk.services.sample.content import Row, load, picked
from kimdesk.services.sample.stage import DIRECTOR, HEAD, RISK_OWNER, SUPPORT, Stage
from kimdesk.services.sample.timeline import CURRENT

_STARTED_IN = 2
_RESCORED_IN = 5
_DECIDES = {"head": HEAD, "directorate": DIRECTOR, "corporate": RISK_OWNER}
_ACTION_FACTS = ("theme", "title", "size", "strands", "ombudsman", "recommendations")
_RISK_FACTS = (
    "title",
    "kinds",
    "cause",
    "event",
    "consequence",
    "controls",
    "oversight",
    "assurance",
    "treatment",
    "proximity",
)


def set_up(stage: Stage) -> None:
    """Adopt the action plan."""
    stage.time.to_day(0, 12)
    stage.act_as(SUPPORT)
    stage.make("action", ((row["ref"], _action(stage, row)) for row in load("actions")["action"]), "title")


def move_on(stage: Stage, at: int) -> None:
    """Do what this quarter brought for actions and risks."""
    stage.time.to_day(at, 34)
    _risks(stage, at)
    for row in load("actions")["action"]:
        _move_action(stage, at, row)


def _action(stage: Stage, row: Row) -> dict[str, Any]:
    values = picked(row, _ACTION_FACTS)
    values |= {"target": stage.words(row["target"]), "progress": "not_started", "lead": stage.people[row["lead"]]}
    values["owners"] = tuple(stage.people[name] for name in row["owners"])
    if "team" in row:
        values["team"] = stage.teams[row["team"]]
    return values


def _move_action(stage: Stage, at: int, row: Row) -> None:
    values: dict[str, Any] = {}
    quarter = stage.time.quarter(at)
    closed = date.fromisoformat(stage.day(row["closed"])) if "closed" in row else None
    if at == _STARTED_IN and row["progress"] != "not_started" and not (closed and closed < quarter.start):
        values["progress"] = "under_way"
    for told, target, reason in row.get("moved", ()):
        if told == at:
            values |= {"revised": stage.words(target), "slip_reason": reason}
    if at == CURRENT:
        if "comments" in row:
            values["comments"] = row["comments"]
        if "review" in row:
            values["review"] = stage.day(row["review"])
    if closed and quarter.start <= closed <= quarter.end:
        values |= {"progress": "done", "closed": min(closed, stage.time.clock.today()), "closure": row["closure"]}
        values["verified_by"] = stage.people[row["verified_by"]]
    if values:
        stage.time.tick()
        stage.act_as(row["lead"])
        stage.change("action", row["title"], values)


def _risks(stage: Stage, at: int) -> None:
    stage.act_as_administrator()
    rows = load("risks")["risk"]
    stage.make("risk", (("", _risk(stage, row)) for row in rows if row.get("made", 0) == at), "title")
    for row in rows:
        path = [step for step in row.get("path", ()) if step[0] == at]
        for step in path:
            _escalate(stage, row, *step)
        values: dict[str, Any] = {}
        if at == max(_RESCORED_IN, row.get("made", 0)) and row["now"] != row["first"]:
            values |= {"likelihood": row["now"][0], "impact": row["now"][1]}
        if row.get("closed") == at:
            values["state"] = "closed"
        if at == CURRENT and "closed" not in row:
            values["review"] = stage.day(row["review"])
        if values:
            stage.time.tick()
            stage.act_as(row["owner"])
            stage.change("risk", row["title"], values)


def _risk(stage: Stage, row: Row) -> dict[str, Any]:
    values = picked(row, _RISK_FACTS)
    for word, score in (("initial_", row["first"]), ("", row["first"]), ("target_", row["wanted"])):
        values |= {f"{word}likelihood": score[0], f"{word}impact": score[1]}
    level = "service" if row.get("path") else row["level"]
    values |= {"owner": stage.people[row["owner"]], "state": "open", "level": level}
    if "team" in row:
        values["team"] = stage.teams[row["team"]]
    return values


def _escalate(stage: Stage, row: Row, _at: int, level: str, why: str, decision: str) -> None:
    stage.time.tick()
    stage.act_as(HEAD if level in ("directorate", "corporate") else row["owner"])
    risk = stage.made["risk", row["title"]]
    values: dict[str, Any] = {"risk": risk, "to_level": level, "why": why, "on": stage.time.clock.today()}
    if decision:
        values |= {"decision": decision, "decided_by": stage.people[_DECIDES[level]]}
    change = {"level": level}
    if level == "corporate":
        values["corporate_ref"] = change["corporate_ref"] = row["corporate_ref"]
    stage.desk.records.make("escalation", values)
    stage.desk.records.change("risk", risk, change)
