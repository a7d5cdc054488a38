"""Three desks on one team's records that meet in a folder: real stores, real engine, real services."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kimdesk.clock import FixedClock
from kimdesk.model.quarters import Quarter
from kimdesk.model.roster import Right
from kimdesk.services.context import Context
from kimdesk.services.desk import Desk
from kimdesk.services.drafting import creation
from kimdesk.services.editing import Editing
from kimdesk.services.identity import Identity
from kimdesk.services.return_view import ReturnView
from kimdesk.settings import Settings
from kimdesk.sync.disk import DiskFolder
from tests.sync.laptops import Laptop, agree, make_share, meet

ROLES = ("administrator", "service_manager", "head_of_service")


@dataclass
class Seat:
    """Somebody's laptop and the desk on it."""

    laptop: Laptop
    desk: Desk

    def value(self, record: str, field: str, kind: str = "risk") -> Any:
        return self.desk.records.get(kind, record)[field]

    def begin(self, record: str, field: str) -> Editing:
        """Open the field as a form does."""
        return self.desk.records.open("risk", record).begin(field)

    def type(self, record: str, field: str, value: str) -> None:
        self.desk.records.type(self.begin(record, field), value)

    def candidates(self, record: str) -> set[str]:
        """What waits to be chosen from in the one conflict of a record; nothing where there is none."""
        found = self.desk.conflicts.open(record)
        assert len(found) <= 1
        return {each.words for conflict in found for each in conflict.candidates}

    def settle(self, record: str, value: Any, kind: str = "risk") -> None:
        (conflict,) = self.desk.conflicts.open(record)
        self.desk.conflicts.settle(kind, record, conflict.field, value, conflict.shown)


@dataclass
class Office:
    """Ann, Bea and Cai; a team with two activities, and the quarter being returned."""

    ann: Seat
    bea: Seat
    cai: Seat
    team: str
    activities: list[str]

    @property
    def seats(self) -> tuple[Seat, ...]:
        return self.ann, self.bea, self.cai

    @property
    def quarter(self) -> Quarter:
        return self.ann.desk.context.quarter("Q3 2025/26")

    def meet(self, *seats: Seat) -> None:
        meet(*(each.laptop for each in seats or self.seats))

    def agree(self) -> None:
        """Everybody holds the same, says the same, and lists the same conflicts."""
        self.meet()
        agree(*(each.laptop for each in self.seats))
        assert len({str(_told(each)) for each in self.seats}) == 1

    def view(self, seat: Seat, quarter: Quarter | None = None) -> ReturnView:
        return seat.desk.returns.open(self.team, quarter or self.quarter)

    def say(self, seat: Seat, field: str, value: str, activity: str = "", quarter: Quarter | None = None) -> None:
        view = self.view(seat, quarter)
        seat.desk.returns.type(view, view.begin(field, activity), value, activity)

    def fill_and_review(self, seat: Seat, quarter: Quarter | None = None) -> None:
        self.say(seat, "statement", "All in order.", quarter=quarter)
        view = self.view(seat, quarter)
        seat.desk.returns.nothing_changed(view, [each.activity.id for each in view.entries])
        seat.desk.workflow.submit(self.view(seat, quarter))
        seat.desk.workflow.review(self.view(seat, quarter), {})

    def close(self) -> None:
        for each in self.seats:
            each.desk.close()


def _told(seat: Seat) -> list[tuple[str, str, list[str]]]:
    return [
        (each.record, each.field, sorted(str(one.value) for one in each.candidates))
        for each in seat.desk.conflicts.open()
    ]


def make_office(root: Path) -> Office:
    """Return three laptops that share one workspace through a folder on the disk."""
    (root / "share").mkdir(parents=True)
    rights = tuple(Right(role) for role in ROLES)
    laptops = make_share(root, DiskFolder(root / "share"), "abc", random.Random(28), rights)
    first = laptops[0]
    for laptop, name in zip(laptops, ("Ann", "Bea", "Cai"), strict=True):
        person = creation("person", laptop.person, "", "", {"name": name, "roles": ROLES})
        first.store.commit("new", first.person, person)
    seats = [Seat(each, _desk_on(each)) for each in laptops]
    desk = seats[0].desk
    desk.records.make("workspace", {"name": "Testshire Homes"}, record=first.store.workspace)
    team = desk.records.make("team", {"name": "Voids", "detail": "light"}).id
    activities = [desk.records.make("activity", {"title": title, "team": team}).id for title in ("Keys", "Photos")]
    office = Office(*seats, team, activities)
    office.meet()
    return office


def _desk_on(laptop: Laptop) -> Desk:
    store = laptop.store
    assert isinstance(store.clock, FixedClock)
    settings = Settings(store.home.settings)
    return Desk(Context(store, Identity(store, settings, store.clock), settings, store.clock))
