"""What a cell says of how far something has come: short, known wordings alone; what is likely, due or half so is no
judgement.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from kimdesk.i18n import spellings
from kimdesk.imports.words import fold
from kimdesk.model.fields import Field

# Fields whose choices say how far something has come; a wrong one says more than none.
JUDGED = frozenset({"progress", "state"})
YES_NO = {"yes": "met", "y": "met", "no": "not_met", "n": "not_met"}

# Wordings beside those of the registry, for the choices that a field has.
_WORDINGS: dict[str, dict[str, str]] = {
    "progress": {
        "not_started": "not begun; not yet begun; yet to start; yet to begin; not commenced; not yet commenced; not due; "
        "not yet due",
        "under_way": "underway; on target; commenced; begun; work in progress; work under way; wip",
        "done": "implemented; delivered; achieved; fully complete; fully completed; fully implemented; 100% complete; "
        "action complete; action completed; all complete",
        "on_hold": "suspended; deferred; postponed",
        "withdrawn": "superseded; removed; abandoned; canceled; no longer required",
    },
    "state": {
        "met": "fully compliant; met in full; compliant in full; full compliance; complies; in place; fully in place; "
        "completed; fully",
        "partly": "partially; partly; part; part met; met in part; in part; partly compliant; partially compliant; part "
        "compliant; partial compliance; partly in place; partially in place; partially complies; partly complies",
        "not_met": "not yet met; unmet; does not meet; do not meet; non compliance; noncompliant; does not comply; do not "
        "comply; not yet compliant; not in place; not yet in place",
        "na": "na; not applicable to us; does not apply",
        "in_use": "live; in operation; operational",
        "in_progress": "in development; under development; being developed; being built; draft; in draft; under way; "
        "underway; wip; work in progress",
        "planned": "proposed; to be built; to be developed; future",
        "withdrawn": "retired; discontinued; decommissioned; no longer used; no longer in use",
    },
}  # fmt: skip
# Nothing that follows these makes more of them than they say.
_MODEST = frozenset({"not_started", "under_way", "on_hold", "partly", "not_met", "not_yet", "in_progress", "planned"})
_DOUBTS = frozenset({
    "not", "no", "non", "never", "nothing", "but", "except", "apart", "until", "till", "unless", "subject", "pending",
    "await", "awaiting", "awaits", "will", "shall", "would", "should", "could", "can", "might", "to", "be",
    "being", "partly", "partially", "partial", "part", "some", "mostly", "largely", "mainly", "nearly", "almost", "half",
    "yet", "still", "once", "if", "when", "however", "although", "though", "draft", "due", "tbc", "tba", "remaining",
    "remains", "outstanding", "need", "needs", "needed", "require", "requires", "required", "plan", "planned", "hope",
    "hoped", "expect", "expected", "aim", "aiming", "target", "only", "further", "more", "review", "overdue", "off",
    "delayed", "progress", "ongoing", "gap", "gaps", "incomplete", "begin", "start", "started", "soon", "next", "other",
})  # fmt: skip
_APART = re.compile(r"[/\n;,|]+")
_FOLLOWED = re.compile(
    r"\s*[-–—:;,.(\n]\s*|\s+(?=(?:(?:in|on)\s+)?(?:\d|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec))"
)


def judge(field: Field, words: str, more: Mapping[str, str] | None = None) -> str | None:
    """Return the choice that the words say outright, or None; ``more`` gives further wordings, such as yes and no.

    Words that say two different things, or take back what they begin with, say none: "Met / Not met", "Complete but
    for the survey", "To be met".
    """
    known = wordings(field) | dict(more or {})
    if found := known.get(_plain(words)) or known.get(_ordered(words)):
        return found
    parts = [part for part in map(_plain, _APART.split(_without_stroke(words))) if part]
    said = {known.get(part) for part in parts}
    if len(said) == 1 and None not in said:
        return said.pop()
    if len(said - {None}) > 1:
        return None
    return _begins_with(known, fold(_without_stroke(words)).strip())


def is_said_plainly(field: Field, words: str) -> bool:
    """Whether the words are nothing but a known wording of one of the field's choices."""
    known = wordings(field)
    return _plain(words) in known or _ordered(words) in known


def wordings(field: Field) -> dict[str, str]:
    """Return every wording known for the choices of a field, with the choice it means."""
    return _wordings(
        field.name, tuple((each.key, (each.label, *each.other, *spellings(each.label))) for each in field.options)
    )


@cache
def _wordings(name: str, options: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    keys = [key for key, _wordings_of in options]
    for key, phrases in _WORDINGS.get(name, {}).items():
        if key in keys:
            found |= dict.fromkeys(map(_plain, phrases.split("; ")), key)
    for key, wordings_of in options:
        found |= dict.fromkeys(map(_plain, (key, *wordings_of)), key)
    return found | {_ordered(words): key for words, key in found.items()}


def _begins_with(known: Mapping[str, str], words: str) -> str | None:
    """Read "Completed May 2024" and "Met: policy of 2023", where nothing that follows takes it back."""
    for place in sorted({match.start() for match in _FOLLOWED.finditer(words)}):
        key = known.get(_plain(words[:place]))
        if key is None:
            continue
        rest = words[place:]
        others = {known.get(_plain(part)) for part in re.split(r"[-–—:;,.()/\n]", rest)} - {None, key}
        tokens = set(re.findall(r"[a-z]+", rest))
        spoken = {known.get(token) for token in tokens} - {None, key}
        if others or (key not in _MODEST and (tokens & _DOUBTS or spoken or "%" in rest or "?" in rest)):
            return None
        return key
    return None


def _without_stroke(words: str) -> str:
    return re.sub(r"\bn\s*/\s*a\b", "na", words, flags=re.IGNORECASE)


def _plain(words: str) -> str:
    plain = fold(_without_stroke(words)).replace("'", "")
    return "" if "?" in plain else " ".join(re.findall(r"[a-z0-9%]+|/", plain))


def _ordered(words: str) -> str:
    """Return the words in the order of the alphabet, marked as such: "not started yet" is "not yet started"."""
    return "~" + " ".join(sorted(_plain(words).split()))
