"""Search, and the history of any record in words."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone

from kimdesk.i18n import show, t
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CHECKED, CREATED, DELETED, Dot, Op
from kimdesk.model.quarters import Quarter
from kimdesk.model.text import key_of, within
from kimdesk.model.validation import say_value
from kimdesk.services.brought_back import origin_of
from kimdesk.services.completeness import say_incomplete
from kimdesk.services.context import Context
from kimdesk.services.value_words import say_act
from kimdesk.store import reading
from kimdesk.store.history import Event, batch_events, field_history
from kimdesk.store.quarantine import KIND as QUARANTINE
from kimdesk.store.search import Hit, search

# Of several records of one name the first of these is meant.
_MEANT_FIRST = ("asset", "action", "activity", "team", "risk", "system", "person", "report", "answer", "evidence")
# Records that are shown where another one is, and the fields that name it.
_SHOWN_WITH = {
    "evidence": ("record",),
    "comment": ("record",),
    "stage": ("activity",),
    "change": ("activity", "team"),
    "escalation": ("risk",),
    "chase": ("team",),
}
_WORD = re.compile(r"\w+")
_TITLED = "SELECT r.kind, r.id, s.ref, s.title, '' FROM search s JOIN record r ON r.number = s.rowid WHERE search MATCH ? LIMIT 20"


@dataclass(frozen=True, slots=True)
class Place:
    """The record at which another one is shown, and the quarter it belongs to, where it belongs to one."""

    kind: str
    id: str
    quarter: Quarter | None = None


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of history: when (the writer's own clock), who, and what in words. ``doubtful`` marks a clock that
    runs a day ahead or more.
    """

    at: datetime
    author: str
    field: str
    sentence: str
    event: Event
    doubtful: bool = False


