"""What the header and the status line say, read away from the main thread."""

from __future__ import annotations

from datetime import date, datetime

from kimdesk.i18n import t
from kimdesk.model.quarters import Quarter
from kimdesk.services.desk import Desk
from kimdesk.services.identity import Who
from kimdesk.ui.said import say_days

# Name of the workspace, who is here, who else there is, when returns are due, whether signed, actions overdue.
HeaderReading = tuple[str, Who, list[Who], str, bool, int]


def read_header(desk: Desk, quarter: Quarter) -> HeaderReading:
    """Read what the header says about a quarter."""
    today = desk.context.clock.today()
    due = t("Window", "due {when}").format(when=_short_date(desk.context.due(quarter)))
    overdue = desk.overview.overdue_actions()
    signed = desk.signing.signature(quarter) is not None
    if not signed and abs((desk.context.due(quarter) - today).days) <= 20:
        due = t("Window", "due {when}").format(when=say_days(desk.context.due(quarter), today))
    return desk.workspace.name(), desk.identity.me(), desk.identity.choices(), due, signed, overdue


def _short_date(day: date) -> str:
    return f"{day.day} {day:%b}"


def short_months(quarter: Quarter) -> str:
    """Return "Oct to Dec"."""
    return t("Window", "{first} to {last}").format(first=f"{quarter.start:%b}", last=f"{quarter.end:%b}")


def say_backup(at: str) -> str:
    """Say when the last backup was made."""
    if not at:
        return t("Window", "No backup yet")
    when = datetime.fromisoformat(at)
    return t("Window", "Last backup {day} {time}").format(day=f"{when.day} {when:%b}", time=f"{when:%H:%M}")
