"""Retention schedules come in whole: the 23 published columns, and tables in anybody's words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kimdesk.imports.owners import Named
from kimdesk.imports.plan import make_plan
from kimdesk.imports.reading import read_workbook
from kimdesk.imports.records import Plan, Row
from tests.imports.schedules import ACT, ACT_URL, LGA_HEADINGS, free_schedule, lga_schedule, uri
from tests.imports.workbooks import Grid, Line, assets, book, shuffled, write, write_csv


def rows_of(*grids: Grid) -> list[Row]:
    return list(make_plan(book(*grids)).rows)


def by_ref(rows: list[Row]) -> dict[str, dict[str, Any]]:
    return {row.ref: row.fields for row in rows}


def test_all_23_columns_of_the_published_record_have_a_field() -> None:
    plan = make_plan(book(lga_schedule()))

    (table,) = plan.tables
    assert (table.kind, len(table.columns)) == ("retention_rule", 23)
    assert [each.heading for each in table.columns if each.field is None] == []
    assert len({each.field for each in table.columns}) == 23


def test_a_published_record_comes_in_field_by_field() -> None:
    first = rows_of(lga_schedule())[0]

    assert (first.key, first.ref) == (f"retention_rule:{uri(90)}", "90")
    assert first.fields == {
        "records": "Transfers and moves\nand the letters about them",
        "function1": "Housing",
        "function2": "Housing advice",
        "service_id": "109",
        "service_name": "Council tenant advice",
        "special": "no",
        "personal": "yes",
        "impact": "Official",
        "basis": "required",
        "authority": ACT,
        "authority_url": ACT_URL,
        "permanent": "no",
        "trigger": "End of the tenancy",
        "years": 6,
        "months": 0,
        "period": "6 years",
        "uri": uri(90),
        "article6": "(c) Legal obligation",
        "notes": 'Known as the "blue file"',
        "added": "2013-01-09",
        "updated": "2018-03-31",
    }
    said = "“Added” was read as 9 January 2013, the day first; it could also be the month first."
    assert (first.notes, first.unplaced) == ((said,), ())


def test_numbers_that_are_none_become_words_of_the_period_and_nothing_is_lost() -> None:
    fields = by_ref(rows_of(lga_schedule()))

    assert fields["95"]["period"] == "6 or 12 years"
    assert "years" not in fields["95"]
    last = rows_of(lga_schedule())[-1]
    assert last.notes[0] == "Added: spring 2013"
    assert last.unplaced == (("Added", "spring 2013"),)
    assert "“Retention Period Years” says “6 or 12”, which is no number." in last.notes


@pytest.mark.parametrize("seed", range(3))
def test_columns_in_another_order_make_no_difference(seed: int) -> None:
    grid = lga_schedule()

    assert by_ref(rows_of(shuffled(grid, seed))) == by_ref(rows_of(grid))


def test_the_periods_of_a_schedule_in_free_words_are_understood_or_marked() -> None:
    rows = rows_of(free_schedule())
    fields = by_ref(rows)

    assert [row.kind for row in rows] == ["retention_rule"] * 9
    assert fields["H1"] == {
        "records": "Tenancy files",
        "trigger": "End of tenancy",
        "period": "6 years",
        "authority": "Limitation Act 1980",
        "years": 6,
    }
    assert (fields["H2"]["years"], fields["H2"]["trigger"]) == (6, "the end of the current year")
    assert (fields["H3"]["years"], fields["H3"]["action"]) == (2, "destroy")
    assert fields["H3"]["trigger"] == "the date of the check"
    assert fields["H4"]["period"] == "(a) adults: 6 years after closure\n(b) children: until 25"
    assert "years" not in fields["H4"]
    assert fields["H5"]["trigger"] == "the end of the life of the building"
    assert (fields["H6"]["permanent"], fields["H6"]["action"]) == ("yes", "offer")
    assert {ref for ref, each in fields.items() if each.get("unparsed")} == {"H7", "H8", "H9"}
    assert [fields[ref]["period"] for ref in ("H7", "H8", "H9")] == [
        "See corporate guidance",
        "TBC",
        "30 days, longer if a crime is looked into",
    ]
    notes = {row.ref: row.notes for row in rows if row.fields.get("unparsed")}
    assert notes == {
        "H7": ("The period “See corporate guidance” was not understood.",),
        "H8": ("The period is not decided yet: “TBC”.",),
        "H9": (
            "Of the period “30 days, longer if a crime is looked into” this was not understood: longer if a crime is "
            "looked into.",
        ),
    }


@pytest.mark.parametrize(
    "headings",
    [
        ["Record", "Retention period", "Authority"],
        ["Information type", "Keep for", "Legislation or business reason"],
        ["Document", "Minimum retention period", "Reason"],
        ["Type of record", "Retention action/retention period", "Examples of records"],
        ["Basic file description", "Retention period", "Action at end of the administrative life of the record"],
        ["Records Series", "Total Retention", "Disposition"],
    ],
)
def test_schedules_are_known_by_many_headings(headings: list[str]) -> None:
    lines: list[Line] = [
        [*headings],
        ["Tenancy files", "6 years after closure", "Limitation Act 1980"],
        ["Key lists", "Until superseded", "Good practice"],
    ]

    rows = rows_of(Grid("Schedule", lines))

    assert [(row.kind, row.fields["records"], row.fields["period"]) for row in rows] == [
        ("retention_rule", "Tenancy files", "6 years after closure"),
        ("retention_rule", "Key lists", "Until superseded"),
    ]


def test_an_asset_register_with_periods_in_it_stays_one() -> None:
    assert {row.kind for row in rows_of(assets())} == {"asset"}


def test_a_schedule_in_parts_keeps_its_headings_between_the_rows_out_of_the_rules() -> None:
    lines: list[Line] = [
        ["Record", "Trigger", "Retention period", "Action"],
        ["Tenancy management", None, None, None],
        ["Tenancy files", "End of tenancy", "6 years", "Destroy"],
        ["Rent", None, None, None],
        ["Rent accounts", "End of the financial year", "6 years", "Destroy"],
    ]

    plan = make_plan(book(Grid("Schedule", lines, bold=frozenset({1, 2, 4}))))

    assert [row.fields["records"] for row in plan.rows] == ["Tenancy files", "Rent accounts"]
    assert [each.row for each in plan.left_over if each.sort == "theme"] == [2, 4]


def test_every_row_of_the_file_is_accounted_for() -> None:
    grid = free_schedule()
    grid.rows.insert(5, ["H0", None, "Closure", "6 years", None])

    plan = make_plan(book(grid))

    assert [each.row for each in plan.source_rows] == list(range(1, len(grid.rows) + 1))
    assert len(plan.rows) == 9
    assert [(each.row, each.why) for each in plan.left_over if each.sort == "not understood"] == [
        (6, "it does not say which records it is for")
    ]


def test_a_rule_without_a_description_is_known_by_its_service() -> None:
    grid = lga_schedule()
    grid.rows[1][5] = None

    first = rows_of(grid)[0]

    assert first.fields["records"] == "Council tenant advice"
    assert "The records are not described; “Council tenant advice” was taken for it." in first.notes


def test_words_and_numbers_that_differ_are_told() -> None:
    lines: list[Line] = [
        ["Records", "Retention period", "Years", "Owner"],
        ["Files", "6 years after closure", 7, "Housing Manager"],
        ["Lists", "6 years after closure", 6, None],
    ]

    first, second = rows_of(Grid("Schedule", lines))

    assert first.notes == ("The words of the period, “6 years after closure”, and its numbers say different things.",)
    assert (first.fields["years"], first.fields["owner"]) == (7, Named("Housing Manager", "post"))
    assert second.notes == ()


def shown(plan: Plan) -> list[tuple[str, str, dict[str, object]]]:
    return [(row.key, row.ref, row.fields) for row in plan.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_plain_text_in_any_dress_says_the_same_as_the_workbook(tmp_path: Path, encoding: str, delimiter: str) -> None:
    grid = lga_schedule()
    grid.rows[1][20] = "Rent – £12; “blue” file, and a 'stray\" quote"

    workbook = make_plan(read_workbook(write(tmp_path / "rules.xlsx", grid)))
    table = make_plan(read_workbook(write_csv(tmp_path / "rules.csv", grid, delimiter, encoding)))

    assert shown(table) == shown(workbook)
    assert table.rows[0].fields["records"] == "Transfers and moves\nand the letters about them"


def test_stray_quotes_do_not_swallow_rows(tmp_path: Path) -> None:
    lines = [",".join(LGA_HEADINGS)]
    for number in range(1, 6):
        lines.append(f'{number},Housing,Lettings,117,The 5" file,Cards of 5" size,No,Yes,,,,,No,Closure,6,0,,,,,,,')
    path = tmp_path / "rules.csv"
    path.write_text("\r\n".join(lines), encoding="cp1252")

    plan = make_plan(read_workbook(path))

    assert [row.fields["records"] for row in plan.rows] == ['Cards of 5" size'] * 5
    assert [row.ref for row in plan.rows] == ["1", "2", "3", "4", "5"]


def test_a_schedule_of_thousands_of_rules_keeps_one_of_each(tmp_path: Path) -> None:
    grid = lga_schedule()
    body = [[number, *grid.rows[1][1:17], uri(number), *grid.rows[1][18:]] for number in range(1, 2001)]

    plan = make_plan(read_workbook(write_csv(tmp_path / "rules.csv", Grid("R", [LGA_HEADINGS, *body]))))

    assert len({row.key for row in plan.rows}) == 2000
    assert {row.kind for row in plan.rows} == {"retention_rule"}
