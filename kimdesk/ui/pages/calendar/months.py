"""What is due as a list under headings: what is late first, then month by month."""

from __future__ import annotations

from datetime import date

from kimdesk.i18n import show, t
from kimdesk.model.dates import month_name, say_date
from kimdesk.model.kinds import KINDS
from kimdesk.services.calendar import Item, Near
from kimdesk.ui.said import say_days
from kimdesk.ui.widgets.grouped_list import Line


def key_of(item: Item) -> str:
    """Return by what the list knows an item: a record may be due for several reasons."""
    return f"{item.kind} {item.id} {item.field}"


def in_months(near: Near, today: date) -> list[tuple[str, list[Line]]]:
    """Return the groups in the order of the items, which come the earliest first; a heading says how many there are,
    whether all of them are shown or not.
    """
    groups: dict[str, list[Line]] = {}
    for item in near.items:
        groups.setdefault("" if item.late else item.on.isoformat()[:7], []).append(
            Line(key_of(item), f"{item.ref} {item.title}".strip(), _second(item, today))
        )
    return [(_heading(month, near, len(lines), today), lines) for month, lines in groups.items()]


def _heading(month: str, near: Near, shown: int, today: date) -> str:
    count = near.months[month] if month else near.late
    if not month and shown < count:
        return t("Calendar", "Late ({count}, the latest {shown} are shown)").format(count=f"{count:,}", shown=shown)
    words = t("Calendar", "Late") if not month else _name(month, today)
    return t("Calendar", "{month} ({count})").format(month=words, count=f"{count:,}")


def _name(month: str, today: date) -> str:
    if month == today.isoformat()[:7]:
        return t("Calendar", "This month")
    return f"{month_name(int(month[5:]))} {month[:4]}"


def _second(item: Item, today: date) -> str:
    days = abs((item.on - today).days)
    near = say_days(item.on, today) if days <= 20 else ""
    when = f"{say_date(item.on)} ({near})" if near else say_date(item.on)
    return " · ".join(filter(None, (when, item.what, show(KINDS[item.kind].label), item.who)))
