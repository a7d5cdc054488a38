"""What fields said at an earlier moment, read from the operations: for a comparison, never kept beside them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from kimdesk.store.cells import from_json
from kimdesk.store.columns import table_name
from kimdesk.store.history import COUNTED
from kimdesk.store.recorded import RECORDED_AT

_BEFORE = """
SELECT p.id, o.field, o.value FROM json_each(?) f CROSS JOIN {table} p CROSS JOIN op o ON o.record = p.number AND o.field = f.value
JOIN batch b ON b.device = o.device AND b.number = o.batch JOIN device d ON d.number = o.device
WHERE o.op = 'set' AND {recorded_at} < ? AND {counted}
ORDER BY o.lamport, d.id, o.number
"""


def values_before(db: sqlite3.Connection, kind: str, fields: Sequence[str], moment: int) -> dict[tuple[str, str], Any]:
    """Return, by record and field, what these fields of every record of a kind said before a moment (in UTC
    milliseconds by the writers' clocks); what nobody had said then is left out. One statement.

    Of values that stood beside each other then the last by count is given, as in every list.
    """
    sql = _BEFORE.format(table=table_name(kind), recorded_at=RECORDED_AT, counted=COUNTED)
    rows = db.execute(sql, (json.dumps(list(fields)), moment))
    return {(record, field): from_json(value) for record, field, value in rows}
