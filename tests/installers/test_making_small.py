"""What is taken out of libraries takes nothing away that is used."""

from __future__ import annotations

import struct
import subprocess
from ctypes import CDLL, c_int
from pathlib import Path

import pytest

from installers.holes import take_out, without_hole
from installers.unicode_data import read_items, slim, wanted, write_items

HEAD = struct.pack("<HBB", 24, 0xDA, 0x27) + struct.pack("<HHBBBB", 20, 0, 0, 0, 2, 0) + b"CmnD" + bytes(8)
ITEMS = {
    "icudt73l/coll/cy.res": b"Welsh order",
    "icudt73l/coll/de.res": b"German order",
    "icudt73l/coll/root.res": b"order",
    "icudt73l/coll/ucadata.icu": b"weights",
    "icudt73l/en.res": b"English",
    "icudt73l/euc-jp-2007.cnv": b"a code page",
    "icudt73l/brkitr/thaidict.dict": b"words",
    "icudt73l/zoneinfo64.res": b"hours",
}


def padded(items: dict[str, bytes]) -> dict[str, bytes]:
    return {name: item + b"\0" * (-len(item) % 16) for name, item in items.items()}


def test_a_package_of_data_is_read_and_written_the_same() -> None:
    data = write_items(HEAD, ITEMS)

    head, items = read_items(data)

    assert items == padded(ITEMS)
    assert write_items(head, items) == data


def test_only_our_languages_and_what_holds_for_all_stay() -> None:
    _head, items = read_items(slim(write_items(HEAD, ITEMS)))

    assert [name.removeprefix("icudt73l/") for name in items] == [
        "coll/cy.res",
        "coll/root.res",
        "coll/ucadata.icu",
        "en.res",
        "zoneinfo64.res",
    ]


@pytest.mark.parametrize(
    "name", ["en_GB.res", "cy_GB.res", "coll/en.res", "pool.res", "res_index.res", "likelySubtags.res"]
)
def test_an_item_that_is_needed_stays(name: str) -> None:
    assert wanted(name)


@pytest.mark.parametrize(
    "name", ["fr.res", "coll/zh.res", "sr_Latn_RS.res", "gb18030.cnv", "curr/en.res", "unames.icu"]
)
def test_an_item_that_is_not_needed_goes(name: str) -> None:
    assert not wanted(name)


def test_anything_else_is_no_package() -> None:
    with pytest.raises(ValueError, match="not a package"):
        read_items(bytes(64))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library that was laid out for pages of two megabytes, with a hole before its last segment."""
    source = tmp_path / "held.s"
    source.write_text(
        ".globl answer\n.type answer, @function\n.text\nanswer:\n movl held(%rip), %eax\n ret\n.size answer, .-answer\n"
        '.data\nheld: .long 42\n.section .note.GNU-stack,"",@progbits\n',
        encoding="ascii",
    )
    made, linked = tmp_path / "held.o", tmp_path / "held.so"
    script = tmp_path / "layout.ld"
    script.write_text(
        "PHDRS { text PT_LOAD FLAGS(5); data PT_LOAD FLAGS(6); dynamic PT_DYNAMIC FLAGS(6); }\n"
        "SECTIONS { . = SIZEOF_HEADERS; .hash : { *(.hash) } :text .gnu.hash : { *(.gnu.hash) } :text\n"
        ".dynsym : { *(.dynsym) } :text .dynstr : { *(.dynstr) } :text .text : { *(.text) } :text\n"
        ". = 0x200000; .data : { *(.data) } :data .dynamic : { *(.dynamic) } :data :dynamic }\n",
        encoding="ascii",
    )
    for command in (
        ["as", "-o", made, source],
        ["ld", "-shared", "-Bsymbolic", "-z", "max-page-size=0x200000", "-T", script, "-o", linked, made],
    ):
        subprocess.run(command, check=True, capture_output=True)
    return linked


def test_a_library_without_its_hole_does_the_same(library: Path) -> None:
    before = library.stat().st_size

    won = take_out(library)

    assert won > 1_900_000
    assert library.stat().st_size == before - won
    answer = CDLL(str(library)).answer
    answer.restype = c_int
    assert answer() == 42


def test_what_has_no_hole_or_is_no_library_stays_as_it_is(library: Path) -> None:
    take_out(library)
    small = library.read_bytes()

    assert without_hole(small) == small
    assert without_hole(b"MZ" + bytes(100)) == b"MZ" + bytes(100)
    assert take_out(library) == 0
