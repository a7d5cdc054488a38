"""Those who sign in order each sit at a laptop of their own: whatever crosses on the way, all come to the same."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Draft, Op
from kimdesk.model.recorded import ATTESTATIONS
from kimdesk.services.desk import Desk
from kimdesk.services.order_words import say_unseen
from kimdesk.store import reading
from kimdesk.store.tally import log_hash
from tests.devices import batches_of, fresh_store
from tests.services.offices import Office, without_keyring
from tests.workspaces import Bench

ALL = tuple(ATTESTATIONS)


class Signatories:
    """An administrator who is head of service too, those who sign, each at their own laptop, and a quarter that is ready."""

    def __init__(self, office: Office, order: str, **roles: str) -> None:
        self.office = office
        self.ada = office.founder()
        team, other = (
            self.ada.records.make("team", {"name": name, "detail": "light"}).id for name in ("Voids", "Rents")
        )
        self.bench = Bench(self.ada, office.clock, team, other, [], office.root / "Ada")
        self.quarter = self.bench.quarter
        for each in (team, other):
            self.bench.fill_and_review(self.quarter, each)
        self.ada.settings.set({"signoff_order": order})
        self.desks = {"Ada": self.ada, **{name: office.colleague(self.ada, name, role) for name, role in roles.items()}}
        self.meet()

    def __getitem__(self, name: str) -> Desk:
        return self.desks[name]

    def sign(self, name: str) -> None:
        self[name].signing.sign(self.quarter, ALL)

    def meet(self, *names: str) -> None:
        for _round in range(2):
            for name in names or self.desks:
                assert self[name].sharing.sync().well

    def person(self, name: str) -> str:
        return self.ada.context.find("person", name).id

    def outcome(self) -> dict[str, Any]:
        """Return where the quarter stands, which after a meeting must be the same on every laptop."""
        self.meet()
        (found, *others) = (_standing(desk, self.quarter) for desk in self.desks.values())
        assert all(each == found for each in others)
        return found


def _standing(desk: Desk, quarter: Any) -> dict[str, Any]:
    order, signature = desk.signing.order.of(quarter), desk.signing.signature(quarter)
    return {
        "log": desk.sharing.log_hash(),
        "signed": signature.values["signed_by"] if signature else "",
        "apart": len(desk.signing.concurrent(quarter)),
        "every": [(each.id, each.values["signed_by"], each.mark) for each in desk.signing.every_signature(quarter)],
        "acts": [each["signed_by"] for each in order.acts],
        "next": order.next.role if order.next and not signature else "",
        "changed": order.changed,
        "held": [(each.dot, each.reason) for each in desk.context.store.undecided()],
        "late": [each.field for each in desk.signing.arrived_after(quarter)],
    }


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    yield made
    made.close()


def three(office: Office, order: str = "manager_head_director") -> Signatories:
    return Signatories(office, order, Mona="service_manager", Hal="head_of_service", Dee="director")


def a_sign_off(desk: Desk, quarter: Any, **more: Any) -> dict[str, Any]:
    """Return what a laptop would record that asks nobody."""
    document = desk.signing.content(quarter)
    me = desk.identity.me()
    made = desk.signing._values(document, "0" * 64, me.name, "")
    return {**made, "vector": desk.context.store.vector(), **more}


def record(desk: Desk, quarter: Any, value: dict[str, Any]) -> None:
    """Record a sign-off past the services, as another program could."""
    drafts = [*desk.signing._begun("a" * 32, quarter), Draft("signoff", "a" * 32, "signed", Op.SET, value)]
    desk.context.store.commit("sign", desk.identity.me().id, drafts)


def test_each_signs_on_a_laptop_of_their_own_and_all_know_it(office: Office) -> None:
    team = three(office)
    for name, then in (("Mona", "head_of_service"), ("Hal", "director")):
        team.sign(name)
        stands = team.outcome()
        assert (stands["signed"], stands["next"], stands["held"]) == ("", then, [])
    team.sign("Dee")
    stands = team.outcome()
    assert (stands["signed"], stands["held"], stands["late"]) == ("Dee", [], [])
    signature = team["Mona"].signing.signature(team.quarter)
    assert signature is not None
    assert [each["signed_by"] for each in signature.values["signatories"]] == ["Mona", "Hal"]


def test_signatures_that_arrive_in_any_order_come_to_the_same(office: Office, tmp_path: Path) -> None:
    team = three(office)
    for name in ("Mona", "Hal", "Dee"):
        team.sign(name)
        team.meet()
    store = team.ada.context.store
    rules, everything = team.ada.sharing.place.member().chain.rules(), batches_of(store)
    signers = {team[name].context.store.device: name for name in ("Mona", "Hal", "Dee")}
    before = [each for each in everything if each.device not in signers]
    outcomes = set()
    for at, turn in enumerate(itertools.permutations(signers)):
        here = fresh_store(tmp_path / f"reader{at}")
        if at % 2:
            here.go_by(rules, "head")
        here.receive(before)
        for device in turn:
            here.receive([each for each in everything if each.device == device])
        here.go_by(rules, "head")
        (found,) = reading.find_records(here.read(), "signoff", {})
        outcomes.add((found["signed"]["signed_by"], len(here.undecided()), log_hash(here.read(), "head")))
        here.close()
    assert [each[:2] for each in outcomes] == [("Dee", 0)]


def test_two_service_managers_who_sign_apart_begin_one_sign_off_that_all_go_on_with(office: Office) -> None:
    team = Signatories(
        office,
        "manager_head_director",
        Mona="service_manager",
        Max="service_manager",
        Hal="head_of_service",
        Dee="director",
    )
    team.sign("Mona")
    team.sign("Max")
    stands = team.outcome()
    assert stands["next"] == "head_of_service"
    assert stands["acts"] in (["Mona"], ["Max"])
    team.sign("Hal")
    team.meet()
    team.sign("Dee")
    stands = team.outcome()
    assert (stands["signed"], stands["apart"], stands["held"]) == ("Dee", 0, [])


def test_two_who_sign_last_apart_are_the_same_conflict_on_every_laptop(office: Office) -> None:
    team = Signatories(office, "head_director", Hal="head_of_service", Dee="director", Dan="director")
    team.sign("Hal")
    team.meet()
    team.sign("Dee")
    team.sign("Dan")
    stands = team.outcome()
    assert stands["signed"] in ("Dee", "Dan")
    assert stands["held"] == []
    (crossed,) = team["Dan"].conflicts.open()
    assert {each.author for each in crossed.candidates} == {"Dee", "Dan"}
    kept = next(each.value for each in crossed.candidates if each.author == "Dan")
    team["Dan"].conflicts.settle(crossed.kind, crossed.record, crossed.field, kept, crossed.shown)
    assert team.outcome()["signed"] == "Dan"
    assert all(desk.conflicts.open() == [] for desk in team.desks.values())


def test_what_changes_while_the_next_one_signs_asks_for_every_signature_anew(office: Office) -> None:
    team = three(office)
    team.sign("Mona")
    team.meet()
    team.sign("Hal")
    team["Mona"].workflow.reopen(team["Mona"].returns.open(team.bench.team, team.quarter), "A leak was forgotten")
    stands = team.outcome()
    assert stands["changed"]
    assert (stands["acts"], stands["next"]) == ([], "service_manager")


def test_a_return_reopened_while_the_last_one_signs_is_said_to_have_come_late(office: Office) -> None:
    team = three(office)
    team.sign("Mona")
    team.meet()
    team.sign("Hal")
    team.meet()
    team.sign("Dee")
    team["Mona"].workflow.reopen(team["Mona"].returns.open(team.bench.team, team.quarter), "A leak was forgotten")
    stands = team.outcome()
    assert (stands["signed"], stands["late"]) == ("Dee", ["status"])


def test_a_quarter_reopened_is_open_for_all_and_signed_in_order_again(office: Office) -> None:
    team = three(office)
    for name in ("Mona", "Hal", "Dee"):
        team.sign(name)
        team.meet()
    team["Hal"].signing.reopen(team.quarter, "A team was forgotten")
    with pytest.raises(UserError, match=r"signs next|already signed"):
        team.sign("Dee")
    stands = team.outcome()
    assert (stands["signed"], stands["next"]) == ("", "service_manager")
    for name in ("Mona", "Hal", "Dee"):
        team.sign(name)
        team.meet()
    assert len(team.outcome()["every"]) == 2


def test_who_signs_after_their_role_was_taken_is_held_back_everywhere(office: Office) -> None:
    team = three(office)
    team.sign("Mona")
    team.meet()
    team.ada.records.change("person", team.person("Hal"), {"roles": ["viewer"]})
    team.meet("Ada")
    team.sign("Hal")
    stands = team.outcome()
    assert (stands["signed"], stands["acts"], stands["next"]) == ("", ["Mona"], "head_of_service")
    assert stands["held"]
    team.sign("Ada")
    team.meet()
    team.sign("Dee")
    assert team.outcome()["signed"] == "Dee"


def test_a_sign_off_built_on_a_signature_that_counts_no_more_says_so_everywhere(office: Office) -> None:
    team = three(office)
    team.sign("Mona")
    team.meet("Mona", "Hal", "Dee")
    team.ada.records.change("person", team.person("Hal"), {"roles": ["viewer"]})
    team.sign("Hal")
    everything = [batches_of(team[name].context.store) for name in ("Hal", "Dee")]
    team["Dee"].context.store.receive(everything[0])
    team.sign("Dee")
    team.meet("Ada")
    stands = team.outcome()
    assert stands["signed"] == "Dee"
    assert stands["held"]
    for desk in team.desks.values():
        signature = desk.signing.signature(team.quarter)
        assert signature is not None
        assert signature.unseen == ("Hal",)
        assert "Hal as having signed before" in say_unseen(signature)


def test_a_sign_off_that_names_no_order_is_refused_everywhere_where_one_is_asked_for(office: Office) -> None:
    team = three(office)
    record(team["Hal"], team.quarter, a_sign_off(team["Hal"], team.quarter))
    assert team["Hal"].signing.signature(team.quarter) is None
    stands = team.outcome()
    assert (stands["signed"], len(stands["held"])) == ("", 1)
    (why,) = [each.why for each in team.ada.waiting.undecided()]
    assert why == "Hal signed without those who were asked to sign before."


def test_what_was_signed_alone_before_an_order_was_asked_for_stands(office: Office) -> None:
    team = three(office, "one")
    team.sign("Hal")
    team.meet()
    team.ada.settings.set({"signoff_order": "manager_head_director"})
    stands = team.outcome()
    assert (stands["signed"], stands["held"]) == ("Hal", [])


def test_who_signs_alone_before_they_hear_of_the_order_waits_for_a_decision_everywhere(office: Office) -> None:
    team = three(office, "one")
    team.ada.settings.set({"signoff_order": "manager_head_director"})
    team.meet("Ada")
    team.sign("Hal")
    stands = team.outcome()
    assert (stands["signed"], len(stands["held"])) == ("", 1)
    assert stands["next"] == "service_manager"


def test_a_laptop_that_joins_later_is_held_to_the_order_from_the_first(office: Office) -> None:
    team = three(office)
    team.desks["Hana"] = office.colleague(team.ada, "Hana", "head_of_service")
    record(team["Hana"], team.quarter, a_sign_off(team["Hana"], team.quarter))
    stands = team.outcome()
    assert (stands["signed"], len(stands["held"])) == ("", 1)


def test_where_one_is_enough_again_the_order_holds_until_the_roster_says_so(office: Office) -> None:
    team = three(office)
    team.ada.settings.set({"signoff_order": "one"})
    with pytest.raises(UserError, match="the service manager signs next"):
        team.sign("Ada")
    team.meet()
    team.sign("Ada")
    stands = team.outcome()
    assert (stands["signed"], stands["held"]) == ("Ada", [])


def test_where_nothing_changed_the_roster_says_the_order_once(office: Office) -> None:
    team = three(office)
    before = team.ada.sharing.place.member().chain
    team.ada.records.make("risk", {"title": "Something else"})
    team.meet()
    after = team.ada.sharing.place.member().chain
    assert (before.head, before.order) == (after.head, "manager_head_director")
