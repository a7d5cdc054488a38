"""Segments: a stretch of one laptop's operations as they travel, signed, chained and encrypted.

The signature covers the header, and the header the root of a tree over salted lines: a line can be withheld later
without breaking signature or chain.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kimdesk import __version__
from kimdesk.crypto import NotGenuine, decrypt, digest, encrypt, encrypt_alike, is_signed
from kimdesk.model.merkle import leaf_of, root_of
from kimdesk.model.ops import SUPPORTED_READER, Batch, Operation
from kimdesk.sync.envelope import Damaged, Envelope, Spoilt, need, need_hex, need_number, need_vector, unwrap, wrap
from kimdesk.sync.lines import Seal, read_lines, write_lines

KIND = b"KDS1"
VERSION = "kds/1"
MOST_BYTES = 256 * 1024
MOST_UNPACKED = 64 * 1024 * 1024
_LINE = b"line"
NOTHING: Mapping[str, Operation] = {}
NO_KEYS: Mapping[str, bytes] = {}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a segment stands in its laptop's chain, and what the laptop held when it wrote it (a witness)."""

    workspace: str
    device: str
    seq: int
    previous: str
    roster: tuple[int, str]
    vector: Mapping[str, int]
    log_hash: str
    key: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment whose outer form is right. ``is_by`` tells whether it is genuine, ``open`` what it says."""

    raw: bytes
    envelope: Envelope
    place: Place
    first: int
    last: int
    schema: int

    @property
    def mark(self) -> str:
        """What the next one names it by."""
        return self.envelope.mark

    def is_by(self, verify_key: bytes) -> bool:
        """Whether the laptop with this key signed it."""
        return is_signed(verify_key, self.envelope.raw_header, self.envelope.signature)

    def open(
        self, key: bytes, withheld: Mapping[str, Operation] = NOTHING, secrets: Mapping[str, bytes] = NO_KEYS
    ) -> list[Batch]:
        """Return its batches in order; raises Damaged where they are not what was signed.

        A line that was withheld must be one that ``withheld`` knows, by its leaf, with what stands in its place.
        ``secrets`` are the keys to restricted records; what they do not open is numbered and no more.
        """
        return read_segment_body(self, key, withheld, secrets)

    def lines(self, key: bytes) -> list[bytes]:
        """Return its lines as they stand there; raises Spoilt where they do not open."""
        try:
            packed = decrypt(key, self.envelope.body, digest(_bound(self.envelope.header)))
        except NotGenuine as error:
            raise Spoilt("its content does not open with the key it names") from error
        return unpacked(packed).split(b"\n")


def write_segments(
    place: Place,
    key: bytes,
    sign: Callable[[bytes], bytes],
    batches: Iterable[Batch],
    salt: Callable[[int], bytes],
    seal: Seal | None = None,
) -> Iterator[bytes]:
    """Yield as many segments as the batches need, none much larger than 256 KiB, each chained to the one before.

    ``salt`` returns so many random bytes; ``seal`` the key's name and the sealed words of an operation that not everybody
    may read.
    """
    for lines, first, last in write_lines(batches, salt, MOST_BYTES, seal):
        header = _header(place, lines, first, last)
        body = encrypt(key, zlib.compress(b"\n".join(lines), 6), digest(_bound(header)))
        raw = wrap(KIND, header, body, sign)
        yield raw
        place = replace(place, seq=place.seq + 1, previous=unwrap(KIND, raw).mark)


def _header(place: Place, lines: list[bytes], first: int, last: int) -> dict[str, Any]:
    return {
        "v": VERSION,
        "app": __version__,
        "schema": SUPPORTED_READER,
        "ws": place.workspace,
        "dev": place.device,
        "seq": place.seq,
        "first": first,
        "last": last,
        "prev": place.previous,
        "ros": list(place.roster),
        "vv": dict(place.vector),
        "log": place.log_hash,
        "key": place.key,
        "root": root_of([leaf_of(_LINE, line) for line in lines]).hex(),
    }


def read_segment(raw: bytes) -> Segment:
    """Take a segment apart; raises Damaged. Nothing in it counts before ``is_by`` has been asked."""
    envelope = unwrap(KIND, raw)
    header = envelope.header
    if need(header, "v", str) != VERSION:
        raise Damaged("written in another protocol")
    previous = need(header, "prev", str)
    roster = need(header, "ros", list)
    if len(roster) != 2 or not isinstance(roster[0], int) or not isinstance(roster[1], str):
        raise Damaged("ros is not a number and a hash")
    place = Place(
        need_hex(header, "ws", 32),
        need_hex(header, "dev", 32),
        need_number(header, "seq", 1, 99_999_999),
        previous and need_hex(header, "prev", 64),
        (roster[0], roster[1]),
        need_vector(header, "vv"),
        need_hex(header, "log", 64),
        need(header, "key", str),
    )
    first, last = need_number(header, "first", 1), need_number(header, "last")
    if last < first or bool(previous) != (place.seq > 1):
        raise Damaged("its numbers do not fit together")
    need_hex(header, "root", 64)
    return Segment(raw, envelope, place, first, last, need_number(header, "schema", 1))


def read_segment_body(
    segment: Segment, key: bytes, withheld: Mapping[str, Operation], secrets: Mapping[str, bytes]
) -> list[Batch]:
    """Return what ``Segment.open`` promises."""
    lines = segment.lines(key)
    leaves = [_leaf(line, withheld) for line in lines]
    if root_of(leaves).hex() != segment.envelope.header["root"]:
        raise Spoilt("its content is not what was signed")
    return read_lines(segment.place.device, segment.first, segment.last, lines, withheld, secrets)


def withhold(raw: bytes, key: bytes, leaves: Collection[str]) -> bytes:
    """Return the segment with the lines that have these leaves replaced by them; chain and signature still hold.

    Whoever does it comes to the same bytes.
    """
    segment = read_segment(raw)
    header = segment.envelope.header
    kept = [_stand_in(leaf) if (leaf := line_leaf(line)) in leaves else line for line in segment.lines(key)]
    body = encrypt_alike(key, zlib.compress(b"\n".join(kept), 6), digest(_bound(header)))
    return wrap(KIND, header, body, lambda _header: segment.envelope.signature)


def line_leaf(line: bytes) -> str:
    """Return the leaf of a line, in hexadecimal, by which a redaction names it."""
    return leaf_of(_LINE, line).hex()


def _bound(header: dict[str, Any]) -> bytes:
    # What the body is bound to is its place, so that it opens nowhere else, and not the root, which withholding keeps.
    return f"{header['ws']} {header['dev']} {header['seq']} {header['root']}".encode()


def _stand_in(leaf: str) -> bytes:
    return b'["x","' + leaf.encode() + b'"]'


def _leaf(line: bytes, withheld: Mapping[str, Operation]) -> bytes:
    if line.startswith(b'["x","') and len(line) == 72:
        leaf = line[6:70].decode("ascii", "replace")
        if leaf not in withheld:
            raise Spoilt("a line is withheld that nobody redacted")
        try:
            return bytes.fromhex(leaf)
        except ValueError as error:
            raise Spoilt("a withheld line without its hash") from error
    return leaf_of(_LINE, line)


def unpacked(packed: bytes) -> bytes:
    """Return what was packed, of a size that a laptop can bear; raises Damaged."""
    unpacker = zlib.decompressobj()
    try:
        body = unpacker.decompress(packed, MOST_UNPACKED)
    except zlib.error as error:
        raise Spoilt("its content does not unpack") from error
    if not unpacker.eof or unpacker.unused_data:
        raise Spoilt("its content does not end where it should")
    return body
