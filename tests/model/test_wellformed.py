"""A batch is taken in only where its frame is sound; what its fields say is another matter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.model.wellformed import MOST, Flawed, check

OPERATION = Operation(Dot("far", 1), 1, "risk", "r", "title", Op.SET, "x")
SOUND = Batch("far", 1, "edit", "p", 0, 0, {"near": 3}, (OPERATION,))

DEEP: list[Any] = []
for _level in range(60):
    DEEP = [DEEP]

FLAWED_OPERATIONS: dict[str, Any] = {
    "a number below one": {"dot": Dot("far", 0)},
    "a number past counting": {"dot": Dot("far", MOST + 1)},
    "another laptop's": {"dot": Dot("near", 1)},
    "a count past counting": {"lamport": MOST + 1},
    "a count that is no number": {"lamport": True},
    "a reader of version none": {"reader": 0},
    "a word of no version": {"op": "shuffle"},
    "no record": {"record": ""},
    "a name with a hole": {"field": "a\0b"},
    "half a character": {"value": "\ud800"},
    "half a character in a name": {"record": "\ud800"},
    "not a number": {"value": float("nan")},
    "bottomless": {"value": DEEP},
    "over nothing": {"over": (Dot("far", 0),)},
    "over nobody": {"over": (Dot("", 1),)},
}
FLAWED_HEADS: dict[str, Any] = {
    "nobody": {"device": ""},
    "a batch before the first": {"number": 0},
    "a time of no clock": {"wall": 1 << 60},
    "a time before clocks": {"wall": -1},
    "an offset of two days": {"offset": 3000},
    "words of a book": {"command": "x" * 20_000},
    "a vector that runs backwards": {"seen": {"near": -1}},
    "a vector of words": {"seen": {"near": "all"}},
}


def test_a_sound_batch_is_taken() -> None:
    check(SOUND)
    check(replace(SOUND, operations=(replace(OPERATION, op="shuffle", reader=9),)))


@pytest.mark.parametrize("name", FLAWED_OPERATIONS)
def test_a_flaw_in_an_operation_is_seen(name: str) -> None:
    with pytest.raises(Flawed):
        check(replace(SOUND, operations=(replace(OPERATION, **FLAWED_OPERATIONS[name]),)))


@pytest.mark.parametrize("name", FLAWED_HEADS)
def test_a_flaw_in_a_head_is_seen(name: str) -> None:
    with pytest.raises(Flawed):
        check(replace(SOUND, **FLAWED_HEADS[name]))
