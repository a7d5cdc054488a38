"""From the share to this laptop: the roster first, then the segments of each laptop in order, every byte verified."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from kimdesk.model.wellformed import Flawed
from kimdesk.store import shelf
from kimdesk.store.shelf import CONFIRMED, Kept
from kimdesk.store.store import Store
from kimdesk.sync.agreement import compare
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, Missing
from kimdesk.sync.layout import Head, RosterHead, entry_path, segment_path, segments_listed
from kimdesk.sync.members import Member
from kimdesk.sync.membership import Membership
from kimdesk.sync.roster import extend, keys_for, read_entry
from kimdesk.sync.segment import Segment, read_segment

_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Ill:
    """A laptop whose segments cannot be read on from one place, and why."""

    device: str
    seq: int
    reason: str


@dataclass(slots=True)
class Inbox:
    """Reads; a bad file holds up only the laptop that it belongs to."""

    store: Store
    folder: Folder
    membership: Membership
    ill: list[Ill] = field(default_factory=list)
    taken: int = 0
    changed: set[str] = field(default_factory=set)

    def follow_roster(self, heads: list[RosterHead]) -> None:
        """Take in the entries of the roster that are not known yet."""
        chain = self.membership.chain
        if heads and max(each.number for each in heads) <= chain.head[0]:
            return
        while True:
            number, _previous = self.membership.chain.head_after()
            try:
                raw = self.folder.read(entry_path(number))
            except Missing:
                return
            try:
                self._take_entry(raw)
            except Damaged as error:
                self.ill.append(Ill("", number, str(error)))
                return

    def take(self, heads: list[Head], stopped: Callable[[], bool]) -> None:
        """Take in what the heads promise and is not here yet."""
        tops = shelf.tops(self.store.read())
        own = {each.device for each in self.membership.chain.written_for(self.membership.device)}
        for member in self.membership.chain.members.values():
            if member.device in own or stopped():
                continue
            promised = max((each.seq for each in heads if member.device.startswith(each.device)), default=0)
            top = tops.get(member.device, shelf.Top())
            if promised > top.seq:
                self._take_from(member, top, promised, stopped)

    def _take_entry(self, raw: bytes) -> None:
        chain, device, keys = self.membership.chain, self.membership.device, self.membership.keys
        entries = [*shelf.entries(self.store.read()), raw]
        known = {**chain.keys, **keys_for(entries[-1:], device, keys)}
        now = extend(chain, raw, known)
        with self.store.database.writing(behind=True) as db:
            shelf.keep_entry(db, now.head[0], now.head[1], raw)
        self.membership.chain = now

    def _take_from(self, member: Member, top: shelf.Top, promised: int, stopped: Callable[[], bool]) -> None:
        previous, last = top.mark, top.last
        for seq, bodies in self._fetched(member, range(top.seq + 1, promised + 1)):
            if stopped():
                return
            try:
                segment = self._genuine(member, seq, previous, last, bodies)
                batches = segment.open(self._key_of(segment))
                changes = self.store.receive(batches)
            except (Damaged, Flawed) as error:
                self.ill.append(Ill(member.device, seq, str(error)))
                return
            with self.store.database.writing(behind=True) as db:
                shelf.keep(
                    db, Kept(member.device, seq, segment.first, segment.last, segment.mark, CONFIRMED, segment.raw)
                )
            compare(self.store, self.membership.chain, segment)
            self.changed |= changes.kinds
            self.taken += segment.last - segment.first + 1
            previous, last = segment.mark, segment.last

    def _fetched(self, member: Member, wanted: range) -> Iterator[tuple[int, list[bytes]]]:
        """Yield the bytes under each name, a few of them fetched ahead; nothing where there is no such file."""
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            for start in range(0, len(wanted), _AT_ONCE):
                part = wanted[start : start + _AT_ONCE]
                yield from zip(part, pool.map(lambda seq: self._bodies(member, seq), part), strict=True)

    def _bodies(self, member: Member, seq: int) -> list[bytes]:
        try:
            return [self.folder.read(segment_path(member.device, seq))]
        except Missing:
            return []

    def _genuine(self, member: Member, seq: int, previous: str, last: int, bodies: list[bytes]) -> Segment:
        """Return the first of the bodies, or of the repairs beside them, that is the segment it should be."""
        reason = "it is not there"
        for raw in (*bodies, *self._repairs(member, seq, bodies)):
            try:
                segment = read_segment(raw)
            except Damaged as error:
                reason = str(error)
                continue
            reason = _flaw(segment, member, self.membership.chain.workspace, seq, previous, last)
            if not reason:
                return segment
        raise Damaged(reason)

    def _repairs(self, member: Member, seq: int, bodies: list[bytes]) -> Iterator[bytes]:
        names = self.folder.names(segment_path(member.device, seq).rpartition("/")[0])
        for repair in segments_listed(names).get(seq, []):
            if repair or not bodies:
                try:
                    yield self.folder.read(segment_path(member.device, seq, repair))
                except Missing:
                    continue

    def _key_of(self, segment: Segment) -> bytes:
        key = self.membership.chain.keys.get(segment.place.key)
        if key is None:
            raise Damaged("written under a key that this laptop does not have")
        return key


def _flaw(segment: Segment, member: Member, workspace: str, seq: int, previous: str, last: int) -> str:
    """Return why the segment is not the one that follows, or nothing."""
    place = segment.place
    if (place.workspace, place.device, place.seq) != (workspace, member.device, seq):
        return "it belongs elsewhere"
    if not segment.is_by(member.verify_key):
        return "it is not signed by the laptop it names"
    if place.previous != previous or segment.first != last + 1:
        return "it does not follow the one before"
    return ""


def read_roster_entries(folder: Folder) -> list[bytes]:
    """Return the entries of a share's roster in order, as far as they follow one another."""
    found: list[bytes] = []
    while True:
        try:
            raw = folder.read(entry_path(len(found)))
            read_entry(raw)
        except (Missing, Damaged):
            return found
        found.append(raw)
