"""What an amendment changed, and why: put into its own frozen content when it is signed.

It is part of the content, not of the sign-off: the mark then covers it, both documents can be made of the content alone,
a field that is withheld later is withheld here too, and the sign-off stays as small as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kimdesk.exports.reading.differences import not_there, say_field, there
from kimdesk.model.comparing import AMENDED, AMENDMENT, Cell, RecordChange, compare
from kimdesk.model.comparing_ways import Way
from kimdesk.model.frozen import Document, stored
from kimdesk.services.signatures import Signature


def amended(document: Document, earlier: Signature, before: Document | None, salt: Callable[[], str]) -> Document:
    """Return a document with what differs from the one that was signed before, and the reason for which that was opened
    again.

    ``before`` is None where the earlier document is not on this computer: then that is said instead.
    """
    changes = compare(before, document).changes if before is not None else ()
    records = [record for each in changes for record in _records(each, salt)]
    return {**document, "records": [*document["records"], _why(earlier, before is not None, salt), *records]}


def _why(earlier: Signature, compared: bool, salt: Callable[[], str]) -> dict[str, Any]:
    """Return what is said of the sign-off before, in fields: a reason with words that must go can be withheld."""
    reopened = earlier.values.get("reopened") or {}
    told = {
        "signed_by": earlier.values["signed_by"],
        "signed_at": earlier.values["signed_at"],
        "reason": reopened.get("reason"),
        "reopened_by": reopened.get("name"),
        "reopened_at": reopened.get("at"),
    }
    fields = {name: [salt(), value or None, str(value or "")] for name, value in told.items()}
    fields |= {"content_hash": [salt(), earlier.mark, earlier.mark], "compared": [salt(), compared, ""]}
    return stored(AMENDMENT, earlier.id, "", "", fields, salt)


def _records(each: RecordChange, salt: Callable[[], str]) -> list[dict[str, Any]]:
    if each.before is None or each.after is None:
        words = [Cell(None, not_there()), Cell(None, there())]
        before, after = words if each.before is None else reversed(words)
        return [_record(each, "", before, after, each.way, salt)]
    return [_record(each, field.name, field.before, field.after, field.way, salt) for field in each.fields]


def _record(
    each: RecordChange, name: str, before: Cell, after: Cell, way: Way, salt: Callable[[], str]
) -> dict[str, Any]:
    called = each.called
    # The title stands in a field, which can be withheld. Value and words are those of the field itself, so that whoever
    # looks for words that must go finds them here too.
    cells = {
        "about": Cell([each.kind, called.id], ""),
        "field": Cell(name or None, say_field(each.kind, name) if name else ""),
        "called": Cell(called.title, called.title),
        "team": Cell(called.team_id or None, called.team),
        "before": before,
        "after": after,
        "way": Cell(way.value or None, ""),
    }
    fields = {key: [salt(), cell.value, "Withheld" if cell.withheld else cell.words] for key, cell in cells.items()}
    return stored(AMENDED, ":".join((each.kind, called.id, name)), called.ref, "", fields, salt)
