"""What pasting a range would do, row by row, and the operations that do it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.making import new_id
from kimdesk.model.ops import Draft, Op
from kimdesk.model.own_words import with_themes
from kimdesk.model.text import key_of
from kimdesk.model.validation import Invalid, clean, parted
from kimdesk.services.advice_rules import keep_advice
from kimdesk.services.context import Context
from kimdesk.services.disposing import is_final
from kimdesk.services.drafting import creation, missing_fields, set_drafts
from kimdesk.services.ladder_rules import leave_decided
from kimdesk.services.lookup import Lookup
from kimdesk.services.made_once import leave_made
from kimdesk.services.own_themes import own_themes, reference_letters
from kimdesk.services.reading_ids import KIND as READING
from kimdesk.services.reading_ids import known_id
from kimdesk.services.statement_rules import leave_signed
from kimdesk.store import reading
from kimdesk.store.listing import ListRequest, list_records
from kimdesk.store.references import next_reference

REF = "ref"
_NOT_KNOWN = frozenset({"not known yet", "not known", "unknown", "tbc", "?", "to be confirmed", "don't know"})
_GAPS = {
    "owner": "owner",
    "system": "where",
    "place": "where",
    "retention": "retention",
    "article6": "article6",
    "personal": "personal",
    "next_review": "review",
}

Table = Sequence[Sequence[str]]


class RowState(StrEnum):
    """What pasting a row would do."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class PasteRow:
    """One row: what would become of it, and what is to be said about it."""

    number: int
    state: RowState
    title: str
    notes: tuple[str, ...]
    record: str = ""
    ref: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PastePlan:
    """What pasting would do. ``names`` are people, roles and systems (kind, name) that would be added on the way."""

    kind: str
    rows: tuple[PasteRow, ...]
    names: tuple[tuple[str, str], ...]

    def count(self, state: RowState) -> int:
        """How many rows have this state."""
        return sum(1 for row in self.rows if row.state is state)


