"""Which fields are watched for words about tenants."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type

_COLLEAGUES = frozenset({"person", "workspace", "quarter", "signoff"})


def is_watched(kind: Kind, field: Field) -> bool:
    """Whether a field is free text in which a tenant may be named. Colleagues, and what the workspace is set to, are not
    watched: their names and addresses belong there.
    """
    return kind.name not in _COLLEAGUES and field.type in (Type.TEXT, Type.LONG)
