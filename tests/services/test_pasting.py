"""A range pasted into a list: its rows are records of that list, whatever stands over them, and go through the import desk."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest

from kimdesk.errors import UserError
from kimdesk.imports.choosing import OUT
from kimdesk.imports.listed import IntoList
from kimdesk.services.import_flow import ImportFlow
from kimdesk.services.import_preview import RowState, RowView, say_made
from kimdesk.services.import_report import OnMatch
from kimdesk.services.layouts import KIND as LAYOUT
from kimdesk.store.listing import ListRequest
from tests.services.pasted import into_list, looked, paste, read
from tests.workspaces import Bench

ASSETS = "Ref\tAsset name\tDescription\tFunction\tOwner\tSystem\tHeld or needed\tReview date\n"
LIST = into_list("asset", "ref", "title", "owner", "status")


def fields(flow: ImportFlow) -> list[str | None]:
    return [each.field for each in flow.tables[0].columns]


def rows(flow: ImportFlow) -> list[RowView]:
    assert flow.preview is not None
    return [row for sheet in flow.preview.sheets for row in sheet.rows if row.why != ("headings",)]


def states(flow: ImportFlow) -> list[RowState]:
    return [row.state for row in rows(flow)]


def photos(bench: Bench) -> str:
    facts = {"title": "Void photos", "holds": "Photographs", "function": "Voids", "status": "held"}
    return bench.desk.records.make("asset", {**facts, "not_known": ("owner", "where")}).id


def all_of(bench: Bench, kind: str) -> list[str]:
    return [row[2] for row in bench.desk.records.rows(ListRequest(kind, ("title",))).rows]


# --- what its columns are -------------------------------------------------------------------------------------------------


def test_headings_in_other_words_and_orders_find_their_fields(bench: Bench) -> None:
    flow = read(bench, "Next review date\tAsset owner\tName of asset\tColour\n01/02/2027\tVoids\tKeys\tred\n", LIST)

    assert fields(flow) == ["next_review", "owner", "title", None]
    assert not flow.is_plain, "somebody should see that a column has no field"


def test_it_is_taken_for_the_list_it_is_pasted_into_whatever_else_it_looks_like(bench: Bench) -> None:
    text = "Action\tOwner\tTimescale\tProgress\nMend the door\tVoids\tQ1 2026/27\tOngoing\n"
    (table,) = read(bench, text, LIST).tables

    assert table.kind == "asset"
    assert "it was pasted into this list" in table.reasons
    assert "it reads more like Actions" in table.reasons


def test_rows_without_headings_come_in_the_order_of_the_list(bench: Bench) -> None:
    flow = read(bench, "A7\tDamp cases\tVoids manager\tHeld\nA8\tKey log\tLettings manager\tNeeded\n", LIST)

    assert fields(flow) == ["ref", "title", "owner", "status"]
    assert flow.tables[0].columns[0].reason == "in the order of the list"
    assert not flow.is_plain


def test_rows_without_headings_may_leave_the_reference_out(bench: Bench) -> None:
    flow = read(bench, "Damp cases\tVoids manager\tHeld\nKey log\tLettings manager\tNeeded\n", LIST)
    assert fields(flow) == ["title", "owner", "status"]


def test_cells_that_are_choices_of_a_field_go_there_although_the_list_has_another_one_in_their_place(
    bench: Bench,
) -> None:
    shown = into_list("asset", "ref", "title", "owner", "retention", "next_review", "status")
    flow = read(bench, "A9\tFire doors\tFire manager\tHeld\nA10\tLift logs\tLifts manager\tNeeded\n", shown)
    assert fields(flow) == ["ref", "title", "owner", "status"]


def test_a_copy_of_the_whole_list_without_its_headings_leaves_out_what_is_worked_out(bench: Bench) -> None:
    labels = {"Ref": "ref", "Name": "title", "Where": "where", "Gaps": "gaps"}
    into = IntoList("asset", tuple(labels.items()), ("ref", "title", "where", "gaps"))
    flow = read(bench, "A9\tFire doors\tThe cellar\t2\nA10\tLift logs\tThe depot\t–\n", into)
    assert fields(flow) == ["ref", "title", "place", OUT]


def test_rows_that_do_not_suit_the_order_of_the_list_are_left_for_a_person_to_say(bench: Bench) -> None:
    flow = read(bench, "Damp cases\tHeld in a spreadsheet by two people, who count them weekly\n", LIST)

    assert flow.tables[0].header_rows == ()
    assert not flow.is_plain
    assert states(looked(bench, flow)) == [RowState.NEW]


def test_headings_that_nobody_knows_stand_over_longer_words_and_are_no_record(bench: Bench) -> None:
    flow = read(bench, "Thing\tBlurb\nGas certificates of all homes\tOne for each home and each year\n", LIST)
    assert flow.tables[0].header_rows == (1,)
    assert fields(flow)[0] == "title"


@pytest.mark.parametrize("text", ["Asset name\nDamp cases\nKeys\n", "Damp cases\nKeys\n"])
def test_a_single_column_is_a_list_of_titles(bench: Bench, text: str) -> None:
    paste(bench, text, LIST)
    assert all_of(bench, "asset") == ["Damp cases", "Keys"]


def test_places_that_are_systems_here_go_to_the_system(bench: Bench) -> None:
    bench.desk.records.make("system", {"name": "Works orders"})
    text = "Asset name\tDescription\tWhere\nDamp cases\tA list\t{place}\n"
    assert fields(read(bench, text.format(place="works  ORDERS"), LIST))[2] == "system"
    assert fields(read(bench, text.format(place="The cellar"), LIST))[2] == "place"


def test_what_was_copied_from_the_list_itself_knows_its_columns_and_leaves_out_what_is_worked_out(bench: Bench) -> None:
    labels = {"Ref": "ref", "Name": "title", "Where": "where", "Gaps": "gaps", "Keep": "retention"}
    into = IntoList("asset", tuple(labels.items()), ())
    flow = read(bench, "Ref\tName\tWhere\tGaps\tKeep\nA1\tKeys\tThe cellar\t2\t6 years\n", into)

    assert fields(flow) == ["ref", "title", "place", OUT, "retention"]
    assert flow.is_plain


def test_of_two_columns_of_the_list_headed_alike_each_keeps_its_own(bench: Bench) -> None:
    for label in ("Answered in time", "In time"):
        columns = (("Month", "period"), ("Answered in time", "in_time"), (label, "share"))
        into = IntoList("requests", columns, ("period", "share", "in_time"))
        flow = read(bench, f"Month\t{label}\tAnswered in time\nMay 2026\t100 %\t7\n", into)
        assert fields(flow) == ["period", OUT, "in_time"]


def test_a_plain_range_needs_no_question(bench: Bench) -> None:
    assert read(
        bench, ASSETS + "\tDamp cases\tA list\tRepairs\tRepairs desk\tOrders\tHeld\t31/03/2026\n", LIST
    ).is_plain


def test_themes_above_rows_and_notes_below_them_are_told_apart_as_in_a_file(bench: Bench) -> None:
    text = (
        "Ref\tAction\tOwner\tTimescale\tProgress\n"
        "Data quality\t\t\t\t\nDQ1\tCheck the names\tInsight\tQ1 2026/27\tOngoing\n"
        "DQ2\tCheck the dates\tInsight\tQ2 2026/27\tOngoing\n\t\t\t\t\n* starred ones come from the Ombudsman\t\t\t\t\n"
    )
    paste(bench, text, into_list("action", "ref", "title"))
    assert [bench.desk.context.find("action", ref)["theme"] for ref in ("DQ1", "DQ2")] == ["DQ", "DQ"]
    assert len(all_of(bench, "action")) == 2


# --- what becomes of its rows ---------------------------------------------------------------------------------------------


def test_rows_are_new_same_changed_or_without_anything_they_could_be_known_by(bench: Bench) -> None:
    first = "\tDamp cases\tA list\tRepairs\tRepairs desk\tHousing system\tHeld\t31/03/2026\n"
    paste(bench, ASSETS + first + "\tKeys\tA list\tVoids\tRepairs desk\tHousing system\tHeld\t\n", LIST)

    text = ASSETS + first + "A2\tKeys\tA longer list\t\t\t\t\t\n\tKey log\tKeys\tVoids\tunknown\t\tHeld\t32/13/2026\n"
    flow = looked(bench, read(bench, text.replace(first, f"\t\t\t\t\tOrders\tHeld\t\n{first}"), LIST))

    assert states(flow) == [RowState.LEFT, RowState.SAME, RowState.CHANGED, RowState.NEW]
    assert "nothing it could be known by" in rows(flow)[0].why[0]
    assert rows(flow)[2].before == {2: "A list"}
    assert rows(flow)[3].doubtful
    assert 7 in rows(flow)[3].marks
    assert flow.preview is not None
    assert say_made(flow.preview) == ""
    made = paste(bench, text, LIST)
    assert bench.desk.context.find("asset", "Key log")["not_known"] == ("owner", "where")
    assert made.settled.on_match is OnMatch.UPDATE
    assert bench.desk.context.find("asset", "A2")["holds"] == "A longer list"
    assert bench.desk.context.find("asset", "A2")["not_known"] == ()


def test_a_row_without_a_reference_is_about_the_record_of_its_title_that_somebody_made_here(bench: Bench) -> None:
    made = photos(bench)
    flow = looked(bench, read(bench, "Asset name\tDescription\nVOID photos\tPictures of each room\n", LIST))

    assert states(flow) == [RowState.CHANGED]
    assert rows(flow)[0].before == {0: "Void photos", 1: "Photographs"}
    paste(bench, "Asset name\tDescription\nVoid photos\tPictures of each room\n", LIST)
    assert bench.desk.records.get("asset", made)["holds"] == "Pictures of each room"


def test_references_alone_say_which_records_a_column_of_values_is_for(bench: Bench) -> None:
    made = photos(bench)
    text = "Ref\tNext review\nA1\t01/02/2027\nA99\t02/02/2027\n"
    flow = looked(bench, read(bench, text, LIST))

    assert states(flow) == [RowState.CHANGED, RowState.LEFT]
    assert "nothing here bears its reference" in " ".join(rows(flow)[1].why)
    paste(bench, text, LIST)
    assert bench.desk.records.get("asset", made)["next_review"] == "2027-02-01"
    assert all_of(bench, "asset") == ["Void photos"]


def test_a_title_changed_in_a_copy_of_the_list_changes_the_record_of_its_reference(bench: Bench) -> None:
    made = photos(bench)
    into = IntoList("asset", (("Ref", "ref"), ("Name", "title")), ("ref", "title"))
    paste(bench, "Ref\tName\nA1\tEverything else\n", into)
    assert bench.desk.records.get("asset", made).title == "Everything else"


def test_rows_copied_out_of_a_working_table_are_known_by_its_hidden_column(bench: Bench, tmp_path: Path) -> None:
    made = photos(bench)
    sheet = openpyxl.load_workbook(bench.desk.tables.write("asset", tmp_path)).worksheets[0]
    copied = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    text = "\n".join("\t".join(row) for row in copied)

    flow = looked(bench, read(bench, text, LIST))
    assert fields(flow)[:3] == [OUT, "ref", "title"]
    assert states(flow) == [RowState.SAME]
    paste(bench, text.replace("Void photos", "All else").replace("A1", ""), LIST)
    assert bench.desk.records.get("asset", made).title == "All else"
    assert len(all_of(bench, "asset")) == 1


def test_a_foreign_table_with_the_references_of_others_overwrites_none(bench: Bench) -> None:
    made = photos(bench)
    paste(bench, "Asset no\tName of information asset\nA1\tWages of the direct labour team\n", LIST)
    assert bench.desk.records.get("asset", made).title == "Void photos"
    assert len(all_of(bench, "asset")) == 2


def test_pasting_is_one_batch_that_one_undo_takes_back(bench: Bench) -> None:
    lines = "".join(f"\tAsset {at}\tThings {at}\tVoids\tVoids manager\tWorks orders\tHeld\t\n" for at in range(5))
    flow = looked(bench, read(bench, ASSETS + lines, LIST))
    assert flow.preview is not None
    assert say_made(flow.preview) == "Will also be added by name: Voids manager, Works orders."

    paste(bench, ASSETS + lines, LIST)
    assert bench.desk.context.find("asset", "A5").title == "Asset 4"
    assert bench.desk.undo.next_undo()[1] == "import"
    bench.desk.undo.undo()

    assert all_of(bench, "asset") == []


def test_pasting_twice_makes_one_set(bench: Bench) -> None:
    text = (
        "Ref\tAction\tTheme\tOwner\tTimescale\tProgress\nIM1\tPublish\tIM\tAll Housing Managers\tQ4 2024/25\tOngoing\n"
    )
    into = into_list("action", "ref", "title")
    paste(bench, text, into)
    assert states(looked(bench, read(bench, text, into))) == [RowState.SAME]

    again = paste(bench, text, into)
    assert again.report is not None
    assert not again.report.changes
    assert bench.desk.context.find("action", "IM1")["target"] == "Q4 2024/25"


def test_new_actions_are_numbered_by_their_theme(bench: Bench) -> None:
    bench.desk.records.make("action", {"title": "First", "theme": "DQ"}, prefix="DQ")
    text = "Action\tTheme\tOwner\nSecond thing\tData quality\tVoids\nThird thing\tData quality\tVoids\n"
    paste(bench, text, into_list("action", "ref", "title"))

    assert bench.desk.context.find("action", "Third thing").ref == "DQ3"


def test_nothing_is_remembered_of_a_range_about_which_nobody_decided_anything(bench: Bench) -> None:
    paste(bench, ASSETS + "\tDamp cases\tA list\tRepairs\tunknown\t\tHeld\t\n", LIST)
    rows_here = bench.desk.context.db.execute("SELECT count(*) FROM record WHERE kind = ?", (LAYOUT,))
    assert rows_here.fetchone() == (0,)


# --- who may --------------------------------------------------------------------------------------------------------------


def become(bench: Bench, role: str, **values: object) -> None:
    who = bench.desk.records.make("person", {"name": "Vi", "roles": (role,), **values}).id
    bench.desk.identity.become(who, keep=False)


def test_somebody_without_the_right_pastes_nothing(bench: Bench) -> None:
    become(bench, "viewer")
    before = bench.operations()

    with pytest.raises(UserError, match="may not change this"):
        paste(bench, ASSETS + "\tDamp cases\tA list\tRepairs\tunknown\t\tHeld\t\n", LIST)
    assert bench.operations() == before


def test_what_a_line_manager_pastes_without_a_team_is_of_the_own_team(bench: Bench) -> None:
    become(bench, "line_manager", teams=(bench.team,))
    paste(bench, "Asset name\tDescription\nKeys\tWhich is where\n", LIST)
    assert bench.desk.context.find("asset", "Keys")["team"] == bench.team


def test_a_line_manager_pastes_the_own_teams_and_names_nobody_new(bench: Bench) -> None:
    team = bench.desk.records.get("team", bench.team).title
    other = bench.desk.records.get("team", bench.other).title
    become(bench, "line_manager", teams=(bench.team,))
    text = "Asset name\tService area\tOwner\tColour\nKeys\t{team}\tUnheard Person\tred\n"

    paste(bench, text.format(team=team), LIST)
    made = bench.desk.context.find("asset", "Keys")
    assert (made["team"], made["owner"]) == (bench.team, None)
    comments: Mapping[str, str] = {
        record: words for record, _c, words in bench.desk.records.rows(ListRequest("comment", ("text",))).rows
    }
    assert sorted(comments.values()) == ["Colour: red\nInformation asset owner: Unheard Person"]
    with pytest.raises(UserError, match="belongs to another team"):
        paste(bench, text.format(team=other).replace("Keys", "Doors"), LIST)
