"""What another laptop sends after a long time away: real operations over what stands here."""

from __future__ import annotations

from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.services.desk import Desk

_STANDING = """
SELECT r.kind, r.id, l.field, d.id, l.number FROM live l JOIN record r ON r.number = l.record
JOIN device d ON d.number = l.device
WHERE r.kind = ? AND l.field = ? ORDER BY r.number
"""
_EDITED = (
    ("asset", "holds"),
    ("asset", "retention"),
    ("asset", "function"),
    ("asset", "next_review"),
    ("action", "comments"),
)
_IN_BATCH = 4


def batches_for(desk: Desk, operations: int) -> list[Batch]:
    """Return so many operations of one unknown laptop, each over what stands or over its own before."""
    db, store = desk.context.db, desk.context.store
    seen, author = store.vector(), desk.identity.me().id
    lamport = int(db.execute("SELECT value FROM meta WHERE key = 'lamport'").fetchone()[0])
    standing = [row for kind, field in _EDITED for row in db.execute(_STANDING, (kind, field))]
    device = "f" * 32
    last: dict[tuple[str, str], tuple[Dot, ...]] = {}
    for _kind, record, field, writer, number in standing:
        last[record, field] = (*last.get((record, field), ()), Dot(writer, number))
    kinds = {record: kind for kind, record, *_rest in standing}
    places = list(last)
    made: list[Batch] = []
    number = 0
    while number < operations:
        ops = []
        for _ in range(min(_IN_BATCH, operations - number)):
            record, field = places[number % len(places)]
            number += 1
            dot = Dot(device, number)
            value = "2027-03-31" if field == "next_review" else f"Written elsewhere, number {number}."
            ops.append(
                Operation(dot, lamport + number, kinds[record], record, field, Op.SET, value, last[record, field])
            )
            last[record, field] = (dot,)
        made.append(Batch(device, len(made) + 1, "edit", author, 1_790_000_000_000 + number, 0, seen, tuple(ops)))
    return made
