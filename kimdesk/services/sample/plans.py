"""Actions and risks with their escalations, moved on as the quarters pass."""

from __future__ import annotations

from datetime import date
from typing import Any

from kimdesk.services.sample.assessment import answer_of
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
    if at == CURRENT:
        _link(stage)


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
        for step in row.get("path", ()):
            if step[0] == at:
                _escalate(stage, row, *step)
        values: dict[str, Any] = {}
        if at == row.get("rescored", max(_RESCORED_IN, row.get("made", 0))) and row["now"] != row["first"]:
            values |= {"likelihood": row["now"][0], "impact": row["now"][1]}
        if row.get("closed") == at:
            day = stage.time.clock.today()
            values |= {"state": "closed", "closed": day, "closed_why": row["closed_why"]}
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


def _link(stage: Stage) -> None:
    """Say which assets, answers and actions belong to each risk."""
    stage.time.tick()
    stage.act_as_administrator()
    by_ref = {row["ref"]: row["title"] for row in load("actions")["action"]}
    for row in load("risks")["risk"]:
        links = {
            "assets": tuple(stage.made["asset", title] for title in row.get("assets", ())),
            "answers": tuple(answer_of(stage, ref) for ref in row.get("answers", ())),
        }
        if any(links.values()):
            stage.change("risk", row["title"], links)
        for ref in row.get("actions", ()):
            stage.change("action", by_ref[ref], {"origin": stage.made["risk", row["title"]]})


def _escalate(stage: Stage, row: Row, _at: int, level: str, why: str, outcome: str, decision: str) -> None:
    """Ask for a step as whoever owns the risk, or leads the service, and decide on it as whoever does so there."""
    stage.time.tick()
    stage.act_as(HEAD if level in ("directorate", "corporate") else row["owner"])
    step = stage.desk.escalating.ask(stage.made["risk", row["title"]], level, why).id
    if outcome:
        stage.time.tick()
        stage.act_as(_DECIDES[level])
        reference = row.get("corporate_ref", "") if (level, outcome) == ("corporate", "accepted") else ""
        stage.desk.escalating.decide(step, outcome, decision, corporate_ref=reference)
