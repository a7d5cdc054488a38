"""Answering one item of a self-assessment: judged, with what is filled forward made one's own, and proved."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from kimdesk.i18n import t
from kimdesk.model.assessment import INHERITED, NOT_APPLICABLE, refused_state
from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.assessment import NOT_YET_ASSESSED
from kimdesk.model.ops import DELETED, Draft, Op, natural_id
from kimdesk.model.recorded import AS_IN
from kimdesk.model.validation import clean
from kimdesk.services.answer_rules import Unanswered, require_sound
from kimdesk.services.assessment_view import AnswerView
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.services.editing import Editing
from kimdesk.services.records import RecordService
from kimdesk.store import reading
from kimdesk.store.references import next_reference

# A reason belongs to the judgement that something does not apply, and to no other.
_ALWAYS = ("answer", "owner")


class AnswerService:
    """What a form does with an answer."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context = context
        self._records = records

    def type(self, shown: AnswerView, editing: Editing, value: Any) -> Changes:
        """Save a field of an answer that is ``shown``. What is filled forward becomes its own when it is judged; a text
        that is emptied stays empty instead of being filled forward again.

        Raises Invalid or Unanswered, and saves nothing, where it cannot stand.
        """
        standing = self._records.get("answer", editing.record)
        if editing.field == "state":
            return self._judge(shown, standing, editing, value)
        emptied = editing.field in INHERITED and standing["forward"] and not value
        if emptied and (editing.field in shown.inherited or standing[editing.field]):
            return self._write(standing, editing, [], "")
        return self._records.type(editing, value)

    def carry_evidence(self, answer: str, evidence: Sequence[Record], cycle: str) -> Changes:
        """Name evidence of an earlier cycle for this answer too, as somebody has seen that it still holds; the copy says
        from which cycle it is, and the file behind it is the same.
        """
        me = self._context.me()
        me.require("evidence")
        said = AS_IN.format(cycle=cycle)
        workspace, prefix = self._context.store.workspace, KINDS["evidence"].prefix

        def drafts(db: sqlite3.Connection) -> list[Draft]:
            following = int(next_reference(db, "evidence")[len(prefix) :])
            written: list[Draft] = []
            for at, each in enumerate(evidence):
                identity = natural_id(workspace, "evidence", "forward", answer, each.id)
                if reading.is_made(db, "evidence", identity):
                    written.append(Draft("evidence", identity, DELETED, Op.SET, False))
                    continue
                about = f"{each['about']} ({said})" if each["about"] else said
                values = {name: each[name] for name in ("title", "link", "file")} | {"record": answer, "about": about}
                written += creation("evidence", identity, f"{prefix}{following + at}", "", values)
            return written

        return self._context.store.commit_made("carry evidence", me.id, drafts)

    def _judge(self, shown: AnswerView, standing: Record, editing: Editing, value: Any) -> Changes:
        """Save a state; with it what is filled forward, because from now on it is said in this cycle."""
        state, _note = clean(KINDS["answer"]["state"], value or NOT_YET_ASSESSED)
        # What was typed since the answer was shown is its own already.
        own = [each for each in own_words(shown, state) if standing[each.field] is None]
        if not own or state == NOT_YET_ASSESSED:
            return self._records.type(editing, state)
        words = refused_state({**shown.values, **_said(standing), "state": state})
        if words:
            raise Unanswered(t("Assessment", "Not saved"), words)
        return self._write(standing, editing, own, state)

    def _write(self, standing: Record, editing: Editing, more: Sequence[Draft], value: Any) -> Changes:
        me = self._context.me()
        me.require("answer")
        if editing.field != "state":
            require_sound(standing, {editing.field: value})
        draft = Draft("answer", editing.record, editing.field, Op.SET, value, editing.over)
        store = self._context.store
        changes = store.retype(editing.own, me.id, draft) if editing.own and not more else None
        if changes is None:
            changes = store.commit("edit", me.id, [*more, draft], seen=editing.seen)
        editing.own = changes.dots.get((editing.record, editing.field), editing.own)
        return changes


def _said(record: Record) -> dict[str, Any]:
    return {name: value for name, value in record.values.items() if value is not None}


def own_words(answer: AnswerView, state: str = "") -> list[Draft]:
    """Return what makes the words that are filled forward this cycle's own, as far as they belong to the state."""
    assert answer.record is not None
    names = INHERITED if (state or answer.state) == NOT_APPLICABLE else _ALWAYS
    return [
        Draft("answer", answer.record.id, name, Op.SET, answer.values[name])
        for name in names
        if name in answer.inherited
    ]
