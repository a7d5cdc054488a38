"""From the names and references that people write to the records that they mean."""

from __future__ import annotations

import sqlite3
from typing import Any

from kimdesk.i18n import t
from kimdesk.model.fields import Field, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import Invalid
from kimdesk.services.drafting import is_id
from kimdesk.services.own_themes import own_choice
from kimdesk.store import reading


def resolved(db: sqlite3.Connection, known: Field, value: Any) -> Any:
    """Turn names and references that people write into ids, and a choice that the workspace has added into its name; ids
    and values of other fields stay as they are. Raises Invalid where nothing, or more than one record, is called so.
    """
    if known.open and value:
        return own_choice(db, known, str(value))
    if known.type is Type.REF and value:
        return _resolve(db, known, str(value))
    if known.type is Type.REFS and value:
        several = value.split(",") if isinstance(value, str) else value
        return tuple(_resolve(db, known, str(each).strip()) for each in several if str(each).strip())
    return value


def _resolve(db: sqlite3.Connection, known: Field, words: str) -> str:
    if is_id(words):
        return words
    for kind in known.to or tuple(KINDS):
        found = reading.find_by_reference(db, kind, words)
        if len(found) == 1:
            return found[0]
    raise Invalid(known, t("Records", "nothing here is called “{words}”.").format(words=words))
