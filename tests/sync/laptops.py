"""Laptops that meet in one folder: the real store and the real engine, without keyring and window."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from kimdesk.clock import FixedClock
from kimdesk.crypto import DeviceKeys
from kimdesk.model.ops import Dot, Draft, Op
from kimdesk.model.roster import Right
from kimdesk.paths import Home
from kimdesk.store import shelf
from kimdesk.store.identity import mark_beside
from kimdesk.store.store import Store
from kimdesk.store.tally import counted_anew, kept_sum
from kimdesk.sync.engine import Engine, Report
from kimdesk.sync.folder import Folder
from kimdesk.sync.layout import HEADS, RosterHead, entry_path
from kimdesk.sync.members import Chain, Member, add_act
from kimdesk.sync.membership import Membership
from kimdesk.sync.roster import extend, follow, found, keys_for
from tests.workspaces import JANUARY

UUID = "6f0f3e1c-5a7b-4d4e-9f7a-0d6c1b2a3c4d"
ADMINISTRATOR = (Right("administrator"), Right("service_manager"))


@dataclass
class Laptop:
    """One laptop of a share and what a test does with it."""

    store: Store
    engine: Engine
    person: str

    @property
    def device(self) -> str:
        return self.store.device

    @property
    def chain(self) -> Chain:
        return self.engine.membership.chain

    def write(self, record: str, field: str, value: object, over: tuple[Dot, ...] | None = None) -> Dot:
        changes = self.store.commit("edit", self.person, [Draft("risk", record, field, Op.SET, value, over)])
        return changes.dots[record, field]

    def sync(self, heal: bool = False) -> Report:
        return self.engine.round(heal=heal)

    def says(self, record: str, field: str) -> object:
        found_record = self.store.get("risk", record)
        return found_record[field] if found_record else None

    def conflicts(self, record: str) -> frozenset[str]:
        found_record = self.store.get("risk", record)
        return found_record.conflicts if found_record else frozenset()

    def check(self) -> None:
        """What must hold on any laptop at any time."""
        assert self.store.rebuild() == ()
        assert kept_sum(self.store.read()) == counted_anew(self.store.read())

    def append(self, acts: list[dict[str, object]], new: bytes | None = None) -> bytes:
        """Write an entry of the roster, as an administrator."""
        chain, keys = self.chain, self.engine.membership.keys
        raw = follow(chain, self.device, keys, acts, new)
        self.engine.folder.create(entry_path(chain.head_after()[0]), raw)
        known = {**chain.keys, **keys_for([raw], self.device, keys)}
        self.take_entry(raw, extend(chain, raw, known))
        return raw

    def take_entry(self, raw: bytes, chain: Chain) -> None:
        with self.store.database.writing() as db:
            shelf.keep_entry(db, chain.head[0], chain.head[1], raw)
        self.engine.membership.chain = chain
        self.store.go_by(chain.rules(), chain.head[1])
        self.engine.folder.create(f"{HEADS}/{RosterHead(chain.head[0], chain.head[1][:8]).name}", b"")


def make_laptop(root: Path, name: str, folder: Folder, chance: random.Random) -> Laptop:
    """Return a laptop that belongs to nobody yet."""
    store = Store.create(Home(root / name), FixedClock(JANUARY))
    store.belong_to(UUID)
    keys = DeviceKeys(chance.randbytes(64))
    membership = Membership(store.device, keys, Chain())
    return Laptop(store, Engine(store, folder, membership, chance.randbytes), f"person-{name}")


def member_of(laptop: Laptop, claimed: int = 0) -> Member:
    keys = laptop.engine.membership.keys
    return Member(laptop.device, laptop.person, laptop.person, "vm", keys.verify_key, keys.seal_key, claimed)


def make_share(
    root: Path, folder: Folder, names: str, chance: random.Random, rights: tuple[Right, ...] = ADMINISTRATOR
) -> list[Laptop]:
    """Return laptops that all belong to one share; the first one made it."""
    laptops = [make_laptop(root, name, folder, chance) for name in names]
    first, *others = laptops
    keys = first.engine.membership.keys
    raw = found(first.device, keys, UUID, "Testshire Homes", [add_act(member_of(first), ADMINISTRATOR)])
    folder.create(entry_path(0), raw)
    first.take_entry(raw, extend(Chain(), raw, keys_for([raw], first.device, keys)))
    for other in others:
        admit(first, other, rights)
    return laptops


def admit(administrator: Laptop, other: Laptop, rights: tuple[Right, ...]) -> None:
    """Let a laptop in, and let it read the roster."""
    administrator.append([add_act(member_of(other), rights)])
    entries = shelf.entries(administrator.store.read())
    keys = other.engine.membership.keys
    known = keys_for(entries, other.device, keys)
    chain = Chain()
    with other.store.database.writing() as db:
        kept = len(shelf.entries(db))
        for raw in entries:
            chain = extend(chain, raw, known)
            if chain.head[0] >= kept:
                shelf.keep_entry(db, chain.head[0], chain.head[1], raw)
    other.engine.membership.chain = chain
    other.store.go_by(chain.rules(), chain.head[1])


def twin_of(laptop: Laptop, root: Path, name: str) -> Laptop:
    """Return a copy of a laptop that passes for it: its whole computer was cloned, or set back to this moment."""
    home = Home(root / name)
    shutil.copytree(laptop.store.home.folder, home.folder)
    (nonce,) = laptop.store.read().execute("SELECT value FROM meta WHERE key = 'nonce'").fetchone()
    home.nonce.write_text(mark_beside(home, nonce), encoding="ascii")
    store, engine = Store.open(home, FixedClock(JANUARY)), laptop.engine
    membership = replace(engine.membership)
    return Laptop(store, Engine(store, engine.folder, membership, engine._outbox.salt), laptop.person)


def restored(laptop: Laptop, root: Path, name: str) -> Laptop:
    """Return a laptop on which a copy of the records of another one is opened: it takes a new number at once."""
    home = Home(root / name)
    shutil.copytree(laptop.store.home.folder, home.folder)
    store, engine = Store.open(home, FixedClock(JANUARY)), laptop.engine
    return Laptop(store, Engine(store, engine.folder, replace(engine.membership), engine._outbox.salt), laptop.person)


def come_again(administrator: Laptop, laptop: Laptop, chance: random.Random) -> None:
    """Let a laptop that may not write under its number go by another one, with new keys, and let it in again."""
    if laptop.device in administrator.chain.members:
        laptop.store.go_by_another_number()
    membership = Membership(laptop.store.device, DeviceKeys(chance.randbytes(64)), Chain())
    laptop.engine = Engine(laptop.store, laptop.engine.folder, membership, laptop.engine._outbox.salt)
    administrator.sync()
    admit(administrator, laptop, administrator.chain.rights[laptop.person])


def with_folder(laptop: Laptop, folder: Folder) -> Laptop:
    """Return the same laptop, meeting in another folder."""
    membership = laptop.engine.membership
    return replace(laptop, engine=Engine(laptop.store, folder, membership, laptop.engine._outbox.salt))


def meet(*laptops: Laptop, rounds: int = 3) -> None:
    """Let everybody sync until nothing moves."""
    for _round in range(rounds):
        for laptop in laptops:
            report = laptop.sync()
            assert report.well, report


def agree(*laptops: Laptop) -> None:
    """Assert that all hold the same, say the same, and that it is sound."""
    for laptop in laptops:
        laptop.check()
    assert len({str(sorted(laptop.store.vector().items())) for laptop in laptops}) == 1
    assert len({laptop.engine.log_hash() for laptop in laptops}) == 1
