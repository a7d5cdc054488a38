"""Files as a member's own keys would sign them, saying whatever a test wants."""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence
from typing import Any

from kimdesk.crypto import DeviceKeys, decrypt, digest, encrypt
from kimdesk.model.merkle import leaf_of, root_of
from kimdesk.model.ops import Batch
from kimdesk.sync.envelope import wrap
from kimdesk.sync.layout import HEADS, segment_path
from kimdesk.sync.segment import KIND, Place, read_segment, write_segments
from tests.sync.laptops import Laptop
from tests.sync.memory import MemoryFolder


def place_of(laptop: Laptop, seq: int = 1, previous: str = "", **other: Any) -> Place:
    """Return where a laptop's next segment stands."""
    chain = laptop.chain
    facts = {"workspace": chain.workspace, "device": laptop.device, "seq": seq, "previous": previous}
    facts |= {"roster": chain.head, "vector": {}, "log_hash": "0" * 64, "key": chain.key}
    return Place(**(facts | other))


def signed(laptop: Laptop, batches: Sequence[Batch], keys: DeviceKeys | None = None, **other: Any) -> bytes:
    """Return one segment of these batches, signed by the laptop (or by other keys)."""
    sign = (keys or laptop.engine.membership.keys).sign
    key = laptop.engine.membership.key
    (raw,) = write_segments(place_of(laptop, **other), key, sign, batches, random.Random(1).randbytes)
    return raw


def lines_of(raw: bytes, key: bytes) -> list[bytes]:
    """Return the lines of a segment."""
    segment = read_segment(raw)
    return zlib.decompress(decrypt(key, segment.envelope.body, digest(bound_to(segment.envelope.header)))).split(b"\n")


def signed_lines(header: dict[str, Any], lines: Sequence[bytes], key: bytes, keys: DeviceKeys) -> bytes:
    """Return a segment with this header and these lines, its root made to fit, signed."""
    header = header | {"root": root_of([leaf_of(b"line", line) for line in lines]).hex()}
    body = encrypt(key, zlib.compress(b"\n".join(lines)), digest(bound_to(header)))
    return wrap(KIND, header, body, keys.sign)


def bound_to(header: dict[str, Any]) -> bytes:
    return f"{header.get('ws')} {header.get('dev')} {header.get('seq')} {header.get('root')}".encode()


def put(folder: MemoryFolder, laptop: Laptop, raw: bytes, seq: int = 1) -> None:
    """Put a segment where the laptop's own would stand, whatever stands there, and let the heads tell of it."""
    folder.files[segment_path(laptop.device, seq)] = raw
    folder.files[f"{HEADS}/{laptop.device[:10]}.{seq:08d}.00000000"] = b""
