"""A sound workbook comes in, however odd it is: the records that are in it, and what is doubtful about them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.imports.plan import Plan, make_plan
from kimdesk.imports.reading import read_workbook
from tests.imports.hostile import HOSTILE
from tests.imports.odd import LONG, ODD
from tests.imports.odd_assessments import ODD_ASSESSMENTS


def planned(name: str, folder: Path) -> Plan:
    ODD[name][2](folder / name)
    return make_plan(read_workbook(folder / name))


@pytest.mark.parametrize("name", ODD)
def test_an_odd_workbook_gives_its_records(name: str, tmp_path: Path) -> None:
    titles, said, _make = ODD[name]

    rows = planned(name, tmp_path).rows

    assert {row.kind for row in rows} == {"action"}
    assert tuple(row.fields["title"] for row in rows) == titles
    assert said in " ".join(rows[0].notes)
    assert bool(said) == bool(rows[0].notes)


def test_there_are_enough_hostile_and_odd_files_to_learn_from() -> None:
    assert len(HOSTILE) + len(ODD) + len(ODD_ASSESSMENTS) >= 60


def test_a_text_of_forty_thousand_characters_comes_whole(tmp_path: Path) -> None:
    assert len(LONG) > 40_000
    for name in ("long_cell.xlsx", "long_cell.csv"):
        assert planned(name, tmp_path).rows[0].fields["comments"] == LONG.strip()


def test_a_day_counted_from_1904_and_a_month_are_what_the_sheet_shows(tmp_path: Path) -> None:
    assert planned("epoch.xlsx", tmp_path).rows[0].fields["target"] == "05/04/2026"
    assert planned("month_format.xlsx", tmp_path).rows[0].fields["target"] == "April 2026"


def test_what_merged_cells_say_once_holds_for_every_row_below(tmp_path: Path) -> None:
    rows = planned("merged_everything.xlsx", tmp_path).rows

    assert rows[0].fields["target"] == rows[1].fields["target"]


def test_a_sheet_that_nobody_can_see_brings_nothing_and_is_accounted_for(tmp_path: Path) -> None:
    plan = planned("very_hidden.xlsx", tmp_path)

    assert {each.sort for each in plan.source_rows if each.sheet == "Old plan"} == {"hidden sheet"}
