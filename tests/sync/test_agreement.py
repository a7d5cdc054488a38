"""Laptops that hold the same must come to the same: each segment says to what its laptop came, and whoever takes it in
compares.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.store import counting, shelf
from kimdesk.store.alarms import DIFFERS, Alarm
from kimdesk.sync.agreement import NO_WITNESS
from kimdesk.sync.members import rights_act
from kimdesk.sync.segment import read_segment
from tests.devices import remote
from tests.sync.laptops import ADMINISTRATOR, Laptop, agree, make_share, meet
from tests.sync.memory import MemoryFolder


@pytest.fixture
def folder() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture
def two(tmp_path: Path, folder: MemoryFolder) -> Iterator[list[Laptop]]:
    laptops = make_share(tmp_path, folder, "ab", random.Random(7))
    yield laptops
    for laptop in laptops:
        laptop.store.close()


def last_witness(laptop: Laptop) -> str:
    top = shelf.top_of(laptop.store.read(), laptop.device)
    kept = shelf.get(laptop.store.read(), laptop.device, top.seq)
    assert kept is not None
    return read_segment(kept.body).place.log_hash


def test_a_segment_says_to_what_its_laptop_came(two: list[Laptop]) -> None:
    a, b = two
    a.write("r", "title", "One")
    meet(a, b)
    b.write("r", "title", "Two")
    b.sync()
    assert last_witness(b) == b.engine.log_hash() != NO_WITNESS
    meet(a, b)
    agree(a, b)


def test_a_planted_fault_in_counting_is_an_alarm_for_good(two: list[Laptop], monkeypatch: pytest.MonkeyPatch) -> None:
    a, b = two
    a.write("r", "title", "One")
    meet(a, b)
    with monkeypatch.context() as patch:
        patch.setattr(counting, "went", lambda _db, _dots: None)
        b.write("r", "title", "Two")
    b.sync()
    first = a.sync()
    assert first.alarms == [Alarm(DIFFERS, b.device, 1)]
    assert not first.well
    b.write("r", "title", "Three")
    b.sync()
    assert a.sync().alarms == first.alarms
    assert a.sync().alarms == first.alarms


def test_a_laptop_that_has_taken_in_half_a_batch_bears_no_witness(two: list[Laptop]) -> None:
    a, b = two
    b.store.receive([remote(a.device, 2, ("risk", "r", "title", "set", "Half"), author=a.person)])
    b.write("q", "title", "One")
    b.sync()
    assert last_witness(b) == NO_WITNESS
    assert not a.sync().alarms


def test_what_is_typed_after_sealing_is_left_for_the_next_segment(
    two: list[Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = two
    a.write("r", "title", "One")
    right = a.store.seal

    def typing_goes_on() -> int:
        last = right()
        a.write("r", "event", "Two")
        return last

    with monkeypatch.context() as patch:
        patch.setattr(a.store, "seal", typing_goes_on)
        a.sync()
    assert shelf.top_of(a.store.read(), a.device).last == 1
    assert last_witness(a) == NO_WITNESS
    meet(a, b)
    assert b.says("r", "event") == "Two"
    agree(a, b)


def test_laptops_at_different_entries_of_the_roster_do_not_compare(two: list[Laptop]) -> None:
    a, b = two
    b.write("r", "title", "One")
    b.sync()
    a.append([rights_act(b.person, ADMINISTRATOR, {b.device: 9})])
    assert not a.sync().alarms
    meet(a, b)
    agree(a, b)
