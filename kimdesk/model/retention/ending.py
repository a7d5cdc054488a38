"""The day that a retention period comes to, where one day governs; and where none can be told, why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kimdesk.i18n import t
from kimdesk.model.dates import end_of_month, parse_date
from kimdesk.model.quarters import FINANCIAL_YEAR_MONTH
from kimdesk.model.retention.periods import Period, Year
from kimdesk.model.retention.rule import Combine, Extra, Part, Rule, Sort, State

_COUNTS_APART = re.compile(r"inactiv|no (?:further )?(?:contact|activity|action)|without", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ending:
    """When a period is over: ``day`` is the last day on which the records are kept, and ``latest`` the day by which they
    must be gone where the schedule gives a range. Without a day ``why`` says in a sentence what is missing; ``never``:
    there is no end.
    """

    day: date | None = None
    latest: date | None = None
    why: str = ""
    never: bool = False


def end_date(
    rule: Rule, start: date | None, first_month: int = FINANCIAL_YEAR_MONTH, dates: Mapping[str, date] | None = None
) -> Ending:
    """Return the last day on which records are kept under the rule.

    ``start`` is the day on which what starts the period happened; where the parts of a rule count from different
    moments, ``dates`` gives the day of each by its words. Years that a schedule does not describe end before
    ``first_month``, the council's financial year.
    """
    if rule.state is State.SILENT:
        return Ending(why=t("Retention", "No retention period is recorded."))
    if rule.state is State.UNDECIDED:
        return Ending(why=t("Retention", "The retention period is not decided yet."))
    if rule.state is not State.READ:
        return Ending(why=t("Retention", "The period “{words}” was not understood.").format(words=rule.words))
    governs = len({(part.trigger or "") for part in rule.parts if part.sort is not Sort.PERMANENT}) == 1
    known = {} if dates is None else dates
    ends = [_end_of_part(part, known.get(part.trigger, start if governs else None), first_month) for part in rule.parts]
    return _combined(rule, ends)


def _combined(rule: Rule, ends: list[Ending]) -> Ending:
    if rule.combine is Combine.EARLIER:
        ends = [each for each in ends if not each.never] or ends
    if all(each == ends[0] for each in ends):
        return ends[0]
    if rule.combine not in (Combine.LATER, Combine.EARLIER):
        return Ending(why=t("Retention", "It depends on which applies: {rule}.").format(rule=rule.say()))
    never = [each for each in ends if each.never] if rule.combine is Combine.LATER else []
    open_ended = never or [each for each in ends if each.day is None]
    if open_ended:
        return open_ended[0]
    choose = max if rule.combine is Combine.LATER else min
    return choose(ends, key=lambda each: (each.day or date.min, each.latest or date.min))


def _end_of_part(part: Part, start: date | None, first_month: int) -> Ending:
    if part.sort is Sort.PERMANENT:
        return Ending(why=t("Retention", "It is kept permanently."), never=True)
    if part.sort is Sort.LIFE:
        return Ending(why=t("Retention", "It is kept for the life of the organisation."), never=True)
    begin = start or parse_date(part.trigger)
    if begin is None:
        return Ending(why=_say_missing(part))
    apart = next((extra for extra in part.plus if _COUNTS_APART.search(extra.why)), None)
    if apart is not None:
        return Ending(why=_say_apart(apart))
    try:
        day = _counted(part, part.period, begin, first_month)
        latest = _counted(part, part.longest, begin, first_month) if part.longest is not None else None
    except OverflowError:
        return Ending(why=t("Retention", "The period ends after the year 9999."))
    return Ending(day, latest)


def _counted(part: Part, period: Period, begin: date, first_month: int) -> date:
    day = period.after(part.year.end(begin, first_month))
    for extra in part.plus:
        day = extra.period.after(day)
    whole_months = not any(each.weeks or each.days for each in (period, *(extra.period for extra in part.plus)))
    # A year that ends in February ends on the 29th where there is one, however many years are added.
    if part.year not in (Year.NONE, Year.TAX) and whole_months:
        return end_of_month(day.year, day.month)
    return day


def _say_missing(part: Part) -> str:
    if part.sort is Sort.WHILE:
        return t("Retention", "It is kept while {trigger}; there is no date for the end of that.").format(
            trigger=part.trigger
        )
    if part.sort is Sort.EVENT:
        return t("Retention", "It is kept until {trigger}; the date of that is not recorded.").format(
            trigger=part.say_start()
        )
    if not part.trigger:
        return t("Retention", "The date from which the period counts is not recorded.")
    return t("Retention", "The date of “{trigger}” is not recorded.").format(trigger=part.trigger)


def _say_apart(extra: Extra) -> str:
    return t("Retention", "{period} of {reason} have to pass as well, and only the case file tells.").format(
        period=extra.period.say(), reason=extra.why
    )