class FindingService:
    """Finds records and tells their history."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def search(self, words: str, kinds: tuple[str, ...] = (), limit: int = 50) -> list[Hit]:
        """Return the best hits first: those whose whole title or reference the words are, then those whose title they
        begin.
        """
        hits = search(self._context.db, words, kinds, limit)
        if not kinds:
            hits = [*_titled(self._context.db, words), *hits]
        # An entry is called what its activity is called.
        names = reading.names_of(self._context.db, [hit.title for hit in hits if hit.kind == "entry"])
        hits = [replace(hit, title=names.get(hit.title, hit.title)) if hit.kind == "entry" else hit for hit in hits]
        return hits if kinds else best_first(words, hits)[:limit]

    def place(self, kind: str, record: str) -> Place:
        """Return where a record is shown: itself, or the one it belongs to; nothing is without a place."""
        db = self._context.db
        kind = kind or reading.kind_of(db, record)
        quarter: Quarter | None = None
        for _step in range(3):
            found = reading.find_records(db, kind, {"id": record}) if kind in KINDS else []
            if not found:
                break
            if "quarter" in KINDS[kind].by_name and quarter is None:
                quarter = self._quarter_of(found[0]["quarter"])
            owner = next((found[0][name] for name in _SHOWN_WITH.get(kind, ()) if found[0][name]), "")
            its_kind = reading.kind_of(db, owner) if owner else ""
            if not its_kind:
                break
            kind, record = its_kind, owner
        return Place(kind, record, self._quarter_of(record) if kind == "quarter" else quarter)

    def _quarter_of(self, record: str) -> Quarter | None:
        found = reading.find_records(self._context.db, "quarter", {"id": record or ""})
        return self._context.quarter(found[0].title) if found else None

    def links_to(self, record: str) -> list[tuple[str, str, str, str, str]]:
        """Return (kind, id, ref, title, field) of what refers to a record."""
        return reading.pointing_at(self._context.db, record)

    def say_batch(self, batch: Dot, command: str) -> str:
        """Say what an action was about: "Void photos, Review date", or how many records it changed."""
        db = self._context.db
        events = batch_events(db, batch)
        records = {event.record for event in events}
        if {event.kind for event in events} == {QUARANTINE}:
            return t("History", "the decision on what waited")
        if len(records) != 1:
            return t("History", "{count} records").format(count=len(records)) if records else command
        kind, record = events[0].kind, events[0].record
        name = reading.names_of(db, [record]).get(record, "")
        # An entry is called what its activity is called.
        name = reading.names_of(db, [name]).get(name, name) or (show(KINDS[kind].label) if kind in KINDS else command)
        fields = {event.field for event in events}
        known = KINDS[kind].by_name if kind in KINDS else {}
        if len(fields) == 1 and (field := known.get(next(iter(fields)))) is not None:
            return t("History", "{name}, {field}").format(name=name, field=within(show(field.label)))
        return name

    def history(self, record: str, field: str = "", limit: int = -1) -> list[HistoryLine]:
        """Return what happened to a record or to one of its fields, newest first, in words."""
        events = field_history(self._context.db, record, field, limit)
        people = {event.author for event in events} | {event.behalf for event in events}
        mentioned = {event.value for event in events if isinstance(event.value, str) and len(event.value) == 36}
        names = reading.names_of(self._context.db, people | mentioned)
        return [self._line(event, names, events) for event in events]

    def incomplete(self) -> str:
        """Return the sentence to stand beside any history while not all of it is on this laptop; else nothing."""
        return say_incomplete(self._context.db)

    def _line(self, event: Event, names: dict[str, str], events: Sequence[Event]) -> HistoryLine:
        at = datetime.fromtimestamp(event.at / 1000, timezone(timedelta(minutes=event.offset)))
        author = names.get(event.author) or t("History", "somebody")
        if event.behalf:
            author = t("History", "{author} for {behalf}").format(
                author=author, behalf=names.get(event.behalf, event.behalf)
            )
        doubtful = at > self._context.clock.now() + timedelta(hours=24)
        sentence = _sentence(event, names)
        origin = origin_of(event, events)
        if origin is not event and not event.field.startswith("_"):
            then = datetime.fromtimestamp(origin.at / 1000, timezone(timedelta(minutes=origin.offset)))
            sentence = t("History", "{sentence} (again, as {author} wrote it on {date})").format(
                sentence=sentence,
                author=names.get(origin.author) or t("History", "somebody"),
                date=say_date(then.date()),
            )
        if doubtful:
            sentence = t("History", "{sentence} (by a clock that is ahead)").format(sentence=sentence)
        return HistoryLine(at, author, event.field, sentence, event, doubtful)


def _titled(db: sqlite3.Connection, words: str) -> list[Hit]:
    """Return the records whose title begins with the words, however many others hold them somewhere."""
    tokens = _WORD.findall(words)
    phrase = " ".join(tokens)
    return [Hit(*row) for row in db.execute(_TITLED, (f'title : ^ "{phrase}" *',)).fetchall()] if tokens else []


def best_first(words: str, hits: list[Hit]) -> list[Hit]:
    """Return each record once, in the order in which somebody is likely to mean it."""
    whole = key_of(words)
    once: dict[str, Hit] = {}
    for hit in hits:
        # What was found among all others shows where the words stand.
        if hit.id not in once or hit.around:
            once[hit.id] = hit if hit.id not in once else replace(once[hit.id], around=hit.around)

    def weight(hit: Hit) -> tuple[int, int]:
        title = key_of(hit.title)
        meant = _MEANT_FIRST.index(hit.kind) if hit.kind in _MEANT_FIRST else len(_MEANT_FIRST)
        if whole in (title, key_of(hit.ref or "")):
            return 0, meant
        return (1, meant) if title.startswith(whole) else (2, 0)

    return sorted(once.values(), key=weight)


def _sentence(event: Event, names: dict[str, str]) -> str:
    if event.field == CREATED:
        return t("History", "created")
    if event.field == DELETED:
        return t("History", "deleted") if event.value else t("History", "brought back")
    if event.field == CHECKED:
        return t("History", "checked: what was changed apart fits together")
    if event.field == ALIAS:
        return t("History", "merged into {name}").format(name=names.get(str(event.value), str(event.value)[:8]))
    kind = KINDS.get(event.kind)
    field = kind.by_name.get(event.field) if kind else None
    if field is None:
        return t("History", "{field}: {value}").format(field=event.field, value=event.value)
    label = show(field.label)
    if isinstance(event.value, dict) and event.kind != "framework":
        return say_act(event.value, label)
    words = say_value(field, (event.value,) if field.type.is_set else event.value, names)
    if event.op is Op.REMOVE:
        return t("History", "{field}: {value} taken out").format(field=label, value=words)
    if event.op is Op.ADD:
        return t("History", "{field}: {value} added").format(field=label, value=words)
    return (
        t("History", "{field}: {value}").format(field=label, value=words)
        if words
        else t("History", "{field}: emptied").format(field=label)
    )
