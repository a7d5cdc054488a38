"""Seasons of mishaps with newcomers: laptops join by checkpoints while packs are written, single files are taken away and
the folder fails, is set back or emptied. At every moment each says exactly what follows from what it holds.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from kimdesk.model.ops import Dot, Operation, live
from kimdesk.store import adopting, backfill, counting, shelf
from kimdesk.store.behind import Phase, phase
from kimdesk.store.portions import Portion
from kimdesk.store.verbatim import batches_between
from kimdesk.sync import adoption, archive, checkpoints, history
from kimdesk.sync.checkpoints import UNSAID
from kimdesk.sync.engine import Health
from kimdesk.sync.folder import FolderError
from tests.sync.laptops import ADMINISTRATOR, Laptop, admit, agree, make_laptop, make_share, with_folder
from tests.sync.memory import MemoryFolder
from tests.sync.test_simulation import FIELDS, RECORDS, View, held_by, live_in

STEPS = 70
_MOST_ROUNDS = 60


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a handful of segments be what hundreds are outside."""
    monkeypatch.setattr(adoption, "LEAST", 2)
    monkeypatch.setattr(checkpoints, "EVERY", 7)
    monkeypatch.setattr(archive, "IN_PACK", 2)
    monkeypatch.setattr(history, "MOST", 2)
    monkeypatch.setattr("kimdesk.store.gathering.MOST", 3)


@dataclass
class Joins:
    """Laptops that come one after the other, one folder, and every operation that was ever written."""

    root: Path
    chance: random.Random
    folder: MemoryFolder = field(default_factory=MemoryFolder)
    laptops: list[Laptop] = field(default_factory=list)
    views: list[View] = field(default_factory=list)
    written: dict[Dot, Operation] = field(default_factory=dict)
    earlier: list[dict[str, bytes]] = field(default_factory=list)
    joined_by_checkpoint: int = 0

    def begin(self) -> None:
        for laptop in make_share(self.root, self.folder, "ab", self.chance):
            self._take_in(laptop)

    def play(self) -> None:
        for step in range(STEPS):
            what = self.chance.random()
            if what < 0.45:
                self.write(self.chance.choice(self.laptops))
            elif what < 0.85:
                self.sync(self.chance.choice(self.laptops))
            elif what < 0.89:
                with suppress(FolderError):
                    self.chance.choice(self.laptops).engine._checkpoints.write(UNSAID)
            elif what < 0.93 and step > 15 and len(self.laptops) < 5:
                self.let_in()
            elif what < 0.96:
                self.earlier.append(dict(self.folder.files))
            elif what < 0.98 and self.earlier:
                self.folder.files = dict(self.chance.choice(self.earlier))
            elif what >= 0.99:
                self.folder.files.clear()

    def write(self, laptop: Laptop) -> None:
        record, name = self.chance.choice(RECORDS), self.chance.choice(FIELDS)
        dot = laptop.write(record, name, f"{laptop.person} {len(self.written)}")
        (batch,) = batches_between(laptop.store.read(), dot.device, dot.number - 1, dot.number)
        self.written[dot] = batch.operations[0]

    def let_in(self) -> None:
        """Always by the same administrator, so that the roster is never forked; the folder lets it."""
        newcomer = make_laptop(self.root, f"n{len(self.laptops)}", self.folder, self.chance)
        self.views[0].calm = True
        with suppress(FolderError):
            admit(self.laptops[0], newcomer, ADMINISTRATOR)
        self.views[0].calm = False
        self._take_in(newcomer)
        if self.chance.random() < 0.3:
            self.write(self.laptops[-1])

    def sync(self, laptop: Laptop, heal: bool = False) -> Health:
        report = laptop.sync(heal=heal)
        assert not report.alarms, report
        self.joined_by_checkpoint += phase(laptop.store.read()) is Phase.FILLING
        self.check(laptop)
        return report.health

    def check(self, laptop: Laptop) -> None:
        """What is live must follow from what the vector covers, at every moment."""
        if phase(laptop.store.read()) is Phase.ADOPTING:
            return
        held = laptop.store.vector()
        fields: dict[tuple[str, str], list[Operation]] = defaultdict(list)
        for dot, each in self.written.items():
            if dot.number <= held.get(dot.device, 0):
                fields[each.record, each.field].append(each)
        assert live_in(laptop) == {each.dot for group in fields.values() for each in live(group)}

    def heal(self) -> None:
        for view in self.views:
            view.calm = True
        for _round in range(_MOST_ROUNDS):
            states = [self.sync(laptop, heal=True) for laptop in self.laptops]
            assert set(states) == {Health.WELL}
            if _round > 3 and not any(phase(each.store.read()) is not Phase.WHOLE for each in self.laptops):
                return
        raise AssertionError("history never came to an end")

    def _take_in(self, laptop: Laptop) -> None:
        view = View(self.folder, self.chance)
        self.views.append(view)
        self.laptops.append(with_folder(laptop, view))


