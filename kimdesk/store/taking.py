"""Taking in operations from elsewhere: many at a time, in slices so short that somebody typing does not notice.

A window of some thousand operations is sorted by the records they touch, so that a slice finds what it needs close
together; how many make a slice is learnt from how long the one before took. In which order operations are written does
not matter to what they come to; a crash half way is made good by taking the same batches in again. Slices need not
reach the disk one by one: only with the last of them does the vector say that the operations are here, and that one
waits for the disk.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from kimdesk.model.changes import Changes
from kimdesk.model.ops import Batch
from kimdesk.model.roster import Roster
from kimdesk.model.wellformed import Flawed, check
from kimdesk.store.absorbing import Arrived, Place, absorb, absorb_heads
from kimdesk.store.database import Database
from kimdesk.store.numbers import known_records
from kimdesk.store.oplog import keep_number, top_of
from kimdesk.store.seen import advance, reached

SLICE_S = 0.025
_WINDOW = 20_000
_FEWEST, _MOST, _FIRST = 100, 4096, 200

Progress = Callable[[int], bool]
Each = TypeVar("Each")


@dataclass(slots=True)
class _Pace:
    """How many of a thing are done in one slice, so that it takes no longer than it may."""

    many: int = _FIRST

    def learn(self, done: int, took: float) -> None:
        """Go by how long so many took, the disk included; faster only by steps, since no two are alike."""
        fitting = int(done * SLICE_S / max(took, 1e-6))
        self.many = max(_FEWEST, min(_MOST, 2 * self.many, fitting))


@dataclass(slots=True)
class Taking:
    """One run: ``now`` is this computer's clock in milliseconds, ``device`` the laptop's own id.

    Batches may hold any part of their operations, and an operation may name others that never come: so a checkpoint,
    which holds what is live and nothing else, is taken in by the same way.
    """

    database: Database
    roster: Roster
    device: str
    now: int
    _kinds: set[str] = field(default_factory=set)
    _records: set[str] = field(default_factory=set)
    _pace: _Pace = field(default_factory=_Pace)
    _heads_pace: _Pace = field(default_factory=_Pace)

    def run(self, batches: Iterable[Batch], progress: Progress | None) -> Changes:
        """Take them in; stops early, between two slices, where ``progress``, told how many operations are done, says no.

        Raises Flawed, with nothing of that window taken in, for a batch that no sound program wrote.
        """
        done = 0
        for window in _windows(batches):
            sound: Mapping[str, int] | None = None
            for batch in window:
                self._check(batch, sound)
                sound = batch.seen
            heads = partial(absorb_heads, now=self.now)
            for _done in self._in_slices(window, heads, self._heads_pace):
                pass
            arrived, known = self._sorted(window)
            before, stopped = done, False
            for taken in self._in_slices(arrived, partial(self._absorb, known), self._pace):
                done = before + taken
                stopped = progress is not None and not progress(done) and taken < len(arrived)
                if stopped:
                    break
            if stopped:
                break
            self._move_on({batch.device for batch in window})
        return Changes(frozenset(self._kinds), frozenset(self._records))

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

    def _in_slices(
        self, waiting: Sequence[Each], work: Callable[[sqlite3.Connection, Sequence[Each]], None], pace: _Pace
    ) -> Iterator[int]:
        """Do the work for all that waits, as many at a time as fit into a slice; yield after each how many are done."""
        done = 0
        while done < len(waiting):
            part = waiting[done : done + pace.many]
            with self.database.writing(behind=True, lasting=False) as db:
                began = time.perf_counter()
                work(db, part)
            done += len(part)
            pace.learn(len(part), time.perf_counter() - began)
            yield done

    def _absorb(self, known: dict[Place, int], db: sqlite3.Connection, part: Sequence[Arrived]) -> None:
        absorbed = absorb(db, part, self.roster, known)
        for kind, record in absorbed.places:
            self._kinds.add(kind)
            self._records.add(record)
        if absorbed.lamport > top_of(db, "SELECT value FROM meta WHERE key = ?", "lamport"):
            keep_number(db, "lamport", absorbed.lamport)

    def _move_on(self, devices: Iterable[str]) -> None:
        """Let the vector say what is here now."""
        found = {device: reached(self.database.reading(), device) for device in sorted(devices)}
        with self.database.writing(behind=True) as db:
            for device, upto in found.items():
                advance(db, device, upto)


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
