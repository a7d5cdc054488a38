"""Twenty laptops and one simulated year: they write apart, meet when they can, and a meeting costs at the end what it
cost at the beginning.
"""

from __future__ import annotations

import random
from pathlib import Path
from statistics import fmean

import pytest

from tests.sync.distance import Distant
from tests.sync.laptops import agree, make_share, with_folder
from tests.sync.memory import MemoryFolder

NAMES = "abcdefghijklmnopqrst"
WEEKS = 48
# A checkpoint and packs come now and then: a quarter of the year is looked at as a whole.
QUARTER = WEEKS // 4


@pytest.mark.full
def test_twenty_laptops_live_through_a_year_and_meeting_does_not_become_dearer(tmp_path: Path) -> None:
    chance = random.Random(7)
    share = MemoryFolder()
    laptops = make_share(tmp_path, share, NAMES, chance)
    folders = [Distant(share) for _laptop in laptops]
    laptops = [with_folder(laptop, folder) for laptop, folder in zip(laptops, folders, strict=True)]
    waited: list[list[float]] = [[] for _week in range(WEEKS)]
    for week in range(WEEKS):
        for laptop, folder in zip(laptops, folders, strict=True):
            if chance.random() < 0.2:
                continue
            for _edit in range(chance.randint(0, 3)):
                record, field = f"r{chance.randrange(400)}", chance.choice(["title", "event", "cause"])
                laptop.write(record, field, f"{laptop.person} in week {week}")
            before = folder.depth
            assert laptop.sync().well
            waited[week].append(folder.depth - before)
    for _round in range(3):
        for laptop in laptops:
            assert laptop.sync().well
    agree(*laptops)
    first, last = (fmean(cost for week in part for cost in week) for part in (waited[:QUARTER], waited[-QUARTER:]))
    assert last <= first * 1.5
    for laptop in laptops:
        laptop.store.close()
