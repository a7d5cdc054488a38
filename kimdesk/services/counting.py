"""How many records a kind has, what so many are called, and how many of them somebody must look at soon."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from kimdesk.i18n import WELSH, language, mark, show
from kimdesk.model.dates import add_months
from kimdesk.model.fields import Kind
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import within
from kimdesk.services.context import Context
from kimdesk.store.listing import Filter, ListRequest, Test, count_records

# What cannot be counted by its own name.
_SINGLES = {"evidence": mark("Cli", "piece of evidence"), "training": mark("Cli", "set of training figures")}
_SEVERAL = {
    "answer": mark("Cli", "self-assessment answers"),
    "evidence": mark("Cli", "pieces of evidence"),
    "training": mark("Cli", "sets of training figures"),
    "requests": mark("Cli", "sets of request figures"),
    "learning": mark("Cli", "learning cases"),
    "scrutiny": mark("Cli", "scrutiny meetings"),
}


def counted(kind: Kind, count: int) -> str:
    """Return what so many records of a kind are called after their number: in Welsh one thing, however many there are."""
    if count == 1 or language() == WELSH:
        return within(show(_SINGLES.get(kind.name, kind.label)))
    return within(show(_SEVERAL.get(kind.name, kind.label_plural)))


def is_over(kind: Kind, values: Mapping[str, Any]) -> bool:
    """Whether nothing is left to do about a record with these values."""
    said = values.get(kind.ends) if kind.ends else None
    return said in kind.finished if kind.finished else bool(said)


def open_tests(kind: Kind) -> tuple[Filter, ...]:
    """Return the tests that leave out what nothing is left to do about."""
    if not kind.ends:
        return ()
    if kind.finished:
        return tuple(Filter(kind.ends, Test.NOT, key) for key in kind.finished)
    return (Filter(kind.ends, Test.EMPTY, True),)


def due_tests(kind: Kind, today: date) -> tuple[Filter, ...]:
    """Return the tests that keep what somebody must look at within a month, and what is overdue."""
    return (Filter(kind.due, Test.BEFORE, add_months(today, 1).isoformat()), *open_tests(kind))


def late_tests(kind: Kind, today: date) -> tuple[Filter, ...]:
    """Return the tests that keep what somebody should have looked at."""
    return (Filter(kind.due, Test.BEFORE, today.isoformat()), *open_tests(kind))


class Count(NamedTuple):
    """How many records there are, and how many of them are due within a month or overdue."""

    all: int
    due: int


class CountingService:
    """Counts the registers."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def number(self, kind: str) -> int:
        """Return how many records of a kind there are."""
        return count_records(self._context.db, [ListRequest(kind, ())])[0]

    def count(self, kinds: Sequence[str]) -> dict[str, Count]:
        """Count the records of each of these kinds, in one statement."""
        today = self._context.clock.today()
        dated = [kind for kind in kinds if KINDS[kind].due]
        asked = [ListRequest(kind, ()) for kind in kinds]
        asked += [ListRequest(kind, (), due_tests(KINDS[kind], today)) for kind in dated]
        numbers = count_records(self._context.db, asked)
        due = dict(zip(dated, numbers[len(kinds) :], strict=True))
        return {kind: Count(number, due.get(kind, 0)) for kind, number in zip(kinds, numbers, strict=False)}
