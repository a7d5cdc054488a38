"""Fields with several different live values: shown with who and when, settled by a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import DELETED, Dot, Draft, Op, dump
from kimdesk.model.validation import Invalid, clean, say_value
from kimdesk.services.belonging import team_of_record
from kimdesk.services.brought_back import origin_of
from kimdesk.services.context import Context
from kimdesk.store import reading
from kimdesk.store.history import Event, field_history
from kimdesk.store.quarantine import Held


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of the values in conflict."""

    value: Any
    words: str
    author: str
    at: int
    device: str
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A field with several values, and what stood there before."""

    kind: str
    record: str
    ref: str
    title: str
    field: str
    candidates: tuple[Candidate, ...]
    before: str
    shown: tuple[Dot, ...] = ()


class ConflictService:
    """Lists and settles conflicts."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def open(self, record: str = "") -> list[ConflictView]:
        """Return the open conflicts, of one record or of all."""
        condition = "WHERE n.id = ?" if record else ""
        rows = self._context.db.execute(
            f"SELECT n.kind, n.id, n.ref, n.title, c.field FROM p_conflict c JOIN p_name n ON n.number = c.record {condition} "
            "ORDER BY n.kind, n.ref, n.number, c.field",
            (record,) if record else (),
        ).fetchall()
        return [self._view(*row) for row in rows]

    def settle(self, kind: str, record: str, field: str, value: Any, shown: tuple[Dot, ...] | None = None) -> Changes:
        """Let ``value`` stand instead of the values that were ``shown`` (all that are live now where nobody says which).

        One that arrived meanwhile is not settled unseen: it stays beside.
        """
        me = self._context.me()
        standing = self._context.store.get(kind, record)
        if standing is None or field not in standing.conflicts:
            raise UserError(t("Conflicts", "Nothing to settle"), t("Conflicts", "This field has one value."), "")
        value = self._cleaned(kind, field, value)
        me.require(kind, team_of_record(self._context, standing), field if field in KINDS[kind].by_name else "", value)
        live = tuple(event.dot for event in self._live(record, field)) if shown is None else shown
        return self._context.store.commit(
            "settle", me.id, [Draft(kind, record, field, Op.SET, value, live, anyway=True)]
        )

    def undecided(self) -> list[Held]:
        """Return what arrived from people who may not write it, and waits for somebody to accept or discard it."""
        return self._context.store.undecided()

    def decide(self, dot: Dot, accept: bool) -> Changes:
        """Accept or discard one of them."""
        me = self._context.me()
        me.require("quarantine")
        return self._context.store.decide(me.id, dot, accept)

    def _cleaned(self, kind: str, field: str, value: Any) -> Any:
        known = KINDS[kind].by_name.get(field)
        if known is None:
            return bool(value) if field == DELETED else value
        try:
            return clean(known, value)[0]
        except Invalid as error:
            raise UserError(t("Conflicts", "Not saved"), str(error), "") from error

    def _view(self, kind: str, record: str, ref: str | None, title: str | None, field: str) -> ConflictView:
        history = field_history(self._context.db, record, field)
        # What an undo listed again is still what somebody else said, then.
        events = [origin_of(event, history) for event in history if event.live]
        standing = [event for event in history if event.live]
        if field == DELETED:
            events += self._edits_against(record, events)
        authors = reading.names_of(self._context.db, [event.author for event in events])
        # A clock that is more than a day ahead is wrong.
        ahead = int((self._context.clock.now() + timedelta(hours=24)).timestamp() * 1000)
        found: dict[str, Candidate] = {}
        for event in events:
            value = event.value if event.field == field else False
            found[dump(value)] = Candidate(
                value,
                self._words(kind, field, value),
                authors.get(event.author, ""),
                event.at,
                event.dot.device,
                event.at > ahead,
            )
        over = {dot for event in (*events, *standing) if event.field == field for dot in event.over}
        known = [event for event in history if event.dot in over and event.dot not in {each.dot for each in events}]
        known = [event for event in known if event.command != "settle"]
        before = self._words(kind, field, known[0].value) if known else ""
        shown = tuple(event.dot for event in standing)
        return ConflictView(kind, record, ref or "", title or "", field, tuple(found.values()), before, shown)

    def _live(self, record: str, field: str) -> list[Event]:
        return [event for event in field_history(self._context.db, record, field) if event.live]

    def _edits_against(self, record: str, deletions: list[Event]) -> list[Event]:
        """Return the latest edit that stands against a deletion, unless somebody has already said that the record
        stays.
        """
        if any(not event.value for event in deletions):
            return []
        devices = {event.dot.device for event in deletions}
        edits = [
            event for event in field_history(self._context.db, record) if event.live and not event.field.startswith("_")
        ]
        return [event for event in edits if event.dot.device not in devices][:1]

    def _words(self, kind: str, field: str, value: Any) -> str:
        if field == DELETED:
            return t("Conflicts", "Deleted") if value else t("Conflicts", "Kept")
        known = KINDS[kind].by_name.get(field)
        if known is None:
            return str(value)
        ids = [value] if isinstance(value, str) else []
        return say_value(known, value, reading.names_of(self._context.db, ids))
