"""A tree of hashes, so that one part of a whole can be withheld and the rest still shown to be what it was."""

from __future__ import annotations

import hashlib


def leaf_of(sort: bytes, body: bytes) -> bytes:
    """Return the hash of one part. The sort in front keeps a leaf from passing for an inner node or for another sort."""
    return hashlib.sha256(sort + b"\0" + body).digest()


def root_of(leaves: list[bytes]) -> bytes:
    """Return the hash of the whole; raises IndexError where there are no leaves."""
    level = leaves
    while len(level) > 1:
        pairs = [leaf_of(b"node", level[at] + level[at + 1]) for at in range(0, len(level) - 1, 2)]
        level = pairs + level[len(pairs) * 2 :]
    return level[0]
