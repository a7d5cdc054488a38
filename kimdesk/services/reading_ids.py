"""The identity of a measure's value: one for a measure and a period on every laptop, so that two laptops that enter the
same quarter's value make one record with two values, and not two rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kimdesk.errors import Refused
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.measuring import doubts, period_key
from kimdesk.model.ops import natural_id
from kimdesk.services.context import Context
from kimdesk.store import reading

KIND = "reading"
_MAKES_IT = ("measure", "period")


def reading_id(context: Context, values: Mapping[str, Any]) -> str:
    """Return the id of the value of a measure for a period, whether it is there or not."""
    key = period_key(str(values.get("period") or ""), context.first_month())
    return natural_id(context.store.workspace, KIND, str(values.get("measure") or ""), key)


def known_id(context: Context, values: Mapping[str, Any]) -> str:
    """Return the id of the record that holds the value of a measure for a period; where none does, the one that it gets.

    What an older program or an import has entered has an id of its own and is found too.
    """
    identity, month = reading_id(context, values), context.first_month()
    if context.store.get(KIND, identity) is not None:
        return identity
    key = period_key(str(values.get("period") or ""), month)
    held = reading.find_records(context.db, KIND, {"measure": values.get("measure")}, only=("period",))
    return next((each.id for each in held if period_key(each["period"] or "", month) == key), identity)


def own_id(context: Context, kind: str, values: Mapping[str, Any]) -> str:
    """Return the id that a new record has by what it is, or nothing where it has none.

    Raises Refused where the value is entered already, or was and has been deleted.
    """
    if kind != KIND:
        return ""
    identity = known_id(context, values)
    standing = context.store.get(KIND, identity)
    if standing is not None:
        raise _there_already(standing)
    return identity


def require_same_value(record: Record, changes: Mapping[str, Any]) -> None:
    """Raise Refused where a value would become that of another measure or another period."""
    if record.kind != KIND:
        return
    moved = [name for name in _MAKES_IT if name in changes and changes[name] != record[name]]
    if moved and all(record[name] for name in moved):
        raise Refused(
            t("Measures", "Not saved"),
            t("Measures", "A value stays with its measure and its period; {field} cannot be changed.").format(
                field=show(KINDS[KIND][moved[0]].label)
            ),
            t("Measures", "Enter it where it belongs, and delete this one."),
        )


def doubts_of(kind: str, values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what is in doubt about the figures of a record, or nothing."""
    return doubts(values) if kind == KIND else ()


def _there_already(standing: Record) -> Refused:
    named = {"ref": standing.ref, "period": standing["period"] or ""}
    if standing.deleted:
        return Refused(
            t("Measures", "Not saved"),
            t("Measures", "The value for {period}, {ref}, was entered and deleted.").format(**named),
            t("Measures", "Bring it back and change it: kimdesk undelete reading {ref}.").format(**named),
        )
    return Refused(
        t("Measures", "Not saved"),
        t("Measures", "There is a value for {period} already: {ref} says {value}.").format(
            value=standing["value"] or "", **named
        ),
        t("Measures", "Change that one, so that its history tells what stood there before."),
    )
