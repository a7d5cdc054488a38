"""Retention periods as schedules word them, and what each is read as."""

from __future__ import annotations

import pytest

from kimdesk.model.retention import (
    Bound,
    Combine,
    Extra,
    Part,
    Period,
    Sort,
    State,
    Year,
    read_rule,
)

SIX, TWELVE = Period(6), Period(12)

PLAIN = [
    ("6 years", "6 years"),
    ("7 yrs", "7 years"),
    ("6yrs.", "6 years"),
    ("Six years", "6 years"),
    ("six (6) years", "6 years"),
    ("6 (six) years", "6 years"),
    ("seventy-five years", "75 years"),
    ("One hundred years", "100 years"),
    ("one hundred and ten years", "110 years"),
    ("12 months", "12 months"),
    ("Three mths", "3 months"),
    ("8 wks", "8 weeks"),
    ("a fortnight", "2 weeks"),
    ("28 calendar days", "28 days"),
    ("48 hours", "2 days"),
    ("1.5 years", "1 year and 6 months"),
    ("2 years 6 months", "2 years and 6 months"),
    ("2 years, 3 months and 10 days", "2 years, 3 months and 10 days"),
    ("5 year(s)", "5 years"),
    ("a decade", "10 years"),
    ("6 years\N{NO-BREAK SPACE}after closure", "6 years after closure"),
    ("Keep for 6 years", "6 years"),
    ("Records to be retained for a period of 6 years", "6 years"),
    ("minimum of 6 years", "at least 6 years"),
    ("6 years minimum", "at least 6 years"),
    ("not less than 3 years after last entry", "at least 3 years after the last entry"),
    ("up to 2 years", "at most 2 years"),
    ("no longer than 30 days", "at most 30 days"),
    ("6 to 10 years", "6 to 10 years"),
    ("two - five yrs after closure", "2 to 5 years after closure"),
    ("between 6 and 10 years", "6 to 10 years"),
    ("6 months to 2 years", "6 months to 2 years"),
]
STARTED = [
    ("6 years after end of tenancy", "6 years after the end of tenancy"),
    ("6 years from the date of the last payment", "6 years after the date of the last payment"),
    ("Six years – after closure", "6 years after closure"),
    ("6 years (from date of closure)", "6 years after the date of closure"),
    ("6 years end of contract", "6 years after the end of contract"),
    ("1 year after superseded", "1 year after superseded"),
    ("Closure + 6 years", "6 years after closure"),
    ("Closure: 6 years", "6 years after closure"),
    ("Tenancy end plus 6", "6 years after tenancy end"),
    ("From end of tenancy for 6 years", "6 years after the end of tenancy"),
    ("6 years automatic deletion after closure", "6 years after closure"),
    ("Destroy 28 days from date of entry", "28 days after the date of entry"),
    ("Duration of employment + 6 years", "6 years after the end of employment"),
    ("life of the building plus 12 years", "12 years after the end of the life of the building"),
    ("until superseded + 1 year", "1 year after superseded"),
    ("Contract end + 12 years (under seal)", "under seal: 12 years after contract end"),
    ("6 years, in line with the financial regulations", "6 years"),
    ("6 years plus 1 year for audit", "6 years plus 1 year for audit"),
    ("6 years + 1 year for audit – after closure", "6 years plus 1 year for audit after closure"),
    ("Until end of contract then 6 years", "6 years after the end of contract"),
    ("6 years, then a further 2 years in store", "6 years plus 2 years for in store"),
    ("6 years plus 1 year audit after closure", "6 years plus 1 year for audit after closure"),
]
YEARS = [
    ("6 years + current", "6 years after the end of the current year"),
    ("Current + 6", "6 years after the end of the current year"),
    ("current year plus six years", "6 years after the end of the current year"),
    ("3 years plus the current year", "3 years after the end of the current year"),
    ("CY+6", "6 years after the end of the current year"),
    ("C + 6", "6 years after the end of the current year"),
    ("6 + current", "6 years after the end of the current year"),
    ("Current financial year + 6", "6 years after the end of the financial year"),
    ("End of financial year plus 6", "6 years after the end of the financial year"),
    ("6 years from the end of the financial year to which they relate", "6 years after the end of the financial year"),
    (
        "6 years from the end of the financial year of the last payment",
        "6 years after the end of the financial year of the last payment",
    ),
    ("Current academic year + 1 year", "1 year after the end of the academic year"),
    ("2 years after the end of the calendar year", "2 years after the end of the calendar year"),
    ("6 years after the end of the tax year", "6 years after the end of the tax year"),
    ("FY + 6", "6 years after the end of the financial year"),
    ("Current AY + 1Y", "1 year after the end of the academic year"),
    ("Year end + 6 years", "6 years after the end of the current year"),
]
BIRTHS = [
    ("Date of birth + 25 years", "25 years after the date of birth"),
    ("DOB+25", "25 years after the date of birth"),
    ("DOB of the pupil + 25 years", "25 years after the date of birth"),
    ("Until the child reaches 25", "25 years after the date of birth"),
    ("until age 25", "25 years after the date of birth"),
    ("Until child's 25th birthday", "25 years after the date of birth"),
    ("Until the young person is 18 years old", "18 years after the date of birth"),
    ("Until child is 18 plus 7 years", "18 years plus 7 years after the date of birth"),
    ("Until the 21st birthday of the youngest child", "21 years after the date of birth of the youngest child"),
]
ENDLESS = [
    ("Permanent", "permanently"),
    ("Retain permanently", "permanently"),
    ("Permanent. Offer to archivist", "permanently"),
    ("Indefinitely", "permanently"),
    ("for ever", "permanently"),
    ("Do not destroy", "permanently"),
    ("Life of the organisation", "for the life of the organisation"),
    ("Lifetime of the Council", "for the life of the organisation"),
]
EVENTS = [
    ("Until superseded", "until superseded"),
    ("until the end of the tenancy", "until the end of the tenancy"),
    ("End of tenancy", "until the end of tenancy"),
    ("Duration of tenancy", "until the end of tenancy"),
    ("Life of building", "until the end of the life of building"),
    ("When replaced by a newer list", "until replaced by a newer list"),
    ("Until the end of the financial year", "until the end of the financial year"),
    ("Until no longer needed or a new version is made", "until no longer needed or a new version is made"),
    ("While valid", "while valid"),
    ("Current", "while current"),
    ("for as long as the guarantee lasts", "while the guarantee lasts"),
    ("Not retained", "not kept"),
    ("Destroy immediately", "not kept"),
]
SEVERAL = [
    (
        "6 years after end of tenancy or until child is 25, whichever is later",
        "6 years after the end of tenancy or 25 years after the date of birth, whichever is later",
    ),
    (
        "6 years after end of tenancy or end of arrears, whichever is the longer",
        "6 years after the end of tenancy or 6 years after the end of arrears, whichever is later",
    ),
    (
        "6 years from the later of the last visit and the last payment",
        "6 years after the last visit or 6 years after the last payment, whichever is later",
    ),
    ("10 years or end of lease, whichever comes first", "10 years or until the end of lease, whichever is earlier"),
    ("2 years or until superseded (whichever is sooner)", "2 years or until superseded, whichever is earlier"),
    ("6 or 12 years after closure", "6 years after closure or 12 years after closure"),
    ("75 years or 15 years after death", "75 years or 15 years after death"),
    (
        "6 years after the sale or indefinitely if the building is kept",
        "6 years after sale or if the building is kept: permanently",
    ),
    (
        "(a) adults: 6 years after closure; (b) children: until 25; (c) deeds: permanent",
        "(a) adults: 6 years after closure; (b) children: 25 years after the date of birth; (c) deeds: permanently",
    ),
    (
        "a) 6 years after closure b) until the child reaches 25 whichever is the later",
        "6 years after closure or 25 years after the date of birth, whichever is later",
    ),
    ("1. Contracts: 6 years\n2. Deeds: 12 years", "(a) Contracts: 6 years; (b) Deeds: 12 years"),
    ("Tenants: 6 years\nLeaseholders: 12 years", "(a) Tenants: 6 years; (b) Leaseholders: 12 years"),
    (
        "Electronic - until superseded\nPaper - 3 months\nSecure disposal",
        "(a) Electronic: until superseded; (b) Paper: 3 months",
    ),
    ("6 years after\nend of tenancy", "6 years after the end of tenancy"),
]


