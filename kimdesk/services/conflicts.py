"""Fields with several different live values: shown with who and when, settled by a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, NamedTuple

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.differences import Proposal, merged
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ladder import highest
from kimdesk.model.ops import DELETED, Dot, Draft, Op, dump
from kimdesk.model.validation import Invalid, clean
from kimdesk.services.belonging import naming_team, team_of, team_of_record
from kimdesk.services.brought_back import origin_of
from kimdesk.services.context import Context
from kimdesk.services.identity import Who
from kimdesk.services.ladder_rules import may_put, who_decides
from kimdesk.services.laptops import laptop_words
from kimdesk.services.statement_rules import require_signature
from kimdesk.services.value_words import named_in, value_words
from kimdesk.store import reading
from kimdesk.store.history import Disputed, Event, disputed, field_history


class Candidate(NamedTuple):
    """One of the values in conflict; ``at`` is in UTC milliseconds by the writer's own clock."""

    value: Any
    words: str
    author: str
    at: int
    device: str
    doubtful: bool = False
    laptop: str = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came into a field while somebody was writing there; ``live`` are all the values that stand now."""

    value: Any
    words: str
    author: str
    at: int
    laptop: str
    live: tuple[Dot, ...]


class ConflictView(NamedTuple):
    """A field with several values, and what stood there before; ``since`` is when this laptop came to hold them, ``team``
    the team that the record belongs to.
    """

    kind: str
    record: str
    ref: str
    title: str
    field: str
    candidates: tuple[Candidate, ...]
    before: str
    shown: tuple[Dot, ...] = ()
    name: str = ""
    since: int = 0
    team: str = ""

    @property
    def is_long_text(self) -> bool:
        """Whether whole sentences stand against each other."""
        known = KINDS[self.kind].by_name.get(self.field)
        return known is not None and known.type is Type.LONG

    def proposal(self) -> Proposal | None:
        """Return a text with the changes of all sides, for long text; None where there is nothing to put together."""
        texts = [str(each.value) for each in self.candidates if each.value]
        if not self.is_long_text or len(texts) < 2:
            return None
        found = merged(self.before, texts[0], texts[1])
        for text in texts[2:]:
            found = merged(self.before, found.text, text)
        return found


class _Told(NamedTuple):
    """A conflict as it was read: who says what, what stands, and what stood before."""

    about: Disputed
    since: int
    events: list[Event]
    standing: list[Event]
    before: Event | None

    @property
    def mentioned(self) -> set[str]:
        """The records that its words name."""
        said = [*self.events, self.before] if self.before else self.events
        found = {event.author for event in self.events}
        if self.about.kind in reading.CALLED_AFTER:
            found.add(self.about.record)
        return found.union(*(named_in(self.about.kind, self.about.field, event.value) for event in said))


class ConflictService:
    """Lists and settles conflicts."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def open(self, record: str = "") -> list[ConflictView]:
        """Return the open conflicts, of one record or of all."""
        told = [self._told(each) for each in disputed(self._context.db, record)]
        if not told:
            return []
        names = reading.spoken_names(self._context.db, {each for one in told for each in one.mentioned})
        teams, laptop = self._teams(told), laptop_words(self._context)
        # A clock that is more than a day ahead is wrong.
        ahead = int((self._context.clock.now() + timedelta(hours=24)).timestamp() * 1000)
        return [_view(each, names, teams.get(each.about.record, ""), laptop, ahead) for each in told]

    def count(self) -> int:
        """Return how many fields wait for somebody to choose."""
        return int(self._context.db.execute("SELECT count(*) FROM p_conflict").fetchone()[0])

    def may_settle(self, conflicts: Sequence[ConflictView], me: Who | None = None) -> list[bool]:
        """Tell of each whether the person at this computer, ``me`` where that has been asked already, may choose any of the
        values.
        """
        me = me or self._context.me()
        disputed = [[one.value for one in each.candidates] for each in conflicts]
        return [
            any(
                me.may(each.kind, each.team, _known_field(each), one.value)
                and may_put(me, each.kind, each.field, each.team, levels)
                for one in each.candidates
            )
            for each, levels in zip(conflicts, disputed, strict=True)
        ]

    def settle(self, kind: str, record: str, field: str, value: Any, shown: tuple[Dot, ...] | None = None) -> Changes:
        """Let ``value`` stand instead of the values that were ``shown`` (all that are live now where nobody says which).

        One that arrived meanwhile is not settled unseen: it stays beside.
        """
        me = self._context.me()
        standing = self._context.store.get(kind, record)
        if standing is None or field not in standing.conflicts:
            raise UserError(t("Conflicts", "Nothing to settle"), t("Conflicts", "This field has one value."), "")
        value = self._cleaned(kind, field, value)
        team = team_of_record(self._context, standing)
        me.require(kind, team, field if field in KINDS[kind].by_name else "", value)
        self._require_standing(standing, field, team, value)
        live = tuple(event.dot for event in self._live(record, field)) if shown is None else shown
        return self._context.store.commit(
            "settle", me.id, [Draft(kind, record, field, Op.SET, value, live, anyway=True)]
        )

    def arrived(self, kind: str, record: str, field: str, known: tuple[Dot, ...]) -> Arrived | None:
        """Return the value that stands in a field beside those a form has shown or written, or None."""
        history = field_history(self._context.db, record, field)
        live = [event for event in history if event.live]
        foreign = [event for event in live if event.dot not in known]
        if not foreign:
            return None
        event = origin_of(foreign[0], history)
        names = reading.spoken_names(self._context.db, [event.author, *named_in(kind, field, event.value)])
        words = value_words(kind, field, event.value, names)
        laptop = laptop_words(self._context)(event.dot.device)
        dots = tuple(each.dot for each in live)
        return Arrived(event.value, words, names.get(event.author, ""), event.at, laptop, dots)

    def let_stand(self, kind: str, record: str, field: str, value: Any, seen: tuple[Dot, ...]) -> Changes:
        """Let a value stand instead of those that somebody has ``seen``, and of what this laptop wrote there itself.

        Raises UserError where the person may not.
        """
        me = self._context.me()
        standing = self._context.store.get(kind, record)
        if standing is None:
            raise UserError(t("Conflicts", "Not found"), t("Conflicts", "This record is not on this computer."), "")
        value = self._cleaned(kind, field, value)
        team = team_of_record(self._context, standing)
        me.require(kind, team, field, value)
        self._require_standing(standing, field, team, value)
        live = self._live(record, field)
        over = tuple(
            dict.fromkeys((*seen, *(each.dot for each in live if each.dot.device == self._context.store.device)))
        )
        if live and all(each.dot in over and dump(each.value) == dump(value) for each in live):
            return Changes()
        return self._context.store.commit(
            "settle", me.id, [Draft(kind, record, field, Op.SET, value, over, anyway=True)]
        )

    def _require_standing(self, standing: Record, field: str, team: str, value: Any) -> None:
        """Raise UserError where the value may not stand by who chooses it, instead of those that stand now."""
        stood = [event.value for event in self._live(standing.id, field)]
        if not may_put(self._context.me(), standing.kind, field, team, [value, *stood]):
            raise self._context.me().refusal(who_decides(highest([value, *stood])))
        require_signature(self._context, standing.kind, {field: value}, standing, settles=True)

    def _cleaned(self, kind: str, field: str, value: Any) -> Any:
        known = KINDS[kind].by_name.get(field)
        if known is None:
            return bool(value) if field == DELETED else value
        try:
            return clean(known, value)[0]
        except Invalid as error:
            raise UserError(t("Conflicts", "Not saved"), str(error), "") from error

    def _told(self, about: Disputed) -> _Told:
        history, field = about.events, about.field
        standing = [event for event in history if event.live]
        # What an undo listed again is still what somebody else said, then.
        events = [origin_of(event, history) for event in standing]
        if field == DELETED:
            events += self._edits_against(about.record, events)
        over = {dot for event in (*events, *standing) if event.field == field for dot in event.over}
        over -= {event.dot for event in events}
        before = next((each for each in history if each.dot in over and each.command != "settle"), None)
        since = max((event.received or event.at for event in standing), default=0)
        return _Told(about, since, events, standing, before)

    def _teams(self, told: Sequence[_Told]) -> dict[str, str]:
        """Return which team each of the records belongs to; one statement for each kind, as nearly all name it."""
        by_kind: dict[str, set[int]] = {}
        for each in told:
            by_kind.setdefault(each.about.kind, set()).add(each.about.number)
        found: dict[str, str] = {}
        for kind, numbers in by_kind.items():
            names = naming_team(kind)
            for identity, *said in reading.columns_at(self._context.db, kind, numbers, names):
                values = dict(zip(names, said, strict=True))
                found[identity] = identity if kind == "team" else team_of(self._context, kind, values)
        return found

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


def _known_field(conflict: ConflictView) -> str:
    return conflict.field if conflict.field in KINDS[conflict.kind].by_name else ""


def _view(told: _Told, names: dict[str, str], team: str, laptop: Callable[[str], str], ahead: int) -> ConflictView:
    about, events = told.about, told.events
    kind, field = about.kind, about.field
    candidates: dict[str, Candidate] = {}
    for event in events:
        value = event.value if event.field == field else False
        candidates[dump(value)] = Candidate(
            value,
            value_words(kind, field, value, names),
            names.get(event.author, ""),
            event.at,
            event.dot.device,
            event.at > ahead,
            laptop(event.dot.device),
        )
    return ConflictView(
        kind,
        about.record,
        about.ref,
        about.title,
        field,
        tuple(candidates.values()),
        value_words(kind, field, told.before.value, names) if told.before else "",
        tuple([event.dot for event in told.standing]),
        names.get(about.record, about.title),
        told.since,
        team,
    )
