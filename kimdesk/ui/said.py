"""Dates as people say them, and what was refused in the words that belong beside its button."""

from __future__ import annotations

from datetime import date

from kimdesk.errors import UserError
from kimdesk.i18n import t, tn
from kimdesk.model.dates import short_month


def say_days(day: date, today: date) -> str:
    """Return "today", "in 12 days", "3 days ago", and further away the month."""
    days = (day - today).days
    if days == 0:
        return t("Said", "today")
    if days == 1:
        return t("Said", "tomorrow")
    if days == -1:
        return t("Said", "yesterday")
    if 1 < days <= 20:
        return tn("Said", "in {count} day", "in {count} days", days).format(count=days)
    if -60 <= days < -1:
        return tn("Said", "{count} day ago", "{count} days ago", -days).format(count=-days)
    short = short_month(day.month)
    return short if day.year == today.year or 0 < days < 300 else f"{short} {day.year}"


def tone_of_days(days: int) -> str:
    """Return the tone of something that many days away."""
    return "red" if days < 0 else "amber" if days <= 21 else "neutral"


def say_why(error: Exception) -> str:
    """Return why something was not done and what to do about it; what was to be done stands beside it already."""
    return error.why if isinstance(error, UserError) else str(error)
