"""F33: an invitation lets in one laptop, the one it was meant for, while it holds; everything else is said in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.policy import Policy
from kimdesk.services.desk import Desk
from kimdesk.sync.layout import invitation_path, request_path
from tests.services.offices import Office, without_keyring


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    yield made
    made.close()


def refused(office: Office, desk: Desk, code: str, words: str) -> None:
    with pytest.raises(UserError) as caught:
        desk.sharing.joining.ask_to_join(office.share, code, "Eve")
    assert words in caught.value.message
    assert caught.value.hint
    assert not desk.sharing.place.is_shared


def test_f33_a_code_that_nobody_gave_opens_nothing(office: Office) -> None:
    ada = office.founder()
    code = str(ada.sharing.joining.invite("Bea", (), ()))
    eve = office.laptop("eve")
    other = code[:-1] + ("A" if code[-1] != "A" else "B")
    for wrong in ("", "nonsense", code[:-2], "A" * 32, other):
        refused(office, eve, wrong, "No invitation")
    assert list((office.below / "req").glob("*")) == [] or not (office.below / "req").exists()
    assert eve.sharing.joining.ask_to_join(office.share, code.lower(), "Eve")


def test_f33_an_expired_invitation_is_refused_on_both_sides(office: Office) -> None:
    ada = office.founder()
    code = str(ada.sharing.joining.invite("Bea", (), ()))
    _bea, request = office.ask(ada, "Cai", "viewer")
    office.later(13)
    assert ada.sharing.joining.requests()[0].reason == ""
    office.later(2)
    refused(office, office.laptop("bea"), code, "has expired")
    (late,) = ada.sharing.joining.requests()
    assert "expired" in late.reason
    with pytest.raises(UserError) as caught:
        ada.sharing.joining.accept(late)
    assert "expired" in caught.value.message
    assert request.member.device not in ada.sharing.place.member().chain.members


def test_f33_a_used_invitation_lets_nobody_else_in_even_where_its_files_come_back(office: Office) -> None:
    ada = office.founder()
    _bea, request = office.ask(ada, "Bea", "viewer")
    kept = {path: path.read_bytes() for path in (office.below / "inv").iterdir()}
    asked = {path: path.read_bytes() for path in (office.below / "req").iterdir()}
    ada.sharing.joining.accept(request)
    for path, body in {**kept, **asked}.items():
        path.write_bytes(body)
    assert ada.sharing.joining.requests() == []
    with pytest.raises(UserError):
        ada.sharing.joining.accept(request)
    assert len(ada.sharing.place.member().chain.laptops) == 2


def test_f33_the_second_who_answers_one_invitation_is_told_so(office: Office) -> None:
    ada = office.founder()
    code = str(ada.sharing.joining.invite("Bea", (), ()))
    eve, bea = office.laptop("eve"), office.laptop("bea")
    eve.sharing.joining.ask_to_join(office.share, code, "Eve")
    with pytest.raises(UserError) as caught:
        bea.sharing.joining.ask_to_join(office.share, code, "Bea")
    assert "Another laptop has answered" in caught.value.message
    fresh = str(ada.sharing.joining.invite("Bea", (), ()))
    assert bea.sharing.joining.ask_to_join(office.share, fresh, "Bea")


def test_whoever_asks_twice_with_one_code_gets_the_same_words_and_is_let_in(office: Office) -> None:
    ada = office.founder()
    code = str(ada.sharing.joining.invite("Bea", ("service_manager",), ()))
    bea = office.laptop("bea")
    first = bea.sharing.joining.ask_to_join(office.share, code, "Bea")
    assert bea.sharing.joining.ask_to_join(office.share, code, "Bea") == first
    (request,) = ada.sharing.joining.requests()
    assert request.words == first
    ada.sharing.joining.accept(request)
    assert bea.sharing.sync().well


def test_f33_a_request_put_under_another_invitation_is_seen_through(office: Office) -> None:
    """Eve was invited as a viewer and puts her request in the place of one that answers an administrator's."""
    ada = office.founder()
    strong = ada.sharing.joining.invite("Cai", ("administrator",), ())
    _eve, request = office.ask(ada, "Eve", "viewer")
    raw = (office.below / request_path(request.ticket)).read_bytes()
    (office.below / request_path(strong.ticket)).write_bytes(raw)
    (moved,) = [each for each in ada.sharing.joining.requests() if each.ticket == strong.ticket]
    assert moved.reason
    with pytest.raises(UserError):
        ada.sharing.joining.accept(moved)


def test_f33_an_invitation_of_a_laptop_that_was_taken_out_is_none(office: Office) -> None:
    ada = office.founder()
    cai = office.colleague(ada, "Cai", "administrator")
    _eve, request = office.ask(cai, "Eve", "administrator")
    ada.sharing.joining.remove("Cai")
    (seen,) = [each for each in ada.sharing.joining.requests() if each.ticket == request.ticket] or [None]
    assert seen is None or "administrator" in seen.reason


def test_f33_what_is_no_invitation_or_request_is_passed_over(office: Office) -> None:
    ada = office.founder()
    code = ada.sharing.joining.invite("Bea", (), ())
    _cai, request = office.ask(ada, "Cai", "viewer")
    for path in (invitation_path("0" * 16), request_path("0" * 16), request_path("1" * 16)):
        (office.below / path).write_bytes(b"KDQ1 nothing of the kind")
    assert [each.ticket for each in ada.sharing.joining.requests()] == [request.ticket]
    assert ada.sharing.sync().well
    assert code.ticket != request.ticket


def test_only_an_administrator_invites_and_lets_in(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    with pytest.raises(UserError) as caught:
        bea.sharing.joining.invite("Eve", ("administrator",), ())
    assert "administrator" in caught.value.title
    assert list((office.below / "inv").glob("*")) == []


def test_an_invitation_that_would_let_somebody_in_for_nothing_is_not_made(office: Office) -> None:
    ada = office.founder()
    ada.records.make("team", {"name": "Voids"})
    for roles, teams, words in (
        (("line_manager",), (), "no team is named"),
        (("administrator",), ("Voids",), "whole service"),
    ):
        with pytest.raises(UserError) as caught:
            ada.sharing.joining.invite("Bea", roles, teams)
        assert words in caught.value.message
    assert ada.sharing.joining.invite("Bea", ("line_manager",), ("Voids",))
    ada.records.make("person", {"name": "Cai", "roles": ["line_manager"], "teams": [ada.context.find("team", "T1").id]})
    assert ada.sharing.joining.invite("Cai", ("line_manager",), ())
    assert list((office.below / "inv").iterdir())


def test_where_the_organisation_has_set_the_folder_no_other_is_taken_and_nothing_is_begun(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = str(office.share)
    monkeypatch.setattr("kimdesk.settings.current", lambda: Policy({"share": held}))
    other = tmp_path / "other"
    other.mkdir()
    eve = office.laptop("eve")
    with pytest.raises(UserError, match="Set by your organisation"):
        eve.sharing.joining.ask_to_join(other, "A" * 32, "Eve")
    eve.workspace.set_up("Testshire Homes", "Eve")
    for place in (other, None):
        with pytest.raises(UserError, match="Set by your organisation"):
            eve.sharing.joining.create(place)

    assert list(other.iterdir()) == []
    assert not eve.sharing.place.is_shared
    assert eve.sharing.place.folder == held
