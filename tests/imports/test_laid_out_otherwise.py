"""A plan and a self-assessment come in right although the next person has moved the columns, reworded the headings, put rows
in between and written the dates as text, all at once.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest

from kimdesk.imports.plan import make_plan
from kimdesk.model.targets import target_date
from tests.imports.workbooks import Grid, action_plan, book, self_assessment, systems

SEEDS = range(8)
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "Action\nnumber": ("Ref", "No.", "Action ref", "Number", "ID"),
    "Action": ("What we will do", "The action", "Task", "Planned action", "What needs to be done"),
    "Owner": ("Who leads", "Lead officer", "Owned by", "Responsible person", "Who"),
    "Timescales": ("By when", "Target date", "Deadline", "Finish by", "When"),
    "Comments": ("Notes", "Latest position", "What has happened", "Commentary", "Remarks"),
    "Ref": ("No.", "Recommendation no.", "Number", "Rec"),
    "Recommendation": ("Ombudsman recommendation", "The recommendation", "Recommendation text"),
    "What it should include": ("To include", "What it covers", "What is expected", "Details"),
    "Response": ("Our response", "Where we are", "Position statement", "What we do now"),
    "Systems": ("System", "System name", "Application"),
    "What each system does": ("What it does", "Purpose", "Information held"),
    "Reporting in PBI": ("Power BI reports", "Dashboards"),
    "Other reporting": ("Other reports", "Reports"),
}
NOTES = (
    "Note: last looked at by the board in May.",
    "Draft for discussion",
    "For information only: the figures are provisional.",
)
_STYLES = ("%d %B %Y", "%d/%m/%y", "%b %Y", "%d.%m.%Y", "%Y-%m-%d", "%d-%b-%y")


def said(day: date, choose: random.Random) -> Any:
    style = choose.randrange(len(_STYLES) + 1)
    return day.strftime(_STYLES[style]) if style < len(_STYLES) else datetime.combine(day, time())


def other(grid: Grid, seed: int, head: int, noted: bool) -> Grid:
    """Lay a grid out otherwise; ``head`` is the row of its headings, ``noted`` whether lines are put between its rows."""
    choose = random.Random(seed)
    order = list(range(len(grid.rows[head - 1])))
    choose.shuffle(order)
    rows, bold, merged = [], set(), []
    areas = {area[0]: area for area in grid.merged}
    for number, line in enumerate(grid.rows, 1):
        lone = number in areas or number < head
        cells = [said(date(2024, 10, 31), choose) if each == "October 2024" else each for each in line]
        if number == head:
            cells = [choose.choice(HEADINGS[each]) for each in cells]
        elif number > head and "Timescales" in grid.rows[head - 1] and (day := target_date(str(line[3] or ""))):
            cells[3] = said(day, choose)
        if number > head and noted and choose.random() < 0.4:
            rows.append([choose.choice(NOTES)] if choose.random() < 0.4 else [])
        rows.append(cells if lone else [cells[at] for at in order])
        if number in areas:
            merged.append((len(rows), areas[number][1], len(rows), areas[number][3]))
        if number in grid.bold:
            bold.add(len(rows))
    width = len(order)
    even = [[*line, *[None] * (width - len(line))] for line in rows]
    return replace(grid, rows=even, bold=frozenset(bold), merged=tuple(merged))


def facts(*grids: Grid) -> dict[str, dict[str, object]]:
    """Return what would be recorded, by key; a target by the day that it means."""
    found = {}
    for row in make_plan(book(*grids)).rows:
        day = target_date(str(row.fields.get("target", "")))
        found[row.key] = row.fields | ({"target": day} if day else {})
        assert row.kept == "", "nothing of it had to be kept beside"
    return found


PLAN, ANSWERS, SYSTEMS = facts(action_plan()), facts(self_assessment()), facts(systems())


@pytest.mark.parametrize("seed", SEEDS)
def test_an_action_plan(seed: int) -> None:
    assert facts(other(action_plan(), seed, 3, True)) == PLAN


@pytest.mark.parametrize("seed", SEEDS)
def test_a_self_assessment(seed: int) -> None:
    assert facts(other(self_assessment(), seed, 4, True)) == ANSWERS


@pytest.mark.parametrize("seed", SEEDS)
def test_a_list_of_systems_beside_one(seed: int) -> None:
    assert facts(other(self_assessment(), seed, 4, True), other(systems(), seed, 1, True)) == ANSWERS | SYSTEMS
