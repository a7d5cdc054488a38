"""Looking again at operations when the roster has changed: what counts is a function of operation and roster alone,
and not of which of the two came first.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from kimdesk.model.ops import Batch
from kimdesk.model.roster import Roster, inadmissible
from kimdesk.store.behind import goals, unsettle
from kimdesk.store.counting import recount
from kimdesk.store.database import Database
from kimdesk.store.oplog import project_touched, top_of
from kimdesk.store.quarantine import NEWER, hold
from kimdesk.store.rules import keep_rules, kept_rules, rules_head, rules_mark
from kimdesk.store.scopes import Scopes
from kimdesk.store.verbatim import batches_between
from kimdesk.store.withheld import forget_words

_STEP = 500
_SLICE_S = 0.025


def go_by(database: Database, roster: Roster, head: str) -> None:
    """Go by another roster from now on, whose last entry is ``head``, and judge what is here already again by it.

    Does nothing where that has been done. The new rules stand before anything is judged, so that what is written
    meanwhile, by this program or another one, is judged by them too; broken off half way, all is judged anew.
    """
    judged = rules_head(database.reading())
    if judged == head:
        return
    before = kept_rules(database.reading()) if judged else Roster()
    with database.writing(behind=True) as db:
        keep_rules(db, roster, head, judged=False)
    forget_words(database, roster.withheld)
    judge_again(database, before, roster)
    with database.writing(behind=True) as db:
        if rules_mark(db) == head:
            keep_rules(db, roster, head)


def judge_again(database: Database, before: Roster, now: Roster) -> None:
    """Bring quarantine and what counts into step with a new roster, in slices that let a person's typing go first."""
    behind = goals(database.reading())
    for device in sorted({*before.people, *now.people, *_writers(database)}):
        if not before.people or _rules_of(before, device) != _rules_of(now, device):
            if device in behind:
                with database.writing(behind=True) as db:
                    unsettle(db)
            _judge_device(database, device, now)


def _judge_device(database: Database, device: str, roster: Roster) -> None:
    top = top_of(
        database.reading(), "SELECT max(o.number) FROM op o JOIN device d ON d.number = o.device WHERE d.id = ?", device
    )
    # There may be gaps where history is not here yet.
    for after in range(0, top, _STEP):
        batches = list(batches_between(database.reading(), device, after, after + _STEP))
        waiting = list(batches)
        while waiting:
            until = time.perf_counter() + _SLICE_S
            with database.writing(behind=True) as db:
                while waiting and time.perf_counter() < until:
                    _judge_batch(db, waiting.pop(0), roster)


def judge_record(db: sqlite3.Connection, record: int, roster: Roster) -> None:
    """Judge every operation on one record again: the one that made it, which says whose it is, may have come last."""
    rows = db.execute(
        "SELECT d.id, o.number FROM op o JOIN device d ON d.number = o.device WHERE o.record = ?", (record,)
    ).fetchall()
    for device, number in rows:
        for batch in batches_between(db, device, number - 1, number):
            _judge_batch(db, batch, roster)


def with_scopes(db: sqlite3.Connection, roster: Roster) -> Roster:
    """Return the roster with the teams of the records as this file knows them."""
    return replace(roster, scopes=Scopes(db)) if roster.people else roster


def _judge_batch(db: sqlite3.Connection, batch: Batch, roster: Roster) -> None:
    (device,) = db.execute("SELECT number FROM device WHERE id = ?", (batch.device,)).fetchone()
    known = with_scopes(db, roster)
    for each in batch.operations:
        reason = inadmissible(each, batch, known)
        row = db.execute(
            "SELECT reason FROM quarantine WHERE device = ? AND number = ?", (device, each.dot.number)
        ).fetchone()
        if (row is None and not reason) or (row is not None and (reason or row[0] == NEWER)):
            continue
        (record,) = db.execute(
            "SELECT record FROM op WHERE device = ? AND number = ?", (device, each.dot.number)
        ).fetchone()
        if reason:
            hold(db, device, each, reason)
            unsettle(db)
        else:
            db.execute("DELETE FROM quarantine WHERE device = ? AND number = ?", (device, each.dot.number))
        recount(db, record, each.field)
        project_touched(db, {record: (each.kind, each.record)}, {})


def _writers(database: Database) -> Iterable[str]:
    return [device for (device,) in database.reading().execute("SELECT id FROM device WHERE upto > 0")]


def _rules_of(roster: Roster, device: str) -> tuple[Any, ...]:
    person = roster.people.get(device, "")
    return person, roster.rights.get(person, ()), roster.cuts.get(device, ()), roster.claims.get(device, 0)
