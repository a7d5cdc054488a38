"""A retention rule as the register holds it: words, numbers and answers, turned into one rule and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kimdesk.model.retention.moments import start_in
from kimdesk.model.retention.periods import Period, Year
from kimdesk.model.retention.reading import points_elsewhere, read_rule
from kimdesk.model.retention.rule import Combine, Part, Rule, Sort, State

UNITS = Period._fields


def rule_of(values: Mapping[str, Any]) -> Rule:
    """Return the rule that the fields of a retention rule mean.

    A yes to "kept permanently" stands above everything, and the schedule's own words above its numbers, because they say
    more. "Keep until" counts where there is neither.
    """
    words, trigger = str(values.get("period") or ""), str(values.get("trigger") or "")
    if values.get("permanent") == "yes":
        return Rule(words, (Part(Sort.PERMANENT),), Combine.ALONE, State.READ)
    if words.strip():
        return read_rule(words, trigger)
    period = Period(*(_number(values.get(unit)) for unit in UNITS))
    year, start = start_in(trigger) if trigger.strip() else (Year.NONE, "")
    if any(period):
        return Rule("", (Part(Sort.PERIOD, period, start, year),), Combine.ALONE, State.READ)
    until = str(values.get("until") or "")
    if until.strip():
        return read_rule(as_period(until))
    if any(values.get(unit) == 0 for unit in UNITS) and (start or year is not Year.NONE):
        # No time after something happened: it is kept until then.
        return Rule("", (Part(Sort.EVENT, trigger=start, year=year),), Combine.ALONE, State.READ)
    return Rule()


def as_period(until: str) -> str:
    """Return the words of "keep until" as a period says them: what is no period by itself names what has to happen."""
    plain = read_rule(until)
    if plain.state is not State.UNREAD or points_elsewhere(until):
        return until
    said = f"until {until[:1].lower()}{until[1:]}"
    return said if read_rule(said).state is State.READ else until


def numbers_of(rule: Rule) -> dict[str, int]:
    """Return the years, months, weeks and days of a rule that comes to one length of time, without zeros; what is added
    to it is counted in. Nothing for any other rule.
    """
    part = rule.only
    if part is None or part.sort is not Sort.PERIOD:
        return {}
    lengths = [part.period, *(extra.period for extra in part.plus)]
    totals = (sum(each) for each in zip(*lengths, strict=True))
    return {unit: amount for unit, amount in zip(UNITS, totals, strict=True) if amount}


def plain_words(values: Mapping[str, Any]) -> str:
    """Return the words of a period that is nothing but numbers, in the schedules' own language: "1 year 6 months"."""
    amounts = [(_number(values.get(unit)), unit) for unit in UNITS]
    return " ".join(f"{amount} {unit[:-1] if amount == 1 else unit}" for amount, unit in amounts if amount)


def _number(value: Any) -> int:
    return value if isinstance(value, int) and 0 < value < 1000 else 0