def play(root: Path, seed: int) -> Joins:
    joins = Joins(root, random.Random(seed))
    joins.begin()
    joins.play()
    joins.let_in()
    joins.heal()
    agree(*joins.laptops)
    for laptop in joins.laptops:
        assert {each.dot for each in held_by(laptop) if each.kind == "risk"} == set(joins.written)
        tops = shelf.tops(laptop.store.read())
        assert all(shelf.get(laptop.store.read(), device, 1) for device in tops)
    for laptop in joins.laptops:
        laptop.store.close()
    return joins


def test_newcomers_in_seasons_of_mishaps_lose_nothing(tmp_path: Path) -> None:
    joined = 0
    for seed in range(5):
        joined += play(tmp_path / str(seed), seed).joined_by_checkpoint
    assert joined


@pytest.mark.full
@pytest.mark.parametrize("seed", range(100, 150))
def test_newcomers_in_many_seasons_of_mishaps_lose_nothing(tmp_path: Path, seed: int) -> None:
    play(tmp_path, seed)


def _everything_carried_is_live(patch: pytest.MonkeyPatch) -> None:
    right = adopting.Adopting._put

    def wrong(self: Any, db: Any, record: int, row: Any, _counted_anew: bool) -> None:
        right(self, db, record, row._replace(live=False), False)

    patch.setattr(adopting.Adopting, "_put", wrong)


def _history_is_counted_at_once(patch: pytest.MonkeyPatch) -> None:
    right = backfill.Backfill._put

    def wrong(self: Any, piece: Any, db: Any) -> None:
        right(self, piece, db)
        with patch.context() as inner:
            inner.setattr(counting, "leaves_out", lambda _db: False)
            for record, name in db.execute("SELECT DISTINCT record, field FROM op").fetchall():
                counting.recount(db, record, name)

    patch.setattr(backfill.Backfill, "_put", wrong)


def _packs_are_not_read(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("kimdesk.sync.fetching.packs_of", lambda _folder, _device: {})


def _a_portion_is_left_out(patch: pytest.MonkeyPatch) -> None:
    right = adopting.Adopting.take

    def wrong(self: Any, portion: Any, at: Any) -> None:
        # Where the head of a batch is left out, that is noticed at once.
        right(self, Portion(heads=portion.heads) if portion.records else portion, at)

    patch.setattr(adopting.Adopting, "take", wrong)


@pytest.mark.parametrize(
    "plant",
    [
        _everything_carried_is_live,
        _history_is_counted_at_once,
        _packs_are_not_read,
        _a_portion_is_left_out,
    ],
)
def test_a_planted_fault_in_joining_is_noticed_in_some_season(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    plant(monkeypatch)
    for seed in range(5):
        try:
            play(tmp_path / str(seed), seed)
        except AssertionError:
            return
    raise AssertionError("nobody noticed")
