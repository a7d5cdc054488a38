"""Every workbook that the program writes opens in another office program, with the same cells and no formula in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kimdesk.exports.action_plan import PlannedAction, write_action_plan
from kimdesk.exports.ico import write_ico
from kimdesk.exports.repositories import write_repositories
from kimdesk.exports.schedule import ScheduleRow, write_schedule
from kimdesk.exports.tables import TableRow, write_list, write_table
from kimdesk.exports.where_to_look import write_places
from kimdesk.model.ico import HEADINGS, Contact, Contacts
from kimdesk.model.kinds import KINDS
from tests.exports.other_office import needs_other_office, opens_alike
from tests.exports.readable_books import HOSTILE, MAKERS, book_of

FORMULA, ARABIC, LONG = HOSTILE[0], HOSTILE[3], HOSTILE[4]
WORKING: dict[str, Callable[[Path], Path]] = {
    "table": lambda to: write_table(
        KINDS["action"], [TableRow("1", "IM1", {"title": FORMULA, "review": "2025-06-30", "comments": LONG})], to
    ),
    "list": lambda to: write_list(FORMULA, ("A", "a", ""), [(FORMULA, 7, None)], to, [("About", ARABIC)]),
    "plan": lambda to: write_action_plan(
        ARABIC, [("Theme", [PlannedAction("IA1", True, FORMULA, "-Ada", "+Q1", LONG)])], to
    ),
    "schedule": lambda to: write_schedule([ScheduleRow("R1", {"records": FORMULA, "period": "6 years"})], to),
    "repositories": lambda to: write_repositories([(FORMULA, "", "", ARABIC, "")], ["S", "s"], [("x", "")], to, "", 1),
    "places": lambda to: write_places(FORMULA, [("System", "S1", FORMULA, "", "", LONG, "", True)], to, "", 0),
    "ico": lambda to: write_ico(Contacts(Contact(FORMULA), Contact(), Contact()), [(FORMULA,) * len(HEADINGS)], to),
}


@needs_other_office
def test_working_exports_open_elsewhere_with_the_same_cells(tmp_path: Path) -> None:
    opens_alike([make(tmp_path / f"{name}.xlsx") for name, make in WORKING.items()], tmp_path)


@needs_other_office
def test_what_goes_out_to_be_read_opens_elsewhere_with_the_same_cells(tmp_path: Path) -> None:
    files = [tmp_path / f"{at}.xlsx" for at, _name in enumerate(sorted(MAKERS))]
    for file, name in zip(files, sorted(MAKERS), strict=True):
        file.write_bytes(book_of(name).body)
    opens_alike(files, tmp_path)


@pytest.mark.parametrize("name", sorted(WORKING))
def test_the_same_rows_give_the_same_bytes(name: str, tmp_path: Path) -> None:
    first, second = (WORKING[name](tmp_path / f"{at}.xlsx").read_bytes() for at in range(2))
    assert first == second
