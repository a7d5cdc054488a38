"""Stars and other marks on references and titles, and what the workbook says they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from kimdesk.imports.content import MARKS
from kimdesk.imports.words import fold, tidy

_CLASS = re.escape(MARKS)
_TRAILING = re.compile(rf"^(.*?)[\s(]*([{_CLASS}]+)\)?\s*$", re.DOTALL)
_LEADING = re.compile(rf"^\s*([{_CLASS}]+)\s*(.*)$", re.DOTALL)
_NOTE = re.compile(rf"(?:^|[\s(\"“'‘])(([{_CLASS}])\2*)\)?[\"”'’]?\s*[:=|–—-]?\s*(?=\w)", re.MULTILINE)
_NAMED_STAR = re.compile(r"\b(?:starred|asterisk\w*|with a star)\b")
_OMBUDSMAN = re.compile(r"ombudsman|\bho\b|spotlight|\brecommendations?\b|\bhos\b")
_NOTE_LIKE = re.compile(
    r"^\s*(?:notes?|key|legend|source|n\.?b\.?|please note|footnotes?|total|end of|last updated|version)\b",
    re.IGNORECASE,
)
_RUN = re.compile(r"(.)\1*")
_CODE_NOTE = re.compile(r"\(([A-Z]{1,5})\)\s*(?:[:=–—-]|\bmeans\b|\bis\b)\s*([^;|\n]+)")
_CODE = re.compile(r"\s*\(([A-Z]{1,5})\)\s*")
_BULLETS = frozenset("•#")


@dataclass(frozen=True, slots=True)
class Marked:
    """Words with the marks taken off, and the marks."""

    words: str
    marks: str


def take_marks(words: str, leading: bool = True) -> Marked:
    """Take stars, daggers and the like off the end of the words, and off their beginning where ``leading``."""
    match = _TRAILING.match(words)
    rest, marks = (match[1], match[2]) if match else (words, "")
    if leading and not marks and (match := _LEADING.match(rest)) and match[1][0] not in _BULLETS:
        rest, marks = match[2], match[1]
    return Marked(rest.strip(), marks) if rest.strip() else Marked(words.strip(), "")


def each_mark(marks: str) -> list[str]:
    """Part "*†" into its marks; "**" is one."""
    return list(dict.fromkeys(match[0] for match in _RUN.finditer(marks)))


def is_note(words: str) -> bool:
    """Whether a line reads like a footnote or a key: it begins with a mark, or with Note, Key, Source and the like."""
    match = _LEADING.match(words)
    return bool(match and match[1][0] not in "•") or bool(_NOTE_LIKE.match(words))


def is_bare_mark(words: str) -> bool:
    """Whether the words are nothing but marks."""
    return bool(words.strip()) and not words.strip(MARKS + " ")


def take_codes(words: str, explained: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """Take letters in brackets, such as "(HO)", off the words where the workbook explains them; return both."""
    codes = tuple(f"({code})" for code in _CODE.findall(words) if f"({code})" in explained)
    for code in codes:
        words = tidy(words.replace(code, " ")) if "\n" not in words else words.replace(code, "").strip()
    return words, codes


def explained_marks(lines: Iterable[str]) -> dict[str, str]:
    """Return what the lines outside the tables say of each mark: the first of them, unless a later one speaks of the
    Ombudsman, whom the marks of a plan are about.
    """
    found: dict[str, str] = {}

    def explain(mark: str, words: str) -> None:
        if mark not in found or (_OMBUDSMAN.search(fold(words)) and not _OMBUDSMAN.search(fold(found[mark]))):
            found[mark] = words

    for line in lines:
        words = tidy(line)
        notes = list(_NOTE.finditer(words))
        for match, following in zip_longest(notes, notes[1:]):
            explain(match[1], words[match.start() : following.start() if following else None].strip(" ;,|"))
        for match in _CODE_NOTE.finditer(words):
            explain(f"({match[1]})", match[0].strip(" ;,|"))
        if _NAMED_STAR.search(fold(words)):
            explain("*", words)
    return found


def marks_ombudsman(marks: str, explained: Mapping[str, str]) -> bool:
    """Whether the marks say that something answers the Ombudsman: explained so, or a star that nothing explains
    otherwise.
    """
    for each in [marks] if marks in explained else each_mark(marks):
        if each in explained:
            if _OMBUDSMAN.search(fold(explained[each])):
                return True
        elif each == "*" or (set(each) == {"*"} and "*" not in explained):
            return True
    return False
