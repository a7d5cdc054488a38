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
from kimdesk.services.desk import Desk, open_desk
from kimdesk.services.signing import ATTESTATIONS
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.overview.page import OverviewPage
from kimdesk.ui.tasks import Tasks

# The quarter that runs from December to February, as it is named there, is being returned.
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


def test_a_risk_named_in_a_log_reaches_the_corporate_register_and_everybody_can_see_how(
    desk: Desk, clock: FixedClock, qtbot: QtBot, qapp: object
) -> None:
    # The team: a line manager names the risk in the log and records it.
    team = desk.records.make("team", {"name": "Voids", "detail": "light"}).id
    desk.records.make("activity", {"title": "Key collection", "team": team})
    for name, role in (("Sal", "service_manager"), ("Hed", "head_of_service"), ("Dee", "director")):
        desk.records.make("person", {"name": name, "sort": "person", "roles": role})
    desk.records.make("person", {"name": "Mo", "sort": "person", "roles": "line_manager", "teams": team})
    become(desk, "Mo")
    quarter = desk.context.quarter()
    assert quarter.months.startswith("Dec")
    view = desk.returns.open(team, quarter)
    desk.returns.type(view, view.begin("risks"), "Photographs of empty homes are lost before anybody sees them.")
    view = desk.returns.open(team, quarter)
    desk.returns.type(view, view.begin("statement"), "Keys are signed out on paper.")
    view = desk.returns.open(team, quarter)
    desk.returns.nothing_changed(view, [entry.activity.id for entry in view.entries])
    scores = {"initial_likelihood": "5", "initial_impact": "4", "likelihood": "5", "impact": "4", "state": "open"}
    lines = {"controls": "Nightly reminder", "oversight": "Monthly count", "assurance": "None yet"}
    risk = desk.records.make(
        "risk", {"title": "Void photographs are lost", "team": team, "level": "operational", **scores, **lines}
    ).id
    desk.workflow.submit(desk.returns.open(team, quarter))

    # The service manager takes it to the head of service, who refuses with a reason.
    become(desk, "Sal")
    desk.workflow.review(desk.returns.open(team, quarter), {})
    first = desk.escalating.ask(risk, "head", "Two tablets were stolen in February.").id
    clock.advance(timedelta(days=2))
    become(desk, "Hed")
    assert "1 risk waits for a decision" in needs(desk, qtbot)
    desk.escalating.decide(first, "refused", "Two spare tablets are in the store; use those first.")
    assert desk.records.get("risk", risk)["level"] == "operational"
    assert not any("decision" in words for words in needs(desk, qtbot))

    # Again, with more: it belongs on the corporate register, and the director says so.
    clock.advance(timedelta(days=5))
    become(desk, "Sal")
    second = desk.escalating.ask(risk, "corporate", "The spares are gone, and three services use the same tablets.").id
    become(desk, "Dee")
    assert "1 risk waits for a decision" in needs(desk, qtbot)
    clock.advance(timedelta(days=1))
    desk.escalating.decide(second, "accepted", "Taken in; reviewed each quarter.", corporate_ref="CRR-31")
    standing = desk.records.get("risk", risk)
    assert (standing["level"], standing["corporate_ref"]) == ("corporate", "CRR-31")

    # Signed: the document and the pack say who asked, who decided, when and why.
    become(desk, "Hed")
    desk.signing.sign(quarter, tuple(ATTESTATIONS))
    document = documented(desk)
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
    tables = {each.sheet: each for each in read_risks(Records(document), document).tables}
    words = [" ".join(str(value) for value in row) for row in tables["Escalations"].rows]
    assert "Refused: Two spare tablets are in the store; use those first." in words[0]
    assert "Accepted: Taken in; reviewed each quarter." in words[1]
    assert "CRR-31" in words[1]
    assert tables["Risks teams named"].rows == (
        ("Voids", "Photographs of empty homes are lost before anybody sees them."),
    )

    # Years later: the history answers who, when and why, and the ladder reads as one.
    history = [(line.at.date().isoformat(), line.author, line.sentence) for line in desk.finding.history(second)]
    assert ("2026-03-17", "Dee", "Outcome: Accepted") in history
    assert ("2026-03-16", "Sal", "Why: The spares are gone, and three services use the same tablets.") in history
    moved = [(line.author, line.sentence) for line in desk.finding.history(risk, "level")]
    assert moved[0] == ("Dee", "Level: Corporate risk register")
    ladder = desk.escalating.ladder(risk)
    assert [(step.outcome.value, step.asked_by, step.decided_by) for step in ladder.steps] == [
        ("refused", "Sal", "Hed"),
        ("accepted", "Sal", "Dee"),
    ]
    assert ladder.made_by == "Mo"
    assert ladder.trouble == ""
