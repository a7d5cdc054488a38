"""Records that hold from one day to another: which of their fields say so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from kimdesk.model.fields import Kind, Type

_FROM, _UNTIL = ("effective", "since"), ("until", "ended")


class Period(NamedTuple):
    """The fields with the first day and the last one; ``until`` is empty where each record holds until the next one of
    the same ``about``.
    """

    since: str
    until: str
    about: tuple[str, ...] = ()


def period_of(kind: Kind) -> Period | None:
    """Return which fields of a kind say from when to when a record holds, or None where none does."""
    since, until = (next((name for name in names if _is_day(kind, name)), "") for names in (_FROM, _UNTIL))
    if not since:
        return None
    return Period(since, until, () if until else tuple(each for each in ("activity", "team") if each in kind.by_name))


def holds(period: Period, values: Mapping[str, Any], day: str) -> bool:
    """Tell whether something with these values holds on an ISO day; where no day is said it is open on that side."""
    since, until = values.get(period.since), values.get(period.until) if period.until else None
    return (not since or since <= day) and (not until or until >= day)


def _is_day(kind: Kind, name: str) -> bool:
    return name in kind.by_name and kind[name].type is Type.DATE
