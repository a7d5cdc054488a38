"""Workbooks as people lay them out, in our own words, and how the next person lays them out differently."""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Font

from kimdesk.imports.book import Book, Sheet, sheet_from
from kimdesk.imports.saying import say_cell

Line = list[Any]


@dataclass(frozen=True)
class Grid:
    """One sheet: rows of values, rows in bold, merged ranges (row, column, row, column), all counted from 1."""

    name: str
    rows: list[Line]
    bold: frozenset[int] = frozenset()
    merged: tuple[tuple[int, int, int, int], ...] = ()
    formats: dict[int, str] = field(default_factory=dict)
    state: str = "visible"


def action_plan() -> Grid:
    """Ten actions below a merged title, with theme rows between them and a footnote that explains the star."""
    rows: list[Line] = [
        ["Meadowbrook landlord service: information action plan", None, None, None, None],
        [None] * 5,
        ["Action\nnumber", "Action", "Owner", "Timescales", "Comments"],
        ["Information management principles", None, None, None, None],
        ["IM1", "Compare our figures with those of peer landlords every spring.", "All Area Managers", "Ongoing", None],
        [
            "IM2",
            "Ask the health service which of its open data would help us.",
            "Insight Team",
            "Q4 2025/26",
            "Scope still to be agreed.",
        ],
        ["Information architecture", None, None, None, None],
        [
            "IA1",
            "Bring the privacy notices up to date.",
            "Business Support Manager",
            "Q3 2024/25",
            "Goes into the year planner.",
        ],
        [
            "IA2*",
            "Write the data standards: which key data each database must hold.",
            "Repairs and Property Services Manager",
            "Q4 2024/25",
            "Staff briefings follow; see TA1.",
        ],
        [
            "IA3*",
            "Put our minimum standard into contracts with third parties.",
            "Business Support Manager, Insight Team",
            "Q4 2024/25",
            None,
        ],
        ["Data quality", None, None, None, None],
        [
            "DQ1",
            "Finish the stock condition surveys.",
            "Property Manager & Insight Team",
            "September 2025",
            "A contractor is appointed.",
        ],
        [
            "DQ2*",
            "Look into text message reminders before repair appointments.",
            "Repairs Manager",
            "Q2 2025/26",
            "Part of the repairs review.",
        ],
        ["Training & awareness", None, None, None, None],
        ["TA1*", "Run record keeping training on every system.", "All housing staff", "Q4 2024/25", "With IA2."],
        ["TA2*", "Settle what else the Ombudsman asked of us.", "Head of Housing and Repairs", "Q1 2026/27", None],
        [None] * 5,
        ["*Recommended in the Housing Ombudsman's report on information.", None, None, None, None],
    ]
    merged = tuple((row, 1, row, 5) for row in (1, 4, 7, 11, 14, 18))
    return Grid("Action plan", rows, frozenset({1, 3, 4, 7, 11, 14}), merged)


ACTION_LINKS = {"IA2": ("R7",), "IA3": ("R8",), "DQ2": ("R21",), "TA1": ("R12",), "TA2": None}

TOPICS = (
    "Say which body has oversight of information",
    "Agree a strategy for information and an asset register",
    "Benchmark with other landlords",
    "Look again at the safeguarding policy",
    "Give training on the Equality Act",
    "Set out how vulnerability is recorded",
    "Develop key data recording standards",
    "Hold third parties to the minimum standard",
    "Put FOI requests into categories",
    "Answer frequently asked questions on the website",
    "Check the capability of the databases",
    "Give staff training on the systems",
    "Make databases easy to interrogate",
    "Plan sensitive information reviews",
    "Stress test systems before a change",
    "Do a risk assessment before the change",
    "Examine incoming datasets",
    "Set up exception reports for data",
    "Tell operatives what makes an appointment missed",
    "Do a wastage analysis of missed appointments",
    "Send automated appointment reminders",
)
GROUPS = {1: "Governance and culture", 11: "Systems", 15: "Mergers and structural change", 19: "Repairs"}


