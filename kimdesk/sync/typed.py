"""Secrets as people read them out and type them: groups of four letters and digits that are not taken for others."""

from __future__ import annotations

import base64
import binascii

from kimdesk.sync.envelope import Damaged


def spell(body: bytes) -> str:
    """Return the bytes in groups of four; a number of bytes that is a multiple of five leaves no gap."""
    letters = base64.b32encode(body).decode("ascii")
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def read_spelled(words: str, length: int) -> bytes:
    """Return the bytes that somebody typed, in any case and with any dashes; raises Damaged where they are not so many."""
    letters = "".join(each for each in words.upper() if each.isascii() and each.isalnum())
    try:
        body = base64.b32decode(letters.translate({ord("0"): "O", ord("1"): "I", ord("8"): "B"}))
    except (binascii.Error, ValueError) as error:
        raise Damaged("not typed as it was said") from error
    if len(body) != length:
        raise Damaged("too long or too short")
    return body
