"""Settings of the workspace: what holds, who may set it, and who set it when."""

from __future__ import annotations

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.model.roster import NOT_ALLOWED, Right, Roster, inadmissible
from kimdesk.services.action_plan import export_action_plan
from kimdesk.services.workspace_settings import Setting
from tests.services.test_rights import become
from tests.workspaces import Bench


def setting(bench: Bench, name: str) -> Setting:
    return next(each for each in bench.desk.settings.list() if each.field.name == name)


def test_what_nobody_has_set_is_the_usual(bench: Bench) -> None:
    month = setting(bench, "first_month")
    assert (month.words, month.is_usual) == ("April", True)
    bench.desk.settings.set({"first_month": "12", "Working days to return": "20"})
    assert (setting(bench, "first_month").words, setting(bench, "due_days").words) == ("December", "20")
    assert bench.desk.context.quarter().months == "December 2025 to February 2026"


def test_what_cannot_be_used_is_kept_and_said(bench: Bench) -> None:
    changes = bench.desk.settings.set({"holidays": "24/12/2026, soon"})
    assert changes.notes == ("No day can be read from “soon”: it does not count. Write 24/12/2026.",)
    assert setting(bench, "holidays").words == "24/12/2026, soon"
    assert setting(bench, "holidays").doubt in changes.notes


def test_history_tells_before_and_after_and_undo_takes_a_setting_back(bench: Bench) -> None:
    bench.desk.settings.set({"due_days": "20"})
    bench.desk.settings.set({"due_days": "25"})
    latest = bench.desk.settings.history("due_days")[0]
    assert (latest.told.before, latest.told.after, latest.author) == ("20", "25", "KIM log administrator")
    bench.desk.undo.undo()
    assert setting(bench, "due_days").value == 20
    assert [each.told.after for each in bench.desk.settings.history("due_days")] == ["20", "25", "20"]


def test_history_tells_of_people_and_teams_too(bench: Bench) -> None:
    bench.desk.settings.set_detail(bench.team, "full")
    first = bench.desk.settings.history()[0].told
    assert (first.name, first.sentence) == ("Voids", "Detail owed: Full (before: Light)")


@pytest.mark.parametrize("role", ["service_manager", "head_of_service", "director", "dpo", "line_manager"])
def test_only_administrators_set_them(bench: Bench, role: str) -> None:
    become(bench, role, bench.team if role == "line_manager" else "")
    before = bench.operations()
    with pytest.raises(UserError, match="may not"):
        bench.desk.settings.set({"due_days": "20"})
    assert bench.operations() == before


@pytest.mark.parametrize(
    ("role", "said"), [("administrator", ""), ("head_of_service", NOT_ALLOWED), ("dpo", NOT_ALLOWED)]
)
def test_what_arrives_is_judged_by_the_same_right(role: str, said: str) -> None:
    roster = Roster(people={"far": "Ira"}, rights={"Ira": (Right(role),)})
    made = Operation(Dot("far", 1), 1, "workspace", "w", "due_days", Op.SET, 20)
    assert inadmissible(made, Batch("far", 1, "edit", "Ira", 0, 0, operations=(made,)), roster) == said


def test_an_unknown_setting_is_named_with_those_there_are(bench: Bench) -> None:
    with pytest.raises(UserError, match="due_days"):
        bench.desk.settings.set({"dew_days": "20"})


def test_actions_take_the_themes_of_the_workspace(bench: Bench, tmp_path) -> None:
    with pytest.raises(UserError, match="not one of"):
        bench.desk.records.make("action", {"title": "Check doors", "theme": "Fire safety"})
    bench.desk.settings.set({"themes": "FS Fire safety\nComplaints"})
    made = bench.desk.records.make("action", {"title": "Check doors", "theme": "fs"}, prefix="Fire safety")
    action = bench.desk.records.get("action", made.id)
    assert (action["theme"], action.ref) == ("Fire safety", "FS1")
    other = bench.desk.records.make("action", {"title": "Answer", "theme": "Complaints"}, prefix="Complaints")
    assert bench.desk.records.get("action", other.id).ref == "AC1"
    bench.desk.settings.set({"themes": "Complaints"})
    bench.desk.records.change("action", made.id, {"theme": "Fire safety"})
    assert export_action_plan(bench.desk.context, tmp_path / "plan.xlsx").exists()
