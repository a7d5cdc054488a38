from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Draft, Op
from kimdesk.services.importing import ImportReport, OnMatch, Outcome
from kimdesk.store import reading
from tests.imports.workbooks import Grid, action_plan, book, self_assessment, systems, with_column, write
from tests.workspaces import Bench, make_bench


def bring_in(bench: Bench, path: Path, on_match: OnMatch = OnMatch.SKIP, dry_run: bool = False) -> ImportReport:
    importing = bench.desk.importing
    return importing.apply(importing.plan(path), path.name, on_match, dry_run)


def count(bench: Bench, kind: str) -> int:
    return len(reading.find_records(bench.desk.context.db, kind, {}))


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    return write(tmp_path / "plan.xlsx", action_plan())


def test_importing_twice_gives_one_set(bench: Bench, plan_file: Path) -> None:
    first = bring_in(bench, plan_file)
    actions, people = count(bench, "action"), count(bench, "person")
    again = bring_in(bench, plan_file)
    assert first.count(Outcome.NEW) == actions > 5
    assert again.count(Outcome.SAME) == actions
    assert not again.changes
    assert (count(bench, "action"), count(bench, "person")) == (actions, people)


def test_two_laptops_that_import_one_workbook_make_the_same_records(
    bench: Bench, plan_file: Path, tmp_path: Path
) -> None:
    other = make_bench(tmp_path / "other")
    other.desk.context.store.workspace = bench.desk.context.store.workspace
    for each in (bench, other):
        bring_in(each, plan_file)
    ids = [
        {record.id for record in reading.find_records(each.desk.context.db, "action", {})} for each in (bench, other)
    ]
    assert ids[0] == ids[1]
    other.desk.close()


def test_one_undo_takes_the_whole_import_back(bench: Bench, plan_file: Path) -> None:
    people = count(bench, "person")
    bring_in(bench, plan_file)
    bench.desk.undo.undo()
    assert (count(bench, "action"), count(bench, "person")) == (0, people)


def test_a_dry_run_tells_everything_and_writes_nothing(bench: Bench, plan_file: Path) -> None:
    before = bench.operations()
    report = bring_in(bench, plan_file, dry_run=True)
    assert report.count(Outcome.NEW) > 5
    assert bench.operations() == before


def test_what_somebody_changed_here_is_left_alone_unless_update_is_asked_for(bench: Bench, plan_file: Path) -> None:
    bring_in(bench, plan_file)
    action = reading.find_records(bench.desk.context.db, "action", {}, "ref")[0]
    bench.desk.records.change("action", action.id, {"comments": "ours"})
    report = bring_in(bench, plan_file)
    assert report.count(Outcome.SKIPPED) == 1
    assert bench.desk.records.get("action", action.id)["comments"] == "ours"
    bring_in(bench, plan_file, OnMatch.UPDATE)
    assert bench.desk.records.get("action", action.id)["comments"] == action["comments"]


def test_stop_changes_nothing_where_anything_is_already_here(bench: Bench, plan_file: Path) -> None:
    bring_in(bench, plan_file)
    before = bench.operations()
    with pytest.raises(UserError, match="already here"):
        bring_in(bench, plan_file, OnMatch.STOP)
    assert bench.operations() == before


def test_an_import_after_a_deletion_does_not_bring_the_record_back_by_itself(bench: Bench, plan_file: Path) -> None:
    bring_in(bench, plan_file)
    action = reading.find_records(bench.desk.context.db, "action", {}, "ref")[0]
    bench.desk.records.delete("action", action.id)
    assert bring_in(bench, plan_file).count(Outcome.DELETED_HERE) == 1
    assert bench.desk.records.get("action", action.id).deleted
    bring_in(bench, plan_file, OnMatch.UPDATE)
    assert not bench.desk.records.get("action", action.id).deleted


