"""Whether a return may still be written, and what is odd about what is written in it."""

from __future__ import annotations

from datetime import date
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.dates import say_date
from kimdesk.model.returns import State
from kimdesk.services.return_view import ReturnView


def require_open(view: ReturnView) -> None:
    """Raise UserError where the return has left its team: it was submitted, reviewed or signed off.

    What was written elsewhere meanwhile still arrives, and is shown as a change since that act.
    """
    names = {"team": view.team.title, "quarter": view.quarter.name}
    if view.state is State.SIGNED:
        raise UserError(
            t("Return", "This quarter is signed off"),
            t("Return", "{quarter} was signed off, so this return no longer changes.").format(**names),
            t("Return", "Reopen it with a reason, or record the change in the next quarter."),
        )
    if view.state is State.SUBMITTED:
        raise UserError(
            t("Return", "This return is submitted"),
            t("Return", "The return of {team} for {quarter} is with its reviewer and no longer changes.").format(
                **names
            ),
            t("Return", "Take it back, or ask the reviewer to return it to the team."),
        )
    if view.state is State.REVIEWED:
        raise UserError(
            t("Return", "This return is reviewed"),
            t("Return", "The return of {team} for {quarter} was reviewed and no longer changes.").format(**names),
            t("Return", "Ask the reviewer to return it to the team, or to reopen it with a reason."),
        )


def note_on_day(view: ReturnView, day: Any) -> str:
    """Return a warning where a change is said to hold from a day after the quarter it is told in, or nothing."""
    if not day or str(day) <= view.quarter.end.isoformat():
        return ""
    return t("Return", "{day} is after {quarter} ended; please check the date.").format(
        day=say_date(date.fromisoformat(str(day))), quarter=view.quarter.name
    )
