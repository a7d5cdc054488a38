"""Measures with their values: over the periods, against the target, and entering one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.measuring import Against, against, doubts, number_in, period_key
from kimdesk.model.quarters import parse_quarter
from kimdesk.services.context import Context
from kimdesk.services.reading_ids import KIND, known_id
from kimdesk.services.records import RecordService
from kimdesk.store import reading


@dataclass(frozen=True, slots=True)
class Point:
    """One value: as it is said, as a number where one can be read, and how it stands against the target.

    ``disputed`` where two laptops said different things; ``doubts`` are sentences; ``again`` where another record holds
    a value for the same period.
    """

    record: Record
    period: str
    words: str
    number: float | None
    against: Against
    doubts: tuple[str, ...]
    disputed: bool
    again: bool

    @property
    def id(self) -> str:
        """The record that holds it."""
        return self.record.id


@dataclass(frozen=True, slots=True)
class Series:
    """A measure with its values, oldest first; ``target`` is the number in its target, where one can be read."""

    measure: Record
    target: float | None
    points: tuple[Point, ...]

    @property
    def latest(self) -> Point | None:
        """The value of the latest period."""
        return self.points[-1] if self.points else None


class MeasureService:
    """Reads series and enters values."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context, self._records = context, records

    def every(self) -> tuple[Series, ...]:
        """Return every measure that goes on, by reference, in two statements."""
        today = self._context.clock.today().isoformat()
        measures = reading.find_records(self._context.db, "measure", {}, "ref")
        held = self._held({})
        going_on = (each for each in measures if not each["until"] or each["until"] > today)
        return tuple(self._series(each, held.get(each.id, ())) for each in going_on)

    def series(self, measure: str) -> Series:
        """Return one measure with its values; raises UserError where it is not known."""
        return self._series(self._records.get("measure", measure), self._held({"measure": measure}).get(measure, ()))

    def enter(self, measure: str, period: str, values: Mapping[str, Any]) -> tuple[str, Changes]:
        """Enter the value of a measure for a period, or change the one that is there; return its id with the changes.

        Raises UserError where the person may not, or something needed is missing.
        """
        period = self._named(period)
        identity = known_id(self._context, {"measure": measure, "period": period})
        standing = self._context.store.get(KIND, identity)
        if standing is None:
            known = self._records.get("measure", measure)
            team = {"team": known["team"]} if known["team"] else {}
            given = {"measure": measure, "period": period, **team, **self._quarter(period), **values}
            made = self._records.make(KIND, given)
            return made.id, made.changes
        before = self._records.undelete(KIND, identity) if standing.deleted else Changes()
        return identity, before.and_then(self._records.change(KIND, identity, values))

    def _named(self, period: str) -> str:
        words = " ".join(period.split())
        if not words:
            raise UserError(t("Measures", "Not saved"), t("Measures", "Say which quarter the value is for."), "")
        # A quarter is always written alike, however somebody has shortened it.
        quarter = parse_quarter(words, self._context.first_month())
        return quarter.name if quarter is not None else words

    def _quarter(self, period: str) -> dict[str, str]:
        """Return the reference to the quarter of a period, where the workspace knows that quarter."""
        quarter = parse_quarter(period, self._context.first_month())
        identity = self._context.quarter_id(quarter) if quarter is not None else ""
        return {"quarter": identity} if identity and self._context.store.get("quarter", identity) else {}

    def _held(self, where: Mapping[str, Any]) -> dict[str, list[Record]]:
        held: dict[str, list[Record]] = {}
        for each in reading.find_records(self._context.db, KIND, where):
            held.setdefault(each["measure"] or "", []).append(each)
        return held

    def _series(self, measure: Record, readings: Iterable[Record]) -> Series:
        target, month = number_in(measure["target"]), self._context.first_month()
        keyed = sorted(((period_key(each["period"] or "", month), each) for each in readings), key=lambda pair: pair[0])
        keys = [key for key, _each in keyed]
        points = tuple(self._point(measure, target, each, keys.count(key) > 1) for key, each in keyed)
        return Series(measure, target, points)

    def _point(self, measure: Record, target: float | None, record: Record, again: bool) -> Point:
        number = number_in(record["value"])
        return Point(
            record,
            record["period"] or "",
            record["value"] or "",
            number,
            against(number, target, measure["direction"]),
            doubts(record.values),
            "value" in record.conflicts,
            again,
        )


def say_target(series: Series) -> str:
    """Return the target in words: "95 % or more", with its unit where it has none itself."""
    measure = series.measure
    words = str(measure["target"] or "")
    if not words:
        return ""
    unit = str(measure["unit"] or "")
    # A unit that is a word stands behind the number, and one that is there already is not said twice.
    if unit and series.target is not None and unit.casefold() not in words.casefold() and words[-1].isdigit():
        words = f"{words} {unit}"
    better = {"up": t("Measures", "{target} or more"), "down": t("Measures", "{target} or less")}
    more = better.get(measure["direction"] or "", "{target}") if series.target is not None else "{target}"
    return more.format(target=words)


def say_against(point: Point) -> str:
    """Return how a value stands, in words."""
    if point.number is None:
        return t("Measures", "No number")
    return {
        Against.MET: t("Measures", "Target met"),
        Against.MISSED: t("Measures", "Target missed"),
        Against.UNKNOWN: "",
    }[point.against]
