"""Looking again at operations when the roster has changed: what counts is a function of operation and roster alone,
and not of which of the two came first.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import Any

from kimdesk.model.ops import Batch
from kimdesk.model.roster import Right, Roster, inadmissible
from kimdesk.store.counting import recount
from kimdesk.store.database import Database
from kimdesk.store.oplog import project_touched
from kimdesk.store.quarantine import NEWER, hold
from kimdesk.store.scopes import Scopes
from kimdesk.store.verbatim import batches_between

_KEY = "rules"
_STEP = 500
_SLICE_S = 0.025


def keep_rules(db: sqlite3.Connection, roster: Roster, head: str) -> None:
    """Keep the rules that the roster comes to, so that a start needs no keys to go by them; ``head`` is the mark of its
    last entry.
    """
    rights = {person: [_said(each) for each in rights] for person, rights in roster.rights.items()}
    cuts = {
        device: [[first, [_said(each) for each in rights]] for first, rights in each]
        for device, each in roster.cuts.items()
    }
    told = {"people": dict(roster.people), "rights": rights, "cuts": cuts, "claims": dict(roster.claims), "head": head}
    told["machines"] = dict(roster.machines)
    words = json.dumps(told, sort_keys=True)
    db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, words))


def kept_rules(db: sqlite3.Connection) -> Roster:
    """Return the rules kept here; an empty roster where the workspace is not shared."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    if row is None:
        return Roster()
    told = json.loads(row[0])
    return Roster(
        people=told["people"],
        rights={person: tuple(map(_heard, rights)) for person, rights in told["rights"].items()},
        cuts={
            device: tuple((first, tuple(map(_heard, rights))) for first, rights in each)
            for device, each in told["cuts"].items()
        },
        claims=told["claims"],
        machines=told.get("machines", {}),
    )


def rules_head(db: sqlite3.Connection) -> str:
    """Return the mark of the roster's entry that everything here has been judged by."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    return str(json.loads(row[0]).get("head", "")) if row else ""


def judge_again(database: Database, before: Roster, now: Roster) -> None:
    """Bring quarantine and what counts into step with a new roster, in slices that let a person's typing go first."""
    for device in sorted({*before.people, *now.people, *_writers(database)}):
        if not before.people or _rules_of(before, device) != _rules_of(now, device):
            _judge_device(database, device, now)


def _judge_device(database: Database, device: str, roster: Roster) -> None:
    after = 0
    while True:
        batches = list(batches_between(database.reading(), device, after, after + _STEP))
        if not batches:
            return
        after += _STEP
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
        else:
            db.execute("DELETE FROM quarantine WHERE device = ? AND number = ?", (device, each.dot.number))
        recount(db, record, each.field)
        project_touched(db, {record: (each.kind, each.record)})


def _writers(database: Database) -> Iterable[str]:
    return [device for (device,) in database.reading().execute("SELECT id FROM device WHERE upto > 0")]


def _rules_of(roster: Roster, device: str) -> tuple[Any, ...]:
    person = roster.people.get(device, "")
    return person, roster.rights.get(person, ()), roster.cuts.get(device, ()), roster.claims.get(device, 0)


def _said(right: Right) -> list[Any]:
    told = asdict(right)
    return [told["role"], sorted(told["teams"])]


def _heard(told: list[Any]) -> Right:
    return Right(told[0], frozenset(told[1]))
