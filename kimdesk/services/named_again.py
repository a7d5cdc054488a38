"""Records that name one which was merged into another: written by somebody who did not know of it. They are proposed for handing
over, all that name one in one action.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Draft
from kimdesk.services.context import Context
from kimdesk.services.uniting import BELONGING, UnitingService
from kimdesk.services.value_words import field_words
from kimdesk.store.aliases import StillNamed, end_of_alias, still_named

# What was signed goes on naming what it named and is looked at for nothing, so that there is an end to it.
_MOST_LOOKED_AT = 2_000
_MOST = 100


class Naming(NamedTuple):
    """A record that names one which was merged, in which fields (in words)."""

    kind: str
    record: str
    name: str
    fields: tuple[str, ...]


class NamedAgain(NamedTuple):
    """A record that was merged into another, in which it lives on, and the records that name it all the same."""

    kind: str
    record: str
    name: str
    into: str
    into_name: str
    by: tuple[Naming, ...]

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"named {self.kind} {self.record}"


class NamedAgainService:
    """Finds what still names a merged record, and lets it name the one that stayed."""

    def __init__(self, context: Context, uniting: UnitingService) -> None:
        self._context, self._uniting = context, uniting

    def find(self) -> tuple[NamedAgain, ...]:
        """Return the merged records that are named, with what names them and may be changed by this person: what was signed or
        handed out goes on saying what it said.
        """
        found = []
        for record, rows in groupby(still_named(self._context.db, _MOST_LOOKED_AT), key=lambda each: each.record):
            again, _drafts = self._looked_at(record, rows)
            if again is not None:
                found.append(again)
            if len(found) == _MOST:
                break
        return tuple(found)

    def hand_over(self, record: str) -> Changes:
        """Let everything that names a merged record, and may be changed, name the one in which it lives on: one action, one
        undo. Raises UserError where there is nothing to be handed over.
        """
        again, drafts = self._looked_at(record, still_named(self._context.db, _MOST_LOOKED_AT, record))
        if again is None:
            raise UserError(
                t("NamedAgain", "Nothing was handed over"),
                t("NamedAgain", "Nothing that you may change names a record that was merged into another."),
                "",
            )
        return self._context.store.commit("hand-over", self._context.me().id, drafts)

    def _looked_at(self, record: str, rows: Iterable[StillNamed]) -> tuple[NamedAgain | None, list[Draft]]:
        end = end_of_alias(self._context.db, record)
        named: list[Naming] = []
        drafts: list[Draft] = []
        first: StillNamed | None = None
        for (kind, by), each in groupby(rows, key=lambda row: (row.by_kind, row.by)):
            same = [row for row in each if kind in KINDS and row.field in KINDS[kind].by_name]
            if end is None or not same or kind in BELONGING:
                continue
            first = first or same[0]
            fields = [row.field for row in same]
            try:
                drafts += self._uniting.handed_over(kind, by, fields, record, end[0])
            except UserError:
                continue
            name = f"{same[0].by_ref} {same[0].by_title}".strip()
            named.append(Naming(kind, by, name, tuple(field_words(kind, field) for field in fields)))
        if end is None or first is None or not named:
            return None, []
        return NamedAgain(first.kind, record, first.title, *end, tuple(named)), drafts
