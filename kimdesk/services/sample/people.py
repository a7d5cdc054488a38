"""The landlord service, its people and its teams."""

from __future__ import annotations

from kimdesk.services.sample.content import load, picked
from kimdesk.services.sample.stage import Stage


def set_up(stage: Stage) -> None:
    """Make the workspace, the service areas, the teams and the people."""
    content = load("people")
    desk = stage.desk
    facts = content["workspace"]
    stage.time.to_day(0, 4, 9)
    desk.workspace.set_up(facts["name"], facts["administrator"], sample=True)
    me = desk.identity.me()
    stage.administrator = me.id
    stage.people[facts["administrator"]] = me.id
    desk.records.change("person", me.id, {"job": "KIM log administrator", "email": "morgan.sample@example.org"})
    own = picked(facts, ("unchanged_limit", "risk_bands", "keep_years", "keep_rule"))
    desk.records.change("workspace", desk.context.store.workspace, own)
    stage.make("team", (("", {"name": row["name"]}) for row in content["team"]), "name")
    stage.team_rows = {row["name"]: row for row in content["team"]}
    stage.teams = {name: stage.made["team", name] for name in stage.team_rows}
    _people(stage, content["person"])
    areas = (("", {"name": row["name"], "head": stage.people[row["head"]]}) for row in content["area"])
    stage.make("area", areas, "name")
    stage.time.tick()
    for name, row in stage.team_rows.items():
        values = {field: stage.people[row[field]] for field in ("manager", "cover", "reviewer") if field in row}
        plain = {field: row[field] for field in ("detail", "does", "customers")}
        since = stage.time.quarter(-20).start
        stage.change("team", name, {**values, **plain, "area": stage.made["area", row["area"]], "since": since})


def _people(stage: Stage, rows: list[dict[str, object]]) -> None:
    wanted = []
    for row in rows:
        teams = row.get("teams", ())
        assert isinstance(teams, list | tuple)
        wanted.append(("", {"sort": "person", **row, "teams": tuple(stage.teams[name] for name in teams)}))
    stage.make("person", wanted, "name")
    stage.people |= {str(row["name"]): stage.made["person", str(row["name"])] for row in rows}
