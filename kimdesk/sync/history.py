"""Filling history in behind a checkpoint: the segments that it stood for are fetched one after the other, and when the
last one is here everything is counted anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field

from kimdesk.model.ops import Batch
from kimdesk.model.wellformed import Flawed
from kimdesk.store import shelf
from kimdesk.store.alarms import CHECKPOINT, Alarm, keep_alarm
from kimdesk.store.backfill import Backfill
from kimdesk.store.behind import Goal, Phase, goals, phase
from kimdesk.store.reckoning import Reckoning
from kimdesk.store.sealed import apart
from kimdesk.store.shelf import CONFIRMED, Kept, Top
from kimdesk.store.store import Store
from kimdesk.sync.envelope import Damaged, Spoilt
from kimdesk.sync.fetching import Fetching
from kimdesk.sync.folder import Folder
from kimdesk.sync.inbox import Ill
from kimdesk.sync.members import Member
from kimdesk.sync.membership import Membership

# So many segments are filled in before a round goes on to look for news.
MOST = 256


@dataclass(slots=True)
class History:
    """One round of it."""

    store: Store
    folder: Folder
    membership: Membership
    ill: list[Ill] = field(default_factory=list)
    filled: int = 0

    def run(self, stopped: Callable[[], bool]) -> None:
        """Fill in as much as one round may; does nothing where history is whole."""
        db = self.store.read()
        at = phase(db)
        if at is Phase.FILLING and not self._fill(goals(db), stopped):
            return
        if at in (Phase.FILLING, Phase.CHECKING):
            Reckoning(self.store.database, self.membership.chain.rules(), self._object).run(stopped)

    def _fill(self, wanted: dict[str, Goal], stopped: Callable[[], bool]) -> bool:
        """Return whether all of it is here."""
        complete = True
        for device, goal in wanted.items():
            top = shelf.kept_upto(self.store.read(), device, goal.seq)
            if top.seq < goal.seq:
                complete = self._fill_one(self.membership.chain.members[device], top, goal, stopped) and complete
        return complete

    def _fill_one(self, member: Member, top: Top, goal: Goal, stopped: Callable[[], bool]) -> bool:
        previous, last = top.mark, top.last
        fetching = Fetching(self.folder, self.membership)
        now = int(self.store.clock.now().timestamp() * 1000)
        end = min(goal.seq, top.seq + MOST - self.filled)
        for seq, bodies in fetching.bodies(member, range(top.seq + 1, end + 1)):
            if stopped():
                return False
            try:
                segment, batches = fetching.genuine(member, seq, previous, last, bodies)
                self._put(batches, now)
            except (Damaged, Flawed) as error:
                self.ill.append(Ill(member.device, seq, str(error), isinstance(error, Spoilt)))
                return False
            kept = Kept(member.device, seq, segment.first, segment.last, segment.mark, CONFIRMED, segment.raw)
            with self.store.database.writing(behind=True) as db:
                shelf.keep(db, kept)
            self.filled += 1
            previous, last = segment.mark, segment.last
        return end == goal.seq

    def _put(self, batches: list[Batch], now: int) -> None:
        # No checkpoint carries what was sealed: it is news, and counted as such.
        plain, sealed = apart(batches)
        backfill = Backfill(self.store.database, self.membership.chain.rules(), now, self._object)
        backfill.give_way(sealed)
        if sealed:
            self.store.receive(sealed)
        backfill.run(plain)

    def _object(self, db: sqlite3.Connection) -> None:
        keep_alarm(db, Alarm(CHECKPOINT, "", 0))


def progress(db: sqlite3.Connection) -> tuple[int, int]:
    """Return how many segments of history are here, and of how many; (0, 0) where nothing is being filled in."""
    wanted = goals(db)
    here = sum(shelf.kept_upto(db, device, goal.seq).seq for device, goal in wanted.items())
    return here, sum(goal.seq for goal in wanted.values())
