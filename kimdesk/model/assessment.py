"""The rules of a self-assessment: what a state needs, what is filled forward, how two cycles compare, what is counted.

States are counted and never averaged; "not yet assessed" and "not applicable" are no judgements, so that nothing is
better or worse than they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from kimdesk.i18n import Text, mark, t, tn
from kimdesk.model.kinds.assessment import NOT_YET_ASSESSED, STATES
from kimdesk.model.ops import natural_id
from kimdesk.model.targets import target_date
from kimdesk.model.text import key_of

MET, PARTLY, NOT_MET, NOT_APPLICABLE = "met", "partly", "not_met", "na"
# In the order in which they are counted and shown.
STATE_ORDER: tuple[str, ...] = (MET, PARTLY, NOT_MET, NOT_YET_ASSESSED, NOT_APPLICABLE)
STATE_WORDS: Mapping[str, Text] = {option.key: option.label for option in STATES}
# What an answer says again as long as nobody has said it anew; a judgement is made anew in each cycle.
INHERITED = ("answer", "owner", "reason", "revive")

_RANKS = {NOT_MET: 0, PARTLY: 1, MET: 2}


def answer_id(workspace: str, framework: str, cycle: str, item: str) -> str:
    """Return the id of an answer, the same on every laptop."""
    return natural_id(workspace, "answer", "cycle", framework.casefold(), key_of(cycle), item.casefold())


def framework_id(workspace: str, key: str) -> str:
    """Return the id of a framework's record, the same on every laptop."""
    return natural_id(workspace, "framework", key.casefold())


def answer_ref(item: str, cycle: str) -> str:
    """Return what an answer is called: a number alone would be another one in each cycle."""
    return f"{cycle} {item}"


def item_order(key: str) -> tuple[tuple[int, int, str], ...]:
    """Return by what items are ordered: R2, R2a, R10; 1.2 before 1.10."""
    parts = re.findall(r"\d+|\D+", key)
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part.casefold()) for part in parts)


class Outcome(StrEnum):
    """What became of an item from one cycle to another."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    OTHER = "other"
    NEW = "new"
    GONE = "gone"


OUTCOME_WORDS: Mapping[Outcome, Text] = {
    Outcome.BETTER: mark("Assessment", "Better"),
    Outcome.WORSE: mark("Assessment", "Worse"),
    Outcome.SAME: mark("Assessment", "The same"),
    Outcome.OTHER: mark("Assessment", "Not comparable"),
    Outcome.NEW: mark("Assessment", "New"),
    Outcome.GONE: mark("Assessment", "No longer asked"),
}


def outcome_of(before: str | None, now: str | None) -> Outcome:
    """Return what became of an item; None where a cycle does not have it.

    Better and worse are said of judgements alone: from or to "not yet assessed" or "not applicable" nothing is compared.
    """
    if before == now:
        return Outcome.SAME
    if before is None or now is None:
        return Outcome.NEW if before is None else Outcome.GONE
    if before not in _RANKS or now not in _RANKS:
        return Outcome.OTHER
    return Outcome.BETTER if _RANKS[now] > _RANKS[before] else Outcome.WORSE


def compare(before: Mapping[str, str], now: Mapping[str, str]) -> dict[str, Outcome]:
    """Return what became of each item that either cycle has: those of the later one in its order, then what is gone."""
    keys = (*now, *(key for key in before if key not in now))
    return {key: outcome_of(before.get(key), now.get(key)) for key in keys}


def count_states(states: Iterable[str]) -> dict[str, int]:
    """Return how often each state stands, in the order of showing; those that nobody has are 0."""
    counted = Counter(states)
    return {state: counted[state] for state in STATE_ORDER}


def count_outcomes(outcomes: Iterable[Outcome]) -> dict[Outcome, int]:
    """Return how often each outcome stands; those that do not occur are 0."""
    counted = Counter(outcomes)
    return {outcome: counted[outcome] for outcome in Outcome}


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that an answer still needs: the field it belongs in, and a sentence. ``gentle`` ones stop nothing."""

    field: str
    words: str
    gentle: bool = True


def lacks(values: Mapping[str, Any], evidence: int, unmet_parts: int = 0) -> tuple[Lack, ...]:
    """Return what an answer with these values and so many pieces of evidence still needs.

    "Not applicable" needs the reason and what would make it apply; "met" asks for evidence; what is not met asks for
    somebody who sees to it and a day.
    """
    state = values.get("state") or NOT_YET_ASSESSED
    if state == NOT_APPLICABLE:
        return tuple(Lack(name, words, gentle=False) for name, words in _of_na().items() if not values.get(name))
    found: list[Lack] = []
    if state == MET and not evidence:
        found.append(Lack("evidence", t("Assessment", "It is said to be met: name what proves it.")))
    if state == MET and unmet_parts:
        words = tn(
            "Assessment",
            "It is said to be met, and one of its parts is not.",
            "It is said to be met, and {count} of its parts are not.",
            unmet_parts,
        )
        found.append(Lack("state", words.format(count=unmet_parts)))
    if state in (PARTLY, NOT_MET):
        wanted = (
            ("owner", t("Assessment", "Nobody is named who sees to it.")),
            ("due", t("Assessment", "No day is named by which it is met.")),
        )
        found += [Lack(name, words) for name, words in wanted if not values.get(name)]
    return tuple(found)


def refused_state(values: Mapping[str, Any]) -> str:
    """Return the sentence why these values cannot stand together, or nothing."""
    missing = [each.words for each in lacks(values, 1) if not each.gentle]
    return " ".join(missing)


def _of_na() -> dict[str, str]:
    return {
        "reason": t("Assessment", "Say why it does not apply."),
        "revive": t("Assessment", "Say what would make it apply, so that somebody looks again."),
    }


def read_forward(own: Mapping[str, Any], before: Mapping[str, Any] | None) -> tuple[dict[str, Any], frozenset[str]]:
    """Return what an answer says with what is filled forward, and which fields are.

    What has been emptied by hand is a saying too: it is an empty text and not nothing. A reason belongs to the judgement
    that it was given for, and goes on only where there is none yet or the same one.
    """
    if not before or not own.get("forward"):
        return dict(own), frozenset()
    names = INHERITED if own.get("state") in (None, NOT_YET_ASSESSED, NOT_APPLICABLE) else INHERITED[:2]
    taken = {name: before[name] for name in names if own.get(name) is None and before.get(name)}
    return {**own, **taken}, frozenset(taken)


# A page asks for the same few each time it is shown.
_named_day = lru_cache(maxsize=256)(target_date)


def cycle_order(cycle: str, first_made: int) -> tuple[str, int, str]:
    """Return by what cycles are ordered: the day that the name comes to, else the day on which it began (UTC ms)."""
    from datetime import UTC, datetime

    day = _named_day(cycle) or datetime.fromtimestamp(first_made / 1000, UTC).date()
    return day.isoformat(), first_made, cycle
