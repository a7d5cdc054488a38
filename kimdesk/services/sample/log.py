"""The quarterly log: activities, what changed, evidence, returns, reviews and signatures, each by whose task it is."""

from __future__ import annotations

from typing import Any

from kimdesk.model.quarters import Quarter
from kimdesk.model.recorded import ATTESTATIONS
from kimdesk.model.returns import RATINGS
from kimdesk.services.return_view import ReturnView
from kimdesk.services.sample.content import Row, load, picked
from kimdesk.services.sample.stage import DIRECTOR, HEAD, Stage
from kimdesk.services.sample.timeline import CURRENT, SIGNED_AFTER

_WHOLE = ("statement", "gaps", "risks", "best_practice", "evidence_where", "p1", "p1_note")
_LEFT_OPEN = ("Asbestos record update", "Utility readings at change of tenancy")
# How far each team has come with the current quarter, and how many days ago it last did something.
_REVIEWED, _SUBMITTED, _BACK, _DRAFT, _UNTOUCHED = "reviewed", "submitted", "back", "draft", "untouched"
_NOW = {
    "Leasehold": (_REVIEWED, 9),
    "Rents": (_SUBMITTED, 6),
    "Repairs": (_BACK, 5),
    "Estate services": (_SUBMITTED, 4),
    "Voids": (_DRAFT, 2),
    "Allocations": (_UNTOUCHED, 0),
}


def set_up(stage: Stage) -> None:
    """Nothing but the activities of the first quarter is there to begin with."""
    _activities(stage, 0)


def play(stage: Stage, at: int) -> None:
    """Live through a quarter: new activities, practice changes, evidence, then a return from each team."""
    if at:
        _activities(stage, at)
    changes = [row for row in load("events")["event"] if row["q"] == at]
    for row in sorted((row for row in changes if "old" in row), key=lambda row: int(row["day"])):
        _practice_change(stage, at, row)
    evidence = _evidence(stage, at)
    returns = {row["team"]: row for row in load("returns")["return"] if row["q"] == at}
    order = list(_NOW) if at == CURRENT else list(stage.teams)
    for place, team in enumerate(order):
        row = returns.get(team)
        if row and "not_returned" not in row:
            _fill(stage, at, place, row, [each for each in changes if each["team"] == team])
            _carry_on(stage, at, place, row, evidence.get(team, []))
        elif row:
            stage.time.to_after(at, 19)
            stage.act_as(stage.team_rows[team]["reviewer"])
            stage.desk.workflow.not_returned(_view(stage, team, stage.time.quarter(at)), row["not_returned"])


def sign(stage: Stage, at: int) -> None:
    """Sign the quarter off."""
    stage.time.to_after(at, SIGNED_AFTER, 15)
    stage.act_as(DIRECTOR if at % 2 else HEAD)
    stage.desk.signing.sign(stage.time.quarter(at), tuple(ATTESTATIONS))


def talk(stage: Stage) -> None:
    """Leave the comments on the current returns."""
    for back, row in zip((3, 3, 1), load("evidence")["comment"], strict=True):
        stage.time.to_ago(back, 14)
        stage.act_as(row["by"])
        record = stage.desk.returns.return_id(stage.teams[row["team"]], stage.time.current)
        stage.desk.records.make("comment", {"record": record, "text": row["text"]})


def chase(stage: Stage) -> None:
    """Let the administrator ask the team that has not begun yet."""
    stage.time.to_ago(1, 15)
    stage.act_as_administrator()
    chasing = stage.desk.chasing
    of = chasing.read(stage.time.current)
    for each in of.narrowed("not_started"):
        chasing.record(of.quarter, chasing.letter(each, of), "draft")


def _activities(stage: Stage, at: int) -> None:
    rows = [row for row in load("activities")["activity"] if row.get("since", 0) == at]
    if not rows:
        return
    stage.time.to_day(at, 14 if at == 0 else 33, 11)
    stage.act_as_administrator()
    since = stage.time.quarter(at).start if at else stage.time.quarter(-8).start
    plain = ("title", "description", "customers", "essential")
    made = [("", {**picked(row, plain), "team": stage.teams[row["team"]], "since": since}) for row in rows]
    stage.make("activity", made, "title")
    stage.activities |= {row["title"]: stage.made["activity", row["title"]] for row in rows}


def set_stages(stage: Stage) -> None:
    """Map the lifecycle of the activities that have one; assets and systems must be there."""
    stage.act_as_administrator()
    rows = []
    for activity in load("activities")["activity"]:
        for row in activity.get("stages", ()):
            values = picked(row, ("stage", "place", "third_party", "hand_over"))
            for name in ("system", "asset"):
                if name in row:
                    values[name] = stage.made[name, row[name]]
            responsible = stage.people.get(row["by"]) or stage.teams[row["by"]]
            key = stage.activities[activity["title"]]
            rows.append(("", {**values, "activity": key, "responsible": responsible}))
    stage.make("stage", rows, "activity")


def _practice_change(stage: Stage, at: int, row: Row) -> None:
    effective = stage.time.day_in(at, row["day"])
    stage.time.to_day(at, row["day"] + 1, 11)
    team = stage.team_rows[row["team"]]
    stage.act_as(team["manager"])
    values = picked(row, ("old", "new", "why", "prompted"))
    values |= {"team": stage.teams[row["team"]], "activity": stage.activities[row["activity"]], "effective": effective}
    values |= {"quarter": stage.desk.context.quarter_id(stage.time.quarter(at))}
    stage.desk.records.make("change", {**values, "approved_by": stage.people[team["reviewer"]]})


