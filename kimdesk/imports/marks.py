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
    r"^\s*(?:(?:notes?|legend|n\.?b\.?|please note|footnotes?|total|end of|last updated)\b"
    # "Key safes" and "Version control" are things people keep a list of.
    r"|(?:key|sources?|version)\s*(?:$|[:=–—-]|\d|v\d|to\b))",
    re.IGNORECASE,
)
# What somebody says of a list and not in it, where it stands alone in a row.
_REMARK = re.compile(
    r"\s*[(\[*]?\s*(?:"
    r"drafts?(?:\W*$|\s+(?:for|only|v|version|\d)\b.*)"
    r"|for\s+(?:information|discussion|noting|comment|review|approval|internal\s+use)\b.*"
    r"|(?:still\s+)?to\s+(?:be\s+(?:confirmed|completed|agreed|updated|added|reviewed|decided|done|checked)|do|follow)\b.*"
    r"|tb[ac]\W*"
    r"|(?:last\s+|list\s+|this\s+(?:\w+\s+)?(?:was\s+|is\s+)?)?"
    r"(?:updated|reviewed|amended|checked|revised|approved|agreed|prepared|compiled|added|moved|correct|accurate)\s+"
    r"(?:by|on|at|as|in|from|for|following|after|with|to|\d+|"
    r"jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b.*"
    r"|(?:(?:data|figures|position|correct)\s+)?as\s+(?:at|of)\b.*"
    r"|see\s+(?:also|below|above|over\w*|separate|attached|tab|sheet|minutes?|notes?|appendix)\b.*"
    r"|awaiting\b.*|please\b.*|rows?\s+(?:above|below)\b.*|(?:official|confidential)(?:\W+sensitive)?\W*"
    r"|continued\b.*|cont['’]?d\b.*|page\s+\d.*|end\W*"
    r")",
    re.IGNORECASE | re.DOTALL,
)
_RUN = re.compile(r"(.)\1*")
_CODE_NOTE = re.compile(r"\(([A-Z]{1,5})\)\s*(?:[:=–—-]|\bmeans\b|\bis\b)\s*([^;|\n]+)")
_CODE = re.compile(r"\s*\(([A-Z]{1,5})\)\s*")
_WORDS_OF_A_SENTENCE = 5
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


def is_remark(words: str) -> bool:
    """Whether words that stand alone in a row read like a remark on the list ("Draft for discussion", "Updated in May")
    rather than like an entry of it.
    """
    return is_note(words) or _REMARK.fullmatch(words) is not None


def is_sentence(words: str) -> bool:
    """Whether words are a whole sentence with its full stop, which no name is."""
    return words.rstrip().endswith(".") and len(words.split()) >= _WORDS_OF_A_SENTENCE


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
