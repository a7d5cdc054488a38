"""Names of the projection's tables and columns, for those who read them without SQLModel."""

from __future__ import annotations

from kimdesk.model.fields import Kind, Type

COMMON: dict[str, type] = {
    "id": str,
    "ref": str,
    "base_ref": str,
    "deleted": bool,
    "alias": str,
    "created_at": int,
    "created_by": str,
    "changed_at": int,
    "changed_by": str,
}

# The count of the operation that changed the record last: what comes with a higher one is the last from then on.
COUNT = "changed_count"

INDEXES: dict[str, tuple[tuple[str, ...], ...]] = {
    "return": (("quarter",), ("team",)),
    "entry": (("team", "quarter"), ("quarter",)),
    "activity": (("team",),),
    "stage": (("activity",),),
    "change": (("quarter",), ("team",)),
    "evidence": (("record",),),
    "comment": (("record",),),
    "escalation": (("risk",),),
    "signoff": (("quarter",),),
    "asset": (("title",), ("next_review",)),
    "disposal": (("asset",),),
    "reading": (("measure",),),
    "quarter": (("start",),),
    "answer": (("framework", "cycle"),),
}


def table_name(kind: str) -> str:
    """Return the projection table of a kind."""
    return f"p_{kind}"


def date_column(field: str) -> str:
    """Return the column that holds the day a target's words come to."""
    return f"{field}_date"


# Of each kind, which is kept beside so that no other one can ever stand in its place.
_known: dict[int, tuple[Kind, tuple[str, ...]]] = {}


def columns_of(kind: Kind) -> tuple[str, ...]:
    """Return the columns of a kind's own fields, in the registry's order."""
    # Every list and every record asks for them.
    found = _known.get(id(kind))
    if found is None:
        found = _known[id(kind)] = kind, _columns_of(kind)
    return found[1]


def _columns_of(kind: Kind) -> tuple[str, ...]:
    names: list[str] = []
    for field in kind:
        names.append(field.name)
        if field.type is Type.TARGET:
            names.append(date_column(field.name))
    return tuple(names)
