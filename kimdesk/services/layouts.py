"""What a council decided about the columns of a workbook: kept among the records, so that every laptop proposes it again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import DELETED, Draft, Op, natural_id
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.imports.choosing import Chosen, Place, TableChoice
    from kimdesk.imports.records import TableReport

KIND = "layout"
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is remembered of a table: its record, and what was decided about it."""

    record: str
    name: str
    choice: TableChoice


class LayoutService:
    """Remembers by the headings, in any order and spelling of case and spaces; what was remembered can be forgotten."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def known(self, tables: Iterable[TableReport]) -> dict[Place, Remembered]:
        """Return what is remembered of each of these tables."""
        found = {}
        for table in tables:
            record = self._standing(shape_of(table))
            if record is not None and not record.deleted:
                found[table.place] = Remembered(record.id, record.title, _choice(table, record))
        return found

    def drafts(self, tables: Iterable[TableReport], chosen: Chosen, file: str) -> list[Draft]:
        """Return what remembers the decisions about these tables; nothing for those about which nobody decided, or that
        are remembered so already.
        """
        drafts: list[Draft] = []
        for table in tables:
            choice = chosen.get(table.place)
            shape = shape_of(table)
            if choice is None or not shape:
                continue
            drafts += self._remember(shape, _values(table, choice, file), self._standing(shape))
        return drafts

    def forget(self, record: str) -> Changes:
        """Propose it no more, on any laptop."""
        me = self._context.me()
        me.require(KIND)
        return self._context.store.commit("forget", me.id, [Draft(KIND, record, DELETED, Op.SET, True)])

    def _remember(self, shape: str, values: Mapping[str, object], standing: Record | None) -> list[Draft]:
        identity = self._identity(shape)
        if standing is None:
            return creation(KIND, identity, "", "", {"shape": shape, **values})
        changed = [
            Draft(KIND, identity, name, Op.SET, value)
            for name, value in values.items()
            if name != "name" and (standing[name] or "") != (value or "")
        ]
        return [*([Draft(KIND, identity, DELETED, Op.SET, False)] if standing.deleted else []), *changed]

    def _standing(self, shape: str) -> Record | None:
        identity = self._identity(shape)
        return (
            self._context.store.get(KIND, identity)
            if shape and reading.is_made(self._context.db, KIND, identity)
            else None
        )

    def _identity(self, shape: str) -> str:
        return natural_id(self._context.store.workspace, KIND, shape)


def shape_of(table: TableReport) -> str:
    """Return the mark of a table's headings; nothing where it has fewer than two."""
    headings = sorted(filter(None, map(_heading, (each.heading for each in table.columns))))
    return hashlib.sha256("\n".join(headings).encode()).hexdigest()[:32] if len(headings) > 1 else ""


def _headings(table: TableReport) -> dict[int, str]:
    """Return what each column with a heading is remembered by; of columns with the same heading the later ones are
    numbered.
    """
    found: dict[int, str] = {}
    for each in table.columns:
        if words := _heading(each.heading):
            again = sum(other.partition("#")[0] == words for other in found.values())
            found[each.at] = f"{words}#{again + 1}" if again else words
    return found


def _heading(words: str) -> str:
    from kimdesk.imports.words import fold, tidy

    return tidy(fold(words)).strip(" .:*?")


def _values(table: TableReport, choice: TableChoice, file: str) -> dict[str, object]:
    headings = _headings(table)
    fields = {headings[each.at]: each.field or "" for each in table.columns if each.at in headings}
    name = f"{table.sheet} ({file})"[:_LONGEST_NAME]
    return {"name": name, "brings": choice.kind or None, "columns": fields if choice.kind else None}


def _choice(table: TableReport, record: Record) -> TableChoice:
    from kimdesk.imports.choosing import OUT, TableChoice
    from kimdesk.imports.headings import LISTS, REF

    kind = KINDS.get(record["brings"] or "")
    said = record["columns"] or {}
    if kind is None:
        return TableChoice("", remembered=True)
    fits = {"", OUT, REF, *LISTS, *kind.by_name}
    columns = {at: said[words] for at, words in _headings(table).items() if words in said}
    # What a later version of the program no longer knows is found out anew.
    kept = {at: name for at, name in columns.items() if isinstance(name, str) and name in fits}
    return TableChoice(kind.name, kept, remembered=True)
