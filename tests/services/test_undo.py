"""Undo takes back one's own actions as far as nobody has built on them, and says what it left."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Op
from tests.devices import remote, second_desk, share
from tests.workspaces import Bench


def risk(bench: Bench, title: str = "One") -> str:
    return bench.desk.records.make("risk", {"title": title}).id


def title(bench: Bench, record: str) -> object:
    return bench.desk.records.get("risk", record)["title"]


def test_an_edit_is_taken_back_and_brought_again(bench: Bench) -> None:
    record = risk(bench)
    bench.desk.records.change("risk", record, {"title": "Two"})
    bench.desk.records.change("risk", record, {"title": "Three"})
    said = []
    for act in (
        bench.desk.undo.undo,
        bench.desk.undo.undo,
        bench.desk.undo.redo,
        bench.desk.undo.redo,
        bench.desk.undo.undo,
    ):
        act()
        said.append(title(bench, record))
    assert said == ["Two", "One", "Two", "Three", "Two"]


def test_what_was_made_is_hidden_and_comes_back_whole(bench: Bench) -> None:
    record = risk(bench)
    bench.desk.undo.undo()
    assert bench.desk.records.get("risk", record).deleted
    bench.desk.undo.redo()
    found = bench.desk.records.get("risk", record)
    assert (found.deleted, found["title"]) == (False, "One")


def test_a_deletion_is_taken_back(bench: Bench) -> None:
    record = risk(bench)
    bench.desk.records.delete("risk", record)
    bench.desk.undo.undo()
    assert not bench.desk.records.get("risk", record).deleted


def test_members_of_a_set_come_and_go_one_by_one(bench: Bench) -> None:
    activity = bench.activities[0]
    bench.desk.records.change("activity", activity, {"customers": "tenants, licensees"})
    bench.desk.records.change("activity", activity, {"customers": "leaseholders, licensees"})
    bench.desk.undo.undo()
    assert bench.desk.records.get("activity", activity)["customers"] == ("licensees", "tenants")
    bench.desk.undo.redo()
    assert bench.desk.records.get("activity", activity)["customers"] == ("leaseholders", "licensees")


@pytest.mark.parametrize("chosen", ["Two", "Three"])
def test_a_settled_conflict_comes_back_as_it_was_and_can_be_settled_again(bench: Bench, chosen: str) -> None:
    record = risk(bench)
    shown = bench.desk.records.begin("risk", record, "title").shown
    bench.desk.records.change("risk", record, {"title": "Two"})
    bench.desk.context.store.receive([remote("far", 1, ("risk", record, "title", Op.SET, "Three", shown))])
    bench.desk.conflicts.settle("risk", record, "title", chosen)
    bench.desk.undo.undo()
    (conflict,) = bench.desk.conflicts.open(record)
    assert {each.value for each in conflict.candidates} == {"Two", "Three"}
    bench.desk.undo.redo()
    assert bench.desk.conflicts.open(record) == []
    assert title(bench, record) == chosen
    bench.desk.undo.undo()
    assert {each.value for each in bench.desk.conflicts.open(record)[0].candidates} == {"Two", "Three"}


def test_one_s_own_value_goes_out_of_a_conflict_and_the_other_stays(bench: Bench) -> None:
    record = risk(bench)
    shown = bench.desk.records.begin("risk", record, "title").shown
    bench.desk.records.change("risk", record, {"title": "Two"})
    bench.desk.context.store.receive([remote("far", 1, ("risk", record, "title", Op.SET, "Three", shown))])
    bench.desk.undo.undo()
    assert bench.desk.conflicts.open(record) == []
    assert title(bench, record) == "Three"
    bench.desk.undo.redo()
    assert {each.value for each in bench.desk.conflicts.open(record)[0].candidates} == {"Two", "Three"}


def test_after_a_settlement_was_taken_back_one_s_own_value_can_go_too(bench: Bench) -> None:
    record = risk(bench)
    shown = bench.desk.records.begin("risk", record, "title").shown
    bench.desk.records.change("risk", record, {"title": "Two"})
    bench.desk.context.store.receive([remote("far", 1, ("risk", record, "title", Op.SET, "Three", shown))])
    bench.desk.conflicts.settle("risk", record, "title", "Two")
    bench.desk.undo.undo()
    bench.desk.undo.undo()
    assert bench.desk.conflicts.open(record) == []
    assert title(bench, record) == "Three"


def test_values_that_are_in_conflict_again_keep_who_wrote_them_and_when(bench: Bench) -> None:
    record = risk(bench)
    shown = bench.desk.records.begin("risk", record, "title").shown
    mona = bench.desk.records.make("person", {"name": "Mona", "roles": "service_manager"}).id
    ours = bench.desk.records.change("risk", record, {"title": "Two"})
    bench.desk.context.store.receive(
        [remote("far", 1, ("risk", record, "title", Op.SET, "Three", shown), author=mona, wall=1_700_000_000_000)]
    )
    before = bench.desk.conflicts.open(record)[0]
    bench.clock.advance(timedelta(days=1))
    bench.desk.conflicts.settle("risk", record, "title", "Two")
    bench.desk.undo.undo()
    (again,) = bench.desk.conflicts.open(record)
    assert {(each.value, each.author, each.at) for each in again.candidates} == {
        (each.value, each.author, each.at) for each in before.candidates
    }
    assert again.before == before.before == "One"
    assert ours.batch is not None
    said = [line.sentence for line in bench.desk.finding.history(record, "title")]
    assert "Risk: Three (again, as Mona wrote it on 14/11/2023)" in said


def test_what_others_built_on_is_left_and_that_is_said(bench: Bench, tmp_path: Path) -> None:
    record = risk(bench)
    bench.desk.records.change("risk", record, {"title": "Two", "cause": "Damp"})
    other = second_desk(bench, tmp_path / "other")
    other.records.change("risk", record, {"title": "Theirs"})
    share(bench.desk, other)
    undone = bench.desk.undo.undo()
    assert undone.left == 1
    found = bench.desk.records.get("risk", record)
    assert (found["title"], found["cause"]) == ("Theirs", None)
    other.close()


def test_an_action_that_others_built_on_throughout_is_not_taken_back(bench: Bench) -> None:
    record = risk(bench)
    bench.desk.records.change("risk", record, {"title": "Two"})
    shown = bench.desk.records.begin("risk", record, "title").shown
    bench.desk.context.store.receive([remote("far", 1, ("risk", record, "title", Op.SET, "Theirs", shown))])
    with pytest.raises(UserError, match="built on it"):
        bench.desk.undo.undo()
    assert title(bench, record) == "Theirs"


def test_a_record_that_somebody_else_has_worked_on_is_not_hidden_by_undoing_its_making(bench: Bench) -> None:
    record = risk(bench)
    bench.desk.context.store.receive([remote("far", 1, ("risk", record, "cause", Op.SET, "Damp"), author="someone")])
    with pytest.raises(UserError, match="built on it"):
        bench.desk.undo.undo()
    assert not bench.desk.records.get("risk", record).deleted


def test_something_new_ends_redoing(bench: Bench) -> None:
    record = risk(bench)
    bench.desk.records.change("risk", record, {"title": "Two"})
    bench.desk.undo.undo()
    bench.desk.records.change("risk", record, {"title": "New"})
    with pytest.raises(UserError, match="Nothing to redo"):
        bench.desk.undo.redo()


def test_submitting_is_not_undone(bench: Bench) -> None:
    bench.fill_and_review(bench.quarter)
    assert bench.desk.undo.next_undo() is None
    with pytest.raises(UserError, match="Nothing to undo"):
        bench.desk.undo.undo()
    assert bench.view().state == "reviewed"


def test_somebody_else_s_action_is_not_undone(bench: Bench) -> None:
    record = risk(bench)
    other = bench.desk.records.make("person", {"name": "Mona", "roles": "service_manager"}).id
    batch = bench.desk.records.change("risk", record, {"title": "Two"}).batch
    bench.desk.identity.become(other)
    assert batch is not None
    with pytest.raises(UserError):
        bench.desk.undo.undo()
    with pytest.raises(UserError, match="somebody else"):
        bench.desk.undo.undo_batch(batch)


def test_undo_is_a_compensation_and_takes_nothing_out_of_the_log(bench: Bench) -> None:
    record = risk(bench)
    bench.desk.records.change("risk", record, {"title": "Two"})
    before = bench.operations()
    bench.desk.undo.undo()
    assert bench.operations() == before + 1
    values = [line.event.value for line in bench.desk.finding.history(record, "title")]
    assert values == ["One", "Two", "One"]


def test_undoing_the_first_words_of_a_return_leaves_the_return(bench: Bench) -> None:
    bench.type("gaps", "Old paper")
    bench.desk.undo.undo()
    assert bench.view().whole.values.get("gaps") is None
    assert bench.view().whole.record is not None


def test_what_cannot_be_taken_back_is_said_once_and_undo_goes_on_before_it(bench: Bench) -> None:
    first = risk(bench, "First")
    bench.desk.records.change("risk", first, {"title": "First again"})
    second = risk(bench, "Second")
    bench.desk.records.delete("risk", second)
    (deleted,) = [each for each in bench.desk.finding.history(second, "_deleted") if each.event.live]
    bench.desk.context.store.receive(
        [remote("far", 1, ("risk", second, "_deleted", Op.SET, False, [deleted.event.dot]))]
    )
    for _act in ("the deletion", "the making of what somebody else has brought back"):
        with pytest.raises(UserError, match="not taken back"):
            bench.desk.undo.undo()
    bench.desk.undo.undo()
    assert title(bench, first) == "First"


def test_undoing_an_import_leaves_what_was_worked_on_since_and_brings_nothing_back(bench: Bench) -> None:
    made = bench.desk.records.make_many(
        "risk", [("", {"title": "A"}), ("", {"title": "B"}), ("", {"title": "C"})], "import"
    )
    batch = made[0].changes.batch
    assert batch is not None
    bench.desk.records.delete("risk", made[0].id)
    bench.desk.records.change("risk", made[1].id, {"event": "Worked on"})
    undone = bench.desk.undo.undo_batch(batch)
    hidden = [bench.desk.records.get("risk", each.id).deleted for each in made]
    assert hidden == [True, False, True]
    assert undone.left == 2


@pytest.mark.parametrize("kept", [True, False])
def test_undoing_what_settled_a_deletion_against_an_edit_brings_the_conflict_back(bench: Bench, kept: bool) -> None:
    record = risk(bench)
    edit = remote("far", 1, ("risk", record, "event", Op.SET, "Edited apart"))
    bench.desk.records.delete("risk", record)
    bench.desk.context.store.receive([edit])
    assert bench.desk.records.get("risk", record).conflicts == {"_deleted"}
    bench.desk.conflicts.settle("risk", record, "_deleted", not kept)
    assert bench.desk.records.get("risk", record).conflicts == frozenset()
    bench.desk.undo.undo()
    assert bench.desk.records.get("risk", record).conflicts == {"_deleted"}
