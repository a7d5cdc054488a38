"""Reading the words of a retention period, whole: parts with letters, lines of their own, "whichever is later"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from kimdesk.model.retention.lexing import PAIR, Token, action_in, joined, straighten, tokens_of
from kimdesk.model.retention.moments import is_moment, start_in
from kimdesk.model.retention.part_reading import is_condition, may_start, read_part, shape_of
from kimdesk.model.retention.periods import Year
from kimdesk.model.retention.rule import Combine, Part, Rule, Sort, State
from kimdesk.model.retention.wording import Piece

SILENT = frozenset(
    {"", "n/a", "n.a", "na", "none", "nil", "not applicable", "no", "not set", "blank", "null", "none set"}
)
UNDECIDED = frozenset({
    "tbc", "tba", "tbd", "unknown", "not known", "not known yet", "not yet known", "?", "??", "???", "to be confirmed",
    "to be agreed", "to be determined", "to be decided", "to be advised", "under review", "not decided", "not decided yet",
    "awaiting decision", "don't know",
})  # fmt: skip
_ELSEWHERE = re.compile(
    r"(?:please\s+)?(?:see|refer|as\s+(?:above|below|per|set\s+out|for)|in\s+line\s+with|in\s+accordance|according\s+to|various|varies|"
    r"variable|depend\w*|same\s+as|ditto|subject\s+to)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:(?<=[\s;,.:])|^)\(?(?P<label>[a-h]|i{1,3}|iv|v|[1-9])[).]\s+", re.IGNORECASE)
# What is longer is a text about retention, and no period.
_LONGEST = 600
_SERIES = (tuple("abcdefgh"), ("i", "ii", "iii", "iv", "v"), tuple("123456789"))
_BULLET = re.compile(r"^\s*(?:[-*•·‣▪o]\s+)?")
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_LONGER = re.compile(r"(?:or|but|unless|except|longer|shorter|although|however|not)\b", re.IGNORECASE)
_STARTER = re.compile(r"s*(?:[Wfa][^LRAPXFUHYop]*c)?(?:[dWf](?=[LRAPXFUH]))?(?:[LRAPXFUHY]|[gm][LRN])")
_CONDITIONED = re.compile(r"s*[Wfn][^o]*?(?:[LRAPXFUH]|[gm][LRN])")


@dataclass(slots=True)
class _Whole:
    parts: list[Part] = field(default_factory=list)
    combine: Combine = Combine.ALONE
    left: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    action: str = ""

    @property
    def read(self) -> bool:
        """Whether all was understood."""
        return bool(self.parts) and not self.left


@lru_cache(maxsize=4096)
def read_rule(words: str, trigger: str = "") -> Rule:
    """Return what the words of a retention period mean; ``trigger`` is what it counts from where the words do not say.

    Never raises: what is not understood is kept in ``words`` and named in ``left``.
    """
    said = straighten(words).casefold().strip(" .,;:-/()+&")
    if said in SILENT or said in UNDECIDED:
        return Rule(words, state=State.SILENT if said in SILENT else State.UNDECIDED)
    if len(said) > _LONGEST:
        return Rule(words, state=State.UNREAD, left=(words,))
    whole = _read_whole(words)
    state = State.READ if whole.read else State.PARTLY if whole.parts else State.UNREAD
    year, start = start_in(trigger) if trigger.strip() else (Year.NONE, "")
    parts = tuple(_started(part, year, start) for part in whole.parts)
    left = tuple(whole.left) or (() if parts else (words,))
    return Rule(
        words,
        parts,
        whole.combine,
        state,
        left,
        tuple(whole.remarks),
        whole.action or ("" if parts else action_in(said)),
    )


def points_elsewhere(words: str) -> bool:
    """Whether words only say where the period is to be found, or that there are several: "see guidance"."""
    return bool(_ELSEWHERE.match(straighten(words)))


def _started(part: Part, year: Year, trigger: str) -> Part:
    free = part.sort is Sort.PERIOD and not part.trigger
    if not free or (part.year is not Year.NONE and year is not Year.NONE):
        return part
    return replace(part, trigger=trigger, year=part.year if part.year is not Year.NONE else year)


def _read_whole(words: str) -> _Whole:
    """Read parts with letters, else all as one, else each line or sentence by itself."""
    sections = _labelled(words)
    if sections:
        return _each(sections)
    whole = _choose(words)
    for pattern in (r"\n", r";"):
        lines = [_BULLET.sub("", line) for line in re.split(pattern, words) if line.strip(" ;\r\t")]
        if not whole.read and len(lines) > 1:
            apart = _each(lines)
            if apart.read:
                return apart
    return whole


def _labelled(words: str) -> list[str]:
    """Return the words of each part where parts have letters or numbers that count on from the first."""
    plain = " ".join(words.split())
    marks = list(_LABEL.finditer(plain))
    labels = tuple(mark["label"].casefold() for mark in marks)
    if len(marks) < 2 or not any(labels == series[: len(labels)] for series in _SERIES):
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(plain)]
    before = plain[: marks[0].start()].strip(" :;,.")
    return [
        *([before] if before else []),
        *(plain[mark.end() : end].strip() for mark, end in zip(marks, ends, strict=True)),
    ]


def _each(sections: Sequence[str]) -> _Whole:
    """Read sections apart; "whichever is later" behind the last holds for all of them."""
    whole = _Whole(combine=Combine.EACH)
    for section in sections:
        one = _choose(re.sub(r"[\s,;]*\b(?:and|or)\b[\s,;]*$", "", section.strip()))
        later = one.combine if one.combine in (Combine.LATER, Combine.EARLIER) else None
        whole.parts += one.parts
        whole.left += one.left if one.parts or one.left or one.action else [section.strip()]
        whole.remarks += one.remarks
        whole.action = whole.action or one.action
        if later and len(one.parts) == 1 and section is sections[-1]:
            whole.combine = later
            whole.left = [each for each in whole.left if each != _ALONE]
        elif len(one.parts) > 1:
            whole.left.append(section.strip())
    if len(whole.parts) == 1:
        whole.combine = Combine.ALONE
    return whole


# --- one text with its alternatives ---------------------------------------------------------------------------------

_ALONE = "whichever"


def _choose(words: str) -> _Whole:
    whole = _Whole()
    plain = _open_brackets(straighten(words), whole)
    if _ELSEWHERE.match(plain):
        whole.left.append(plain)
        return whole
    tokens, combine = _without_whichever(tokens_of(plain), whole)
    segments, of = _later_of(tokens)
    combine = of or combine
    for segment in segments or _alternatives(tokens):
        found = read_part(segment)
        whole.parts += [found.part] if found.part else []
        whole.left += found.left
        whole.remarks += found.remarks
        whole.action = whole.action or found.action
    if combine and len(whole.parts) == 1:
        whole.parts = _by_trigger(whole.parts[0])
    if len(whole.parts) > 1:
        whole.combine = combine or Combine.EITHER
    elif combine:
        whole.combine = combine
        whole.left.append(_ALONE)
    if any(token.key == PAIR for token in tokens):
        _share_start(whole)
    return whole


def _open_brackets(words: str, whole: _Whole) -> str:
    """Take words in brackets into the text where they go on with it, and set them aside where they only explain."""

    def opened(match: re.Match[str]) -> str:
        inside = match[1].strip()
        shape = shape_of(tokens_of(inside))
        if shape in ("", "N"):
            return match[0]
        if shape[:1] in ("a", "p", "U", "g", "m", "Z") or (
            not words[: match.start()].strip() and not words[match.end() :].strip()
        ):
            return f" {inside}"
        if is_condition(inside):
            return f", {inside}"
        if _LONGER.match(inside):
            return f", {inside}"
        (whole.left if re.search("[LRAPXFUHY]", shape) else whole.remarks).append(inside)
        return " "

    return " ".join(_BRACKET.sub(opened, words).split())


def _without_whichever(tokens: list[Token], whole: _Whole) -> tuple[list[Token], Combine | None]:
    """Take out "whichever is later" and say what it asks for; two of them that differ are not understood."""
    asked = {token.key for token in tokens if token.piece is Piece.WHICHEVER}
    if len(asked) > 1:
        whole.left.append(joined(tokens))
    kept = [token for token in tokens if token.piece is not Piece.WHICHEVER]
    return kept, (Combine.LATER if asked == {"later"} else Combine.EARLIER) if asked else None


def _later_of(tokens: list[Token]) -> tuple[list[list[Token]], Combine | None]:
    """Read "6 years after the later of A and B" as two parts that count from A and from B."""
    at = next((place for place, token in enumerate(tokens) if token.piece is Piece.LATER_OF), None)
    if at is None:
        return [], None
    items: list[list[Token]] = [[]]
    for token in tokens[at + 1 :]:
        if token.piece in (Piece.AND, Piece.OR, Piece.STOP):
            items.append([])
        else:
            items[-1].append(token)
    before = tokens[:at]
    found = [[*before, *item] for item in items if item]
    return found, Combine.LATER if tokens[at].key == "later" else Combine.EARLIER


def _alternatives(tokens: list[Token]) -> list[list[Token]]:
    """Split at each "or" behind which another part begins."""
    segments: list[list[Token]] = [[]]
    for at, token in enumerate(tokens):
        rest = shape_of(tokens[at + 1 :])
        begins = bool(_STARTER.match(rest)) or (
            bool(_CONDITIONED.match(rest)) and is_condition(joined(tokens[at + 1 :]))
        )
        meant = bool(re.search("[LRAPXFUHY]", shape_of(segments[-1])))
        if token.piece is Piece.OR and meant and begins:
            segments.append([])
        elif token.piece is Piece.OR and meant and _is_event(segments[-1], tokens[at + 1 :]):
            segments.append([Token(Piece.UNTIL, "until")])
        else:
            segments[-1].append(token)
    return segments


def _is_event(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether "or" leads to something that happens, and not to another moment from which the same length counts."""
    free = not re.search("[aUHFWA]", shape_of(before))
    return free and is_moment(joined(after)) and not re.search("[LRAPXFUHY]", shape_of(after))


def _by_trigger(part: Part) -> list[Part]:
    """Part "6 years after A or B", where the later is asked for, into 6 years after A and 6 years after B."""
    triggers = [each for each in re.split(r",?\s+\b(?:or|and)\b\s+|,\s+", part.trigger) if each.strip()]
    whole = len(triggers) > 1 and all(may_start(each) for each in triggers)
    starts = [start_in(each) for each in triggers] if whole else []
    return [replace(part, year=year, trigger=trigger) for year, trigger in starts] or [part]


def _share_start(whole: _Whole) -> None:
    """Let "6 or 12 years after closure" count both from closure."""
    last = whole.parts[-1] if whole.parts else None
    if last is None or last.sort is not Sort.PERIOD or last.about:
        return
    whole.parts = [
        replace(each, trigger=last.trigger, year=last.year) if each.sort is Sort.PERIOD and not each.trigger else each
        for each in whole.parts
    ]
