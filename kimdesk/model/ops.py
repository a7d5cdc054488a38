"""Operations: the one mechanism behind history, undo, sync and audit (protocol kds/1, part A).

A record is what its live operations say. An operation is never changed or taken away; a later one names, in ``over``,
the ones it replaces. Whatever nobody has named is live; two different live values of one field are a conflict, kept
until a person settles it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    # It takes longer to load than all of this, and a window that opens has no need of it.
    from uuid import UUID

DELETED = "_deleted"
ALIAS = "_alias"
CREATED = "_created"
# Somebody has looked at what several people changed in a record apart.
CHECKED = "_checked"
SUPPORTED_READER = 1

_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode
AnyDot = TypeVar("AnyDot", bound=tuple[Any, ...])


class Dot(NamedTuple):
    """The name of one operation: who wrote it (device), and as which of theirs (from 1)."""

    device: str
    number: int

    def __str__(self) -> str:
        return f"{self.device[:8]}.{self.number}"


class Op(StrEnum):
    """What an operation does to a field."""

    SET = "set"
    ADD = "add"
    REMOVE = "remove"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> Op:
        # A newer program may know more of them: the word is kept in the log as it came, and waits for the upgrade.
        return cls.OTHER


Value = Any
Vector = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Operation:
    """One change of one field: ``over`` names the dots it replaces."""

    dot: Dot
    lamport: int
    kind: str
    record: str
    field: str
    op: Op | str
    value: Value
    over: tuple[Dot, ...] = ()
    reader: int = 1


@dataclass(frozen=True, slots=True)
class Batch:
    """One action of one person: the operations it wrote, and what the person had seen.

    ``author`` is the id of a person record; ``behalf`` and ``said_at`` make it a claim recorded for somebody else.
    ``wall`` is the device's own clock in UTC milliseconds with ``offset`` minutes: shown to people, deciding nothing.
    ``sealed`` are the numbers of its operations that came sealed, whether their words are among ``operations`` or not.
    """

    device: str
    number: int
    command: str
    author: str
    wall: int
    offset: int
    seen: Mapping[str, int] = field(default_factory=dict)
    operations: tuple[Operation, ...] = ()
    behalf: str = ""
    said_at: str = ""
    undoes: str = ""
    sealed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """An operation that somebody wants to write; the store gives it its dot.

    ``over`` None means: replace whatever is live when it is written. A form hands in the dots it showed. What only
    repeats the values that stand is not written, unless ``anyway`` says so: a settlement and an undo speak even where
    they change no word.
    """

    kind: str
    record: str
    field: str
    op: Op
    value: Value
    over: tuple[Dot, ...] | None = None
    anyway: bool = False


def dump(value: Value) -> str:
    """Return the one JSON form in which values are stored and compared."""
    return _encode(value)


def natural_id(workspace: str, kind: str, *key: str) -> str:
    """Return the id of a record that is unique by nature, so that two laptops that create it offline create one
    record.
    """
    from uuid import uuid5

    return str(uuid5(_space(workspace), "\n".join((kind, *key))))


def is_workspace(words: str) -> bool:
    """Tell whether a workspace may have this id: natural ids are made from it."""
    from uuid import UUID

    try:
        return str(UUID(words)) == words
    except ValueError:
        return False


@lru_cache(maxsize=4)
def _space(workspace: str) -> UUID:
    from uuid import UUID

    return UUID(workspace)


def live(operations: Iterable[Operation], void: Collection[Dot] = ()) -> list[Operation]:
    """Return the operations that no counted one names, removals left out: the rule, written plainly, that the store
    is checked against.

    ``void`` are the dots that do not count, because they are in quarantine or wait for an upgrade.
    """
    everything = list(operations)
    named = named_dots({each.dot: each.over for each in everything}, frozenset(void))
    return [each for each in everything if each.dot not in named and each.dot not in void and each.op != Op.REMOVE]


def named_dots(over: Mapping[AnyDot, Iterable[AnyDot]], void: Set[AnyDot]) -> set[AnyDot]:
    """Return the dots that counted operations name; whoever names one that does not count names what that one named."""
    found: set[AnyDot] = set()
    waiting = [dot for each, names in over.items() if each not in void for dot in names]
    while waiting:
        dot = waiting.pop()
        if dot not in found:
            found.add(dot)
            waiting += over.get(dot, ()) if dot in void else ()
    return found


def settled(values: Iterable[Value]) -> list[Value]:
    """Return the different values among the live ones: more than one is a conflict, and equal values are one."""
    return list({dump(value): value for value in values}.values())


def concurrent(first: Batch, second: Batch, first_seen: Vector, second_seen: Vector) -> bool:
    """Tell whether neither author had seen the other's work when writing; what one laptop wrote is never concurrent
    with itself.
    """
    if first.device == second.device:
        return False
    return not _knew(first, second_seen) and not _knew(second, first_seen)


def _knew(batch: Batch, seen: Vector) -> bool:
    last = max((each.dot.number for each in batch.operations), default=0)
    return last <= seen.get(batch.device, 0)
