"""Taking in operations from elsewhere: many at a time, in slices so short that somebody typing does not notice.

A window of some ten thousand operations is sorted by the records they touch, so that a slice finds what it needs close
together; how many make a slice is learnt from how long the one before took. In which order operations are written does
not matter to what they come to; a crash half way is made good by taking the same batches in again. The log comes first,
and what the records then say is shown behind it (``unshown``): a record that is changed ten times is shown once. Slices
need not reach the disk one by one: only when all is shown does the vector say that the operations are here, and that
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
from kimdesk.store.bookkeeping import keep_number, top_of
from kimdesk.store.database import Database
from kimdesk.store.numbers import known_records
from kimdesk.store.pace import Pace, in_slices
from kimdesk.store.sealed import note_sealed, noting_sealed
from kimdesk.store.seen import advance, reached
from kimdesk.store.unshown import show, show_at_once
from kimdesk.store.withheld import obeying

_WINDOW = 40_000
# Records that have no number yet come after those that have one.
_BEYOND = 1 << 62
# The numbers of so many records at least are remembered.
_REMEMBERED = _WINDOW
# So many are written before what they say is shown.
_SHOWN_AFTER = 100_000

# So much is less work than a transaction of its own for each step of it.
_AT_ONCE = 100

Progress = Callable[[int], bool]
Then = Callable[[sqlite3.Connection], None]


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
    _devices: set[str] = field(default_factory=set)
    _known: dict[Place, int] = field(default_factory=dict)
    _heads_pace: Pace = field(default_factory=Pace)
    _pace: Pace = field(default_factory=Pace)
    _shown_pace: Pace = field(default_factory=Pace)

    def run(self, batches: Iterable[Batch], progress: Progress | None, then: Then | None = None) -> Changes:
        """Take them in; stops early, between two slices, where ``progress``, told how many operations are done, says no.

        ``then`` is done in the transaction with which the last of them are here. Raises Flawed, with nothing of that
        window taken in, for a batch that no sound program wrote.
        """
        sealed: list[Batch] = []
        obedient = obeying(batches, self.roster.withheld) if self.roster.withheld else batches
        windows = _windows(noting_sealed(obedient, sealed))
        window, done, shown = next(windows, []), 0, 0
        while True:
            following = next(windows, None)
            last = None if following else partial(note_sealed, batches=sealed, then=then)
            size = sum(len(batch.operations) for batch in window)
            try:
                self._check_all(window)
                if not following and not self._devices and max(size, len(window)) <= _AT_ONCE:
                    self._take_at_once(window, last)
                    break
                whole = self._take_in_slices(window, progress, done)
            except Flawed:
                # What came before it stands.
                self._show(None)
                raise
            done += size
            if not whole or not following or done - shown >= _SHOWN_AFTER:
                self._show(last if whole else None)
                shown = done
            if not whole or not following:
                break
            window = following
        return Changes(frozenset(self._kinds), frozenset(self._records))

    def _take_at_once(self, window: list[Batch], then: Then | None) -> None:
        """Take in what is so little that one transaction does for all of it."""
        arrived = self._sorted(window)
        with self.database.writing(behind=True, lasting=self.lasting) as db:
            absorb_heads(db, window, self.now)
            self._absorb(db, arrived)
            show_at_once(db)
            _advance(db, dict.fromkeys((batch.device for batch in window), 0), then)

    def _take_in_slices(self, window: list[Batch], progress: Progress | None, before: int) -> bool:
        heads = partial(absorb_heads, now=self.now)
        for _done in in_slices(self.database, window, heads, self._heads_pace, lasting=False):
            pass
        arrived = self._sorted(window)
        for taken in in_slices(self.database, arrived, self._absorb, self._pace, lasting=False):
            if progress and not progress(before + taken) and taken < len(arrived):
                return False
        self._devices.update(batch.device for batch in window)
        return True

    def _show(self, then: Then | None) -> None:
        """Show what was written, and let the vector say that it is here."""
        show(self.database, self._shown_pace)
        # Most of the looking is done before anybody has to wait.
        found = {device: reached(self.database.reading(), device) for device in self._devices}
        self._devices.clear()
        with self.database.writing(behind=True, lasting=self.lasting) as db:
            _advance(db, found, then)

    def _check_all(self, window: list[Batch]) -> None:
        before: Batch | None = None
        for batch in window:
            self._check(batch, before)
            before = batch

    def _check(self, batch: Batch, before: Batch | None) -> None:
        check(batch, before)
        if batch.device == self.device and batch.operations:
            row = self.database.reading().execute("SELECT upto FROM device WHERE id = ?", (self.device,)).fetchone()
            if batch.operations[-1].dot.number > (row[0] if row else 0):
                raise Flawed("operations under this laptop's own name that it never wrote")

    def _sorted(self, window: list[Batch]) -> list[Arrived]:
        """Return the operations of a window, record by record as they lie in the file.

        A record keeps its number for ever, so it can be looked up before it is anybody's turn to write, and need not be
        looked up for the next window.
        """
        arrived = [(batch, each, (each.kind, each.record)) for batch in window for each in batch.operations]
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        known = self._known
        asked = dict.fromkeys([place for _batch, _each, place in arrived if place not in known])
        known |= known_records(self.database.reading(), asked)
        new = [place for place in asked if place not in known]
        order = known | dict(zip(new, range(_BEYOND, _BEYOND + len(new)), strict=True)) if new else known
        arrived.sort(key=lambda one: order[one[2]])
        return arrived

    def _absorb(self, db: sqlite3.Connection, part: Sequence[Arrived]) -> None:
        absorbed = absorb(db, part, self.roster, self._known)
        self._kinds.update([kind for kind, _record in absorbed.places])
        self._records.update([record for _kind, record in absorbed.places])
        if absorbed.lamport > top_of(db, "SELECT value FROM meta WHERE key = ?", "lamport"):
            keep_number(db, "lamport", absorbed.lamport)


def _advance(db: sqlite3.Connection, found: Mapping[str, int], then: Then | None) -> None:
    for device, upto in sorted(found.items()):
        advance(db, device, upto)
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
