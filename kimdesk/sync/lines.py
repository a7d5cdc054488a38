"""What a segment says, line by line: first the laptops it names, then each batch with its operations.

A line is a JSON list that begins with a salt, so that the hash of a line that was withheld gives nothing away.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.model.wellformed import Flawed, check
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.sealing import unsealed

SALT_BYTES = 12
NAMES, BATCH, OPERATION, SEALED, WITHHELD = "n", "b", "o", "s", "x"
Seal = Callable[[Operation], tuple[str, str] | None]

_WORDS = {each.value: each for each in (Op.SET, Op.ADD, Op.REMOVE)}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


class _Writer:
    """The lines of one segment, as many as it has room for."""

    def __init__(self, salt: Callable[[int], bytes], most: int, seal: Seal | None) -> None:
        self._salt, self._most, self._seal = salt, most, seal
        self._packer = zlib.compressobj(6)
        self._size = 0
        self._names: dict[str, int] = {}
        self._seen: dict[str, int] | None = None
        self.lines: list[bytes] = []
        self.numbers: list[int] = []

    @property
    def full(self) -> bool:
        return self._size >= self._most

    def head(self, batch: Batch) -> None:
        """Write who did what; the vector as it differs from the batch before in this segment."""
        before = self._seen or {}
        told = [
            [self._name(device), batch.seen.get(device, 0)]
            for device in sorted(before.keys() | batch.seen.keys())
            if batch.seen.get(device, 0) != before.get(device, 0)
        ]
        self._seen = dict(batch.seen)
        facts = (batch.command, batch.author, batch.wall, batch.offset, batch.behalf, batch.said_at, batch.undoes)
        self._line(BATCH, batch.number, *facts, told)

    def operation(self, each: Operation) -> None:
        """Write one operation of the batch whose head was written last."""
        sealed = self._seal(each) if self._seal else None
        if sealed is not None:
            self._line(SEALED, each.dot.number, *sealed)
            self.numbers.append(each.dot.number)
            return
        over = [[self._name(dot.device), dot.number] for dot in each.over]
        place = (each.kind, each.record, each.field, str(each.op))
        self._line(OPERATION, each.dot.number, each.lamport, *place, each.value, over, each.reader)
        self.numbers.append(each.dot.number)

    def finished(self) -> list[bytes]:
        """Return all lines, the names first."""
        return [self._encoded(NAMES, list(self._names)), *self.lines]

    def _name(self, device: str) -> int:
        return self._names.setdefault(device, len(self._names))

    def _line(self, *said: Any) -> None:
        line = self._encoded(*said)
        self.lines.append(line)
        self._size += len(self._packer.compress(line))

    def _encoded(self, *said: Any) -> bytes:
        salt = base64.b64encode(self._salt(SALT_BYTES)).decode("ascii")
        return _encode([salt, *said]).encode()


def write_lines(
    batches: Iterable[Batch], salt: Callable[[int], bytes], most: int, seal: Seal | None = None
) -> Iterator[tuple[list[bytes], int, int]]:
    """Yield (lines, first operation, last operation) for each segment that the batches fill, about ``most`` bytes packed.

    A batch that does not fit goes on in the next segment, under its head again. An operation of which ``seal`` returns
    the name of a key and its sealed words is written as these.
    """
    writer = _Writer(salt, most, seal)
    for batch in batches:
        if batch.operations:
            writer.head(batch)
        for each in batch.operations:
            if writer.full:
                yield writer.finished(), writer.numbers[0], writer.numbers[-1]
                writer = _Writer(salt, most, seal)
                writer.head(batch)
            writer.operation(each)
    if writer.numbers:
        yield writer.finished(), writer.numbers[0], writer.numbers[-1]


def read_lines(
    device: str,
    first: int,
    last: int,
    lines: list[bytes],
    withheld: Mapping[str, Operation],
    secrets: Mapping[str, bytes],
) -> list[Batch]:
    """Return the batches that the lines of a laptop's segment say, its operations numbered without a gap; in the place
    of a line that was withheld stands what ``withheld`` says of its leaf, and of one that was sealed what it says where
    the key is among ``secrets``.

    Raises Damaged where they say anything else.
    """
    try:
        said = [json.loads(line) for line in lines]
        batches, numbers = _batches(device, said, withheld, secrets)
        before = None
        for batch in batches:
            check(batch, before)
            before = batch
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        words = str(error) if isinstance(error, Flawed) else "lines that do not fit together"
        raise Damaged(words) from error
    if numbers != sorted(set(numbers)) or not all(first <= number <= last for number in numbers):
        raise Damaged("operations out of order")
    if len(numbers) != last - first + 1:
        raise Damaged("operations are missing")
    return batches


def _batches(
    device: str, said: list[Any], withheld: Mapping[str, Operation], secrets: Mapping[str, bytes]
) -> tuple[list[Batch], list[int]]:
    """Return the batches, and the numbers of the operations as they stand."""
    names: list[str] = []
    numbers: list[int] = []
    found: list[tuple[Batch, list[Operation], list[int]]] = []
    seen: dict[str, int] = {}
    for line in said:
        if line[0] == WITHHELD:
            found[-1][1].append(withheld[line[1]])
            numbers.append(found[-1][1][-1].dot.number)
            continue
        _salt, sort, *facts = line
        if sort == NAMES:
            (names,) = facts
        elif sort == BATCH:
            batch, seen = _batch(device, facts, names, seen)
            found.append((batch, [], []))
        elif sort == OPERATION:
            found[-1][1].append(_operation(device, facts, names))
            numbers.append(found[-1][1][-1].dot.number)
        elif sort == SEALED:
            number, name, words = facts
            found[-1][2].append(_index(number))
            numbers.append(number)
            each = unsealed(device, number, name, words, secrets)
            found[-1][1].extend(() if each is None else (each,))
        else:
            raise ValueError("a line of an unknown sort")
    whole = [replace(batch, operations=tuple(operations), sealed=tuple(sealed)) for batch, operations, sealed in found]
    return whole, numbers


def _batch(device: str, facts: list[Any], names: list[str], before: dict[str, int]) -> tuple[Batch, dict[str, int]]:
    number, command, author, wall, offset, behalf, said_at, undoes, told = facts
    seen = before
    if told:
        seen = {**before, **{names[_index(name)]: upto for name, upto in told}}
        seen = {name: upto for name, upto in seen.items() if upto}
    return Batch(device, number, command, author, wall, offset, seen, (), behalf, said_at, undoes), seen


def _operation(device: str, facts: list[Any], names: list[str]) -> Operation:
    number, lamport, kind, record, field, word, value, over, reader = facts
    named = tuple(Dot(names[_index(name)], at) for name, at in over)
    # A word of a newer version is kept as it came.
    op = _WORDS.get(word, word)
    return Operation(Dot(device, number), lamport, kind, record, field, op, value, named, reader)


def _index(at: Any) -> int:
    if not isinstance(at, int) or isinstance(at, bool) or at < 0:
        raise ValueError("no place in the list of names")
    return at
