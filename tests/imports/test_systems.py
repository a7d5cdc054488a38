"""Systems come in with what they do, and each report once, whatever draws on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kimdesk.imports.owners import Named
from kimdesk.imports.plan import Row, make_plan
from tests.imports.workbooks import (
    SYSTEM_REPORTS,
    Grid,
    book,
    plain,
    shuffled,
    systems,
    with_blank_rows,
    with_headings,
    with_rows,
)


def rows_of(grid: Grid, kind: str) -> dict[str, Row]:
    return {row.key: row for row in make_plan(book(grid)).rows if row.kind == kind}


def facts(grid: Grid) -> dict[str, dict[str, object]]:
    """Return what would be recorded; systems of one report in no special order."""
    found = {}
    for row in make_plan(book(grid)).rows:
        named = row.fields.get("systems", ())
        assert isinstance(named, tuple)
        found[row.key] = row.fields | {"systems": sorted(each.name for each in named)}
    return found


EXPECTED = facts(systems())


def test_three_systems_and_eight_reports_are_found() -> None:
    held = rows_of(systems(), "system")
    reports = rows_of(systems(), "report")

    assert list(held) == ["system:orchard/civica", "system:jigsaw", "system:promaster"]
    assert held["system:orchard/civica"].fields["does"] == "Holds tenancies\nHolds rent accounts\nHolds empty homes"
    assert {
        str(row.fields["title"]): (row.fields["sort"], row.fields.get("state"), len(row.fields["systems"]))
        for row in reports.values()
    } == SYSTEM_REPORTS  # type: ignore[arg-type]


def test_a_report_under_several_systems_is_one() -> None:
    report = rows_of(systems(), "report")["report:stock dashboard"]

    assert report.fields["systems"] == (
        Named("Orchard/Civica", "system"),
        Named("Jigsaw", "system"),
        Named("Promaster", "system"),
    )
    assert report.fields["about"] == "homes by type and age"
    assert report.source.more == (7, 8)


def test_a_sentence_is_no_report_and_is_kept() -> None:
    system = rows_of(systems(), "system")["system:jigsaw"]

    assert system.fields["does"] == "Homelessness cases\nThis system has its own reports built in"
    assert "This system has its own reports built in" in system.notes[0]


@pytest.mark.parametrize("seed", range(6))
def test_columns_in_another_order_make_no_difference(seed: int) -> None:
    assert facts(shuffled(systems(), seed)) == EXPECTED


@pytest.mark.parametrize(
    "words",
    [
        ("System name", "Purpose", "Power BI dashboards", "Other reports"),
        ("Application", "What it is used for", "Dashboards", "Reports"),
        ("Software", "Function", "Dashboards built in Power BI", "Lists and extracts run from it"),
    ],
)
def test_headings_in_other_words_make_no_difference(words: tuple[str, ...]) -> None:
    assert facts(with_headings(systems(), 1, *words)) == EXPECTED
    assert facts(shuffled(with_headings(systems(), 1, *words), 3)) == EXPECTED


def test_titles_gaps_merged_and_repeated_names_make_no_difference() -> None:
    lines = systems().rows
    repeated, last = [lines[0]], None
    for line in lines[1:]:
        last = line[0] or last
        repeated.append([last, *line[1:]])

    assert facts(with_rows(systems(), 1, ["Our systems"], [])) == EXPECTED
    assert facts(with_blank_rows(plain(systems()), 4, 1)) == EXPECTED
    assert facts(replace(systems(), merged=((2, 1, 5, 1), (6, 1, 7, 1)))) == EXPECTED
    assert facts(replace(systems(), rows=repeated)) == EXPECTED


def test_everything_in_one_cell_makes_no_difference() -> None:
    joined: list[list[list[str]]] = []
    for line in systems().rows[1:]:
        if line[0]:
            joined.append([[], [], [], []])
        for column, words in enumerate(line):
            joined[-1][column] += [words] if words else []

    assert (
        facts(Grid("Systems", [systems().rows[0], *[["\n".join(cell) for cell in line] for line in joined]]))
        == EXPECTED
    )


def test_two_reports_of_one_title_on_two_matters_are_two() -> None:
    lines = [
        ["System", "Used for", "Dashboards"],
        ["A", "Rents", "Monthly board - arrears by patch"],
        ["B", "Repairs", "Monthly board – jobs overdue"],
        ["C", "Voids", "None"],
    ]

    reports = rows_of(Grid("Systems", lines), "report")

    assert [row.fields["title"] for row in reports.values()] == ["Monthly board", "Monthly board - jobs overdue"]


def test_a_list_of_reports_with_their_systems_comes_in_too() -> None:
    lines = [
        ["Report", "What it shows", "System", "Status"],
        ["Voids weekly", "Empty homes", "Orchard, Jigsaw", "Live"],
    ]

    (report,) = make_plan(book(Grid("Reports", lines))).rows

    assert report.fields == {
        "title": "Voids weekly",
        "about": "Empty homes",
        "state": "in_use",
        "systems": (Named("Orchard", "system"), Named("Jigsaw", "system")),
    }


def test_names_of_reports_in_one_cell_are_parted_at_commas_and_explanations_are_not() -> None:
    lines = [
        ["System", "Function", "Dashboards", "Other reports"],
        ["Ledger", "Rents", "Stock – decent homes, EPC", "Rent roll, Void list"],
        ["Keys", "Key cabinet", None, "Keys held, lost and found"],
    ]

    reports = rows_of(Grid("Systems", lines), "report")

    assert list(reports) == ["report:stock", "report:rent roll", "report:void list", "report:keys held, lost and found"]


def test_two_systems_with_a_stroke_between_them_are_two_where_one_of_them_stands_alone() -> None:
    lines = [
        ["System", "Report name", "Type", "Description", "Status"],
        ["Ledger", "Arrears", "Dashboard", "Arrears by patch", "Live"],
        ["Keys/Ledger", "Stock", "Report", "Counts", "Draft"],
        ["Hub/Spoke", "Visits", "Report", "Counts of visits", "Live"],
    ]

    rows = make_plan(book(Grid("Reports", lines))).rows

    assert [row.fields["systems"] for row in rows] == [
        (Named("Ledger", "system"),),
        (Named("Keys", "system"), Named("Ledger", "system")),
        (Named("Hub/Spoke", "system"),),
    ]
    assert rows[1].fields["state"] == "in_progress"


def test_a_sentence_where_the_names_stand_is_no_system() -> None:
    grid = with_rows(systems(), 6, ["These lists are provisional until the audit is finished."])
    rows = make_plan(book(grid)).rows
    assert [row.key for row in rows] == [row.key for row in make_plan(book(systems())).rows]
