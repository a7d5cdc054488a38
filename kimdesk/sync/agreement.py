"""Whether two laptops that hold the same come to the same: the log hash that each segment bears witness to.

A witness is given only where it is certain: not while a batch is half taken in, nor before everything has been judged by
the roster that it names.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from kimdesk.model.ops import SUPPORTED_READER
from kimdesk.store.alarms import DIFFERS, Alarm, keep_alarm
from kimdesk.store.behind import is_settled
from kimdesk.store.reader import snapshot
from kimdesk.store.rules import rules_head
from kimdesk.store.seen import vector
from kimdesk.store.store import Store
from kimdesk.store.tally import log_hash
from kimdesk.sync.members import Chain
from kimdesk.sync.segment import Segment

NO_WITNESS = "0" * 64
_BEYOND = (
    "SELECT 1 FROM device d WHERE EXISTS (SELECT 1 FROM op o WHERE o.device = d.number AND o.number > d.upto) LIMIT 1"
)


def witness(db: sqlite3.Connection, chain: Chain, held: Mapping[str, int]) -> str:
    """Return the log hash at the vector ``held``, or ``NO_WITNESS`` where the file does not hold exactly that.

    To be asked inside the snapshot from which the vector was read.
    """
    if (
        not is_settled(db)
        or vector(db) != dict(held)
        or rules_head(db) != chain.head[1]
        or db.execute(_BEYOND).fetchone()
    ):
        return NO_WITNESS
    return log_hash(db, chain.head[1])


def compare(store: Store, chain: Chain, segment: Segment) -> None:
    """Compare the witness of a segment that has just been taken in with what this laptop comes to; where both hold the
    same and it is not the same, that is an alarm for good.
    """
    place = segment.place
    if place.log_hash == NO_WITNESS or place.roster != chain.head or segment.schema != SUPPORTED_READER:
        return
    with snapshot(store.read()) as db:
        ours = witness(db, chain, {device: upto for device, upto in place.vector.items() if upto})
    if ours not in (NO_WITNESS, place.log_hash):
        with store.database.writing(behind=True) as db:
            keep_alarm(db, Alarm(DIFFERS, place.device, place.seq))
