"""Lines for those alone who may read restricted records, wrong inside their box; everybody else carries them on."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from kimdesk.crypto import encrypt, new_key
from kimdesk.model.frozen import canonical
from kimdesk.model.merkle import leaf_of, root_of
from kimdesk.model.ops import CREATED, Batch, Dot, Op, Operation
from kimdesk.store.quarantine import KIND as DECISIONS
from kimdesk.sync.members import say
from kimdesk.sync.restricted import read_again
from kimdesk.sync.segment import read_segment
from tests.sync.forging import lines_of, signed, signed_lines
from tests.sync.fuzz_ground import state_of
from tests.sync.fuzz_segments import SegmentCases
from tests.sync.mutations import json_copy, mutated, odd, spelled


class SealedCases(SegmentCases):
    """What may be wrong with a sealed line."""

    def sealed(self) -> None:
        """A segment of somebody who may read restricted records, with sealed lines of which some are wrong."""
        seq, first, mark = self.next_of(self.head)
        self.count += 1
        record, device = f"s{self.count // 5}", self.head.device
        made = {"team": "T", "ref": "RK1", "restricted": True}
        told = [(CREATED, made), ("title", "For few"), ("level", "team"), ("title", "For all")]
        operations = tuple(
            Operation(Dot(device, first + at), self.count, "risk", record if at < 3 else "open", name, Op.SET, value)
            for at, (name, value) in enumerate(told)
        )
        batch = Batch(device, self.count, "new", self.head.person, 1, 60, {}, operations)
        raw = signed(self.head, [batch], seq=seq, previous=mark)
        lines = lines_of(raw, self.key)
        for at, each in enumerate(operations[:3]):
            lines[2 + at] = self._line(each, at)
        header = dict(read_segment(raw).envelope.header)
        raw = signed_lines(header, lines, self.key, self.head.engine.membership.keys)
        self.deliver(self.head, seq, raw, self.carrier)
        here, there = state_of(self.reader), state_of(self.carrier)
        assert (here[0], here[2]) == (there[0], there[2])

    def _line(self, each: Operation, at: int) -> bytes:
        """Return an operation as a sealed line: sound, or wrong inside the box, or in what stands beside it."""
        chance, chain = self.chance, self.reader.chain
        said: Any = [each.lamport, each.kind, each.record, each.field, str(each.op), each.value, [], each.reader]
        number, name = each.dot.number, chain.restricted_key
        what = chance.random()
        if what < 0.2:
            said = mutated(said, chance)
        elif what < 0.6:
            said = self._odd_words(said, each)
        key = new_key() if chance.random() < 0.03 else chain.restricted_keys[name]
        bound = f"{each.dot.device} {number if chance.random() < 0.97 else 1}".encode()
        words: Any = say(encrypt(key, spelled(said, chance) if what < 0.6 else canonical(said), bound))
        line = [say(bytes(12)), "s", number, name, words]
        if chance.random() < 0.05:
            line[chance.randrange(2, 5)] = json_copy(odd(chance))
        return spelled(line, chance, sort_keys=False).replace(b"\n", b" ") if what < 0.6 else _plain(line)

    def _odd_words(self, said: list[Any], each: Operation) -> list[Any]:
        """Return what an operation says when it is not about the record that is restricted, or about another's words."""
        chance, found = self.chance, list(said)
        device, number = each.dot
        own = [[device, max(number - back, 1)] for back in range(1, 6)]
        others = [[self.writer.device, chance.choice((1, 2, 3, 4))]]
        waiting = f"{chance.choice((device, self.writer.device))}.{chance.randrange(1, number + 1)}"
        wrong: tuple[dict[int, Any], ...] = (
            {2: "open", 3: "title", 6: own}, {2: "r0", 3: "level", 6: others}, {2: "open", 3: "title"},
            {1: DECISIONS, 2: waiting, 3: "decision", 5: chance.choice(("accept", "discard"))},
            {2: "open", 3: CREATED, 5: {"team": ""}, 0: 0}, {3: CREATED, 5: {"team": chance.choice(("", "U"))}},
            {5: {"team": "T", "restricted": True}}, {7: 2}, {4: "remove", 6: own}, {4: "add"}, {5: odd(chance)},
            {0: 1 << 53}, {6: own}, {6: others},
        )  # fmt: skip
        for changes in chance.sample(wrong, chance.choice((1, 1, 2))):
            for place, value in changes.items():
                found[place] = value
        return found

    def whole(self) -> None:
        """What must hold after any number of cases; who comes to read restricted records reads what came before."""
        super().whole()
        membership = self.carrier.engine.membership
        membership.chain = replace(membership.chain, restricted_keys=self.reader.chain.restricted_keys)
        read_again(self.carrier.store, membership.chain)
        self.carrier.check()


def _plain(said: Any) -> bytes:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()


_ = (leaf_of, root_of)
