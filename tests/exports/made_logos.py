"""Pictures that a council could choose as its logo, and some that nobody should."""

from __future__ import annotations

import base64
import io
import random
import struct
import zlib
from typing import Any

from PIL import Image, ImageDraw

from tests.exports.make_document import make_document

WORDS = "Logo of Testshire Council: a red kite"


def kite(mode: str = "RGBA", size: tuple[int, int] = (240, 120)) -> Image.Image:
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    wide, high = size
    corners = [(wide // 2, 0), (wide - 1, high // 2), (wide // 2, high - 1), (0, high // 2)]
    ImageDraw.Draw(image).polygon(corners, fill=(164, 38, 44))
    return image.convert(mode)


def noise(size: tuple[int, int] = (1200, 700)) -> Image.Image:
    return Image.frombytes("RGB", size, random.Random(3).randbytes(size[0] * size[1] * 3))


def encoded(image: Image.Image, sort: str = "PNG", **more: Any) -> bytes:
    target = io.BytesIO()
    image.save(target, sort, **more)
    return target.getvalue()


def bomb(side: int = 30_000) -> bytes:
    """Return a small PNG that says it has 900 million pixels."""

    def chunk(sort: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + sort + body + struct.pack(">I", zlib.crc32(sort + body))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def with_look(document: dict[str, Any], body: bytes | None = None, **look: str) -> dict[str, Any]:
    """Return the document with a council's look; the body must be one that is kept."""
    logo = {"logo": base64.b64encode(body).decode(), "logo_words": WORDS} if body else {}
    return {**document, "workspace": {**document["workspace"], "look": {**look, **logo}}}


def in_own_look(teams: int = 2) -> dict[str, Any]:
    return with_look(make_document(teams), encoded(kite("RGB")), colour="#7A1F3D", council="Testshire Council")
