"""A return and its entries as the log shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.ops import Dot
from kimdesk.model.quarters import Quarter
from kimdesk.model.readthrough import Reading
from kimdesk.model.returns import INHERITED_ENTRY, Missing, State, content_mark
from kimdesk.services.editing import Editing


@dataclass(frozen=True, slots=True)
class EntryView:
    """One activity in one quarter, as the log shows it."""

    activity: Record
    id: str
    reading: Reading
    answered_before: bool = False

    @property
    def outcome(self) -> str:
        """ "unchanged", "changed" or nothing yet."""
        return self.reading.outcome

    @property
    def altered(self) -> bool:
        """Whether something stands here that differs from what was said last."""
        before, values = self.reading.before, self.reading.values
        return any((values.get(name) or None) != (before.get(name) or None) for name in INHERITED_ENTRY)

    @property
    def may_be_unchanged(self) -> bool:
        """Whether "nothing changed" can be true: something was said before, and it still stands."""
        return self.answered_before and not self.altered


@dataclass(frozen=True, slots=True)
class ReturnView:
    """A return as the log shows it: everything a page needs, read with a fixed number of statements."""

    team: Record
    quarter: Quarter
    id: str
    whole: Reading
    entries: tuple[EntryView, ...]
    changes: tuple[Record, ...]
    evidence: tuple[Record, ...]
    comments: tuple[Record, ...]
    names: Mapping[str, str]
    state: State
    missing: tuple[Missing, ...]
    full: bool
    previous: Quarter
    shown: Mapping[tuple[str, str], tuple[Dot, ...]]
    seen: Mapping[str, int]

    def begin(self, field: str, activity: str = "") -> Editing:
        """Start work on a field of the return, or of an activity's entry, from what this view shows."""
        kind, record = ("entry", self.entry(activity).id) if activity else ("return", self.id)
        return Editing(kind, record, field, self.shown.get((record, field), ()), seen=self.seen)

    def entry(self, activity: str) -> EntryView:
        """Return the entry of an activity; raises UserError where the activity does not run in this quarter."""
        for each in self.entries:
            if each.activity.id == activity:
                return each
        raise UserError(
            t("Return", "Not found"),
            t("Return", "This team has no such activity in {quarter}.").format(quarter=self.quarter.name),
            "",
        )

    @property
    def status(self) -> Mapping[str, Any]:
        """The last workflow act: act, by, at, comment, reason."""
        return self.whole.values.get("status") or {}

    @property
    def done(self) -> int:
        """How many activities have been said to be changed or not."""
        return sum(1 for entry in self.entries if entry.outcome)

    @property
    def complete(self) -> int:
        """How many activities lack nothing any more."""
        lacking = {each.activity for each in self.missing}
        return sum(1 for entry in self.entries if entry.outcome and entry.activity.id not in lacking)

    @property
    def changed_since(self) -> bool:
        """Whether something was changed after the last workflow act, which named what it acted on."""
        named = self.status.get("hash")
        return bool(named) and named != self.mark

    @property
    def mark(self) -> str:
        """The hash of what the return says now."""
        return content_mark(self.whole, [(entry.activity.id, entry.reading) for entry in self.entries], self.changes)


def practice_to_take_up(view: ReturnView, entry: EntryView, today: date) -> Record | None:
    """Return the practice change in force that the activity's standing statement does not say yet: the latest that was logged
    this quarter, until somebody takes it up or has said in words of their own this quarter how it is done.
    """
    logged = [
        each
        for each in view.changes
        if each["activity"] == entry.activity.id and each["effective"] and each["effective"] <= today.isoformat()
    ]
    latest = max(logged, key=lambda each: (each["effective"], each.created_at), default=None)
    said = (entry.reading.values.get("statement") or "").strip()
    if latest is None or said == (latest["new"] or "").strip():
        return None
    own_words = said != (entry.reading.before.get("statement") or "").strip()
    replaced = {(each[name] or "").strip() for each in logged for name in ("old", "new")}
    return None if own_words and said not in replaced else latest


def sources_of(identity: str, entries: Sequence[EntryView]) -> list[str]:
    """Return the records that a return and its entries are read from."""
    return [
        identity,
        *(entry.id for entry in entries),
        *(source for entry in entries for source in entry.reading.sources.values()),
    ]


def by_quarter(records: Sequence[Record], starts: Mapping[str, str]) -> list[tuple[str, Record]]:
    """Return records with the first day of their quarter, oldest first."""
    return sorted(
        ((starts[each["quarter"]], each) for each in records if starts.get(each["quarter"])), key=lambda pair: pair[0]
    )


def by_activity(records: Sequence[Record], starts: Mapping[str, str]) -> dict[str, list[tuple[str, Record]]]:
    """Return entries by activity, oldest first."""
    grouped: dict[str, list[tuple[str, Record]]] = {}
    for start, record in by_quarter(records, starts):
        grouped.setdefault(record["activity"], []).append((start, record))
    return grouped
