"""What a batch must be like to be taken in at all: whatever its fields hold, its own frame has to be sound."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from kimdesk.model import ops
from kimdesk.model.ops import Batch, Op, Operation

MOST = 1 << 53
# What is adopted from elsewhere stays below this, so that nobody can use up the numbers that others count with.
MOST_ADOPTED = 1 << 52
_LONGEST_NAME = 200
_LONGEST_VALUE = 2_000_000
# In JSON a character takes at most six.
_SURELY_SHORT = _LONGEST_VALUE // 6 - 2
LATEST_WALL = 1 << 47
_OFFSET = 24 * 60
_DEEPEST = 40
_WORDS = (Op.SET, Op.ADD, Op.REMOVE)


class Flawed(ValueError):
    """A batch that no sound program wrote; nothing of it is taken in."""


def check(batch: Batch, before: Batch | None = None) -> None:
    """Raise Flawed, with the reason, where the batch cannot be kept word for word or would break what counts on it.

    ``before`` is one that has been checked: nearly always the batches of a laptop say much alike, and have one vector.
    """
    _number(batch.number, "batch", 1)
    words = _words(batch)
    if before is None or words != _words(before):
        _name(batch.device, "device")
        for each in words:
            check_words(each)
    if not _within(batch.wall, 0, LATEST_WALL) or not _within(batch.offset, -_OFFSET, _OFFSET):
        raise Flawed("a time that no clock can show")
    if before is None or batch.seen is not before.seen:
        for device, upto in batch.seen.items():
            _name(device, "device")
            _number(upto, "seen", 0)
    for operation in batch.operations:
        check_operation(operation, batch.device)


def _words(batch: Batch) -> tuple[str, ...]:
    return batch.device, batch.command, batch.author, batch.behalf, batch.said_at, batch.undoes


def check_operation(each: Operation, device: str) -> None:
    """Raise Flawed where an operation of a batch of ``device`` is not sound."""
    if each.dot.device != device:
        raise Flawed("an operation of another laptop than its batch")
    _number(each.dot.number, "operation", 1)
    _number(each.lamport, "count", 0)
    _number(each.reader, "reader", 1)
    _name(each.kind, "kind")
    _name(each.record, "record")
    _name(each.field, "field")
    if each.op not in _WORDS:
        _name(each.op, "op")
        if each.reader <= ops.SUPPORTED_READER:
            raise Flawed("an operation word that belongs to no version")
    for other, at in each.over:
        _name(other, "device")
        _number(at, "over", 1)
    _value(each.value)


def _value(value: Any) -> None:
    if value is None or value is True or value is False:
        return
    if type(value) is str and len(value) <= _SURELY_SHORT:
        if not value.isascii():
            _encodable(value)
        return
    try:
        check_words(json.dumps(value, ensure_ascii=False, allow_nan=False), _LONGEST_VALUE)
    except (ValueError, TypeError, RecursionError) as error:
        raise Flawed("a value that cannot be kept") from error
    if _depth(value) > _DEEPEST:
        raise Flawed("a value of too many levels")


def _depth(value: Any) -> int:
    if isinstance(value, dict):
        value = list(value.values())
    return 1 + max((_depth(each) for each in value), default=0) if isinstance(value, list) else 0


def check_place(kind: Any, record: Any, fields: Iterable[Any]) -> None:
    """Raise Flawed where no record or none of its fields can be called so."""
    _name(kind, "kind")
    _name(record, "record")
    for each in fields:
        _name(each, "field")


def check_words(words: Any, longest: int = 10_000) -> None:
    """Raise Flawed where these are no words that a file can hold, or so many that no program writes them."""
    if not isinstance(words, str) or len(words) > longest:
        raise Flawed("words that are too long or none at all")
    if not words.isascii():
        _encodable(words)


def _encodable(words: str) -> None:
    try:
        words.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Flawed("characters that no file can hold") from error


def _name(words: Any, what: str) -> None:
    # Nearly every name passes here; the questions below are for those that do not.
    if type(words) is str and 0 < len(words) <= _LONGEST_NAME and words.isascii() and "\0" not in words:
        return
    check_words(words, _LONGEST_NAME)
    if not words or "\0" in words:
        raise Flawed(f"a {what} without a name")


def _number(value: Any, what: str, least: int) -> None:
    if type(value) is not int or not least <= value <= MOST:
        raise Flawed(f"a {what} number that is out of bounds")


def _within(value: Any, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most
