"""Two hundred laptops and one simulated year in one run: what a meeting costs, and the memory, early and late.

Four of the laptops are whole: store, engine and all, and they meet the others every day. The others write real segments
as their owners would and leave them in the folder; nobody is spared reading them.
"""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from kimdesk.crypto import DeviceKeys
from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.model.roster import Right
from kimdesk.sync.agreement import NO_WITNESS
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.layout import HEADS, Head, segment_path, short
from kimdesk.sync.members import Chain, Member, add_act
from kimdesk.sync.segment import Place, read_segment, write_segments
from tests.benchmarks.report import Bench, Row
from tests.sync.distance import Distant
from tests.sync.laptops import Laptop, agree, make_share, with_folder

_LAPTOPS, _WHOLE, _DAYS = 200, 4, 240
_FLAT = 1.5
_RIGHTS = (Right("service_manager"),)


@dataclass
class Writer:
    """A laptop of which only what it writes is looked at."""

    device: str
    keys: DeviceKeys
    share: Path
    chance: random.Random
    number: int = 0
    seq: int = 0
    mark: str = ""

    def member(self) -> Member:
        return Member(
            self.device, f"person-{self.device}", self.device, "vm", self.keys.verify_key, self.keys.seal_key, 0
        )

    def write(self, chain: Chain, day: int) -> None:
        """Change up to three fields of its own records, and leave the segment in the folder."""
        operations = []
        for _edit in range(self.chance.randint(1, 3)):
            self.number += 1
            record = f"{self.device}-{self.chance.randrange(20)}"
            dot = Dot(self.device, self.number)
            words = f"Said on day {day} by {self.device}"
            operations.append(Operation(dot, day * 1000 + self.number, "risk", record, "title", Op.SET, words))
        batch = Batch(
            self.device, operations[0].dot.number, "edit", f"person-{self.device}", day, 0, {}, tuple(operations)
        )
        place = Place(
            chain.workspace, self.device, self.seq + 1, self.mark, chain.head, {self.device: self.number}, NO_WITNESS,
            chain.key,
        )  # fmt: skip
        key = chain.keys[chain.key]
        (raw,) = write_segments(place, key, self.keys.sign, [batch], self.chance.randbytes)
        before = Head(short(self.device), self.seq, self.mark[:8])
        self.seq, self.mark = self.seq + 1, read_segment(raw).mark
        path = self.share / segment_path(self.device, self.seq)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
        if before.seq:
            (self.share / HEADS / before.name).unlink()
        (self.share / HEADS / Head(short(self.device), self.seq, self.mark[:8]).name).touch()


def measure(bench: Bench) -> Iterator[Row]:
    """Live through the year; on the small workspace through a part of it with fewer laptops."""
    small = bench.size.name != "big"
    count, days = (24, 60) if small else (_LAPTOPS, _DAYS)
    chance, root = random.Random(5), bench.scratch / "soak"
    root.mkdir()
    share = root / "share"
    folder = DiskFolder(share)
    whole = make_share(root, folder, "abcd"[:_WHOLE], chance)
    writers = [
        Writer(chance.randbytes(16).hex(), DeviceKeys(chance.randbytes(64)), share, chance)
        for _each in range(count - _WHOLE)
    ]
    whole[0].append([add_act(each.member(), _RIGHTS) for each in writers])
    folders = [Distant(folder) for _each in whole]
    whole = [with_folder(laptop, each) for laptop, each in zip(whole, folders, strict=True)]
    months = [_month(whole, folders, writers, range(start, start + days // 12)) for start in range(0, days, days // 12)]
    for _round in range(3):
        for laptop in whole:
            assert laptop.sync().well
    agree(*whole)
    yield Row(f"soak: {count} laptops, {days} days", f"{sum(each.seq for each in writers):,} segments")
    early, late = months[1:4], months[-3:]
    for what, unit, pick in (
        ("round trips of a meeting", "deep", lambda month: month.depth),
        ("processor time for each change taken in", "ms", lambda month: month.spent),
        ("memory", "MB", lambda month: month.memory),
    ):
        before, after = (fmean(pick(month) for month in part) for part in (early, late))
        ratio = after / before
        yield Row(
            f"soak, {what}: last quarter beside the first", f"{after:.1f} {unit}", f"{before:.1f} {unit}", ratio,
            f"at most {_FLAT:g} x", ratio <= _FLAT,
        )  # fmt: skip
    for laptop in whole:
        laptop.store.close()


@dataclass(frozen=True, slots=True)
class Month:
    """What meetings cost in it."""

    depth: float
    spent: float
    memory: float


def _month(whole: list[Laptop], folders: list[Distant], writers: list[Writer], days: range) -> Month:
    depths, spent, taken = [], 0.0, 0
    for day in days:
        for writer in writers:
            # Once a week each, and not all on the same day.
            if writer.chance.random() < 0.2:
                writer.write(whole[0].chain, day)
        for laptop, distant in zip(whole, folders, strict=True):
            laptop.write(f"shared-{day % 50}", "title", f"{laptop.person} on day {day}")
            before, began = distant.depth, time.process_time()
            report = laptop.sync()
            assert report.well, report
            spent += time.process_time() - began
            depths.append(distant.depth - before)
            taken += report.taken
    month = Month(fmean(depths), spent * 1000 / max(1, taken), _resident())
    print(f"days {days.start} to {days.stop}: {month}", flush=True)
    return month


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / (1 << 20)
