"""A workbook given out on one laptop of a share and taken in on another: judged like anything else that is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.services.desk import Desk
from kimdesk.services.workbook_report import MergeReport, RowState
from tests.filled_books import FilledBook
from tests.services.offices import Office, without_keyring


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    yield made
    made.close()


def meet(*desks: Desk) -> None:
    for _round in range(2):
        for desk in desks:
            assert desk.sharing.sync().well
    assert len({desk.sharing.log_hash() for desk in desks}) == 1


def take_in(desk: Desk, path: Path) -> MergeReport:
    return desk.team_workbooks.apply(desk.team_workbooks.read(path))


def test_it_is_given_out_here_taken_in_there_and_everybody_ends_the_same(office: Office, tmp_path: Path) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    cai = office.colleague(ada, "Cai", "viewer")
    team = ada.records.make("team", {"name": "Voids", "detail": "light"}).id
    activity = ada.records.make("activity", {"title": "Key handover", "team": team}).id
    quarter = ada.context.quarter("Q3 2025/26")
    path = ada.team_workbooks.write_return(team, quarter, tmp_path / "voids.xlsx")
    with pytest.raises(UserError, match="does not have yet"):
        take_in(bea, path)
    meet(ada, bea, cai)
    book = FilledBook(path)
    book.put("Key activities", "Key handover", "How it is done", "Keys are numbered")
    book.put("The quarter", "Statement for the quarter", "Your answer", "From the workbook")
    book.add("Key activities", Key_activity="Lock tests")
    book.sign("Cai")
    book.save()
    view = ada.returns.open(team, quarter)
    ada.returns.type(view, view.begin("statement"), "Typed by Ada")

    with pytest.raises(UserError, match="may not change this"):
        take_in(cai, path)
    assert take_in(bea, path).count(RowState.CHANGED, RowState.NEW) == 3
    meet(ada, bea, cai)

    for desk in (ada, bea, cai):
        assert desk.context.store.undecided() == []
        merged = desk.returns.open(team, quarter)
        assert merged.entry(activity).reading.values["statement"] == "Keys are numbered"
        assert [each.activity.title for each in merged.entries] == ["Key handover", "Lock tests"]
        (conflict,) = desk.conflicts.open()
        assert {each.value for each in conflict.candidates} == {"Typed by Ada", "From the workbook"}
    (row,) = ada.context.db.execute("SELECT behalf FROM batch WHERE command = 'workbook'").fetchall()
    assert row[0] == ada.context.find("person", "Cai").id
