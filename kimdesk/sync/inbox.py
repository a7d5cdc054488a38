"""From the share to this laptop: the roster first, then the segments of each laptop in order, every byte verified."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from kimdesk.model.wellformed import Flawed
from kimdesk.store import shelf
from kimdesk.store.shelf import CONFIRMED, Kept
from kimdesk.store.store import Store
from kimdesk.sync.agreement import compare
from kimdesk.sync.ahead import Ahead
from kimdesk.sync.envelope import Damaged, Spoilt
from kimdesk.sync.fetching import MANY, NOT_THERE, PARTED, Fetching
from kimdesk.sync.folder import Folder, Missing
from kimdesk.sync.layout import ROSTER, Head, RosterHead, entries_listed, entry_path, segment_path, short
from kimdesk.sync.members import Chain, Member
from kimdesk.sync.membership import Membership
from kimdesk.sync.roster import NOT_NEXT, extend, is_by_administrator, previous_of, read_whole_entry
from kimdesk.sync.roster_fork import FORKED_ROSTER, RosterFork, Settled


@dataclass(frozen=True, slots=True)
class Ill:
    """A laptop whose segments cannot be read on from one place, and why; no laptop where it is the roster.

    ``lost``: what stands there, or does not, is not what was written, and whoever has it can put it back. ``forked``:
    what stands there is genuine and follows another segment than the one known here; two have written under one number.
    """

    device: str
    seq: int
    reason: str
    lost: bool = False
    forked: bool = False


@dataclass(slots=True)
class Inbox:
    """Reads; a bad file holds up only the laptop that it belongs to."""

    store: Store
    folder: Folder
    membership: Membership
    ill: list[Ill] = field(default_factory=list)
    taken: int = 0
    changed: set[str] = field(default_factory=set)
    touched: set[str] = field(default_factory=set)

    def follow_roster(self, heads: list[RosterHead]) -> None:
        """Take in the entries of the roster that are not known yet."""
        fork = RosterFork(self.store, self.folder, self.membership)
        settled = fork.settle(heads) if fork.is_told_by(heads) else None
        promised = max((each.number for each in heads), default=-1)
        while settled in (None, Settled.ONE_LIST):
            number, _previous = self.membership.chain.head_after()
            if heads and number > promised:
                return
            ill = self._follow_one(number)
            if ill is None:
                continue
            if ill.reason == NOT_NEXT and settled is None:
                # It follows another entry than the last one here: the other list may only be the longer one.
                settled = fork.settle(heads)
                if settled is Settled.ONE_LIST and not ill.lost:
                    # The folder has kept the end of the other list alone; whoever follows it puts the rest there.
                    settled = Settled.STUCK
                continue
            if ill.reason != NOT_THERE or number <= promised:
                self.ill.append(ill)
            return
        if settled is Settled.STUCK:
            self.ill.append(Ill("", self.membership.chain.head[0], FORKED_ROSTER))

    def _follow_one(self, number: int) -> Ill | None:
        """Take in an entry, from whichever copy is the one; return why there is none, nothing at all where it is in."""
        ill, tried = Ill("", number, NOT_THERE, lost=True), set[int]()
        for again in (False, True):
            copies = entries_listed(self.folder.names(ROSTER)).get(number, []) if again else [0]
            for copy in set(copies) - tried:
                tried.add(copy)
                with suppress(Missing):
                    raw = self.folder.read(entry_path(number, copy))
                    try:
                        self._take_entry(raw)
                        return None
                    except Damaged as error:
                        ill = Ill("", number, str(error), lost=not is_by_administrator(self.membership.chain, raw))
        return ill

    def take(self, heads: list[Head], stopped: Callable[[], bool]) -> None:
        """Take in what the heads promise and is not here yet."""
        news = self._news(heads)
        with Ahead(self.folder, _few(news)) as folder:
            try:
                for member, top, promised in news:
                    if not stopped():
                        self._take_from(folder, member, top, promised, stopped)
            finally:
                # Once for all of it: until then a power cut undoes only what can be fetched again.
                if self.taken:
                    self.store.database.reach_disk()

    def _news(self, heads: list[Head]) -> list[tuple[Member, shelf.Top, int]]:
        """Return whose segments are promised that are not here: the last one here, and the last one promised."""
        tops = shelf.tops(self.store.read())
        own = {each.device for each in self.membership.chain.written_for(self.membership.device)}
        promised: dict[str, int] = {}
        for each in heads:
            promised[each.device] = max(promised.get(each.device, 0), each.seq)
        return [
            (member, top, promised[short(member.device)])
            for member in self.membership.chain.members.values()
            if member.device not in own
            and promised.get(short(member.device), 0) > (top := tops.get(member.device, shelf.Top())).seq
        ]

    def _take_entry(self, raw: bytes) -> None:
        now = extend(self.membership.chain, raw, self.membership.keys_with(raw))
        with self.store.database.writing(behind=True) as db:
            added = shelf.keep_entry(db, now.head[0], now.head[1], raw)
        if added:
            self.membership.chain = now
        else:
            self.membership.catch_up(self.store.read())

    def _take_from(
        self, folder: Folder, member: Member, top: shelf.Top, promised: int, stopped: Callable[[], bool]
    ) -> None:
        previous, last = top.mark, top.last
        fetching = Fetching(folder, self.membership)
        for seq, bodies in fetching.bodies(member, range(top.seq + 1, promised + 1)):
            if stopped():
                return
            try:
                segment, batches = fetching.genuine(member, seq, previous, last, bodies)
                kept = Kept(member.device, seq, segment.first, segment.last, segment.mark, CONFIRMED, segment.raw)
                changes = self.store.receive(batches, then=partial(shelf.keep, kept=kept), lasting=False)
            except (Damaged, Flawed) as error:
                self.ill.append(Ill(member.device, seq, str(error), isinstance(error, Spoilt), str(error) == PARTED))
                return
            compare(self.store, self.membership.chain, segment)
            self.changed |= changes.kinds
            self.touched |= changes.records
            self.taken += segment.last - segment.first + 1
            previous, last = segment.mark, segment.last


def _few(news: list[tuple[Member, shelf.Top, int]]) -> Iterator[str]:
    """Yield the paths of what is new from laptops with little of it; where there is much, its own reading is enough."""
    for member, top, promised in news:
        if promised - top.seq < MANY:
            yield from (segment_path(member.device, seq) for seq in range(top.seq + 1, promised + 1))


def copies_of_none(folder: Folder, chain: Chain, number: int) -> int:
    """Return how many copies stand in the place of the next entry, none of them one that an administrator wrote behind
    the last one here; 0 where one is.
    """
    copies = entries_listed(folder.names(ROSTER)).get(number, [])
    for copy in copies:
        with suppress(Missing):
            raw = folder.read(entry_path(number, copy))
            if is_by_administrator(chain, raw) and previous_of(raw) == chain.head[1]:
                return 0
    return copies[-1] + 1 if copies else 0


def read_roster_entries(folder: Folder) -> list[bytes]:
    """Return the entries of a share's roster in order, as far as they follow one another."""
    found: list[bytes] = []
    previous = ""
    listed = entries_listed(folder.names(ROSTER))
    while True:
        number = len(found)
        # A repair was put there because what stood before it was not whole.
        for copy in reversed(listed.get(number) or [0]):
            with suppress(Missing, Damaged):
                raw = folder.read(entry_path(number, copy))
                entry = read_whole_entry(raw)
                if (entry.header["n"], entry.header["prev"]) == (number, previous):
                    found.append(raw)
                    previous = entry.mark
                    break
        else:
            return found