def test_owners_come_in_as_roles_and_one_role_is_made_once(bench: Bench, plan_file: Path) -> None:
    bring_in(bench, plan_file)
    names = [person["name"] for person in reading.find_records(bench.desk.context.db, "person", {})]
    assert len(names) == len(set(names))
    sorts = {person["sort"] for person in reading.find_records(bench.desk.context.db, "person", {})}
    assert sorts <= {"post", "group", "person"}


def test_words_that_found_no_field_are_kept_as_a_comment_on_the_record(bench: Bench) -> None:
    workbook = book(with_column(action_plan(), 3, 5, "Cost centre code", "CC-99"), name="odd.xlsx")
    from kimdesk.imports.plan import make_plan

    plan = make_plan(workbook)
    assert any(row.unplaced for row in plan.rows), "the column was understood after all: choose another heading"
    bench.desk.importing.apply(plan, "odd.xlsx")
    comments = reading.find_records(bench.desk.context.db, "comment", {})
    assert any("CC-99" in comment["text"] for comment in comments)
    bench.desk.importing.apply(plan, "odd.xlsx")
    assert count(bench, "comment") == len(comments)


def test_answers_and_systems_come_in_with_nothing_invented(bench: Bench, tmp_path: Path) -> None:
    bring_in(bench, write(tmp_path / "self.xlsx", self_assessment(), systems()))
    answers = reading.find_records(bench.desk.context.db, "answer", {})
    assert {answer["state"] for answer in answers} == {"not_yet"}
    reports = reading.find_records(bench.desk.context.db, "report", {})
    assert max(len(report["systems"]) for report in reports) > 1
    known = {record.id for record in reading.find_records(bench.desk.context.db, "system", {})}
    assert {system for report in reports for system in report["systems"]} <= known


def test_an_import_says_from_which_file_it_came(bench: Bench, plan_file: Path) -> None:
    bring_in(bench, plan_file)
    row = bench.desk.context.db.execute("SELECT said_at FROM batch WHERE command = 'import'").fetchone()
    assert row == ("plan.xlsx",)


def test_somebody_who_may_not_write_the_register_cannot_import(bench: Bench, plan_file: Path) -> None:
    viewer = bench.desk.records.make("person", {"name": "A viewer", "roles": "viewer"}).id
    bench.desk.identity.become(viewer, keep=False)
    before = bench.operations()
    with pytest.raises(UserError, match="may not change this"):
        bring_in(bench, plan_file)
    assert bench.operations() == before


def test_a_value_that_is_edited_while_the_import_is_undone_stays(bench: Bench, plan_file: Path) -> None:
    report = bring_in(bench, plan_file)
    assert report.changes.batch is not None
    action = reading.find_records(bench.desk.context.db, "action", {}, "ref")[0]
    bench.desk.context.store.commit("edit", "somebody", [Draft("action", action.id, "comments", Op.SET, "theirs")])
    bench.desk.undo.undo_batch(report.changes.batch)
    kept = bench.desk.context.store.get("action", action.id)
    assert kept is not None
    assert kept["comments"] == "theirs"


HEADINGS = ["No", "Action", "Owner", "Target"]


def numbered(*titles: str, name: str = "Plan") -> Grid:
    return Grid(name, [HEADINGS, *([place, title, "ICT", "Q1 2025/26"] for place, title in enumerate(titles, 1))])


def titles(bench: Bench) -> list[str]:
    return sorted(str(each["title"]) for each in reading.find_records(bench.desk.context.db, "action", {}))


def test_a_second_plan_numbered_alike_comes_in_beside_the_first(bench: Bench, tmp_path: Path) -> None:
    bring_in(bench, write(tmp_path / "one.xlsx", numbered("Write it down", "Tidy it up")))

    for on_match in (OnMatch.SKIP, OnMatch.UPDATE):
        report = bring_in(bench, write(tmp_path / "two.xlsx", numbered("Count keys", "Take photographs")), on_match)
        assert len({row.title for row in report.rows}) == 2

    assert titles(bench) == ["Count keys", "Take photographs", "Tidy it up", "Write it down"]
    assert report.count(Outcome.SAME) == 2


