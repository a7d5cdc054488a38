"""Restricted records on the share: their operations are sealed once more, under a key that only the laptops of those get
who may read them. Everybody else carries the sealed lines on.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from kimdesk.crypto import digest, new_key
from kimdesk.model.changes import Changes
from kimdesk.model.ops import Operation
from kimdesk.store import shelf
from kimdesk.store.identity import keep
from kimdesk.store.sealed import sealed_after, unread
from kimdesk.store.store import Store
from kimdesk.sync.members import Chain
from kimdesk.sync.sealing import Sealing
from kimdesk.sync.segment import read_segment

_TRIED = "restricted_keys"


def sealing(store: Store, chain: Chain, device: str, after: int) -> Callable[[Operation], tuple[str, str] | None]:
    """Return how a laptop's operations after a number are sealed.

    Who has lost the right while such operations waited seals them under the last key it had; without any, they are
    sealed for nobody: they never go out in the clear.
    """
    numbers = frozenset(sealed_after(store.read(), device, after))
    known = chain.restricted_keys
    name = chain.restricted_key if chain.restricted_key in known else next(reversed(list(known)), "")
    key = known[name] if name else new_key()
    return Sealing(numbers, name or "r" + digest(b"nobody", key).hex()[:15], key).seal


def read_again(store: Store, chain: Chain) -> Changes:
    """Read what is kept here and could not be read before, where a key has come since; return what changed."""
    db, names = store.read(), sorted(chain.restricted_keys)
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_TRIED,)).fetchone()
    if not names or (row and json.loads(row[0]) == names):
        return Changes()
    changes = Changes()
    for device, seq in unread(db):
        kept = shelf.get(db, device, seq)
        assert kept is not None
        segment = read_segment(kept.body)
        key = chain.keys.get(segment.place.key)
        if key is not None:
            batches = segment.open(key, chain.lines_withheld, chain.restricted_keys)
            changes = changes.and_then(store.receive(batches))
    with store.database.writing(behind=True) as writing:
        keep(writing, _TRIED, json.dumps(names))
    return changes
