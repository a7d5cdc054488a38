"""Values as people and files give them, made into what fields keep."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.fields import Kind
from kimdesk.model.validation import Invalid, clean
from kimdesk.services.context import Context
from kimdesk.services.drafting import note_on
from kimdesk.services.reading_ids import doubts_of
from kimdesk.services.resolving import resolved


def cleaned_values(context: Context, kind: Kind, values: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what was given for fields as they keep it, and notes on it; raises UserError where a value cannot stand."""
    cleaned: dict[str, Any] = {}
    notes: list[str] = []
    gaps = tuple(values.get("not_known") or ())
    for name, value in values.items():
        known = kind.by_name.get(name)
        if known is not None and name in gaps and not value:
            # A required answer may be taken out where the same action records that it is not known yet.
            cleaned[name] = None
            continue
        if known is None:
            raise UserError(
                t("Records", "There is no field “{name}”").format(name=name),
                t("Records", "{kind} has: {fields}.").format(kind=show(kind.label), fields=", ".join(kind.by_name)),
                "",
            )
        try:
            cleaned[name], note = clean(known, resolved(context.db, known, value))
        except Invalid as error:
            raise UserError(t("Records", "Not saved"), str(error), "") from error
        notes += [each for each in (note, note_on(known, cleaned[name])) if each]
    return cleaned, (*notes, *doubts_of(kind.name, cleaned))
