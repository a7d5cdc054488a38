"""Assurance: what each line of defence has checked, and where a team's own rating and its reviewer's differ."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kimdesk.model.changes import Record
from kimdesk.model.dates import add_months
from kimdesk.model.heat import STEPS
from kimdesk.model.quarters import Quarter
from kimdesk.services.context import Context
from kimdesk.services.overview import OverviewService
from kimdesk.store.checks import FIRST, SECOND, THIRD, CheckRow, checks

LINES = (FIRST, SECOND, THIRD)
_MONTHS = 12


class Line(NamedTuple):
    """What one line of defence has checked, the newest first; ``size`` and ``passed`` add up the samples that say both."""

    line: str
    checks: tuple[CheckRow, ...]
    size: int
    passed: int

    @property
    def last(self) -> date | None:
        """When it checked last."""
        return date.fromisoformat(self.checks[0].on) if self.checks else None


class Rating(NamedTuple):
    """A principle of a team that its reviewer rates otherwise than the team, each by its step."""

    team: Record
    principle: str
    own: str
    reviewer: str

    @property
    def is_lower(self) -> bool:
        """Whether the reviewer rates it lower."""
        return self.reviewer < self.own


class Assurance(NamedTuple):
    """The lines over a year, and the ratings of a quarter: how many agree, which differ, how many nobody reviewed."""

    quarter: Quarter
    since: date
    upto: date
    lines: tuple[Line, ...]
    agreed: int
    differing: tuple[Rating, ...]
    unreviewed: int
    unchecked: tuple[Record, ...]


class AssuranceService:
    """Reads it; a fixed number of statements."""

    def __init__(self, context: Context, overview: OverviewService) -> None:
        self._context = context
        self._overview = overview

    def view(self, quarter: Quarter) -> Assurance:
        """Return the checks of the twelve months up to the end of a quarter, or up to today where that is earlier, and
        the ratings of that quarter.

        Steps are ordinal: they are compared and counted, never added up.
        """
        upto = min(quarter.end, self._context.clock.today())
        since = add_months(upto, -_MONTHS)
        rows = checks(self._context.db, since, upto)
        picture = self._overview.picture(quarter, back=0)
        rated = [cell for cell in picture.cells if cell.step in STEPS]
        teams = {each.team.id: each.team for each in picture.teams}
        both = [cell for cell in rated if cell.reviewer in STEPS]
        differing = tuple(
            Rating(teams[cell.team], cell.principle, cell.step or "", cell.reviewer or "")
            for cell in both
            if cell.step != cell.reviewer
        )
        checked = {row.team for row in rows}
        return Assurance(
            quarter,
            since,
            upto,
            tuple(_line(line, rows) for line in LINES),
            len(both) - len(differing),
            differing,
            len(rated) - len(both),
            tuple(team for team in teams.values() if team.id not in checked),
        )


def _line(line: str, rows: Sequence[CheckRow]) -> Line:
    own = tuple(row for row in rows if row.line == line)
    sampled = [(row.size, row.passed) for row in own if row.size and row.passed is not None]
    return Line(line, own, sum(size for size, _passed in sampled), sum(passed for _size, passed in sampled))
