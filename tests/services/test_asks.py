"""What a director is asked: what nobody has decided yet, and the most urgent first."""

from __future__ import annotations

from kimdesk.services.asks import MOST
from tests.workspaces import Bench


def asks(bench: Bench) -> list[str]:
    document = bench.desk.signing._freezing.freeze(bench.quarter).document
    return [each["title"] for each in document["records"] if each["kind"] == "ask"]


def escalate(bench: Bench, title: str, decision: str = "") -> str:
    score = {"likelihood": "5", "impact": "4"}
    risk = bench.desk.records.make("risk", {"title": title, "level": "corporate", "state": "open", **score}).id
    values = {"risk": risk, "to_level": "corporate", "why": "Money", **({"decision": decision} if decision else {})}
    bench.desk.records.make("escalation", values)
    return risk


def test_a_risk_that_was_decided_on_is_not_asked_again(bench: Bench) -> None:
    escalate(bench, "Lost keys", "Accepted until spring")
    waiting = escalate(bench, "Lost photographs")
    assert asks(bench) == ["Accept or refuse the risk “Lost photographs”, now L5 x I4 = 20."]
    bench.desk.risks.close(waiting, "The cabinet is gone")
    assert asks(bench) == []


def test_a_risk_that_waits_below_is_asked_for_before_it_stands_there(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Two systems", "level": "service"}).id
    bench.desk.records.make("escalation", {"risk": risk, "to_level": "directorate", "why": "Money"})
    assert asks(bench) == ["Accept or refuse the risk “Two systems”, which has no score yet."]


def test_returns_that_are_missing_are_asked_for_before_anything_else(bench: Bench) -> None:
    for at in range(MOST + 1):
        escalate(bench, f"Risk {at}")
    bench.desk.workflow.not_returned(bench.view(), "The post is vacant")
    found = asks(bench)
    assert (len(found), found[0]) == (MOST, "Ask Voids for its return: The post is vacant.")


def test_many_missing_returns_are_one_question(bench: Bench) -> None:
    teams = [bench.desk.records.make("team", {"name": f"Team {at}"}).id for at in range(3)]
    for team in (bench.team, *teams):
        bench.desk.workflow.not_returned(bench.view(team=team), "The post is vacant")
    assert asks(bench) == ["Ask 4 teams for their returns: Team 0, Team 1, Team 2 and Voids."]


def test_what_a_reviewer_says_in_accepting_is_no_reason_in_the_document(bench: Bench) -> None:
    bench.fill_and_review(bench.quarter)
    bench.desk.workflow.send_back(bench.view(), "Say who keeps the keys")
    document = bench.desk.signing._freezing.freeze(bench.quarter).document
    (back,) = [each["fields"] for each in document["records"] if each["kind"] == "return" and each["title"] == "Voids"]
    assert back["state_reason"][1] == "Say who keeps the keys"
    bench.desk.workflow.submit(bench.view())
    bench.desk.workflow.review(bench.view(), {}, "Agreed")
    document = bench.desk.signing._freezing.freeze(bench.quarter).document
    (done,) = [each["fields"] for each in document["records"] if each["kind"] == "return" and each["title"] == "Voids"]
    assert (done["state_reason"][1], done["review_note"][1]) == (None, "Agreed")
