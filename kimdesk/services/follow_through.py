"""What became of a finding or a decision: the actions that answer it, the proof, and the pack that was reported."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kimdesk.i18n import t, tn
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.kinds.actions import FINISHED
from kimdesk.model.returns import is_signature
from kimdesk.services.context import Context
from kimdesk.services.signatures import Signature
from kimdesk.store import reading

_NOT_HEX = re.compile(r"[^0-9a-f]")
# As it stands at the foot of a page: the first eight and the last four digits.
_FIRST, _LAST = 8, 4
_WHOLE = 64


class Said(NamedTuple):
    """A sentence for a group of the editor; ``urgent`` where somebody should act on it."""

    group: str
    words: str
    urgent: bool = False


class FollowThroughService:
    """Reads the chains of learning cases and of scrutiny, in a fixed number of statements each."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def say(self, record: Record, answering: Sequence[str]) -> tuple[Said, ...]:
        """Return what is to be said of a learning case or a scrutiny meeting; ``answering`` are the actions that name it
        as where they came from.
        """
        actions = self._actions({*(record["actions"] or ()), *answering})
        if record.kind == "learning":
            return (*_say_actions(actions), *self._say_case(record, actions))
        return (*self._say_pack(record), *_say_actions(actions), *_say_decision(record, actions))

    def reported(self, signature: Signature) -> tuple[Record, ...]:
        """Return the scrutiny meetings to which a signed quarter was reported: by the mark of its pack, or by the quarter
        where they name no pack.
        """
        found = reading.find_records(self._context.db, "scrutiny", {}, "ref")
        quarter = self._context.quarter_id(signature.quarter)
        return tuple(
            each
            for each in found
            if (is_mark(each["pack"], signature.mark) if each["pack"] else each["quarter"] == quarter)
        )

    def _actions(self, wanted: set[str]) -> list[Record]:
        if not wanted:
            return []
        where = {"id": tuple(sorted(wanted))}
        return reading.find_records(self._context.db, "action", where, "ref", only=("title", "progress"))

    def _say_case(self, case: Record, actions: Sequence[Record]) -> tuple[Said, ...]:
        found = []
        still_open = [each.ref for each in actions if each["progress"] not in FINISHED]
        if case["state"] != "closed":
            if case["orders"] and not actions:
                found.append(t("Follow", "Orders stand here, and no action answers them yet."))
        else:
            if still_open:
                words = t("Follow", "The case is closed, and these actions are still open: {refs}.")
                found.append(words.format(refs=", ".join(still_open)))
            if not case["proof"] and not reading.find_records(self._context.db, "evidence", {"record": case.id}):
                found.append(t("Follow", "The case is closed without proof: say what shows that it was done."))
        return tuple(Said("follow", words, True) for words in found)

    def _say_pack(self, meeting: Record) -> tuple[Said, ...]:
        if not meeting["pack"]:
            return ()
        signed = next(
            (each for each in self._signed() if is_mark(meeting["pack"], each["signed"]["content_hash"])), None
        )
        if signed is None:
            return (Said("what", t("Follow", "No pack that was signed here has this mark."), True),)
        facts = signed["signed"]
        names = reading.names_of(self._context.db, [signed["quarter"]])
        words = t("Follow", "This is the pack of {quarter}, signed by {name} on {day}.").format(
            quarter=names.get(signed["quarter"], ""), name=facts["signed_by"], day=_day(str(facts["signed_at"]))
        )
        if meeting["quarter"] and meeting["quarter"] != signed["quarter"]:
            other = t("Follow", "{words} The quarter named here is another one.")
            return (Said("what", other.format(words=words), True),)
        return (Said("what", words),)

    def _signed(self) -> list[Record]:
        found = reading.find_records(self._context.db, "signoff", {})
        return [each for each in found if is_signature(each["signed"])]


def is_mark(words: str | None, mark: str) -> bool:
    """Tell whether somebody means this mark: all of it, or as it stands at the foot of every page."""
    digits = _NOT_HEX.sub("", (words or "").casefold())
    if len(digits) == _WHOLE:
        return digits == mark
    return len(digits) == _FIRST + _LAST and digits == mark[:_FIRST] + mark[-_LAST:]


def _say_actions(actions: Sequence[Record]) -> tuple[Said, ...]:
    if not actions:
        return ()
    done = sum(1 for each in actions if each["progress"] in FINISHED)
    words = tn("Follow", "One action answers it, {done} done.", "{count} actions answer it, {done} done.", len(actions))
    return (Said("follow", words.format(count=len(actions), done=done)),)


def _say_decision(meeting: Record, actions: Sequence[Record]) -> tuple[Said, ...]:
    if not meeting["decision"] or actions:
        return ()
    return (Said("follow", t("Follow", "No action answers this decision yet.")),)


def _day(at: str) -> str:
    try:
        return say_date(date.fromisoformat(at[:10]))
    except ValueError:
        return at
