"""A record that goes takes those with it that were merged into it: that is said where it is deleted."""

from __future__ import annotations

from datetime import datetime

from kimdesk.i18n import t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.dates import say_long_date
from kimdesk.model.ops import ALIAS
from kimdesk.services.context import Context
from kimdesk.store import reading
from kimdesk.store.aliases import standing_for
from kimdesk.store.history import field_history

_MOST_NAMED = 3


def with_those_it_stood_for(context: Context, record: Record, deleted: Changes) -> Changes:
    """Return what deleting a record wrote, with a note on the records that had been merged into it."""
    db, zone = context.db, context.clock.now().tzinfo
    merged = [each for each in standing_for(db, record.id) if each != record.id]
    if not merged:
        return deleted
    names = reading.names_of(db, merged)
    said = []
    for each in merged[:_MOST_NAMED]:
        (event,) = field_history(db, each, ALIAS, 1)
        day = say_long_date(datetime.fromtimestamp(event.at / 1000, zone).date())
        said.append(t("Records", "“{name}” (on {day})").format(name=names.get(each, ""), day=day))
    more = len(merged) - len(said)
    words = t("Records", "It also stood for what was merged into it, which is in no list either now: {names}.")
    if more:
        words = t(
            "Records",
            "It also stood for what was merged into it, which is in no list either now: {names} and {count} more.",
        )
    note = words.format(names=", ".join(said), count=more)
    back = t("Records", "Brought back, it stands for all of it again.")
    return deleted.and_then(Changes(notes=(f"{note} {back}",)))
