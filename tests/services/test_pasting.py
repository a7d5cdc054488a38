"""Pasting a copied range: read as a spreadsheet wrote it, matched, written as one action."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.errors import UserError
from kimdesk.services.copied_range import MOST_ROWS, read_table
from kimdesk.services.paste_planning import RowState
from tests.workspaces import Bench

ASSETS = "Ref\tAsset name\tDescription\tFunction\tOwner\tSystem\tStatus\tReview date\n"


def plan_of(bench: Bench, text: str, kind: str = "asset"):
    table = read_table(text)
    headed, fields = bench.desk.pasting.guess(kind, table)
    return bench.desk.pasting.plan(kind, table, fields, headed), (kind, table, fields, headed)


def test_a_cell_in_quotes_may_hold_lines_tabs_and_quotes() -> None:
    assert read_table('a\t"two\nlines\tand ""quotes"""\r\nb\tplain\r\n') == [
        ["a", 'two\nlines\tand "quotes"'],
        ["b", "plain"],
    ]


def test_a_cell_that_only_begins_with_a_quote_swallows_nothing() -> None:
    assert read_table('"open\tnext\nsecond\trow\n') == [['"open', "next"], ["second", "row"]]


def test_a_guarded_formula_comes_back_as_words() -> None:
    assert read_table("'=SUM(A1)\tx") == [["=SUM(A1)", "x"]]


@given(st.text(max_size=200))
def test_any_text_reads_as_a_table_with_even_rows(text: str) -> None:
    assert len({len(row) for row in read_table(text)}) <= 1


def test_too_many_rows_are_refused_with_a_sentence() -> None:
    with pytest.raises(UserError, match="can be pasted at once"):
        read_table("row\n" * (MOST_ROWS + 1))


def test_headings_in_other_words_and_orders_find_their_fields(bench: Bench) -> None:
    headed, fields = bench.desk.pasting.guess("asset", [["Next review date", "Asset owner", "Name of asset", "Colour"]])

    assert headed
    assert fields == ("next_review", "owner", "title", "")


def test_rows_without_headings_are_left_for_a_person_to_say(bench: Bench) -> None:
    headed, fields = bench.desk.pasting.guess("asset", [["Damp cases", "Held in a spreadsheet by two people"]])

    assert not headed
    assert fields == ("", "")


def test_rows_are_new_same_changed_or_not_usable(bench: Bench) -> None:
    first = ASSETS + "\tDamp cases\tA list\tRepairs\tRepairs desk\tHousing system\tHeld\t31/03/2026\n"
    _plan, parts = plan_of(bench, first)
    bench.desk.pasting.apply(*parts)

    text = (
        ASSETS
        + "\tDamp cases\tA list\tRepairs\tRepairs desk\tHousing system\tHeld\t31/03/2026\n"
        + "A1\tDamp cases\tA longer list\t\t\t\t\t\n"
        + "\tKey log\tKeys\tVoids\tunknown\t\tHeld\t32/13/2026\n"
        + "\t\tno title\t\tSomebody\t\t\t\n"
    )
    plan, _parts = plan_of(bench, text)

    assert [row.state for row in plan.rows] == [RowState.SAME, RowState.CHANGED, RowState.NEW, RowState.UNUSABLE]
    assert "not a date" in " ".join(plan.rows[2].notes)
    assert plan.rows[2].values["not_known"] == ("owner", "where")
    assert plan.names == ()


def test_pasting_is_one_batch_that_one_undo_takes_back(bench: Bench) -> None:
    rows = "".join(f"\tAsset {number}\tThings\tVoids\tVoids manager\tWorks orders\tHeld\t\n" for number in range(5))
    plan, parts = plan_of(bench, ASSETS + rows)
    assert plan.names == (("person", "Voids manager"), ("system", "Works orders"))

    bench.desk.pasting.apply(*parts)
    assert bench.desk.context.find("asset", "A5").title == "Asset 4"
    assert bench.desk.undo.next_undo()[1] == "paste"
    bench.desk.undo.undo()

    assert bench.desk.records.rows(_all("asset")).rows == []


def test_pasting_twice_makes_one_set(bench: Bench) -> None:
    text = (
        "Ref\tAction\tTheme\tOwner\tTimescale\tProgress\nIM1\tPublish\tIM\tAll Housing Managers\tQ4 2024/25\tOngoing\n"
    )
    _plan, parts = plan_of(bench, text, "action")
    bench.desk.pasting.apply(*parts)

    plan, parts = plan_of(bench, text, "action")
    _same, changes = bench.desk.pasting.apply(*parts)

    assert [row.state for row in plan.rows] == [RowState.SAME]
    assert not changes
    assert bench.desk.context.find("action", "IM1")["target"] == "Q4 2024/25"


def test_new_actions_are_numbered_by_their_theme(bench: Bench) -> None:
    bench.desk.records.make("action", {"title": "First", "theme": "DQ"}, prefix="DQ")
    _plan, parts = plan_of(bench, "Action\tTheme\nSecond\tData quality\nThird\tData quality\n", "action")

    bench.desk.pasting.apply(*parts)

    assert bench.desk.context.find("action", "Third").ref == "DQ3"


def test_somebody_without_the_right_pastes_nothing(bench: Bench) -> None:
    _plan, parts = plan_of(bench, ASSETS + "\tDamp cases\tA list\tRepairs\tunknown\t\tHeld\t\n")
    viewer = bench.desk.records.make("person", {"name": "Vi", "roles": ("viewer",)}).id
    bench.desk.identity.become(viewer, keep=False)
    before = bench.operations()

    with pytest.raises(UserError, match="may not change this"):
        bench.desk.pasting.apply(*parts)
    assert bench.operations() == before


def _all(kind: str):
    from kimdesk.store.listing import ListRequest

    return ListRequest(kind, ("ref",))
