"""How much is done in one slice, so that whoever types never waits longer than they notice."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from kimdesk.store.database import Database

SLICE_S = 0.025
_FEWEST, _MOST, _FIRST = 100, 4096, 200

Each = TypeVar("Each")
Step = Callable[[sqlite3.Connection], None]


@dataclass(slots=True)
class Pace:
    """How many of a thing make a slice, learnt from how long the slice before took."""

    many: int = _FIRST

    def learn(self, done: int, took: float) -> None:
        """Go by how long so many took, the disk included; faster only by steps, since no two are alike."""
        fitting = int(done * SLICE_S / max(took, 1e-6))
        self.many = max(_FEWEST, min(_MOST, 2 * self.many, fitting))


def in_slices(
    database: Database,
    waiting: Sequence[Each],
    work: Callable[[sqlite3.Connection, Sequence[Each]], None],
    pace: Pace,
    lasting: bool = True,
) -> Iterator[int]:
    """Do the work for all that waits, a transaction for each slice, behind everybody else who wants to write; yield
    after each how many are done.
    """
    done = 0
    while done < len(waiting):
        part = waiting[done : done + pace.many]
        with database.writing(behind=True, lasting=lasting) as db:
            began = time.perf_counter()
            work(db, part)
        done += len(part)
        pace.learn(len(part), time.perf_counter() - began)
        yield done


def steps_in_slices(database: Database, steps: Iterable[Step], stopped: Callable[[], bool] = lambda: False) -> bool:
    """Do small steps one after the other, as many in a transaction as fit into a slice, behind everybody else who wants
    to write and without waiting for the disk; False where it was stopped between two slices.
    """
    waiting = iter(steps)
    step = next(waiting, None)
    # What the end of a transaction takes is part of the slice, and known only afterwards.
    budget = SLICE_S
    while step is not None and not stopped():
        with database.writing(behind=True, lasting=False) as db:
            began = time.perf_counter()
            while step is not None:
                step(db)
                step = next(waiting, None)
                if time.perf_counter() - began >= budget:
                    break
        took = time.perf_counter() - began
        budget = min(SLICE_S, max(SLICE_S / 10, budget * SLICE_S / max(took, 1e-6)))
    return step is None
