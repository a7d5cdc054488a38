"""Records as answers: words for people, plain values for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

from kimdesk.i18n import show, t
from kimdesk.model.attached import attached_of
from kimdesk.model.changes import Record
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.returns import STATE_WORDS, State, covered, stands, state_of
from kimdesk.model.validation import say_value
from kimdesk.services.drafting import is_id
from kimdesk.store import reading
from kimdesk.store.columns import date_column

if TYPE_CHECKING:
    from kimdesk.services.desk import Desk


def handle(ref: str, identity: str) -> str:
    """Return the shortest thing by which a record can be named on the command line."""
    return ref or identity[:8]


def label_of(kind: Kind, field: Field) -> str:
    """Return what people call a field; where several of a kind are called so, with its name."""
    words = show(field.label)
    return words if sum(1 for each in kind if each.label == field.label) == 1 else f"{words} ({field.name})"


def titles_of(desk: Desk, records: Sequence[tuple[str, str]]) -> list[str]:
    """Return what records, given as (kind, title), are called: some after another record, some after a choice. A name that
    has been looked up already stays as it is.
    """
    names = desk.records.names([title for kind, title in records if KINDS[kind][KINDS[kind].title].type is Type.REF])
    fields = [KINDS[kind][KINDS[kind].title] for kind, _title in records]
    return [
        title if field.type is Type.REF and not is_id(title) else say_value(field, title, names)
        for field, (_kind, title) in zip(fields, records, strict=True)
    ]


def return_states(desk: Desk) -> dict[str, State]:
    """Return where each return stands, by its id."""
    db = desk.context.db
    standing: dict[str, list[str]] = {}
    for signoff in reading.find_records(db, "signoff", {}):
        if stands(signoff):
            standing.setdefault(signoff["quarter"], []).append(signoff.id)
    returns = reading.find_records(db, "return", {}, only=("status", "quarter"))
    return {
        each.id: state_of(each["status"], True, covered(each["status"], standing.get(each["quarter"], ())))
        for each in returns
    }


def say_state(state: State | None) -> str:
    """Return the state of a return in words."""
    return show(STATE_WORDS[state]) if state else ""


def names_for(desk: Desk, records: Iterable[Record]) -> dict[str, str]:
    """Return what everything is called that these records refer to."""
    wanted: set[str] = set()
    for record in records:
        for field in KINDS[record.kind]:
            value = record[field.name]
            if field.type is Type.REF and value:
                wanted.add(value)
            elif field.type is Type.REFS:
                wanted |= set(value or ())
    return desk.records.names(sorted(wanted))


def as_data(record: Record, names: Mapping[str, str]) -> dict[str, Any]:
    """Return a record for programs: keys for choices, ISO dates, lists for sets, records by name and by id."""
    kind = KINDS[record.kind]
    data: dict[str, Any] = {"id": record.id, "ref": record.ref}
    for field in kind:
        value = record[field.name]
        if field.type is Type.REF:
            data[field.name] = names.get(value, value) if value else None
            data[f"{field.name}_id"] = value
        elif field.type is Type.REFS:
            data[field.name] = [names.get(each, each) for each in value or ()]
            data[f"{field.name}_ids"] = list(value or ())
        elif field.type is Type.CHOICES:
            data[field.name] = list(value or ())
        else:
            data[field.name] = value
        if field.type is Type.TARGET:
            data[date_column(field.name)] = record[date_column(field.name)]
    data["conflicts"] = sorted(record.conflicts)
    if record.deleted:
        data["deleted"] = True
    return data


def in_words(field: Field, value: Any, names: Mapping[str, str]) -> str:
    """Return a value as people read it."""
    if field.type is Type.OBJECT:
        return say_object(value)
    return say_value(field, value, dict(names))


def listed_words(field: Field | None, value: Any) -> str:
    """Return in words what a row of a list holds: sets and objects as JSON, names in the place of references."""
    if value is None or value == "":
        return ""
    if field is None or field.type in (Type.REF, Type.REFS):
        return str(value)
    if field.type is Type.CHOICES:
        return say_value(field, tuple(json.loads(value)))
    if field.type is Type.BOOL:
        return say_value(field, bool(value))
    if field.type is Type.OBJECT:
        return say_object(json.loads(value))
    return say_value(field, value)


def say_object(value: Any) -> str:
    """Return in words what the program keeps about a workflow act, an outcome or a signature."""
    if not isinstance(value, dict):
        return ""
    attached = attached_of(value)
    if attached:
        return attached.full_words
    if "act" in value:
        act = str(value["act"])
        return show(STATE_WORDS[State(act)]) if act in STATE_WORDS else act
    if "outcome" in value:
        options = {"unchanged": t("Cli", "Nothing changed"), "changed": t("Cli", "Something changed")}
        return options.get(str(value["outcome"]), str(value["outcome"]))
    if "signed_by" in value:
        said = t("Cli", "Signed by {name} on {date}").format(
            name=value["signed_by"], date=say_time(str(value["signed_at"]))
        )
        return t("Cli", "{said}; reopened").format(said=said) if value.get("reopened") else said
    return ""


def say_moment(milliseconds: int, zone: tzinfo | None) -> str:
    """Return a stored instant as day and time in that zone."""
    return f"{datetime.fromtimestamp(milliseconds / 1000, zone):%d/%m/%Y %H:%M}" if milliseconds else ""


def say_time(stamp: str) -> str:
    """Return an ISO time stamp as day and time, as its writer's clock had it."""
    return f"{datetime.fromisoformat(stamp):%d/%m/%Y %H:%M}"
