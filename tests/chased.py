"""Returns that are owed, for whatever chases them: people who are asked, and teams at every stand."""

from __future__ import annotations

from datetime import UTC, datetime

from kimdesk.services.chase_state import Owed, Round
from tests.workspaces import Bench

# Returns for the quarter that ended in December 2025 were due on 22 January 2026.
LATE = datetime(2026, 2, 3, 9, 30, tzinfo=UTC)


def name_people(bench: Bench) -> dict[str, str]:
    """Give the first team a manager, a cover and a reviewer, and return their ids."""
    made = {
        part: bench.desk.records.make("person", {"name": name, "email": email, "roles": role, "teams": bench.team}).id
        for part, name, email, role in (
            ("manager", "Priya Sample", "priya.sample@example.org", "line_manager"),
            ("cover", "Kit Sample", "kit.sample@example.org", "cover"),
            ("reviewer", "Hana Sample", "hana.sample@example.org", "service_manager"),
        )
    }
    bench.desk.records.change("team", bench.team, made)
    return made


def make_late(bench: Bench) -> None:
    """Let twelve days pass since the returns were due; somebody has begun a return, so that the quarter is kept here."""
    bench.desk.returns.nothing_changed(bench.view(), bench.activities[:1])
    bench.clock.set(LATE)


def owed(of: Round, team: str) -> Owed:
    return next(each for each in of.teams if each.team.id == team)


def chased(bench: Bench, team: str = "") -> Owed:
    """Return where a team stands now."""
    return owed(bench.desk.chasing.read(bench.quarter), team or bench.team)


def body(bench: Bench, team: str = "") -> str:
    """Return the text that is written about a team."""
    of = bench.desk.chasing.read(bench.quarter)
    return bench.desk.chasing.letter(owed(of, team or bench.team), of).body


def submit(bench: Bench, team: str = "") -> None:
    view = bench.view(team=team)
    bench.desk.returns.type(view, view.begin("statement"), "All in order.")
    view = bench.view(team=team)
    bench.desk.returns.nothing_changed(view, [entry.activity.id for entry in view.entries])
    bench.desk.workflow.submit(bench.view(team=team))
