"""Whatever people do to a workbook around its answers: what nobody edited is not changed, and no row goes untold."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from kimdesk.services.workbook_report import RowState
from tests.filled_books import FIRST, HEAD, KEYS, rearranged
from tests.workspaces import Bench, copy_of

ROWS = 5
Mistreat = Callable[[Worksheet, random.Random], None]


def _delete_a_row(sheet: Worksheet, chance: random.Random) -> None:
    sheet.delete_rows(chance.randrange(FIRST, FIRST + ROWS))


def _insert_rows(sheet: Worksheet, chance: random.Random) -> None:
    sheet.insert_rows(chance.randrange(FIRST, FIRST + ROWS + 2), chance.randrange(1, 4))


def _delete_a_column(sheet: Worksheet, chance: random.Random) -> None:
    # The reference and the name stay: without both and without ids nobody could tell which row is which.
    keys = [cell.column for cell in sheet[KEYS] if cell.value and str(cell.value) not in ("ref", "title")]
    if keys:
        sheet.delete_cols(chance.choice(keys))


def _insert_a_column(sheet: Worksheet, chance: random.Random) -> None:
    sheet.insert_cols(chance.randrange(1, sheet.max_column + 1))


def _shuffle(sheet: Worksheet, chance: random.Random) -> None:
    rearranged(sheet, chance.randrange(1000))


def _copy_a_row(sheet: Worksheet, chance: random.Random) -> None:
    source = chance.randrange(FIRST, FIRST + ROWS)
    for cell in sheet[source]:
        sheet.cell(sheet.max_row if cell.column > 1 else sheet.max_row + 1, cell.column).value = cell.value


def _reword(sheet: Worksheet, chance: random.Random) -> None:
    cell = chance.choice(sheet[HEAD])
    cell.value = f"Whatever {cell.column}"


def _blanks_and_lines(sheet: Worksheet, chance: random.Random) -> None:
    for row in sheet.iter_rows(min_row=FIRST):
        for cell in row:
            if isinstance(cell.value, str) and chance.random() < 0.5:
                cell.value = f" {cell.value} \n"


def _lose_ids(sheet: Worksheet, chance: random.Random) -> None:
    at = next((cell.column for cell in sheet[KEYS] if str(cell.value or "").startswith("kimdesk-workbook")), 1)
    for row in range(FIRST, sheet.max_row + 1):
        if chance.random() < 0.5:
            sheet.cell(row, at).value = None


MISTREATED: tuple[Mistreat, ...] = (
    _delete_a_row,
    _insert_rows,
    _delete_a_column,
    _insert_a_column,
    _shuffle,
    _copy_a_row,
    _reword,
    _blanks_and_lines,
    _lose_ids,
)


@pytest.fixture(scope="module")
def given_out(small_workspace: Bench, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """A workspace with actions that were given out; the workbook lies beside it."""
    bench = copy_of(small_workspace, tmp_path_factory.mktemp("given") / "home")
    owner = bench.desk.records.make("person", {"name": "Head of Voids", "sort": "post"}).id
    for at in range(1, ROWS + 1):
        values = {"title": f"Do the thing {at * 1111}", "owners": (owner,), "target": f"Q{at % 4 + 1} 2026/27"}
        bench.desk.records.make(
            "action", {**values, "comments": f"Line\nof {at}", "closed": "2026-03-31"}, ref=f"IM{at}"
        )
    bench.desk.team_workbooks.write_table("action", bench.folder.parent / "plan.xlsx")
    yield bench
    bench.desk.close()


@settings(max_examples=30)
@given(acts=st.lists(st.sampled_from(MISTREATED), min_size=1, max_size=4), seed=st.integers(0, 10_000))
def test_what_nobody_edited_is_not_changed(given_out: Bench, acts: list[Mistreat], seed: int) -> None:
    folder = given_out.folder.parent
    book = openpyxl.load_workbook(folder / "plan.xlsx")
    sheet = book["Actions"]
    chance = random.Random(seed)
    for act in acts:
        act(sheet, chance)
    book.save(folder / "mistreated.xlsx")
    service = given_out.desk.team_workbooks
    before = given_out.operations()
    report = service.apply(service.read(folder / "mistreated.xlsx"))

    assert given_out.operations() == before, [row for row in report.rows if row.state is not RowState.SAME]
    assert {row.state for row in report.rows} <= {RowState.SAME, RowState.GONE, RowState.DOUBTFUL}
    told = {row.ref for row in report.rows}
    assert told >= {f"IM{at}" for at in range(1, ROWS + 1)}
