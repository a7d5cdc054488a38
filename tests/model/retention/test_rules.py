"""What holds for every retention period: nothing raises, what is said reads the same, later starts end no earlier."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from kimdesk.model.retention import Bound, Combine, Extra, Part, Period, Rule, Sort, State, Year, end_date, read_rule

TRIGGERS = some.sampled_from(
    [
        "",
        "end of the tenancy",
        "closure",
        "date of birth",
        "tenancy ends",
        "last payment",
        "termination of contract",
        "decision or appeal",
        "superseded",
        "case resolved",
    ]
)
CASES = some.sampled_from(["", "adults", "if a child", "under seal", "where a deed is kept"])
SMALL = some.integers(0, 40)
PERIODS = some.builds(Period, SMALL, SMALL, SMALL, SMALL).filter(any)
SPANS = some.one_of(
    some.builds(lambda years, more: (Period(years), Period(years + more)), some.integers(1, 40), some.integers(1, 40)),
    PERIODS.map(lambda period: (period, None)),
)
EXTRAS = some.builds(Extra, some.integers(1, 9).map(Period), some.sampled_from(["", "audit", "checks"]))
DAYS = some.dates(date(1900, 1, 1), date(2200, 12, 31))


@some.composite
def timed(draw: some.DrawFn) -> Part:
    period, longest = draw(SPANS)
    bound = Bound.EXACT if longest else draw(some.sampled_from(Bound))
    plus = () if longest or bound is not Bound.EXACT else tuple(draw(some.lists(EXTRAS, max_size=1)))
    return Part(
        Sort.PERIOD, period, draw(TRIGGERS), draw(some.sampled_from(Year)), plus, longest, bound, about=draw(CASES)
    )


EVENTS = some.builds(
    lambda trigger, about: Part(Sort.EVENT, trigger=trigger, about=about), TRIGGERS.filter(bool), CASES
)
PARTS = some.one_of(
    timed(), EVENTS, some.sampled_from([Part(Sort.PERMANENT), Part(Sort.LIFE), Part(Sort.WHILE, trigger="valid")])
)


@some.composite
def rules(draw: some.DrawFn) -> Rule:
    parts = tuple(draw(some.lists(PARTS, min_size=1, max_size=3)))
    combine = Combine.ALONE if len(parts) == 1 else draw(some.sampled_from(list(Combine)[1:]))
    return Rule("", parts, combine, State.READ)


@given(rules())
def test_what_is_said_reads_the_same(rule: Rule) -> None:
    said = rule.say()
    again = read_rule(said)

    assert (again.state, again.combine, again.parts) == (State.READ, rule.combine, rule.parts), said
    assert again.say() == said


PIECES = some.sampled_from([
    "6 years", "18 months", "two weeks", "6 to 10 years", "6 or 12 years", "25", "+", "plus", "or", "and", ",", ";", ".", ":", "-",
    "/", "(", ")", "(a)", "(b)", "after", "from", "until", "while", "end of tenancy", "closure", "superseded", "permanent",
    "current year", "end of the financial year", "whichever is later", "the later of", "age 25", "date of birth", "for audit",
    "if a child", "destroy", "then review", "life of the building", "at least", "up to", "tbc", "\n",
])  # fmt: skip
WORDS = some.one_of(some.text(max_size=80), some.lists(PIECES, max_size=12).map(" ".join))


@given(WORDS, WORDS)
def test_whatever_stands_in_the_cells_is_read_and_kept(words: str, trigger: str) -> None:
    rule = read_rule(words, trigger)

    assert rule.words == words
    assert bool(rule.parts) or rule.state is not State.READ
    assert bool(rule.left) == (rule.state in (State.PARTLY, State.UNREAD))
    assert isinstance(rule.say(), str)
    ending = end_date(rule, date(2025, 4, 1))
    assert (ending.day is None) == bool(ending.why)


@given(timed(), DAYS, DAYS, some.integers(1, 12))
def test_what_starts_later_ends_no_earlier(part: Part, one: date, other: date, first_month: int) -> None:
    rule = Rule("", (part,), Combine.ALONE, State.READ)
    early, late = (end_date(rule, day, first_month).day for day in sorted((one, other)))

    assert early is not None
    assert late is not None
    assert min(one, other) < early <= late


@given(timed(), DAYS, PERIODS)
def test_a_longer_period_ends_no_earlier(part: Part, start: date, more: Period) -> None:
    longer = replace(part, period=Period(*(one + other for one, other in zip(part.period, more, strict=True))))
    ends = [end_date(Rule("", (each,), Combine.ALONE, State.READ), start).day for each in (part, longer)]

    assert ends[0] is not None
    assert ends[1] is not None
    assert ends[0] <= ends[1]


@given(timed(), timed(), DAYS)
def test_the_later_of_two_is_never_before_the_earlier_of_them(one: Part, other: Part, start: date) -> None:
    parts = (one, replace(other, trigger=one.trigger))
    ends = {
        combine: end_date(Rule("", parts, combine, State.READ), start).day
        for combine in (Combine.LATER, Combine.EARLIER)
    }
    alone = [end_date(Rule("", (part,), Combine.ALONE, State.READ), start).day for part in parts]

    assert ends[Combine.LATER] == max(alone)  # type: ignore[type-var]
    assert ends[Combine.EARLIER] == min(alone)  # type: ignore[type-var]
