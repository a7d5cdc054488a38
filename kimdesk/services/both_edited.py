"""Two people changed different fields of one record apart: nothing is in conflict, but somebody should look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kimdesk.model.changes import Changes
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CHECKED, Draft, Op
from kimdesk.services.belonging import team_of_record
from kimdesk.services.context import Context
from kimdesk.services.value_words import field_words
from kimdesk.store import reading
from kimdesk.store.crossing import crossed_edits


@dataclass(frozen=True, slots=True)
class BothEdited:
    """Who changed which fields of a record, as (name, fields in words); ``seen`` is what this was read from."""

    kind: str
    record: str
    edits: tuple[tuple[str, tuple[str, ...]], ...]
    seen: Mapping[str, int]
    may_check: bool


class BothEditedService:
    """Finds such records when they are opened, and takes down that somebody has looked."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, kind: str, record: str) -> BothEdited | None:
        """Return who changed what apart in a record and has not been checked, or None; one statement where nothing
        was.
        """
        found = crossed_edits(self._context.db, kind, record, fields_told(kind))
        if not found:
            return None
        names = reading.names_of(self._context.db, {each.author for each in found})
        said: dict[str, dict[str, None]] = {}
        for each in found:
            said.setdefault(names.get(each.author, ""), {})[field_words(kind, each.field)] = None
        standing = self._context.store.get(kind, record)
        may = standing is not None and self._context.me().may(kind, team_of_record(self._context, standing))
        edits = tuple((name, tuple(labels)) for name, labels in said.items())
        return BothEdited(kind, record, edits, self._context.store.vector(), may)

    def check(self, both: BothEdited) -> Changes:
        """Take down that a person has looked at it: it is told nowhere any more. What came in since is not covered."""
        standing = self._context.store.get(both.kind, both.record)
        me = self._context.me()
        me.require(both.kind, team_of_record(self._context, standing) if standing else "")
        draft = Draft(both.kind, both.record, CHECKED, Op.SET, True, anyway=True)
        return self._context.store.commit("check", me.id, [draft], seen=both.seen)


@cache
def fields_told(kind: str) -> tuple[str, ...]:
    """Return the fields of a kind of which it is told that they were changed apart; of a kind of a newer version none. That
    the record was merged into another is one of them: what was written in it meanwhile shows nowhere else.
    """
    known = KINDS.get(kind)
    if known is None:
        return ()
    # What makes a record that is one by nature says nothing; acts say themselves what they act on.
    given = {*known.natural, known.title} if known.natural else set()
    told = (each.name for each in known if each.type is not Type.OBJECT and each.name not in given)
    return (*told, ALIAS)
