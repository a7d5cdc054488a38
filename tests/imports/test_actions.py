"""Action plans come in whole, whoever laid them out and however."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kimdesk.imports.owners import Named
from kimdesk.imports.plan import Row, make_plan
from kimdesk.imports.reading import read_workbook
from kimdesk.model.kinds import KINDS
from kimdesk.model.own_words import Theme, with_themes
from tests.imports import workbooks
from tests.imports.workbooks import (
    Grid,
    Line,
    action_plan,
    book,
    plain,
    shuffled,
    with_blank_rows,
    with_cells,
    with_column,
    with_headings,
    with_rows,
)


def facts(grid: Grid) -> dict[str, tuple[str, dict[str, object]]]:
    """Return what would be recorded, by key."""
    return {row.key: (row.ref, row.fields) for row in make_plan(book(grid)).rows}


def by_ref(*grids: Grid) -> dict[str, Row]:
    return {row.ref: row for row in make_plan(book(*grids)).rows}


EXPECTED = facts(action_plan())
WORDINGS = [
    ("Ref", "What we will do", "Responsible", "By when", "Notes"),
    ("ID", "Task", "Who", "Due", "Update"),
    ("No.", "Action required", "Lead officer", "Deadline", "Progress notes"),
    ("Item", "What needs to be done", "Assigned to", "Target completion date", "Commentary"),
    ("#", "Improvement", "Lead", "When", "Remarks"),
    ("REFERENCE NO", "Improvement actions", "OWNERS", "TIMESCALE", "COMMENTS:"),
    ("Action", "Description", "Owner(s)", "Time scale", "Coments"),
]
THEMES_REWORDED = {
    4: "Managing information: principles",
    7: "1. ARCHITECTURE of information",
    11: "Quality of data",
    14: "Awareness and training",
}


def test_the_plan_is_read_as_it_stands() -> None:
    rows = by_ref(action_plan())

    assert list(rows) == ["IM1", "IM2", "IA1", "IA2", "IA3", "DQ1", "DQ2", "TA1", "TA2"]
    assert {row.kind for row in rows.values()} == {"action"}
    assert [row.fields["theme"] for row in rows.values()] == ["IM", "IM", "IA", "IA", "IA", "DQ", "DQ", "TA", "TA"]
    assert rows["IM1"].fields["target"] == "Ongoing"
    assert rows["DQ1"].fields["target"] == "September 2025"
    assert rows["IA2"].fields["comments"] == "Staff briefings follow; see TA1."
    assert "comments" not in rows["IM1"].fields
    assert rows["IA2"].key.startswith("action:ia2:write the data standards")
    assert rows["IA2"].source.row == 9
    assert all("progress" not in row.fields for row in rows.values())


def test_starred_actions_are_linked_where_the_words_are_clear() -> None:
    rows = by_ref(action_plan())

    starred = {ref: row.fields.get("recommendations") for ref, row in rows.items() if row.fields.get("ombudsman")}

    assert starred == workbooks.ACTION_LINKS
    assert rows["TA2"].notes == ("It answers an Ombudsman recommendation, but which one is not yet said.",)


def test_owners_are_told_apart() -> None:
    rows = by_ref(action_plan())

    assert rows["IM1"].fields["owners"] == (Named("All Area Managers", "group"),)
    assert rows["IA2"].fields["owners"] == (Named("Repairs and Property Services Manager", "post"),)
    assert rows["IA3"].fields["owners"] == (Named("Business Support Manager", "post"), Named("Insight Team", "team"))
    assert rows["DQ1"].fields["owners"] == (Named("Property Manager", "post"), Named("Insight Team", "team"))


@pytest.mark.parametrize("words", WORDINGS)
def test_headings_in_other_words_make_no_difference(words: tuple[str, ...]) -> None:
    assert facts(with_headings(action_plan(), 3, *words)) == EXPECTED
    assert facts(shuffled(with_headings(action_plan(), 3, *words), 5)) == EXPECTED


@pytest.mark.parametrize("seed", range(6))
def test_columns_in_another_order_make_no_difference(seed: int) -> None:
    assert facts(shuffled(action_plan(), seed)) == EXPECTED


@pytest.mark.parametrize(
    "change",
    [
        plain,
        lambda grid: replace(grid, merged=()),
        lambda grid: with_blank_rows(grid, 1, 3),
        lambda grid: with_blank_rows(plain(grid), 2, 4, 6),
        lambda grid: with_rows(grid, 3, ["Version 3", "12/03/2025"], ["Approved by the board"], []),
        lambda grid: replace(plain(grid), rows=grid.rows[2:]),
        lambda grid: with_rows(with_rows(grid, 14, grid.rows[2]), 7, grid.rows[2]),
        lambda grid: with_headings(replace(plain(grid), bold=frozenset()), 3, *[None] * 5),
        lambda grid: with_headings(grid, 3, "Column 1", "Column 2", "Column 3", "Column 4", "Column 5"),
        lambda grid: with_cells(grid, 0, 4, lambda ref: f"{ref[:-1]} *" if ref.endswith("*") else ref),
        lambda grid: (
            with_cells(grid, 0, 4, lambda ref: f"{ref[:-1]}†" if ref.endswith("*") else ref)
            and replace(
                with_cells(grid, 0, 4, lambda ref: f"{ref[:-1]}†" if ref.endswith("*") else ref),
                name="Plan",
                rows=[
                    *with_cells(grid, 0, 4, lambda ref: f"{ref[:-1]}†" if ref.endswith("*") else ref).rows[:-1],
                    ["† Answers the Housing Ombudsman", None, None, None, None],
                ],
            )
        ),
        lambda grid: replace(
            grid, rows=[[THEMES_REWORDED.get(number, line[0]), *line[1:]] for number, line in enumerate(grid.rows, 1)]
        ),
        lambda grid: replace(
            with_rows(
                with_headings(grid, 3, None, None, "Delivery", None, None),
                4,
                ["Ref", "Action", "Owner", "Target", "Comments"],
            ),
            merged=((3, 3, 3, 4),),
        ),
        lambda grid: replace(plain(grid), rows=[[None, None, *line] for line in grid.rows]),
    ],
)
def test_another_layout_makes_no_difference(change: Callable[[Grid], Grid]) -> None:
    assert facts(change(action_plan())) == EXPECTED


def test_a_table_in_plain_text_makes_no_difference(tmp_path: Path) -> None:
    path = workbooks.write_csv(tmp_path / "plan.csv", action_plan(), ";", "cp1252")

    assert {row.key: (row.ref, row.fields) for row in make_plan(read_workbook(path)).rows} == EXPECTED


def test_themes_may_stand_in_a_column_whole_sparse_or_merged() -> None:
    lines = action_plan().rows
    themed, theme, merged, start = [["Theme", *lines[2]]], "", [], 0
    for line in lines[3:16]:
        if line[0] and not line[1]:
            theme, start = line[0], len(themed) + 1
        else:
            themed.append([theme, *line])
            merged.append((start, 1, len(themed), 1))
    sparse = [
        line if number == 0 or line[0] != themed[number - 1][0] else [None, *line[1:]]
        for number, line in enumerate(themed)
    ]
    widest = tuple({top: area for area in merged for top in [area[0]]}.values())

    assert facts(Grid("Plan", themed)) == EXPECTED
    assert facts(Grid("Plan", sparse)) == EXPECTED
    assert facts(Grid("Plan", sparse, merged=widest)) == EXPECTED


def test_a_theme_nobody_knows_is_kept_in_its_words() -> None:
    grid = with_rows(
        action_plan(),
        17,
        ["Tenancy and allocations"],
        ["TA9", "Tidy the waiting list", "Lettings Manager", "Q1 2026/27"],
    )

    row = by_ref(grid)["TA9"]

    assert "theme" not in row.fields
    assert row.unplaced == (("Theme in the workbook", "Tenancy and allocations"),)


def test_a_column_nobody_expects_is_kept_in_its_words() -> None:
    grid = with_column(action_plan(), 3, 2, "Cost code", "H12")

    plan = make_plan(book(grid))

    assert {row.key: (row.ref, row.fields) for row in plan.rows} == EXPECTED
    assert all(row.unplaced == (("Cost code", "H12"),) for row in plan.rows)
    assert [column.field for column in plan.tables[0].columns] == ["ref", "title", None, "owners", "target", "comments"]


@pytest.mark.parametrize(
    ("footnote", "is_ombudsman"),
    [
        ("* Quick wins", False),
        ("* = recommendation of the Ombudsman", True),
        ("Actions with an asterisk come from the Spotlight report", True),
        ("", True),
    ],
)
def test_a_star_means_what_the_workbook_says_it_means(footnote: str, is_ombudsman: bool) -> None:
    grid = action_plan()
    row = by_ref(replace(plain(grid), rows=[*grid.rows[:-1], [footnote or None, *[None] * 4]]))["IA2"]

    assert bool(row.fields.get("ombudsman")) is is_ombudsman
    assert row.ref == "IA2"


def test_a_star_may_be_explained_above_the_table_or_on_another_sheet() -> None:
    grid = action_plan()
    unexplained = replace(plain(grid), rows=grid.rows[:-1])
    daggers = with_cells(unexplained, 0, 4, lambda ref: ref.replace("*", "†"))

    above = by_ref(with_rows(daggers, 2, ["† Ombudsman recommendation"]))
    elsewhere = by_ref(daggers, Grid("Key", [["† Ombudsman recommendation"]]))
    nowhere = by_ref(daggers)

    assert above["IA2"].fields["recommendations"] == elsewhere["IA2"].fields["recommendations"] == ("R7",)
    assert "ombudsman" not in nowhere["IA2"].fields
    assert nowhere["IA2"].notes == ("Marked “†”, which the workbook does not explain.",)


def test_a_column_may_name_the_recommendation() -> None:
    lines = [
        ["Ref", "Action", "Owner", "Due", "Ombudsman recommendation"],
        ["A1", "Do this", "ICT", "2026", "R7, R8"],
        ["A2", "Send reminders", "ICT", "2026", "Yes"],
        ["A3", "Do that", "ICT", "2026", "No"],
        ["A4", "Rest", "ICT", "2026", None],
    ]

    rows = by_ref(Grid("Plan", lines))

    assert {ref: row.fields.get("recommendations") for ref, row in rows.items()} == {
        "A1": ("R7", "R8"),
        "A2": ("R21",),
        "A3": None,
        "A4": None,
    }
    assert [bool(row.fields.get("ombudsman")) for row in rows.values()] == [True, True, False, False]


def test_lines_that_go_on_belong_to_the_action_above() -> None:
    lines = [
        ["Ref", "Action", "Owner", "Due", "Notes"],
        ["A1", "Do this", "Rent Manager", "Q1 2025/26", "First."],
        [None, None, "ICT Team", None, "Second."],
        [None, "and then that", None, None, None],
        ["A2", "Do more", "ICT Team", "Q2 2025/26", None],
    ]

    first = by_ref(Grid("Plan", lines))["A1"]

    assert first.source.more == (3, 4)
    assert first.fields["title"] == "Do this\nand then that"
    assert first.fields["comments"] == "First.\nSecond."
    assert [each.name for each in first.fields["owners"]] == ["Rent Manager", "ICT Team"]  # type: ignore[attr-defined]


def test_progress_dates_and_revised_targets_come_where_columns_give_them() -> None:
    lines = [
        ["Task", "Lead", "Original target", "Revised target", "RAG status", "Date completed"],
        ["Map the data", "Ann Lee", "Mar 2025", "30/09/2025", "Complete", "05/04/2025"],
        ["Move the data", "TBC", "Q1 25/26", None, "Amber", "soon"],
    ]

    first, second = make_plan(book(Grid("Improvement plan", lines))).rows

    assert (first.key, first.ref) == ("action:map the data", "")
    assert first.fields == {
        "title": "Map the data",
        "owners": (Named("Ann Lee", "person"),),
        "target": "Mar 2025",
        "revised": "30/09/2025",
        "progress": "done",
        "closed": "2025-04-05",
    }
    assert "progress" not in second.fields
    assert "owners" not in second.fields
    assert second.unplaced == (("Lead", "TBC"), ("RAG status", "Amber"), ("Date completed", "soon"))


def test_one_reference_for_two_actions_is_said_and_neither_is_lost() -> None:
    grid = with_rows(
        action_plan(), 6, ["IM1", "Another thing altogether", "ICT Team", "Q1 2025/26"], action_plan().rows[4]
    )

    plan = make_plan(book(grid))

    assert [row.ref for row in plan.rows][:3] == ["IM1", "IM1", "IM2"]
    assert len({row.key for row in plan.rows}) == len(plan.rows)
    assert plan.rows[1].notes[0].startswith("“IM1” stands more than once")
    assert [each.row for each in plan.left_over if each.sort == "repeated"] == [7]


HEADINGS = ["Ref", "Action", "Owner", "Target", "Notes"]


def test_each_theme_may_have_headings_of_its_own() -> None:
    lines = [
        ["Culture of openness"],
        HEADINGS,
        ["C1", "Talk about data every week", "ICT", "2026"],
        [],
        ["Data quality"],
        HEADINGS,
        ["D1", "Clean it", "ICT", "2026"],
    ]

    rows = by_ref(Grid("Plan", lines))

    assert rows["C1"].unplaced == (("Theme in the workbook", "Culture of openness"),)
    assert rows["D1"].fields["theme"] == "DQ"


@pytest.mark.parametrize(
    ("themes", "refs"),
    [(("IM", "DQ"), ("IM-1", "DQ-1")), (("1", "2"), ("1.1", "2.1")), ((1, 2), (1.1, 2.1))],
)
def test_a_theme_may_have_letters_or_a_number_beside_it(themes: tuple[object, ...], refs: tuple[object, ...]) -> None:
    lines = [
        HEADINGS,
        [themes[0], "Information management"],
        [refs[0], "Talk", "ICT", "Q1 2025/26"],
        [themes[1], "Data quality"],
        [refs[1], "Clean", "ICT", "TBC"],
    ]

    rows = make_plan(book(Grid("Plan", lines))).rows

    assert [(row.ref, row.fields["theme"]) for row in rows] == [(str(refs[0]), "IM"), (str(refs[1]), "DQ")]


def test_one_star_and_two_are_two_marks() -> None:
    lines = [
        HEADINGS,
        ["A1*", "Send appointment reminders", "ICT", "2026"],
        ["A2**", "Do it quickly", "ICT", "2026"],
        ["A3", "Do it", "ICT", "2026"],
        ["* Ombudsman recommendation   ** quick win"],
    ]

    rows = by_ref(Grid("Plan", lines))

    assert [bool(row.fields.get("ombudsman")) for row in rows.values()] == [True, False, False]
    assert rows["A2"].unplaced == (("Marked “**”", "** quick win"),)


def test_totals_and_dates_below_a_plan_are_no_actions() -> None:
    lines = [
        HEADINGS,
        ["1", "Talk", "ICT", "2026"],
        ["2", "Walk", "ICT", "2026"],
        ["Total", "2 actions"],
        ["Last updated", "1/2/2025"],
    ]

    assert list(by_ref(Grid("Plan", lines))) == ["1", "2"]


OWN = (Theme("FS", "Fire safety"), Theme("", "Complaints"))


def themes_of_rows(grid: Grid, own: tuple[Theme, ...] = OWN) -> list[object]:
    return [row.fields.get("theme") for row in make_plan(book(grid), themes=own).rows]


def test_a_column_of_themes_takes_those_that_the_workspace_has_added() -> None:
    lines: list[Line] = [
        ["Ref", "Action", "Theme", "Owner", "By when"],
        [None, "Check the doors", "fire  safety", "Fire manager", "March 2026"],
        [None, "Answer in ten days", "Complaints", "Complaints manager", "March 2026"],
        [None, "Sort the folders", "Information management", "Records manager", "March 2026"],
        [None, "Count the stairs", "Stairs", "Fire manager", "March 2026"],
    ]
    assert themes_of_rows(Grid("Plan", lines)) == ["Fire safety", "Complaints", "IM", None]
    assert themes_of_rows(Grid("Plan", lines), ())[:2] == [None, None]
    assert [row.kept for row in make_plan(book(Grid("Plan", lines)), themes=OWN).rows][
        -1
    ] == "Theme in the workbook: Stairs"


def test_a_row_above_and_the_letters_of_a_reference_say_an_own_theme() -> None:
    lines: list[Line] = [
        ["Ref", "Action", "Owner", "By when"],
        ["Fire safety", None, None, None],
        ["1", "Check the doors", "Fire manager", "March 2026"],
        ["2", "Check the stairs", "Fire manager", "April 2026"],
    ]
    assert themes_of_rows(Grid("Plan", lines)) == ["Fire safety", "Fire safety"]
    lettered: list[Line] = [lines[0], ["FS1", *lines[2][1:]], ["FS2", *lines[3][1:]]]
    assert themes_of_rows(Grid("Plan", lettered)) == ["Fire safety", "Fire safety"]


def test_own_themes_of_one_workspace_are_none_of_another() -> None:
    assert with_themes("action", OWN)["theme"].options != KINDS["action"]["theme"].options
    assert with_themes("action", ()) is KINDS["action"]
    assert with_themes("asset", OWN) is KINDS["asset"]


@pytest.mark.parametrize("row", [5, 7, 9, 10, 11])
@pytest.mark.parametrize("words", ["Draft for discussion", "Updated by the insight team, see minutes"])
def test_a_line_between_the_rows_that_looks_unlike_the_themes_is_none(row: int, words: str) -> None:
    grid = with_rows(action_plan(), row, [words])
    assert facts(grid) == EXPECTED
    told = {each.row: each for each in make_plan(book(grid)).source_rows}
    assert (told[row].words, told[row].sort) == (words, "not understood")


def test_plain_themes_beside_known_ones_stay_themes() -> None:
    lines: list[Line] = [
        ["Ref", "Action", "Owner", "By when"],
        ["Data quality", None, None, None],
        ["1", "Check the doors", "Fire manager", "March 2026"],
        ["Customer voice", None, None, None],
        ["2", "Check the stairs", "Fire manager", "April 2026"],
    ]
    rows = make_plan(book(Grid("Plan", lines))).rows
    assert [(row.fields.get("theme"), row.kept) for row in rows] == [
        ("DQ", ""),
        (None, "Theme in the workbook: Customer voice"),
    ]


def test_a_star_keeps_its_meaning_although_a_line_between_the_rows_uses_it_otherwise() -> None:
    assert facts(with_rows(action_plan(), 9, ["* dates to be agreed with the cabinet member"])) == EXPECTED


@pytest.mark.parametrize("heading", ["Owned by", "Led by", "Who leads", "Who is leading", "Named officer"])
def test_the_owners_stand_under_many_headings(heading: str) -> None:
    headings = ("Ref", "What we will do", heading, "By when", "Notes")
    assert facts(with_headings(action_plan(), 3, *headings)) == EXPECTED


def test_a_column_headed_team_that_names_posts_brings_the_owners_where_no_other_does() -> None:
    lines: list[Line] = [
        ["Ref", "Action", "Team", "By when"],
        ["1", "Check the doors", "Fire Safety Manager", "March 2026"],
        ["2", "Check the stairs", "Caretaking Supervisor", "April 2026"],
        ["3", "Check the lifts", "Lifts Team", "April 2026"],
    ]
    first, *_others = make_plan(book(Grid("Action plan", lines))).rows
    assert "team" not in first.fields
    assert first.fields["owners"] == (Named("Fire Safety Manager", "post"),)
    named = [[*line[:2], "Fire Safety Team", *line[3:]] if at else line for at, line in enumerate(lines)]
    assert "team" in make_plan(book(Grid("Action plan", named))).rows[0].fields


def test_two_lines_one_below_the_other_are_no_themes_either() -> None:
    assert facts(with_rows(action_plan(), 9, ["Draft for discussion"], ["Updated by the insight team"])) == EXPECTED


@pytest.mark.parametrize("heading", ["What has happened", "What has been done", "Done so far", "Progress so far"])
def test_what_has_happened_is_no_action_but_what_is_said_of_one(heading: str) -> None:
    grid = with_headings(action_plan(), 3, "Action\nref", "The action", "Responsible", "Finish by", heading)
    long = "It was begun in spring, with the two teams that keep most of these records, and goes on over the summer."
    read = facts(with_cells(grid, 4, 4, lambda _words: long))
    assert {key: fields["title"] for key, (_ref, fields) in read.items()} == {
        key: fields["title"] for key, (_ref, fields) in EXPECTED.items()
    }
