"""Imported answers and those that a cycle is begun with are the same records, on every laptop."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.services.desk import Desk
from kimdesk.services.import_report import ImportReport, OnMatch, Outcome
from kimdesk.store import reading
from tests.devices import second_desk, share
from tests.imports.workbooks import Grid, self_assessment, with_column, write
from tests.services.test_assessment import answer, identity, say
from tests.workspaces import Bench


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path / "self.xlsx", self_assessment())


def bring_in(desk: Desk, path: Path, on_match: OnMatch = OnMatch.SKIP) -> ImportReport:
    return desk.importing.apply(desk.importing.plan(path), path.name, on_match)


def test_a_cycle_that_is_begun_after_an_import_gains_only_what_is_missing(bench: Bench, file: Path) -> None:
    bring_in(bench.desk, file)
    started = bench.desk.assessment.start("", "october 2024")

    assert (started.made, started.cycle) == (6, "October 2024")
    found = answer(bench.desk, "R7")
    assert found.record is not None
    assert found.record.ref == "October 2024 R7"
    assert str(found.values["answer"]).startswith("We began on point 7")


def test_an_import_into_a_cycle_that_is_begun_fills_its_answers(bench: Bench, file: Path) -> None:
    bench.desk.assessment.start("", "October 2024")
    report = bring_in(bench.desk, file, OnMatch.UPDATE)

    assert report.count(Outcome.UPDATED) == 21
    assert len(reading.find_records(bench.desk.context.db, "answer", {})) == 27


def test_one_laptop_imports_what_another_begins(bench: Bench, file: Path, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    bring_in(bench.desk, file)
    other.assessment.start("", "October 2024")
    say(other, "R7", state="partly")
    share(bench.desk, other)

    for desk in (bench.desk, other):
        assert len(reading.find_records(desk.context.db, "answer", {})) == 27
        assert answer(desk, "R7").state == "partly"
        assert {conflict.field for conflict in desk.conflicts.open()} <= {"recommendation"}
    other.close()


def test_a_file_without_judgements_takes_none_away(bench: Bench, file: Path) -> None:
    bring_in(bench.desk, file)
    say(bench.desk, "R7", state="met")

    assert bring_in(bench.desk, file, OnMatch.UPDATE).count(Outcome.SAME) == 21
    assert answer(bench.desk, "R7").state == "met"


def test_a_state_that_does_not_apply_is_taken_as_it_is_and_asks_for_its_reason(bench: Bench, tmp_path: Path) -> None:
    grid: Grid = with_column(self_assessment(), 4, 3, "Status", "N/A")
    bring_in(bench.desk, write(tmp_path / "na.xlsx", grid))

    found = answer(bench.desk, "R16")
    assert (found.state, [each.field for each in found.lacks]) == ("na", ["reason", "revive"])


def test_an_answer_deleted_here_is_not_brought_back_by_a_second_import(bench: Bench, file: Path) -> None:
    bring_in(bench.desk, file)
    bench.desk.records.delete("answer", identity(bench.desk, "R7"))

    assert bring_in(bench.desk, file).count(Outcome.DELETED_HERE) == 1
