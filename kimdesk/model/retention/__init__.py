"""Retention periods: the words of a schedule as data, in plain English again, and the day they come to."""

from __future__ import annotations

from kimdesk.model.retention.ending import Ending, end_date
from kimdesk.model.retention.periods import Period, Year
from kimdesk.model.retention.reading import read_rule
from kimdesk.model.retention.rule import Bound, Combine, Extra, Part, Rule, Sort, State

__all__ = [
    "Bound",
    "Combine",
    "Ending",
    "Extra",
    "Part",
    "Period",
    "Rule",
    "Sort",
    "State",
    "Year",
    "end_date",
    "read_rule",
]
