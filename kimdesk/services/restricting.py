"""Restricted records: who may make one, and what becomes restricted because it belongs to one."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.roster import may_read_restricted
from kimdesk.services.identity import Who
from kimdesk.store.sealed import is_restricted

# What can be restricted when it is made; what is written about a restricted record is so without being asked.
RESTRICTABLE = frozenset({"risk", "asset", "action", "evidence", "breach", "hold", "learning", "access_review"})
_FOLLOWING = RESTRICTABLE | {"comment", "escalation"}


def may_restrict(me: Who, kind: str) -> bool:
    """Tell whether this person may make a restricted record of the kind."""
    return kind in RESTRICTABLE and may_read_restricted(me.rights)


def is_to_be_restricted(db: sqlite3.Connection, me: Who, kind: str, values: Mapping[str, Any], wanted: bool) -> bool:
    """Tell whether a new record with these values is restricted: because that is wanted, or because it names a
    restricted one and would tell of it.

    Raises UserError where it is wanted and cannot be.
    """
    if wanted and not may_restrict(me, kind):
        raise UserError(
            t("Restricted", "Not saved"),
            t("Restricted", "{kind}: this cannot be made as a restricted record.").format(kind=show(KINDS[kind].label))
            if kind not in RESTRICTABLE
            else t("Restricted", "Your role may not read restricted records, and so may not make one."),
            t(
                "Restricted",
                "Ask an administrator, the head of service, a director, the chief executive, information governance, the DPO or "
                "the SIRO to record it.",
            ),
        )
    return wanted or (kind in _FOLLOWING and any(is_restricted(db, each) for each in _named(kind, values)))


def _named(kind: str, values: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    for field in KINDS[kind]:
        value = values.get(field.name)
        if field.type is Type.REF and value:
            found.append(value)
        elif field.type is Type.REFS:
            found += value or ()
    return found
