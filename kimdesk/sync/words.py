"""Four words for a pair of keys, short enough to read out on the telephone.

Each of the 256 words is a plain one, none sounding like another at its start.
"""

from __future__ import annotations

from kimdesk.crypto import digest

_FIRST = ("amber", "black", "brown", "clear", "cold", "dark", "early", "empty", "fair", "fresh", "gold", "green", "grey",
          "high", "late", "light")  # fmt: skip
_SECOND = ("apple", "barn", "bridge", "candle", "chair", "cloud", "field", "garden", "hammer", "harbour", "island",
           "kettle", "ladder", "lemon", "meadow", "mirror")  # fmt: skip


def word(number: int) -> str:
    """Return the word for a number from 0 to 255."""
    return f"{_FIRST[number >> 4]}-{_SECOND[number & 15]}"


def four_words(verify_key: bytes, seal_key: bytes) -> str:
    """Return what both sides must see when a laptop is let in."""
    return " ".join(word(byte) for byte in digest(b"words", verify_key, seal_key)[:4])
