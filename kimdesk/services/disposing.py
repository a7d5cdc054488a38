"""The log of disposals: approved by somebody else than who entered it, stopped by holds, and permanent.

What was approved stays as it was approved; that it was done may be filled in afterwards, and an error is put right by an
entry that corrects it. Nobody can delete an entry: the roster sees to that, for what arrives from elsewhere as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from kimdesk.errors import Refused
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_long_date
from kimdesk.model.kinds import KINDS
from kimdesk.services.context import Context
from kimdesk.services.holds import require_free
from kimdesk.store import reading

KIND = "disposal"
_APPROVAL = ("approved_by", "approved_on")
# What is filled in once the records are gone.
_AFTERWARDS = frozenset({"approved_on", "method", "on", "certificate", "note"})
_ACTS = frozenset({"asset", "approved_by", "on"})


def is_final(record: Record) -> bool:
    """Whether a record is an entry of the disposal log that somebody has approved."""
    return record.kind == KIND and bool(record["approved_by"])


def approves(kind: str, field: str) -> bool:
    """Whether to write the field of a record of the kind is to approve a disposal."""
    return kind == KIND and field == "approved_by"


def require_entry(context: Context, kind: str, values: Mapping[str, Any]) -> None:
    """Raise Refused where an entry would approve itself, or the asset may not be disposed of."""
    if kind != KIND:
        return
    if any(values.get(name) for name in _APPROVAL):
        raise Refused(
            t("Disposal", "Not saved"),
            t("Disposal", "A disposal is approved by somebody else than who enters it."),
            t("Disposal", "Save it without an approver; then somebody else opens it and approves it."),
        )
    require_free(context, str(values.get("asset") or ""))


def require_disposal_change(context: Context, record: Record, changes: Mapping[str, Any]) -> None:
    """Raise Refused where an approved entry would change, the person would approve what they entered themselves, or a
    hold stands in the way.
    """
    if record.kind != KIND:
        return
    changed = {name: value for name, value in changes.items() if value != record[name]}
    if is_final(record):
        _require_afterwards(context, record, changed)
    if any(changed.get(name) for name in _APPROVAL):
        _require_other(context, record, str(changed.get("approved_by") or record["approved_by"] or ""))
    if any(changed.get(name) for name in _ACTS):
        require_free(context, str(changed.get("asset") or record["asset"] or ""))


def with_day(context: Context, record: Record, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return the changes with today as the day of an approval that names none."""
    approves = record.kind == KIND and changes.get("approved_by") and not record["approved_by"]
    dated = changes.get("approved_on") or record["approved_on"]
    return {**changes, "approved_on": context.clock.today().isoformat()} if approves and not dated else dict(changes)


def stays(record: Record) -> Refused:
    """Return the error that says why an entry of the log stays."""
    return Refused(
        t("Disposal", "{ref} stays in the log").format(ref=record.ref),
        t("Disposal", "The disposal log is permanent: nothing in it is deleted or merged."),
        t("Disposal", "Make another entry that says what it corrects: kimdesk new disposal corrects={ref} …").format(
            ref=record.ref
        ),
    )


def _require_afterwards(context: Context, record: Record, changed: Mapping[str, Any]) -> None:
    fixed = [name for name in changed if name not in _AFTERWARDS or record[name]]
    if not fixed:
        return
    approver = reading.names_of(context.db, [record["approved_by"]]).get(record["approved_by"], "")
    day = say_long_date(date.fromisoformat(record["approved_on"])) if record["approved_on"] else ""
    known = KINDS[KIND]
    raise Refused(
        t("Disposal", "{ref} stays as it was approved").format(ref=record.ref),
        t("Disposal", "It was approved by {name} {day}; {fields} cannot be changed any more.").format(
            name=approver, day=day, fields=", ".join(show(known[name].label) for name in fixed)
        ),
        t("Disposal", "Make another entry that says what it corrects: kimdesk new disposal corrects={ref} …").format(
            ref=record.ref
        ),
    )


def _require_other(context: Context, record: Record, approver: str) -> None:
    me = context.me()
    entered = reading.names_of(context.db, [record.created_by]).get(record.created_by, "")
    if record.created_by in (me.id, approver):
        raise Refused(
            t("Disposal", "Not approved"),
            t("Disposal", "{ref} was entered by {name}; somebody else has to approve it.").format(
                ref=record.ref, name=entered or t("Disposal", "somebody not named yet")
            ),
            t("Disposal", "Ask the owner of the asset, or somebody whose role is for the whole service."),
        )
    if approver and reading.kind_of(context.db, approver) != "person":
        raise Refused(
            t("Disposal", "Not approved"),
            t("Disposal", "An approval is one person's; a team cannot be asked afterwards."),
            t("Disposal", "Name the person."),
        )
