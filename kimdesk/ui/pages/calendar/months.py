"""What is due as a list under headings: what is late first, then month by month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kimdesk.i18n import show, t
from kimdesk.model.dates import MONTHS, say_date
from kimdesk.model.kinds import KINDS
from kimdesk.services.calendar import Item
from kimdesk.ui.said import say_days
from kimdesk.ui.widgets.grouped_list import Line


def key_of(item: Item) -> str:
    """Return by what the list knows an item: a record may be due for several reasons."""
    return f"{item.kind} {item.id} {item.field}"


def in_months(items: Sequence[Item], today: date) -> list[tuple[str, list[Line]]]:
    """Return the groups in the order of the items, which come the earliest first."""
    groups: dict[str, list[Line]] = {}
    for item in items:
        groups.setdefault(_heading(item, today), []).append(
            Line(key_of(item), f"{item.ref} {item.title}".strip(), _second(item, today))
        )
    return [
        (t("Calendar", "{month} ({count})").format(month=heading, count=len(lines)), lines)
        for heading, lines in groups.items()
    ]


def _heading(item: Item, today: date) -> str:
    if item.late:
        return t("Calendar", "Late")
    if (item.on.year, item.on.month) == (today.year, today.month):
        return t("Calendar", "This month")
    return f"{MONTHS[item.on.month - 1]} {item.on.year}"


def _second(item: Item, today: date) -> str:
    days = abs((item.on - today).days)
    near = say_days(item.on, today) if days <= 20 else ""
    when = f"{say_date(item.on)} ({near})" if near else say_date(item.on)
    return " · ".join(filter(None, (when, item.what, show(KINDS[item.kind].label), item.who)))
