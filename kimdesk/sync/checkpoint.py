"""A checkpoint's head: up to where its writer held everything, what that came to, and which portions carry what stood
there; signed. It may have a name, and then it is an administrator's word that so much has been merged.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kimdesk import __version__
from kimdesk.crypto import NotGenuine, decrypt, digest, encrypt, is_signed
from kimdesk.model.frozen import canonical
from kimdesk.model.ops import SUPPORTED_READER
from kimdesk.store.behind import Goal
from kimdesk.sync.envelope import Damaged, Envelope, need, need_hex, need_number, read_json, unwrap, wrap
from kimdesk.sync.members import Chain
from kimdesk.sync.segment import VERSION

KIND = b"KDC1"
MOST_PORTIONS = 10_000
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Said:
    """What an administrator said of a checkpoint: its name (none where the program wrote it by itself), who, and when
    (UTC milliseconds by the writer's clock).
    """

    name: str
    author: str
    wall: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a checkpoint stands: its writer and number, the roster relied on, and the tops of the laptops' chains."""

    device: str
    number: int
    roster: tuple[int, str]
    goals: Mapping[str, Goal]
    log_hash: str
    lamport: int


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A head whose outer form is right."""

    raw: bytes
    envelope: Envelope
    place: Place
    key: str
    schema: int
    portions: tuple[str, ...]

    @property
    def mark(self) -> str:
        """The hash by which it is known."""
        return self.envelope.mark

    @property
    def vector(self) -> dict[str, int]:
        """What its writer held."""
        return {device: goal.last for device, goal in self.place.goals.items()}

    def is_admissible(self, chain: Chain) -> bool:
        """Whether a laptop whose person is an administrator signed it."""
        member = chain.members.get(self.place.device)
        if member is None or not chain.is_administrator(member.device):
            return False
        header = self.envelope.header
        return header["ws"] == chain.workspace and is_signed(
            member.verify_key, self.envelope.raw_header, self.envelope.signature
        )

    def said(self, keys: Mapping[str, bytes]) -> Said:
        """Return what was said of it; raises Damaged where it does not open."""
        key = keys.get(self.key)
        if key is None:
            raise Damaged("written under a key that this laptop does not have")
        try:
            facts = read_json(decrypt(key, self.envelope.body, bound_to(self.envelope.header, "")))
        except NotGenuine as error:
            raise Damaged("its content does not open with the key it names") from error
        name = need(facts, "name", str)[:_LONGEST_NAME]
        return Said(name, need(facts, "author", str), need_number(facts, "wall"))


def write_checkpoint(place: Place, chain: Chain, portions: Sequence[str], said: Said, sign: object) -> bytes:
    """Return the head of a checkpoint with these portions (the hash of each)."""
    header = {
        "v": VERSION,
        "app": __version__,
        "schema": SUPPORTED_READER,
        "ws": chain.workspace,
        "dev": place.device,
        "n": place.number,
        "ros": list(place.roster),
        "tops": {device: list(goal) for device, goal in place.goals.items()},
        "log": place.log_hash,
        "lamport": place.lamport,
        "key": chain.key,
        "parts": list(portions),
    }
    facts = {"name": said.name, "author": said.author, "wall": said.wall}
    body = encrypt(chain.keys[chain.key], canonical(facts), bound_to(header, ""))
    header["body"] = digest(body).hex()
    return wrap(KIND, header, body, sign)


def read_checkpoint(raw: bytes) -> Checkpoint:
    """Take a head apart; raises Damaged. Nothing in it counts before ``is_admissible`` has been asked."""
    envelope = unwrap(KIND, raw)
    header = envelope.header
    if need(header, "v", str) != VERSION:
        raise Damaged("written in another protocol")
    if need_hex(header, "body", 64) != digest(envelope.body).hex():
        raise Damaged("its body is not what was signed")
    roster = need(header, "ros", list)
    if len(roster) != 2 or not isinstance(roster[0], int) or not isinstance(roster[1], str):
        raise Damaged("ros is not a number and a hash")
    place = Place(
        need_hex(header, "dev", 32),
        need_number(header, "n", 1, 999_999),
        (roster[0], roster[1]),
        {device: _goal(top) for device, top in need(header, "tops", dict).items()},
        need_hex(header, "log", 64),
        need_number(header, "lamport"),
    )
    need_hex(header, "ws", 32)
    portions = need(header, "parts", list)
    if len(portions) > MOST_PORTIONS or not all(isinstance(each, str) for each in portions):
        raise Damaged("parts are no hashes")
    return Checkpoint(raw, envelope, place, need(header, "key", str), need_number(header, "schema", 1), tuple(portions))


def bound_to(header: Mapping[str, object], at: object) -> bytes:
    """Return what the body (or a portion, by its number) is bound to, so that it opens nowhere else."""
    return f"{header['ws']} {header['dev']} {header['n']} {at}".strip().encode()


def _goal(top: object) -> Goal:
    if not isinstance(top, list) or len(top) != 3:
        raise Damaged("a top that is none")
    facts = dict(zip(("seq", "last", "mark"), top, strict=True))
    return Goal(need_number(facts, "seq", 1, 99_999_999), need_number(facts, "last", 1), need_hex(facts, "mark", 64))
