from __future__ import annotations

from datetime import date

from kimdesk.model.roster import Right
from kimdesk.services.identity import Who
from kimdesk.services.overview import Due
from kimdesk.ui.pages.overview.top_row import concerns
from tests.workspaces import Bench

DUE = Due("action", "id", "IA1", "Agree a list", "Voids manager, Rents", date(2026, 1, 1), True)


def test_what_is_due_concerns_its_owner_and_whoever_looks_after_the_whole_service(bench: Bench) -> None:
    picture = bench.desk.overview.picture(bench.quarter)
    team = frozenset({bench.team})
    assert concerns(DUE, Who("1", "Voids manager", (Right("line_manager", team),)), picture)
    assert concerns(DUE, Who("2", "Somebody", (Right("administrator"),)), picture)
    assert not concerns(DUE, Who("3", "Allocations manager", (Right("line_manager", team),)), picture)


def test_what_a_team_owns_concerns_its_manager(bench: Bench) -> None:
    picture = bench.desk.overview.picture(bench.quarter)
    manager = Who("4", "Nobody named", (Right("line_manager", frozenset({bench.other})),))
    assert concerns(DUE, manager, picture)
