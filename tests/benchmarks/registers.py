"""The registers beside assets and actions, filled as their kinds describe them: what each list shows, and what it must
have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from kimdesk.model.assessment import answer_id, answer_ref
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import ALL
from kimdesk.model.ops import Op, dump
from kimdesk.model.shipped_frameworks import ombudsman
from tests.benchmarks.made_up import MadeUp

# Written by the quarterly log, or once in a workspace, or by acts that a list does not show.
_NOT_HERE = frozenset(
    {
        "workspace", "quarter", "return", "entry", "signoff", "framework", "team", "person", "activity", "asset",
        "action", "evidence", "change", "answer", "bundle", "comment", "stage", "escalation", "layout", "told_apart",
        "chase",
    }
)  # fmt: skip
OTHERS = tuple(kind for kind in ALL if kind.name not in _NOT_HERE)
# What its own map and ladder need.
_BESIDES = {"risk": ("likelihood", "impact", "target_likelihood", "target_impact", "state")}

# Makes a record: kind, id, reference, team, values as stored, members of sets.
Make = Callable[[str, str, str, str, dict[str, str], list[tuple[str, Op, str]]], int]
Edits = dict[str, Callable[[], str]]


class Registers:
    """Makes so many records of every other kind, each naming records that are there already."""

    def __init__(self, say: MadeUp, known: dict[str, list[str]], make: Make, workspace: str) -> None:
        self._say, self._known, self._make, self._workspace = say, known, make, workspace

    def make(self, first: int, last: int, around: date) -> Iterator[tuple[int, Edits]]:
        """Make the records of each kind from one number up to another; yield each with how it is edited."""
        for kind in OTHERS:
            here = self._known.setdefault(kind.name, [])
            edits: Edits = {each.name: self._say.long for each in kind if each.type is Type.LONG and each.listed}
            edits[kind.title] = self._say.short
            for number in range(first, last):
                identity = self._say.identity()
                yield self._make_one(kind, identity, number, around), edits
                here.append(identity)

    def begin_cycle(self, cycle: str) -> None:
        """Answer every recommendation in a cycle of the self-assessment."""
        framework = ombudsman()
        for item in framework:
            values = {
                "recommendation": item.title, "item": item.key, "part_of": item.part_of or None, "cycle": cycle,
                "framework": framework.key,
            }  # fmt: skip
            fields = {name: dump(value) for name, value in values.items() if value}
            fields |= {"state": self._say.pick(_STATES), "answer": self._say.long()}
            identity = answer_id(self._workspace, framework.key, cycle, item.key)
            self._make("answer", identity, answer_ref(item.key, cycle), "", fields, [])

    def _make_one(self, kind: Kind, identity: str, number: int, around: date) -> int:
        fields: dict[str, str] = {}
        members: list[tuple[str, Op, str]] = []
        team = ""
        for field in _wanted(kind):
            value = self._value(kind, field, number, around)
            if value is None:
                continue
            if field.type.is_set:
                members.append((field.name, Op.ADD, value))
            else:
                fields[field.name] = value
            if field.name == kind.scope:
                team = value.strip('"')
        ref = f"{kind.prefix}{number + 1}" if kind.prefix else ""
        return self._make(kind.name, identity, ref, team, fields, members)

    def _value(self, kind: Kind, field: Field, number: int, around: date) -> str | None:
        if field.name == kind.title and field.type is Type.TEXT:
            return dump(f"{kind.name.replace('_', ' ').capitalize()} {number + 1}: {self._say.short()[1:-2]}")
        if field.type in (Type.REF, Type.REFS):
            among = [name for name in field.to or ("asset",) if self._known.get(name)]
            return dump(self._say.random.choice(self._known[among[0]])) if among else None
        if field.type in (Type.CHOICE, Type.CHOICES):
            return dump(self._say.random.choice(field.options).key)
        if field.type is Type.DATE:
            # Of three things that end two have not.
            return None if field.name == kind.ends and number % 3 else self._say.day(around)
        if field.type is Type.INTEGER:
            return dump(self._say.random.randint(1, 90))
        plain = {
            Type.BOOL: dump(number % 2 == 0),
            Type.LINK: '"https://intranet.example/it"',
            Type.TARGET: '"Q4 2025/26"',
        }
        return plain.get(field.type) or (self._say.long() if field.type is Type.LONG else self._say.short())


_STATES = tuple(dump(key) for key in ("met", "partly", "partly", "not_met"))


def _wanted(kind: Kind) -> Iterator[Field]:
    more = {kind.title, kind.due, kind.ends, kind.scope, *_BESIDES.get(kind.name, ())}
    for field in kind:
        if field.type is not Type.OBJECT and (field.required or field.listed or field.name in more):
            yield field
