"""The ground on which foreign bytes are tried: a share, what its members sign, and what became of each case."""

from __future__ import annotations

import base64
import hmac
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kimdesk.crypto import DeviceKeys
from kimdesk.model.frozen import FORMAT, canonical
from kimdesk.model.ops import Op
from kimdesk.model.roster import Right
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.tickets import (
    Code,
    open_invitation,
    write_invitation,
    write_request,
)
from tests.sync.laptops import Laptop, admit, make_laptop, make_share
from tests.sync.memory import MemoryFolder

HEAD = (Right("head_of_service"),)
TEAM = (Right("line_manager", frozenset({"T"})),)
# What is judged by its value, too.
FIELDS: tuple[tuple[str, str, str, Op, Any], ...] = (
    ("return", "x", "status", Op.SET, {"act": "reviewed", "vector": {}}),
    ("return", "x", "r1", Op.SET, 3),
    ("risk", "x", "level", Op.SET, "corporate"),
    ("system", "x", "name", Op.SET, "Rents"),
    ("asset", "x", "owners", Op.ADD, "p"),
    ("quarantine", "x.1", "decision", Op.SET, "accept"),
    ("signoff", "x", "signed", Op.SET, {"content_hash": "0" * 64, "vector": {}}),
    ("hologram", "x", "depth", Op.REMOVE, None),
)
CODE = Code("0123456789abcdef", bytes(range(12)))


@dataclass
class Tally:
    """What became of the cases: by reader, how many were taken and how many refused."""

    taken: dict[str, int] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)

    def note(self, reader: str, taken: bool) -> None:
        counts = self.taken if taken else self.refused
        counts[reader] = counts.get(reader, 0) + 1

    @property
    def cases(self) -> int:
        return sum(self.taken.values()) + sum(self.refused.values())


class Ground:
    """A share with an administrator, a line manager and a head of service whose keys sign what is wrong, two who read it,
    and a line manager who may not read what is restricted.
    """

    def __init__(self, root: Path, seed: int) -> None:
        self.root, self.chance = root, random.Random(seed)
        self.folder, self.tally = MemoryFolder(), Tally()
        self.office, self.reader, self.other = make_share(root, self.folder, "abc", self.chance)
        self.writer = make_laptop(root, "m", self.folder, self.chance)
        admit(self.office, self.writer, TEAM)
        self.head, self.carrier = (make_laptop(root, name, self.folder, self.chance) for name in "hl")
        admit(self.office, self.head, HEAD)
        admit(self.office, self.carrier, TEAM)
        for each in (self.reader, self.other, self.carrier):
            # What is tried here is reading; the disk is waited for elsewhere.
            each.store.database._writer.execute("PRAGMA synchronous=OFF")
            each.sync()
        self.key, self.keys = self.office.engine.membership.key, self.writer.engine.membership.keys
        fields = {"title": ["s", "v", "w"], "event": ["s", [1], "w"]}
        record = {"kind": "risk", "id": "r", "ref": "RK1", "title": "T", "fields": fields}
        self.document = {"format": FORMAT, "records": [record]}
        meant = {"name": "Bea", "roles": ["line_manager"], "teams": ["T"]}
        office = self.office.engine.membership
        self.invitation = write_invitation(office.chain, office.device, office.keys, CODE, 2_000, meant)
        self.request = write_request(
            open_invitation(self.invitation, CODE), CODE, DeviceKeys(bytes(64)), "e" * 32, "Bea", "vm"
        )
        self.count = 0

    def close(self) -> None:
        for each in (self.office, self.reader, self.other, self.writer, self.head, self.carrier):
            each.store.close()

    def attempt(self, reader: str, read: Callable[[], Any]) -> Any:
        """Read; anything but an answer or a refusal is a crash and passes through."""
        try:
            answer = read()
        except Damaged:
            self.tally.note(reader, False)
            return None
        self.tally.note(reader, True)
        return answer


def state_of(laptop: Laptop) -> tuple[Any, ...]:
    db = laptop.store.read()
    counts = db.execute(
        "SELECT (SELECT count(*) FROM op), (SELECT count(*) FROM live), (SELECT count(*) FROM quarantine)"
    )
    return laptop.engine.log_hash(), counts.fetchone(), sorted(laptop.store.vector().items())


def proof_of(facts: Any) -> str:
    return hmac.new(CODE.secret, canonical(dict(facts)), "sha256").hexdigest()


def heard(words: str) -> bytes:
    return base64.b64decode(words)


def safely(make: Callable[[Any], bytes], of: Any) -> bytes:
    """Return what is made, or something else where it cannot be made of what is wrong."""
    try:
        return make(of)
    except (ValueError, TypeError, RecursionError):
        return b"x"
