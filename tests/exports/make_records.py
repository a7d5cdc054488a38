"""Single frozen records, as a test writes them down."""

from __future__ import annotations

import hashlib
import uuid
from typing import Any

Record = dict[str, Any]

PEOPLE = (
    "Nia Powell",
    "Tom Ashby",
    "Grace Adeyemi",
    "Rhys Ŵynn",
    "Priya Shah",
    "Sam O’Hara",
    "Helen Marsh",
    "Idris Cole",
)


def field(raw: object = None, text: str | None = None) -> list[object]:
    """Return one field as the document keeps it; a text that is not given is the value in words."""
    return ["", raw, ("" if raw is None else str(raw)) if text is None else text]


def record(kind: str, name: str, ref: str, title: str, /, **fields: list[object]) -> Record:
    """Return one record with a stable id and a salt for each field."""
    identity = name if kind == "cell" else str(uuid.uuid5(uuid.NAMESPACE_URL, f"{kind}/{name}"))
    for each, value in fields.items():
        value[0] = hashlib.sha256(f"{identity}/{each}".encode()).hexdigest()[:32]
    salt = hashlib.sha256(f"{identity}/".encode()).hexdigest()[:32]
    return {"salt": salt, "kind": kind, "id": identity, "ref": ref, "title": title, "fields": fields}


def day(iso: str) -> list[object]:
    """Return a date field."""
    return field(iso, "/".join(reversed(iso.split("-"))))
