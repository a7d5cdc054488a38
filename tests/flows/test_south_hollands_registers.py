"""South Holland's registers and its plan of twenty-seven actions: brought in from workbooks as a council lays them out, kept
for a quarter, and handed out again as the plan is published.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from kimdesk.model.changes import Record
from kimdesk.resources import resource_path
from kimdesk.services.importing import OnMatch, Outcome
from kimdesk.store import reading
from kimdesk.ui.pages.actions import ActionsPage
from kimdesk.ui.theme.style import apply_theme
from tests.imports.workbooks import Grid, Line, write
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench, make_bench

THEMES = {
    "IM": "Information management principles",
    "IA": "Information architecture",
    "DQ": "Data quality",
    "TA": "Training & awareness",
}
HEADINGS = ("Action number", "Action", "Owner", "Timescales", "Comments")
TIMES = ("Ongoing", "Q3 2024/25", "Q4 2024/25", "September 2025", "Q2 2025/26")
OWNERS = ("Business Support Manager", "Insight Team", "All Housing Managers", "Repairs Manager, Insight Team")


def plan() -> Grid:
    """Twenty-seven actions under four themes, with a star at those that answer the Ombudsman."""
    with resource_path("sample", "actions.toml").open("rb") as file:
        actions = tomllib.load(file)["action"]
    rows: list[Line] = [["Landlord service: action plan", None, None, None, None], [None] * 5, list(HEADINGS)]
    theme = ""
    for at, action in enumerate(actions):
        if action["theme"] != theme:
            theme = action["theme"]
            rows.append([THEMES[theme], None, None, None, None])
        ref = f"{action['ref']}*" if action.get("ombudsman") else action["ref"]
        rows.append([ref, action["title"], OWNERS[at % 4], TIMES[at % 5], "Reported each quarter." if at % 3 else None])
    rows += [[None] * 5, ["*Recommended by the Housing Ombudsman's report on information.", None, None, None, None]]
    bold = [number for number, row in enumerate(rows, 1) if row[0] and not row[1]]
    return Grid("Action plan", rows, frozenset(bold), tuple((row, 1, row, 5) for row in bold))


def registers() -> tuple[Grid, ...]:
    """An asset register, a register of sharing and assessments, and a schedule, as sheets of one workbook."""
    asset: list[Line] = [
        ["Information asset register of the housing landlord service"],
        [],
        ["Ref", "Name of asset", "Description", "Business function", "Information asset owner", "Asset manager",
         "System", "Contains personal information?", "Retention period", "Copy of asset", "Next review date"],
        ["A1", "Property records", "Every home with its parts, surveys and checks", "Homes", "Assistant Director",
         "Property Manager", "Housing platform", "No", "Life of the building", None, "01/04/2026"],
        ["A2", "Voids records", "Stages of an empty home and what it costs", "Voids", "Housing Managers",
         "Voids Officer", "Housing platform", "No", "6 years", None, "01/04/2026"],
        ["A3", "Tenancy records", "Tenancies now and before, with contacts and needs", "Tenancies", "Housing Managers",
         "Tenancy Manager", "Housing platform", "Yes", "6 years after the tenancy ends", None, "01/12/2025"],
        ["A4", "Register of vulnerable adults", "A list drawn from the tenancies", "Tenancies", "Housing Managers",
         "Insight Team", "Spreadsheet on the shared drive", "Yes", "TBC", "Tenancy records", "01/12/2025"],
    ]  # fmt: skip
    sharing: list[Line] = [
        ["Ref", "Title", "Type", "Shared with", "Purpose", "Data shared", "Advice of the DPO", "Advice accepted",
         "Decided by", "Date signed", "Expiry date", "Review date"],
        ["S1", "Multi agency meetings", "Information sharing agreement", "Police, health, social care",
         "To keep people safe", "Names, needs, risks", None, None, "Assistant Director", "01/10/2024", "30/09/2026",
         "01/10/2025"],
        ["S2", "Tenant census", "DPIA", "A survey house", "To know who lives in our homes", "Needs and languages",
         "Ask only what is used.", "Accepted", "Assistant Director", "02/05/2023", None, "02/05/2026"],
    ]  # fmt: skip
    schedule: list[Line] = [
        ["Records description", "Start event", "Retention period", "Action at end", "Legislation name"],
        ["Tenancy files", "Tenancy ends", "6 years", "Destroy", "Limitation Act 1980"],
        ["Gas safety records", "Date of the check", "2 years", "Review", "Gas Safety Regulations 1998"],
    ]
    return Grid("Assets", asset), Grid("Information sharing register", sharing), Grid("Retention", schedule)


def bring_in(bench: Bench, path: Path, on_match: OnMatch = OnMatch.SKIP) -> set[Outcome]:
    report = bench.desk.importing.apply(bench.desk.importing.plan(path), path.name, on_match)
    return {row.outcome for row in report.rows}


def by_ref(bench: Bench, kind: str) -> dict[str, Record]:
    return {each.ref: each for each in reading.find_records(bench.desk.context.db, kind, {})}


def published(path: Path) -> list[tuple[Any, ...]]:
    return [row for row in load_workbook(path).worksheets[0].iter_rows(values_only=True) if any(cell for cell in row)]


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[Shown]:
    apply_theme(qapp)  # type: ignore[arg-type]
    assert bring_in(bench, write(tmp_path / "plan.xlsx", plan())) == {Outcome.NEW}
    window = show_window(bench, qtbot)
    yield window
    window.close()


def test_one_workbook_brings_three_registers_that_are_kept_for_a_year(bench: Bench, tmp_path: Path) -> None:
    desk, path = bench.desk, write(tmp_path / "registers.xlsx", *registers())

    assert bring_in(bench, path) == {Outcome.NEW}

    assets, sharing, rules = by_ref(bench, "asset"), by_ref(bench, "sharing"), by_ref(bench, "retention_rule")
    assert (len(assets), len(sharing), len(rules)) == (4, 2, 2)
    assert [each.title for each in reading.find_records(desk.context.db, "system", {})] == [
        "Housing platform",
        "Spreadsheet on the shared drive",
    ]
    assert assets["A4"]["copy_of"] == assets["A3"].id
    assert assets["A4"]["not_known"] == ("retention",)
    # Advice is the data protection officer's own: from a file it stands in the notes, until the officer writes it.
    assert (sharing["S2"]["sort"], sharing["S2"]["advice"], sharing["S2"]["accepted"]) == ("dpia", None, "accepted")
    assert "Ask only what is used." in sharing["S2"]["notes"]
    assert {each["years"] for each in rules.values()} == {6, 2}
    assert bring_in(bench, path) == {Outcome.SAME}

    late = {(each.ref, each.field) for each in desk.calendar.items() if each.late}
    assert late == {("A3", "next_review"), ("A4", "next_review"), ("S1", "review")}
    for asset in (assets["A3"], assets["A4"]):
        desk.records.change("asset", asset.id, {"last_review": "2026-01-12", "next_review": "2027-01-12"})
    assert {each.ref for each in desk.calendar.items() if each.late} == {"S1"}


def test_an_assessment_is_advised_on_by_the_officer_and_decided_by_the_owner(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk
    bring_in(bench, write(tmp_path / "registers.xlsx", *registers()))
    officer = desk.records.make("person", {"name": "Data protection officer", "sort": "post", "roles": ("dpo",)}).id
    owner = desk.context.find("person", "Housing Managers").id
    desk.records.change("person", owner, {"roles": ("asset_owner",)})
    asset = desk.context.find("asset", "A3").id
    made = desk.records.make("sharing", {"title": "Texts about visits", "sort": "dpia", "assets": (asset,)}).id

    desk.identity.become(officer, keep=False)
    desk.records.change(
        "sharing", made, {"state": "advice", "advice": "No names in a text.", "advised_on": "2026-01-12"}
    )
    desk.identity.become(owner, keep=False)
    desk.records.change(
        "sharing", made, {"accepted": "overruled", "reason": "A first name stays.", "decided_by": owner}
    )

    said = {event.event.field: event.author for event in desk.finding.history(made)}
    assert (said["advice"], said["accepted"]) == ("Data protection officer", "Housing Managers")


def test_three_lines_of_defence_are_told_apart_by_who_checked(bench: Bench) -> None:
    desk = bench.desk
    for month in range(1, 13):
        sample = {"title": f"Rent accounts {month}", "size": 20, "passed": 17 + month % 4, "on": f"2025-{month:02}-15"}
        desk.records.make("sample_audit", {**sample, "team": bench.other})
    desk.records.make(
        "sample_audit", {"title": "Lettings", "size": 10, "passed": 9, "on": "2025-11-03", "line": "second"}
    )
    desk.records.make(
        "scrutiny", {"title": "Plan", "sort": "improvement", "body": "Improvement board", "on": "2025-12-03"}
    )

    first, second, third = desk.assurance.view(bench.quarter).lines

    assert (len(first.checks), first.size, first.passed) == (12, 240, 222)
    assert (second.size, second.passed) == (10, 9)
    assert [each.by for each in third.checks] == ["Improvement board"]


def test_the_plan_of_twenty_seven_is_followed_for_a_quarter_and_published_again(shown: Shown, tmp_path: Path) -> None:
    bench, page = shown.bench, shown.window.page(3)
    desk = bench.desk
    assert isinstance(page, ActionsPage)
    shown.window.tabs.choose(3)
    shown.rest()
    assert page.list.count.text() == "27 actions"
    before = published(desk.templates.write("actions", tmp_path))
    rows = [(row[0], row[1]) for row in plan().rows if row[0]]
    assert [(row[0], row[1]) for row in before[2:-1]] == [
        (words.replace("&", "and"), action) for words, action in rows[2:-1]
    ]
    assert before[1] == HEADINGS
    assert line_of(before, "IA1")[2:4] == (OWNERS[2], TIMES[2])
    assert before[-1][0].startswith("*")

    page.show_record(desk.context.find("action", "IA5").id)
    shown.rest()
    for field, words in (("revised", "Q1 2026/27"), ("slip_reason", "Two requests at once")):
        page.editor.focus_on(field)
        row = next(group.rows[field] for group in page.editor.groups if field in group.rows)
        shown.write(row.input.editor, words)
    done = {
        "progress": "done",
        "closed": "2026-01-12",
        "closure": "Three notices are out",
        "verified_by": owner_of(bench),
    }
    desk.records.change("action", desk.context.find("action", "IA1").id, done)

    after = published(desk.templates.write("actions", tmp_path))
    assert [one for one, other in zip(after, before, strict=True) if one != other] == [
        (*line_of(before, "IA5")[:3], f"Q1 2026/27 (first {line_of(before, 'IA5')[3]})", line_of(before, "IA5")[4])
    ]

    other = make_bench(tmp_path / "other")
    assert bring_in(other, tmp_path / "plan.xlsx") == {Outcome.NEW}
    assert [row[:2] for row in published(other.desk.templates.write("actions", tmp_path))[1:]] == [
        row[:2] for row in before[1:]
    ]
    other.desk.close()


def owner_of(bench: Bench) -> str:
    return bench.desk.context.find("person", "Insight Team").id


def line_of(rows: list[tuple[Any, ...]], ref: str) -> tuple[Any, ...]:
    return next(row for row in rows if str(row[0]).strip("*") == ref)
