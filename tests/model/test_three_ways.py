"""Merging three ways: unchanged says nothing, one side's change holds, two different changes are a conflict."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.ops import Dot, Op, Operation, live
from kimdesk.model.three_ways import Way, members_between, way_of

VALUES = st.sampled_from([None, "", "a", "b", "c"])
SETS = st.frozensets(st.sampled_from("abcd"))


class Log:
    """The operations of one field, as the store keeps them."""

    def __init__(self, base: str | None) -> None:
        self.operations = [self._op(1, base, ())]

    def _op(self, number: int, value: object, over: Sequence[Dot]) -> Operation:
        return Operation(Dot("x", number), number, "action", "r", "comments", Op.SET, value, tuple(over))

    def write(self, value: object, over: Sequence[Dot]) -> None:
        self.operations.append(self._op(len(self.operations) + 1, value, over))

    def standing(self) -> dict[Dot, object]:
        return {each.dot: each.value for each in live(self.operations)}

    def edit(self, value: object) -> None:
        """Somebody in the program changes what stands there."""
        self.write(value, list(self.standing()))

    def merge(self, base: object, told: object) -> Way:
        """A workbook that went out with ``base`` comes back."""
        way = way_of(base, tuple(self.standing().values()), told)
        if way.writes:
            self.write(told, [dot for dot, value in self.standing().items() if value == base])
        return way

    def values(self) -> set[object]:
        return set(self.standing().values())


@given(VALUES, VALUES)
def test_a_cell_that_came_back_as_it_went_out_writes_nothing(base: str | None, now: str | None) -> None:
    assert way_of(base, (now,), base) is Way.UNTOUCHED


@given(VALUES, VALUES, VALUES)
def test_a_conflict_is_exactly_where_both_changed_one_field_to_different_values(
    base: str | None, now: str | None, told: str | None
) -> None:
    both_and_differently = now != base and told != base and now != told

    assert (way_of(base, (now,), told) is Way.CONFLICT) == both_and_differently


@given(VALUES, VALUES)
def test_what_one_side_alone_changed_holds(base: str | None, told: str | None) -> None:
    log = Log(base)
    log.merge(base, told)

    assert log.values() == {told}


@given(VALUES, st.lists(VALUES, min_size=1, max_size=3))
def test_edits_survive_in_whatever_order_the_workbooks_come_back(base: str | None, edits: list[str | None]) -> None:
    wanted = {each for each in edits if each != base} or {base}

    for order in permutations(edits):
        log = Log(base)
        for told in order:
            log.merge(base, told)
        assert log.values() == wanted


@given(VALUES, VALUES, VALUES)
def test_an_edit_in_the_program_and_one_in_a_workbook_both_survive(
    base: str | None, typed: str | None, told: str | None
) -> None:
    log = Log(base)
    log.edit(typed)
    log.merge(base, told)

    assert log.values() == ({each for each in (typed, told) if each != base} or {base})


@given(VALUES, VALUES, VALUES)
def test_merging_the_same_workbook_again_changes_nothing(base: str | None, typed: str | None, told: str | None) -> None:
    log = Log(base)
    log.edit(typed)
    log.merge(base, told)
    stood = log.standing()

    assert not log.merge(base, told).writes
    assert log.standing() == stood


def test_nothing_recorded_counts_as_none() -> None:
    assert way_of(None, (), "a") is Way.TAKEN
    assert way_of("a", (), "b") is Way.CONFLICT


def test_of_two_values_that_stand_only_what_went_out_is_replaced() -> None:
    assert way_of("a", ("a", "b"), "c") is Way.CONFLICT
    assert way_of("a", ("a", "c"), "c") is Way.TAKEN
    assert way_of("a", ("b", "c"), "c") is Way.AGREED


@given(SETS, SETS, SETS)
def test_members_put_in_and_taken_out_on_either_side_all_count(
    base: frozenset[str], now: frozenset[str], told: frozenset[str]
) -> None:
    put_in, taken_out = members_between(base, now, told)
    merged = (now | set(put_in)) - set(taken_out)

    assert merged == (base & now & told) | (now - base) | (told - base)
    assert not set(put_in) & now
    assert set(taken_out) <= now


@given(SETS, SETS)
def test_a_set_that_came_back_as_it_went_out_changes_nothing(base: frozenset[str], now: frozenset[str]) -> None:
    assert members_between(base, now, base) == ((), ())
