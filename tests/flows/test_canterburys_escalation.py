"""A risk goes the whole way: named in a team's log, escalated, refused, escalated again, taken onto the corporate register;
the overview, the frozen document, the pack and the history say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.clock import FixedClock
from kimdesk.exports.reading.records import Records
from kimdesk.exports.reading.work import read_risks
from kimdesk.model.frozen import Document
from kimdesk.model.recorded import ATTESTATIONS
from kimdesk.services.desk import Desk, open_desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.overview.page import OverviewPage
from kimdesk.ui.tasks import Tasks

SAID = "Photographs of empty homes are lost before anybody sees them."
WHY = "The spares are gone, and three services use the same tablets."
# The quarter that runs from December to February is being returned.
MARCH = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MARCH)


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    made = open_desk(tmp_path / "home", clock, create=True)
    made.workspace.set_up("Council homes", "Ada")
    made.records.change("workspace", made.context.store.workspace, {"first_month": 12})
    yield made
    assert made.context.store.rebuild() == ()
    made.close()


def become(desk: Desk, name: str) -> None:
    desk.identity.become(desk.context.find("person", name).id, keep=False)


def documented(desk: Desk) -> Document:
    signature = desk.signing.signature(desk.context.quarter())
    assert signature is not None
    return desk.signing.document(signature)


def needs(desk: Desk, qtbot: QtBot) -> list[str]:
    """Return what the overview says needs whoever is at the computer."""
    tasks = Tasks()
    page = OverviewPage(desk, tasks, ChangeBus())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: tasks.idle, timeout=15_000)
    said = [link.text() for link in page.top.needs.links]
    page.close()
    tasks.stop()
    return said


def name_a_risk(desk: Desk) -> str:
    """Let a line manager name a risk in the team's log, record it and hand the return in."""
    team = desk.records.make("team", {"name": "Voids", "detail": "light"}).id
    desk.records.make("activity", {"title": "Key collection", "team": team})
    for name, role in (("Sal", "service_manager"), ("Hed", "head_of_service"), ("Dee", "director")):
        desk.records.make("person", {"name": name, "sort": "person", "roles": role})
    desk.records.make("person", {"name": "Mo", "sort": "person", "roles": "line_manager", "teams": team})
    become(desk, "Mo")
    quarter = desk.context.quarter()
    assert quarter.months.startswith("Dec")
    for name, words in (("risks", SAID), ("statement", "Keys are signed out on paper.")):
        view = desk.returns.open(team, quarter)
        desk.returns.type(view, view.begin(name), words)
    view = desk.returns.open(team, quarter)
    desk.returns.nothing_changed(view, [entry.activity.id for entry in view.entries])
    scores = {"initial_likelihood": "5", "initial_impact": "4", "likelihood": "5", "impact": "4", "state": "open"}
    lines = {"controls": "Nightly reminder", "oversight": "Monthly count", "assurance": "None yet"}
    values = {"title": "Void photographs are lost", "team": team, "level": "operational", **scores, **lines}
    risk = desk.records.make("risk", values).id
    desk.workflow.submit(desk.returns.open(team, quarter))
    become(desk, "Sal")
    desk.workflow.review(desk.returns.open(team, quarter), {})
    return risk


def escalate(desk: Desk, clock: FixedClock, risk: str, qtbot: QtBot) -> str:
    """Let the head of service refuse, and the director accept what is asked for again; return the second step."""
    first = desk.escalating.ask(risk, "head", "Two tablets were stolen in February.").id
    clock.advance(timedelta(days=2))
    become(desk, "Hed")
    assert "1 risk waits for a decision" in needs(desk, qtbot)
    desk.escalating.decide(first, "refused", "Two spare tablets are in the store; use those first.")
    assert desk.records.get("risk", risk)["level"] == "operational"
    assert not any("decision" in words for words in needs(desk, qtbot))
    clock.advance(timedelta(days=5))
    become(desk, "Sal")
    second = desk.escalating.ask(risk, "corporate", WHY).id
    become(desk, "Dee")
    assert "1 risk waits for a decision" in needs(desk, qtbot)
    clock.advance(timedelta(days=1))
    desk.escalating.decide(second, "accepted", "Taken in; reviewed each quarter.", corporate_ref="CRR-31")
    standing = desk.records.get("risk", risk)
    assert (standing["level"], standing["corporate_ref"]) == ("corporate", "CRR-31")
    return second


def test_a_risk_named_in_a_log_reaches_the_corporate_register_and_everybody_can_see_how(
    desk: Desk, clock: FixedClock, qtbot: QtBot, qapp: object
) -> None:
    risk = name_a_risk(desk)
    second = escalate(desk, clock, risk, qtbot)
    become(desk, "Hed")
    desk.signing.sign(desk.context.quarter(), tuple(ATTESTATIONS))
    check_document(documented(desk))
    check_pack(documented(desk))
    check_history(desk, risk, second)


def check_document(document: Document) -> None:
    """The frozen document says who asked, who decided and when, and where the risk stands."""
    steps = [each["fields"] for each in document["records"] if each["kind"] == "escalation"]
    told = [
        tuple(step[name][2] for name in ("asked_by", "from_level", "to_level", "outcome", "decided_by", "decided_on"))
        for step in steps
    ]
    assert told == [
        ("Sal", "Operational", "Head of service", "Refused", "Hed", "11/03/2026"),
        ("Sal", "Operational", "Corporate risk register", "Accepted", "Dee", "17/03/2026"),
    ]
    (frozen,) = [each["fields"] for each in document["records"] if each["kind"] == "risk"]
    assert [frozen[name][2] for name in ("score", "band", "initial_score", "direction", "level", "corporate_ref")] == [
        "L5 x I4 = 20",
        "High",
        "L5 x I4 = 20",
        "New",
        "Corporate risk register",
        "CRR-31",
    ]
    assert [each["title"] for each in document["records"] if each["kind"] == "ask"] == []


def check_pack(document: Document) -> None:
    """The pack shows both decisions with their words, and what the team said itself."""
    tables = {each.sheet: each for each in read_risks(Records(document), document).tables}
    words = [" ".join(str(value) for value in row) for row in tables["Escalations"].rows]
    assert "Refused: Two spare tablets are in the store; use those first." in words[0]
    assert "Accepted: Taken in; reviewed each quarter." in words[1]
    assert "CRR-31" in words[1]
    assert tables["Risks teams named"].rows == (("Voids", SAID),)


def check_history(desk: Desk, risk: str, second: str) -> None:
    """Years later the history answers who, when and why, and the ladder reads as one."""
    history = [(line.at.date().isoformat(), line.author, line.sentence) for line in desk.finding.history(second)]
    assert ("2026-03-17", "Dee", "Outcome: Accepted") in history
    assert ("2026-03-16", "Sal", f"Why: {WHY}") in history
    last = desk.finding.history(risk, "level")[0]
    assert (last.author, last.sentence) == ("Dee", "Level: Corporate risk register")
    ladder = desk.escalating.ladder(risk)
    assert [(step.outcome.value, step.asked_by, step.decided_by) for step in ladder.steps] == [
        ("refused", "Sal", "Hed"),
        ("accepted", "Sal", "Dee"),
    ]
    assert (ladder.made_by, ladder.trouble) == ("Mo", "")