class Planning:
    """One look at what is here, against which the rows are read."""

    def __init__(self, context: Context, kind: Kind) -> None:
        db = context.db
        self._context, self._kind = context, with_themes(kind.name, own_themes(db))
        self._by_ref: dict[str, str] = {}
        self._by_title: dict[str, str] = {}
        for record, _conflict, ref, title in list_records(db, ListRequest(kind.name, ("ref", kind.title))).rows:
            self._by_ref[key_of(ref or "")] = record
            self._by_title.setdefault(key_of(title or ""), record)
        self._standing = {record.id: record for record in reading.find_records(db, kind.name, {})}
        self._named: dict[tuple[str, str], str] = {}
        for other in ("team", "person", "system"):
            for record in reading.find_records(db, other, {}, only=(KINDS[other].title,)):
                self._named.setdefault((other, key_of(record.title)), record.id)
        self._lookup = Lookup(db)
        self._me = context.me()
        self._may_add = {other: self._me.may(other) for other in ("person", "system")}
        self._pasted: set[str] = set()
        self._new: dict[tuple[str, str], tuple[str, str]] = {}

    def plan(self, rows: Table, fields: Sequence[str], first: int) -> PastePlan:
        planned = tuple(self._row(number, cells, fields) for number, cells in enumerate(rows, first))
        return PastePlan(
            self._kind.name, planned, tuple((kind, name) for (kind, _key), (_id, name) in self._new.items())
        )

    def _unmade(self) -> dict[str, str]:
        """Return by their ids the names of those that rows name and nobody has made yet."""
        return dict(self._new.values())

    def _row(self, number: int, cells: Sequence[str], fields: Sequence[str]) -> PasteRow:
        notes: list[str] = []
        values: dict[str, Any] = {}
        ref = ""
        known_before = set(self._new)
        for name, words in zip(fields, cells, strict=False):
            if not name or not words:
                continue
            if name == REF:
                ref = words
            else:
                self._read(self._kind[name], words, values, notes)
        title = str(values.get(self._kind.title) or "")
        own = self._own_id(values)
        standing = self._find(ref, title, own)
        notes += leave_decided(self._me, self._kind.name, standing, values) + leave_made(standing, values)
        notes += keep_advice(self._context, self._kind.name, standing, values, self._unmade)
        notes += leave_signed(self._context, self._kind.name, standing, values)
        if standing is not None:
            return self._matched(number, standing, values, notes)
        if not title:
            for added in self._new.keys() - known_before:
                del self._new[added]
            reason = t("Pasting", "There is nothing under “{field}”.").format(
                field=show(self._kind[self._kind.title].label)
            )
            return PasteRow(number, RowState.UNUSABLE, ref, (reason, *notes))
        if self._kind.name == "asset":
            values["not_known"] = tuple(sorted({*values.get("not_known", ()), *unsaid(values)}))
        missing = missing_fields(self._kind, values)
        if missing:
            notes.append(
                t("Pasting", "Still to fill in: {fields}.").format(
                    fields=", ".join(show(each.label) for each in missing)
                )
            )
        return self._new_row(number, title, ref, own, values, notes)

    def _new_row(
        self, number: int, title: str, ref: str, own: str, values: dict[str, Any], notes: list[str]
    ) -> PasteRow:
        twice = (own or key_of(title)) in self._pasted
        self._pasted.add(own or key_of(title))
        if twice and own:
            words = t("Pasting", "The range has this measure’s value for {period} twice.").format(period=title)
            return PasteRow(number, RowState.UNUSABLE, title, (words, *notes))
        if twice:
            notes.append(t("Pasting", "The range has two rows called “{title}”.").format(title=title))
        return PasteRow(number, RowState.NEW, title, tuple(notes), own or self._new_id(), ref, values)

    def _new_id(self) -> str:
        return new_id(self._context.me().id)

    def _own_id(self, values: Mapping[str, Any]) -> str:
        """Return the id that a row has by what it is: a measure's value for a period; nothing for other rows."""
        named = self._kind.name == READING and values.get("measure") and values.get("period")
        return known_id(self._context, values) if named else ""

    def _find(self, ref: str, title: str, own: str) -> Record | None:
        if self._kind.name == READING and not ref:
            return self._standing.get(own)
        record = self._by_ref.get(key_of(ref)) if ref else None
        record = record or (self._by_title.get(key_of(title)) if title and not ref else None)
        return self._standing.get(record) if record else None

    def _matched(self, number: int, standing: Record, values: dict[str, Any], notes: list[str]) -> PasteRow:
        differing: dict[str, Any] = {}
        for name, value in values.items():
            if self._kind[name].type.is_set:
                value = tuple(dict.fromkeys((*(standing[name] or ()), *value)))
            if value not in (None, ()) and value != (
                standing[name] or ((),)[0] if self._kind[name].type.is_set else standing[name]
            ):
                differing[name] = value
        if differing and is_final(standing):
            words = t("Pasting", "{ref} was approved, and the disposal log is permanent.").format(ref=standing.ref)
            return PasteRow(number, RowState.UNUSABLE, standing.title, (words,))
        if differing:
            notes.insert(
                0,
                t("Pasting", "Changes {fields}.").format(
                    fields=", ".join(show(self._kind[name].label) for name in differing)
                ),
            )
        state = RowState.CHANGED if differing else RowState.SAME
        return PasteRow(number, state, standing.title, tuple(notes), standing.id, standing.ref, differing)

    def _read(self, known: Field, words: str, values: dict[str, Any], notes: list[str]) -> None:
        """Read one cell; what the field cannot take is said, never guessed."""
        gap = _GAPS.get(known.name) if self._kind.name == "asset" else None
        if gap and words.casefold().strip(" .") in _NOT_KNOWN:
            values["not_known"] = (*values.get("not_known", ()), gap)
            return
        try:
            value, note = clean(known, self._meant(known, words, notes))
        except Invalid as error:
            value, note = None, str(error)
        if note:
            notes.append(note)
        if value not in (None, ()):
            values[known.name] = value

    def _meant(self, known: Field, words: str, notes: list[str]) -> Any:
        from kimdesk.imports.choices import find_choice

        if known.type is Type.CHOICE:
            return find_choice(known, words) or words
        if known.type is Type.CHOICES:
            parts = parted(words, lambda part: find_choice(known, part) is not None)
            return tuple(find_choice(known, part) or part for part in parts)
        if known.type in (Type.REF, Type.REFS):
            found = [each for name in self._names(known, words) if (each := self._refer(known, name, notes))]
            return tuple(found) if known.type is Type.REFS else (found[0] if found else None)
        return words

    def _names(self, known: Field, words: str) -> list[str]:
        from kimdesk.imports.owners import is_nobody, split_owners

        if is_nobody(words):
            return []
        if known.type is Type.REF:
            return [" ".join(words.split())]
        if "person" in known.to:
            return [each.name for each in split_owners(words)]
        return self._lookup.parts(known, words)

    def _refer(self, known: Field, name: str, notes: list[str]) -> str:
        for kind in known.to:
            if found := self._named.get((kind, key_of(name))):
                return found
        makes = next((kind for kind in ("person", "system") if kind in known.to and self._may_add[kind]), "")
        if not makes:
            meant = self._lookup.find(known, name)
            if len(meant) == 1:
                return meant[0]
            words = (
                t("Pasting", "{field}: several here are called “{name}”.")
                if meant
                else t("Pasting", "{field}: nothing here is called “{name}”.")
            )
            notes.append(words.format(field=show(known.label), name=name))
            return ""
        identity, _name = self._new.setdefault((makes, key_of(name)), (self._new_id(), name))
        return identity

    def drafts(self, db: sqlite3.Connection, plan: PastePlan) -> list[Draft]:
        """Return the operations of the plan, with references that are free now."""
        numbers = Numbers(db)
        drafts: list[Draft] = []
        for (kind, _key), (identity, name) in self._new.items():
            values = {"name": name} | ({"sort": "post"} if kind == "person" else {})
            drafts += creation(kind, identity, numbers.next(kind, ""), "", values)
        for row in plan.rows:
            if row.state is RowState.NEW:
                theme = str(row.values.get("theme") or "") if self._kind.name == "action" else ""
                prefix = reference_letters(db, theme)
                team = str(row.values.get(self._kind.scope) or "") if self._kind.scope else ""
                drafts += creation(
                    self._kind.name, row.record, row.ref or numbers.next(self._kind.name, prefix), team, row.values
                )
            elif row.state is RowState.CHANGED:
                drafts += self._change(row)
        return drafts

    def _change(self, row: PasteRow) -> list[Draft]:
        drafts: list[Draft] = []
        standing = self._standing[row.record]
        for name, value in row.values.items():
            known = self._kind[name]
            if known.type.is_set:
                drafts += set_drafts(self._kind.name, row.record, known, standing[name] or (), value)
            else:
                drafts.append(Draft(self._kind.name, row.record, name, Op.SET, value))
        return drafts


class Numbers:
    """Hands out references one after the other within one batch."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._last: dict[str, int] = {}

    def next(self, kind: str, prefix: str) -> str:
        """Return the next reference of a kind, which nothing handed out here has."""
        prefix = prefix or KINDS[kind].prefix
        if not prefix:
            return ""
        key = f"{kind} {prefix}"
        if key not in self._last:
            self._last[key] = int(next_reference(self._db, kind, prefix)[len(prefix) :]) - 1
        self._last[key] += 1
        return f"{prefix}{self._last[key]}"


def unsaid(values: Mapping[str, Any]) -> set[str]:
    """What a new asset does not say and must not stay unsaid: it is kept as a gap to follow up."""
    gaps = set() if values.get("owner") else {"owner"}
    return gaps if values.get("system") or values.get("place") else gaps | {"where"}
