"""Who changed what between two days, in words: action by action, with what stood before and what stands since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CHECKED, CREATED, DELETED, Dot, Op
from kimdesk.services.completeness import say_incomplete
from kimdesk.services.context import Context
from kimdesk.services.laptops import laptop_words
from kimdesk.services.moments import Days
from kimdesk.services.value_words import field_words, named_in, value_words
from kimdesk.services.wrote import Writers
from kimdesk.store import reading
from kimdesk.store.changes_between import (
    Act,
    Between,
    Change,
    Place,
    Question,
    changes_between,
    count_between,
    newest_changes,
    question,
)
from kimdesk.store.quarantine import KIND as QUARANTINE

PAGE = 50


@dataclass(frozen=True, slots=True)
class Told:
    """One change in words: which record, which field, what stood there and what it became."""

    kind: str
    record: str
    name: str
    field: str
    before: str
    after: str
    stands: bool
    change: Change

    @property
    def sentence(self) -> str:
        """The change as a sentence."""
        field, op = self.change.field, self.change.op
        if field == CREATED:
            return t("WhoChanged", "made")
        if field in (DELETED, ALIAS):
            return self.after.lower()
        if field == CHECKED:
            return t("WhoChanged", "checked: what was changed apart fits together")
        if op is Op.ADD:
            return t("WhoChanged", "{field}: {value} added").format(field=self.field, value=self.after)
        if op is Op.REMOVE:
            return t("WhoChanged", "{field}: {value} taken out").format(field=self.field, value=self.after)
        words = (
            t("WhoChanged", "{field}: {after} (before: {before})")
            if self.before
            else t("WhoChanged", "{field}: {after}")
        )
        after = self.after or t("WhoChanged", "emptied")
        return words.format(field=self.field, after=after, before=self.before)


@dataclass(frozen=True, slots=True)
class Action:
    """One action of one person. ``at`` is by the writer's own clock; ``came_in`` is when it came in on this laptop, where
    that was on another day; ``more`` counts the changes that are not told.
    """

    batch: Dot
    at: datetime
    author: str
    laptop: str
    command: str
    came_in: datetime | None
    doubtful: bool
    changes: tuple[Told, ...]
    more: int


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """Some actions, newest first; ``after`` is where the next page goes on. The first page counts them all."""

    actions: tuple[Action, ...]
    after: Place | None
    total: int
    people: int
    remark: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is asked about: a person, a laptop, a team and a record by their ids, a kind and a field by name."""

    person: str = ""
    laptop: str = ""
    kind: str = ""
    team: str = ""
    field: str = ""
    record: str = ""


class WhoChangedService:
    """Tells changes page by page, in a fixed number of statements."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def between(
        self, days: Days, chosen: Chosen | None = None, after: Place | None = None, limit: int = PAGE
    ) -> ChangesPage:
        """Return a page of the actions of these days, newest first; the first page also counts them all."""
        db, asked = self._context.db, self._question(days, chosen)
        page = changes_between(db, asked, limit, after)
        total, people = count_between(db, asked) if after is None else (0, 0)
        return ChangesPage(self._actions(page.acts), page.after, total, people, say_incomplete(db))

    def newest(self, days: Days, chosen: Chosen, most: int) -> tuple[Action, ...]:
        """Return the newest actions of these days with at most so many changes altogether, of fields that people know."""
        return self._actions(newest_changes(self._context.db, self._question(days, chosen, said=True), most))

    def _question(self, days: Days, chosen: Chosen | None, said: bool = False) -> Question:
        by = chosen or Chosen()
        chosen_by = by.person, by.laptop, by.kind, by.team, by.field, by.record
        return question(self._context.db, Between(days.start, days.end, *chosen_by, said))

    def _actions(self, acts: Sequence[Act]) -> tuple[Action, ...]:
        names = reading.spoken_names(self._context.db, _mentioned(acts))
        writers = Writers(self._context, names)
        return tuple(self._action(act, names, writers) for act in acts)

    def laptops(self) -> list[tuple[str, str]]:
        """Return the laptops that wrote anything here (id, in words), those with names first."""
        words = laptop_words(self._context)
        rows = self._context.db.execute("SELECT id FROM device WHERE upto > 0 ORDER BY number").fetchall()
        return [(device, words(device)) for (device,) in rows]

    def _action(self, act: Act, names: Mapping[str, str], writers: Writers) -> Action:
        by = writers.wrote(act.batch, "", act.author, act.behalf, act.wall, act.offset, act.received)
        told = tuple(_told(each, names) for each in act.changes)
        more = act.total - len(told)
        return Action(act.batch, by.at, by.author, by.laptop, act.command, by.came_in, by.doubtful, told, more)


def _told(change: Change, names: Mapping[str, str]) -> Told:
    kind, field = change.kind, change.field
    known = KINDS.get(kind)
    name = names.get(change.record) or (show(known.label) if known else "")
    if kind == QUARANTINE:
        name = t("WhoChanged", "Decision on what waited")
    is_set = known is not None and field in known.by_name and known[field].type.is_set
    values = [(each,) if is_set else each for each in change.before]
    before = ", ".join(dict.fromkeys(filter(None, (value_words(kind, field, each, names) for each in values))))
    after = value_words(kind, field, (change.value,) if is_set else change.value, names)
    if field == CREATED:
        before = after = ""
    return Told(kind, change.record, name, field_words(kind, field), before, after, change.live, change)


def _mentioned(acts: Iterable[Act]) -> set[str]:
    found: set[str] = set()
    for act in acts:
        found |= {act.author, act.behalf}
        for each in act.changes:
            found.add(each.record)
            for value in (each.value, *each.before):
                found |= named_in(each.kind, each.field, value)
    return {each for each in found if each}