def test_a_plan_beside_another_says_whose_reference_it_shares(bench: Bench, tmp_path: Path) -> None:
    bring_in(bench, write(tmp_path / "one.xlsx", numbered("Write it down")))

    report = bring_in(bench, write(tmp_path / "two.xlsx", numbered("Count keys")))

    assert "“1” is here already for another record, “Write it down”" in report.rows[0].notes[0]


def test_sheets_that_count_from_one_may_change_places(bench: Bench, tmp_path: Path) -> None:
    sheets = [numbered("Write it down", "Tidy it up", name="Files"), numbered("Meet", "Talk", name="People")]
    bring_in(bench, write(tmp_path / "one.xlsx", *sheets))

    report = bring_in(bench, write(tmp_path / "two.xlsx", *reversed(sheets)), OnMatch.UPDATE)

    assert report.count(Outcome.SAME) == 4
    assert titles(bench) == ["Meet", "Talk", "Tidy it up", "Write it down"]


def test_an_action_reworded_in_its_own_plan_is_still_that_action(bench: Bench, plan_file: Path, tmp_path: Path) -> None:
    bring_in(bench, plan_file)
    grid = action_plan()
    grid.rows[5][1:3] = ["Something else altogether", "Insight Manager"]
    edited = write(tmp_path / "edited.xlsx", with_column(grid, 3, 5, "Cost", "£5"))
    before = bench.operations()

    skipped = bring_in(bench, edited)

    assert skipped.count(Outcome.SKIPPED) == len(skipped.rows)
    assert bench.operations() == before
    assert bring_in(bench, edited, OnMatch.UPDATE).count(Outcome.UPDATED) == len(skipped.rows)
    assert bring_in(bench, edited, OnMatch.UPDATE).count(Outcome.SAME) == len(skipped.rows)


def test_an_import_that_was_undone_says_so_and_comes_back_on_update(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path / "plan.xlsx", with_column(action_plan(), 3, 5, "Cost centre code", "CC-99"))
    first = bring_in(bench, path)
    people = count(bench, "person")
    bench.desk.undo.undo()

    again = bring_in(bench, path)
    assert again.count(Outcome.UNDONE_HERE) == len(first.rows)
    assert count(bench, "action") == 0

    back = bring_in(bench, path, OnMatch.UPDATE)
    assert back.count(Outcome.UPDATED) == len(first.rows)
    assert (count(bench, "person"), count(bench, "comment")) == (people, len(first.rows))
    assert bench.desk.context.store.rebuild() == ()


def test_an_owner_who_was_deleted_here_is_back_once_a_new_row_names_them(bench: Bench, tmp_path: Path) -> None:
    bring_in(bench, write(tmp_path / "one.xlsx", numbered("Write it down")))
    owner = next(each for each in reading.find_records(bench.desk.context.db, "person", {}) if each["name"] == "ICT")
    bench.desk.records.delete("person", owner.id)

    report = bring_in(bench, write(tmp_path / "two.xlsx", numbered("Count keys")))

    assert report.rows[0].notes[-1] == "“ICT” was deleted here and is back, as this row names it."
    assert not bench.desk.records.get("person", owner.id).deleted
    assert bench.desk.context.store.rebuild() == ()


def test_teams_are_groups_and_people_are_people(bench: Bench, tmp_path: Path) -> None:
    lines = [
        HEADINGS,
        [1, "Meet", "Data Team; Ann Lee; Bo Day (Rent Officer)", "2026"],
        [2, "Talk", "Rent Officer", "2026"],
    ]

    bring_in(bench, write(tmp_path / "plan.xlsx", Grid("Plan", lines)))

    sorts = {each["name"]: each["sort"] for each in reading.find_records(bench.desk.context.db, "person", {})}
    assert {name: sorts.get(name) for name in ("Data Team", "Ann Lee", "Bo Day", "Rent Officer")} == {
        "Data Team": "group",
        "Ann Lee": "person",
        "Bo Day": None,
        "Rent Officer": "post",
    }
    assert "Bo Day (Rent Officer)" in reading.find_records(bench.desk.context.db, "comment", {})[0]["text"]
