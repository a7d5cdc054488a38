"""Typing: what one editing replaces, what arrives meanwhile, and what is never written because it was only read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Op
from tests.devices import remote, second_desk, share
from tests.workspaces import Bench


def risk(bench: Bench) -> str:
    values = {"title": "Paper files", "team": bench.team}
    return bench.desk.records.make("risk", values).id


def test_autosaves_of_one_editing_are_one_entry_in_the_history(bench: Bench) -> None:
    record = risk(bench)
    editing = bench.desk.records.begin("risk", record, "title")
    before = bench.operations()
    for words in ("Paper files l", "Paper files lo", "Paper files lost"):
        bench.desk.records.type(editing, words)
    assert bench.operations() == before + 1
    assert bench.desk.records.get("risk", record)["title"] == "Paper files lost"
    assert not bench.desk.records.get("risk", record).conflicts


def test_an_editing_names_what_was_on_the_screen_and_nothing_that_came_meanwhile(bench: Bench) -> None:
    record = risk(bench)
    store = bench.desk.context.store
    editing = bench.desk.records.begin("risk", record, "title")
    store.receive([remote("far", 1, ("risk", record, "title", Op.SET, "From afar", editing.shown))])
    bench.desk.records.type(editing, "From here")
    found = bench.desk.records.get("risk", record)
    assert found.conflicts == {"title"}
    (conflict,) = bench.desk.conflicts.open(record)
    assert {each.value for each in conflict.candidates} == {"From afar", "From here"}
    assert conflict.before == "Paper files"


def test_an_autosave_after_a_remote_value_came_does_not_swallow_it(bench: Bench) -> None:
    record = risk(bench)
    editing = bench.desk.records.begin("risk", record, "title")
    bench.desk.records.type(editing, "From h")
    arriving = remote("far", 1, ("risk", record, "title", Op.SET, "From afar", editing.shown))
    bench.desk.context.store.receive([arriving])
    bench.desk.records.type(editing, "From here")
    (conflict,) = bench.desk.conflicts.open(record)
    assert {each.value for each in conflict.candidates} == {"From afar", "From here"}


def test_an_editing_goes_on_after_somebody_elsewhere_built_on_it(bench: Bench, tmp_path: Path) -> None:
    record = risk(bench)
    editing = bench.desk.records.begin("risk", record, "title")
    bench.desk.records.type(editing, "Half a sen")
    other = second_desk(bench, tmp_path / "other")
    other.records.change("risk", record, {"title": "Their sentence"})
    share(bench.desk, other)
    bench.desk.records.type(editing, "Half a sentence")
    for desk in (bench.desk, other):
        share(bench.desk, other)
        assert desk.records.get("risk", record).conflicts == {"title"}
    other.close()


def test_typing_what_stands_already_writes_nothing(bench: Bench) -> None:
    record = risk(bench)
    before = bench.operations()
    bench.desk.records.type(bench.desk.records.begin("risk", record, "title"), "Paper files")
    bench.desk.records.change("risk", record, {"title": "Paper files"})
    assert bench.operations() == before


def test_a_set_is_typed_member_by_member_and_keeps_what_came_meanwhile(bench: Bench) -> None:
    record = bench.activities[0]
    bench.desk.records.change("activity", record, {"customers": "tenants"})
    editing = bench.desk.records.open("activity", record).begin("customers")
    bench.desk.context.store.receive([remote("far", 1, ("activity", record, "customers", Op.ADD, "licensees"))])
    bench.desk.records.type(editing, ("leaseholders",))
    assert bench.desk.records.get("activity", record)["customers"] == ("leaseholders", "licensees")
    bench.desk.records.type(editing, ())
    assert bench.desk.records.get("activity", record)["customers"] == ("licensees",)


def test_a_reference_may_be_typed_by_name(bench: Bench) -> None:
    record = risk(bench)
    bench.desk.records.type(bench.desk.records.begin("risk", record, "team"), "Rents")
    assert bench.desk.records.get("risk", record)["team"] == bench.other


def test_a_workflow_act_ends_the_editing_so_that_what_it_named_stays_in_the_log(bench: Bench) -> None:
    view = bench.view()
    editing = view.begin("statement")
    bench.desk.returns.type(view, editing, "All in order.")
    view = bench.view()
    bench.desk.returns.nothing_changed(view, [each.activity.id for each in view.entries])
    bench.desk.workflow.submit(bench.view())
    assert editing.own is not None
    bench.desk.returns.type(view, editing, "Not at all in order.")
    texts = [line.event.value for line in bench.desk.finding.history(view.id, "statement")]
    assert texts == ["Not at all in order.", "All in order."]
    assert bench.view().changed_since


# --- what last quarter says is read through --------------------------------------------------------------------------


@pytest.fixture
def filled(bench: Bench) -> Bench:
    """A quarter with words in every inherited place, so that the next one opens already filled."""
    activity = bench.activities[0]
    bench.type("gaps", "Old paper", quarter=bench.before)
    bench.type("statement", "On paper", activity, quarter=bench.before)
    bench.type("p2", "1", activity, quarter=bench.before)
    return bench


def test_opening_a_filled_return_writes_nothing(filled: Bench) -> None:
    before = filled.operations()
    view = filled.view()
    assert view.whole.values["gaps"] == "Old paper"
    assert "gaps" in view.whole.inherited
    assert view.entries[0].reading.values["statement"] == "On paper"
    assert filled.operations() == before


def test_typing_the_inherited_value_again_writes_nothing(filled: Bench) -> None:
    before = filled.operations()
    filled.type("gaps", "Old paper")
    filled.type("p2", "1", filled.activities[0])
    filled.type("risks", "")
    assert filled.operations() == before


def test_typing_back_to_the_inherited_value_reads_through_again(filled: Bench) -> None:
    view = filled.view()
    editing = view.begin("gaps")
    for words in ("Old pape", "Old paper"):
        filled.desk.returns.type(view, editing, words)
    filled.type("gaps", "Very old paper", quarter=filled.before)
    assert filled.view().whole.values["gaps"] == "Very old paper"
    assert "gaps" in filled.view().whole.inherited


def test_nothing_changed_names_what_it_confirms_and_writes_no_field(filled: Bench) -> None:
    view = filled.view()
    activity = filled.activities[0]
    before = filled.desk.context.store.vector()[filled.desk.context.store.device]
    filled.desk.returns.nothing_changed(view, [activity])
    fields = filled.desk.context.db.execute("SELECT o.field FROM op o WHERE o.number > ?", (before,)).fetchall()
    assert not {name for (name,) in fields} & {"statement", "p2", "p2_note", "gaps"}
    entry = filled.view().entries[0]
    assert entry.reading.record is not None
    inherits = {tuple(dot) for dot in entry.reading.record["outcome"]["inherits"]}
    earlier = filled.desk.returns.entry_id(activity, filled.before)
    shown = view.shown
    assert inherits == {tuple(shown[earlier, name][0]) for name in ("statement", "p2")}


def test_an_emptied_text_stays_empty_and_does_not_come_back(filled: Bench) -> None:
    filled.type("gaps", "")
    assert filled.view().whole.values["gaps"] == ""
    assert filled.view(filled.quarter.shifted(1)).whole.values["gaps"] == ""


def test_pressing_two_buttons_in_a_row_is_no_conflict_with_oneself(bench: Bench) -> None:
    view = bench.view()
    activity = bench.activities[0]
    bench.desk.returns.nothing_changed(view, [activity])
    bench.desk.returns.something_changed(view, activity, what="A new form")
    bench.desk.returns.withdraw_outcome(view, activity)
    entry = bench.view().entries[0].reading.record
    assert entry is not None
    assert not entry.conflicts


def test_a_button_does_not_swallow_what_came_from_elsewhere_meanwhile(bench: Bench) -> None:
    view = bench.view()
    activity = bench.activities[0]
    said = {"outcome": "changed"}
    arriving = remote("far", 1, ("entry", view.entry(activity).id, "outcome", Op.SET, said))
    bench.desk.context.store.receive([arriving])
    bench.desk.returns.nothing_changed(view, [activity])
    entry = bench.desk.records.get("entry", view.entry(activity).id)
    assert entry.conflicts == {"outcome"}


def test_an_activity_of_another_team_is_refused_with_a_sentence(bench: Bench) -> None:
    with pytest.raises(UserError, match="no such activity"):
        bench.view().begin("what", "no-such-id")


def test_an_owner_that_is_no_longer_known_is_replaced_by_a_recorded_gap(bench: Bench) -> None:
    owner = bench.desk.records.make("person", {"name": "Asset manager", "sort": "post"}).id
    values = {
        "title": "Key log",
        "holds": "Keys",
        "function": "Voids",
        "owner": owner,
        "place": "Depot",
        "status": "held",
    }
    asset = bench.desk.records.make("asset", values).id
    with pytest.raises(UserError, match="must be filled in"):
        bench.desk.records.change("asset", asset, {"owner": None})
    bench.desk.records.change("asset", asset, {"owner": None, "not_known": ("owner",)})
    standing = bench.desk.records.get("asset", asset)
    assert (standing["owner"], standing["not_known"]) == (None, ("owner",))
