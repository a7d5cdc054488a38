"""When something was recorded, and what counted at an instant: the log alone says it, in whatever order it came in.

What had been recorded by an instant is what its writers' clocks put no later; a clock that was ahead by more than a day
when its words came in is not believed, and then they count from when they came in. Of what had been recorded the rule of
all times holds: a value counts unless another one names it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from typing import Any, NamedTuple

from kimdesk.model import ops
from kimdesk.model.ops import Op
from kimdesk.store.behind import COUNTS_NOW, leaves_out
from kimdesk.store.counting import any_held, read_over
from kimdesk.store.quarantine import ACCEPT, FIELD, KIND, decided_by
from kimdesk.store.rows import numbers_of

# A clock further ahead than this is wrong: when it came in is what can be said of it.
AHEAD_MS = 24 * 3600 * 1000
# Of batches as ``b``: when they were recorded, in UTC milliseconds.
RECORDED_AT = f"CASE WHEN b.received AND b.wall > b.received + {AHEAD_MS} THEN b.received ELSE b.wall END"
# Later than any clock can show: by then all is recorded that is here.
ALWAYS = 1 << 60

# An operation is told from others by one number, which is found quickly among very many. Where numbers are too large
# for that, which no sound program brings about, a text does it.
_DIGITS, _MOST_DEVICES = 13, 1 << 18
_KEY, _LONG_KEY = "(({0}) << 44) + ({1})", "({0}) || '.' || ({1})"
_ONE = "CAST(substr(over, 3) AS INTEGER)", "CAST(substr(over, instr(over, ',') + 1) AS INTEGER)"
_EACH = "json_extract(j.value, '$[0]')", "json_extract(j.value, '$[1]')"
# What is named by a larger number than any operation has is nothing that could count.
_ONE_SMALL = f" AND length(over) - instr(over, ',') < {_DIGITS + 3}"
_EACH_SMALL = f" AND {_EACH[1]} < {10**_DIGITS}"

# Batch by batch, because their operations lie beside each other; or record by record, where few are wanted.
_BY_BATCH = (
    "batch b CROSS JOIN op o ON o.device = b.device AND o.number BETWEEN b.first AND b.last AND o.batch = b.number "
    "WHERE o.record IN (SELECT number FROM record WHERE kind IN (SELECT value FROM json_each(:kinds)))"
)
_BY_RECORD = (
    "json_each(:records) w CROSS JOIN op o ON o.record = w.value "
    "CROSS JOIN batch b ON b.device = o.device AND b.number = o.batch WHERE 1"
)
_OF_FIELDS = " AND o.field IN (SELECT value FROM json_each(:fields))"
_COUNTED = f"""
WITH said AS MATERIALIZED (
  SELECT {{key}} AS k, o.device, o.number, o.over FROM {{source}} AND {RECORDED_AT} <= :until{{fields}}{{behind}}),
named(k) AS MATERIALIZED (
  SELECT {{one}} FROM said WHERE length(over) > 2{{one_small}}{{void}}
  UNION ALL SELECT {{each}} FROM said CROSS JOIN json_each(over) j WHERE instr(over, '],['){{each_small}}{{void}}){{more}}
