"""Makes the Unicode library's data small: of its hundreds of languages and code pages the program shows two."""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path

LANGUAGES = ("en", "cy")
# The package begins with the size of its head, two signs of recognition, and behind them what it is.
_MARK, _WHAT = b"\xda\x27", b"CmnD"
_LOCALE = re.compile(r"([a-z]{2,3})(_[A-Za-z0-9]+)*\.res")
_NOT_LOCALES = {"pool.res", "res_index.res", "root.res"}
# Code pages are Python's to read; words are not broken or spelt in other letters with this library, and how numbers, money,
# countries and hours are called Qt knows by itself.
_NEVER = re.compile(
    r"(.*\.(cnv|dict|spp)|(brkitr|curr|lang|rbnf|region|translit|unit|zone)/.*|unames\.icu|confusables\.cfu|cnvalias\.icu)"
)


def wanted(name: str) -> bool:
    """Tell whether an item of the data stays: what holds for every language, and what is of ours."""
    if _NEVER.fullmatch(name):
        return False
    file = name.rpartition("/")[2]
    locale = _LOCALE.fullmatch(file)
    return file in _NOT_LOCALES or locale is None or locale[1] in LANGUAGES


def read_items(data: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the head of a data package and its items by name; raises ValueError for anything else."""
    size = struct.unpack_from("<H", data)[0]
    if data[2:4] != _MARK or data[12:16] != _WHAT:
        raise ValueError("not a package of Unicode data")
    (count,) = struct.unpack_from("<i", data, size)
    places = [struct.unpack_from("<ii", data, size + 4 + 8 * each) for each in range(count)]
    names = [data[size + at : data.index(b"\0", size + at)].decode("ascii") for at, _ in places]
    ends = [start for _, start in places[1:]] + [len(data) - size]
    items = {
        name: data[size + start : size + end]
        for name, (_, start), end in zip(names, places, ends, strict=True)
    }  # fmt: skip
    return data[:size], items


def write_items(head: bytes, items: dict[str, bytes]) -> bytes:
    """Return a data package with these items; what was read is written the same, byte for byte."""
    names = sorted(items)
    letters = b"".join(name.encode("ascii") + b"\0" for name in names)
    table = 4 + 8 * len(names)
    at = -(-(table + len(letters)) // 16) * 16
    entries, body, said = struct.pack("<i", len(names)), b"", table
    bodies = []
    for name in names:
        entries += struct.pack("<ii", said, at)
        said += len(name) + 1
        # Items begin at multiples of sixteen.
        filled = items[name] + b"\0" * (-len(items[name]) % 16)
        bodies.append(filled)
        at += len(filled)
    body = b"".join(bodies)
    front = entries + letters
    return head + front + b"\xaa" * (-len(front) % 16) + body


def slim(data: bytes) -> bytes:
    """Return the same package with nothing but what is wanted."""
    head, items = read_items(data)
    return write_items(head, {name: item for name, item in items.items() if wanted(name.partition("/")[2])})


def slim_library(library: Path) -> None:
    """Put a small library in the place of the one that holds the whole data (libicudata.so.NN); needs ``as`` and ``ld``."""
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    data = slim(_data_of(library, symbol))
    with tempfile.TemporaryDirectory() as room:
        source, made, linked = (Path(room) / name for name in ("data.s", "data.o", library.name))
        (Path(room) / "data.bin").write_bytes(data)
        source.write_text(
            f'.section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, @object\n{symbol}:\n.incbin "data.bin"\n'
            f'.size {symbol}, .-{symbol}\n.section .note.GNU-stack,"",@progbits\n',
            encoding="ascii",
        )
        commands: tuple[list[str | Path], ...] = (
            ["as", "-o", made, source],
            ["ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-z", "relro", "-o", linked, made],
        )
        for command in commands:
            subprocess.run(command, cwd=room, check=True)
        library.write_bytes(linked.read_bytes())


def _data_of(library: Path, symbol: str) -> bytes:
    listed = subprocess.run(["readelf", "-W", "--dyn-syms", library], capture_output=True, text=True, check=True).stdout
    found = re.search(rf"^\s*\d+: [0-9a-f]+ +(0x[0-9a-f]+|\d+) .* {symbol}$", listed, re.MULTILINE)
    whole = library.read_bytes()
    at = whole.find(_WHAT) - 12
    if found is None or at < 0:
        raise ValueError(f"{library.name} holds no {symbol}")
    return whole[at : at + int(found[1], 0)]
