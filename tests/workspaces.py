"""Small workspaces for tests: a clock that stands still, two teams, a handful of activities."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from kimdesk.clock import FixedClock
from kimdesk.model.quarters import Quarter
from kimdesk.model.recorded import ATTESTATIONS
from kimdesk.paths import Home
from kimdesk.services.desk import Desk, open_desk
from kimdesk.services.return_view import ReturnView
from kimdesk.store.identity import mark_beside

# The quarter that ran until December 2025 is the one being returned.
JANUARY = datetime(2026, 1, 12, 9, 30, tzinfo=UTC)


@dataclass
class Bench:
    """A desk with what a test wants to speak about."""

    desk: Desk
    clock: FixedClock
    team: str
    other: str
    activities: list[str]
    folder: Path

    @property
    def quarter(self) -> Quarter:
        return self.desk.context.quarter("Q3 2025/26")

    @property
    def before(self) -> Quarter:
        return self.quarter.shifted(-1)

    def view(self, quarter: Quarter | None = None, team: str = "") -> ReturnView:
        return self.desk.returns.open(team or self.team, quarter or self.quarter)

    def type(self, field: str, value: object, activity: str = "", quarter: Quarter | None = None) -> None:
        view = self.view(quarter)
        self.desk.returns.type(view, view.begin(field, activity), value, activity)

    def fill_and_review(self, quarter: Quarter, team: str = "", statement: str = "All in order.") -> None:
        view = self.view(quarter, team)
        self.desk.returns.type(view, view.begin("statement"), statement)
        view = self.view(quarter, team)
        self.desk.returns.nothing_changed(view, [entry.activity.id for entry in view.entries])
        self.desk.workflow.submit(self.view(quarter, team))
        self.desk.workflow.review(self.view(quarter, team), {})

    def sign(self, quarter: Quarter, attested: Sequence[str] = tuple(ATTESTATIONS)) -> None:
        for team in (self.team, self.other):
            if self.view(quarter, team).state not in ("reviewed", "not_returned"):
                self.fill_and_review(quarter, team)
        self.desk.signing.sign(quarter, attested)

    def operations(self) -> int:
        return int(self.desk.context.db.execute("SELECT count(*) FROM op").fetchone()[0])


def make_bench(folder: Path) -> Bench:
    """Return a new workspace with two teams; the first has three activities."""
    clock = FixedClock(JANUARY)
    desk = open_desk(folder, clock, create=True)
    desk.workspace.set_up("Testshire Homes")
    team = desk.records.make("team", {"name": "Voids", "detail": "light"}).id
    other = desk.records.make("team", {"name": "Rents", "detail": "light"}).id
    titles = ("Void inspection", "Key handover", "Works order")
    activities = [desk.records.make("activity", {"title": title, "team": team}).id for title in titles]
    desk.records.make("activity", {"title": "Arrears letters", "team": other})
    return Bench(desk, clock, team, other, activities, folder)


def copy_of(made: Bench, folder: Path) -> Bench:
    """Return a workspace that says what a made one says, whose desk has been closed; its own clock stands where the other
    stood. To make each anew would cost ten times as much.
    """
    copy_home(made.folder, folder)
    clock = FixedClock(made.clock.now())
    return replace(made, desk=open_desk(folder, clock), clock=clock, activities=list(made.activities), folder=folder)


def copy_home(home: Path, folder: Path) -> None:
    """Copy a home that nobody has open to where it will not be taken for a copied laptop."""
    shutil.copytree(home, folder, dirs_exist_ok=True)
    place = Home(folder)
    db = sqlite3.connect(place.database)
    (nonce,) = db.execute("SELECT value FROM meta WHERE key = 'nonce'").fetchone()
    db.close()
    place.nonce.write_text(mark_beside(place, nonce), encoding="ascii")
