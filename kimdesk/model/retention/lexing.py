"""The words of a retention period cut into pieces: lengths of time, ages, years, links between them, and plain words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from kimdesk.model.retention.numerals import (
    UNIT,
    counted,
    is_longer,
    is_smaller,
    length_in,
    number_in,
    unit_of,
)
from kimdesk.model.retention.periods import Period, Year
from kimdesk.model.retention.wording import ACTIONS, AGES, LATER, YEARS, Piece, lexer

# The key of the first of two lengths that share a unit: 6 or 12 years.
PAIR = "pair"
_DASHES = str.maketrans(
    dict.fromkeys("–—\u2012−\u2010\u2011", "-") | dict.fromkeys("“”", '"') | dict.fromkeys("‘’", "'")
)
_UNIT_SLASH = re.compile(rf"\b({UNIT})\s*/\s*(?=\w)", re.IGNORECASE)
_OTHER_NAMES = {
    "fiscal": Year.FINANCIAL,
    "fy": Year.FINANCIAL,
    "school": Year.ACADEMIC,
    "ay": Year.ACADEMIC,
    "cy": Year.CURRENT,
    "c": Year.CURRENT,
}


class Token(NamedTuple):
    """One piece: what it is, its words, and what they come to."""

    piece: Piece
    words: str
    period: Period = Period()
    longest: Period = Period()
    unit: str = ""
    year: Year = Year.NONE
    key: str = ""


def straighten(words: str) -> str:
    """Return the words on one line, with plain dashes and quotes and room around signs."""
    plain = unicodedata.normalize("NFKC", words).replace("\u00ad", "").translate(_DASHES)
    plain = "".join(each if unicodedata.category(each)[0] != "C" else " " for each in plain)
    plain = re.sub(r"\s*([+&])\s*", r" \1 ", re.sub(r"\(e?s\)", "s", plain, flags=re.IGNORECASE))
    plain = _UNIT_SLASH.sub(r"\1 or ", plain)
    return " ".join(plain.split())


def tokens_of(words: str) -> list[Token]:
    """Cut words that were straightened into pieces; what is no length although it looks like one stays plain words."""
    found: list[Token] = []
    for match in lexer().finditer(words):
        found += _read_piece(Piece(str(match.lastgroup)), match)
    return _joined(found)


def _read_piece(piece: Piece, match: re.Match[str]) -> list[Token]:
    words = match[0].strip()
    if piece is Piece.LENGTH:
        length = length_in(words)
        return [Token(piece, words, length[0], unit=length[1])] if length else [Token(Piece.WORD, words)]
    if piece is Piece.RANGE:
        return _read_range(match)
    if piece is Piece.AGE:
        age = next(number_in(match[name]) for name in AGES if match[name])
        years = counted(age, "years") if age else None
        youngest = "youngest" if "youngest" in words.casefold() else ""
        return [Token(piece, words, years, key=youngest)] if years else [Token(Piece.WORD, words)]
    if piece is Piece.YEAR:
        return [Token(piece, words, year=_year_in(match))]
    if piece is Piece.NUMBER:
        return [Token(piece, words, counted(number_in(words) or 0, "years") or Period())]
    if piece in (Piece.WHICHEVER, Piece.LATER_OF):
        later = re.search(rf"\b{LATER}\b", re.sub(r"(?i)which\s?ever", "", words), re.IGNORECASE)
        return [Token(piece, words, key="later" if later else "earlier")]
    if piece in (Piece.ACTION, Piece.THEN):
        return [Token(piece, words, key=action_in(words))]
    return [Token(piece, words)]


def _year_in(match: re.Match[str]) -> Year:
    named = next((match[name] for name in YEARS if match[name]), "current").casefold()
    return _OTHER_NAMES.get(named) or Year(named)


def _read_range(match: re.Match[str]) -> list[Token]:
    """Read "6 to 10 years" as a range and "6 or 12 years" as two lengths."""
    unit = unit_of(match["high_unit"])
    low, high = number_in(match["low"]), number_in(match["high"])
    low_unit = unit_of(match["low_unit"]) if match["low_unit"] else unit
    lengths = [counted(each, its) if each is not None else None for each, its in ((low, low_unit), (high, unit))]
    one, other = lengths
    words = match[0].strip()
    if one is None or other is None or not any(one) or not any(other):
        return [Token(Piece.WORD, words)]
    link = match["link"].casefold()
    if link == "or" or (link == "and" and not words.casefold().startswith("between")):
        key = PAIR if link == "or" and not match["low_unit"] else ""
        return [
            Token(Piece.LENGTH, words, one, unit=low_unit, key=key),
            Token(Piece.OR if link == "or" else Piece.AND, link),
            Token(Piece.LENGTH, words, other, unit=unit, key=key),
        ]
    return [Token(Piece.RANGE, words, one, other, unit=unit) if is_longer(other, one) else Token(Piece.WORD, words)]


def _joined(tokens: list[Token]) -> list[Token]:
    """Take "2 years 6 months", "2 years, 6 months" and "2 years and 6 months" as one length."""
    kept: list[Token] = []
    for token in tokens:
        linked = len(kept) > 1 and (kept[-1].piece is Piece.AND or kept[-1].words == ",")
        before = kept[-2] if linked else kept[-1] if kept else None
        if token.piece is Piece.LENGTH and before and _goes_on(before, token):
            together = Period(*(one + other for one, other in zip(before.period, token.period, strict=True)))
            del kept[-2 if linked else -1 :]
            kept.append(Token(Piece.LENGTH, f"{before.words} {token.words}", together, unit=token.unit))
        else:
            kept.append(token)
    return kept


def _goes_on(before: Token, token: Token) -> bool:
    return before.piece is Piece.LENGTH and not before.key and is_smaller(token.unit, before.unit)


def joined(tokens: Sequence[Token]) -> str:
    """Return the words of pieces as they stood."""
    return re.sub(r"\s+([.,;:])", r"\1", " ".join(token.words for token in tokens)).strip(" ,;:-")


def action_in(words: str) -> str:
    """Return the key of what the words say is to be done at the end, or nothing."""
    return next((key for key, pattern in ACTIONS.items() if re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE)), "")
