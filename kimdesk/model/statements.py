"""The yearly statement of an information asset owner to the SIRO: which year it is for, and when the next is due."""

from __future__ import annotations

import re
from datetime import date

from kimdesk.model.dates import add_months
from kimdesk.model.ops import natural_id
from kimdesk.model.roster import Right

_APRIL = 4
_MONTHS = 12
# Who signs for an owner who is a person of their own; for a post or a team whoever keeps the register may.
_SIGN_FOR_A_PERSON = frozenset(
    {"administrator", "service_manager", "head_of_service", "director", "information_governance"}
)
_SPLIT_YEAR = re.compile(r"(\d{4})\s*[/-]\s*(\d{2}|\d{4})")


def year_of(day: date) -> str:
    """Return the council's financial year (April to March) that a day lies in, as "2025/26"."""
    first = day.year if day.month >= _APRIL else day.year - 1
    return _said(first)


def following(year: str, due: date) -> str:
    """Return the year after one, written in the same way; where it cannot be read, the year in which the next is due."""
    words = year.strip()
    if found := _SPLIT_YEAR.fullmatch(words):
        return _said(int(found[1]) + 1)
    return str(int(words) + 1) if re.fullmatch(r"\d{4}", words) else year_of(due)


def due_again(signed: date) -> date:
    """Return the day on which the next statement is due: a year after this one was signed."""
    return add_months(signed, _MONTHS)


def statement_id(workspace: str, owner: str, year: str) -> str:
    """Return the id of an owner's statement for a year, the same on every laptop that notes it as due."""
    return natural_id(workspace, "statement", owner, year)


def signs_for_others(rights: tuple[Right, ...]) -> bool:
    """Tell whether somebody with these rights may sign the statement of another person, on that person's behalf."""
    return any(right.role in _SIGN_FOR_A_PERSON and not right.teams for right in rights)


def _said(first: int) -> str:
    return f"{first}/{(first + 1) % 100:02}"
