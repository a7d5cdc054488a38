"""A segment says what was written, word for word, or is refused; a line can be withheld and the rest still holds."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.crypto import DeviceKeys, digest, encrypt
from kimdesk.model.merkle import leaf_of, root_of
from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.sync.envelope import Damaged, wrap
from kimdesk.sync.segment import KIND, Place, Segment, line_leaf, read_segment, withhold, write_segments

KEYS = DeviceKeys(bytes(range(64)))
KEY = bytes(32)
DEVICE = "d" * 32
PLACE = Place("a" * 32, DEVICE, 1, "", (0, "b" * 64), {DEVICE: 3}, "c" * 64, "key")

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
seen = st.dictionaries(st.sampled_from(["near", "far"]), st.integers(1, 9), max_size=2)


@st.composite
def written(draw: Callable[..., Any]) -> list[Batch]:
    batches: list[Batch] = []
    number = 0
    for at in range(1, draw(st.integers(1, 5)) + 1):
        operations = []
        for value in draw(st.lists(values, min_size=1, max_size=4)):
            number += 1
            over = tuple(Dot(name, upto) for name, upto in draw(seen).items())
            operations.append(Operation(Dot(DEVICE, number), number, "risk", "r", "title", Op.SET, value, over))
        batches.append(Batch(DEVICE, at, "edit", "p", at, 60, draw(seen), tuple(operations), "b", "s", "u"))
    return batches


def segments_of(batches: list[Batch], seed: int = 1) -> list[Segment]:
    raws = write_segments(PLACE, KEY, KEYS.sign, batches, random.Random(seed).randbytes)
    return [read_segment(raw) for raw in raws]


ONE = [Batch(DEVICE, 1, "edit", "p", 0, 0, {}, (Operation(Dot(DEVICE, 1), 1, "risk", "r", "title", Op.SET, "x"),))]


@given(written())
def test_what_goes_in_comes_out(batches: list[Batch]) -> None:
    (segment,) = segments_of(batches)
    assert segment.is_by(KEYS.verify_key)
    assert segment.open(KEY) == batches


def test_a_long_stretch_is_cut_and_chained(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(2)
    operations = tuple(
        Operation(Dot(DEVICE, at), at, "risk", f"r{at}", "title", Op.SET, chance.randbytes(400).hex())
        for at in range(1, 2001)
    )
    cut = segments_of([Batch(DEVICE, 1, "import", "p", 0, 0, {"near": 4}, operations)])
    assert len(cut) > 1
    assert [each.place.previous for each in cut] == ["", *(each.mark for each in cut[:-1])]
    assert [each.first for each in cut[1:]] == [each.last + 1 for each in cut[:-1]]
    parts = [batch for each in cut for batch in each.open(KEY)]
    assert {(part.number, tuple(part.seen.items())) for part in parts} == {(1, (("near", 4),))}
    assert tuple(each for part in parts for each in part.operations) == operations


@given(st.integers(0, 10_000), st.integers(0, 7))
def test_no_single_bit_can_be_turned_unnoticed(at: int, bit: int) -> None:
    (segment,) = segments_of(ONE)
    body = bytearray(segment.raw)
    body[at % len(body)] ^= 1 << bit
    try:
        changed = read_segment(bytes(body))
        assert not changed.is_by(KEYS.verify_key) or changed.open(KEY) is None
    except Damaged:
        return


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    for each in (raw, KIND + raw, KIND + len(raw).to_bytes(4, "big") + raw + bytes(64)):
        with pytest.raises(Damaged):
            read_segment(each)


mutation = st.tuples(st.integers(0, 8), st.integers(0, 40), values)


def signed_anew(segment: Segment, lines: list[bytes]) -> Segment:
    """Return a segment with other lines, as a member with the key would sign it."""
    header = dict(segment.envelope.header) | {"root": root_of([leaf_of(b"line", line) for line in lines]).hex()}
    bound = f"{header['ws']} {header['dev']} {header['seq']} {header['root']}".encode()
    body = encrypt(KEY, zlib.compress(b"\n".join(lines)), digest(bound))
    return read_segment(wrap(KIND, header, body, KEYS.sign))


@given(written(), st.lists(st.tuples(st.integers(0, 500), st.binary(min_size=1, max_size=3)), min_size=1, max_size=4))
def test_lines_a_member_garbled_and_signed_are_read_or_refused(
    batches: list[Batch], garbled: list[tuple[int, bytes]]
) -> None:
    from kimdesk.crypto import decrypt

    (segment,) = segments_of(batches)
    header = segment.envelope.header
    bound = f"{header['ws']} {header['dev']} {header['seq']} {header['root']}".encode()
    lines = bytearray(zlib.decompress(decrypt(KEY, segment.envelope.body, digest(bound))))
    for at, rubbish in garbled:
        lines[at % len(lines) : at % len(lines) + len(rubbish)] = rubbish
    changed = signed_anew(segment, bytes(lines).split(b"\n"))
    assert changed.is_by(KEYS.verify_key)
    try:
        for batch in changed.open(KEY):
            assert batch.device == DEVICE
    except Damaged:
        return


def test_a_withheld_line_leaves_chain_and_signature_whole() -> None:
    batches = [
        replace(
            ONE[0], operations=(*ONE[0].operations, replace(ONE[0].operations[0], dot=Dot(DEVICE, 2), value="secret"))
        )
    ]
    (segment,) = segments_of(batches)
    (leaf,) = [line_leaf(line) for line in segment.lines(KEY) if b"secret" in line]
    redacted = read_segment(withhold(segment.raw, KEY, {leaf}))
    assert redacted.mark == segment.mark
    assert redacted.is_by(KEYS.verify_key)
    with pytest.raises(Damaged):
        redacted.open(KEY)
    instead = replace(ONE[0].operations[0], dot=Dot(DEVICE, 2), value="withheld")
    (batch,) = redacted.open(KEY, {leaf: instead})
    assert [each.value for each in batch.operations] == ["x", "withheld"]
    assert withhold(segment.raw, KEY, {leaf}) == redacted.raw


def test_a_bomb_is_refused() -> None:
    (segment,) = segments_of(ONE)
    header = segment.envelope.header
    bound = f"{header['ws']} {header['dev']} {header['seq']} {header['root']}".encode()
    body = encrypt(KEY, zlib.compress(bytes(70 * 1024 * 1024), 9), digest(bound))
    bomb = read_segment(wrap(KIND, header, body, KEYS.sign))
    with pytest.raises(Damaged):
        bomb.open(KEY)
