"""A restricted risk on the share: the named roles read it with all that belongs to it, and nobody else finds it anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Batch, Dot, Draft, Op, Operation
from kimdesk.model.roster import NOT_ALLOWED, Right, Roster, inadmissible
from kimdesk.services.desk import Desk
from kimdesk.store.listing import ListRequest
from tests.services.offices import Office, without_keyring

ASSET = {"title": "Key log", "holds": "Keys", "function": "Voids", "status": "held", "not_known": ("owner", "where")}


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    yield made
    made.close()


def meet(*desks: Desk) -> None:
    for _round in range(2):
        for desk in desks:
            desk.sharing.sync()


def listed(desk: Desk, kind: str) -> list[str]:
    title = {"escalation": "why", "comment": "text"}.get(kind, "title")
    columns = (title, "score", "waits_for") if kind == "risk" else (title,)
    return sorted(row[2] or "" for row in desk.records.rows(ListRequest(kind, columns)).rows)


def test_who_may_not_read_a_restricted_risk_finds_nothing_of_it_anywhere(office: Office) -> None:
    ada = office.founder()
    mona = office.colleague(ada, "Mona", "service_manager")
    dee = office.colleague(ada, "Dee", "director")
    asset = ada.records.make("asset", ASSET).id
    open_risk = ada.records.make("risk", {"title": "Open to all", "likelihood": "2", "impact": "2"}).id
    secret = {"title": "Sluice Quarry gate code", "likelihood": "5", "impact": "5", "state": "open", "assets": (asset,)}
    risk = ada.records.make("risk", secret, restricted=True).id
    step = ada.escalating.ask(risk, "corporate", "Quarry words why").id
    ada.records.make("action", {"title": "Change the Quarry code", "origin": risk})
    ada.records.make("comment", {"record": step, "text": "Quarry comment"})
    ada.records.make("evidence", {"record": risk, "title": "Quarry letter"})
    meet(ada, mona, dee)
    dee.escalating.decide(step, "accepted", "Quarry words decided", corporate_ref="CR-9")
    meet(dee, ada, mona)

    for desk in (ada, dee):
        assert listed(desk, "risk") == ["Open to all", "Sluice Quarry gate code"]
        (seen,) = desk.escalating.ladder(risk).steps
        assert (seen.decided_by, seen.record["corporate_ref"]) == ("Dee", "CR-9")
        assert desk.records.get("risk", risk)["level"] == "corporate"
        assert [link[0] for link in desk.records.open("asset", asset).links] == ["risk"]
        assert desk.risks.earlier().keys() <= {risk, open_risk}
    assert listed(mona, "risk") == ["Open to all"]
    assert all(listed(mona, kind) == [] for kind in ("escalation", "action", "comment", "evidence"))
    assert mona.finding.search("Quarry") == []
    assert mona.records.open("asset", asset).links == ()
    assert mona.escalating.waiting() == []
    assert mona.conflicts.open() == []
    with pytest.raises(UserError, match="not on this computer"):
        mona.escalating.ladder(risk)
    assert not any(b"Quarry" in path.read_bytes() for path in mona.context.store.home.folder.iterdir())
    meet(mona, dee, ada)
    assert len({desk.sharing.log_hash() for desk in (ada, mona, dee)}) == 1


def test_a_right_given_later_opens_the_ladder_as_well(office: Office) -> None:
    ada = office.founder()
    mona = office.colleague(ada, "Mona", "service_manager")
    risk = ada.records.make("risk", {"title": "Quarry"}, restricted=True).id
    ada.escalating.ask(risk, "head", "Quarry why")
    meet(ada, mona)
    person = ada.context.find("person", "Mona").id
    ada.records.change("person", person, {"roles": ("service_manager", "siro")})
    meet(ada, mona)
    (step,) = mona.escalating.ladder(risk).steps
    assert step.record["why"] == "Quarry why"


ROSTER = Roster(
    {"laptop": "mona", "office": "adam"},
    {"mona": (Right("line_manager", frozenset({"voids"})),), "adam": (Right("head_of_service"),)},
    {"r": "voids", "e": "voids"},
)


@pytest.mark.parametrize(
    ("kind", "field", "value", "by_team", "by_head"),
    [
        ("escalation", "why", "Money", "", ""),
        ("escalation", "to_level", "corporate", NOT_ALLOWED, NOT_ALLOWED),
        ("escalation", "outcome", "accepted", NOT_ALLOWED, ""),
        ("escalation", "decision", "Yes", NOT_ALLOWED, ""),
        ("escalation", "decided_by", "mona", NOT_ALLOWED, ""),
        ("escalation", "decided_on", "2026-01-01", NOT_ALLOWED, ""),
        ("risk", "level", "service", NOT_ALLOWED, ""),
        ("risk", "level", "head", NOT_ALLOWED, ""),
        ("risk", "level", "corporate", NOT_ALLOWED, ""),
    ],
)
def test_a_decision_that_a_team_wrote_does_not_count_on_any_laptop(
    kind: str, field: str, value: str, by_team: str, by_head: str
) -> None:
    for device, person, expected in (("laptop", "mona", by_team), ("office", "adam", by_head)):
        operation = Operation(Dot(device, 1), 1, kind, kind[0], field, Op.SET, value)
        batch = Batch(device, 1, "decide", person, 0, 0, {}, (operation,))
        assert inadmissible(operation, batch, ROSTER) == expected


def test_a_decision_forged_by_a_team_waits_and_the_risk_stays(office: Office) -> None:
    ada = office.founder()
    team = ada.records.make("team", {"name": "Voids"}).id
    risk = ada.records.make("risk", {"title": "Keys", "team": team, "level": "service"}).id
    step = ada.escalating.ask(risk, "head", "Money").id
    mona = office.colleague(ada, "Mona", "service_manager")
    person = ada.context.find("person", "Mona").id
    ada.records.change("person", person, {"roles": ("line_manager",), "teams": (team,)})
    meet(ada, mona)
    forged = [
        Draft("escalation", step, "outcome", Op.SET, "accepted"),
        Draft("escalation", step, "decided_by", Op.SET, person),
        Draft("risk", risk, "level", Op.SET, "corporate"),
    ]
    mona.context.store.commit("decide", mona.identity.me().id, forged)
    meet(mona, ada)
    for desk in (ada, mona):
        ladder = desk.escalating.ladder(risk)
        assert (ladder.level, ladder.steps[0].waits) == ("service", True)
    assert {change.field for each in ada.waiting.all() for change in each.changes} == {"outcome", "decided_by", "level"}
