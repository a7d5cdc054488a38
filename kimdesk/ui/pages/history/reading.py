"""What the reading thread does for the page: rows as at a day, what was in force, or who changed what."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from kimdesk.i18n import show, t, tn
from kimdesk.model.dates import say_long_date
from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.services.in_force import in_force
from kimdesk.services.looking_back import PastRecord
from kimdesk.services.moments import Days, Moment, end_of_day, minute_of
from kimdesk.services.practice import Answer
from kimdesk.services.who_changed import Action, Chosen
from kimdesk.store.changes_between import Place
from kimdesk.store.listing import Filter, ListRequest, Test


class Mode(StrEnum):
    """What somebody looks for."""

    AS_AT = "as_at"
    IN_FORCE = "in_force"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked: in which way, of which kind (none: all of them), team and person (ids), as at which moment, in force
    on which day, changed on which days; the columns that the list needs, and its order.
    """

    mode: Mode
    kind: str = ""
    team: str = ""
    person: str = ""
    moment: Moment | None = None
    day: date | None = None
    days: Days | None = None
    needs: tuple[str, ...] = ()
    sort: str = "ref"
    descending: bool = False
    after: Place | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """The record behind a line, and the moment as at which it is shown."""

    kind: str
    record: str
    moment: Moment


@dataclass(frozen=True, slots=True)
class Shown:
    """Names of the values in each row, the rows, what stands above them, and where the next page goes on."""

    asked: Asked
    names: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    words: str
    remark: str
    after: Place | None = None
    restricted: frozenset[str] = frozenset()
    targets: dict[str, Target] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Looked:
    """A record as it was, and of an activity the practice."""

    past: PastRecord
    practice: Answer | None = None


COUNTS = ("kind", "standing", "deleted", "merged")
CHANGES = ("when", "who", "laptop", "sort", "name", "what")


def read_shown(desk: Desk, asked: Asked) -> Shown:
    """Return what is asked for."""
    if asked.mode is Mode.CHANGES:
        return _read_changes(desk, asked)
    moment = asked.moment or end_of_day(desk.context.clock.today(), desk.context.clock)
    return _read_rows(desk, asked, moment) if asked.kind else _read_counts(desk, asked, moment)


def read_record(desk: Desk, target: Target, asked: Asked) -> Looked:
    """Return a record as it was, and of an activity what its practice was on the day that is asked about: as known now,
    and as known at the moment asked for or on the day itself.
    """
    past = desk.looking_back.record(target.kind, target.record, target.moment)
    if asked.mode is not Mode.IN_FORCE or target.kind != "activity":
        return Looked(past)
    day = asked.day or desk.context.clock.today()
    return Looked(past, desk.practice.on(desk.records.get("activity", target.record), day, asked.moment))


def _read_counts(desk: Desk, asked: Asked, moment: Moment) -> Shown:
    counts = {kind: each for kind, each in desk.looking_back.counts(moment).items() if any(each)}
    rows = [(kind, 0, show(KINDS[kind].label_plural), *each) for kind, each in counts.items()]
    total = sum(each.standing for each in counts.values())
    words = t("LookingBack", "{count} records, as at {moment}").format(count=f"{total:,}", moment=moment.words)
    return Shown(asked, COUNTS, rows, words, desk.looking_back.remark(moment, nothing=not rows))


def _read_rows(desk: Desk, asked: Asked, moment: Moment) -> Shown:
    kind = KINDS[asked.kind]
    request = ListRequest(kind.name, asked.needs, _of_team(kind, asked.team), "", asked.sort, asked.descending)
    if asked.mode is Mode.IN_FORCE:
        day = asked.day or desk.context.clock.today()
        rows = in_force(desk.context, request, day, moment).rows
        words = t("LookingBack", "{count} in force on {day}, as known on {moment}")
        if asked.moment is None:
            words = t("LookingBack", "{count} in force on {day}, as known now")
        said = words.format(count=f"{len(rows):,}", day=say_long_date(day), moment=moment.words)
    else:
        rows = desk.looking_back.rows(request, moment).rows
        said = t("LookingBack", "{count}, as at {moment}").format(count=f"{len(rows):,}", moment=moment.words)
    remark = desk.looking_back.remark(moment, nothing=not rows)
    targets = {row[0]: Target(kind.name, row[0], moment) for row in rows}
    hidden = frozenset(desk.records.restricted())
    return Shown(asked, asked.needs, rows, said, remark, None, hidden, targets)


def _of_team(kind: Kind, team: str) -> tuple[Filter, ...]:
    known = kind.by_name.get("team")
    if not team or known is None or known.type is not Type.REF:
        return ()
    return (Filter("team", Test.IS, team),)


def has_team(kind: str) -> bool:
    """Tell whether the records of a kind belong to teams; all kinds together do."""
    return not kind or ("team" in KINDS[kind].by_name and KINDS[kind]["team"].type is Type.REF)


def _read_changes(desk: Desk, asked: Asked) -> Shown:
    assert asked.days is not None
    chosen = Chosen(person=asked.person, kind=asked.kind, team=asked.team)
    page = desk.who_changed.between(asked.days, chosen, asked.after)
    rows: list[tuple[Any, ...]] = []
    targets: dict[str, Target] = {}
    for action in page.actions:
        rows += _rows_of(desk, action, targets)
    words = tn(
        "LookingBack",
        "{total} actions by one person, {days}",
        "{total} actions by {people} people, {days}",
        page.people,
    )
    said = words.format(total=f"{page.total:,}", people=page.people, days=asked.days.words)
    return Shown(asked, CHANGES, rows, said, page.remark, page.after, frozenset(desk.records.restricted()), targets)


def _rows_of(desk: Desk, action: Action, targets: dict[str, Target]) -> list[tuple[Any, ...]]:
    """Return a line for each change of an action; who did it and when stands at the first of them."""
    at = action.came_in if action.doubtful and action.came_in is not None else action.at
    moment = minute_of(at, desk.context.clock)
    rows: list[tuple[Any, ...]] = []
    for each in action.changes:
        key = f"{each.change.dot.device}.{each.change.dot.number}"
        if each.kind in KINDS:
            targets[key] = Target(each.kind, each.record, moment)
        head = ("", "", "") if rows else (_say_when(action), action.author, action.laptop)
        sort = show(KINDS[each.kind].label) if each.kind in KINDS else each.kind
        rows.append((key, 0, *head, sort, each.name, each.sentence))
    if action.more:
        more = t("LookingBack", "and {count} more changes").format(count=action.more)
        rows.append((f"{action.batch.device}.{action.batch.number} more", 0, "", "", "", "", "", more))
    return rows


def _say_when(action: Action) -> str:
    words = f"{action.at:%d/%m/%Y %H:%M}"
    if action.came_in is None:
        return words
    return t("LookingBack", "{when}, here {came_in}").format(when=words, came_in=f"{action.came_in:%d/%m/%Y %H:%M}")
