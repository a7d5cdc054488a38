"""Which records of a kind were in force on a day, as they are known at a moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from kimdesk.model.kinds import ALL, KINDS
from kimdesk.model.periods import Period, holds, period_of
from kimdesk.services.context import Context
from kimdesk.services.moments import Moment
from kimdesk.store.as_at import dated, list_then
from kimdesk.store.listing import Listing, ListRequest, list_records
from kimdesk.store.recorded import ALWAYS

# So many versions that hold no more are looked up one by one.
_MOST_EARLIER = 200


def kinds_in_force() -> tuple[str, ...]:
    """Return the kinds whose records hold from one day to another."""
    return tuple(kind.name for kind in ALL if period_of(kind) and kind.name != "entry")


def in_force(context: Context, request: ListRequest, day: date, moment: Moment) -> Listing:
    """Return the rows of a list that were in force on a day as it was known at a moment.

    A record whose first day was moved on since then was in force in its earlier version: that one is told.
    """
    kind = KINDS[request.kind]
    period = period_of(kind)
    if period is None:
        raise ValueError(f"{kind.name} records hold on no day")
    beside = [each for each in (period.since, period.until, *period.about) if each]
    asked = replace(request, columns=(*request.columns, *beside))
    listing = _rows(context, asked, moment)
    # Names stand in the place of what is referred to, which tells as well what belongs together.
    width, iso = 2 + len(request.columns), day.isoformat()
    facts = [dict(zip(beside, row[width:], strict=True)) for row in listing.rows]
    rows = [row for row, each in zip(listing.rows, facts, strict=True) if holds(period, each, iso)]
    if period.about:
        rows = _latest(rows, width, beside, period)
    later = {
        row[0] for row, each in zip(listing.rows, facts, strict=True) if each[period.since] and each[period.since] > iso
    }
    rows += _earlier(context, asked, period, iso, moment, later)
    return Listing(request, [row[:width] for row in rows])


def _rows(context: Context, request: ListRequest, moment: Moment) -> Listing:
    if moment.until == ALWAYS:
        return list_records(context.db, request)
    return list_then(context.db, request, moment.until)


def _latest(rows: list[tuple[Any, ...]], width: int, beside: list[str], period: Period) -> list[tuple[Any, ...]]:
    """Return of several about the same the one that began last."""
    about = [width + beside.index(each) for each in period.about]
    begun = width + beside.index(period.since)
    latest: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for row in rows:
        key = tuple(row[at] for at in about)
        if key not in latest or (row[begun] or "") >= (latest[key][begun] or ""):
            latest[key] = row
    return [row for row in rows if row in latest.values()]


def _earlier(
    context: Context, request: ListRequest, period: Period, day: str, moment: Moment, later: set[str]
) -> list[tuple[Any, ...]]:
    """Return the versions that held on the day of records that hold from a later one by now."""
    instants: dict[int, int] = {}
    held: int | None = None
    for identity, number, value, at in dated(context.db, request.kind, period.since, moment.until) if later else ():
        if identity not in later:
            continue
        if held == number:
            # Until this was recorded the day before it stood.
            instants[number] = at - 1
        held = number if isinstance(value, str) and value <= day else None
    rows: list[tuple[Any, ...]] = []
    for number, until in list(instants.items())[:_MOST_EARLIER]:
        rows += list_then(context.db, request, until, {number}).rows
    return rows
