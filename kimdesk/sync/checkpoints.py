"""The checkpoints of a share: an administrator's laptop writes one now and then, everybody keeps the heads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from kimdesk.crypto import digest
from kimdesk.store import shelf
from kimdesk.store.behind import Goal, is_incomplete
from kimdesk.store.bookkeeping import top_of
from kimdesk.store.checkpoint_shelf import checkpoint, checkpoint_names, keep_checkpoint
from kimdesk.store.gathering import portions
from kimdesk.store.reader import snapshot
from kimdesk.store.seen import vector
from kimdesk.store.store import Store
from kimdesk.sync.agreement import NO_WITNESS, witness
from kimdesk.sync.checkpoint import Checkpoint, Place, Said, read_checkpoint, write_checkpoint
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, Missing, Taken
from kimdesk.sync.layout import (
    CHECKPOINTS,
    HEADS,
    CheckpointHead,
    checkpoint_path,
    checkpoints_listed,
    portion_path,
    portions_listed,
    read_checkpoint_heads,
    short,
)
from kimdesk.sync.membership import Membership
from kimdesk.sync.outbox import move_name
from kimdesk.sync.portion import write_portion

# So many segments beyond the last checkpoint make a new one worth its while.
EVERY = 64
_KEPT = 2
UNSAID = Said("", "", 0)


@dataclass(slots=True)
class Checkpoints:
    """Writes this laptop's, and keeps the heads of all."""

    store: Store
    folder: Folder
    membership: Membership

    def names(self) -> list[tuple[str, int]]:
        """Return laptop and number of those kept here, the oldest first."""
        return checkpoint_names(self.store.read())

    def get(self, device: str, number: int) -> Checkpoint:
        """Return one of those kept here."""
        return read_checkpoint(checkpoint(self.store.read(), device, number) or b"")

    def newest(self, device: str = "") -> Iterator[Checkpoint]:
        """Yield them, the newest first: those of one laptop, or all. One is read when it is asked for, since in years
        there come to be many.
        """
        for each, number in reversed(self.names()):
            if device in ("", each):
                yield self.get(each, number)

    def keep_new(self, names: list[str]) -> None:
        """Keep the heads that a listing of ``heads`` announces and are not known yet."""
        chain = self.membership.chain
        known = {(short(device), number) for device, number in self.names()}
        trusted = {short(each.device) for each in chain.administrators}
        announced = {(each.device, each.number) for each in read_checkpoint_heads(names) if each.device in trusted}
        if announced <= known:
            return
        for number, device in checkpoints_listed(self.folder.names(CHECKPOINTS)):
            if device in trusted and (device, number) not in known:
                self.fetch(device, number)

    def fetch(self, device: str, number: int) -> Checkpoint | None:
        """Read a head (by its laptop's short name) and keep it; None where it is not there or not to be trusted."""
        with suppress(Missing, Damaged):
            found = read_checkpoint(self.folder.read(checkpoint_path(number, device)))
            at = (short(found.place.device), found.place.number)
            if at == (device, number) and found.is_admissible(self.membership.chain):
                self._keep(found)
                return found
        return None

    def is_due(self) -> bool:
        """Whether this laptop should write one by itself: its person is an administrator, and much lies beyond."""
        if not self.membership.chain.is_administrator(self.membership.device):
            return False
        segments = sum(top.seq for top in shelf.tops(self.store.read()).values())
        if segments <= EVERY:
            return False
        last = next((each for each in self.newest() if each.portions), None)
        return segments - (sum(goal.seq for goal in last.place.goals.values()) if last else 0) > EVERY

    def write(self, said: Said, with_content: bool = True) -> Checkpoint | None:
        """Write a checkpoint of what is held now; None where that cannot be told for certain at this moment, or the
        listing was an old one and its place is taken.
        """
        listed = self.folder.names(CHECKPOINTS)
        number = _next(listed, self.membership.device)
        try:
            raw = self._put(number, said, with_content)
        except Taken:
            return None
        if raw is None:
            return None
        written = read_checkpoint(raw)
        self._keep(written)
        self.announce(self.folder.names(HEADS))
        self._clear(listed, number)
        return written

    def _put(self, number: int, said: Said, with_content: bool) -> bytes | None:
        """Put the portions and then the head on the share; raises Taken."""
        device = self.membership.device
        with snapshot(self.store.read()) as db:
            held = vector(db)
            goals = {each: Goal(top.seq, top.last, top.mark) for each, top in shelf.tops(db).items()}
            hashed = witness(db, self.membership.chain, held)
            if is_incomplete(db) or hashed == NO_WITNESS or {each: goal.last for each, goal in goals.items()} != held:
                return None
            lamport = top_of(db, "SELECT value FROM meta WHERE key = ?", "lamport")
            place = Place(device, number, self.membership.chain.head, goals, hashed, lamport)
            marks = list(self._put_portions(place)) if with_content else []
        raw = write_checkpoint(place, self.membership.chain, marks, said, self.membership.keys.sign)
        self.folder.create(checkpoint_path(number, device), raw)
        return raw

    def announce(self, names: list[str]) -> None:
        """Let the names in ``heads`` say which is the last checkpoint of each laptop that has written one."""
        for device, number in self._unannounced(names).items():
            standing = [each for each in read_checkpoint_heads(names) if each.device == short(device)]
            last = max(standing, key=lambda each: each.number, default=None)
            own = device == self.membership.device
            wanted = CheckpointHead(number, short(device), self.get(device, number).mark[:8])
            move_name(self.folder, f"{HEADS}/{last.name}" if last and own else "", f"{HEADS}/{wanted.name}")

    def _unannounced(self, names: list[str]) -> dict[str, int]:
        """Return the last checkpoint of each laptop of which a listing of ``heads`` says less than is known here."""
        listed: dict[str, int] = {}
        for each in read_checkpoint_heads(names):
            listed[each.device] = max(listed.get(each.device, 0), each.number)
        last = dict(sorted(self.names(), key=lambda each: each[1]))
        return {device: number for device, number in last.items() if listed.get(short(device), 0) < number}

    def stay(self, names: list[str]) -> int:
        """Put back what a listing of ``heads`` tells no more of: the share was emptied, and whoever filled it again may not
        have known of it. Return how many heads.
        """
        if not self._unannounced(names):
            return 0
        done = self.put_back()
        self.announce(self.folder.names(HEADS))
        return done

    def put_back(self) -> int:
        """Put the heads that the share has lost there again; return how many."""
        listed = set(checkpoints_listed(self.folder.names(CHECKPOINTS)))
        done = 0
        for device, number in self.names():
            if (number, short(device)) not in listed:
                with suppress(Taken):
                    self.folder.create(checkpoint_path(number, device), self.get(device, number).raw)
                    done += 1
        return done

    def _put_portions(self, place: Place) -> Iterator[str]:
        header = {"ws": self.membership.chain.workspace, "dev": place.device, "n": place.number}
        for at, portion in enumerate(portions(self.store.read())):
            raw = write_portion(portion, header, at, self.membership.key)
            self.folder.create(portion_path(place.number, place.device, at), raw)
            yield digest(raw).hex()

    def _clear(self, listed: list[str], number: int) -> None:
        """Take away the portions of this laptop's checkpoints before the last ones: nobody joins by them any more."""
        device = self.membership.device
        carrying = (each.place.number for each in self.newest(device) if each.portions)
        stays = {number, *islice(carrying, _KEPT)}
        for old, at in portions_listed(listed, device):
            if old not in stays:
                self.folder.remove(portion_path(old, device, at))

    def _keep(self, found: Checkpoint) -> None:
        with self.store.database.writing(behind=True) as db:
            keep_checkpoint(db, found.place.device, found.place.number, found.raw)


def _next(listed: Iterable[str], device: str) -> int:
    """Return a number that no checkpoint has, nor any portion that this laptop began to write."""
    names = list(listed)
    heads = [number for number, _device in checkpoints_listed(names)]
    return max([0, *heads, *(number for number, _at in portions_listed(names, device))]) + 1
