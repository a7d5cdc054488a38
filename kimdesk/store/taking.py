"""Taking in operations from elsewhere: many at a time, in slices so short that somebody typing does not notice.

A window of some thousand operations is sorted by the records they touch, so that a slice finds what it needs close
together; how many make a slice is learnt from how long the one before took. In which order operations are written does
not matter to what they come to; a crash half way is made good by taking the same batches in again. Slices need not
reach the disk one by one: only with the last of them does the vector say that the operations are here, and that one
waits for the disk.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from kimdesk.model.changes import Changes
from kimdesk.model.ops import Batch
from kimdesk.model.roster import Roster
from kimdesk.model.wellformed import Flawed, check
from kimdesk.store.absorbing import Arrived, Place, absorb, absorb_heads
from kimdesk.store.database import Database
from kimdesk.store.numbers import known_records
from kimdesk.store.oplog import keep_number, top_of
from kimdesk.store.pace import Pace, in_slices
from kimdesk.store.sealed import note_sealed, with_words
from kimdesk.store.seen import advance, reached
from kimdesk.store.withheld import obeying

_WINDOW = 20_000

# So much is less work than a transaction of its own for each step of it.
_AT_ONCE = 100

Progress = Callable[[int], bool]
Then = Callable[[sqlite3.Connection], None]
_Finish = Callable[[Mapping[str, int], sqlite3.Connection], None]


@dataclass(slots=True)
class Taking:
    """One run: ``now`` is this computer's clock in milliseconds, ``device`` the laptop's own id.

    Batches may hold any part of their operations, and an operation may name others that never come: so what is live and
    nothing else can be taken in by the same way. Where it is not ``lasting``, whoever called sees to it that what was
    taken in reaches the disk.
    """

    database: Database
    roster: Roster
    device: str
    now: int
    lasting: bool = True
    _kinds: set[str] = field(default_factory=set)
    _records: set[str] = field(default_factory=set)
    _pace: Pace = field(default_factory=Pace)
    _heads_pace: Pace = field(default_factory=Pace)

    def run(self, batches: Iterable[Batch], progress: Progress | None, then: Then | None = None) -> Changes:
        """Take them in; stops early, between two slices, where ``progress``, told how many operations are done, says no.

        ``then`` is done in the transaction with which the last of them are here. Raises Flawed, with nothing of that
        window taken in, for a batch that no sound program wrote.
        """
        sealed: list[Batch] = []
        obedient = obeying(batches, self.roster.withheld) if self.roster.withheld else batches
        windows = _windows(with_words(obedient, sealed))
        window, done = next(windows, []), 0
        while True:
            following = next(windows, None)
            self._check_all(window)
            last = None if following else partial(note_sealed, batches=sealed, then=then)
            finish = partial(self._finish, window, last)
            size = sum(len(batch.operations) for batch in window)
            if max(size, len(window)) <= _AT_ONCE:
                self._take_at_once(window, finish)
                if progress and not progress(done + size) and following:
                    break
            elif not self._take_in_slices(window, progress, done):
                break
            else:
                found = self._reached(window)
                with self.database.writing(behind=True, lasting=self.lasting) as db:
                    finish(found, db)
            done += size
            if not following:
                break
            window = following
        return Changes(frozenset(self._kinds), frozenset(self._records))

    def _take_at_once(self, window: list[Batch], finish: _Finish) -> None:
        """Take in what is so little that one transaction does for all of it."""
        arrived, known = self._sorted(window)
        with self.database.writing(behind=True, lasting=self.lasting) as db:
            absorb_heads(db, window, self.now)
            self._absorb(known, db, arrived)
            finish({}, db)

    def _take_in_slices(self, window: list[Batch], progress: Progress | None, before: int) -> bool:
        heads = partial(absorb_heads, now=self.now)
        for _done in in_slices(self.database, window, heads, self._heads_pace, lasting=False):
            pass
        arrived, known = self._sorted(window)
        absorbing = partial(self._absorb, known)
        for taken in in_slices(self.database, arrived, absorbing, self._pace, lasting=False):
            if progress and not progress(before + taken) and taken < len(arrived):
                return False
        return True

    def _check_all(self, window: list[Batch]) -> None:
        sound: Mapping[str, int] | None = None
        for batch in window:
            self._check(batch, sound)
            sound = batch.seen

    def _check(self, batch: Batch, sound: Mapping[str, int] | None) -> None:
        check(batch, sound)
        if batch.device == self.device and batch.operations:
            row = self.database.reading().execute("SELECT upto FROM device WHERE id = ?", (self.device,)).fetchone()
            if batch.operations[-1].dot.number > (row[0] if row else 0):
                raise Flawed("operations under this laptop's own name that it never wrote")

    def _sorted(self, window: list[Batch]) -> tuple[list[Arrived], dict[Place, int]]:
        """Return the operations of a window, record by record as they lie in the file, and the records' numbers.

        A record keeps its number for ever, so it can be looked up before it is anybody's turn to write.
        """
        groups: dict[Place, list[Arrived]] = {}
        for batch in window:
            for each in batch.operations:
                groups.setdefault((each.kind, each.record), []).append((batch, each))
        known = known_records(self.database.reading(), groups)
        order = sorted(groups, key=lambda place: known.get(place, 1 << 62))
        return [each for place in order for each in groups[place]], known

    def _absorb(self, known: dict[Place, int], db: sqlite3.Connection, part: Sequence[Arrived]) -> None:
        absorbed = absorb(db, part, self.roster, known)
        for kind, record in absorbed.places:
            self._kinds.add(kind)
            self._records.add(record)
        if absorbed.lamport > top_of(db, "SELECT value FROM meta WHERE key = ?", "lamport"):
            keep_number(db, "lamport", absorbed.lamport)

    def _reached(self, window: list[Batch]) -> dict[str, int]:
        """Return how far each laptop's operations are here: most of the looking is done before anybody has to wait."""
        return {device: reached(self.database.reading(), device) for device in {batch.device for batch in window}}

    def _finish(self, window: list[Batch], then: Then | None, found: Mapping[str, int], db: sqlite3.Connection) -> None:
        """Let the vector say what is here now."""
        for device in sorted({batch.device for batch in window}):
            advance(db, device, found.get(device, 0))
        if then:
            then(db)


def _windows(batches: Iterable[Batch]) -> Iterator[list[Batch]]:
    held: list[Batch] = []
    size = 0
    for batch in batches:
        held.append(batch)
        size += max(len(batch.operations), 1)
        if size >= _WINDOW:
            yield held
            held, size = [], 0
    if held:
        yield held
