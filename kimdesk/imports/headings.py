"""Which field of which kind a column heading means, by the registry's words and by others in use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from kimdesk.i18n import mark, spellings
from kimdesk.imports.heading_words import HEARD
from kimdesk.imports.words import fold, likeness, slip, stem_set, tidy
from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import KINDS

REF = "ref"
DASHBOARDS = "reports:dashboard"
REPORTS = "reports:report"
LISTS = (DASHBOARDS, REPORTS)

LONGEST_HEADING = 220
# A column so headed brings the field where no other does it better.
SECOND = {"answer": {"evidence": "answer"}}
_SECOND_TO_OTHERS = 0.9

_REF_WORDS = (
    "ref", "ref no", "reference", "reference number", "number", "no", "no.", "num", "nr", "id", "unique id", "code",
    "#", "item",
    "item no", "item number", "line", "s/n", "identifier", "row",
)  # fmt: skip
_REF_NOUNS = {
    "action": ("action",), "answer": ("recommendation", "rec", "standard", "requirement", "provision", "code provision"),
    "asset": ("asset", "record"),
    "risk": ("risk",), "system": ("system",), "report": ("report",), "retention_rule": ("record", "series", "schedule", "rule"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hearing:
    """How well a heading says a field: a score from 0 to 1, and the known heading it was likened to."""

    field: str
    score: float
    phrase: str


@cache
def phrases(kind: str) -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Return (field, phrase, its stems) for every heading known for a kind."""
    found: list[tuple[str, str]] = [(REF, word) for word in _REF_WORDS]
    nouns = _REF_NOUNS.get(kind, (kind,))
    found += [(REF, noun) for noun in nouns if noun.endswith("provision")]
    found += [
        (REF, f"{noun} {word}")
        for noun in nouns
        for word in ("ref", "reference", "number", "no", "id", "code", "#", "num")
    ]
    for field in KINDS[kind]:
        if field.type is not Type.OBJECT:
            found += [(field.name, each) for each in (field.label, field.exported_as, *field.heard_as) if each]
    for name, words in HEARD.get(kind, {}).items():
        found += [(name, each) for each in words.split("; ")]
    return tuple((name, fold(tidy(each)), stem_set(each)) for name, each in found)


@cache
def _in_other_languages(kind: str) -> dict[str, str]:
    """Return the field of each heading as the program itself writes it in another language; these are not likened."""
    found: dict[str, str] = {}
    for field in KINDS[kind]:
        if field.type is not Type.OBJECT and not field.exported_as:
            for each in spellings(field.label):
                found.setdefault(tidy(fold(each)).strip(" .:*?"), field.name)
    for each in spellings(mark("Exports", "Ref")):
        found.setdefault(tidy(fold(each)).strip(" .:*?"), REF)
    return found


@lru_cache(maxsize=50_000)
def hear(kind: str, heading: str) -> dict[str, Hearing]:
    """Return how well the heading says each field of the kind, fields it does not say at all left out."""
    words = tidy(fold(heading)).strip(" .:*?")
    if not words or len(words) > LONGEST_HEADING:
        return {}
    meant = stem_set(words)
    best: dict[str, Hearing] = {}
    exact = _in_other_languages(kind).get(words)
    if exact:
        best[exact] = Hearing(exact, 1.0, words)
    for name, phrase, said in phrases(kind):
        score = 1.0 if phrase.strip(" .:*?") == words else 0.97 * likeness(meant, said)
        if score < 0.5:
            score = max(score, 0.9 * slip(words, phrase))
        if SECOND.get(kind, {}).get(words) == name:
            score *= _SECOND_TO_OTHERS
        if score >= 0.4 and (name not in best or score > best[name].score):
            best[name] = Hearing(name, score, phrase)
    return best


def best_hearing(kind: str, heading: str) -> float:
    """Return the score of the field that the heading says best."""
    return max((each.score for each in hear(kind, heading).values()), default=0.0)


def known_kinds() -> tuple[Kind, ...]:
    """Return the kinds that a table is recognised as without being told."""
    names = ("action", "answer", "system", "asset", "risk", "report", "processing", "retention_rule", "sharing")
    return tuple(KINDS[name] for name in names)
