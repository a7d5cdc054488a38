"""Laptops that live through a season of mishaps in one folder, played from a seed: whatever happened, all agree in the
end and nothing anybody saved is gone. A failure names its seed, and plays again from it.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kimdesk.clock import FixedClock
from kimdesk.model.ops import Dot, Operation, live
from kimdesk.store import absorbing, counting
from kimdesk.sync.engine import Engine, Health
from kimdesk.sync.folder import FolderError, Trouble
from kimdesk.sync.healing import Healing
from kimdesk.sync.outbox import Outbox
from kimdesk.sync.segment import Segment
from tests.devices import batches_of
from tests.sync.laptops import Laptop, agree, make_share, with_folder
from tests.sync.memory import MemoryFolder
from tests.workspaces import JANUARY

RECORDS, FIELDS = ("r", "q"), ("title", "event")
STEPS = 60


@dataclass
class View:
    """The folder as one laptop sees it: now and then a listing is old, or a step fails before or after it was done."""

    real: MemoryFolder
    chance: random.Random
    calm: bool = False
    old: dict[str, list[str]] = field(default_factory=dict)

    def names(self, folder: str) -> list[str]:
        self._may_fail()
        stale = self.old.get(folder)
        self.old[folder] = self.real.names(folder)
        if stale is not None and not self.calm and self.chance.random() < 0.2:
            return stale
        return self.old[folder]

    def read(self, path: str) -> bytes:
        self._may_fail()
        body = self.real.read(path)
        if not self.calm and self.chance.random() < 0.05:
            return body[: self.chance.randrange(len(body) + 1)]
        return body

    def create(self, path: str, body: bytes) -> None:
        self._may_fail()
        self.real.create(path, body)
        self._may_fail()

    def rename(self, old: str, new: str) -> None:
        self._may_fail()
        self.real.rename(old, new)
        self._may_fail()

    def remove(self, path: str) -> None:
        self._may_fail()
        self.real.remove(path)

    def _may_fail(self) -> None:
        if not self.calm and self.chance.random() < 0.04:
            raise FolderError(self.chance.choice(list(Trouble)), "simulated")


@dataclass
class Season:
    """Three laptops, one folder, and what has been written so far."""

    laptops: list[Laptop]
    views: list[View]
    folder: MemoryFolder
    chance: random.Random
    written: set[Dot] = field(default_factory=set)
    earlier: list[dict[str, bytes]] = field(default_factory=list)

    def play(self) -> None:
        for _step in range(STEPS):
            what = self.chance.random()
            if what < 0.5:
                self.write()
            elif what < 0.9:
                self.chance.choice(self.laptops).sync()
            elif what < 0.94:
                self.earlier.append(dict(self.folder.files))
            elif what < 0.955 and self.earlier:
                self.folder.files = dict(self.chance.choice(self.earlier))
            elif what < 0.965:
                self.folder.files.clear()
            else:
                self.chance.choice([self.set_a_clock, self.copy_a_file, self.rename_a_head, self.spoil_a_file])()

    def set_a_clock(self) -> None:
        """A laptop's clock jumps, back too."""
        shown = JANUARY + timedelta(days=self.chance.choice((-4000, -1, 1, 60, 4000)))
        self.chance.choice(self.laptops).store.clock = FixedClock(shown)

    def copy_a_file(self) -> None:
        """Somebody, or a program that puts folders together, copies a file beside itself or over another laptop's."""
        path = self.chance.choice(sorted(self.folder.files) or ["x"])
        place, _slash, name = path.rpartition("/")
        stem, _dot, end = name.rpartition(".")
        copied = self.chance.choice([f"copy of {name}", f"{stem} (1).{end}", f"{stem}.r7.{end}", f"{stem}-PC2.{end}"])
        self.folder.files.setdefault(f"{place}/{copied}", self.folder.files.get(path, b""))

    def rename_a_head(self) -> None:
        """A program that puts folders together brings an older head back, or gives one a name of its own."""
        heads = sorted(path for path in self.folder.files if path.startswith("heads/"))
        if heads:
            head = self.chance.choice(heads)
            del self.folder.files[head]
            other = self.chance.choice([f"{head} (conflict)", f"{head}.tmp", *self.older_heads()])
            self.folder.files.setdefault(other, b"")

    def older_heads(self) -> list[str]:
        return sorted({path for files in self.earlier for path in files if path.startswith("heads/")})

    def spoil_a_file(self) -> None:
        """A file is lost, or a bit of it is turned, or it ends too early."""
        path = self.chance.choice(sorted(self.folder.files) or ["x"])
        body = bytearray(self.folder.files.pop(path, b""))
        if body and self.chance.random() < 0.7:
            body[self.chance.randrange(len(body))] ^= 1 << self.chance.randrange(8)
            self.folder.files[path] = bytes(body[: self.chance.choice((len(body), len(body) // 2))])

    def write(self) -> None:
        laptop = self.chance.choice(self.laptops)
        record, name = self.chance.choice(RECORDS), self.chance.choice(FIELDS)
        value = f"{laptop.person} {len(self.written)}"
        self.written.add(laptop.write(record, name, value))

    def heal(self) -> None:
        """The folder is well again: everybody syncs, and says that it may be put right where it was emptied."""
        for view in self.views:
            view.calm = True
        for _round in range(4):
            for laptop in self.laptops:
                report = laptop.sync(heal=True)
                assert report.health is Health.WELL, report


def held_by(laptop: Laptop) -> list[Operation]:
    return [each for batch in batches_of(laptop.store) for each in batch.operations]


def live_in(laptop: Laptop) -> set[Dot]:
    rows = laptop.store.read().execute(
        "SELECT d.id, l.number FROM live l JOIN device d ON d.number = l.device JOIN record r ON r.number = l.record "
        "WHERE r.kind = 'risk'"
    )
    return {Dot(*row) for row in rows}


def play_season(root: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder = MemoryFolder()
    laptops = make_share(root, folder, "abc", chance)
    views = [View(folder, chance) for _laptop in laptops]
    season = Season([with_folder(each, view) for each, view in zip(laptops, views, strict=True)], views, folder, chance)
    season.play()
    season.heal()
    agree(*season.laptops)
    for laptop in season.laptops:
        operations = held_by(laptop)
        assert {each.dot for each in operations if each.kind == "risk"} == season.written
        fields: dict[tuple[str, str], list[Operation]] = defaultdict(list)
        for each in operations:
            fields[each.record, each.field].append(each)
        assert live_in(laptop) == {each.dot for group in fields.values() for each in live(group)}
    for laptop in laptops:
        laptop.store.close()


@pytest.mark.parametrize("seed", range(6))
def test_a_season_of_mishaps_loses_nothing(tmp_path: Path, seed: int) -> None:
    play_season(tmp_path, seed)


@pytest.mark.full
@pytest.mark.parametrize("seed", range(100, 160))
def test_many_seasons_of_mishaps_lose_nothing(tmp_path: Path, seed: int) -> None:
    play_season(tmp_path, seed)


def _heads_left_behind(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Outbox, "move_head", lambda _self, _device, _heads: None)
    patch.setattr(Healing, "_put_heads", lambda _self: None)


def _nothing_healed(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Engine, "heal", lambda _self, thorough=True: 0)


def _half_a_segment_believed(patch: pytest.MonkeyPatch) -> None:
    right = Segment.open

    def wrong(self: Segment, key: bytes, *more: Any) -> Any:
        batches = right(self, key, *more)
        return batches[:-1] or batches

    patch.setattr(Segment, "open", wrong)


def _over_not_counted(patch: pytest.MonkeyPatch) -> None:
    right = absorbing.count

    def wrong(db: Any, written: Any) -> None:
        right(db, [each._replace(over=()) for each in written])

    patch.setattr(absorbing, "count", wrong)


def _hash_not_kept(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(counting, "went", lambda _db, _dots: None)


@pytest.mark.parametrize(
    "plant",
    [
        _heads_left_behind,
        _nothing_healed,
        _half_a_segment_believed,
        _over_not_counted,
        _hash_not_kept,
    ],
)
def test_a_planted_fault_is_noticed_in_some_season(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    plant(monkeypatch)
    noticed = 0
    for seed in range(6):
        try:
            play_season(tmp_path / str(seed), seed)
        except AssertionError:
            noticed += 1
            break
    assert noticed
