"""The action plan as councils publish it, and back again."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from kimdesk.services.action_plan import export_action_plan
from kimdesk.services.importing import OnMatch
from tests.workspaces import Bench, make_bench


def planned(bench: Bench) -> None:
    records = bench.desk.records
    owner = records.make("person", {"name": "All Housing Managers", "sort": "group"}).id
    for ref, values in (
        ("DQ1", {"title": "Agree one list of fields", "theme": "DQ", "target": "Q4 2025/26", "owners": [owner]}),
        ("IM1", {"title": "Compare with others", "theme": "IM", "target": "Ongoing", "comments": "Each quarter."}),
        ("IM2", {"title": "=HYPERLINK(1)", "theme": "IM", "target": "June 2026", "ombudsman": True}),
        ("IM3", {"title": "Not any more", "theme": "IM", "progress": "withdrawn"}),
    ):
        records.make("action", values, ref=ref)


def rows_of(path: Path) -> list[tuple[object, ...]]:
    sheet = load_workbook(path).worksheets[0]
    return [tuple(cell for cell in row) for row in sheet.iter_rows(values_only=True)]


def test_themes_stand_between_and_stars_are_explained(bench: Bench, tmp_path: Path) -> None:
    planned(bench)

    rows = rows_of(export_action_plan(bench.desk.context, tmp_path / "plan.xlsx"))

    assert rows[0][0] == "Testshire Homes: knowledge and information action plan"
    assert rows[2] == ("Action number", "Action", "Owner", "Timescales", "Comments")
    assert [row[0] for row in rows[3:]] == [
        "Information management principles",
        "IM1",
        "IM2*",
        "Data quality",
        "DQ1",
        "* answers a recommendation of the Housing Ombudsman",
    ]
    assert rows[7] == ("DQ1", "Agree one list of fields", "All Housing Managers", "Q4 2025/26", None)


def test_words_that_look_like_a_formula_stay_words(bench: Bench, tmp_path: Path) -> None:
    planned(bench)
    sheet = load_workbook(export_action_plan(bench.desk.context, tmp_path / "plan.xlsx")).worksheets[0]
    (cell,) = [cell for row in sheet for cell in row if cell.value == "=HYPERLINK(1)"]
    assert cell.data_type == "s"


def test_a_revised_target_stands_before_the_first_one(bench: Bench, tmp_path: Path) -> None:
    planned(bench)
    action = bench.desk.context.find("action", "DQ1").id
    bench.desk.records.change("action", action, {"revised": "Q1 2026/27", "slip_reason": "No time"})
    assert (
        rows_of(export_action_plan(bench.desk.context, tmp_path / "plan.xlsx"))[7][3] == "Q1 2026/27 (first Q4 2025/26)"
    )


def test_what_was_written_comes_in_elsewhere_as_the_same_actions(bench: Bench, tmp_path: Path) -> None:
    planned(bench)
    file = export_action_plan(bench.desk.context, tmp_path / "plan.xlsx")
    other = make_bench(tmp_path / "other")

    other.desk.importing.apply(other.desk.importing.plan(file), file.name, OnMatch.SKIP)

    def told(each: Bench) -> list[tuple[str, str, str, str | None, bool]]:
        found = [each.desk.context.find("action", ref) for ref in ("DQ1", "IM1", "IM2")]
        return [(one.ref, one.title, one["theme"], one["target"], bool(one["ombudsman"])) for one in found]

    assert told(other) == told(bench)
    other.desk.close()


def test_a_plan_without_actions_says_so(bench: Bench, tmp_path: Path) -> None:
    assert (
        rows_of(export_action_plan(bench.desk.context, tmp_path / "plan.xlsx"))[3][0]
        == "No action has been recorded yet."
    )
