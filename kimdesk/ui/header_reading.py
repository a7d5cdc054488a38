"""What the header and the status line say, read away from the main thread."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from kimdesk.i18n import t
from kimdesk.model.dates import say_short_date, short_month
from kimdesk.model.quarters import Quarter, say_short_months
from kimdesk.services.backup_age import is_old
from kimdesk.services.desk import Desk
from kimdesk.services.identity import Who
from kimdesk.services.overview import QuarterState
from kimdesk.ui.said import say_days


class HeaderReading(NamedTuple):
    """Name of the workspace, who is here, who else there is, the quarters in words, actions overdue."""

    workspace: str
    me: Who
    people: list[Who]
    quarter_words: str
    quarters: list[tuple[Quarter, str]]
    overdue: int


def read_header(desk: Desk, quarter: Quarter) -> HeaderReading:
    """Read what the header says about a quarter."""
    today = desk.context.clock.today()
    states = desk.overview.quarters()
    shown = next((each for each in states if each.quarter == quarter), None)
    if shown is None:
        shown = QuarterState(quarter, desk.context.due(quarter), False, False)
        states = sorted([*states, shown], key=_start, reverse=True)
    words = t("Window", "{name}, {months}  ·  {state}").format(
        name=quarter.name, months=say_short_months(quarter.start, quarter.end), state=_short_state(shown, today)
    )
    return HeaderReading(
        desk.workspace.name(),
        desk.identity.me(),
        desk.identity.choices(),
        words,
        [(each.quarter, _line(each, today)) for each in states],
        desk.overview.overdue_actions(),
    )


def _start(each: QuarterState) -> date:
    return each.quarter.start


def _short_state(each: QuarterState, today: date) -> str:
    if each.signed:
        return t("Window", "signed off")
    if abs((each.due - today).days) <= 20:
        return t("Window", "due {when}").format(when=say_days(each.due, today))
    return t("Window", "due {when}").format(when=say_short_date(each.due))


def _line(each: QuarterState, today: date) -> str:
    """Return a quarter as the menu offers it: its months, its state and the day its returns are due."""
    if each.signed:
        state = t("Header", "signed off")
    elif not each.used:
        state = t("Header", "not begun")
    else:
        state = t("Header", "open") if each.due >= today else t("Header", "late")
    return t("Header", "{name}, {months}: {state}, due {day}").format(
        name=each.quarter.name,
        months=say_short_months(each.quarter.start, each.quarter.end),
        state=state,
        day=say_short_date(each.due),
    )


def say_backup(at: str, now: datetime) -> tuple[str, str, bool]:
    """Say when the last backup was made, and the same in few words; and tell whether that is too long ago."""
    old = is_old(at, now)
    if not at:
        return t("Window", "No backup yet"), t("Window", "No backup yet"), old
    when = datetime.fromisoformat(at)
    words = t("Window", "Last backup {day} {time}, over a week ago") if old else t("Window", "Last backup {day} {time}")
    short = t("Window", "Old backup {day}") if old else t("Window", "Backup {day}")
    day = f"{when.day} {short_month(when.month)}"
    return words.format(day=day, time=f"{when:%H:%M}"), short.format(day=day), old
