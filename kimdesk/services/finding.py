"""Search, and the history of any record in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CREATED, DELETED, Op
from kimdesk.model.validation import say_value
from kimdesk.services.context import Context
from kimdesk.store import reading
from kimdesk.store.history import Event, field_history
from kimdesk.store.search import Hit, search


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
        """Return the best hits first."""
        hits = search(self._context.db, words, kinds, limit)
        # An entry is called what its activity is called.
        names = reading.names_of(self._context.db, [hit.title for hit in hits if hit.kind == "entry"])
        return [replace(hit, title=names.get(hit.title, hit.title)) if hit.kind == "entry" else hit for hit in hits]

    def links_to(self, record: str) -> list[tuple[str, str, str, str, str]]:
        """Return (kind, id, ref, title, field) of what refers to a record."""
        return reading.pointing_at(self._context.db, record)

    def history(self, record: str, field: str = "", limit: int = -1) -> list[HistoryLine]:
        """Return what happened to a record or to one of its fields, newest first, in words."""
        events = field_history(self._context.db, record, field, limit)
        people = {event.author for event in events} | {event.behalf for event in events}
        mentioned = {event.value for event in events if isinstance(event.value, str) and len(event.value) == 36}
        names = reading.names_of(self._context.db, people | mentioned)
        return [self._line(event, names) for event in events]

    def _line(self, event: Event, names: dict[str, str]) -> HistoryLine:
        at = datetime.fromtimestamp(event.at / 1000, timezone(timedelta(minutes=event.offset)))
        author = names.get(event.author) or t("History", "somebody")
        if event.behalf:
            author = t("History", "{author} for {behalf}").format(
                author=author, behalf=names.get(event.behalf, event.behalf)
            )
        doubtful = at > self._context.clock.now() + timedelta(hours=24)
        sentence = _sentence(event, names)
        if doubtful:
            sentence = t("History", "{sentence} (by a clock that is ahead)").format(sentence=sentence)
        return HistoryLine(at, author, event.field, sentence, event, doubtful)


def _sentence(event: Event, names: dict[str, str]) -> str:
    if event.field == CREATED:
        return t("History", "created")
    if event.field == DELETED:
        return t("History", "deleted") if event.value else t("History", "brought back")
    if event.field == ALIAS:
        return t("History", "merged into {name}").format(name=names.get(str(event.value), str(event.value)[:8]))
    kind = KINDS.get(event.kind)
    field = kind.by_name.get(event.field) if kind else None
    if field is None:
        return t("History", "{field}: {value}").format(field=event.field, value=event.value)
    label = show(field.label)
    if isinstance(event.value, dict):
        return _act_sentence(event.value, label)
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


def _act_sentence(value: dict[str, object], label: str) -> str:
    act = str(value.get("act") or value.get("outcome") or "")
    reason = str(value.get("comment") or value.get("reason") or "")
    words = {
        "submitted": t("History", "submitted"),
        "reviewed": t("History", "reviewed"),
        "returned": t("History", "returned to the team"),
        "not_returned": t("History", "listed as not returned"),
        "reopened": t("History", "reopened"),
        "unchanged": t("History", "nothing changed"),
        "changed": t("History", "something changed"),
    }.get(act, label if "content_hash" not in value else t("History", "signed off"))
    return f"{words}: {reason}" if reason else words
