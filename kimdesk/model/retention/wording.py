"""The wordings by which pieces of a retention period are known, as patterns in the order in which they are tried."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from kimdesk.model.retention.numerals import COMPOUND, LENGTH, NUMBER, UNIT


class Piece(StrEnum):
    """What a piece of the text is. Each has a letter, so that a part is known by its shape: "LaW" is "6 years after
    closure".
    """

    LENGTH = "L"
    RANGE = "R"
    AGE = "A"
    YEAR = "Y"
    PERMANENT = "P"
    NOT_KEPT = "X"
    LIFE = "F"
    UNTIL = "U"
    WHILE = "H"
    AFTER = "a"
    LEAST = "g"
    MOST = "m"
    PLUS = "p"
    OR = "o"
    AND = "n"
    FOR = "f"
    WHICHEVER = "Z"
    LATER_OF = "Q"
    ACTION = "d"
    THEN = "t"
    NUMBER = "N"
    COLON = "c"
    STOP = "s"
    WORD = "W"


LATER = r"(?:later|latest|last|longer|longest|greater|greatest)"
_EARLIER = r"(?:sooner|soonest|earlier|earliest|first|shorter|shortest|lesser|less)"

_SOMEBODY = (
    r"(?:child|children|person|pupil|young\s+person|individual|data\s+subject|subject|minor|client|service\s+user)"
)
_WHO = rf"(?:(?:the|a|their)\s+)?(?:youngest\s+)?{_SOMEBODY}(?:['’]s|s['’])?"
_REACHES = r"(?:is|are|was|(?:has\s+)?reach(?:es|ed)?|attain(?:s|ed)?|turn(?:s|ed)|becomes|would\s+(?:be|have\s+been))"
_AGED = r"(?:years?\s+(?:old|of\s+age)|yrs?\s+old)"
_AGE = "|".join(
    (
        rf"(?:\b{_WHO}\s+)?(?:\b{_REACHES}\s+)?\b(?:the\s+)?aged?\s+(?:of\s+)?(?P<age1>{NUMBER})(?:\s+(?:{_AGED}|years?))?\b",
        rf"\b{_WHO}\s+{_REACHES}\s+(?P<age2>{NUMBER})\b(?:\s+{_AGED})?(?!\s*-?\s*{UNIT})",
        rf"(?:\b{_WHO}\s+)?(?:\b(?:the|their)\s+)?\b(?P<age3>\d{{1,3}})\s*(?:st|nd|rd|th)\s+birthday\b(?:\s+of\s+{_WHO})?",
        rf"(?:\b{_WHO}\s+{_REACHES}\s+)?\b(?P<age4>{NUMBER})\s+{_AGED}\b",
    )
)

_KINDS = r"(?:financial|fiscal|calendar|academic|school|tax)"
_YEAR = "|".join(
    (
        r"\b(?:the\s+)?end\s+of\s+(?:(?:the|that|each|every)\s+)?(?:current\s+)?"
        rf"(?:(?P<year1>{_KINDS})\s+)?year(?:\s+end)?\b",
        rf"\b(?:the\s+)?(?:current|present|this)(?:\s+(?P<year2>{_KINDS}))?(?:\s+year)?\b"
        r"(?=\s*(?:$|[.;,:+)]|plus\b|and\b|&))",
        rf"\b(?P<year3>{_KINDS})\s+year\s+end\b",
        rf"\b(?P<year4>{_KINDS})\s+year\b(?=\s*(?:\+|plus\b))",
        r"\byear\s*end\b",
        r"\b(?:current\s+)?(?P<year5>FY|AY|CY|C)\b(?=\s*(?:\+|plus\b))",
    )
)
_RANGE = (
    rf"\b(?!{COMPOUND}\s*-?\s*{UNIT})(?:between\s+)?(?P<low>{NUMBER})\s*(?P<low_unit>{UNIT})?"
    rf"\s*(?P<link>-|to|and|or)\s*(?P<high>{NUMBER})\s*-?\s*(?P<high_unit>{UNIT})"
)

# What is to be done at the end, by the keys of the asset register's choices.
_HAND_OVER = r"(?:\s+(?:it|them))?\s+to\s+(?:the\s+)?(?:\w+\s+){0,2}(?:archivists?|archives?|record\s+office)"
_DONE_WITH = (
    r"(?:destroy(?:ed)?|destruction|shred(?:ded)?|deleted?|deletion|erased?|purged?|dispos(?:e|ed|al)(?:\s+of)?)"
)
ACTIONS = {
    "automatic": r"auto(?:matic(?:ally)?)?[\s-]?delet(?:e|ed|ion)",
    "offer": rf"offer(?:ed)?{_HAND_OVER}",
    "archive": rf"transfer(?:red)?{_HAND_OVER}|archived?",
    "return": r"return(?:ed)?(?:\s+(?:it|them))?\s+to\s+(?:the\s+)?(?:controller|client|customer|sender|owner)",
    "anonymise": r"anonymi[sz]ed?",
    "destroy": rf"(?:secure(?:ly)?\s+|confidential(?:ly)?\s+)?{_DONE_WITH}(?:\s+(?:securely|confidentially))?"
    r"(?:\s+as\s+confidential\s+waste)?",
    "review": r"review(?:ed)?",
}
_ACTION = "|".join(f"(?:{pattern})" for pattern in ACTIONS.values())
_NOT_KEPT = (
    r"\b(?:(?:do|does|is|are|should)\s+)?not\s+(?:be\s+)?(?:kept|keep|retained?|held|stored)\b|\bno\s+retention\b|"
    r"\b(?:destroy|delete|dispose\s+of|shred)(?:ed)?\s+immediately\b|\bimmediate\s+(?:destruction|deletion|disposal)\b"
)
_PERMANENT = (
    r"\b(?:permanent(?:ly)?(?:\s+(?:retention|preservation|record))?|indefinite(?:ly)?|for\s?ever|in\s+perpetuity|"
    r"perpetual(?:ly)?|(?:never|do\s+not|not\s+to\s+be)\s+destroy(?:ed)?|no\s+(?:destruction|disposal))\b"
)
_LEAST = (
    r"\b(?:at\s+least|(?:a\s+)?min(?:imum)?\b\.?(?:\s+(?:period\s+)?of)?|(?:not|no)\s+less\s+than|"
    r"or\s+(?:more|longer)(?=\s*(?:$|[.;,)]|after|from)))"
)
_MOST = (
    r"\b(?:at\s+most|(?:a\s+)?max(?:imum)?\b\.?(?:\s+(?:period\s+)?of)?|up\s+to|(?:no|not)\s+(?:more|longer)\s+than|"
    r"not\s+exceeding|within)"
)
_THEN = (
    rf",?\s*\b(?:and\s+)?then\s+(?:(?:to\s+)?be\s+|is\s+|are\s+)?(?:{_ACTION})\b|"
    r"\band\s+(?:then\s+)?(?:securely\s+)?(?:destroy|delete|shred|dispose\s+of)(?:ed)?\b"
)

_PIECES: tuple[tuple[Piece, str], ...] = (
    (
        Piece.WHICHEVER,
        rf"\(?\s*\bwhich\s?ever\b[^.;:()]*?\b(?:{LATER}|{_EARLIER})\b(?:\s+(?:date|period|one|event))?\s*\)?",
    ),
    (Piece.LATER_OF, rf"\bthe\s+(?:{LATER}|{_EARLIER})\s+(?:date\s+)?of\b:?"),
    (Piece.NOT_KEPT, _NOT_KEPT),
    (Piece.AGE, _AGE),
    (Piece.YEAR, _YEAR),
    (Piece.RANGE, _RANGE),
    (Piece.LENGTH, LENGTH),
    (Piece.PERMANENT, _PERMANENT),
    (
        Piece.LIFE,
        r"\b(?:(?:the\s+)?end\s+of\s+|for\s+)?(?:the\s+)?(?:life(?:\s?time)?(?:\s?span)?|duration|existence|lifecycle)\s+of\b",
    ),
    (Piece.UNTIL, r"\b(?:un)?till?\b"),
    (Piece.WHILE, r"\b(?:for\s+)?(?:as|so)\s+long\s+as\b|\bwhil(?:e|st)\b"),
    (Piece.LEAST, _LEAST),
    (Piece.MOST, _MOST),
    (Piece.AFTER, r"\b(?:after|following|from|since|post|(?:starting|commencing)\s+(?:from|on|with))\b"),
    (Piece.PLUS, rf"\+|\bplus\b|&|,?\s*\b(?:and\s+)?then\b(?=\s+(?:for\s+)?{LENGTH})"),
    (Piece.OR, r"\bor\b"),
    (Piece.THEN, _THEN),
    (Piece.AND, r"\band\b"),
    (Piece.FOR, r"\bfor\b"),
    (Piece.ACTION, rf"\b(?:{_ACTION})\b"),
    (Piece.NUMBER, rf"\b{NUMBER}\b(?![\w/.'’-])"),
    (Piece.COLON, r":(?=\s|$)"),
    (Piece.STOP, r"[.;,:]+(?=\s|$)|(?<!\S)[-/()\[\]|\\]+(?=\s|$)"),
    (Piece.WORD, r"\S+?(?=[.;,:]*(?:\s|$))|\S"),
)


@cache
def lexer() -> re.Pattern[str]:
    """Return the pattern of all pieces. Made when the first period is read: it takes 30 ms, which no start has to wait for."""
    return re.compile("|".join(f"(?P<{piece}>{pattern})" for piece, pattern in _PIECES), re.IGNORECASE)


AGES = ("age1", "age2", "age3", "age4")
YEARS = ("year1", "year2", "year3", "year4", "year5")