def self_assessment() -> Grid:
    """Twenty-one answers in four groups below a title and the month they were given in."""
    rows: list[Line] = [
        [
            "Self-assessment against the Ombudsman's Spotlight report on knowledge and information management (May "
            "2023)",
            None,
            None,
            None,
        ],
        ["October 2024", None, None, None],
        [None] * 4,
        ["Ref", "Recommendation", "What it should include", "Response"],
    ]
    bold, merged = {4}, []
    for number, topic in enumerate(TOPICS, 1):
        if number in GROUPS:
            rows.append([GROUPS[number], None, None, None])
            bold.add(len(rows))
            merged.append((len(rows), 1, len(rows), 4))
        detail = (
            None
            if number == 21
            else f"Part {number} ought to cover who does it, how often, and how anybody would notice that it stopped."
        )
        answer = (
            f"We began on point {number} last year.\nThe group has it on its list, and tenants know what to expect."
        )
        rows.append([f"R{number}", topic, detail, answer])
    return Grid("Self-assessment", rows, frozenset(bold), tuple(merged))


def systems() -> Grid:
    """Three systems with their reports, each going on below itself; one dashboard draws on all of them."""
    shared = "Stock dashboard (In progress) - homes by type and age"
    return Grid(
        "Systems",
        [
            ["Systems", "What each system does", "Reporting in PBI", "Other reporting"],
            ["Orchard/Civica", "Holds tenancies", "Rents dashboard - arrears by patch", "Daily update - (all lets) v2"],
            [
                None,
                "Holds rent accounts",
                "Voids dashboard (In progress) - empty homes and days to let",
                "Terminations",
            ],
            [None, "Holds empty homes", shared, "Crowded homes - people per bedroom"],
            [None, None, None, "Register profile (scheduled)"],
            [
                "Jigsaw",
                "Homelessness cases",
                "Homelessness dashboard (In progress) - approaches and outcomes",
                "This system has its own reports built in",
            ],
            [None, None, shared, None],
            ["Promaster", "Components and surveys", shared, "This system has its own reports built in"],
        ],
    )


SYSTEM_REPORTS = {
    "Rents dashboard": ("dashboard", None, 1),
    "Voids dashboard": ("dashboard", "in_progress", 1),
    "Stock dashboard": ("dashboard", "in_progress", 3),
    "Homelessness dashboard": ("dashboard", "in_progress", 1),
    "Daily update": ("report", None, 1),
    "Terminations": ("report", None, 1),
    "Crowded homes": ("report", None, 1),
    "Register profile (scheduled)": ("report", None, 1),
}


def assets() -> Grid:
    """A register with a reference, choices in loose wording, dates as text and as dates, and answers not known yet."""
    return Grid(
        "Information asset register",
        [
            ["Information asset register", None, None, None, None, None, None, None, None],
            [
                "Asset ID",
                "Name of asset",
                "Description",
                "Business function",
                "Asset owner",
                "Contains personal information?",
                "Retention period",
                "Protective marking",
                "Next review date",
            ],
            [
                "A001",
                "Tenancy files",
                "Agreements and letters",
                "Tenancy",
                "Tenancy Manager",
                "Yes - names and addresses",
                "6 years after the tenancy ends",
                "OFFICIAL - SENSITIVE",
                "05/04/2026",
            ],
            [
                "A002",
                "Gas certificates",
                "One for each home and year",
                "Compliance",
                "TBC",
                "No",
                "Not known",
                "Official",
                "1st May 2026",
            ],
            [
                "A003",
                "Key cabinet list",
                "Who holds which keys",
                "Repairs",
                "Repairs Manager",
                "Unsure",
                "TBC",
                "Restricted",
                "when we move",
            ],
        ],
    )


def risks() -> Grid:
    """A risk register with likelihood and impact in figures and in words."""
    return Grid(
        "Risk register",
        [
            [
                "Ref",
                "Risk description",
                "Cause",
                "Consequences",
                "Mitigating actions",
                "Probability",
                "Severity",
                "Risk owner",
                "Score",
            ],
            [
                "R1",
                "Repairs data is lost",
                "One server",
                "Visits are missed",
                "Nightly copies",
                "4 - Likely",
                "Major",
                "ICT Manager",
                16,
            ],
            [
                "R2",
                "Keys cannot be traced",
                "Paper list",
                "Locks are changed",
                "Weekly count",
                2,
                3,
                "Repairs Manager",
                6,
            ],
            [
                "R3",
                "Old contacts are rung",
                "No review",
                "Complaints",
                "Census",
                "Possible",
                "Minor",
                "Insight Team",
                6,
            ],
        ],
    )


