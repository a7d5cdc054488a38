"""Owner cells are parted where people mean it, and nowhere else."""

from __future__ import annotations

import pytest

from kimdesk.imports.owners import Named, looks_like_owner, split_owners
from kimdesk.imports.plan import make_plan
from tests.imports.workbooks import Grid, book


@pytest.mark.parametrize(
    "words",
    [
        "Housing Options, Allocations and Lettings Manager",
        "Equality, Diversity and Inclusion Officer",
        "Tenancy, Income and Support Manager",
        "Asst Director, Property",
        "Finance and Procurement Manager",
        "Head of Legal, HR and Finance",
        "Comms & Web Team",
        "Smith, John",
    ],
)
def test_one_post_one_team_or_one_name_stays_whole(words: str) -> None:
    assert [each.name for each in split_owners(words)] == [words]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Contracts Manager & Procurement", ["Contracts Manager", "Procurement"]),
        ("Finance & HR", ["Finance", "HR"]),
        ("Legal Services and Procurement", ["Legal Services", "Procurement"]),
        ("HoH & SIRO", ["HoH", "SIRO"]),
        ("HoH / RM", ["HoH", "RM"]),
        ("JS/JD", ["JS", "JD"]),
        ("1. Repairs Manager 2. ICT", ["Repairs Manager", "ICT"]),
        ("Repairs Manager with support from ICT", ["Repairs Manager", "ICT"]),
        ("Smith, John; Doe, Jane", ["Smith, John", "Doe, Jane"]),
    ],
)
def test_owners_of_their_own_are_parted(words: str, names: list[str]) -> None:
    assert [each.name for each in split_owners(words)] == names


@pytest.mark.parametrize("words", ["Train staff", "Review it", "Policy in place", "Training budget", "Existing staff"])
def test_what_is_done_or_needed_is_nobody(words: str) -> None:
    assert not looks_like_owner(words)


def test_a_role_beside_a_name_is_the_owner_and_the_name_is_kept() -> None:
    lines = [
        ["Ref", "Action", "Owner", "Due"],
        ["A1", "Sort the files", "Ann Lee (Head of Repairs)", "2026"],
        ["A2", "Sort the rest", "Bo Day, Data Manager", "2026"],
        ["A3", "Look after it", "Cy Fox", "2026"],
    ]

    rows = make_plan(book(Grid("Plan", lines))).rows

    assert [row.fields["owners"] for row in rows] == [
        (Named("Head of Repairs", "post"),),
        (Named("Data Manager", "post"),),
        (Named("Cy Fox", "person"),),
    ]
    assert rows[0].unplaced == (("Owner", "Ann Lee (Head of Repairs)"),)


def test_a_column_of_resources_names_no_owners() -> None:
    lines = [
        ["Ref", "Action", "By when", "Resources needed"],
        ["D1", "Sort the files", "Q4 2024/25", "Existing team"],
        ["D2", "Sort the rest", "Q1 2025/26", "ICT team"],
    ]

    rows = make_plan(book(Grid("Action plan", lines))).rows

    assert all("owners" not in row.fields for row in rows)
    assert rows[1].unplaced == (("Resources needed", "ICT team"),)
