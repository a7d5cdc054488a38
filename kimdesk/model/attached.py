"""A file attached to a piece of evidence, as a record's field says it: what it is called, how large it is, its hash."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

MOST_BYTES = 25 * 1024 * 1024
_HASH = re.compile(r"[0-9a-f]{64}")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_MOST_LETTERS = 120
_KIB = 1024


@dataclass(frozen=True, slots=True)
class Attached:
    """The name a file had, its size in bytes, and the SHA-256 of its content in hexadecimal."""

    name: str
    size: int
    hash: str

    @property
    def value(self) -> dict[str, Any]:
        """What stands in the field."""
        return {"name": self.name, "size": self.size, "hash": self.hash}

    @property
    def words(self) -> str:
        """The file's name and size, as people read them."""
        if self.size >= _KIB * _KIB:
            return f"{self.name} ({self.size / _KIB / _KIB:.1f} MB)"
        return f"{self.name} ({-(-self.size // _KIB)} KB)"

    @property
    def full_words(self) -> str:
        """The same with the hash, by which anybody can check the file."""
        return f"{self.words}, SHA-256 {self.hash}"


def attached_of(value: Any) -> Attached | None:
    """Return what a field says, or None where it says nothing that can be one: it may have come from anywhere."""
    if not isinstance(value, dict):
        return None
    name, size, mark = (value.get(each) for each in ("name", "size", "hash"))
    if not isinstance(name, str) or not isinstance(mark, str) or not _HASH.fullmatch(mark):
        return None
    if not isinstance(size, int) or isinstance(size, bool) or not 0 < size <= MOST_BYTES:
        return None
    return Attached(file_name(name), size, mark)


def attached_in(value: Any) -> dict[str, Attached]:
    """Return the files that a field names which holds several, by what it calls each."""
    named = value.items() if isinstance(value, dict) else ()
    return {str(key): found for key, each in named if (found := attached_of(each)) is not None}


def file_name(words: str) -> str:
    """Return the words as a file can be called on any computer, the ending kept."""
    plain = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", words)).strip(" .")
    if _RESERVED.fullmatch(plain):
        plain = f"_{plain}"
    stem, dot, ending = plain.rpartition(".")
    if len(plain) > _MOST_LETTERS:
        plain = (
            f"{stem[: _MOST_LETTERS - len(ending) - 1]}.{ending}" if dot and len(ending) < 10 else plain[:_MOST_LETTERS]
        )
    return plain or "file"
