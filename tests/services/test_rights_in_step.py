"""A role given or taken in the records of people holds on every laptop, from then on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.services.desk import Desk
from tests.services.offices import Office, without_keyring


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    yield made
    made.close()


def person(desk: Desk, name: str) -> str:
    return desk.context.find("person", name).id


def meet(*desks: Desk) -> None:
    for _round in range(2):
        for desk in desks:
            assert desk.sharing.sync().well
    assert len({desk.sharing.log_hash() for desk in desks}) == 1


def test_a_role_that_is_given_counts_everywhere_and_one_that_is_taken_no_more(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "viewer")
    with pytest.raises(UserError):
        bea.records.make("risk", {"title": "Not yet"})
    ada.records.change("person", person(ada, "Bea"), {"roles": ["service_manager"]})
    meet(ada, bea)
    bea.records.make("risk", {"title": "Hers now"})
    meet(bea, ada)
    assert ada.context.find("risk", "RK1").title == "Hers now"
    assert ada.context.store.undecided() == []

    ada.records.change("person", person(ada, "Bea"), {"roles": ["viewer"]})
    ada.sharing.sync()
    bea.records.change("risk", bea.context.find("risk", "RK1").id, {"title": "Written before she knew"})
    meet(bea, ada)
    assert [each.value for each in ada.context.store.undecided()] == ["Written before she knew"]
    assert ada.context.find("risk", "RK1").title == bea.context.find("risk", "RK1").title == "Hers now"


def test_where_nothing_changed_the_roster_stays_as_it_is(office: Office) -> None:
    ada = office.founder()
    cai = office.colleague(ada, "Cai", "administrator")
    meet(ada, cai)
    before = ada.sharing.place.member().chain.head
    ada.records.make("risk", {"title": "Something else"})
    meet(ada, cai)
    assert ada.sharing.place.member().chain.head == before


def test_two_administrators_bring_it_into_step_and_it_is_said_once_or_twice_to_the_same_end(office: Office) -> None:
    ada = office.founder()
    cai = office.colleague(ada, "Cai", "administrator")
    bea = office.colleague(ada, "Bea", "viewer")
    ada.records.change("person", person(ada, "Bea"), {"roles": ["service_manager"]})
    meet(ada, cai, bea)
    assert [right.role for right in cai.sharing.place.member().chain.rights[person(cai, "Bea")]] == ["service_manager"]


def test_f32_the_last_administrator_stays_one_whatever_the_records_say(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "viewer")
    ada.records.change("person", person(ada, "Ada"), {"roles": ["head_of_service"]})
    meet(ada, bea)
    chain = ada.sharing.place.member().chain
    assert chain.is_administrator(ada.context.store.device)


def test_an_administrator_may_step_down_where_there_is_another(office: Office) -> None:
    ada = office.founder()
    cai = office.colleague(ada, "Cai", "administrator")
    cai.records.change("person", person(cai, "Ada"), {"roles": ["head_of_service"]})
    meet(cai, ada)
    assert not cai.sharing.place.member().chain.is_administrator(ada.context.store.device)


def test_whoever_left_has_no_rights_any_more(office: Office) -> None:
    ada = office.founder()
    office.colleague(ada, "Bea", "service_manager")
    ada.records.change("person", person(ada, "Bea"), {"left": "2026-01-11"})
    ada.sharing.sync()
    assert ada.sharing.place.member().chain.rights[person(ada, "Bea")] == ()
