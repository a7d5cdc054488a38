"""A retention period as data: its parts, what each counts from, and how they come together; and in plain English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from kimdesk.i18n import t
from kimdesk.model.retention.periods import Period, Year

BIRTH = "date of birth"
BIRTH_OF_YOUNGEST = "date of birth of the youngest child"
# Words for a moment that have "the" before them; other nouns only where "of" follows: closure, the closure of the case.
_NAMED = frozenset({"end", "date", "last", "first", "final", "next", "day", "year", "start", "beginning"})


class Sort(StrEnum):
    """What keeps the records: a length of time, something that has to happen or to last, or no end at all."""

    PERIOD = "period"
    EVENT = "event"
    WHILE = "while"
    PERMANENT = "permanent"
    LIFE = "life"
    NOT_KEPT = "not kept"


class Bound(StrEnum):
    """Whether a period is the least or the most that is meant."""

    EXACT = ""
    LEAST = "at least"
    MOST = "at most"


class Combine(StrEnum):
    """How several parts come together. ``EITHER``: one of them, and the words do not decide which; ``EACH``: each is
    for records of its own.
    """

    ALONE = ""
    LATER = "later"
    EARLIER = "earlier"
    EITHER = "either"
    EACH = "each"


class State(StrEnum):
    """How much of the words was understood. ``SILENT``: they say nothing; ``UNDECIDED``: they say that nobody knows."""

    READ = "read"
    PARTLY = "partly"
    UNREAD = "unread"
    SILENT = "silent"
    UNDECIDED = "undecided"


class Extra(NamedTuple):
    """What is added to a period, and what for in the schedule's words: one year, for audit."""

    period: Period
    why: str = ""


_NO_TIME = Period()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a rule.

    ``trigger`` is what it counts from or, for an event, what ends it, in the schedule's words; ``year`` says that the
    year has to be over first. ``longest`` is the upper end of a range ("6 to 10 years"). ``about`` says which records
    or which case it is for.
    """

    sort: Sort = Sort.PERIOD
    period: Period = _NO_TIME
    trigger: str = ""
    year: Year = Year.NONE
    plus: tuple[Extra, ...] = ()
    longest: Period | None = None
    bound: Bound = Bound.EXACT
    about: str = ""

    def say(self) -> str:
        """Return the part in words."""
        words = self._say_plainly()
        return t("Retention", "{about}: {words}").format(about=self.about, words=words) if self.about else words

    def _say_plainly(self) -> str:
        if self.sort is Sort.PERMANENT:
            return t("Retention", "permanently")
        if self.sort is Sort.NOT_KEPT:
            return t("Retention", "not kept")
        if self.sort is Sort.LIFE:
            return t("Retention", "for the life of the organisation")
        if self.sort is Sort.EVENT:
            return t("Retention", "until {trigger}").format(trigger=self.say_start())
        if self.sort is Sort.WHILE:
            return t("Retention", "while {trigger}").format(trigger=self.trigger)
        length = self._say_length()
        start = self.say_start()
        return t("Retention", "{period} after {trigger}").format(period=length, trigger=start) if start else length

    def say_start(self) -> str:
        """Return what the part counts from, in words; nothing where the schedule does not say."""
        trigger = with_article(self.trigger)
        if self.year is Year.NONE:
            return trigger
        if not trigger:
            return t("Retention", "the end of {year}").format(year=self.year.say())
        return t("Retention", "the end of {year} of {trigger}").format(year=self.year.say(), trigger=trigger)

    def _say_length(self) -> str:
        words = self.period.say()
        if self.longest is not None:
            amounts = [amount for amount, other in zip(self.period, self.longest, strict=True) if amount or other]
            least = str(amounts[0]) if len(amounts) == 1 else words
            words = t("Retention", "{least} to {most}").format(least=least, most=self.longest.say())
        if self.bound is Bound.LEAST:
            words = t("Retention", "at least {period}").format(period=words)
        if self.bound is Bound.MOST:
            words = t("Retention", "at most {period}").format(period=words)
        for extra in self.plus:
            added = extra.period.say()
            if extra.why:
                added = t("Retention", "{period} for {reason}").format(period=added, reason=extra.why)
            words = t("Retention", "{period} plus {added}").format(period=words, added=added)
        return words


@dataclass(frozen=True, slots=True)
class Rule:
    """What the words of a retention period mean.

    ``words`` are kept as they stand. ``left`` is what was not understood and ``remarks`` what does not change the
    meaning; ``action`` is the key of what is to be done at the end, where the words name it.
    """

    words: str = ""
    parts: tuple[Part, ...] = ()
    combine: Combine = Combine.ALONE
    state: State = State.SILENT
    left: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    action: str = ""

    def __iter__(self) -> Iterator[Part]:
        return iter(self.parts)

    @property
    def understood(self) -> bool:
        """Whether all of the words was understood; words that say nothing are, those that say "to be confirmed" are not."""
        return self.state in (State.READ, State.SILENT)

    @property
    def only(self) -> Part | None:
        """The part of a rule that has one and was understood."""
        return self.parts[0] if len(self.parts) == 1 and self.state is State.READ else None

    @property
    def permanent(self) -> bool:
        """Whether the records are kept for good, whatever happens."""
        endless = [part.sort in (Sort.PERMANENT, Sort.LIFE) for part in self.parts]
        return any(endless) if self.combine is Combine.LATER else bool(endless) and all(endless)

    @property
    def event_bound(self) -> bool:
        """Whether something has to happen before an end can be told."""
        return any(part.sort in (Sort.EVENT, Sort.WHILE) or bool(part.trigger) for part in self.parts)

    def say(self) -> str:
        """Return the rule in plain English; words that were not understood come back as they stand."""
        if self.state in (State.UNREAD, State.PARTLY):
            return self.words
        if self.state is State.UNDECIDED:
            return t("Retention", "not decided yet")
        said = [part.say() for part in self.parts]
        if self.combine is Combine.EACH:
            return "; ".join(f"({chr(ord('a') + at)}) {words}" for at, words in enumerate(said))
        either = t("Retention", " or ").join(said)
        if self.combine is Combine.LATER:
            return t("Retention", "{parts}, whichever is later").format(parts=either)
        if self.combine is Combine.EARLIER:
            return t("Retention", "{parts}, whichever is earlier").format(parts=either)
        return either


def with_article(trigger: str) -> str:
    """Return the words for what happens, with "the" where they name a moment: "the end of the tenancy"."""
    first, second, *_rest = [*trigger.split(" ", 2), "", ""]
    return t("Retention", "the {moment}").format(moment=trigger) if first in _NAMED or second == "of" else trigger
