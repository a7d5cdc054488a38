"""Two dictionaries of a few words, so that no test hangs on what those of a language hold."""

from __future__ import annotations

from pathlib import Path

_RULES = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz'\nICONV 1\nICONV ’ '\n\nSFX S Y 1\nSFX S 0 s .\n"
ENGLISH_WORDS = (
    "the", "tenant/S", "receive/S", "letter/S", "from", "damp", "mould", "house", "said", "then", "and", "or", "is",
    "else", "not", "did", "and", "written", "Kent", "résumé",
)  # fmt: skip
WELSH_WORDS = ("tenant", "llythyr", "gwybodaeth", "a'r", "tŷ")


def write_books(folder: Path) -> Path:
    """Write en-GB and cy into a folder and return it."""
    for name, words in (("en-GB", ENGLISH_WORDS), ("cy", WELSH_WORDS)):
        (folder / f"{name}.aff").write_text(_RULES, encoding="utf-8")
        (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words, ""]), encoding="utf-8")
    return folder
