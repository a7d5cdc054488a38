"""What concerns somebody: the whole service, or the teams they work in or review and what they own themselves."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from kimdesk.services.identity import Who

_WHOLE_SERVICE = frozenset({"administrator", "service_manager", "head_of_service", "director", "chief_executive"})
_IN_A_TEAM = frozenset({"line_manager", "cover"})
_REVIEWERS = frozenset({"service_manager", "head_of_service", "director", "administrator"})


class Scope(NamedTuple):
    """``own`` are the teams whose return this person keeps, ``reviewed`` those whose returns they review."""

    whole: bool
    person: str = ""
    own: frozenset[str] = frozenset()
    reviewed: frozenset[str] = frozenset()

    @property
    def teams(self) -> frozenset[str]:
        """Every team that concerns this person."""
        return self.own | self.reviewed


WHOLE = Scope(True)


def scope_of(db: sqlite3.Connection, me: Who) -> Scope:
    """Return what concerns somebody, by their roles and by what the teams say; one statement."""
    own = {team for right in me.rights if right.role in _IN_A_TEAM for team in right.teams}
    reviewed = {team for right in me.rights if right.role in _REVIEWERS for team in right.teams}
    for team, manager, cover, reviewer in db.execute(
        "SELECT id, manager, cover, reviewer FROM p_team WHERE NOT deleted AND alias IS NULL"
    ):
        if me.id and me.id in (manager, cover):
            own.add(team)
        elif me.id and me.id == reviewer:
            reviewed.add(team)
    whole = any(not right.teams and right.role in _WHOLE_SERVICE for right in me.rights)
    return Scope(whole, me.id, frozenset(own), frozenset(reviewed - own))
