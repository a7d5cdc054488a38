"""Which quarters there can be: not those to come, nor those from before anybody kept records here."""

from __future__ import annotations

from datetime import date

from kimdesk.errors import Refused
from kimdesk.i18n import t
from kimdesk.model.dates import say_date
from kimdesk.model.quarters import Quarter, quarter_of
from kimdesk.services.context import Context
from kimdesk.store import reading

# What happened longer ago than this is not filled in afterwards any more.
_FILLED_BACK = 60


def first_used(context: Context) -> date | None:
    """Return the first day of the earliest quarter in which something was recorded, or None."""
    found = reading.find_records(context.db, "quarter", {}, "start", only=("start",))
    return date.fromisoformat(found[0]["start"]) if found and found[0]["start"] else None


def is_before_use(context: Context, quarter: Quarter) -> bool:
    """Tell whether nobody owes a return for the quarter, because records were not kept here yet."""
    first = first_used(context) or _running(context).shifted(-1).start
    return quarter.start < first


def require_fillable(context: Context, quarter: Quarter) -> None:
    """Raise Refused where nothing can have been recorded for the quarter: it is to come, or too long ago."""
    _require_begun(context, quarter)
    earliest = _running(context).shifted(-_FILLED_BACK)
    if quarter < earliest:
        raise Refused(
            _title(quarter),
            t("Quarters", "It ended on {date}, and was never opened here.").format(date=say_date(quarter.end)),
            t("Quarters", "The earliest quarter that can still be filled in is {quarter}.").format(
                quarter=earliest.name
            ),
        )


def require_openable(context: Context, quarter: Quarter) -> None:
    """Raise Refused where the quarter cannot be opened: it is to come, was before the first one used, or has no team."""
    require_fillable(context, quarter)
    first = first_used(context)
    if first and quarter.start < first:
        raise Refused(
            _title(quarter),
            t("Quarters", "Records are kept here since {quarter}.").format(
                quarter=Quarter(first, quarter.first_month).name
            ),
            t("Quarters", "Earlier quarters are not opened afterwards."),
        )
    if not has_team(context, quarter):
        raise Refused(
            _title(quarter),
            t("Quarters", "No team runs in it."),
            t("Quarters", "Set up teams first, or look at their Since and Until: kimdesk list teams."),
        )


def has_team(context: Context, quarter: Quarter) -> bool:
    """Tell whether any team runs in the quarter."""
    teams = reading.find_records(context.db, "team", {}, only=("since", "until"))
    return any(quarter.overlaps(team["since"], team["until"]) for team in teams)


def why_not_signed(context: Context, quarter: Quarter) -> str:
    """Say why the quarter as such cannot be signed yet, or nothing."""
    if context.clock.today() < quarter.end:
        return t("Quarters", "{quarter} ends on {date}; it can be signed from that day on").format(
            quarter=quarter.name, date=say_date(quarter.end)
        )
    if not has_team(context, quarter):
        return t("Quarters", "No team runs in {quarter}").format(quarter=quarter.name)
    return ""


def _require_begun(context: Context, quarter: Quarter) -> None:
    if quarter.start > context.clock.today():
        raise Refused(
            _title(quarter),
            t("Quarters", "It begins on {date}.").format(date=say_date(quarter.start)),
            t("Quarters", "The quarter that runs now is {quarter}.").format(quarter=_running(context).name),
        )


def _running(context: Context) -> Quarter:
    return quarter_of(context.clock.today(), context.first_month())


def _title(quarter: Quarter) -> str:
    return t("Quarters", "{quarter} cannot be opened").format(quarter=quarter.name)
