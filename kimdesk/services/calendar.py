"""The calendar of what is due: reviews, targets, checks and tasks of every register, for all or for oneself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.dates import add_months
from kimdesk.model.kinds import KINDS
from kimdesk.model.recurring import next_day
from kimdesk.services.context import Context
from kimdesk.services.records import RecordService
from kimdesk.services.scope import scope_of
from kimdesk.store.due import DueRow, Span, due_months, due_rows

_AHEAD_MONTHS = 12
# What a page shows at first: of what is late the latest, and of what is to come the next.
MOST_LATE, MOST_AHEAD = 200, 300


class Item(NamedTuple):
    """Something to be done on a day: ``field`` says so, and ``what`` is what it is called ("Next review")."""

    kind: str
    id: str
    ref: str
    title: str
    field: str
    what: str
    on: date
    who: str
    team: str
    late: bool


class Near(NamedTuple):
    """What is near: the items, how many there are in all of it, and how many are late or due in each month ("2026-03")."""

    items: list[Item]
    all: int
    late: int
    months: dict[str, int]


class CalendarService:
    """Tells what is due, and moves a recurring task on when it has been done."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context = context
        self._records = records

    def items(
        self,
        since: date | None = None,
        upto: date | None = None,
        kinds: Collection[str] = (),
        team: str = "",
        mine: bool = False,
    ) -> list[Item]:
        """Return what is due, the earliest first: up to a year ahead unless ``upto`` says otherwise, with all that is
        late unless ``since`` leaves it out. ``mine`` is what the person here or one of their teams sees to.
        """
        today = self._context.clock.today()
        span = Span(upto or add_months(today, _AHEAD_MONTHS), since, kinds, team, self._within(mine))
        return self._items(due_rows(self._context.db, span))

    def near(self, mine: bool = False) -> Near:
        """Return the latest of what is late and the next of what is due within a year, and how much there is of it; a
        fixed number of statements, and only what is near is read.
        """
        today, within = self._context.clock.today(), self._within(mine)
        before = Span(today - timedelta(days=1), within=within)
        ahead = Span(add_months(today, _AHEAD_MONTHS), today, within=within)
        db = self._context.db
        rows = [*due_rows(db, before, MOST_LATE, latest=True), *due_rows(db, ahead, MOST_AHEAD)]
        late, months = sum(due_months(db, before).values()), due_months(db, ahead)
        return Near(self._items(rows), late + sum(months.values()), late, months)

    def _within(self, mine: bool) -> set[str] | None:
        if not mine:
            return None
        scope = scope_of(self._context.db, self._context.me())
        return {*scope.teams, scope.person} - {""}

    def _items(self, rows: Sequence[DueRow]) -> list[Item]:
        today = self._context.clock.today()
        return [
            Item(
                row.kind,
                row.id,
                row.ref,
                row.title,
                row.field,
                # An action's target may have been revised since.
                t("Calendar", "Target") if row.field == "target" else show(KINDS[row.kind][row.field].label),
                day,
                row.who,
                row.team,
                day < today,
            )
            for row in rows
            if (day := _day(row.day)) is not None
        ]

    def write(self, items: Sequence[Item], to: Path) -> None:
        """Write a calendar file of these; raises UserError where that cannot be done."""
        from kimdesk.exports.files import write_file
        from kimdesk.exports.ics import Event, write_ics

        events = [
            Event(
                f"{each.id}.{each.field}@kimdesk",
                each.on,
                f"{each.ref} {each.title}".strip(),
                "\n".join(filter(None, (f"{show(KINDS[each.kind].label)}: {each.what}", each.who))),
            )
            for each in items
        ]
        write_file(to, write_ics(t("Calendar", "KIM Desk: what is due"), events, self._context.clock.now()))

    def done(self, task: str, on: date | None = None) -> tuple[date | None, Changes]:
        """Say that a recurring task was done, today unless ``on`` says otherwise; return when it comes again. What is done
        early is done for the day on which it was due.

        Raises UserError where the day lies ahead, or the person may not.
        """
        today = self._context.clock.today()
        day = on or today
        if day > today:
            raise UserError(
                t("Calendar", "Not marked as done"),
                t("Calendar", "That day is still to come."),
                t("Calendar", "Give the day on which it was done."),
            )
        record = self._records.get("recurring", task)
        due = _day(record["next"] or "")
        again = next_day(max(day, due or day), record["every"], record["months"])
        values = {"last": day.isoformat(), "next": again.isoformat() if again else None}
        return again, self._records.change("recurring", task, values)


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None
