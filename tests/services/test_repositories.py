"""Which repository is to be used for which dataset, and where it is held elsewhere too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kimdesk.services.repositories import Dataset, Standing
from tests.waits import statements
from tests.workspaces import Bench


@pytest.fixture
def systems(bench: Bench) -> dict[str, str]:
    return {name: bench.desk.records.make("system", {"name": name}).id for name in ("Housing", "Finance")}


def asset(bench: Bench, title: str, restricted: bool = False, **values: Any) -> str:
    facts = {"title": title, "holds": "Papers", "function": "Housing", "owner": bench.team, "status": "held"}
    if not values.get("system"):
        facts["place"] = "Attic"
    return bench.desk.records.make("asset", {**facts, **values}, restricted=restricted).id


def datasets(bench: Bench) -> dict[str, Dataset]:
    return {each.name.partition(" ")[2]: each for each in bench.desk.repositories.matrix().datasets}


def test_source_and_copies_are_one_dataset_led_by_the_source(bench: Bench, systems: dict[str, str]) -> None:
    sheet = asset(bench, "Arrears sheet")
    source = asset(
        bench, "Rent accounts", authoritative="yes", system=systems["Housing"], repository=systems["Housing"]
    )
    bench.desk.records.change("asset", sheet, {"copy_of": source})

    (found,) = datasets(bench).values()

    assert found.name == "A2 Rent accounts"
    assert (found.use_words, found.standing) == ("Housing", Standing.ELSEWHERE)
    assert found.elsewhere_words == "Attic (A1)"


def test_how_each_dataset_stands(bench: Bench, systems: dict[str, str]) -> None:
    housing, finance = systems["Housing"], systems["Finance"]
    asset(bench, "Only there", system=housing, repository=housing)
    asset(bench, "Nobody said", system=housing)
    asset(bench, "Not there yet", system=finance, repository=housing)
    asset(bench, "Needed", status="needed", repository=housing)
    asset(bench, "Two", system=finance, repository=housing)
    asset(bench, "TWO ", system=housing, repository=finance)

    assert {name: each.standing for name, each in datasets(bench).items()} == {
        "Only there": Standing.IN_PLACE,
        "Nobody said": Standing.UNDECIDED,
        "Not there yet": Standing.NOT_THERE,
        "Needed": Standing.NOT_THERE,
        "Two": Standing.TWO,
    }
    assert datasets(bench)["Two"].use_words == "Housing; Finance"


def test_a_ring_and_a_repository_that_was_deleted_are_kept_and_said(bench: Bench, systems: dict[str, str]) -> None:
    first = asset(bench, "First", repository=systems["Finance"])
    second = asset(bench, "Second", copy_of=first)
    bench.desk.records.change("asset", first, {"copy_of": second})
    bench.desk.records.delete("system", systems["Finance"])

    (found,) = datasets(bench).values()

    assert found.standing is Standing.GONE
    assert found.use_words == "Finance (not in the register)"
    assert found.held[0].refs == "A1, A2"


def test_the_workbook_has_the_list_and_the_matrix(bench: Bench, systems: dict[str, str], tmp_path: Path) -> None:
    housing, finance = systems["Housing"], systems["Finance"]
    source = asset(bench, "Rent accounts", authoritative="yes", system=finance, repository=housing)
    asset(bench, "=Sheet()", copy_of=source)
    asset(bench, "Waiting list", system=housing, repository=housing)
    asset(bench, "Under cover", restricted=True, system=housing)

    file = bench.desk.templates.write("repositories", tmp_path)

    assert file.name == "kimdesk-repositories-2026-01-12.xlsx"
    book = openpyxl.load_workbook(file)
    assert list(book["Repository to be used"].values)[1:] == [
        ("A1 Rent accounts", "Housing", "Not held there yet", "Finance (A1); Attic (A2)", "Finance (A1); Attic (A2)"),
        ("A3 Waiting list", "Housing", "Only there", "Housing (A3)", None),
    ]
    assert list(book["Matrix"].values) == [
        ("Dataset", "Finance", "Housing"),
        ("A1 Rent accounts", "Source", "Use: not there yet"),
        ("A3 Waiting list", None, "Use: holds it"),
    ]
    about = dict(book["About"].iter_rows(min_row=2, values_only=True))
    assert about["Restricted information assets left out"] == 1


def test_it_takes_as_many_statements_however_many_datasets_there_are(bench: Bench, systems: dict[str, str]) -> None:
    counts = []
    for at in range(3):
        asset(bench, f"Dataset {at}", system=systems["Housing"], repository=systems["Finance"])
        counts.append(len(statements(bench.desk.context.db, bench.desk.repositories.matrix)))
    assert len(set(counts)) == 1
