"""From a file to records and back, as the import desk drives it; what was decided is remembered on every laptop."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.imports.choosing import OUT, TableChoice
from kimdesk.imports.plan import make_plan
from kimdesk.services.import_desk import ImportDesk
from kimdesk.services.import_flow import ImportFlow
from kimdesk.services.import_preview import Preview, RowState, RowView, say_counts
from kimdesk.services.import_report import Asked, OnMatch, Outcome, Stopped
from kimdesk.services.import_writing import Writing
from kimdesk.services.layouts import KIND
from kimdesk.store import reading
from tests.imports.workbooks import (
    Grid,
    Line,
    action_plan,
    book,
    self_assessment,
    shuffled,
    systems,
    with_column,
    with_headings,
    with_rows,
    write,
)
from tests.waits import statements
from tests.workspaces import Bench, make_bench

PLACE = ("Action plan", 4)


def never() -> bool:
    return False


def opened(desk: ImportDesk, path: Path) -> ImportFlow:
    return ImportFlow().choose(path.name).read(desk.read(path, never))


def looked(desk: ImportDesk, flow: ImportFlow) -> ImportFlow:
    assert flow.opened is not None
    flow = flow.go_on()
    assert flow.opened is not None
    return flow.planned(desk.preview(flow.opened, flow.chosen, never))


def decided(desk: ImportDesk, flow: ImportFlow, choice: TableChoice, place: tuple[str, int] = PLACE) -> ImportFlow:
    assert flow.opened is not None
    flow = flow.decide(place, choice)
    assert flow.opened is not None
    return flow.understood(desk.tables(flow.opened, flow.chosen))


def brought_in(desk: ImportDesk, flow: ImportFlow) -> ImportFlow:
    flow = flow.bring_in()
    return flow.written(desk.bring_in(flow, never))


def rows_of(preview: Preview | None, sheet: str = "Action plan") -> dict[int, RowView]:
    assert preview is not None
    return {row.row: row for each in preview.sheets if each.name == sheet for row in each.rows}


def count(bench: Bench, kind: str) -> int:
    return len(reading.find_records(bench.desk.context.db, kind, {}))


@pytest.fixture
def desk(bench: Bench) -> ImportDesk:
    return bench.desk.import_desk


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    return write(tmp_path / "plan.xlsx", action_plan())


def test_every_row_of_the_file_is_in_the_preview_with_what_becomes_of_it(desk: ImportDesk, plan_file: Path) -> None:
    rows = rows_of(looked(desk, opened(desk, plan_file)).preview)

    assert sorted(rows) == [row for row in range(1, 19) if row not in (2, 17)]
    assert [row for row, view in rows.items() if view.state is RowState.NEW] == [5, 6, 8, 9, 10, 12, 13, 15, 16]
    assert rows[3].why == ("headings",)
    assert rows[18].why[0].startswith("a note below")
    assert rows[5].title.startswith("IM1 ")


def test_the_report_accounts_for_every_row_that_holds_anything(desk: ImportDesk, plan_file: Path) -> None:
    report = brought_in(desk, looked(desk, opened(desk, plan_file))).report

    assert report is not None
    told = {each.row for each in report.rows} | {each.row for each in report.plan.left_over}
    assert told == set(range(1, 19))


def test_one_undo_takes_all_of_it_back_and_the_rows_can_come_in_again(bench: Bench, plan_file: Path) -> None:
    desk = bench.desk.import_desk
    flow = brought_in(desk, looked(desk, opened(desk, plan_file)))
    people = count(bench, "person")
    bench.desk.undo.undo()
    assert count(bench, "action") == 0

    again = looked(desk, flow.undo().undone())
    assert again.preview is not None
    assert again.preview.count(RowState.GONE) == 9
    brought_in(desk, again)
    assert (count(bench, "action"), count(bench, "person")) == (9, people)


def test_what_differs_here_shows_what_stands_here_in_its_cell(bench: Bench, plan_file: Path) -> None:
    desk = bench.desk.import_desk
    brought_in(desk, looked(desk, opened(desk, plan_file)))
    action = next(each for each in reading.find_records(bench.desk.context.db, "action", {}) if each.ref == "IM2")
    bench.desk.records.change("action", action.id, {"comments": "ours"})

    rows = rows_of(looked(desk, opened(desk, plan_file)).preview)

    assert (rows[6].state, rows[6].before) == (RowState.CHANGED, {4: "ours"})
    assert rows[5].state is RowState.SAME


@pytest.mark.parametrize(
    ("on_match", "comment"), [(OnMatch.SKIP, "ours"), (OnMatch.UPDATE, "Scope still to be agreed.")]
)
def test_a_row_that_is_here_is_left_or_updated_as_asked_for_all_or_for_it_alone(
    bench: Bench, plan_file: Path, on_match: OnMatch, comment: str
) -> None:
    desk = bench.desk.import_desk
    brought_in(desk, looked(desk, opened(desk, plan_file)))
    action = next(each for each in reading.find_records(bench.desk.context.db, "action", {}) if each.ref == "IM2")
    bench.desk.records.change("action", action.id, {"comments": "ours"})

    flow = looked(desk, opened(desk, plan_file))
    alone = flow.settle_row(rows_of(flow.preview)[6].keys, on_match)
    brought_in(desk, alone)

    assert bench.desk.records.get("action", action.id)["comments"] == comment


def test_stop_on_a_match_brings_nothing_in(bench: Bench, plan_file: Path) -> None:
    desk = bench.desk.import_desk
    brought_in(desk, looked(desk, opened(desk, plan_file)))
    before = bench.operations()
    with pytest.raises(UserError, match="already here"):
        brought_in(desk, looked(desk, opened(desk, plan_file)).settle_all(OnMatch.STOP))
    assert bench.operations() == before


def test_a_row_that_is_left_out_stays_out_and_the_report_says_so(bench: Bench, plan_file: Path) -> None:
    desk = bench.desk.import_desk
    flow = looked(desk, opened(desk, plan_file))
    flow = brought_in(desk, flow.leave_row(rows_of(flow.preview)[5].keys, True))
    assert flow.report is not None
    assert [each.row for each in flow.report.rows if each.outcome is Outcome.LEFT_OUT] == [5]
    assert count(bench, "action") == 8


def test_a_cell_in_question_is_marked_and_its_row_is_doubtful(desk: ImportDesk, tmp_path: Path) -> None:
    said = ("Maybe soon", "Under way", "Not started", "Complete")
    lines = [[f"IM{at}", f"Write standard {at} down", "Insight Team", words] for at, words in enumerate(said, 1)]
    lines.insert(0, ["Ref", "Action", "Owner", "Progress"])
    rows = rows_of(looked(desk, opened(desk, write(tmp_path / "a.xlsx", Grid("Action plan", lines)))).preview)

    assert rows[2].doubtful
    assert list(rows[2].marks) == [3]
    assert "“Maybe soon” is none of" in rows[2].marks[3]


def test_a_row_that_may_be_a_note_is_doubtful_in_its_cell_whether_or_not_a_record_begins_there(
    desk: ImportDesk, tmp_path: Path
) -> None:
    lines: list[Line] = [[f"Holds {name}", name, f"{name} board"] for name in ("Rents", "Keys", "Gas", "Lifts")]
    rows = [["What it does", "System", "Dashboards"], *lines[:2], ["(new)"], *lines[2:], [None, "Housing"]]
    preview = looked(desk, opened(desk, write(tmp_path / "systems.xlsx", Grid("Systems", rows)))).preview

    views = rows_of(preview, "Systems")
    assert [row for row, view in views.items() if view.doubtful and view.marks] == [4, 7]
    assert views[4].why[0] == "goes on with row 3"
    assert "may be a note" in views[4].marks[0]
    assert "may be a note" in views[7].marks[1]


def test_words_under_a_heading_nobody_knows_are_kept_and_are_no_doubt(desk: ImportDesk, tmp_path: Path) -> None:
    path = write(tmp_path / "odd.xlsx", with_column(action_plan(), 3, 5, "Cost centre code", "CC-99"))
    preview = looked(desk, opened(desk, path)).preview

    assert preview is not None
    assert [row for row, view in rows_of(preview).items() if view.doubtful] == [16]
    assert rows_of(preview)[5].why == ("Cost centre code: CC-99",)


def test_the_preview_says_in_one_sentence_what_it_holds(desk: ImportDesk, plan_file: Path) -> None:
    preview = looked(desk, opened(desk, plan_file)).preview
    assert preview is not None
    assert say_counts(preview) == "9 new, 7 left out, 1 to look at."


def _dated(grid: Grid) -> Grid:
    days = ("03/04/2026", "25/04/2026", "1st May 2026", "2026-06-30")
    return replace(
        grid, rows=[[*row[:3], days[at % 4], *row[4:]] if row[1] else row for at, row in enumerate(grid.rows)]
    )


@pytest.mark.parametrize(
    ("grids", "kinds"),
    [
        ((action_plan(),), {"action": 9}),
        ((shuffled(action_plan(), 3),), {"action": 9}),
        (
            (with_headings(action_plan(), 3, "No.", "What we will do", "Lead officer", "By when", "Notes"),),
            {"action": 9},
        ),
        ((with_rows(action_plan(), 6, [], []),), {"action": 9}),
        ((_dated(action_plan()),), {"action": 9}),
        ((self_assessment(), systems()), {"answer": 21, "system": 3, "report": 8}),
        ((shuffled(self_assessment(), 5), shuffled(systems(), 2)), {"answer": 21, "system": 3, "report": 8}),
        (
            (with_headings(self_assessment(), 4, "No", "Ombudsman recommendation", "Should include", "Our position"),),
            {"answer": 21},
        ),
        ((with_rows(self_assessment(), 9, [], []),), {"answer": 21}),
    ],
)
def test_a_workbook_comes_in_without_a_touch_however_it_is_laid_out(
    desk: ImportDesk, tmp_path: Path, grids: tuple[Grid, ...], kinds: dict[str, int]
) -> None:
    report = brought_in(desk, looked(desk, opened(desk, write(tmp_path / "file.xlsx", *grids)))).report

    assert report is not None
    assert Counter(each.kind for each in report.rows) == kinds
    assert report.count(Outcome.NEW) == len(report.rows)


# --- what is remembered --------------------------------------------------------------------------------------------------


def odd_plan(tmp_path: Path, *headings: str) -> Path:
    grid = with_headings(action_plan(), 3, *(headings or ("Nr", "Wording", "Bearer", "Whenabouts", "Chatter")))
    return write(tmp_path / "odd.xlsx", grid)


CHOSEN = TableChoice("action", {1: "title", 2: "owners", 3: "target", 4: OUT})


def place_in(flow: ImportFlow) -> tuple[str, int]:
    return flow.tables[0].place


def test_a_decision_is_proposed_for_the_next_file_of_the_same_shape(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk.import_desk
    first = opened(desk, odd_plan(tmp_path))
    brought_in(desk, looked(desk, decided(desk, first, CHOSEN, place_in(first))))
    assert count(bench, "action") == 9

    again = opened(
        desk,
        write(
            tmp_path / "next.xlsx",
            shuffled(with_headings(action_plan(), 3, *["Nr", "Wording", "Bearer", "Whenabouts", "Chatter"]), 4),
        ),
    )
    fields = {each.heading: each.field for each in again.tables[0].columns}
    assert fields == {"Nr": "ref", "Wording": "title", "Bearer": "owners", "Whenabouts": "target", "Chatter": OUT}
    assert "as last time" in {each.reason for each in again.tables[0].columns}


def test_nothing_is_remembered_where_nobody_decided_anything(bench: Bench, plan_file: Path) -> None:
    desk = bench.desk.import_desk
    brought_in(desk, looked(desk, opened(desk, plan_file)))
    assert count(bench, KIND) == 0


def test_what_is_remembered_can_be_forgotten_and_a_new_decision_brings_it_back(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk.import_desk
    path = odd_plan(tmp_path)
    first = opened(desk, path)
    brought_in(desk, looked(desk, decided(desk, first, CHOSEN, place_in(first))))
    again = opened(desk, path)
    assert again.opened is not None
    (remembered,) = again.opened.remembered.values()

    desk.layouts.forget(remembered.record)
    assert opened(desk, path).opened.remembered == {}  # type: ignore[union-attr]

    other = TableChoice("action", {1: "title", 4: "comments"})
    fresh = opened(desk, path)
    brought_in(desk, looked(desk, decided(desk, fresh, other, place_in(fresh))))
    back = opened(desk, path)
    assert {each.heading: each.field for each in back.tables[0].columns}["Chatter"] == "comments"


def test_a_table_that_was_left_out_is_left_out_next_time(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk.import_desk
    path = write(tmp_path / "both.xlsx", self_assessment(), systems())
    flow = opened(desk, path)
    place = next(table.place for table in flow.tables if table.kind == "system")
    brought_in(desk, looked(desk, decided(desk, flow, TableChoice(""), place)))
    assert count(bench, "system") == 0
    assert [table.kind for table in opened(desk, path).tables] == ["answer", ""]


def test_two_columns_with_one_heading_are_remembered_apart(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk.import_desk
    path = odd_plan(tmp_path, "Nr", "Wording", "Words", "Whenabouts", "Words")
    flow = opened(desk, path)
    chosen = TableChoice("action", {1: "title", 2: "owners", 3: "target", 4: "comments"})
    brought_in(desk, looked(desk, decided(desk, flow, chosen, place_in(flow))))
    assert [each.field for each in opened(desk, path).tables[0].columns][1:] == [
        "title",
        "owners",
        "target",
        "comments",
    ]


def test_what_is_remembered_travels_to_other_laptops(bench: Bench, tmp_path: Path) -> None:
    other = make_bench(tmp_path / "other")
    other.desk.context.store.workspace = bench.desk.context.store.workspace
    path = odd_plan(tmp_path)
    for each in (bench, other):
        flow = opened(each.desk.import_desk, path)
        brought_in(
            each.desk.import_desk,
            looked(each.desk.import_desk, decided(each.desk.import_desk, flow, CHOSEN, place_in(flow))),
        )
    made = [{each.id for each in reading.find_records(one.desk.context.db, KIND, {})} for one in (bench, other)]
    assert made[0] == made[1]
    assert len(made[0]) == 1
    other.desk.close()


# --- what is refused and stopped -------------------------------------------------------------------------------------------


def test_a_copied_range_goes_the_same_way(bench: Bench) -> None:
    desk = bench.desk.import_desk
    text = "Ref\tAction\tOwner\tTarget\nIM1\tWrite the standard down\tInsight Team\tQ4 2025/26\n"
    brought_in(desk, looked(desk, ImportFlow().choose("range").read(desk.read_range(text))))
    assert count(bench, "action") == 1


def test_an_empty_range_is_refused_in_a_sentence(desk: ImportDesk) -> None:
    with pytest.raises(UserError, match="No table has been copied"):
        desk.read_range("")


def test_planning_and_writing_stop_where_somebody_stops_them(bench: Bench, plan_file: Path) -> None:
    desk = bench.desk.import_desk
    flow = opened(desk, plan_file)
    assert flow.opened is not None
    with pytest.raises(Stopped):
        desk.preview(flow.opened, {}, lambda: True)
    before = bench.operations()
    with pytest.raises(Stopped):
        desk.bring_in(looked(desk, flow).bring_in(), lambda: True)
    assert bench.operations() == before


# --- what a large file costs ------------------------------------------------------------------------------------------------


def test_what_became_a_record_is_told_there_and_what_did_not_keeps_its_words(desk: ImportDesk, plan_file: Path) -> None:
    preview = looked(desk, opened(desk, plan_file)).preview
    assert preview is not None
    told = {each.row: each for each in preview.plan.source_rows}
    assert (told[5].sort, told[5].words) == ("data", "")
    assert told[18].words.startswith("*Recommended")


def test_what_only_looks_makes_nothing_ready_to_be_written(bench: Bench) -> None:
    plan = make_plan(book(action_plan()))
    for dry in (True, False):
        writing = Writing(bench.desk.context, OnMatch.SKIP, plan.rows, Asked(), dry)
        assert [writing.take(row).outcome for row in plan.rows] == [Outcome.NEW] * 9
        assert bool(writing.drafts) is not dry
        assert len(writing.made) > 3


def test_what_is_stopped_ends_wherever_it_is(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk.import_desk
    lines: list[Line] = [[f"IM{at}", f"Survey block {at}", "Insight Team", "Q4 2025/26"] for at in range(1_000)]
    grid = Grid("Action plan", [["Ref", "Action", "Owner", "Timescale"], *lines])
    path = write(tmp_path / "plan.xlsx", grid)
    found = desk.read(path, never)
    for work in (partial(desk.read, path), partial(desk.preview, found, {})):
        asked = Asks()
        work(asked)
        assert asked.count > 20, "somebody who stops it need not wait for long"
        for at in range(0, asked.count, max(1, asked.count // 12)):
            with pytest.raises(Stopped):
                work(Asks(at))


class Asks:
    """Counts how often it is asked whether to stop, and says so from a certain time on."""

    def __init__(self, until: int = 1 << 30) -> None:
        self.count, self.until = 0, until

    def __call__(self) -> bool:
        self.count += 1
        return self.count > self.until


def test_it_asks_the_records_as_often_for_many_rows_as_for_few(bench: Bench, tmp_path: Path) -> None:
    """A file of fifty thousand rows that all have references was once looked up row by row."""
    desk, asked = bench.desk.import_desk, []
    for count in (3, 60):
        lines: list[Line] = [[f"IM{at}", f"Act on number {at}", "Repairs Manager"] for at in range(1, count + 1)]
        path = write(tmp_path / f"{count}.xlsx", Grid("Plan", [["Ref", "Action", "Owner"], *lines]))
        flow = opened(desk, path)
        asked.append(len(statements(bench.desk.context.db, partial(looked, desk, flow))))
    assert asked[0] == asked[1]
