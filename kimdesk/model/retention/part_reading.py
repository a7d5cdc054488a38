"""One part of a retention period, by its shape: "6 years plus 1 year for audit after closure, then destroy"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from kimdesk.model.retention.lexing import Token, joined, straighten, tokens_of
from kimdesk.model.retention.moments import happens_alone, is_moment, moment, start_in
from kimdesk.model.retention.periods import Year
from kimdesk.model.retention.rule import BIRTH, BIRTH_OF_YOUNGEST, Bound, Extra, Part, Sort
from kimdesk.model.retention.wording import Piece

# What the words of a moment may hold: never a length, an age or a link to another part.
_TEXT = r"[WNYFafnod]"
_START = rf"(?![onN]){_TEXT}*[WYFd]"
_EXTRA = r"(?P<extra>(?:p[LN](?:f?[WNn]+)?)*)"
_TAIL = r"(?P<tail>(?:[sctdfonWgm].*)?)"
_FROM = rf"(?:s?[dt]?s?a(?P<start>{_START}))?"
_LENGTH = r"(?P<bound>[gm])?(?:(?P<length>[LR])|(?P<number>N(?=pY)|(?<=p)N))(?P<behind>[gm])?"
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(form))
    for name, form in (
        ("length", rf"U?a?{_LENGTH}{_EXTRA}(?:p(?P<year>Y))?{_FROM}{_TAIL}"),
        (
            "length",
            rf"(?P<year>Y)p(?P<bound>[gm])?(?:(?P<length>[LR])|(?P<number>N))(?P<behind>[gm])?{_EXTRA}{_FROM}{_TAIL}",
        ),
        ("age", rf"[Ua]?(?P<length>A){_EXTRA}{_TAIL}"),
        ("age", rf"U(?P<length>N){_EXTRA}{_TAIL}"),
        ("life", rf"F(?P<start>{_START})(?:p(?:(?P<length>[LR])|(?P<number>N)))?{_EXTRA}{_TAIL}"),
        ("until", rf"U(?P<start>{_START})(?:p(?:(?P<length>[LR])|(?P<number>N)))?{_EXTRA}{_TAIL}"),
        ("while", rf"H(?P<start>{_START}){_TAIL}"),
        ("year", rf"(?P<year>Y){_TAIL}"),
        ("permanent", rf"P{_TAIL}"),
        ("not_kept", rf"X{_TAIL}"),
    )
)
_CORE = re.compile(r"[LRAPXFUHY]|[gm](?=[LRN])|N(?=pY)|(?<=p)N")
_LINKS = "pcsf"
_CONDITION = re.compile(
    r"(?:if|where|for|in the case of|in case of|under seal|by deed|simple contracts?|otherwise)\b", re.IGNORECASE
)
_REMARK = re.compile(
    r"(?:in line with|in accordance with|as per|per|as required by|required by|under|to comply|including|includes|i\.?e\.?|"
    r"e\.?g\.?|such as|statutory|best practice|business need|common practice|local|legal|limitation act|only|audit|"
    r"record|records|file|total|applies|usually|normally|generally|recommended|subject to annual review)\b",
    re.IGNORECASE,
)
_TAKES_BACK = re.compile(r"\b(?:if|unless|except|where|longer|shorter|but|not|until)\b", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"(?:the\s+|this\s+|our\s+)?(?:organi[sz]ation|company|council|association|authority|landlord|charity|business|trust|group)",
    re.IGNORECASE,
)
_LEAD = frozenset({
    "retain", "retained", "keep", "kept", "hold", "held", "store", "stored", "preserve", "preserved", "be", "to", "must",
    "should", "is", "are", "all", "total", "period", "of", "the", "a", "an", "data", "records", "record", "them", "it",
})  # fmt: skip


@dataclass(slots=True)
class Found:
    """What was read of a part: the part (None: nothing could be), and what became of the other words."""

    part: Part | None = None
    left: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    action: str = ""


def shape_of(tokens: Sequence[Token]) -> str:
    """Return the letters of the pieces."""
    return "".join(token.piece for token in tokens)


def is_condition(words: str) -> bool:
    """Whether the words say for which case something holds."""
    return bool(_CONDITION.match(words))


def may_start(words: str) -> bool:
    """Whether words can be what a period counts from: no length, no age, no link to another part stands in them."""
    return bool(re.fullmatch(_START, shape_of(tokens_of(straighten(words)))))


def read_part(tokens: Sequence[Token]) -> Found:
    """Read the pieces of one part."""
    found = Found()
    tokens = _without_lead(list(tokens), found)
    shape = shape_of(tokens)
    core = _CORE.search(shape, _behind_colon(tokens))
    for name, form in _FORMS if core else ():
        match = form.fullmatch(shape, core.start() if core else 0)
        if match:
            found.part = _BUILT[name](tokens, match)
            _take_before(found, tokens[: match.start()])
            _take_tail(found, tokens[match.start("tail") :])
            return found
    if tokens and all(token.piece in (Piece.ACTION, Piece.THEN) for token in tokens):
        found.action = found.action or tokens[0].key
        return found
    words = joined(tokens)
    alone = happens_alone(words) or is_moment(words) or shape.startswith("aW")
    if alone and re.fullmatch(_START, shape):
        year, trigger = start_in(words)
        found.part = Part(Sort.EVENT, trigger=trigger, year=year)
    elif tokens:
        found.left.append(words)
    return found


def _behind_colon(tokens: Sequence[Token]) -> int:
    """Return where the part begins: behind a colon or a dash that names the case, or at the beginning."""
    at = next((place for place, token in enumerate(tokens) if token.piece is Piece.COLON or token.words == "-"), -1)
    before, after = shape_of(tokens[: max(at, 0)]), shape_of(tokens[at + 1 :])
    names_case = at > 0 and (_is_case(tokens[:at]) or not _CORE.search(before))
    return at + 1 if names_case and _CORE.search(after) else 0


def _without_lead(tokens: list[Token], found: Found) -> list[Token]:
    """Take off "retain for", "destroy", "a period of" at the beginning, and stops at both ends."""
    while tokens and _leads(tokens):
        if tokens[0].piece in (Piece.ACTION, Piece.THEN):
            found.action = found.action or tokens[0].key
        tokens = tokens[1:]
    while tokens and tokens[-1].piece in (Piece.STOP, Piece.COLON):
        tokens = tokens[:-1]
    return tokens


def _leads(tokens: Sequence[Token]) -> bool:
    first = tokens[0]
    if first.piece in (Piece.ACTION, Piece.THEN):
        return len(tokens) > 1
    if first.piece is Piece.FOR:
        rest = next((token for token in tokens[1:] if token.words.casefold() not in _LEAD), None)
        return rest is not None and rest.piece in "LRPFgm"
    return first.piece in (Piece.STOP, Piece.COLON) or first.words.casefold() in _LEAD


# --- one builder for each form --------------------------------------------------------------------------------------


def _words(tokens: Sequence[Token], match: re.Match[str], name: str) -> str:
    return joined(tokens[match.start(name) : match.end(name)]) if match[name] else ""


def _group(match: re.Match[str], name: str) -> str:
    return match.groupdict().get(name) or ""


def _length_part(tokens: Sequence[Token], match: re.Match[str]) -> Part:
    named = "length" if _group(match, "length") else "number"
    token = tokens[match.start(named)]
    bounds = {Piece.LEAST: Bound.LEAST, Piece.MOST: Bound.MOST}
    sign = _group(match, "bound") or _group(match, "behind")
    year = tokens[match.start("year")].year if _group(match, "year") else Year.NONE
    own, trigger = start_in(_words(tokens, match, "start")) if _group(match, "start") else (Year.NONE, "")
    longest = token.longest if token.piece is Piece.RANGE else None
    bound = bounds.get(Piece(sign), Bound.EXACT) if sign and longest is None else Bound.EXACT
    year = own if year is Year.NONE or own is not Year.NONE else year
    return Part(Sort.PERIOD, token.period, trigger, year, _extras(tokens, match), longest, bound)


def _age_part(tokens: Sequence[Token], match: re.Match[str]) -> Part:
    age = tokens[match.start("length")]
    birth = BIRTH_OF_YOUNGEST if age.key else BIRTH
    return Part(Sort.PERIOD, age.period, birth, plus=_extras(tokens, match))


def _until_part(tokens: Sequence[Token], match: re.Match[str]) -> Part:
    year, trigger = start_in(_words(tokens, match, "start"))
    if _group(match, "length") or _group(match, "number"):
        return replace(_length_part(tokens, match), trigger=trigger, year=year)
    return Part(Sort.EVENT, trigger=trigger, year=year)


def _life_part(tokens: Sequence[Token], match: re.Match[str]) -> Part:
    whose = _words(tokens, match, "start")
    lasts = tokens[match.start()].words.casefold()
    if _ORGANISATION.fullmatch(whose) and not (_group(match, "length") or _group(match, "number")):
        return Part(Sort.LIFE)
    trigger = moment(f"end of {whose}" if "duration" in lasts else f"end of the life of {whose}")
    if _group(match, "length") or _group(match, "number"):
        return replace(_length_part(tokens, match), trigger=trigger)
    return Part(Sort.EVENT, trigger=trigger)


def _while_part(tokens: Sequence[Token], match: re.Match[str]) -> Part:
    lasts = _words(tokens, match, "start")
    return Part(Sort.WHILE, trigger=lasts[:1].lower() + lasts[1:])


def _year_part(tokens: Sequence[Token], match: re.Match[str]) -> Part:
    token = tokens[match.start("year")]
    if "year" not in token.words.casefold():
        return Part(Sort.WHILE, trigger=token.words.casefold())
    return Part(Sort.EVENT, year=token.year)


def _extras(tokens: Sequence[Token], match: re.Match[str]) -> tuple[Extra, ...]:
    if not _group(match, "extra"):
        return ()
    first = match.start("extra")
    found = []
    for each in re.finditer(r"p[LN]f?(?P<why>[WNn]+)?", match["extra"]):
        why = joined(tokens[first + each.start("why") : first + each.end("why")]) if each["why"] else ""
        found.append(Extra(tokens[first + each.start() + 1].period, re.sub(r"^of\s+", "", why, flags=re.IGNORECASE)))
    return tuple(found)


_BUILT: dict[str, Callable[[Sequence[Token], re.Match[str]], Part]] = {
    "length": _length_part,
    "age": _age_part,
    "until": _until_part,
    "life": _life_part,
    "while": _while_part,
    "year": _year_part,
    "permanent": lambda _tokens, _match: Part(Sort.PERMANENT),
    "not_kept": lambda _tokens, _match: Part(Sort.NOT_KEPT),
}


# --- the words around it --------------------------------------------------------------------------------------------


def _take_before(found: Found, before: Sequence[Token]) -> None:
    """Say what the words before a length are: what it counts from, the case it is for, or not understood."""
    link = before[-1].piece if before and before[-1].piece in _LINKS else None
    words = joined(before[:-1] if link else before)
    part = found.part
    if not words or part is None:
        return
    shape = shape_of(before[:-1] if link else before)
    if _may_start(part, shape) and (link is Piece.PLUS or is_moment(words)) and not is_condition(words):
        year, trigger = start_in(words)
        found.part = replace(part, trigger=trigger, year=year)
    elif link is not Piece.PLUS and (
        _is_case(before, alone=True) or (_names_case(before) and re.fullmatch("[WNafnod]+", shape))
    ):
        found.part = replace(part, about=words)
    elif shape.strip("a"):
        found.left.append(words)


def _take_tail(found: Found, tail: Sequence[Token]) -> None:
    """Sort the words behind a part into actions, conditions, remarks and what was not understood."""
    phrase: list[Token] = []
    for token in (*tail, Token(Piece.STOP, ".")):
        if token.piece in (Piece.STOP, Piece.COLON, Piece.THEN):
            _take_phrase(found, phrase)
            phrase = [token] if token.piece is Piece.THEN else []
        else:
            phrase.append(token)


def _take_phrase(found: Found, phrase: Sequence[Token]) -> None:
    actions = [token.key for token in phrase if token.piece in (Piece.ACTION, Piece.THEN)]
    words = joined([token for token in phrase if token.piece not in (Piece.ACTION, Piece.THEN)])
    if (
        actions
        and (len(phrase) == len(actions) or phrase[0].piece in (Piece.ACTION, Piece.THEN))
        and not _CORE.search(shape_of(phrase))
    ):
        found.action = found.action or actions[0]
        if words:
            found.remarks.append(joined(phrase))
    elif words and found.part is not None and not found.part.about and _is_case(phrase):
        found.part = replace(found.part, about=joined(phrase))
    elif words and found.part is not None and _may_start(found.part, shape_of(phrase)) and is_moment(words):
        year, trigger = start_in(joined(phrase))
        found.part = replace(found.part, trigger=trigger, year=year)
    elif words and _REMARK.match(words) and not _TAKES_BACK.search(words) and not _CORE.search(shape_of(phrase)):
        found.remarks.append(joined(phrase))
    elif words:
        found.left.append(joined(phrase))


def _names_case(before: Sequence[Token]) -> bool:
    return bool(before) and (before[-1].piece is Piece.COLON or before[-1].words == "-")


def _is_case(phrase: Sequence[Token], alone: bool = False) -> bool:
    """Whether words say for which case a part holds; an age may stand in them, but no length. Words that stand ``alone``
    before a part and begin with "for" say what for, and not for which case.
    """
    if alone and phrase[0].piece is Piece.FOR and not _names_case(phrase):
        return False
    return is_condition(joined(phrase)) and bool(re.fullmatch("[WNYAFafnod]+[cs]?", shape_of(phrase)))


def _may_start(part: Part, shape: str) -> bool:
    """Whether words of this shape can be what a part counts from."""
    free = part.sort is Sort.PERIOD and not part.trigger and part.year is Year.NONE
    return free and bool(re.fullmatch(_START, shape))
