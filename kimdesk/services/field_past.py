"""A record field by field: every value that stood there, what it replaced, who wrote it, when and on which laptop."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.fields import Field
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CHECKED, CREATED, DELETED, Dot, Op
from kimdesk.services.context import Context
from kimdesk.services.value_words import named_in, value_words
from kimdesk.services.wrote import Writers, Wrote
from kimdesk.store import reading
from kimdesk.store.history import Event, field_history

_OF_RECORD = (CREATED, DELETED, ALIAS, CHECKED)


class Said(NamedTuple):
    """One value, and in words what it replaced; whether it stands today."""

    wrote: Wrote
    before: str
    stands: bool
    op: Op


class FieldPast(NamedTuple):
    """Everything that was ever said in a field, newest first; without a field, what became of the record itself."""

    field: Field | None
    said: tuple[Said, ...]

    @property
    def label(self) -> str:
        """What people call it."""
        return show(self.field.label) if self.field is not None else t("FieldPast", "The record")


def fields_past(context: Context, kind: str, record: str) -> tuple[FieldPast, ...]:
    """Return the past of each field that ever said anything, in the order of the kind's fields, the record's own last."""
    events = field_history(context.db, record)
    names = reading.spoken_names(context.db, _mentioned(kind, events))
    writers = Writers(context, names)
    by_dot = {event.dot: event for event in events}
    held: dict[str, list[Said]] = {}
    for event in events:
        key = event.field if event.field in KINDS[kind].by_name else ""
        if key or event.field in _OF_RECORD:
            held.setdefault(key, []).append(_said(kind, event, by_dot, names, writers))
    found = [FieldPast(field, tuple(held[field.name])) for field in KINDS[kind] if field.name in held]
    return (*found, *([FieldPast(None, tuple(held[""]))] if "" in held else []))


def _said(kind: str, event: Event, by_dot: Mapping[Dot, Event], names: Mapping[str, str], writers: Writers) -> Said:
    before = [by_dot[dot].value for dot in event.over if dot in by_dot] if event.op is Op.SET else []
    words = dict.fromkeys(filter(None, (_words(kind, event.field, each, names) for each in before)))
    wrote = writers.wrote(
        event.dot, _words(kind, event.field, event.value, names), event.author, event.behalf, event.at, event.offset,
        event.received,
    )  # fmt: skip
    return Said(wrote, " / ".join(words), event.live, event.op)


def _words(kind: str, field: str, value: Any, names: Mapping[str, str]) -> str:
    if field == CREATED:
        return t("FieldPast", "Made")
    if field == CHECKED:
        return t("FieldPast", "Checked: what was changed apart fits together")
    known = KINDS[kind].by_name.get(field)
    return value_words(kind, field, (value,) if known is not None and known.type.is_set else value, names)


def _mentioned(kind: str, events: Sequence[Event]) -> Iterable[str]:
    found: set[str] = set()
    for event in events:
        found |= {event.author, event.behalf, *named_in(kind, event.field, event.value)}
    return {each for each in found if each}
