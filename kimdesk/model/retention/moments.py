"""What a retention period counts from: the moment, in the form in which it is kept and compared, and the year it ends."""

from __future__ import annotations

import re

from kimdesk.model.retention.lexing import joined, straighten, tokens_of
from kimdesk.model.retention.periods import Year
from kimdesk.model.retention.rule import BIRTH, BIRTH_OF_YOUNGEST
from kimdesk.model.retention.wording import Piece

_LEADING = re.compile(
    r"(?:(?:the|a|an|from|after|following|since|on|upon|when|once|until|at the point of|at)\s+)+(?=\w)", re.IGNORECASE
)
_BIRTHS = re.compile(
    r"(?:(?:\w+['’]?s?['’]?\s+)?(?:dob|d\.o\.b\.?|date of birth|birth|birth date)"
    r"|(?:dob|date of birth|birth) of (?:the |a )?(?:child|pupil|person|individual|client))",
    re.IGNORECASE,
)
_BIRTH_OF_YOUNGEST = re.compile(r"(?:dob|date of birth|birth) of (?:the )?youngest child", re.IGNORECASE)
_RELATES = re.compile(r"(?:they|it|the \w+|records?|documents?) relates?d?(?: to)?", re.IGNORECASE)
_CONNECTING = re.compile(r"(?:(?:of|in|to|that|it|when|for|during|which)\s+)+", re.IGNORECASE)
_MOMENT = re.compile(
    r"(?:(?:the|from|after)\s+)*(?:end|date|closure|close|completion|termination|expiry|expiration|death|last|final|disposal|"
    r"start|creation|settlement|cessation|conclusion|leaving|sale|dob|birth|when|on|once|upon|superseded|commencement|receipt|"
    r"year|day)\b"
    r"|.*\b(?:ends?|ended|closed|closes|closure|ceases?|ceased|expires?|expired|expiry|completed|completion|superseded|"
    r"replaced|obsolete|termination|terminated|resolved|death|birth|leaves|left|sold|settled|date|dob)$",
    re.IGNORECASE,
)
_HAPPENS = re.compile(
    r"(?:when|on|once|upon|at (?:the )?end|superseded|replaced|last completed|closed|expired?|obsolete|next)\b",
    re.IGNORECASE,
)


def start_in(words: str) -> tuple[Year, str]:
    """Return what a period counts from: the year that has to be over first, and what happens."""
    pieces = tokens_of(straighten(words))
    if pieces and pieces[0].piece is Piece.AFTER:
        pieces = pieces[1:]
    if pieces and pieces[0].piece is Piece.YEAR:
        words = _CONNECTING.sub("", joined(pieces[1:]), count=1)
        # The year to which the records relate is the records' own.
        return pieces[0].year, "" if _RELATES.fullmatch(words) else moment(words)
    return Year.NONE, moment(words)


def moment(words: str) -> str:
    """Return the words for something that happens in the form in which they are kept and compared: without "the",
    starting small.
    """
    plain = straighten(words).strip(" .,;:-()/")
    plain = _LEADING.sub("", plain, count=1) if _LEADING.match(plain) else plain
    if _BIRTHS.fullmatch(plain) or _BIRTH_OF_YOUNGEST.fullmatch(plain):
        return BIRTH if _BIRTHS.fullmatch(plain) else BIRTH_OF_YOUNGEST
    first = plain.partition(" ")[0]
    is_name = sum(each.isupper() for each in first) > 1 or any(each.isdigit() for each in first)
    return plain if is_name else plain[:1].lower() + plain[1:]


def is_moment(words: str) -> bool:
    """Whether the words name something that happens."""
    return bool(_MOMENT.match(words))


def happens_alone(words: str) -> bool:
    """Whether the words by themselves say that something ends the period: "superseded", "on completion"."""
    return bool(_HAPPENS.match(words))