def write(path: Path, *grids: Grid) -> Path:
    """Write the grids as a workbook, one sheet each."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for grid in grids:
        sheet = book.create_sheet(grid.name)
        sheet.sheet_state = grid.state
        for number, line in enumerate(grid.rows, 1):
            for column, value in enumerate(line, 1):
                if value is not None:
                    cell = sheet.cell(number, column, value)
                    cell.font = Font(bold=number in grid.bold)
                    if column in grid.formats and not isinstance(value, str):
                        cell.number_format = grid.formats[column]
        for top, left, bottom, right in grid.merged:
            sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    book.save(path)
    return path


def write_csv(path: Path, grid: Grid, delimiter: str = ",", encoding: str = "utf-8") -> Path:
    """Write a grid as a table in plain text."""
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file, delimiter=delimiter).writerows(grid.rows)
    return path


def plain(grid: Grid) -> Grid:
    """Take merged ranges and bold away."""
    return replace(grid, merged=(), bold=frozenset())


def shuffled(grid: Grid, seed: int) -> Grid:
    """Put the columns into another order, lone cells going along with theirs."""
    order = list(range(max(map(len, grid.rows))))
    random.Random(seed).shuffle(order)
    return replace(plain(grid), rows=[[line[column] for column in order] for line in grid.rows])


def with_rows(grid: Grid, before: int, *lines: Sequence[Any]) -> Grid:
    """Insert rows before a row, moving bold and merged ranges down."""
    width, count = max(map(len, grid.rows)), len(lines)
    added = [[*line, *[None] * (width - len(line))] for line in lines]

    def move(row: int) -> int:
        return row + count if row >= before else row

    return replace(
        grid,
        rows=[*grid.rows[: before - 1], *added, *grid.rows[before - 1 :]],
        bold=frozenset(map(move, grid.bold)),
        merged=tuple((move(top), left, move(bottom), right) for top, left, bottom, right in grid.merged),
    )


def with_blank_rows(grid: Grid, seed: int, after: int, count: int = 4) -> Grid:
    """Insert blank rows at places below row ``after``."""
    choose = random.Random(seed)
    for _ in range(count):
        grid = with_rows(grid, choose.randrange(after + 1, len(grid.rows) + 1), [])
    return grid


def with_headings(grid: Grid, row: int, *words: str) -> Grid:
    """Say the headings in other words."""
    return replace(grid, rows=[*grid.rows[: row - 1], list(words), *grid.rows[row:]])


def with_column(grid: Grid, row: int, at: int, heading: str, value: Any) -> Grid:
    """Insert a column that nobody expects, filled in every record."""
    rows = [
        [
            *line[:at],
            heading
            if number == row
            else value
            if number > row and sum(each is not None for each in line) > 1
            else None,
            *line[at:],
        ]
        for number, line in enumerate(grid.rows, 1)
    ]
    return replace(grid, rows=rows, merged=())


def with_cells(grid: Grid, column: int, first: int, change: Any) -> Grid:
    """Change the filled cells of a column from a row on, in rows that hold more than one cell."""
    rows = [
        [*line[:column], change(line[column]), *line[column + 1 :]]
        if number >= first and line[column] is not None and sum(each is not None for each in line) > 1
        else line
        for number, line in enumerate(grid.rows, 1)
    ]
    return replace(grid, rows=rows)


def book(*grids: Grid, name: str = "book.xlsx") -> Book:
    """Give the grids as if they had been read from a file, without the detour."""
    return Book(name, tuple(map(_sheet, grids)))


def _sheet(grid: Grid) -> Sheet:
    rows = [
        [say_cell(value, grid.formats.get(column, "")) for column, value in enumerate(line, 1)] for line in grid.rows
    ]
    merged = [[top, bottom, left, right] for top, left, bottom, right in grid.merged]
    return sheet_from(
        {"name": grid.name, "rows": rows, "merged": merged, "bold": list(grid.bold), "hidden": grid.state != "visible"}
    )
