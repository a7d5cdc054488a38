"""Two cycles are compared item by item and counted; what a state needs is said; nothing is averaged."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.assessment import (
    INHERITED,
    OUTCOME_WORDS,
    STATE_ORDER,
    STATE_WORDS,
    Outcome,
    answer_id,
    compare,
    count_outcomes,
    count_states,
    cycle_order,
    item_order,
    lacks,
    outcome_of,
    read_forward,
    refused_state,
)

WORKSPACE = "0b2d1f8e-0000-4000-8000-000000000001"
STATES = st.sampled_from(STATE_ORDER)
CYCLES = st.dictionaries(st.sampled_from([f"R{n}" for n in range(1, 22)]), STATES)


@given(CYCLES, CYCLES)
def test_every_item_of_either_cycle_is_counted_once(before: dict[str, str], now: dict[str, str]) -> None:
    found = compare(before, now)

    assert set(found) == before.keys() | now.keys()
    assert list(found)[: len(now)] == list(now)
    assert sum(count_outcomes(found.values()).values()) == len(before.keys() | now.keys())
    counted = Counter(found.values())
    assert counted[Outcome.NEW] == len(now.keys() - before.keys())
    assert counted[Outcome.GONE] == len(before.keys() - now.keys())


@given(CYCLES, CYCLES)
def test_looked_at_from_the_other_side_better_is_worse_and_new_is_gone(
    before: dict[str, str], now: dict[str, str]
) -> None:
    turned = {
        Outcome.BETTER: Outcome.WORSE,
        Outcome.WORSE: Outcome.BETTER,
        Outcome.NEW: Outcome.GONE,
        Outcome.GONE: Outcome.NEW,
        Outcome.SAME: Outcome.SAME,
        Outcome.OTHER: Outcome.OTHER,
    }

    assert compare(now, before) == {key: turned[outcome] for key, outcome in compare(before, now).items()}


@given(CYCLES)
def test_a_cycle_is_the_same_as_itself(cycle: dict[str, str]) -> None:
    assert set(compare(cycle, cycle).values()) <= {Outcome.SAME}


@given(st.lists(STATES))
def test_counts_of_states_add_up_and_name_every_state(states: list[str]) -> None:
    counted = count_states(states)

    assert tuple(counted) == STATE_ORDER
    assert sum(counted.values()) == len(states)


@pytest.mark.parametrize(
    ("before", "now", "outcome"),
    [
        ("not_met", "partly", Outcome.BETTER),
        ("partly", "met", Outcome.BETTER),
        ("met", "not_met", Outcome.WORSE),
        ("met", "met", Outcome.SAME),
        ("not_yet", "met", Outcome.OTHER),
        ("met", "not_yet", Outcome.OTHER),
        ("na", "met", Outcome.OTHER),
        ("na", "not_yet", Outcome.OTHER),
        (None, "met", Outcome.NEW),
        ("met", None, Outcome.GONE),
        (None, None, Outcome.SAME),
    ],
)
def test_better_and_worse_are_said_of_judgements_alone(before: str | None, now: str | None, outcome: Outcome) -> None:
    assert outcome_of(before, now) is outcome


def test_every_state_and_outcome_has_its_words() -> None:
    assert set(STATE_WORDS) == set(STATE_ORDER)
    assert set(OUTCOME_WORDS) == set(Outcome)


@pytest.mark.parametrize(
    ("values", "evidence", "fields"),
    [
        ({"state": "na"}, 0, ["reason", "revive"]),
        ({"state": "na", "reason": "No merger"}, 0, ["revive"]),
        ({"state": "na", "reason": "No merger", "revive": "A merger"}, 0, []),
        ({"state": "met"}, 0, ["evidence"]),
        ({"state": "met"}, 1, []),
        ({"state": "partly"}, 0, ["owner", "due"]),
        ({"state": "not_met", "owner": "p", "due": "Q1 2026/27"}, 0, []),
        ({"state": "not_yet"}, 0, []),
        ({}, 0, []),
    ],
)
def test_what_each_state_still_needs(values: dict[str, Any], evidence: int, fields: list[str]) -> None:
    assert [each.field for each in lacks(values, evidence)] == fields


def test_only_the_reason_and_the_trigger_are_demanded() -> None:
    assert {each.field for each in lacks({"state": "na"}, 0) if not each.gentle} == {"reason", "revive"}
    assert all(each.gentle for state in ("met", "partly", "not_met") for each in lacks({"state": state}, 0))
    assert refused_state({"state": "met"}) == ""
    assert refused_state({"state": "na", "reason": "x"}).startswith("Say what would make it apply")


def test_an_item_that_is_met_while_a_part_is_not_says_so() -> None:
    assert [each.words for each in lacks({"state": "met"}, 1, 1)] == [
        "It is said to be met, and one of its parts is not."
    ]
    assert "2 of its parts" in lacks({"state": "met"}, 1, 2)[0].words
    assert lacks({"state": "partly", "owner": "p", "due": "x"}, 1, 2) == ()


BEFORE = {"answer": "We do", "owner": "p1", "reason": "No merger", "revive": "A merger", "state": "na", "due": "x"}


def test_words_are_filled_forward_and_the_judgement_is_not() -> None:
    values, inherited = read_forward({"forward": "2024", "state": "not_yet"}, BEFORE)

    assert inherited == set(INHERITED)
    assert (values["answer"], values["state"], values.get("due")) == ("We do", "not_yet", None)


def test_what_was_said_or_emptied_in_this_cycle_stays() -> None:
    values, inherited = read_forward({"forward": "2024", "answer": "", "owner": "p2"}, BEFORE)

    assert (values["answer"], values["owner"]) == ("", "p2")
    assert inherited == {"reason", "revive"}


def test_a_reason_goes_on_to_no_other_judgement() -> None:
    assert read_forward({"forward": "2024", "state": "met"}, BEFORE)[1] == {"answer", "owner"}


def test_nothing_is_filled_forward_where_nobody_asked_for_it() -> None:
    assert read_forward({"state": "not_yet"}, BEFORE) == ({"state": "not_yet"}, frozenset())


def test_cycles_follow_each_other_by_what_they_are_called_and_else_by_when_they_began() -> None:
    day = 86_400_000
    began = {"March 2025": 9 * day, "October 2024": 10 * day, "2023/24": 11 * day, "The first": 0}

    ordered = sorted(began, key=lambda name: cycle_order(name, began[name]))

    assert ordered == ["The first", "2023/24", "October 2024", "March 2025"]


def test_items_follow_each_other_as_people_count() -> None:
    assert sorted(["R10", "R2a", "R2", "R1", "R2b"], key=item_order) == ["R1", "R2", "R2a", "R2b", "R10"]
    assert sorted(["1.10", "1.9", "10.1", "2.1", "A"], key=item_order) == ["1.9", "1.10", "2.1", "10.1", "A"]


def test_an_answer_is_the_same_however_its_framework_cycle_and_item_are_spelt() -> None:
    made = answer_id(WORKSPACE, "HO-KIM-2023", "October 2024", "R2a")

    assert made == answer_id(WORKSPACE, "ho-kim-2023", " october  2024", "r2A")
    assert made != answer_id(WORKSPACE, "HO-KIM-2023", "October 2024", "R2b")
    assert made != answer_id(WORKSPACE, "HO-KIM-2023", "October 2025", "R2a")
