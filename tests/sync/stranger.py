"""A program that takes part in a share without a line of KIM Desk, by ``FORMAT.md`` alone.

usage: stranger.py SHARE LAPTOP SECRET RECORD FIELD VALUE [OVER_LAPTOP OVER_NUMBER]

It writes one operation, as the laptop whose secret (64 bytes, hexadecimal) it is given, as that laptop's next segment.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import sys
import zlib
from pathlib import Path

from nacl.public import PrivateKey, SealedBox
from nacl.secret import Aead
from nacl.signing import SigningKey


def h(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).digest()


def canonical(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def taken_apart(raw: bytes) -> tuple[dict, bytes, bytes, str]:
    """Return header, its own bytes, body and mark of a file."""
    length = int.from_bytes(raw[4:8], "big")
    plain, body, signature = raw[8 : 8 + length], raw[8 + length : -64], raw[-64:]
    return json.loads(plain), plain, body, h(plain, signature).hex()


def leaf(line: bytes) -> bytes:
    return hashlib.sha256(b"line\0" + line).digest()


def root(leaves: list[bytes]) -> bytes:
    while len(leaves) > 1:
        pairs = range(0, len(leaves) - 1, 2)
        joined = [hashlib.sha256(b"node\0" + leaves[at] + leaves[at + 1]).digest() for at in pairs]
        leaves = joined + leaves[2 * len(joined) :]
    return leaves[0]


def read_roster(share: Path, laptop: str, opening: PrivateKey) -> tuple[list[dict], list, str, bytes]:
    """Return the acts, the head ([number, mark]), and name and bytes of the newest key that the laptop was given."""
    entries = [taken_apart(path.read_bytes()) for path in sorted((share / "ros").glob("??????.kdr"))]
    keys: dict[str, bytes] = {}
    acts: list[dict] = []
    for header, _plain, _body, _mark in entries:
        if laptop in header["sealed"]:
            keys[header["key"]] = SealedBox(opening).decrypt(base64.b64decode(header["sealed"][laptop]))
    for header, _plain, body, _mark in reversed(entries):
        told = json.loads(Aead(keys[header["key"]]).decrypt(body, f"{header['n']} {header['prev']}".encode()))["acts"]
        for act in told:
            if act["act"] == "key":
                for name, wrapped in act["wraps"].items():
                    older = Aead(keys[header["key"]]).decrypt(base64.b64decode(wrapped), name.encode())
                    keys.setdefault(name, older)
        acts = told + acts
    newest, _plain, _body, mark = entries[-1]
    return acts, [newest["n"], mark], newest["key"], keys[newest["key"]]


def main() -> None:
    share, laptop, secret = Path(sys.argv[1]), sys.argv[2], bytes.fromhex(sys.argv[3])
    record, field, value, *over = sys.argv[4:]
    signing, opening = SigningKey(secret[:32]), PrivateKey(secret[32:])
    acts, head, key_name, key = read_roster(share, laptop, opening)
    (person,) = [act["person"] for act in acts if act["act"] == "add" and act["device"] == laptop]
    folder = share / "seg" / laptop[:10]
    before = [taken_apart(path.read_bytes()) for path in sorted(folder.glob("????????.kds"))]
    previous, last = (before[-1][3], before[-1][0]["last"]) if before else ("", 0)
    seq, number = len(before) + 1, last + 1

    def line(*said: object) -> bytes:
        return canonical([base64.b64encode(os.urandom(12)).decode(), *said])

    names = over[:1]
    named = [[0, int(over[1])]] if over else []
    lines = [
        line("n", names),
        line("b", 1000 + number, "edit", person, 1_770_000_000_000, 0, "", "", "", named),
        line("o", number, 1000 + number, "risk", record, field, "set", value, named, 1),
    ]
    header = {"v": "kds/1", "app": "another program", "schema": 1, "ws": share.name, "dev": laptop, "seq": seq,
              "first": number, "last": number, "prev": previous, "ros": head, "vv": {laptop: number}, "log": "0" * 64,
              "key": key_name, "root": root([leaf(each) for each in lines]).hex()}  # fmt: skip
    bound = h(f"{header['ws']} {laptop} {seq} {header['root']}".encode())
    body = bytes(Aead(key).encrypt(zlib.compress(b"\n".join(lines)), bound))
    plain = canonical(header)
    signature = signing.sign(plain).signature
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / "new.tmp"
    made.write_bytes(b"KDS1" + len(plain).to_bytes(4, "big") + plain + body + signature)
    made.rename(folder / f"{seq:08d}.kds")
    (share / "heads").mkdir(exist_ok=True)
    (share / "heads" / f"{laptop[:10]}.{seq:08d}.{h(plain, signature).hex()[:8]}").touch()


if __name__ == "__main__":
    main()
