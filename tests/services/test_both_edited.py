"""Two people changed different fields of one record apart: told until somebody has looked, everywhere."""

from __future__ import annotations

from pathlib import Path

from kimdesk.services.both_edited import BothEdited
from kimdesk.services.desk import Desk
from tests.devices import second_desk, share
from tests.workspaces import Bench


def edited_apart(bench: Bench, folder: Path) -> tuple[str, Desk]:
    """One risk, its cause changed here and its event on another laptop."""
    risk = bench.desk.records.make("risk", {"title": "Keys"}).id
    other = second_desk(bench, folder)
    bench.desk.records.change("risk", risk, {"cause": "Damp"})
    other.records.change("risk", risk, {"event": "A flood"})
    share(bench.desk, other)
    return risk, other


def told(desk: Desk, risk: str) -> BothEdited | None:
    return desk.both_edited.of("risk", risk)


def test_different_fields_changed_apart_are_told_with_who_and_what(bench: Bench, tmp_path: Path) -> None:
    risk, other = edited_apart(bench, tmp_path / "other")
    for desk in (bench.desk, other):
        both = told(desk, risk)
        assert both is not None
        assert {field for _author, fields in both.edits for field in fields} == {"Cause", "Event"}
    other.close()


def test_what_one_changed_in_knowledge_of_the_other_is_not_told(bench: Bench, tmp_path: Path) -> None:
    risk = bench.desk.records.make("risk", {"title": "Keys"}).id
    other = second_desk(bench, tmp_path / "other")
    bench.desk.records.change("risk", risk, {"cause": "Damp"})
    share(bench.desk, other)
    other.records.change("risk", risk, {"event": "A flood"})
    share(bench.desk, other)
    assert told(bench.desk, risk) is None
    assert told(other, risk) is None
    other.close()


def test_two_values_of_one_field_are_a_conflict_and_not_this(bench: Bench, tmp_path: Path) -> None:
    risk = bench.desk.records.make("risk", {"title": "Keys"}).id
    other = second_desk(bench, tmp_path / "other")
    for desk, words in ((bench.desk, "Damp"), (other, "Rain")):
        desk.records.change("risk", risk, {"cause": words})
    share(bench.desk, other)
    assert told(bench.desk, risk) is None
    other.close()


def test_checked_by_one_is_checked_everywhere_and_can_be_undone(bench: Bench, tmp_path: Path) -> None:
    risk, other = edited_apart(bench, tmp_path / "other")
    both = told(bench.desk, risk)
    assert both is not None
    bench.desk.both_edited.check(both)
    share(bench.desk, other)
    assert told(bench.desk, risk) is None
    assert told(other, risk) is None
    assert any("fits together" in line.sentence for line in other.finding.history(risk))
    bench.desk.undo.undo()
    share(bench.desk, other)
    assert told(other, risk) is not None
    other.close()


def test_a_check_covers_only_what_the_person_had_seen(bench: Bench, tmp_path: Path) -> None:
    risk, other = edited_apart(bench, tmp_path / "other")
    both = told(bench.desk, risk)
    assert both is not None
    other.records.change("risk", risk, {"consequence": "A fine"})
    bench.desk.both_edited.check(both)
    bench.desk.records.change("risk", risk, {"cause": "Damp and rain"})
    share(bench.desk, other)
    again = told(bench.desk, risk)
    assert again is not None
    assert {field for _author, fields in again.edits for field in fields} == {"Cause", "Consequence"}
    other.close()


def test_a_return_that_two_begin_apart_tells_the_fields_they_filled_in(bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    for desk, field in ((bench.desk, "gaps"), (other, "risks")):
        view = desk.returns.open(bench.team, bench.quarter)
        desk.returns.type(view, view.begin(field), "Something")
    share(bench.desk, other)
    both = bench.desk.both_edited.of("return", bench.view().id)
    assert both is not None
    fields = {field for _author, names in both.edits for field in names}
    assert len(fields) == 2
    other.close()


def test_looking_takes_one_statement_where_nothing_was_changed_apart(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Keys", "cause": "Damp"}).id
    asked: list[str] = []
    bench.desk.context.db.set_trace_callback(asked.append)
    assert told(bench.desk, risk) is None
    bench.desk.context.db.set_trace_callback(None)
    assert len(asked) == 1


def test_what_is_written_in_a_record_that_was_merged_away_meanwhile_is_told(bench: Bench, tmp_path: Path) -> None:
    stays, goes = (bench.desk.records.make("risk", {"title": title}).id for title in ("Keys", "The keys"))
    other = second_desk(bench, tmp_path / "other")
    merged = bench.desk.uniting.unite("risk", goes, stays)
    other.records.change("risk", goes, {"cause": "Haste"})
    share(bench.desk, other)
    for desk in (bench.desk, other):
        both = told(desk, goes)
        assert both is not None
        assert [set(fields) for _author, fields in both.edits] == [{"Merged into another", "Cause"}]
        assert told(desk, stays) is None
    assert merged.batch is not None
    bench.desk.undo.undo_batch(merged.batch)
    assert told(bench.desk, goes) is None
    other.close()
