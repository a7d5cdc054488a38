"""What the practice was on a day: as it is known now, and as it was known at another time.

Two dates tell it: from when a practice held, and when that was recorded. A change that is recorded in June and holds from
April was the practice in May, and in May nobody could have known it from here. Both are said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_long_date
from kimdesk.model.quarters import Quarter, quarter_of
from kimdesk.model.readthrough import CHANGED, outcome_of
from kimdesk.services.completeness import say_incomplete
from kimdesk.services.context import Context
from kimdesk.services.looking_back import names_as_at
from kimdesk.services.moments import Moment, end_of_day
from kimdesk.store.as_at import ever_naming, records_then
from kimdesk.store.recorded import ALWAYS

_KINDS = ("change", "entry", "quarter")


@dataclass(frozen=True, slots=True)
class Practice:
    """One practice: what it is, from which day it held, and when and by whom that was recorded.

    ``recorded`` is when the record was made, ``amended`` when it was changed last where that was later. ``told_by_next``
    marks what is only known because a later change says what it replaced.
    """

    kind: str
    id: str
    ref: str
    words: str
    old: str
    why: str
    day: date | None
    recorded: datetime
    author: str
    amended: datetime | None = None
    approved_by: str = ""
    told_by_next: bool = False

    @property
    def sentence(self) -> str:
        """Say when it was recorded and from when it holds: both, because they differ."""
        recorded = say_long_date(self.recorded.date())
        if self.told_by_next:
            return t("Practice", "Recorded on {recorded} by {author}, as what {ref} replaced.").format(
                recorded=recorded, author=self.author, ref=self.ref or t("Practice", "a later change")
            )
        if self.day is None or self.day == self.recorded.date():
            return t("Practice", "Recorded on {recorded} by {author}, in force from that day.").format(
                recorded=recorded, author=self.author
            )
        return t("Practice", "Recorded on {recorded} by {author}, in force from {day}.").format(
            recorded=recorded, author=self.author, day=say_long_date(self.day)
        )

    @property
    def was_late(self) -> bool:
        """Whether it held before it was recorded."""
        return self.day is not None and self.day < self.recorded.date()


@dataclass(frozen=True, slots=True)
class Told:
    """What a team's return says of how it is done, and in which quarter it said so last."""

    words: str
    quarter: str
    id: str


@dataclass(frozen=True, slots=True)
class Known:
    """What was known at a moment of the practice on a day: the practice in force, all changes with a date, and what the
    team's returns said.
    """

    moment: Moment
    practice: Practice | None
    every: tuple[Practice, ...]
    told: Told | None


@dataclass(frozen=True, slots=True)
class Answer:
    """The practice of an activity on a day: as known ``now``, and as known ``then``."""

    activity: Record
    day: date
    now: Known
    then: Known
    remark: str

    @property
    def is_the_same(self) -> bool:
        """Whether what is known now was known then."""
        return _key(self.now) == _key(self.then)


class PracticeService:
    """Says what was in force."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def on(self, activity: Record, day: date, known: Moment | None = None) -> Answer:
        """Return the practice of an activity on a day: as it is known now, and as it was known at another moment, the end
        of that day where nobody names one.
        """
        clock = self._context.clock
        now = end_of_day(clock.today(), clock)
        then = known or end_of_day(min(day, clock.today()), clock)
        today = self._known(activity, day, now)
        return Answer(
            activity,
            day,
            today,
            today if then.until == ALWAYS else self._known(activity, day, then),
            say_incomplete(self._context.db),
        )

    def _known(self, activity: Record, day: date, moment: Moment) -> Known:
        db, team = self._context.db, activity["team"] or ""
        about = ever_naming(db, "change", "activity", activity.id) | ever_naming(db, "change", "team", team)
        about |= ever_naming(db, "entry", "activity", activity.id)
        quarters = {number for (number,) in db.execute("SELECT number FROM record WHERE kind = 'quarter'")}
        records, _names = records_then(db, _KINDS, moment.until, about | quarters)
        names = names_as_at(self._context, {name for each in records for name in _people(each)}, moment)
        practices = [
            *(self._of_change(each, names) for each in records if _changes(each, activity)),
            *(self._of_entry(each, names) for each in records if _is_changed(each, activity)),
        ]
        every = tuple(sorted(filter(None, practices), key=_by_day))
        return Known(moment, _in_force(every, day), every, _told(records, activity, self._quarter(day)))

    def _quarter(self, day: date) -> Quarter:
        return quarter_of(day, self._context.first_month())

    def _of_change(self, change: Record, names: Mapping[str, str]) -> Practice:
        return self._practice(change, change["new"] or "", change["old"] or "", names)

    def _of_entry(self, entry: Record, names: Mapping[str, str]) -> Practice | None:
        words = entry["what"] or entry["statement"]
        return self._practice(entry, words, "", names) if words else None

    def _practice(self, record: Record, words: str, old: str, names: Mapping[str, str]) -> Practice:
        recorded, amended = self._local(record.created_at), self._local(record.changed_at)
        return Practice(
            record.kind,
            record.id,
            record.ref,
            words,
            old,
            record["why"] or "",
            date.fromisoformat(record["effective"]) if record["effective"] else None,
            recorded,
            names.get(record.created_by) or t("Practice", "somebody"),
            amended if amended > recorded else None,
            names.get(record["approved_by"] or "", ""),
        )

    def _local(self, milliseconds: int) -> datetime:
        return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(self._context.clock.now().tzinfo)


def _changes(record: Record, activity: Record) -> bool:
    """Tell whether a practice change is about the activity, or about all that its team does."""
    if record.kind != "change":
        return False
    return record["activity"] == activity.id or (not record["activity"] and record["team"] == activity["team"])


def _is_changed(record: Record, activity: Record) -> bool:
    return record.kind == "entry" and record["activity"] == activity.id and outcome_of(record) == CHANGED


def _people(record: Record) -> Iterable[str]:
    return (record.created_by, record["approved_by"] or "")


def _by_day(practice: Practice) -> tuple[date, datetime, str]:
    return practice.day or date.max, practice.recorded, practice.ref


def _in_force(every: Sequence[Practice], day: date) -> Practice | None:
    """Return the latest that held on the day; where none did, what the first one after it says that it replaced."""
    dated = [each for each in every if each.day is not None]
    before = [each for each in dated if each.day is not None and each.day <= day]
    if before:
        return before[-1]
    return next((_replaced(each) for each in dated if each.old), None)


def _replaced(change: Practice) -> Practice:
    return Practice(
        change.kind, change.id, change.ref, change.old, "", "", None, change.recorded, change.author, told_by_next=True
    )


def _told(records: Sequence[Record], activity: Record, quarter: Quarter) -> Told | None:
    """Return what the returns up to that quarter say of how it is done: what was said last still holds."""
    quarters = {each.id: each for each in records if each.kind == "quarter"}
    said = [
        (quarters[each["quarter"]]["start"] or "", each.id, each)
        for each in records
        if each.kind == "entry"
        and each["activity"] == activity.id
        and each["quarter"] in quarters
        and each["statement"] is not None
    ]
    upto = sorted(each for each in said if each[0] <= quarter.start.isoformat())
    # Who empties it takes back what was said before.
    if not upto or not upto[-1][-1]["statement"]:
        return None
    entry = upto[-1][-1]
    return Told(entry["statement"], quarters[entry["quarter"]]["name"] or "", entry.id)


def _key(known: Known) -> tuple[object, ...]:
    practice, told = known.practice, known.told
    said = (practice.id, practice.words, practice.day, practice.told_by_next) if practice else None
    return said, (told.words, told.quarter) if told else None
