"""What an open request holds: nothing that went into its bundle can be deleted, merged or withheld until it is closed.

Section 77 of the Freedom of Information Act 2000 makes it an offence to erase what somebody has asked for; the Ombudsman
and a court expect the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from kimdesk.errors import Refused
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import dump
from kimdesk.services.context import Context

_HOLDING = (
    "SELECT b.ref, b.request FROM p_link l JOIN p_bundle b ON b.number = l.src WHERE l.field = 'records' AND NOT b.deleted "
    "AND b.alias IS NULL AND b.closed IS NULL AND l.dst IN (SELECT value FROM json_each(?)) ORDER BY b.number LIMIT 1"
)
# What belongs to a record goes into a bundle with it.
_BELONGS_TO = ("record", "activity", "risk")


def holding(db: sqlite3.Connection, records: Iterable[str]) -> tuple[str, str] | None:
    """Return the reference of the bundle, and of its request, that is open and holds one of these records, or None."""
    row = db.execute(_HOLDING, (dump(sorted(filter(None, records))),)).fetchone()
    return (row[0] or "", row[1] or "") if row else None


def require_not_held(context: Context, record: Record) -> None:
    """Raise Refused where a record, or what it belongs to, is in the bundle of a request that is still open."""
    named = KINDS[record.kind].by_name
    owners = [record[name] for name in _BELONGS_TO if name in named and record.kind != "bundle"]
    found = holding(context.db, [record.id, *owners])
    if record.kind == "bundle" and not record["closed"] and not record.deleted:
        found = (record.ref, record.title)
    if found:
        bundle, request = found
        raise Refused(
            t("Bundle", "{name} stays").format(name=record.title or show(KINDS[record.kind].label)),
            t("Bundle", "It is in the evidence bundle {bundle} for the request {request}, which is still open.").format(
                bundle=bundle, request=request
            ),
            t(
                "Bundle",
                "Close the request first: in the register of evidence bundles, or by kimdesk bundle --close {bundle}.",
            ).format(bundle=bundle),
        )
