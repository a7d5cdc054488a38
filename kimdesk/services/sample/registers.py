"""Systems, reports and information assets: most registered at first, all looked at again in the last year."""

from __future__ import annotations

from typing import Any

from kimdesk.services.sample.content import Row, load, picked
from kimdesk.services.sample.stage import GOVERNANCE, SUPPORT, Stage
from kimdesk.services.sample.timeline import LAST_SIGNED

_DAYS = ("last_run", "next_run", "agreement_ends")
_LOOKED_AT = (*_DAYS, "backlog", "quality")
_OWN = {"like", "made", "next_review", *_LOOKED_AT}


def set_up(stage: Stage) -> None:
    """Register the systems and the reports that draw on them."""
    content = load("systems")
    stage.time.to_day(0, 6)
    stage.act_as(SUPPORT)
    stage.make("system", (("", {**row, "owner": stage.people[row["owner"]]}) for row in content["system"]), "name")
    systems = {row["name"]: stage.made["system", row["name"]] for row in content["system"]}
    reports = (("", {**row, "systems": tuple(systems[name] for name in row["systems"])}) for row in content["report"])
    stage.make("report", reports, "title")


def move_on(stage: Stage, at: int) -> None:
    """Register what became known in this quarter; in the last signed one every asset is looked at again."""
    content = load("assets")
    assets = list(enumerate(content["asset"], 1))
    stage.time.to_day(at, 8 if at == 0 else 33)
    stage.act_as(GOVERNANCE)
    new = [(number, row) for number, row in assets if row.get("made", 0) == at]
    stage.make("asset", ((f"A{number}", _values(stage, row, content["profile"])) for number, row in new), "title")
    if at == LAST_SIGNED:
        for number, row in assets:
            stage.time.tick()
            stage.change("asset", row["title"], _looked_at(stage, number, row))


def _values(stage: Stage, row: Row, profiles: Row) -> dict[str, Any]:
    usual = profiles.get(row.get("like", ""), {})
    values = {"status": "held", **usual, **{name: value for name, value in row.items() if name not in _OWN}}
    for name, known in (("owner", stage.people), ("team", stage.teams)):
        if name in values:
            values[name] = known[values[name]]
    if "system" in values:
        values["system"] = stage.made["system", values["system"]]
    if values.get("personal") == "no":
        values.pop("article6", None)
    elif values["status"] == "held":
        values.setdefault("special", "no")
    return values


def _looked_at(stage: Stage, number: int, row: Row) -> dict[str, Any]:
    found = {name: stage.day(value) if name in _DAYS else value for name, value in picked(row, _LOOKED_AT).items()}
    if "review" not in row.get("not_known", ()):
        following = row.get("next_review", 25 + number * 43 % 310)
        found |= {"last_review": stage.day(following - 365), "next_review": stage.day(following)}
    return found
