"""The self-assessment: two cycles, a year apart, each begun, answered, approved and published."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kimdesk.model.assessment import answer_id
from kimdesk.model.shipped_frameworks import OMBUDSMAN
from kimdesk.services.sample.content import Row, load, picked
from kimdesk.services.sample.stage import SUPPORT, Stage
from kimdesk.services.sample.timeline import CURRENT, LAST_SIGNED

_BEFORE_IN = LAST_SIGNED - 4
_FACTS = ("state", "answer", "reason", "revive")
Say = Callable[[Stage, Row, Row], dict[str, Any]]
# What was looked at again after the board had approved it.
_ALTERED = ("R21", "Reminders work in test, and 400 tenants have had one. Go-live waits for the supplier (IA13).")


def move_on(stage: Stage, at: int) -> None:
    """Do what this quarter brought."""
    content = load("answers")
    if at == _BEFORE_IN:
        _cycle(stage, content, stage.words(content["cycle_before"]), _before)
    elif at == LAST_SIGNED:
        _cycle(stage, content, stage.words(content["cycle"]), _now)
        _prove(stage, content)
    elif at == CURRENT:
        stage.time.tick()
        _change(stage, stage.words(content["cycle"]), _ALTERED[0], {"answer": _ALTERED[1]})


def answer_of(stage: Stage, ref: str) -> str:
    """Return the id of the answer to a recommendation in the last cycle."""
    return _answer(stage, stage.words(load("answers")["cycle"]), ref)


def _cycle(stage: Stage, content: Row, cycle: str, say: Say) -> None:
    assessment = stage.desk.assessment
    stage.time.tick()
    stage.act_as(SUPPORT)
    assessment.start(OMBUDSMAN, cycle)
    for row in content["answer"]:
        values = say(stage, content, row)
        if values:
            _change(stage, cycle, row["ref"], values)
    stage.time.tick()
    stage.act_as(SUPPORT)
    today = stage.time.clock.today()
    assessment.approve(assessment.view(OMBUDSMAN, cycle), content["approved_by"], today)
    assessment.publish(assessment.view(OMBUDSMAN, cycle), today)


def _before(stage: Stage, content: Row, row: Row) -> dict[str, Any]:
    if "before" not in row:
        return {}
    values = {"state": row["before"], "owner": stage.people[row["owner"]]}
    if row["before"] == "na":
        return {**values, "reason": content["reason_before"], "revive": content["revive_before"]}
    return {**values, "answer": row["said_before"]}


def _now(stage: Stage, _content: Row, row: Row) -> dict[str, Any]:
    values = {name: words for name, words in picked(row, _FACTS).items() if words}
    if values.get("state") == "not_yet":
        values.pop("state")
    values["owner"] = stage.people[row["owner"]]
    return values | ({"due": stage.words(row["due"])} if "due" in row else {})


def _change(stage: Stage, cycle: str, ref: str, values: dict[str, Any]) -> None:
    stage.desk.records.change("answer", _answer(stage, cycle, ref), values)


def _answer(stage: Stage, cycle: str, ref: str) -> str:
    return answer_id(stage.desk.context.store.workspace, OMBUDSMAN, cycle, ref)


def _prove(stage: Stage, content: Row) -> None:
    """Name what stands behind some of the answers."""
    cycle = stage.words(content["cycle"])
    rows = [
        ("", {"record": _answer(stage, cycle, row["ref"]), "title": row["proof"][0], "link": row["proof"][1]})
        for row in content["answer"]
        if "proof" in row
    ]
    stage.desk.records.make_many("evidence", rows)
