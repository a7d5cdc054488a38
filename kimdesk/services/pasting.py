"""Pasting a range from a spreadsheet: understood by its headings, shown first, then written as one batch."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Draft
from kimdesk.services.context import Context
from kimdesk.services.paste_planning import REF, PastePlan, Planning, RowState, Table

if TYPE_CHECKING:
    from kimdesk.imports.services_list import ServicesList

_SURE = 0.72


class PastingService:
    """Understands, plans and writes what was copied from a spreadsheet."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def guess(self, kind: str, table: Table) -> tuple[bool, tuple[str, ...]]:
        """Return whether the first row holds headings, and the field of each column ("" where none is meant)."""
        from kimdesk.imports.headings import hear

        if not table:
            return False, ()
        heard = [hear(kind, cell) if cell else {} for cell in table[0]]
        offers = sorted(
            (
                (each.score, -at, name)
                for at, found in enumerate(heard)
                for name, each in found.items()
                if each.score >= _SURE
            ),
            reverse=True,
        )
        fields = [""] * len(heard)
        taken: set[str] = set()
        for _score, place, name in offers:
            if not fields[-place] and name not in taken and (name == REF or name in KINDS[kind].by_name):
                fields[-place] = name
                taken.add(name)
        filled = sum(1 for cell in table[0] if cell)
        headed = len(taken) >= 2 or (filled == 1 and len(taken) == 1)
        return headed, tuple(fields) if headed else ("",) * len(heard)

    def published_list(self, table: Table) -> ServicesList | None:
        """Return the published list of services where the range is a part of it, told as in a file; else None."""
        from kimdesk.imports.book import book_of_words
        from kimdesk.imports.services_list import read_services_list

        return read_services_list(book_of_words("", table))

    def plan(self, kind: str, table: Table, fields: Sequence[str], headed: bool) -> PastePlan:
        """Return what each row would do; nothing is written."""
        return Planning(self._context, KINDS[kind]).plan(table[1:] if headed else table, fields, 2 if headed else 1)

    def apply(self, kind: str, table: Table, fields: Sequence[str], headed: bool) -> tuple[PastePlan, Changes]:
        """Write every usable row as one batch, which one undo takes back. Raises UserError where somebody may not."""
        me = self._context.me()
        planning = Planning(self._context, KINDS[kind])
        plan = planning.plan(table[1:] if headed else table, fields, 2 if headed else 1)
        for team in {
            str(row.values.get(KINDS[kind].scope) or "")
            for row in plan.rows
            if row.state in (RowState.NEW, RowState.CHANGED)
        }:
            me.require(kind, team)

        def drafts(db: sqlite3.Connection) -> list[Draft]:
            return planning.drafts(db, plan)

        if not plan.count(RowState.NEW) and not plan.count(RowState.CHANGED):
            return plan, Changes()
        return plan, self._context.store.commit_made("paste", me.id, drafts)
