"""What a file brings for a measure's quarter meets the value that is there, and advice in a file stays the DPO's to give."""

from __future__ import annotations

from pathlib import Path

from kimdesk.services.importing import ImportReport, OnMatch, Outcome
from tests.workspaces import Bench

QUARTER = "Q3 2025/26"


def bring_in(bench: Bench, folder: Path, kind: str, lines: str, on_match: OnMatch = OnMatch.UPDATE) -> ImportReport:
    path = folder / "file.csv"
    path.write_text(lines, encoding="utf-8")
    return bench.desk.importing.apply(bench.desk.importing.plan(path, kind), path.name, on_match)


def test_an_imported_value_meets_the_one_that_was_entered(bench: Bench, tmp_path: Path) -> None:
    measure = bench.desk.records.make("measure", {"title": "Homes surveyed", "definition": "In five years"}).id
    bench.desk.measures.enter(measure, QUARTER, {"value": "90"})
    lines = (
        "Measure,Period,Value,Note\nHomes surveyed,q3 25/26,91,From the file\nHomes surveyed,Q2 2025/26,80,Earlier\n"
    )
    first = bring_in(bench, tmp_path, "reading", lines)
    assert (first.count(Outcome.UPDATED), first.count(Outcome.NEW)) == (1, 1)
    again = bring_in(bench, tmp_path, "reading", lines)
    assert (again.count(Outcome.SAME), again.changes.records) == (2, frozenset())
    points = bench.desk.measures.series(measure).points
    assert [(each.words, each.again) for each in points] == [("80", False), ("91", False)]


def test_two_rows_for_one_quarter_are_both_kept_and_marked(bench: Bench, tmp_path: Path) -> None:
    measure = bench.desk.records.make("measure", {"title": "Homes surveyed", "definition": "In five years"}).id
    lines = f"Measure,Period,Value,Note\nHomes surveyed,{QUARTER},91,One\nHomes surveyed,Q3 25/26,92,Other\n"
    bring_in(bench, tmp_path, "reading", lines)
    points = bench.desk.measures.series(measure).points
    assert sorted((each.words, each.again) for each in points) == [("91", True), ("92", True)]


def test_advice_in_a_file_is_kept_among_the_notes(bench: Bench, tmp_path: Path) -> None:
    lines = "Title,Type,Purpose,DPO advice,Advice accepted\nCameras,DPIA,Safe entrances,Do not record sound,accepted\n"
    for outcome in (Outcome.NEW, Outcome.SAME):
        report = bring_in(bench, tmp_path, "sharing", lines)
        assert report.count(outcome) == 1
    found = bench.desk.records.get("sharing", bench.desk.context.find("sharing", "Cameras").id)
    assert (found["advice"], found["accepted"]) == (None, "accepted")
    assert found["notes"] == "DPO's advice: Do not record sound"
