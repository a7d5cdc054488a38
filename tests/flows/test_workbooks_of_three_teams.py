"""A workbook sent to three teams and changed in all three comes back with every edit alive, whatever came in between."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimdesk.services.workbook_report import RowState
from tests.exports.other_office import needs_other_office
from tests.filled_books import FIRST, FilledBook, rearranged, through_the_other_office
from tests.workspaces import Bench

FIELDS = {"Comments": "comments", "Revised target": "revised", "Evidence of closure": "closure"}
HEADINGS = ("Revised target", "Evidence of closure", "Comments")


def actions(bench: Bench, count: int) -> list[str]:
    return [
        bench.desk.records.make("action", {"title": f"Action {at}", "comments": "As agreed"}, ref=f"IM{at}").id
        for at in range(1, count + 1)
    ]


def take_in(bench: Bench, path: Path) -> None:
    service = bench.desk.team_workbooks
    service.apply(service.read(path))


def in_one_office(path: Path, _scratch: Path) -> Path:
    return path


@pytest.mark.parametrize(
    "office",
    [in_one_office, pytest.param(through_the_other_office, marks=needs_other_office)],
    ids=["as it was saved", "saved again by another office program"],
)
def test_one_plan_sent_to_three_teams_comes_back_with_every_edit_alive(
    bench: Bench, tmp_path: Path, office: Callable[[Path, Path], Path]
) -> None:
    made = actions(bench, 6)
    path = bench.desk.team_workbooks.write_table("action", tmp_path / "plan.xlsx")
    for at, team in enumerate(("Voids", "Rents", "Repairs"), 1):
        book = FilledBook(path)
        book.sign(f"Manager of {team}")
        book.put("Actions", f"IM{at}", "Comments", f"{team} say so")
        book.put("Actions", "IM4", HEADINGS[at - 1], f"{team}, Q{at} 2026/27")
        book.put("Actions", "IM5", "Comments", f"{team} think otherwise")
        book.add("Actions", Action=f"New for {team}")
        sheet = book.sheet("Actions")
        rearranged(sheet, at)
        sheet.title = f"{team} plan"
        book.save(tmp_path / f"{team}.xlsx")
    records = bench.desk.records
    view = records.open("action", made[3])
    records.type(view.begin("title"), "Action 4, typed")
    records.change("action", made[5], {"comments": "Typed meanwhile"})
    for team in ("Rents", "Repairs", "Voids"):
        take_in(bench, office(tmp_path / f"{team}.xlsx", tmp_path))

    said = [records.get("action", each)["comments"] for each in made]
    assert said[:3] == ["Voids say so", "Rents say so", "Repairs say so"]
    fourth = records.get("action", made[3])
    assert (fourth["revised"], fourth["closure"], fourth["comments"]) == (
        "Voids, Q1 2026/27",
        "Rents, Q2 2026/27",
        "Repairs, Q3 2026/27",
    )
    assert fourth.title == "Action 4, typed"
    (conflict,) = bench.desk.conflicts.open()
    assert conflict.record == made[4]
    assert {each.value for each in conflict.candidates} == {
        f"{team} think otherwise" for team in ("Voids", "Rents", "Repairs")
    }
    assert said[5] == "Typed meanwhile"
    for team in ("Voids", "Rents", "Repairs"):
        assert bench.desk.context.find("action", f"New for {team}")


def test_three_teams_fill_in_their_returns_while_somebody_types_in_the_same_one(bench: Bench, tmp_path: Path) -> None:
    teams = [bench.team, bench.other, bench.desk.records.make("team", {"name": "Repairs", "detail": "full"}).id]
    for at, title in enumerate(("Gas checks", "Damp visits")):
        bench.desk.records.make("activity", {"title": title, "team": teams[2], "description": f"Number {at}"})
    for team in teams[:2]:
        bench.fill_and_review(bench.before, team)
    paths = []
    for at, team in enumerate(teams):
        path = bench.desk.team_workbooks.write_return(team, bench.quarter, tmp_path / f"{at}.xlsx")
        book = FilledBook(path)
        sheet = book.sheet("Key activities")
        names = [sheet.cell(row, 3).value for row in range(FIRST, sheet.max_row + 1) if sheet.cell(row, 1).value]
        for name in names:
            book.put("Key activities", str(name), "How it is done", f"As team {at} does it")
            book.put("Key activities", str(name), "This quarter", "Something changed")
        book.put("The quarter", "Statement for the quarter", "Your answer", f"Statement of team {at}")
        rearranged(sheet, at + 7)
        paths.append(book.save())
    view = bench.view()
    editing = view.begin("what", bench.activities[0])
    bench.desk.returns.type(view, editing, "Typed while the work")
    for path in paths:
        take_in(bench, path)
    bench.desk.returns.type(view, editing, "Typed while the workbooks were out")

    for at, team in enumerate(teams):
        merged = bench.view(team=team)
        assert merged.whole.values["statement"] == f"Statement of team {at}"
        assert {entry.reading.values["statement"] for entry in merged.entries} == {f"As team {at} does it"}
        assert {entry.outcome for entry in merged.entries} == {"changed"}
    assert bench.view().entry(bench.activities[0]).reading.values["what"] == "Typed while the workbooks were out"
    assert bench.desk.conflicts.open() == []


@settings(max_examples=12)
@given(data=st.data())
def test_edits_in_two_copies_and_in_the_program_survive_in_any_order(
    small_workspace: Bench, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    from tests.workspaces import copy_of

    folder = tmp_path_factory.mktemp("copies")
    bench = copy_of(small_workspace, folder / "home")
    try:
        (record,) = actions(bench, 1)
        path = bench.desk.team_workbooks.write_table("action", folder / "plan.xlsx")
        edits = [
            data.draw(st.dictionaries(st.sampled_from(sorted(FIELDS)), st.sampled_from(["one", "two"]), max_size=2))
            for _copy in range(3)
        ]
        books = []
        for at, told in enumerate(edits[:2]):
            book = FilledBook(path)
            for heading, words in told.items():
                book.put("Actions", "IM1", heading, words)
            rearranged(book.sheet("Actions"), at)
            books.append(book.save(folder / f"{at}.xlsx"))
        typed = {FIELDS[heading]: words for heading, words in edits[2].items()}
        acts: list[Callable[[], object]] = [
            lambda: take_in(bench, books[0]),
            lambda: take_in(bench, books[1]),
            lambda: typed and bench.desk.records.change("action", record, typed, shown=shown, seen=seen),
        ]
        view = bench.desk.records.open("action", record)
        shown = {name: view.shown.get((record, name), ()) for name in typed}
        seen = view.seen
        order = data.draw(st.sampled_from(list(itertools.permutations(range(3)))))
        for at in order:
            acts[at]()

        for heading, name in FIELDS.items():
            wanted = {told[heading] for told in edits if heading in told}
            conflict = next((each for each in bench.desk.conflicts.open(record) if each.field == name), None)
            stands = (
                {each.value for each in conflict.candidates}
                if conflict
                else {bench.desk.records.get("action", record)[name]}
            )
            assert stands == (wanted or {"As agreed" if name == "comments" else None}), (order, edits, name)
        assert bench.desk.context.store.rebuild() == ()
    finally:
        bench.desk.close()


def test_what_was_taken_in_reaches_the_other_laptops(bench: Bench, tmp_path: Path) -> None:
    from tests.devices import second_desk, share

    (record,) = actions(bench, 1)
    far = second_desk(bench, tmp_path / "far")
    try:
        path = bench.desk.team_workbooks.write_table("action", tmp_path / "plan.xlsx")
        book = FilledBook(path)
        book.put("Actions", "IM1", "Comments", "Written in the workbook")
        book.save()
        far.records.change("action", record, {"comments": "Typed far away"})
        report = bench.desk.team_workbooks.apply(bench.desk.team_workbooks.read(path))
        assert report.count(RowState.CHANGED) == 1
        share(bench.desk, far)

        for desk in (bench.desk, far):
            (conflict,) = desk.conflicts.open()
            assert {each.value for each in conflict.candidates} == {"Written in the workbook", "Typed far away"}
    finally:
        far.close()
