"""Taking an operation's words away for good: what an administrator's entry in the roster says about it.

The entry names the line by its leaf and says all of it but its value, so that a laptop that never sees the line itself
comes to the same as one that has forgotten it: the operation still stands where it stood and replaces what it replaced.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from kimdesk.model.dates import MONTHS
from kimdesk.model.ops import Dot, Op, Operation
from kimdesk.model.wellformed import Flawed, check_operation
from kimdesk.sync.envelope import Damaged, need, need_hex, need_number

MOST_WORDS = 300
_LAST_DAY = 253_402_300_799_000


@dataclass(frozen=True, slots=True)
class Redaction:
    """One operation without its words: the value is the sentence that stands instead. ``documents`` are the places in
    signed documents (content hash, kind, record, field) where the same words stood; ``entry`` is the number of the
    roster's entry that says so.
    """

    leaf: str
    operation: Operation
    entry: int
    documents: tuple[tuple[str, str, str, str], ...] = ()

    @property
    def words(self) -> str:
        """What stands in the place of the value."""
        return str(self.operation.value)


def redact_act(
    leaf: str, operation: Operation, reason: str, at: int, documents: list[tuple[str, str, str, str]]
) -> dict[str, Any]:
    """Return the act that takes an operation's value away; ``at`` is in UTC milliseconds."""
    dot = operation.dot
    said = [operation.lamport, operation.kind, operation.record, operation.field, str(operation.op)]
    over = [[each.device, each.number] for each in operation.over]
    return {
        "act": "redact",
        "device": dot.device,
        "number": dot.number,
        "leaf": leaf,
        "reason": reason,
        "at": at,
        "op": [*said, over, operation.reader],
        "documents": [list(each) for each in documents],
    }


def hear_redaction(act: Mapping[str, Any], who: str, entry: int) -> Redaction:
    """Return what such an act says, ``who`` being the administrator who signed it; raises Damaged."""
    facts = dict(act)
    reason, at = need(facts, "reason", str)[:MOST_WORDS], need_number(facts, "at", 0, _LAST_DAY)
    try:
        lamport, kind, record, field, word, over, reader = need(facts, "op", list)
        op = Op(word) if word in set(Op) else word
        dot = Dot(need_hex(facts, "device", 32), need_number(facts, "number", 1))
        named = tuple(Dot(device, number) for device, number in over)
        operation = Operation(dot, lamport, kind, record, field, op, _sentence(at, who, reason), named, reader)
        check_operation(operation, dot.device)
        documents = [tuple(map(str, each)) for each in need(facts, "documents", list)]
        return Redaction(need_hex(facts, "leaf", 64), operation, entry, tuple((a, b, c, d) for a, b, c, d in documents))
    except (Flawed, ValueError, TypeError) as error:
        raise Damaged("a redaction that makes no sense") from error


def without_words(operation: Operation, withheld: Mapping[Dot, str]) -> Operation:
    """Return the operation as it may be known here."""
    words = withheld.get(operation.dot)
    return operation if words is None else replace(operation, value=words)


def _sentence(at: int, who: str, reason: str) -> str:
    # It stands in the records of every laptop, and is therefore the same in every language of the window.
    day = datetime.fromtimestamp(at / 1000, UTC)
    return f"Withheld on {day.day} {MONTHS[day.month - 1]} {day.year} by {who}: {reason}"