def _evidence(stage: Stage, at: int) -> dict[str, list[str]]:
    """Link the quarter's evidence, each team its own; return the ids by team."""
    teams = {row["title"]: row["team"] for row in load("activities")["activity"]}
    linked: dict[str, list[str]] = {}
    stage.time.to_day(at, 62, 9)
    for team in stage.teams:
        rows = [row for row in load("evidence")["evidence"] if row["q"] == at and teams[row["activity"]] == team]
        if rows:
            stage.time.tick()
            stage.act_as(stage.team_rows[team]["manager"])
            plain = ("title", "link", "about")
            made = [("", {**picked(row, plain), "record": stage.activities[row["activity"]]}) for row in rows]
            stage.make("evidence", made, "title")
            linked[team] = [stage.made["evidence", row["title"]] for row in rows]
    return linked


def _fill(stage: Stage, at: int, place: int, row: Row, changes: list[Row]) -> None:
    if at == CURRENT:
        stage.time.to_ago(_NOW[row["team"]][1] + 3, 9 + place)
    else:
        stage.time.to_after(at, 3 + place * 2, 9 + place)
    stage.act_as(row.get("by", stage.team_rows[row["team"]]["manager"]))
    quarter = stage.time.quarter(at)
    changed = {each["activity"]: each for each in changes}
    view = _view(stage, row["team"], quarter)
    for activity, each in changed.items():
        effective = stage.time.day_in(at, each["day"]).isoformat()
        stage.desk.returns.something_changed(view, stage.activities[activity], each["what"], each["why"], effective)
    silent = _LEFT_OPEN if at == CURRENT else ()
    still = [each.activity.id for each in view.entries if each.activity.title not in (*changed, *silent)]
    stage.time.tick()
    _write_entries(stage, at, quarter, row["team"], changed)
    stage.desk.returns.nothing_changed(_view(stage, row["team"], quarter), still)
    whole = picked(row, _WHOLE) | dict(row.get("commitments", {}))
    stage.desk.returns.fill(_view(stage, row["team"], quarter), whole)


def _write_entries(stage: Stage, at: int, quarter: Quarter, team: str, changed: dict[str, Row]) -> None:
    view = _view(stage, team, quarter)
    for activity in load("activities")["activity"]:
        if activity["team"] != team:
            continue
        values: dict[str, Any] = {}
        if activity.get("since", 0) == at:
            values["statement"] = activity["statement"]
            values |= dict(zip(RATINGS[1:], activity["steps"], strict=True))
            values |= {f"p{name[-1]}_note": words for name, words in activity.items() if name.startswith("note")}
        if event := changed.get(activity["title"]):
            values |= event.get("steps", {})
            values |= {f"{name}_note": words for name, words in event.get("notes", {}).items()}
            if "statement" in event:
                values["statement"] = event["statement"]
        if values:
            stage.time.tick()
            stage.desk.returns.fill(view, values, stage.activities[activity["title"]])


def _carry_on(stage: Stage, at: int, place: int, row: Row, evidence: list[str]) -> None:
    """Submit, send back and review, as far as the team has come."""
    come, days = _NOW[row["team"]] if at == CURRENT else (_REVIEWED, 0)
    if come is _DRAFT:
        return
    workflow, quarter = stage.desk.workflow, stage.time.quarter(at)
    team = stage.team_rows[row["team"]]
    by = row.get("by", team["manager"])
    _submit(stage, by, row["team"], quarter)
    if come is _SUBMITTED:
        return
    if at == CURRENT:
        stage.time.to_ago(days, 11)
    else:
        stage.time.to_after(at, 16 + place, 13)
    stage.act_as(team["reviewer"])
    back = row.get("back") or row.get("back_first")
    if back:
        workflow.send_back(_view(stage, row["team"], quarter), back)
    if come is _BACK:
        return
    if back:
        stage.time.tick()
        _submit(stage, by, row["team"], quarter)
        stage.act_as(team["reviewer"])
    today = stage.time.clock.today()
    for each in evidence:
        stage.desk.records.change("evidence", each, {"seen_by": stage.people[team["reviewer"]], "seen_on": today})
    stage.time.tick()
    view = _view(stage, row["team"], quarter)
    workflow.review(view, _ratings(view, row.get("lower", ())), row.get("note", ""))


def _submit(stage: Stage, by: str, team: str, quarter: Quarter) -> None:
    stage.time.tick()
    stage.act_as(by)
    stage.desk.workflow.submit(_view(stage, team, quarter))


def _ratings(view: ReturnView, lower: list[str] | tuple[str, ...]) -> dict[str, str]:
    """Return the reviewer's ratings: the team's own lowest step, and one less where the reviewer saw it otherwise."""
    found = {"p1": str(view.whole.values["p1"])}
    for name in RATINGS[1:]:
        found[name] = min(str(entry.reading.values[name]) for entry in view.entries)
    return {name: str(int(step) - 1) if name in lower and step > "0" else step for name, step in found.items()}


def _view(stage: Stage, team: str, quarter: Quarter) -> ReturnView:
    return stage.desk.returns.open(stage.teams[team], quarter)
