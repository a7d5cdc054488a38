"""Who said first what an undo or a redo says again: taking back is no authorship."""

from __future__ import annotations

from collections.abc import Sequence

from kimdesk.model.ops import dump
from kimdesk.store.history import Event

BRINGING_BACK = frozenset({"undo", "redo"})


def origin_of(event: Event, events: Sequence[Event]) -> Event:
    """Return the event whose words an undo or a redo brought back, or the event itself.

    ``events`` is the history of the record or of the field, newest first.
    """
    if event.command not in BRINGING_BACK:
        return event
    said = [
        each
        for each in events[list(events).index(event) + 1 :]
        if each.field == event.field
        and each.command not in BRINGING_BACK
        and each.op == event.op
        and dump(each.value) == dump(event.value)
    ]
    # Who settled a conflict chose among what others had written.
    return next((each for each in said if each.command != "settle"), said[0] if said else event)
