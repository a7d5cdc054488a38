"""Records that stay as they were made: what was handed out for a request was handed out so, and nothing puts it right later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kimdesk.errors import Refused
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.roster import OPEN_ONCE_MADE


def require_still_open(standing: Record, changes: Mapping[str, Any]) -> None:
    """Raise Refused where a change would alter what stays as it was made."""
    changed = _changed(standing, changes)
    if changed:
        raise Refused(
            t("MadeOnce", "{ref} stays as it was made").format(ref=standing.ref or standing.title),
            t("MadeOnce", "{fields}: it says what was handed out, and that cannot be changed afterwards.").format(
                fields=", ".join(show(KINDS[standing.kind][name].label) for name in changed)
            ),
            t("MadeOnce", "Make another one instead."),
        )


def require_of_its_own(standing: Record) -> None:
    """Raise Refused where a record that stays as it was made would be merged into another."""
    if standing.kind in OPEN_ONCE_MADE:
        raise Refused(
            t("MadeOnce", "{ref} stays as it was made").format(ref=standing.ref or standing.title),
            t("MadeOnce", "It says what was handed out, and no other record can stand for that."),
            "",
        )


def leave_made(standing: Record | None, values: dict[str, Any]) -> list[str]:
    """Take out of what a table brings for a record what stays as it was made; return the sentences that say so."""
    if standing is None:
        return []
    changed = _changed(standing, values)
    for name in changed:
        del values[name]
    said = t("MadeOnce", "{field} stays as it was made.")
    return [said.format(field=show(KINDS[standing.kind][name].label)) for name in changed]


def _changed(standing: Record, changes: Mapping[str, Any]) -> list[str]:
    still_open = OPEN_ONCE_MADE.get(standing.kind)
    if still_open is None:
        return []
    return [name for name, value in changes.items() if name not in still_open and value != standing[name]]
