"""The outer form of every signed file: a mark, a header of JSON, a body, and a signature over the header's own bytes.

The header holds a hash of the body or of what the body says, so that the signature covers both.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from kimdesk.crypto import SIGNATURE_BYTES, digest, is_signed
from kimdesk.model.frozen import canonical

MOST_HEADER = 1 << 20
_MARK = 4
_LENGTH = 4


class Damaged(Exception):
    """Foreign bytes that are not what their name says; the words say in what way."""


class Spoilt(Damaged):
    """Not what was signed: whoever has the file whole can put it back."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A file taken apart; nothing is said yet about whether it is genuine."""

    raw_header: bytes
    header: dict[str, Any]
    body: bytes
    signature: bytes

    @property
    def mark(self) -> str:
        """The hash of the header and its signature, by which the next file of a chain names this one."""
        return digest(self.raw_header, self.signature).hex()


def wrap(kind: bytes, header: dict[str, Any], body: bytes, sign: Any) -> bytes:
    """Return the file; ``sign`` is called with the header's bytes."""
    raw = canonical(header)
    signature: bytes = sign(raw)
    return kind + len(raw).to_bytes(_LENGTH, "big") + raw + body + signature


def unwrap(kind: bytes, raw: bytes) -> Envelope:
    """Take a file apart; raises Damaged."""
    start = _MARK + _LENGTH
    if len(raw) < start + SIGNATURE_BYTES or raw[:_MARK] != kind:
        raise Damaged("not a file of this kind, or cut short")
    length = int.from_bytes(raw[_MARK:start], "big")
    end = len(raw) - SIGNATURE_BYTES
    if length > MOST_HEADER or start + length > end:
        raise Damaged("cut short")
    raw_header = raw[start : start + length]
    return Envelope(raw_header, read_json(raw_header), raw[start + length : end], raw[end:])


def is_signed_by(raw: bytes, kind: bytes, verify_key: bytes) -> bool:
    """Tell whether a file is signed by whoever holds the secret behind the key, whatever it says."""
    try:
        envelope = unwrap(kind, raw)
    except Damaged:
        return False
    return is_signed(verify_key, envelope.raw_header, envelope.signature)


def read_json(raw: bytes) -> dict[str, Any]:
    """Return the object that the bytes spell in canonical JSON; raises Damaged."""
    try:
        facts = json.loads(raw)
        if not isinstance(facts, dict):
            raise Damaged("not an object")
        # One spelling for one content: no key twice, no number that is none, no characters that no file can hold.
        if canonical(facts) != raw:
            raise Damaged("not canonical JSON")
    except (ValueError, RecursionError) as error:
        raise Damaged("not JSON") from error
    return facts


def need(facts: dict[str, Any], name: str, sort: type | tuple[type, ...]) -> Any:
    """Return a fact of the sort that it must be; raises Damaged. A bool is no number."""
    value = facts.get(name)
    if not isinstance(value, sort) or isinstance(value, bool):
        raise Damaged(f"{name} is missing or of the wrong sort")
    return value


def need_number(facts: dict[str, Any], name: str, least: int = 0, most: int = 1 << 53) -> int:
    """Return a whole number within its bounds; raises Damaged."""
    value = need(facts, name, int)
    if not least <= value <= most:
        raise Damaged(f"{name} is out of bounds")
    return int(value)


def need_hex(facts: dict[str, Any], name: str, letters: int) -> str:
    """Return a word of so many hexadecimal digits; raises Damaged."""
    value = need(facts, name, str)
    if len(value) != letters or set(value) - set("0123456789abcdef"):
        raise Damaged(f"{name} is not {letters} hexadecimal digits")
    return str(value)


def need_vector(facts: dict[str, Any], name: str) -> dict[str, int]:
    """Return a version vector; raises Damaged."""
    vector = need(facts, name, dict)
    if not all(
        isinstance(upto, int) and not isinstance(upto, bool) and 0 <= upto <= 1 << 53 for upto in vector.values()
    ):
        raise Damaged(f"{name} is not a vector")
    return dict(vector)
