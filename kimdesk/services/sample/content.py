"""The sample's words, read from resources/sample, with quarters and months counted from the day it is made."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from kimdesk.model.dates import MONTHS, add_months
from kimdesk.model.quarters import Quarter
from kimdesk.resources import resource_path

Row = Mapping[str, Any]

_RELATIVE = re.compile(r"\{(q|m|year)([+-]\d+)?\}")


@cache
def load(name: str) -> dict[str, Any]:
    """Return one file of the sample's words; nobody changes what is returned."""
    with resource_path("sample", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def picked(row: Row, names: Iterable[str]) -> dict[str, Any]:
    """Return these fields of a row, as far as it has them."""
    return {name: row[name] for name in names if name in row}


def relative(words: str, current: Quarter, today: date) -> str:
    """Write out {q-1} as a quarter's name, {m+2} as a month with its year and {year} or {year-1} as a year."""

    def written(match: re.Match[str]) -> str:
        count = int(match[2] or 0)
        if match[1] == "year":
            return str(today.year + count)
        if match[1] == "q":
            return current.shifted(count).name
        month = add_months(today.replace(day=1), count)
        return f"{MONTHS[month.month - 1]} {month.year}"

    return _RELATIVE.sub(written, words)


def day_from(today: date, days: int) -> str:
    """Return the day that many days from today, moved off a weekend, in ISO form."""
    day = today + timedelta(days=days)
    back = max(day.weekday() - 4, 0)
    return (day - timedelta(days=back)).isoformat()