@pytest.mark.parametrize(
    ("words", "said"), [*PLAIN, *STARTED, *YEARS, *BIRTHS, *ENDLESS, *EVENTS, *SEVERAL], ids=lambda each: each[:40]
)
def test_a_wording_of_schedules_is_understood_and_said_plainly(words: str, said: str) -> None:
    rule = read_rule(words)

    assert (rule.state, rule.left) == (State.READ, ())
    assert rule.say() == said
    assert rule.words == words


@pytest.mark.parametrize("words", ["", "  ", "-", "–", "n/a", "N/A.", "None", "not applicable"])
def test_words_that_say_nothing_are_understood_as_that(words: str) -> None:
    rule = read_rule(words)

    assert (rule.state, rule.understood, rule.parts, rule.say()) == (State.SILENT, True, (), "")


@pytest.mark.parametrize("words", ["TBC", "tbc.", "To be confirmed", "Unknown", "?", "not decided"])
def test_what_nobody_has_decided_is_no_period(words: str) -> None:
    rule = read_rule(words)

    assert (rule.state, rule.understood, rule.say()) == (State.UNDECIDED, False, "not decided yet")


@pytest.mark.parametrize(
    "words",
    [
        "see guidance",
        "Refer to the corporate schedule",
        "As per contract",
        "Various, by subject",
        "Depends on the case",
        "Transfer to the new owner",
        "6",
        "6 elephants",
        "10 to 6 years",
        "72 and a half",
        "1000 years",
        "36 hours",
        "28 working days",
        "six (7) years",
        "Ask Legal",
        "6 years " * 100,
    ],
)
def test_what_is_not_understood_is_kept_as_it_stands_with_a_mark(words: str) -> None:
    rule = read_rule(words)

    assert (rule.understood, rule.say()) == (False, words)
    assert rule.left


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("1 year after superseded, longer where history asks for it", "longer where history asks for it"),
        ("6 years (or longer if the ban is)", "or longer if the ban is"),
        ("6 years unless the case is open", "unless the case is open"),
        ("Up to six years or as the law requires", "or as the law requires"),
        ("7 years (current plus 6)", "current plus 6"),
        ("In the office 5 years after closure", "In the office"),
        ("kept for proof of delivery until the audit", "for proof of delivery"),
    ],
)
def test_a_period_with_words_beside_it_that_change_it_is_understood_in_part(words: str, left: str) -> None:
    rule = read_rule(words)

    assert (rule.state, rule.say()) == (State.PARTLY, words)
    assert rule.left == (left,)
    assert rule.parts


