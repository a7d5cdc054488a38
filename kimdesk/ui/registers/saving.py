"""What the writing thread does for one field: type, choose, add to a set, record that something is not known yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import clean
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Editing

NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Member:
    """One value to put into a set, or to take out of it."""

    value: str
    added: bool


@dataclass(frozen=True, slots=True)
class NewName:
    """A name that nothing here has yet: ``kind`` is what it becomes."""

    kind: str
    name: str


Save = Callable[[Editing, Any], Changes]


def save_field(desk: Desk, editing: Editing, value: Any, gap: str = "", save: Save | None = None) -> Changes:
    """Save a value; a recorded gap that it closes goes with it in the same action.

    A ``Member`` changes one value of a set; a ``NewName`` is made first. ``save`` saves one value where more hangs on it.
    Raises Invalid or UserError, and saves nothing, where it cannot stand.
    """
    before = Changes()
    if isinstance(value, NewName):
        made = desk.records.make(value.kind, new_name_values(value))
        value, before = made.id, made.changes
    if KINDS[editing.kind][editing.field].type.is_set:
        member = value if isinstance(value, Member) else Member(value, True)
        return before.and_then(_change_set(desk, editing, member))
    return before.and_then(save(editing, value) if save else _save_one(desk, editing, value, gap))


def new_name_values(new: NewName) -> dict[str, str]:
    """Return the fields of a record that is only a name yet; a person is a role until somebody says more."""
    return {"name": new.name} | ({"sort": "post"} if new.kind == "person" else {})


def _save_one(desk: Desk, editing: Editing, value: Any, gap: str) -> Changes:
    if gap:
        cleaned, _note = clean(KINDS[editing.kind][editing.field], value)
        recorded = desk.records.get(editing.kind, editing.record)[NOT_KNOWN] or ()
        if cleaned is not None and gap in recorded:
            values = {editing.field: cleaned, NOT_KNOWN: tuple(each for each in recorded if each != gap)}
            shown = {editing.field: editing.over}
            changes = desk.records.change(editing.kind, editing.record, values, shown=shown, seen=editing.seen)
            editing.own = changes.dots.get((editing.record, editing.field), editing.own)
            return changes
    return desk.records.type(editing, value)


def _change_set(desk: Desk, editing: Editing, member: Member) -> Changes:
    # What others put in or took out meanwhile stays: only this one member moves.
    standing = desk.records.get(editing.kind, editing.record)[editing.field] or ()
    wanted = tuple(each for each in standing if each != member.value) + ((member.value,) if member.added else ())
    return desk.records.type(editing, wanted)


def record_gap(desk: Desk, editing: Editing, gap: str) -> Changes:
    """Record that a field is not known yet. What stood there goes, unless the field must be filled."""
    recorded = desk.records.get(editing.kind, editing.record)[NOT_KNOWN] or ()
    values: dict[str, Any] = {NOT_KNOWN: (*recorded, gap)}
    shown = {}
    if not KINDS[editing.kind][editing.field].required:
        values[editing.field] = None
        shown[editing.field] = editing.over
    return desk.records.change(editing.kind, editing.record, values, shown=shown, seen=editing.seen)