SELECT o.record, o.field, o.value, o.lamport, d.id, o.number{{besides}}
FROM said CROSS JOIN op o ON o.device = said.device AND o.number = said.number CROSS JOIN device d ON d.number = o.device
{{batches}}WHERE k NOT IN (SELECT k FROM {{names}}) AND o.op <> '{Op.REMOVE}'{{void}}
"""
_BATCHES = "CROSS JOIN batch b ON b.device = o.device AND b.number = o.batch "
# Who recorded what when, in the order in which a record is drawn of it.
WHO = f"{RECORDED_AT}, b.author, o.device, o.batch"
_VOID = " AND k NOT IN (SELECT value FROM json_each(:void))"
# Whoever names what does not count names what that one named.
_INHERITED = """,
named_too(k) AS (SELECT k FROM named UNION SELECT json_extract(j.value, '$[1]')
  FROM named_too n CROSS JOIN json_each(:inherited) j WHERE json_extract(j.value, '$[0]') = n.k)"""
_HELD = f"""
SELECT d.id, q.device, q.number, o.over, o.reader, {RECORDED_AT} FROM quarantine q
CROSS JOIN op o ON o.device = q.device AND o.number = q.number JOIN batch b ON b.device = o.device AND b.number = o.batch
JOIN device d ON d.number = q.device
"""
_DECISIONS = f"""
SELECT r.id, o.device, o.number, o.op, o.value, o.over FROM record r JOIN op o ON o.record = r.number AND o.field = ?
JOIN batch b ON b.device = o.device AND b.number = o.batch WHERE r.kind = ? AND {RECORDED_AT} <= ?
AND NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.device = o.device AND q.number = o.number)
"""


class Wanted(NamedTuple):
    """Which operations are looked at: those on all records of these kinds, or on these records (local numbers) alone; of
    some fields, or of all.
    """

    kinds: Collection[str] = ()
    records: Collection[int] | None = None
    fields: Collection[str] | None = None


def counted_then(db: sqlite3.Connection, until: int, wanted: Wanted, besides: str = "") -> list[tuple[Any, ...]]:
    """Return what counted of the wanted when all had been recorded that was by ``until`` (UTC milliseconds), in one
    statement: (record, field, value, lamport, device id, number), and the columns of operation ``o`` and batch ``b`` that
    are asked for ``besides``.
    """
    small = _are_small(db)
    key = (_KEY if small else _LONG_KEY).format
    void = _void(db, until) if any_held(db) else {}
    sql = _COUNTED.format(
        key=key("o.device", "o.number"),
        one=key(*_ONE),
        each=key(*_EACH),
        one_small=_ONE_SMALL if small else "",
        each_small=_EACH_SMALL if small else "",
        source=_BY_BATCH if wanted.records is None else _BY_RECORD,
        fields="" if wanted.fields is None else _OF_FIELDS,
        behind=f" AND {COUNTS_NOW}" if leaves_out(db) else "",
        void=_VOID if void else "",
        more=_INHERITED if void else "",
        names="named_too" if void else "named",
        besides=f", {besides}" if besides else "",
        batches=_BATCHES if besides else "",
    )
    return db.execute(sql, _parameters(until, wanted, void, small)).fetchall()


# An operation by local numbers, and what it names.
_Names = dict[tuple[int, int], list[tuple[int, int]]]


def _parameters(until: int, wanted: Wanted, void: _Names, small: bool) -> dict[str, Any]:
    def key(dot: tuple[int, int]) -> int | str:
        return (dot[0] << 44) + dot[1] if small else f"{dot[0]}.{dot[1]}"

    return {
        "until": until,
        "kinds": json.dumps(sorted(wanted.kinds)),
        "records": numbers_of(wanted.records or ()),
        "fields": json.dumps(sorted(wanted.fields or ())),
        "void": json.dumps([key(dot) for dot in void]),
        "inherited": json.dumps([[key(dot), key(named)] for dot, names in void.items() for named in names]),
    }


def _are_small(db: sqlite3.Connection) -> bool:
    sql = "SELECT max(d.number), max((SELECT max(o.number) FROM op o WHERE o.device = d.number)) FROM device d"
    devices, top = db.execute(sql).fetchone()
    return (devices or 0) < _MOST_DEVICES and (top or 0) < 10**_DIGITS


def _void(db: sqlite3.Connection, until: int) -> _Names:
    """Return what did not count, because nobody had accepted it by then, and what each of them names."""
    decisions: dict[str, list[tuple[Any, ...]]] = {}
    for record, *decision in db.execute(_DECISIONS, (FIELD, KIND, until)):
        decisions.setdefault(record, []).append(tuple(decision))
    void: _Names = {}
    for identity, device, number, over, reader, at in db.execute(_HELD):
        accepted = decided_by(decisions.get(f"{identity}.{number}", ())) == ACCEPT
        if not accepted or reader > ops.SUPPORTED_READER:
            # What had not been recorded then hands on nothing.
            void[device, number] = [(other, at_) for other, at_ in read_over(over)] if at <= until else []
    return void
