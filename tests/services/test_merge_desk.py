"""The administrator's desk: what came in from whom and when, what is merged, and what has to be settled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.services.desk import Desk
from kimdesk.services.merge_desk import MergeDesk
from tests.services.offices import Office, without_keyring


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    yield made
    made.close()


def desk_of(desk: Desk) -> MergeDesk:
    named = desk.sharing.merging.all()
    return desk.merge_desk.read(named[-1] if named else None)


def test_what_came_in_is_told_with_whose_it_is_and_pending_until_it_is_merged(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    bea.records.make("risk", {"title": "Doors stand open", "cause": "Haste"})
    bea.sharing.sync()
    office.clock.advance(timedelta(hours=2))
    ada.sharing.sync()
    (came,) = desk_of(ada).pending
    assert (came.people, came.at, came.merged) == (("Bea",), office.clock.now(), False)
    (record,) = ada.merge_desk.records(came)
    assert (record.name, set(record.fields) >= {"Risk", "Cause"}) == ("Doors stand open", True)
    ada.sharing.merging.merge("Board")
    assert desk_of(ada).pending == ()
    assert [each.merged for each in desk_of(ada).came] == [True]


def test_one_change_after_the_merge_is_pending_again(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    bea.records.make("risk", {"title": "One"})
    bea.sharing.sync()
    ada.sharing.merging.merge("Board")
    bea.records.make("risk", {"title": "Two"})
    bea.sharing.sync()
    office.clock.advance(timedelta(hours=1))
    ada.sharing.sync()
    assert [[each.name for each in ada.merge_desk.records(came)] for came in desk_of(ada).pending] == [["Two"]]


def test_a_file_that_was_brought_in_is_told_by_its_name(office: Office, tmp_path: Path) -> None:
    from openpyxl import Workbook

    ada = office.founder()
    book = Workbook()
    assert book.active is not None
    for row in (("System", "Supplier"), ("Northgate", "NEC"), ("Orchard", "MRI")):
        book.active.append(row)
    book.save(tmp_path / "Systems.xlsx")
    ada.importing.apply(ada.importing.plan(tmp_path / "Systems.xlsx"), "Systems.xlsx")
    (came,) = desk_of(ada).pending
    assert (came.source, came.people) == ("Systems.xlsx", ("Ada",))
    assert {each.name for each in ada.merge_desk.records(came)} >= {"Northgate", "Orchard"}


def test_records_that_two_edited_apart_are_told_until_somebody_has_looked(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    risk = ada.records.make("risk", {"title": "Keys"}).id
    for desk in (ada, bea):
        desk.sharing.sync()
    ada.records.change("risk", risk, {"cause": "Damp"})
    bea.records.change("risk", risk, {"event": "A flood"})
    for desk in (ada, bea, ada):
        desk.sharing.sync()
    (apart,) = desk_of(ada).apart
    assert (apart.record, apart.name, dict(apart.edits)) == (risk, "Keys", {"Ada": ("Cause",), "Bea": ("Event",)})
    both = ada.both_edited.of("risk", risk)
    assert both is not None
    ada.both_edited.check(both)
    assert desk_of(ada).apart == ()


def test_what_somebody_wrote_in_a_record_that_was_merged_away_meanwhile_is_told(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    stays, goes = (ada.records.make("risk", {"title": title}).id for title in ("Keys", "The keys"))
    for desk in (ada, bea):
        desk.sharing.sync()
    ada.uniting.unite("risk", goes, stays)
    bea.records.change("risk", goes, {"cause": "Haste"})
    for desk in (bea, ada):
        desk.sharing.sync()
    (apart,) = desk_of(ada).apart
    assert (apart.record, apart.merged) == (goes, True)
    assert dict(apart.edits) == {"Ada": ("Merged into another",), "Bea": ("Cause",)}
    both = ada.both_edited.of("risk", goes)
    assert both is not None
    ada.both_edited.check(both)
    assert desk_of(ada).apart == ()


def test_conflicts_and_what_waits_are_counted(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    risk = ada.records.make("risk", {"title": "Keys"}).id
    for desk in (ada, bea):
        desk.sharing.sync()
    for desk, words in ((ada, "Damp"), (bea, "Rain")):
        desk.records.change("risk", risk, {"cause": words})
    for desk in (ada, bea, ada):
        desk.sharing.sync()
    found = desk_of(ada)
    assert (found.conflicts, found.undecided, found.apart) == (1, 0, ())


def test_the_desk_is_read_in_as_many_statements_for_ten_laptops_as_for_one(office: Office) -> None:
    ada = office.founder()
    counts = []
    for names in (("Bea",), ("Cal", "Dan")):
        for name in names:
            desk = office.colleague(ada, name, "service_manager")
            desk.records.make("risk", {"title": f"Of {name}"})
            desk.sharing.sync()
        office.clock.advance(timedelta(hours=1))
        ada.sharing.sync()
        statements: list[str] = []
        ada.context.db.set_trace_callback(statements.append)
        ada.merge_desk.read()
        ada.context.db.set_trace_callback(None)
        counts.append(len(statements))
    assert counts[0] == counts[1]
