"""One operation on a restricted record as a line of a segment: its number, the name of the key, and sealed words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kimdesk.crypto import NotGenuine, decrypt, encrypt
from kimdesk.model.frozen import canonical
from kimdesk.model.ops import Dot, Op, Operation
from kimdesk.model.wellformed import Flawed, check_operation
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.members import hear, say

_WORDS = {each.value: each for each in (Op.SET, Op.ADD, Op.REMOVE)}


@dataclass(frozen=True, slots=True)
class Sealing:
    """What sealing the operations of one laptop needs: which numbers, and the key with its name."""

    numbers: frozenset[int]
    name: str
    key: bytes

    def seal(self, each: Operation) -> tuple[str, str] | None:
        """Return the key's name and the sealed words of an operation on a restricted record; None for any other."""
        if each.dot.number not in self.numbers:
            return None
        over = [[dot.device, dot.number] for dot in each.over]
        said = [each.lamport, each.kind, each.record, each.field, str(each.op), each.value, over, each.reader]
        return self.name, say(encrypt(self.key, canonical(said), _bound(each.dot.device, each.dot.number)))


def unsealed(device: str, number: int, name: Any, sealed: Any, keys: Mapping[str, bytes]) -> Operation | None:
    """Return what a sealed line says; None where this laptop may not read it, or it says nothing sound."""
    key = keys.get(name) if isinstance(name, str) else None
    if key is None:
        return None
    try:
        said = json.loads(decrypt(key, hear(sealed), _bound(device, number)))
        lamport, kind, record, field, word, value, over, reader = said
        named = tuple(Dot(other, at) for other, at in over)
        op = _WORDS.get(word, word)
        each = Operation(Dot(device, number), lamport, kind, record, field, op, value, named, reader)
        check_operation(each, device)
    except (NotGenuine, Damaged, Flawed, ValueError, TypeError, RecursionError):
        return None
    return each


def _bound(device: str, number: int) -> bytes:
    return f"{device} {number}".encode()
