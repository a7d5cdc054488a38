"""Looking again at operations when the roster has changed: what counts is a function of operation and roster alone,
and not of which of the two came first.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from kimdesk.model.ops import Batch, Dot, Operation
from kimdesk.model.roster import Roster, inadmissible
from kimdesk.model.standing_rights import JUDGED_TOGETHER, TELLS_OF_OWNERS
from kimdesk.store.behind import goals, is_incomplete, unsettle
from kimdesk.store.bookkeeping import project_touched, top_of
from kimdesk.store.counting import recount
from kimdesk.store.database import Database
from kimdesk.store.numbers import known_records
from kimdesk.store.pace import Pace, in_slices
from kimdesk.store.quarantine import hold, of_newer_version
from kimdesk.store.rows import numbers_of
from kimdesk.store.rules import keep_rules, kept_rules, rules_head, rules_mark
from kimdesk.store.scopes import Scopes, made_again
from kimdesk.store.withheld import forget_words

_STEP = 2000
_JUDGED = """
SELECT d.id, o.device, o.number, o.record, r.kind, r.id, o.field, o.op, o.value, o.reader, b.author, q.reason,
       s.number IS NOT NULL, o.batch, o.over
FROM op o JOIN device d ON d.number = o.device JOIN record r ON r.number = o.record
JOIN batch b ON b.device = o.device AND b.number = o.batch
LEFT JOIN quarantine q ON q.device = o.device AND q.number = o.number
LEFT JOIN sealed s ON s.device = o.device AND s.number = o.number
"""
_OF_DEVICE = f"{_JUDGED} WHERE d.id = ? AND o.number > ? AND o.number <= ?"
_OF_RECORDS = f"{_JUDGED} WHERE o.record > ? AND o.record <= ?"
_STATEMENTS_OF = (
    "SELECT DISTINCT r.number FROM record r CROSS JOIN op o ON o.record = r.number AND o.field = 'owner' "
    "WHERE r.kind = 'statement' AND json_extract(o.value, '$') IN (SELECT value FROM json_each(?))"
)
_BESIDE = "SELECT number FROM record WHERE kind IN (SELECT value FROM json_each(?)) ORDER BY number"
_NAMED = f"{_JUDGED} WHERE d.id = ? AND o.number IN (SELECT value FROM json_each(?))"


class _Other(NamedTuple):
    """An operation that is judged otherwise than it was: by its local numbers, as it was written, and why it does not
    count now (empty: it does).
    """

    device: int
    record: int
    operation: Operation
    reason: str


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
    behind, writers, any_judged = goals(database.reading()), set(_writers(database)), False
    for device in sorted({*before.people, *now.people, *writers}):
        if not before.people or _rules_of(before, device) != _rules_of(now, device):
            if device in behind:
                with database.writing(behind=True) as db:
                    unsettle(db)
            _judge_device(database, device, now)
            any_judged = any_judged or device in writers
    if any_judged:
        # Whose a record is that several made hangs on the rights of all of them, and so does what is judged by others.
        reading = database.reading()
        beside = [number for (number,) in reading.execute(_BESIDE, (json.dumps(sorted(JUDGED_TOGETHER)),)).fetchall()]
        records = dict.fromkeys([*made_again(reading), *beside])
        changed = [each for each in records if _others(reading, now, _OF_RECORDS, each - 1, each)]
        for _done in in_slices(database, changed, partial(_judge_some, now), Pace()):
            pass


def _judge_some(roster: Roster, db: sqlite3.Connection, records: Sequence[int]) -> None:
    for record in records:
        judge_records(db, record - 1, record, roster)


def _judge_device(database: Database, device: str, roster: Roster) -> None:
    top = top_of(
        database.reading(), "SELECT max(o.number) FROM op o JOIN device d ON d.number = o.device WHERE d.id = ?", device
    )
    pace = Pace()
    # There may be gaps where history is not here yet.
    for after in range(0, top, _STEP):
        # Nearly always all stays as it was, and then nobody who writes has to wait at all.
        others = _others(database.reading(), roster, _OF_DEVICE, device, after, after + _STEP)
        numbers = [each.operation.dot.number for each in others]
        for _done in in_slices(database, numbers, partial(_judge_numbers, device, roster), pace):
            pass


def _judge_numbers(device: str, roster: Roster, db: sqlite3.Connection, numbers: Sequence[int]) -> None:
    _settle(db, _others(db, roster, _NAMED, device, numbers_of(numbers)))


def judge_records(db: sqlite3.Connection, after: int, upto: int, roster: Roster) -> list[tuple[int, int]]:
    """Judge every operation on these records again (by their local numbers), whatever was made of it when it came: the
    one that made a record, which says whose it is, may have come last. Return the local dots of what is judged otherwise
    now.
    """
    others = _others(db, roster, _OF_RECORDS, after, upto)
    _settle(db, others)
    return [(each.device, each.operation.dot.number) for each in others]


def judge_beside(db: sqlite3.Connection, written: Iterable[tuple[str, str, str]], roster: Roster) -> None:
    """Judge again what is judged by others of these operations (kind, record and field of each), which have just come or
    been written. Before history is here it is done with the rest of the reckoning, and nothing is certain until then.
    """
    if not roster.people:
        return
    kind_of_owner, telling = TELLS_OF_OWNERS
    places, owners = set(), set()
    for kind, record, field in written:
        if field in JUDGED_TOGETHER.get(kind, ()):
            places.add((kind, record))
        elif kind == kind_of_owner and field in telling:
            owners.add(record)
    numbers = set(known_records(db, places).values())
    if owners:
        numbers |= {number for (number,) in db.execute(_STATEMENTS_OF, (json.dumps(sorted(owners)),)).fetchall()}
    if numbers and is_incomplete(db):
        unsettle(db)
        return
    for number in sorted(numbers):
        judge_records(db, number - 1, number, roster)


def with_scopes(db: sqlite3.Connection, roster: Roster, sealed: bool = False, records: Iterable[str] = ()) -> Roster:
    """Return the roster with the teams of the records as this file knows them (see ``Scopes``), those of ``records``
    looked up at once.
    """
    if not roster.people:
        return roster
    scopes = Scopes(db, roster, sealed)
    scopes.learn(records)
    return replace(roster, scopes=scopes, makings=scopes.makings, said=scopes.said)


def _others(db: sqlite3.Connection, roster: Roster, sql: str, *parameters: object) -> list[_Other]:
    """Return those of the operations that have to come into quarantine or out of it, or wait for something else."""
    rows = db.execute(sql, parameters).fetchall()
    known = [
        with_scopes(db, roster, sealed, dict.fromkeys(row[5] for row in rows if row[12] == sealed))
        for sealed in (False, True)
    ]
    found = []
    names = dict(db.execute("SELECT number, id FROM device").fetchall()) if rows else {}
    for (
        name,
        device,
        number,
        record,
        kind,
        identity,
        field,
        op,
        value,
        reader,
        author,
        held,
        hidden,
        batch,
        named,
    ) in rows:
        over = tuple(Dot(names[other], at) for other, at in json.loads(named))
        operation = Operation(Dot(name, number), 0, kind, identity, field, op, json.loads(value), over, reader)
        acted = Batch(name, batch, "", author, 0, 0)
        reason = inadmissible(operation, acted, known[hidden]) or of_newer_version(operation)
        if reason != (held or ""):
            found.append(_Other(device, record, operation, reason))
    return found


def _settle(db: sqlite3.Connection, others: Sequence[_Other]) -> None:
    """Bring these operations into quarantine or out of it, with all that follows."""
    touched: dict[int, tuple[str, str]] = {}
    fields: dict[int, set[str]] = {}
    for device, record, each, reason in others:
        db.execute("DELETE FROM quarantine WHERE device = ? AND number = ?", (device, each.dot.number))
        hold(db, device, each, reason)
        touched[record] = (each.kind, each.record)
        fields.setdefault(record, set()).add(each.field)
    if any(each.reason for each in others):
        unsettle(db)
    for record, names in fields.items():
        for name in sorted(names):
            recount(db, record, name)
    if touched:
        project_touched(db, touched, fields)


def _writers(database: Database) -> Iterable[str]:
    return [device for (device,) in database.reading().execute("SELECT id FROM device WHERE upto > 0")]


def _rules_of(roster: Roster, device: str) -> tuple[Any, ...]:
    person = roster.people.get(device, "")
    orders = roster.orders.get(device, ())
    return person, roster.rights.get(person, ()), roster.cuts.get(device, ()), roster.claims.get(device, 0), orders
