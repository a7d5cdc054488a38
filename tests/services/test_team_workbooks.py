"""A workbook goes out, is filled in, and is merged three ways: nothing is lost, and every row is told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from kimdesk.errors import UserError
from kimdesk.model.fields import Type
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.model.ops import Op
from kimdesk.services.workbook_report import MergeReport, RowState, say_counts, sentences_of
from kimdesk.services.workbook_writing import WorkbookMaker
from tests.devices import exchange, remote, second_desk
from tests.every_kind import example
from tests.exports.other_office import needs_other_office
from tests.filled_books import FIRST, HEAD, KEYS, FilledBook, rearranged, through_the_other_office
from tests.workspaces import Bench, make_bench

ENTRIES, WHOLE, CHANGES = "Key activities", "The quarter", "Practice changes"


@pytest.fixture
def book(bench: Bench, tmp_path: Path) -> FilledBook:
    """The return of the Voids as it went out."""
    return FilledBook(bench.desk.team_workbooks.write_return(bench.team, bench.quarter, tmp_path / "voids.xlsx"))


@pytest.fixture
def plan_book(bench: Bench, tmp_path: Path) -> FilledBook:
    """Three actions as they went out."""
    owner = bench.desk.records.make("person", {"name": "Head of Voids", "sort": "post"}).id
    for at, title in enumerate(("Label the keys", "Count the locks", "Write the guide"), 1):
        values = {
            "title": title,
            "theme": "IM",
            "owners": (owner,),
            "target": f"Q{at} 2026/27",
            "comments": "As agreed",
        }
        bench.desk.records.make("action", values, prefix="IM")
    return FilledBook(bench.desk.team_workbooks.write_table("action", tmp_path / "plan.xlsx"))


def merge(bench: Bench, path: Path) -> MergeReport:
    service = bench.desk.team_workbooks
    told = service.read(path)
    planned = service.plan(told)
    done = service.apply(told)
    assert (planned.rows, planned.notes) == (done.rows, done.notes)
    return done


def states(report: MergeReport) -> dict[str, RowState]:
    return {row.title: row.state for row in report.rows}


def said(report: MergeReport, title: str) -> str:
    return " ".join(sentence for row in report.rows if row.title == title for sentence in sentences_of(row))


def entry(bench: Bench, title: str):
    return next(each for each in bench.view().entries if each.activity.title == title)


def action(bench: Bench, ref: str):
    return bench.desk.context.find("action", ref)


# --- what comes back as it went out -----------------------------------------------------------------------------------


def test_a_return_that_comes_back_as_it_went_out_writes_nothing(bench: Bench, book: FilledBook) -> None:
    before = bench.operations()
    report = merge(bench, book.save())

    assert bench.operations() == before
    assert not report.writes
    assert {row.state for row in report.rows} == {RowState.SAME}


@pytest.mark.parametrize("kind", [each.name for each in ALL])
def test_a_register_of_any_kind_comes_back_as_it_went_out(bench: Bench, tmp_path: Path, kind: str) -> None:
    if not bench.desk.team_workbooks.gives_out(kind):
        with pytest.raises(UserError, match="no register that is filled in"):
            bench.desk.team_workbooks.write_table(kind, tmp_path / "none.xlsx")
        return
    bench.desk.records.make(kind, example(bench, KINDS[kind], KINDS[kind]))
    before = bench.operations()
    path = bench.desk.team_workbooks.write_table(kind, tmp_path / f"{kind}.xlsx")
    report = merge(bench, path)

    assert bench.operations() == before
    assert {row.state for row in report.rows} == {RowState.SAME}
    assert all(not row.notes for row in report.rows)


def test_the_same_records_give_the_same_sheets_and_a_formula_is_only_words(bench: Bench, tmp_path: Path) -> None:
    bench.desk.records.make("risk", {"title": "=1+1", "event": "+ more"})
    path = bench.desk.team_workbooks.write_table("risk", tmp_path / "risks.xlsx")
    sheet = openpyxl.load_workbook(path)["Risks"]

    assert [sheet.cell(FIRST, 3).value, sheet.cell(FIRST, 3).data_type] == ["=1+1", "s"]


def test_restricted_records_stay_here_and_the_workbook_says_so(bench: Bench, tmp_path: Path) -> None:
    bench.desk.records.make("risk", {"title": "Everybody's"})
    bench.desk.records.make("risk", {"title": "Hidden one"}, restricted=True)
    path = bench.desk.team_workbooks.write_table("risk", tmp_path / "risks.xlsx")
    words = [cell.value for sheet in openpyxl.load_workbook(path) for row in sheet for cell in row]

    assert "Hidden one" not in words
    assert "Left out because they are restricted: 1." in words


# --- what a team fills in ---------------------------------------------------------------------------------------------


def test_a_filled_return_is_one_action_that_one_undo_takes_back(bench: Bench, book: FilledBook) -> None:
    bench.fill_and_review(bench.before)
    book.put(WHOLE, "Statement for the quarter", "Your answer", "All in order.")
    book.put(ENTRIES, "Key handover", "This quarter", "Nothing changed")
    book.put(ENTRIES, "Void inspection", "This quarter", "Something changed")
    book.put(ENTRIES, "Void inspection", "What changed", "Two visits")
    book.put(ENTRIES, "Void inspection", "From", "1 October 2025")
    book.add(ENTRIES, Key_activity="Lock tests", How_it_is_done="By the locksmith")
    book.add(
        CHANGES, New_practice="Locks are tested", Why="An audit", In_force_from="01/11/2025", Key_activity="Works order"
    )
    report = merge(bench, book.save())

    assert say_counts(report) == "2 new, 5 as it went out, 3 changed."
    assert bench.view().whole.values["statement"] == "All in order."
    assert entry(bench, "Key handover").outcome == "unchanged"
    changed = entry(bench, "Void inspection")
    assert (changed.outcome, changed.reading.values["what"], changed.reading.values["effective"]) == (
        "changed",
        "Two visits",
        "2025-10-01",
    )
    assert entry(bench, "Lock tests").reading.values["statement"] == "By the locksmith"
    (change,) = bench.view().changes
    assert (change["new"], change["activity"]) == ("Locks are tested", bench.activities[2])

    bench.desk.undo.undo()
    assert "statement" not in bench.view().whole.values
    assert [each.outcome for each in bench.view().entries] == ["", "", ""]
    assert bench.view().changes == ()


def test_a_filled_register_is_changed_where_it_says_something_else(bench: Bench, plan_book: FilledBook) -> None:
    plan_book.put("Actions", "IM1", "Comments", "Half of them are labelled")
    plan_book.put("Actions", "IM2", "Revised target", "September 2026")
    plan_book.put("Actions", "IM3", "Comments", None)
    plan_book.add("Actions", Action="Test the locks", Theme="Information management")
    report = merge(bench, plan_book.save())

    assert states(report) == {
        "Label the keys": RowState.CHANGED,
        "Count the locks": RowState.CHANGED,
        "Write the guide": RowState.CHANGED,
        "Test the locks": RowState.NEW,
    }
    assert action(bench, "IM1")["comments"] == "Half of them are labelled"
    assert action(bench, "IM2")["revised"] == "September 2026"
    assert action(bench, "IM3")["comments"] is None
    assert action(bench, "IM4").title == "Test the locks"


def test_owners_are_put_in_and_taken_out_one_by_one(bench: Bench, plan_book: FilledBook) -> None:
    mine = bench.desk.records.make("person", {"name": "Locksmith", "sort": "post"}).id
    meanwhile = bench.desk.records.make("person", {"name": "Surveyor", "sort": "post"}).id
    plan_book.put("Actions", "IM1", "Owners", "Locksmith")
    record = action(bench, "IM1")
    bench.desk.records.change("action", record.id, {"owners": (*record["owners"], meanwhile)})
    merge(bench, plan_book.save())

    assert set(action(bench, "IM1")["owners"]) == {mine, meanwhile}


def test_who_filled_it_in_stands_with_the_action(bench: Bench, plan_book: FilledBook) -> None:
    person = bench.desk.records.make("person", {"name": "Ann Example"}).id
    plan_book.sign("ann example")
    plan_book.put("Actions", "IM1", "Comments", "Done by hand")
    report = merge(bench, plan_book.save())
    (row,) = bench.desk.context.db.execute("SELECT behalf, said_at FROM batch WHERE command = 'workbook'").fetchall()

    assert (report.filled_by, report.behalf) == ("ann example", person)
    assert row[0] == person
    assert "filled in by ann example" in row[1]


# --- two sides --------------------------------------------------------------------------------------------------------


def test_edits_of_different_fields_both_survive(bench: Bench, plan_book: FilledBook) -> None:
    bench.desk.records.change("action", action(bench, "IM1").id, {"comments": "Typed in the program"})
    plan_book.put("Actions", "IM1", "Revised target", "Q4 2026/27")
    report = merge(bench, plan_book.save())

    assert states(report)["Label the keys"] is RowState.CHANGED
    assert (action(bench, "IM1")["comments"], action(bench, "IM1")["revised"]) == ("Typed in the program", "Q4 2026/27")
    assert bench.desk.conflicts.open() == []


def test_two_values_for_one_field_are_a_conflict_to_be_settled_and_undo_takes_it_away(
    bench: Bench, plan_book: FilledBook
) -> None:
    record = action(bench, "IM1")
    bench.desk.records.change("action", record.id, {"comments": "Typed in the program"})
    plan_book.put("Actions", "IM1", "Comments", "Written in the workbook")
    report = merge(bench, plan_book.save())

    assert states(report)["Label the keys"] is RowState.CONFLICT
    assert "Both are kept to choose between" in said(report, "Label the keys")
    (conflict,) = bench.desk.conflicts.open(record.id)
    assert {each.value for each in conflict.candidates} == {"Typed in the program", "Written in the workbook"}

    bench.desk.undo.undo()
    assert bench.desk.conflicts.open() == []
    assert action(bench, "IM1")["comments"] == "Typed in the program"
    bench.desk.undo.redo()
    assert len(bench.desk.conflicts.open(record.id)) == 1


def test_the_same_change_on_both_sides_is_no_conflict_and_writes_nothing(bench: Bench, plan_book: FilledBook) -> None:
    bench.desk.records.change("action", action(bench, "IM1").id, {"comments": "The same"})
    plan_book.put("Actions", "IM1", "Comments", "The same")
    before = bench.operations()
    report = merge(bench, plan_book.save())

    assert bench.operations() == before
    assert "as it says here already" in said(report, "Label the keys")


def test_what_was_put_back_meanwhile_is_no_conflict(bench: Bench, plan_book: FilledBook) -> None:
    record = action(bench, "IM1").id
    bench.desk.records.change("action", record, {"comments": "Something else"})
    bench.desk.records.change("action", record, {"comments": "As agreed"})
    plan_book.put("Actions", "IM1", "Comments", "Done")
    report = merge(bench, plan_book.save())

    assert states(report)["Label the keys"] is RowState.CHANGED
    assert bench.desk.conflicts.open() == []


def test_what_came_from_another_laptop_meanwhile_is_not_overwritten(bench: Bench, plan_book: FilledBook) -> None:
    record = action(bench, "IM1").id
    shown = bench.desk.records.open("action", record).shown[record, "comments"]
    store = bench.desk.context.store
    store.receive([remote("far", 1, ("action", record, "comments", Op.SET, "From afar", shown))])
    plan_book.put("Actions", "IM1", "Comments", "Written in the workbook")
    merge(bench, plan_book.save())

    (conflict,) = bench.desk.conflicts.open(record)
    assert {each.value for each in conflict.candidates} == {"From afar", "Written in the workbook"}


def test_an_inherited_answer_that_somebody_changed_in_the_program_too_is_a_conflict(
    bench: Bench, tmp_path: Path
) -> None:
    bench.type("gaps", "No index of keys", quarter=bench.before)
    path = bench.desk.team_workbooks.write_return(bench.team, bench.quarter, tmp_path / "v.xlsx")
    book = FilledBook(path)
    assert book.sheet(WHOLE).cell(book.row(book.sheet(WHOLE), "Gaps"), 4).value == "No index of keys"
    book.put(WHOLE, "Gaps", "Your answer", "None any more")
    bench.type("gaps", "Two indexes of keys")
    report = merge(bench, book.save())

    assert states(report)["Gaps"] is RowState.CONFLICT
    assert len(bench.desk.conflicts.open(bench.view().id)) == 1


def test_an_inherited_answer_that_stands_untouched_is_simply_changed(bench: Bench, tmp_path: Path) -> None:
    bench.type("gaps", "No index of keys", quarter=bench.before)
    book = FilledBook(bench.desk.team_workbooks.write_return(bench.team, bench.quarter, tmp_path / "v.xlsx"))
    book.put(WHOLE, "Gaps", "Your answer", None)
    merge(bench, book.save())

    assert bench.view().whole.values["gaps"] == ""
    assert bench.view().whole.before["gaps"] == "No index of keys"


def test_an_activity_said_to_be_unchanged_whose_words_differ_is_a_changed_one(bench: Bench, tmp_path: Path) -> None:
    bench.type("statement", "Keys are labelled", bench.activities[1], bench.before)
    book = FilledBook(bench.desk.team_workbooks.write_return(bench.team, bench.quarter, tmp_path / "v.xlsx"))
    book.put(ENTRIES, "Key handover", "This quarter", "Nothing changed")
    book.put(ENTRIES, "Key handover", "How it is done", "Keys are numbered")
    report = merge(bench, book.save())

    assert entry(bench, "Key handover").outcome == "changed"
    assert "taken as changed" in said(report, "Key handover")


def test_merging_again_changes_nothing_and_makes_nothing_twice(bench: Bench, plan_book: FilledBook) -> None:
    plan_book.put("Actions", "IM1", "Comments", "Done")
    plan_book.add("Actions", Action="Test the locks", Comments="Soon")
    path = plan_book.save()
    merge(bench, path)
    bench.desk.records.change("action", action(bench, "Test the locks").id, {"comments": "Edited since"})
    before = bench.operations()
    report = merge(bench, path)

    assert bench.operations() == before
    assert not report.writes
    assert action(bench, "Test the locks")["comments"] == "Edited since"


def test_what_was_taken_back_with_undo_comes_in_again(bench: Bench, plan_book: FilledBook, tmp_path: Path) -> None:
    book = FilledBook(bench.desk.team_workbooks.write_return(bench.team, bench.quarter, tmp_path / "v.xlsx"))
    book.put(ENTRIES, "Key handover", "What changed", "More keys")
    book.add(ENTRIES, Key_activity="Lock tests", How_it_is_done="By the locksmith", Why="An audit")
    plan_book.put("Actions", "IM1", "Comments", "Done")
    plan_book.put("Actions", "IM2", "Progress", "half way or so")
    plan_book.add("Actions", Action="Test the locks", Progress="who knows")
    for path in (book.save(), plan_book.save()):
        first = merge(bench, path)
        bench.desk.undo.undo()
        again = merge(bench, path)
        assert [row.state for row in again.rows] == [row.state for row in first.rows]

    assert entry(bench, "Lock tests").reading.values["statement"] == "By the locksmith"
    assert entry(bench, "Key handover").reading.values["what"] == "More keys"
    assert action(bench, "IM1")["comments"] == "Done"
    new = action(bench, "Test the locks")
    assert [len(bench.desk.records.open("action", each.id).comments) for each in (new, action(bench, "IM2"))] == [1, 1]


def test_a_new_row_that_was_deleted_here_is_not_brought_back(bench: Bench, plan_book: FilledBook) -> None:
    plan_book.add("Actions", Action="Test the locks")
    path = plan_book.save()
    merge(bench, path)
    bench.desk.records.delete("action", action(bench, "Test the locks").id)
    report = merge(bench, path)

    assert states(report)["Test the locks"] is RowState.DOUBTFUL
    assert "was deleted here" in said(report, "Test the locks")


def test_what_a_second_copy_says_of_a_new_row_otherwise_is_a_conflict(
    bench: Bench, plan_book: FilledBook, tmp_path: Path
) -> None:
    other = FilledBook(plan_book.path)
    plan_book.add("Actions", Action="Test the locks", Comments="Soon")
    other.add("Actions", Action="Test the locks", Comments="Later")
    merge(bench, plan_book.save(tmp_path / "one.xlsx"))
    report = merge(bench, other.save(tmp_path / "two.xlsx"))

    assert states(report)["Test the locks"] is RowState.CONFLICT
    assert len(bench.desk.conflicts.open()) == 1


def test_who_sends_a_copy_again_corrects_what_the_same_person_sent_before(
    bench: Bench, plan_book: FilledBook, tmp_path: Path
) -> None:
    for at, (name, words) in enumerate((("Ann", "First"), ("Ann", "Corrected"), ("Bob", "Otherwise"))):
        copy = FilledBook(plan_book.path)
        copy.sign(name)
        copy.put("Actions", "IM1", "Comments", words)
        report = merge(bench, copy.save(tmp_path / f"{at}.xlsx"))
        assert states(report)["Label the keys"] is (RowState.CONFLICT if name == "Bob" else RowState.CHANGED)

    (conflict,) = bench.desk.conflicts.open()
    assert {each.value for each in conflict.candidates} == {"Corrected", "Otherwise"}


def test_a_corrected_answer_replaces_the_first_in_a_return(bench: Bench, book: FilledBook, tmp_path: Path) -> None:
    book.sign("Ann")
    for at, (outcome, words) in enumerate((("Nothing changed", "One"), ("Something changed", "Two"))):
        book.put(ENTRIES, "Key handover", "This quarter", outcome)
        book.put(WHOLE, "Gaps", "Your answer", words)
        merge(bench, book.save(tmp_path / f"{at}.xlsx"))

    assert bench.desk.conflicts.open() == []
    assert entry(bench, "Key handover").outcome == "changed"
    assert bench.view().whole.values["gaps"] == "Two"


# --- what people do to workbooks --------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(4))
def test_shuffled_columns_and_sorted_rows_are_found_again(bench: Bench, plan_book: FilledBook, seed: int) -> None:
    plan_book.put("Actions", "IM2", "Comments", "Counted")
    rearranged(plan_book.sheet("Actions"), seed)
    before = bench.operations()
    report = merge(bench, plan_book.save())

    assert bench.operations() == before + 1
    assert action(bench, "IM2")["comments"] == "Counted"
    assert report.notes == ()


def test_reworded_headings_and_a_renamed_sheet_are_found_by_the_hidden_keys(
    bench: Bench, plan_book: FilledBook
) -> None:
    sheet = plan_book.sheet("Actions")
    plan_book.put("Actions", "IM2", "Comments", "Counted")
    for cell in sheet[HEAD]:
        cell.value = f"Column {cell.column}"
    sheet.title = "Our plan"
    report = merge(bench, plan_book.save())

    assert action(bench, "IM2")["comments"] == "Counted"
    assert states(report)["Count the locks"] is RowState.CHANGED


def test_without_the_hidden_keys_and_ids_headings_and_references_do(bench: Bench, plan_book: FilledBook) -> None:
    plan_book.put("Actions", "IM2", "Comments", "Counted")
    sheet = plan_book.sheet("Actions")
    sheet.delete_cols(1)
    sheet.delete_rows(KEYS)
    report = merge(bench, plan_book.save())

    assert action(bench, "IM2")["comments"] == "Counted"
    assert "known by its name" in said(report, "Count the locks")
    assert report.count(RowState.NEW) == 0


def test_a_reworded_heading_without_its_key_is_taken_by_what_it_means_and_that_is_said(
    bench: Bench, plan_book: FilledBook
) -> None:
    plan_book.put("Actions", "IM2", "Comments", "Counted")
    sheet = plan_book.sheet("Actions")
    sheet.cell(HEAD, plan_book.column(sheet, "Comments")).value = "Commentary"
    sheet.delete_rows(KEYS)
    report = merge(bench, plan_book.save())

    assert action(bench, "IM2")["comments"] == "Counted"
    assert any("Commentary" in note for note in report.notes)


def test_a_deleted_row_deletes_nothing_and_is_told_of(bench: Bench, plan_book: FilledBook) -> None:
    sheet = plan_book.sheet("Actions")
    sheet.delete_rows(plan_book.row(sheet, "IM2"))
    report = merge(bench, plan_book.save())

    assert states(report)["Count the locks"] is RowState.GONE
    assert not action(bench, "IM2").deleted


def test_a_deleted_column_changes_nothing_and_is_told_of(bench: Bench, plan_book: FilledBook) -> None:
    sheet = plan_book.sheet("Actions")
    sheet.delete_cols(plan_book.column(sheet, "Comments"))
    report = merge(bench, plan_book.save())

    assert action(bench, "IM2")["comments"] == "As agreed"
    assert any("“Comments” is gone" in note for note in report.notes)


def test_an_added_column_is_kept_as_a_comment_once(bench: Bench, plan_book: FilledBook) -> None:
    sheet = plan_book.sheet("Actions")
    at = sheet.max_column + 1
    sheet.cell(HEAD, at).value = "Whom to ask"
    sheet.cell(plan_book.row(sheet, "IM1"), at).value = "The caretaker"
    path = plan_book.save()
    merge(bench, path)
    merge(bench, path)
    comments = bench.desk.records.open("action", action(bench, "IM1").id).comments

    assert [each["text"] for each in comments] == ["Whom to ask: The caretaker"]


def test_a_cell_that_cannot_be_understood_is_left_and_kept_beside(bench: Bench, plan_book: FilledBook) -> None:
    plan_book.put("Actions", "IM1", "Progress", "half way or so")
    plan_book.put("Actions", "IM1", "Owners", "Nobody of this name")
    plan_book.put("Actions", "IM1", "Comments", "But this holds")
    report = merge(bench, plan_book.save())
    record = action(bench, "IM1")

    assert record["comments"] == "But this holds"
    assert "nothing here is called “Nobody of this name”" in said(report, "Label the keys")
    (comment,) = bench.desk.records.open("action", record.id).comments
    assert "half way or so" in comment["text"]


def test_what_may_be_about_a_person_is_said_and_comes_in_all_the_same(bench: Bench, plan_book: FilledBook) -> None:
    plan_book.put("Actions", "IM1", "Comments", "National Insurance number AB123456C")
    report = merge(bench, plan_book.save())

    assert "may be about a person" in said(report, "Label the keys")
    assert action(bench, "IM1")["comments"] == "National Insurance number AB123456C"


def test_an_id_that_never_went_out_is_doubtful(bench: Bench, plan_book: FilledBook) -> None:
    sheet = plan_book.sheet("Actions")
    row = plan_book.row(sheet, "IM1")
    sheet.cell(row, 1).value = "11111111-2222-3333-4444-555555555555"
    plan_book.put("Actions", "IM1", "Comments", "Done")
    report = merge(bench, plan_book.save())

    assert report.count(RowState.DOUBTFUL) == 1
    assert "none of those that went out" in said(report, "Label the keys")
    assert action(bench, "IM1")["comments"] == "As agreed"


def test_ids_that_stand_beside_other_references_are_doubtful(bench: Bench, plan_book: FilledBook) -> None:
    sheet = plan_book.sheet("Actions")
    one, other = plan_book.row(sheet, "IM1"), plan_book.row(sheet, "IM2")
    sheet.cell(one, 1).value, sheet.cell(other, 1).value = sheet.cell(other, 1).value, sheet.cell(one, 1).value
    before = bench.operations()
    report = merge(bench, plan_book.save())

    assert report.count(RowState.DOUBTFUL) == 2
    assert bench.operations() == before


def test_of_a_row_that_was_copied_the_one_that_differs_counts(bench: Bench, plan_book: FilledBook) -> None:
    sheet = plan_book.sheet("Actions")
    row, free = plan_book.row(sheet, "IM1"), plan_book.row(sheet, "IM3") + 1
    for cell in sheet[row]:
        sheet.cell(free, cell.column).value = cell.value
    sheet.cell(free, plan_book.column(sheet, "Comments")).value = "Done"
    report = merge(bench, plan_book.save())

    assert action(bench, "IM1")["comments"] == "Done"
    assert "same hidden id" in said(report, "Label the keys")


def test_of_two_rows_with_one_id_that_both_differ_neither_is_taken(bench: Bench, plan_book: FilledBook) -> None:
    sheet = plan_book.sheet("Actions")
    row, free = plan_book.row(sheet, "IM1"), plan_book.row(sheet, "IM3") + 1
    for cell in sheet[row]:
        sheet.cell(free, cell.column).value = cell.value
    at = plan_book.column(sheet, "Comments")
    sheet.cell(row, at).value, sheet.cell(free, at).value = "Done", "Not done"
    report = merge(bench, plan_book.save())

    assert report.count(RowState.DOUBTFUL) == 2
    assert action(bench, "IM1")["comments"] == "As agreed"


def test_every_row_with_words_in_it_is_told_of(bench: Bench, plan_book: FilledBook) -> None:
    notes = plan_book.book.create_sheet("Our notes", 1)
    notes["B2"] = "Please ring the caretaker"
    guide = plan_book.book.worksheets[0]
    guide["C30"] = "We are late, sorry"
    report = merge(bench, plan_book.save())

    told = [(row.sheet, row.row) for row in report.rows if row.state is RowState.DOUBTFUL]
    assert told == [("How to fill this in", 30), ("Our notes", 2)]


def test_merged_cells_empty_nothing_and_are_told_of(bench: Bench, plan_book: FilledBook) -> None:
    sheet = plan_book.sheet("Actions")
    at, row = plan_book.column(sheet, "Comments"), plan_book.row(sheet, "IM1")
    plan_book.put("Actions", "IM1", "Comments", "For all of them")
    sheet.merge_cells(start_row=row, end_row=row + 2, start_column=at, end_column=at)
    report = merge(bench, plan_book.save())

    assert [action(bench, f"IM{number}")["comments"] for number in (1, 2, 3)] == [
        "For all of them",
        "As agreed",
        "As agreed",
    ]
    assert "merged with another cell" in said(report, "Count the locks")


def test_answers_whose_column_is_gone_stay_as_they_are(bench: Bench, tmp_path: Path) -> None:
    bench.type("gaps", "No index of keys")
    book = FilledBook(bench.desk.team_workbooks.write_return(bench.team, bench.quarter, tmp_path / "v.xlsx"))
    sheet = book.sheet(WHOLE)
    sheet.delete_cols(book.column(sheet, "Your answer"))
    report = merge(bench, book.save())

    assert bench.view().whole.values["gaps"] == "No index of keys"
    assert any("“Your answer” is gone" in note for note in report.notes)


@pytest.mark.apart
def test_a_filled_workbook_is_read_in_a_process_of_its_own(bench: Bench, plan_book: FilledBook) -> None:
    plan_book.put("Actions", "IM1", "Comments", "Done")
    merge(bench, plan_book.save())

    assert action(bench, "IM1")["comments"] == "Done"


def test_a_new_row_that_looks_like_one_that_is_here_is_made_and_doubted(bench: Bench, plan_book: FilledBook) -> None:
    plan_book.add("Actions", Action="Label all the keys")
    report = merge(bench, plan_book.save())

    assert states(report)["Label all the keys"] is RowState.NEW
    assert "it looks like IM1" in said(report, "Label all the keys")


def test_a_record_deleted_meanwhile_stays_deleted_and_the_row_says_what_to_do(
    bench: Bench, plan_book: FilledBook
) -> None:
    bench.desk.records.delete("action", action(bench, "IM1").id)
    plan_book.put("Actions", "IM1", "Comments", "Done")
    report = merge(bench, plan_book.save())

    assert states(report)["Label the keys"] is RowState.DOUBTFUL
    assert "Bring it back first" in said(report, "Label the keys")


def test_dates_turned_into_text_are_the_same_dates(bench: Bench, tmp_path: Path) -> None:
    bench.desk.records.make(
        "asset",
        {
            "title": "Keys",
            "holds": "x",
            "function": "y",
            "status": "held",
            "not_known": ("owner", "where"),
            "next_review": "2026-03-31",
        },
    )
    book = FilledBook(bench.desk.team_workbooks.write_table("asset", tmp_path / "a.xlsx"))
    sheet = book.sheet("Information assets")
    cell = sheet.cell(FIRST, book.column(sheet, "Next review"))
    cell.value, cell.number_format = "31 March 2026", "@"
    before = bench.operations()

    assert {row.state for row in merge(bench, book.save()).rows} == {RowState.SAME}
    assert bench.operations() == before


@needs_other_office
def test_another_office_program_may_save_it_in_between(bench: Bench, plan_book: FilledBook, tmp_path: Path) -> None:
    plan_book.put("Actions", "IM2", "Comments", "Counted\nin two lines")
    plan_book.add("Actions", Action="Test the locks")
    saved = through_the_other_office(plan_book.save(), tmp_path)
    report = merge(bench, saved)

    assert say_counts(report) == "1 new, 2 as it went out, 1 changed."
    assert action(bench, "IM2")["comments"] == "Counted\nin two lines"


# --- what is refused, in one sentence ---------------------------------------------------------------------------------


def refusal(bench: Bench, path: Path) -> str:
    service = bench.desk.team_workbooks
    with pytest.raises(UserError) as refused:
        service.apply(service.read(path))
    return f"{refused.value.title} {refused.value.message}"


def test_a_workbook_of_another_workspace_is_refused(bench: Bench, plan_book: FilledBook, tmp_path: Path) -> None:
    other = make_bench(tmp_path / "other")
    try:
        assert "another workspace" in refusal(other, plan_book.save())
    finally:
        other.desk.close()


def test_a_hidden_sheet_that_was_changed_or_taken_away_is_refused(
    bench: Bench, plan_book: FilledBook, tmp_path: Path
) -> None:
    kept = plan_book.book["KIM Desk"]
    kept["A2"] = str(kept["A2"].value)[:-8] + "AAAAAAA="
    assert "has been changed" in refusal(bench, plan_book.save(tmp_path / "changed.xlsx"))
    del plan_book.book["KIM Desk"]
    assert "no longer there" in refusal(bench, plan_book.save(tmp_path / "gone.xlsx"))


def test_any_other_workbook_is_refused(bench: Bench, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "Something"  # type: ignore[index]
    book.save(tmp_path / "any.xlsx")

    assert "not a workbook that KIM Desk gave out" in refusal(bench, tmp_path / "any.xlsx")


def test_a_workbook_written_from_more_than_this_laptop_has_is_refused(
    bench: Bench, plan_book: FilledBook, tmp_path: Path
) -> None:
    far = second_desk(bench, tmp_path / "far")
    try:
        bench.desk.records.change("action", action(bench, "IM1").id, {"comments": "Known here alone"})
        path = bench.desk.team_workbooks.write_table("action", plan_book.path)
        assert "does not have yet" in refusal(replace(bench, desk=far), path)
        exchange(bench.desk.context.store, far.context.store)
        assert {row.state for row in merge(replace(bench, desk=far), path).rows} == {RowState.SAME}
    finally:
        far.close()


def test_a_submitted_and_a_signed_return_are_closed(bench: Bench, book: FilledBook, tmp_path: Path) -> None:
    book.put(ENTRIES, "Key handover", "This quarter", "Nothing changed")
    path = book.save()
    bench.fill_and_review(bench.quarter)

    assert "was reviewed and no longer changes" in refusal(bench, path)
    with pytest.raises(UserError, match="no longer changes"):
        bench.desk.team_workbooks.write_return(bench.team, bench.quarter, tmp_path / "late.xlsx")
    bench.sign(bench.quarter)
    assert "was signed off" in refusal(bench, path)


def test_a_return_that_was_signed_and_reopened_since_says_so(bench: Bench, book: FilledBook) -> None:
    book.put(ENTRIES, "Key handover", "What changed", "More keys")
    path = book.save()
    bench.clock.advance(timedelta(days=1))
    bench.sign(bench.quarter)
    bench.desk.workflow.reopen(bench.view(), "Something is missing")
    report = merge(bench, path)

    assert any("signed off after this workbook went out" in note for note in report.notes)
    assert entry(bench, "Key handover").reading.values["what"] == "More keys"


def test_whoever_may_not_write_a_return_cannot_take_one_in(bench: Bench, book: FilledBook) -> None:
    book.put(ENTRIES, "Key handover", "What changed", "More keys")
    path = book.save()
    values = {"name": "Rent officer", "roles": ("line_manager",), "teams": (bench.other,)}
    person = bench.desk.records.make("person", values).id
    bench.desk.identity.become(person)

    assert "may not change this" in refusal(bench, path)


def test_what_somebody_may_not_change_in_a_register_is_left_row_by_row(bench: Bench, plan_book: FilledBook) -> None:
    own = bench.desk.records.make("action", {"title": "Own one", "team": bench.team}).id
    path = bench.desk.team_workbooks.write_table("action", plan_book.path)
    book = FilledBook(path)
    for title in ("Own one", "Count the locks"):
        book.put("Actions", title, "Comments", "Done")
    path = book.save()
    values = {"name": "Void manager", "roles": ("line_manager",), "teams": (bench.team,)}
    bench.desk.identity.become(bench.desk.records.make("person", values).id)
    report = merge(bench, path)

    assert bench.desk.records.get("action", own)["comments"] == "Done"
    assert action(bench, "IM2")["comments"] == "As agreed"
    assert "belongs to" in said(report, "Count the locks")


def test_texts_too_long_for_a_cell_are_shown_in_part_and_never_cut_here(bench: Bench, tmp_path: Path) -> None:
    words = "Long words. " * 4000
    risk = bench.desk.records.make("risk", {"title": "Long", "event": words}).id
    book = FilledBook(bench.desk.team_workbooks.write_table("risk", tmp_path / "r.xlsx"))
    book.put("Risks", "Long", "Cause", "Too many words")
    merge(bench, book.save())
    stands = bench.desk.records.get("risk", risk)

    assert (stands["event"], stands["cause"]) == (words.strip(), "Too many words")


def test_every_column_that_may_be_filled_in_is_one_that_is_read(bench: Bench, tmp_path: Path) -> None:
    from kimdesk.imports.reading import read_workbook
    from kimdesk.imports.team_workbook import read_team_workbook

    path = bench.desk.team_workbooks.write_table("asset", tmp_path / "a.xlsx")
    (part,) = read_team_workbook(read_workbook(path)).issue.parts
    fields = {each.name for each in KINDS["asset"] if each.type is not Type.OBJECT}

    assert {each.name for each in part.columns if each.open} == fields


def test_what_the_program_remembers_of_workbooks_is_no_register(bench: Bench, tmp_path: Path) -> None:
    assert not bench.desk.team_workbooks.gives_out("layout")
    with pytest.raises(UserError, match="no register that is filled in"):
        bench.desk.team_workbooks.write_table("layout", tmp_path / "none.xlsx")


def test_no_heading_stands_twice(bench: Bench) -> None:
    maker = WorkbookMaker(bench.desk.context)
    for kind in ALL:
        if bench.desk.team_workbooks.gives_out(kind.name):
            columns = maker.of_table(kind, [], "Ann", 0).pages[0].columns
            assert len({each.heading.casefold() for each in columns}) == len(columns), kind.name