def test_the_parts_are_data() -> None:
    assert read_rule("6 years + 1 year for audit after closure").only == Part(
        Sort.PERIOD, SIX, "closure", plus=(Extra(Period(1), "audit"),)
    )
    assert read_rule("Current financial year plus 6").only == Part(Sort.PERIOD, SIX, year=Year.FINANCIAL)
    assert read_rule("6 to 10 years").only == Part(Sort.PERIOD, SIX, longest=Period(10))
    assert read_rule("at least 18 months").only == Part(Sort.PERIOD, Period(months=18), bound=Bound.LEAST)
    assert read_rule("until superseded").only == Part(Sort.EVENT, trigger="superseded")
    rule = read_rule("6 years, or 12 years if under seal")
    assert rule.combine is Combine.EITHER
    assert rule.parts == (Part(Sort.PERIOD, SIX), Part(Sort.PERIOD, TWELVE, about="if under seal"))


def test_what_the_period_column_does_not_say_the_trigger_column_does() -> None:
    assert read_rule("6 years", "End of the tenancy").say() == "6 years after the end of the tenancy"
    assert read_rule("6 years", "From date of birth").say() == "6 years after the date of birth"
    assert read_rule("6 years", "End of financial year").say() == "6 years after the end of the financial year"
    assert read_rule("6 years after closure", "End of the tenancy").say() == "6 years after closure"
    assert read_rule("Permanent", "End of the tenancy").say() == "permanently"
    assert read_rule("6 years + current", "last payment").only == Part(
        Sort.PERIOD, SIX, "last payment", year=Year.CURRENT
    )


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("6 years then destroy", "destroy"),
        ("6 years, secure disposal", "destroy"),
        ("6 years after closure, then review", "review"),
        ("Permanent. Transfer to the county archives", "archive"),
        ("Offer to archivist after 6 years", "offer"),
        ("Anonymise after 2 years", "anonymise"),
        ("6 years, automatic deletion", "automatic"),
        ("Return to client after 1 year", "return"),
        ("6 years after last review", ""),
        ("until reviewed", ""),
    ],
)
def test_what_is_to_be_done_at_the_end_is_found_beside_the_period(words: str, action: str) -> None:
    rule = read_rule(words)

    assert (rule.state, rule.action) == (State.READ, action)


def test_a_rule_knows_whether_it_ever_ends_and_what_it_waits_for() -> None:
    assert read_rule("Permanent").permanent
    assert read_rule("6 years or permanently, whichever is later").permanent
    assert not read_rule("6 years or permanently, whichever is earlier").permanent
    assert not read_rule("6 years").permanent
    assert not read_rule("").permanent
    assert read_rule("6 years after closure").event_bound
    assert read_rule("while valid").event_bound
    assert not read_rule("6 years").event_bound
