"""Who knew of whom: told by what each had seen, never by clocks."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Batch, Dot, Op, Operation, concurrent
from kimdesk.store.seen import seen_by
from tests.devices import remote, second_desk, share
from tests.workspaces import Bench


def test_two_batches_are_concurrent_when_neither_saw_the_other() -> None:
    def batch(device: str, number: int) -> Batch:
        return Batch(
            device, 1, "edit", "p", 0, 0, {}, (Operation(Dot(device, number), 1, "risk", "r", "title", Op.SET, "a"),)
        )

    one, two = batch("a", 1), batch("b", 4)
    assert concurrent(one, two, {}, {})
    assert concurrent(one, two, {"b": 3}, {})
    assert not concurrent(one, two, {"b": 4}, {})
    assert not concurrent(one, two, {}, {"a": 1})
    assert not concurrent(batch("a", 1), batch("a", 2), {}, {})


def test_a_batch_keeps_what_its_author_worked_from_even_when_the_laptop_had_read_on(bench: Bench) -> None:
    store = bench.desk.context.store
    risk = bench.desk.records.make("risk", {"title": "Paper files"}).id
    editing = bench.desk.records.begin("risk", risk, "title")
    store.receive([remote("far", 1, ("risk", risk, "cause", Op.SET, "Damp"))])
    later = bench.desk.records.make("risk", {"title": "Another"}).changes.batch
    typed = bench.desk.records.type(editing, "Paper files lost").batch
    assert later is not None
    assert typed is not None
    db = store.read()
    (me,) = db.execute("SELECT number FROM device WHERE id = ?", (store.device,)).fetchone()
    assert seen_by(db, me, later.number) == {"far": 1}
    assert seen_by(db, me, typed.number) == {}
    after = bench.desk.records.make("risk", {"title": "A third"}).changes.batch
    assert after is not None
    assert seen_by(db, me, after.number) == {"far": 1}


def test_what_was_seen_travels_with_a_batch(bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    mine = bench.desk.context.store
    changes = other.records.make("risk", {"title": "From there"}).changes
    share(bench.desk, other)
    assert changes.batch is not None
    (number,) = mine.read().execute("SELECT number FROM device WHERE id = ?", (other.context.store.device,)).fetchone()
    assert seen_by(mine.read(), number, changes.batch.number)[mine.device] == mine.vector()[mine.device]
    other.close()


def deleted_against_edited(bench: Bench, folder: Path) -> tuple[str, Bench]:
    risk = bench.desk.records.make("risk", {"title": "Paper files", "team": bench.team}).id
    other = second_desk(bench, folder)
    bench.desk.records.delete("risk", risk)
    other.records.change("risk", risk, {"title": "Paper files, again wet"})
    share(bench.desk, other)
    assert other.records.get("risk", risk).conflicts == bench.desk.records.get("risk", risk).conflicts
    other.close()
    return risk, bench


def test_a_deletion_against_an_edit_is_a_conflict_that_a_person_settles(bench: Bench, tmp_path: Path) -> None:
    risk, _ = deleted_against_edited(bench, tmp_path / "other")
    assert bench.desk.records.get("risk", risk).conflicts == {"_deleted"}
    (conflict,) = bench.desk.conflicts.open()
    assert [each.words for each in conflict.candidates] == ["Deleted", "Kept"]
    bench.desk.conflicts.settle("risk", risk, "_deleted", False)
    kept = bench.desk.records.get("risk", risk)
    assert not kept.deleted
    assert not kept.conflicts
    assert kept["title"] == "Paper files, again wet"


def test_a_deletion_may_be_confirmed_against_an_edit(bench: Bench, tmp_path: Path) -> None:
    risk, _ = deleted_against_edited(bench, tmp_path / "other")
    bench.desk.conflicts.settle("risk", risk, "_deleted", True)
    assert bench.desk.records.get("risk", risk).deleted
    assert bench.desk.conflicts.open() == []


def test_a_deletion_in_knowledge_of_the_edit_is_no_conflict(bench: Bench, tmp_path: Path) -> None:
    risk = bench.desk.records.make("risk", {"title": "Paper files"}).id
    other = second_desk(bench, tmp_path / "other")
    other.records.change("risk", risk, {"title": "Paper files, again wet"})
    share(bench.desk, other)
    bench.desk.records.delete("risk", risk)
    share(bench.desk, other)
    for desk in (bench.desk, other):
        assert desk.records.get("risk", risk).deleted
        assert not desk.records.get("risk", risk).conflicts
    other.close()


def test_two_people_who_delete_the_same_record_agree(bench: Bench, tmp_path: Path) -> None:
    risk = bench.desk.records.make("risk", {"title": "Paper files"}).id
    other = second_desk(bench, tmp_path / "other")
    for desk in (bench.desk, other):
        desk.records.delete("risk", risk)
    share(bench.desk, other)
    assert bench.desk.conflicts.open() == []
    other.close()


def test_two_who_settle_a_conflict_differently_have_a_conflict_again(bench: Bench, tmp_path: Path) -> None:
    risk = bench.desk.records.make("risk", {"title": "One"}).id
    other = second_desk(bench, tmp_path / "other")
    for desk, words in ((bench.desk, "Two"), (other, "Three")):
        desk.records.change("risk", risk, {"title": words})
    share(bench.desk, other)
    for desk, words in ((bench.desk, "Two"), (other, "Three")):
        desk.conflicts.settle("risk", risk, "title", words)
    share(bench.desk, other)
    (conflict,) = other.conflicts.open(risk)
    assert {each.value for each in conflict.candidates} == {"Two", "Three"}
    bench.desk.conflicts.settle("risk", risk, "title", "Both of them")
    share(bench.desk, other)
    assert other.conflicts.open(risk) == []
    assert other.records.get("risk", risk)["title"] == "Both of them"
    other.close()


def test_equal_values_from_two_laptops_are_one_value(bench: Bench, tmp_path: Path) -> None:
    risk = bench.desk.records.make("risk", {"title": "One"}).id
    other = second_desk(bench, tmp_path / "other")
    for desk in (bench.desk, other):
        desk.records.change("risk", risk, {"title": "Two"})
    share(bench.desk, other)
    assert bench.desk.conflicts.open(risk) == []
    with pytest.raises(UserError, match="one value"):
        bench.desk.conflicts.settle("risk", risk, "title", "Two")
    other.close()


def test_a_settlement_is_cleaned_like_anything_typed(bench: Bench, tmp_path: Path) -> None:
    risk = bench.desk.records.make("risk", {"title": "One"}).id
    other = second_desk(bench, tmp_path / "other")
    for desk, words in ((bench.desk, "Two"), (other, "Three")):
        desk.records.change("risk", risk, {"title": words})
    share(bench.desk, other)
    with pytest.raises(UserError, match="filled in"):
        bench.desk.conflicts.settle("risk", risk, "title", "\x00")
    bench.desk.conflicts.settle("risk", risk, "title", " Two\x07 ")
    assert bench.desk.records.get("risk", risk)["title"] == "Two"
    other.close()
