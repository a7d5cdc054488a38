"""A record of any kind, with a value that suits each field: for what must hold whatever the kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import ALL, KINDS
from tests.workspaces import Bench

# The program writes these itself, or they are the workspace.
WRITTEN_ELSEWHERE = frozenset(
    {"workspace", "quarter", "return", "entry", "signoff", "framework", "layout", "told_apart", "chase"}
)
# Somebody else writes these, after the record was made.
DECIDED_LATER = {
    "disposal": frozenset({"approved_by", "approved_on"}),
    "statement": frozenset({"signed_by", "received_by", "received_on"}),
    "sharing": frozenset({"advice", "advised_on", "accepted", "reason", "decided_by", "decided_on"}),
}
FREE = tuple(kind for kind in ALL if kind.name not in WRITTEN_ELSEWHERE)


def kind_id(kind: Kind) -> str:
    return kind.name


def example(bench: Bench, kind: Kind, fields: Iterable[Field] | None = None) -> dict[str, Any]:
    """Return values for the required fields of a kind, or for these."""
    wanted = [each for each in kind if each.required] if fields is None else list(fields)
    if kind.name == "asset" and fields is None:
        wanted.append(kind["place"])
    later = DECIDED_LATER.get(kind.name, frozenset[str]())
    return {
        each.name: value_for(bench, kind, each)
        for each in wanted
        if each.type is not Type.OBJECT and each.name not in later
    }


def value_for(bench: Bench, kind: Kind, field: Field) -> Any:
    """Return a value that the field can hold; a record it names is made first."""
    if (kind.name, field.name) == ("answer", "state"):
        # What does not apply would need a reason as well.
        return "met"
    if (kind.name, field.name) == ("reading", "period"):
        # A measure has one value for a period, so that a second one is for another.
        (count,) = bench.desk.context.db.execute("SELECT count(*) FROM record WHERE kind = 'reading'").fetchone()
        return f"Period {count + 1} in words"
    if field.type in (Type.REF, Type.REFS):
        one = _named(bench, kind, field)
        return (one,) if field.type is Type.REFS else one
    return {
        Type.TEXT: f"{field.name} of {kind.name} in words",
        Type.LONG: f"What is said of {field.name}, and why it is so",
        Type.LINK: f"https://files.example.org/{kind.name}/{field.name}.pdf",
        Type.CHOICE: field.options[0].key if field.options else "",
        Type.CHOICES: tuple(sorted(option.key for option in field.options[:2])),
        Type.DATE: "2026-03-31",
        Type.INTEGER: 7,
        Type.BOOL: True,
        Type.TARGET: "Q4 2025/26",
    }[field.type]


def _named(bench: Bench, kind: Kind, field: Field) -> str:
    other = KINDS[field.to[0] if field.to else "system"]
    if other.name == "team":
        return bench.team
    if other.name == "activity":
        return bench.activities[0]
    if other.name == "quarter":
        return bench.desk.context.quarter_id(bench.quarter)
    title = f"The {other.name} that {kind.name} names"
    found = bench.desk.context.db.execute("SELECT id FROM p_name WHERE kind = ? AND title = ?", (other.name, title))
    if row := found.fetchone():
        return str(row[0])
    return bench.desk.records.make(other.name, {**example(bench, other), other.title: title}).id
