"""A portion of a checkpoint as it travels: packed, encrypted, and named by its hash in the signed head."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from typing import Any

from kimdesk.crypto import NotGenuine, decrypt, digest, encrypt
from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.model.wellformed import MOST, Flawed, check, check_operation, check_place, check_words
from kimdesk.store.portions import Carried, Head, Portion, Standing, Waiting
from kimdesk.sync.checkpoint import Checkpoint, bound_to
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.segment import unpacked

KIND = b"KDP1"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_WORDS = {each.value: each for each in (Op.SET, Op.ADD, Op.REMOVE)}


class _Names:
    """The laptops that a portion names, by their place in its list."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}

    def __call__(self, device: str) -> int:
        return self.places.setdefault(device, len(self.places))


def write_portion(portion: Portion, header: Mapping[str, Any], at: int, key: bytes) -> bytes:
    """Return the file of a portion; ``header`` is that of its checkpoint (workspace, laptop and number are used)."""
    name = _Names()
    heads: list[Any] = []
    seen: dict[str, int] = {}
    writer = ""
    for head, first, last in portion.heads:
        before = seen if head.device == writer else {}
        told = [
            [name(device), head.seen.get(device, 0)]
            for device in sorted(before.keys() | head.seen.keys())
            if head.seen.get(device, 0) != before.get(device, 0)
        ]
        writer, seen = head.device, dict(head.seen)
        facts = (head.command, head.author, head.wall, head.offset, head.behalf, head.said_at, head.undoes)
        heads.append([name(head.device), head.number, first, last, *facts, told])
    records = [
        [each.kind, each.record, list(each.open), [_said(row, name) for row in each.rows]] for each in portion.records
    ]
    waiting = [[name(each.device), each.number, each.reason, each.decision] for each in portion.waiting]
    whole = {"names": list(name.places), "batches": heads, "records": records, "held": waiting}
    return KIND + encrypt(key, zlib.compress(_encode(whole).encode(), 6), bound_to(header, at))


def read_portion(raw: bytes, checkpoint: Checkpoint, at: int, key: bytes) -> Portion:
    """Return the portion ``at`` of a checkpoint; raises Damaged where it is not what was signed, or makes no sense."""
    if digest(raw).hex() != checkpoint.portions[at] or raw[: len(KIND)] != KIND:
        raise Damaged("not the portion that was signed")
    try:
        whole = json.loads(unpacked(decrypt(key, raw[len(KIND) :], bound_to(checkpoint.envelope.header, at))))
        portion = _portion(whole, checkpoint.vector)
    except NotGenuine as error:
        raise Damaged("its content does not open with the key it names") from error
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise Damaged(str(error) if isinstance(error, Flawed) else "a portion that makes no sense") from error
    if at and portion.waiting:
        raise Damaged("what waits stands in the first portion")
    return portion


def _said(row: Carried, name: _Names) -> list[Any]:
    each = row.operation
    over = [[name(dot.device), dot.number] for dot in each.over]
    place = (name(each.dot.device), each.dot.number, row.batch, each.lamport, each.field, str(each.op))
    return [*place, each.value, over, each.reader, int(row.live)]


def _portion(whole: dict[str, Any], vector: Mapping[str, int]) -> Portion:
    names: list[str] = whole["names"]
    portion = Portion()
    writer, before, seen = "", 0, dict[str, int]()
    for at, number, first, last, command, author, wall, offset, behalf, said_at, undoes, told in whole["batches"]:
        device = names[_index(at)]
        seen, before = (dict(seen), before) if device == writer else ({}, 0)
        for other, upto in told:
            seen[names[_index(other)]] = upto
        seen = {other: upto for other, upto in seen.items() if upto}
        head = Batch(device, number, command, author, wall, offset, seen, (), behalf, said_at, undoes)
        check(head)
        if number <= before:
            raise ValueError("batches out of order")
        writer, before = device, number
        _within(first, last, vector.get(device, 0))
        portion.heads.append(Head(head, first, last))
    for kind, record, whole_fields, rows in whole["records"]:
        whole_fields = tuple(whole_fields)
        check_place(kind, record, whole_fields)
        carried = [_carried(kind, record, row, names, vector) for row in rows]
        if not all(_may_be_live(each) for each in carried if each.operation.field not in whole_fields):
            raise ValueError("what is not live, of a field that is not carried whole")
        portion.records.append(Standing(kind, record, whole_fields, carried))
        portion.size += len(carried)
    for at, number, reason, decision in whole["held"]:
        device = names[_index(at)]
        _within(1, number, vector.get(device, 0))
        check_words(reason)
        check_words(decision)
        portion.waiting.append(Waiting(device, number, reason, decision))
    return portion


def _carried(kind: str, record: str, row: list[Any], names: list[str], vector: Mapping[str, int]) -> Carried:
    at, number, batch, lamport, field, word, value, over, reader, live = row
    device = names[_index(at)]
    named = tuple([Dot(names[_index(other)], to) for other, to in over])
    each = Operation(Dot(device, number), lamport, kind, record, field, _WORDS.get(word, word), value, named, reader)
    check_operation(each, device)
    _within(1, number, vector.get(device, 0))
    _within(1, batch, MOST)
    return Carried(batch, each, live == 1)


def _may_be_live(each: Carried) -> bool:
    return each.live and each.operation.op is not Op.REMOVE


def _within(least: Any, number: Any, most: int) -> None:
    for each in (least, number):
        if not isinstance(each, int) or isinstance(each, bool):
            raise ValueError("no number")
    if not least <= number <= most:
        raise ValueError("beyond what the checkpoint covers")


def _index(at: Any) -> int:
    if not isinstance(at, int) or isinstance(at, bool) or at < 0:
        raise ValueError("no place in the list of names")
    return at
