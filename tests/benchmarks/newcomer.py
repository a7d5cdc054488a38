"""A laptop that joins a share of years: how soon the first page stands, and how long everything takes behind it."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kimdesk.clock import SystemClock
from kimdesk.crypto import DeviceKeys
from kimdesk.model.ops import Draft, Op
from kimdesk.paths import Home
from kimdesk.services.desk import open_desk
from kimdesk.store.adopting import course
from kimdesk.store.gathering import portions
from kimdesk.store.identity import forget_former
from kimdesk.store.reader import snapshot
from kimdesk.store.store import Store
from kimdesk.sync import adoption
from kimdesk.sync.checkpoints import UNSAID
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.engine import Engine
from kimdesk.sync.layout import entry_path
from kimdesk.sync.members import Chain, add_act, remove_act
from kimdesk.sync.membership import Membership, stored_chain
from kimdesk.sync.roster import extend, found, keys_for
from tests.benchmarks.report import Bench, Row, at_most
from tests.benchmarks.workspace import copy_of
from tests.sync.laptops import ADMINISTRATOR, Laptop, admit, member_of

_FIRST_PAGE_S = 10
_READY = "ready"


def measure(bench: Bench) -> Iterator[Row]:
    """Join a share of the whole workspace by its checkpoint."""
    # On the small workspace too, where the segments would be read faster by themselves.
    adoption.LEAST = 0
    founder = _founder(bench)
    used = time.process_time()
    assert founder.engine._checkpoints.write(UNSAID) is not None
    yield Row("writing a checkpoint, time on the processor", f"{time.process_time() - used:.1f} s")
    expected, first = _page(founder.store.home.folder), _first_portions(founder)
    newcomer = _newcomer(bench, founder)
    watch = _Watch(newcomer, expected, first)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began, used = time.perf_counter(), time.process_time()
    with watch.typing():
        while newcomer.engine.round(watch.look).incomplete:
            watch.note_adopted()
    whole = time.perf_counter() - began
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert newcomer.engine.log_hash() == founder.engine.log_hash() or watch.typed
    yield at_most("joining: the first page stands", (watch.first_page - began), _FIRST_PAGE_S, "s")
    yield Row("joining: the first page, time on the processor", f"{watch.used_first - used:.1f} s")
    yield Row("joining: all that stands is here", f"{watch.adopted - began:,.0f} s")
    yield Row("joining: history is whole and counted anew", f"{whole:,.0f} s")
    yield Row("joining: files read before the first page", f"{watch.read_first}")
    yield Row("joining: longest wait of somebody typing", f"{watch.longest * 1000:,.0f} ms")
    yield Row("joining: memory grown by", f"{grown:,.0f} MB")
    for laptop in (founder, newcomer):
        laptop.store.close()


@dataclass
class _Counted:
    """A folder on disk that counts what is read."""

    real: DiskFolder
    reads: int = 0

    def names(self, folder: str) -> list[str]:
        return self.real.names(folder)

    def read(self, path: str) -> bytes:
        self.reads += 1
        return self.real.read(path)

    def create(self, path: str, body: bytes) -> None:
        self.real.create(path, body)

    def rename(self, old: str, new: str) -> None:
        self.real.rename(old, new)

    def remove(self, path: str) -> None:
        self.real.remove(path)


@dataclass
class _Watch:
    """Looks between two portions whether the first page says what it should, and types all the while."""

    newcomer: Laptop
    expected: tuple[Any, ...]
    first: int
    first_page: float = 0.0
    read_first: int = 0
    used_first: float = 0.0
    adopted: float = 0.0
    longest: float = 0.0
    typed: int = 0
    _over: threading.Event = field(default_factory=threading.Event)

    def look(self) -> bool:
        at = course(self.newcomer.store.read())
        if not self.first_page and at is not None and at.done >= self.first:
            assert _page(self.newcomer.store.home.folder) == self.expected
            self.first_page, self.used_first = time.perf_counter(), time.process_time()
            folder = self.newcomer.engine.folder
            assert isinstance(folder, _Counted)
            self.read_first = folder.reads
        return False

    def note_adopted(self) -> None:
        self.adopted = self.adopted or time.perf_counter()

    def typing(self) -> _Watch:
        return self

    def __enter__(self) -> None:
        threading.Thread(target=self._type, daemon=True).start()

    def __exit__(self, *_error: object) -> None:
        self.adopted = self.adopted or time.perf_counter()
        self._over.set()

    def _type(self) -> None:
        store = self.newcomer.store
        while not self._over.wait(0.25):
            began = time.perf_counter()
            words = f"Typed {self.typed}"
            store.commit("edit", self.newcomer.person, [Draft("risk", "typed", "title", Op.SET, words)])
            self.longest = max(self.longest, time.perf_counter() - began)
            self.typed += 1


def _page(home: Path) -> tuple[Any, ...]:
    """Return what the first page shows of the whole service."""
    desk = open_desk(home)
    try:
        picture = desk.overview.picture(desk.context.quarter())
    finally:
        desk.close()
    teams = [(each.team.id, each.state, each.late, each.done, each.activities, each.changed) for each in picture.teams]
    return teams, picture.cells, picture.trend, picture.due, picture.signed


def _first_portions(founder: Laptop) -> int:
    """Return how many portions of a checkpoint come before the heads of all batches: what the first page needs."""
    with snapshot(founder.store.read()) as db:
        return next(at for at, portion in enumerate(portions(db)) if not portion.records)


def _founder(bench: Bench) -> Laptop:
    """Return the laptop that made the share, with everything in it; it is kept beside the workspace for the next run."""
    root = bench.home.with_name(f"{bench.home.name}-share")
    if (root / _READY).exists():
        return _reopened(root)
    shutil.rmtree(root, ignore_errors=True)
    began = time.perf_counter()
    store = Store.open(Home(copy_of(bench.home, root / "founder")))
    keys = DeviceKeys.make()
    founder = Laptop(
        store, Engine(store, _folder(root), Membership(store.device, keys, Chain()), os.urandom), _me(root)
    )
    acts = [add_act(member_of(founder), ADMINISTRATOR)]
    for device, upto in sorted(store.vector().items()):
        member = member_of(founder, claimed=upto)
        acts.append({**add_act(member, ()), "device": device, "person": ""})
        acts.append(remove_act(device, 0, upto))
    raw = found(store.device, keys, store.workspace, "Benchmark", acts)
    founder.engine.folder.create(entry_path(0), raw)
    with store.database.writing() as db:
        # The copy's own number is new; what stands under the old one is signed for as it is.
        forget_former(db)
    founder.take_entry(raw, extend(Chain(), raw, keys_for([raw], store.device, keys)))
    while founder.sync().published:
        pass
    (root / "secret").write_bytes(keys.secret)
    (root / _READY).touch()
    print(f"Made the share in {time.perf_counter() - began:.0f} s", flush=True)
    return founder


def _reopened(root: Path) -> Laptop:
    store = Store.open(Home(root / "founder"))
    keys = DeviceKeys((root / "secret").read_bytes())
    membership = Membership(store.device, keys, stored_chain(store.read(), store.device, keys))
    return Laptop(store, Engine(store, _folder(root), membership, os.urandom), _me(root))


def _me(root: Path) -> str:
    return str(json.loads((root / "founder" / "settings.json").read_text(encoding="utf-8"))["me"])


def _folder(root: Path) -> DiskFolder:
    (root / "share").mkdir(parents=True, exist_ok=True)
    return DiskFolder(root / "share")


def _newcomer(bench: Bench, founder: Laptop) -> Laptop:
    store = Store.create(Home(bench.scratch / "newcomer"), SystemClock())
    store.belong_to(founder.store.workspace)
    keys = DeviceKeys(random.SystemRandom().randbytes(64))
    assert isinstance(founder.engine.folder, DiskFolder)
    folder = _Counted(founder.engine.folder)
    newcomer = Laptop(store, Engine(store, folder, Membership(store.device, keys, Chain()), os.urandom), "newcomer")
    admit(founder, newcomer, ADMINISTRATOR)
    return newcomer
