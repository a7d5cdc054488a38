"""The state of a team's return, and what it still lacks."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from kimdesk.i18n import Text, show, t
from kimdesk.model.changes import Record
from kimdesk.model.fields import label
from kimdesk.model.frozen import canonical
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import COMMITMENTS, PRINCIPLES
from kimdesk.model.readthrough import CHANGED, Reading

# After so many quarters without a change fresh evidence is asked for, unless the workspace sets another number.
UNCHANGED_LIMIT = 4
EMBEDDED = "3"
INHERITED_ENTRY = tuple(each.name for each in KINDS["entry"] if each.inherited)
INHERITED_RETURN = tuple(each.name for each in KINDS["return"] if each.inherited)
RATINGS = tuple(PRINCIPLES)


class State(StrEnum):
    """Where a return stands."""

    NOT_STARTED = "not_started"
    DRAFT = "draft"
    SUBMITTED = "submitted"
    REVIEWED = "reviewed"
    RETURNED = "returned"
    REOPENED = "reopened"
    NOT_RETURNED = "not_returned"
    SIGNED = "signed"


STATE_WORDS: Mapping[State, Text] = {
    State.NOT_STARTED: label("Not started"),
    State.DRAFT: label("Draft"),
    State.SUBMITTED: label("Submitted"),
    State.REVIEWED: label("Reviewed"),
    State.RETURNED: label("Returned to team"),
    State.REOPENED: label("Reopened"),
    State.NOT_RETURNED: label("Not returned"),
    State.SIGNED: label("Signed off"),
}

OPEN_STATES = frozenset({State.NOT_STARTED, State.DRAFT, State.RETURNED, State.REOPENED, State.NOT_RETURNED})
# Those in which a team still owes its return.
OWED_STATES = OPEN_STATES - {State.NOT_RETURNED}
SETTLED_STATES = frozenset({State.REVIEWED, State.NOT_RETURNED, State.SIGNED})


@dataclass(frozen=True, slots=True)
class Missing:
    """Something a return still lacks: where (activity id or nothing, field) and a sentence."""

    activity: str
    field: str
    sentence: str


def state_of(status: Mapping[str, Any] | None, touched: bool, signed: bool = False) -> State:
    """Return the state that the last workflow act and the presence of any edit come to."""
    act = str((status or {}).get("act", ""))
    if signed and act != State.REOPENED:
        return State.SIGNED if act != State.NOT_RETURNED else State.NOT_RETURNED
    if act in STATE_WORDS:
        return State(act)
    return State.DRAFT if touched else State.NOT_STARTED


def stands(signoff: Record) -> bool:
    """Tell whether a sign-off counts: it was signed and has not been taken back since."""
    return is_signature(signoff["signed"]) and not signoff["signed"].get("reopened")


def is_signature(signed: Any) -> bool:
    """Tell whether a value that may have come from anywhere says what a sign-off says."""
    if not isinstance(signed, dict) or not isinstance(signed.get("vector"), dict):
        return False
    words = all(isinstance(signed.get(name), str) for name in ("content_hash", "signed_at", "signed_by"))
    return words and all(type(upto) is int for upto in signed["vector"].values())


def act_of(status: Any) -> dict[str, Any] | None:
    """Return a workflow act that may have come from anywhere, or None where it is none: what it did, by whom, when."""
    if not isinstance(status, dict) or not all(
        isinstance(status.get(each), str) for each in ("act", "by", "name", "at")
    ):
        return None
    try:
        date.fromisoformat(status["at"][:10])
    except ValueError:
        return None
    return status


def covered(status: Mapping[str, Any] | None, signoffs: Collection[str]) -> bool:
    """Tell whether one of these standing sign-offs (ids) covers the return; those that its last act already knew of
    do not: it was reopened since.
    """
    return bool(set(signoffs) - set((status or {}).get("after", ())))


def content_mark(whole: Reading, entries: Iterable[tuple[str, Reading]], changes: Iterable[Record] = ()) -> str:
    """Return the hash of what a return says: what submit, review and return name.

    Inherited values count, and the quarter's practice changes; who approved one does not, because that is often
    recorded with the review.
    """
    skipped = {"status", "title", *(f"r{number}" for number in range(1, 7)), "review_note"}
    content: list[Any] = [
        {name: value for name, value in whole.values.items() if name not in skipped},
        [[activity, dict(reading.values)] for activity, reading in sorted(entries)],
    ]
    told = [
        [each.id, {name: value for name, value in each.values.items() if name != "approved_by"}]
        for each in sorted(changes, key=lambda each: each.id)
    ]
    if told:
        content.append(told)
    return hashlib.sha256(canonical(content)).hexdigest()


def what_is_missing(
    whole: Reading,
    entries: Sequence[tuple[Record, Reading]],
    full: bool,
    evidenced: frozenset[tuple[str, str]],
    unchanged_limit: int,
) -> list[Missing]:
    """Return what must be said before the return can be submitted; ``evidenced`` holds (record id, principle) pairs.

    The highest step of a principle needs evidence, and so does what has been unchanged for ``unchanged_limit``
    quarters.
    """
    missing = [
        each
        for activity, reading in entries
        for each in _missing_in_entry(activity, reading, full, evidenced, unchanged_limit)
    ]
    if not whole.values.get("statement"):
        missing.append(Missing("", "statement", t("Return", "The statement for the quarter")))
    if full:
        missing += [
            Missing("", name, t("Return", "Commitment: {words}").format(words=show(words)))
            for name, words in COMMITMENTS.items()
            if not whole.values.get(name)
        ]
        if not whole.values.get("p1"):
            missing.append(Missing("", "p1", show(PRINCIPLES["p1"])))
    return missing


def _missing_of_change(activity: Record, reading: Reading) -> list[Missing]:
    """Return what a change still lacks. What is said for the first time replaces nothing: it is only described."""
    values, name = reading.values, activity.title
    if reading.outcome != CHANGED:
        return []
    if not reading.before and not values.get("what"):
        words = t("Return", "{activity}: how it is done").format(activity=name)
        return [] if values.get("statement") else [Missing(activity.id, "statement", words)]
    asked = {
        "what": t("Return", "{activity}: what changed"),
        "why": t("Return", "{activity}: why it changed"),
        "effective": t("Return", "{activity}: from when it holds"),
    }
    return [
        Missing(activity.id, field, words.format(activity=name))
        for field, words in asked.items()
        if not values.get(field)
    ]


def _missing_in_entry(
    activity: Record, reading: Reading, full: bool, evidenced: frozenset[tuple[str, str]], unchanged_limit: int
) -> list[Missing]:
    name = activity.title
    if not reading.outcome:
        return [Missing(activity.id, "outcome", t("Return", "{activity}: changed or not").format(activity=name))]
    missing = _missing_of_change(activity, reading)
    proven = {
        about for record, about in evidenced if record in (activity.id, reading.record.id if reading.record else "")
    }
    for principle in RATINGS[1:]:
        step = reading.values.get(principle)
        if full and step is None:
            missing.append(
                Missing(
                    activity.id,
                    principle,
                    t("Return", "{activity}: {principle}").format(activity=name, principle=show(PRINCIPLES[principle])),
                )
            )
        elif step == EMBEDDED and not {principle, ""} & proven and not reading.values.get(f"{principle}_note"):
            missing.append(
                Missing(
                    activity.id,
                    principle,
                    t("Return", "{activity}: evidence or a note for the highest step of {principle}").format(
                        activity=name, principle=show(PRINCIPLES[principle])
                    ),
                )
            )
    if unchanged_limit and reading.unchanged_for >= unchanged_limit and not proven:
        missing.append(
            Missing(
                activity.id,
                "evidence",
                t("Return", "{activity}: fresh evidence, unchanged for {count} quarters").format(
                    activity=name, count=reading.unchanged_for
                ),
            )
        )
    return missing
