"""Where an asset stands under its retention rule, in plain English."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kimdesk.i18n import Text, mark, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_long_date
from kimdesk.model.retention import State
from kimdesk.services.holds import say_stopped

if TYPE_CHECKING:
    from kimdesk.services.retention import Standing

_AFTER: dict[str, Text] = {
    "destroy": mark("Retention", "To be destroyed after {day}"),
    "review": mark("Retention", "To be reviewed after {day}"),
    "archive": mark("Retention", "To be transferred to the archive after {day}"),
    "offer": mark("Retention", "To be offered to the archivist after {day}"),
    "anonymise": mark("Retention", "To be anonymised after {day}"),
    "return": mark("Retention", "To be returned to the controller after {day}"),
    "automatic": mark("Retention", "To be deleted by the system after {day}"),
}
_OVER = mark("Retention", "The period ends on {day}; what is to be done then is not recorded")
_APPLIES: dict[str, Text] = {
    "yes": mark("Retention", "the system applies the rule by itself"),
    "by_hand": mark("Retention", "the rule is applied by hand"),
    "no": mark("Retention", "the system does not apply the rule"),
}


def say_standing(standing: Standing, today: date) -> str:
    """Return what the rule comes to for an asset: when it ends or why that cannot be told, what stops it, what was done,
    and whether the system applies it.
    """
    stopped = say_stopped(standing.stops) if standing.stops else ""
    parts = [stopped, _say_end(standing, today), _say_done(standing), say_runs(standing.asset, today)]
    return " ".join(part for part in parts if part)


def say_end(standing: Standing) -> str:
    """Return when the period ends and by which rule, or why that cannot be told."""
    ending, rule = standing.ending, standing.rule.say()
    if ending.never or standing.rule.state is State.SILENT:
        return ending.why
    if ending.day is None:
        unread = standing.rule.state is not State.READ
        words = t("Retention", "When it ends cannot be told. {why}").format(why=ending.why)
        return words if unread else t("Retention", "{words} The rule: {rule}.").format(words=words, rule=rule)
    pattern = _AFTER.get(standing.action, _OVER)
    said = t(pattern.context, pattern).format(day=say_long_date(ending.day))
    if ending.latest is not None:
        said = t("Retention", "{said}, and by {day} at the latest").format(said=said, day=say_long_date(ending.latest))
    start = standing.asset["runs_from"]
    if start:
        rule = t("Retention", "{rule}, counted from {day}").format(rule=rule, day=_day(start))
    return t("Retention", "{said}: {rule}.").format(said=said, rule=rule)


def say_runs(asset: Record, today: date) -> str:
    """Return whether the system applies the rule, when it last did, what waits, and when it does so next."""
    parts = []
    applied = _APPLIES.get(asset["applied"] or "")
    if applied:
        parts.append(t(applied.context, applied))
    if asset["last_run"]:
        parts.append(t("Retention", "last run {day}").format(day=_day(asset["last_run"])))
    if asset["backlog"]:
        parts.append(t("Retention", "{count} records wait").format(count=asset["backlog"]))
    if asset["next_run"]:
        late = asset["next_run"] < today.isoformat()
        words = t("Retention", "the run of {day} is overdue") if late else t("Retention", "next run {day}")
        parts.append(words.format(day=_day(asset["next_run"])))
    said = "; ".join(parts)
    return t("Retention", "{said}.").format(said=f"{said[:1].upper()}{said[1:]}") if said else ""


def _say_end(standing: Standing, today: date) -> str:
    said = say_end(standing)
    return t("Retention", "Due. {said}").format(said=said) if standing.is_due(today) else said


def _say_done(standing: Standing) -> str:
    if not standing.done:
        return ""
    last = max(standing.done, key=lambda each: each["on"])
    return t("Retention", "Last disposal: {ref}, {day}.").format(ref=last.ref, day=_day(last["on"]))


def _day(iso: str) -> str:
    return say_long_date(date.fromisoformat(iso))
