"""Segments that a member signed wrongly, through the inbox of two laptops."""

from __future__ import annotations

import json
import zlib
from typing import Any

from kimdesk.crypto import digest, encrypt, new_key
from kimdesk.model.frozen import canonical
from kimdesk.model.merkle import leaf_of, root_of
from kimdesk.model.ops import CREATED, Batch, Dot, Op, Operation
from kimdesk.store import shelf
from kimdesk.store.tally import counted_anew, kept_sum
from kimdesk.sync.inbox import Inbox
from kimdesk.sync.layout import (
    Head,
    segment_path,
    short,
)
from kimdesk.sync.members import say
from kimdesk.sync.segment import KIND as SEGMENT
from kimdesk.sync.segment import line_leaf, read_segment, withhold
from tests.sync.forging import bound_to, lines_of, signed
from tests.sync.fuzz_ground import FIELDS, Ground, safely, state_of
from tests.sync.laptops import Laptop
from tests.sync.mutations import deep, mutated, spelled


class SegmentCases(Ground):
    """What may be wrong with a segment."""

    def next_of(self, by: Laptop) -> tuple[int, int, str]:
        """Return the number of a laptop's next segment, that of its first operation, and the mark it follows."""
        top = shelf.top_of(self.reader.store.read(), by.device)
        return top.seq + 1, top.last + 1, top.mark

    def _sound(self) -> tuple[int, bytes]:
        seq, first, mark = self.next_of(self.writer)
        self.count += 1
        record, device = f"r{self.count // 20}", self.writer.device
        over = (Dot(device, max(first - 1, 1)), Dot("f" * 32, 3))
        told = [("risk", record, CREATED, Op.SET, {"team": "T", "ref": f"RK{self.count // 20}"}, ())]
        told += [("risk", record, "level", Op.SET, "team", over), (*self.chance.choice(FIELDS), ())]
        operations = tuple(
            Operation(Dot(device, first + at), self.count, *each, reader=1) for at, each in enumerate(told)
        )
        seen = {self.office.device: 3, device: max(first - 1, 0)}
        batches = [Batch(device, self.count, "edit", self.writer.person, 1, 60, seen, operations[:2], "b", "s", "u")]
        batches.append(Batch(device, self.count + 10**6, "edit", self.writer.person, 2, 60, {}, operations[2:]))
        return seq, signed(self.writer, batches, seq=seq, previous=mark)

    def lines(self) -> None:
        """A segment whose lines are wrong."""
        seq, raw = self._sound()
        header, chance = dict(read_segment(raw).envelope.header), self.chance
        said = [json.loads(line) for line in lines_of(raw, self.key)]
        if chance.random() < 0.1:
            chance.choice(said[1:])[-1 if chance.random() < 0.5 else -2] = [[chance.choice((True, -1, 99, "0")), 1]]
        elif chance.random() < 0.1:
            said[-1][8] = chance.choice(
                (None, True, False, "x" * 30_000, 5, {"x": float("nan")}, deep(chance), "\ud800")
            )
        elif chance.random() < 0.15:
            said[-1] = ["AAAA", "s", said[-1][2], *self._sealed(said[-1])]
        else:
            said = mutated(said, chance)
        said = said if isinstance(said, list) and said else [said]
        lines = [spelled(line, chance, sort_keys=False).replace(b"\n", b" ") for line in said]
        header["root"] = root_of([leaf_of(b"line", line) for line in lines]).hex()
        if chance.random() < 0.3:
            header["last"] = header["first"] + len(lines) - 4 + chance.choice((-1, 0, 1, 5))
        self._put_segment(seq, header, b"\n".join(lines), canonical(header))

    def _sealed(self, line: list[Any]) -> tuple[str, str]:
        """Return the key's name and the words of a line for those who read restricted records, wrong now and then."""
        chain, chance = self.reader.chain, self.chance
        _salt, _sort, number, lamport, kind, record, name, word, value, _over, reader = line
        over = [[self.office.device, 1]]
        if chance.random() < 0.3:
            name, value = CREATED, {"team": chance.choice(("T", "")), "restricted": True}
        told: Any = [lamport, kind, chance.choice((record, f"hidden{self.count}")), name, word, value, over, reader]
        told = mutated(told, chance) if chance.random() < 0.7 else told
        key = chance.choice((chain.restricted_keys[chain.restricted_key],) * 5 + (new_key(),))
        bound = f"{self.writer.device} {chance.choice((number,) * 9 + (1,))}".encode()
        return chance.choice((chain.restricted_key,) * 9 + ("r", "")), say(encrypt(key, spelled(told, chance), bound))

    def header(self) -> None:
        """A segment whose header is wrong."""
        seq, raw = self._sound()
        header = dict(read_segment(raw).envelope.header)
        body, wrong = b"\n".join(lines_of(raw, self.key)), mutated(header, self.chance)
        self._put_segment(seq, wrong if isinstance(wrong, dict) else header, body, spelled(wrong, self.chance))

    def withheld(self) -> None:
        """A segment in which lines are withheld that nobody redacted, or what stands in for them is wrong."""
        seq, raw = self._sound()
        place = self.chance.randrange(6)
        (operations,) = [[each for batch in read_segment(raw).open(self.key) for each in batch.operations]]
        plain = [line_leaf(line) for line in lines_of(raw, self.key) if b'"o"' in line]
        known = dict(zip(plain, operations, strict=True))
        hidden = withhold(raw, self.key, set(plain[: place % 4]))
        lines = lines_of(hidden, self.key)
        if place > 2:
            wrong = self.chance.choice((b"g" * 64, b"\xff" * 64, b"0" * 64))
            lines[-1] = b'["x","' + wrong + b'"]'
            known |= {wrong.decode("ascii", "replace"): operations[-1]}
        header = dict(read_segment(hidden).envelope.header)
        body = encrypt(self.key, zlib.compress(b"\n".join(lines)), digest(bound_to(header)))
        told = canonical(header)
        raw = SEGMENT + len(told).to_bytes(4, "big") + told + body + self.keys.sign(told)
        if self.chance.random() < 0.3:
            known = dict.fromkeys(known, self.chance.choice(operations))
        self.attempt("redacted", lambda: read_segment(raw).open(self.key, known))
        self._put_segment(seq, header, b"\n".join(lines), canonical(header))

    def packing(self) -> None:
        """A segment whose body does not open, does not unpack, or whose outer form is wrong."""
        seq, raw = self._sound()
        header, chance = dict(read_segment(raw).envelope.header), self.chance
        packed = zlib.compress(b"\n".join(lines_of(raw, self.key)))
        wrong = chance.choice((packed[:-1], packed + b"x", b"", b"x" * 40, zlib.compress(b""), packed))
        key = chance.choice((self.key, self.key, new_key()))
        body = encrypt(key, wrong, digest(bound_to(header)))
        told = canonical(header)
        start = chance.choice((SEGMENT, SEGMENT, b"KDX1")) + chance.choice(
            (len(told), len(told) + 9, 1 << 21)
        ).to_bytes(4, "big")
        whole = start + told + body + self.keys.sign(told)
        self.deliver(self.writer, seq, chance.choice((whole, whole, whole[: chance.randrange(len(whole))])))

    def _put_segment(self, seq: int, header: dict[str, Any], plain: bytes, told: bytes) -> None:
        body = encrypt(self.key, zlib.compress(plain), digest(safely(bound_to, header)))
        self.deliver(self.writer, seq, SEGMENT + len(told).to_bytes(4, "big") + told + body + self.keys.sign(told))

    def deliver(self, by: Laptop, seq: int, raw: bytes, *more: Laptop) -> bool:
        """Let both readers take it in, and those who are named besides: it counts with all or with none, and what is
        refused leaves nothing behind. Return whether it counts.
        """
        path = segment_path(by.device, seq)
        self.folder.files[path] = raw
        heads = [Head(short(by.device), seq, "0" * 8)]
        readers = (self.reader, self.other, *more)
        before = [state_of(each) for each in readers]
        taken = []
        for each in readers:
            inbox = Inbox(each.store, self.folder, each.engine.membership)
            inbox.take(heads, lambda: False)
            assert bool(inbox.ill) != (shelf.top_of(each.store.read(), by.device).seq == seq)
            taken.append(not inbox.ill)
        assert len(set(taken)) == 1
        after = [state_of(each) for each in readers]
        assert after[0] == after[1]
        assert taken[0] or after == before
        del self.folder.files[path]
        self.tally.note("segment", taken[0])
        return taken[0]

    def whole(self) -> None:
        """What must hold after any number of cases."""
        for each in (self.reader, self.other):
            assert kept_sum(each.store.read()) == counted_anew(each.store.read())
            assert each.store.rebuild() == ()
