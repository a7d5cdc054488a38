"""Completeness, the picture of teams and principles, and the trend. Steps are counted, never averaged."""

from __future__ import annotations

from typing import Literal

from kimdesk.exports.content import STEPS, Column, Heat, HeatCell, HeatRow, Section, Table, Trend, TrendPoint, Value
from kimdesk.exports.reading.records import Record, Records, one_line
from kimdesk.exports.reading.words import step_words
from kimdesk.i18n import show, t, tn
from kimdesk.model.kinds.log import PRINCIPLES

SENT = frozenset({"submitted", "reviewed"})
_DIRECTIONS: dict[object, Literal["", "up", "down", "same"]] = {None: "", 1: "up", -1: "down", 0: "same"}


def has_returned(record: Record) -> bool:
    """Say whether a return counts as returned: it was submitted, and is not back with its team."""
    return record.raw("state") in SENT


def reason_of(record: Record) -> str:
    """Return why a return is in its state; what a reviewer said in accepting it is the reviewer's note."""
    reason = record.text("state_reason")
    return "" if has_returned(record) and reason == record.text("review_note") else reason


def read_completeness(records: Records) -> Section:
    """Return who has returned, when, and how much of the return says something."""
    teams = {team.id: team for team in records.of("team")}
    returns = records.of("return")
    sent = sum(map(has_returned, returns))
    columns = (
        Column(t("Pack", "Team"), 20),
        Column(t("Pack", "State"), 13),
        Column(t("Pack", "Submitted"), 11),
        Column(t("Pack", "Reviewed"), 11),
        Column(t("Pack", "Days late"), 8, True),
        Column(t("Pack", "Key activities"), 10, True),
        Column(t("Pack", "Changed"), 9, True),
        Column(t("Pack", "Unchanged"), 11, True),
        Column(t("Pack", "No answer"), 9, True),
        Column(t("Pack", "Reason")),
        Column(t("Pack", "Service area")),
        Column(t("Pack", "Line manager")),
        Column(t("Pack", "Submitted by")),
        Column(t("Pack", "Reviewed by")),
        Column(t("Pack", "Detail owed")),
    )
    table = Table(
        t("Pack", "Completeness"),
        "",
        columns,
        tuple(_complete(each, teams) for each in returns),
        t("Pack", "No team is in scope."),
        link=0,
    )
    intro = tn("Pack", "{sent} of {count} team returned.", "{sent} of {count} teams returned.", len(returns)).format(
        count=f"{len(returns):,}", sent=f"{sent:,}"
    )
    return Section("completeness", t("Pack", "Completeness by team"), (intro,) if returns else (), (), (table,))


def _complete(record: Record, teams: dict[str, Record]) -> tuple[Value, ...]:
    team = teams.get(str(record.raw("team")))
    late = record.number("late_days")
    return (
        one_line(record.title),
        record.text("state"),
        record.day("submitted_on"),
        record.day("reviewed_on"),
        late or None,
        record.count("activities"),
        record.count("changed"),
        record.count("unchanged"),
        record.count("silent"),
        reason_of(record),
        team.text("area") if team else "",
        team.text("manager") if team else "",
        record.text("submitted_by"),
        record.text("reviewed_by"),
        team.text("detail") if team else "",
    )


def read_heat(records: Records) -> Heat:
    """Return the ratings of every team and principle, with the counts behind them and the reviewer's "
    "view beside them."""
    cells: dict[str, dict[str, Record]] = {}
    names = {key: show(label) for key, label in PRINCIPLES.items()}
    for each in records.of("cell"):
        principle = str(each.raw("principle"))
        cells.setdefault(str(each.raw("team")), {})[principle] = each
        names[principle] = each.text("principle") or principle
    order = sorted(names)
    rows = tuple(_heat_row(each, cells.get(str(each.raw("team")), {}), order) for each in records.of("return"))
    totals = tuple(_totals(rows, at) for at in range(len(order)))
    return Heat(
        t("Pack", "Six principles by team"),
        t(
            "Pack",
            "Each team’s own rating, with the number of key activities at each step; the reviewer’s rating "
            "stands below where it differs.",
        ),
        tuple(names[key] for key in order),
        rows,
        totals,
        _heat_table(rows, [names[key] for key in order]),
        _totals_table(totals, [names[key] for key in order]),
    )


def _heat_row(record: Record, cells: dict[str, Record], order: list[str]) -> HeatRow:
    found = tuple(_heat_cell(cells[key]) if key in cells else None for key in order)
    said = record.text("state") if not any(cell and cell.step is not None for cell in found) else ""
    return HeatRow(one_line(record.title), found, said)


def _heat_cell(record: Record) -> HeatCell:
    step, reviewer = record.step("step"), record.step("reviewer_step")
    sees: Literal["", "lower", "higher"] = ""
    if isinstance(step, int) and isinstance(reviewer, int) and step != reviewer:
        sees = "lower" if reviewer < step else "higher"
    differs = reviewer is not None and reviewer != step
    direction = _DIRECTIONS.get(record.raw("direction"), "")
    return HeatCell(
        step,
        record.text("step"),
        reviewer if differs else None,
        record.text("reviewer_step") if differs else "",
        sees,
        direction,
        record.text("counts"),
    )


def _totals(rows: tuple[HeatRow, ...], at: int) -> tuple[int, ...]:
    counts = [0] * (STEPS + 1)
    for row in rows:
        cell = row.cells[at]
        if cell and cell.step is not None:
            counts[cell.step if isinstance(cell.step, int) else STEPS] += 1
    return tuple(counts)


def _heat_table(rows: tuple[HeatRow, ...], principles: list[str]) -> Table:
    said = {"up": t("Pack", "better"), "down": t("Pack", "worse"), "same": t("Pack", "same"), "": ""}
    columns = tuple(
        map(
            Column,
            (
                t("Pack", "Team"),
                t("Pack", "Principle"),
                t("Pack", "Rating"),
                t("Pack", "Against the quarter before"),
                t("Pack", "Reviewer’s rating"),
                t("Pack", "Key activities at each step"),
            ),
        )
    )
    found: list[tuple[Value, ...]] = []
    for row in rows:
        for name, cell in zip(principles, row.cells, strict=True):
            if row.said:
                found.append((row.team, name, row.said, "", "", ""))
            elif cell:
                found.append((row.team, name, cell.words, said[cell.direction], cell.reviewer_words, cell.counts))
    return Table(t("Pack", "Six principles"), "", columns, tuple(found), t("Pack", "No team has rated its principles."))


def _totals_table(totals: tuple[tuple[int, ...], ...], principles: list[str]) -> Table:
    steps = (*step_words(), t("Pack", "not applicable"))
    columns = (Column(t("Pack", "Principle"), 30), *(Column(step[:1].upper() + step[1:], 14, True) for step in steps))
    rows: tuple[tuple[Value, ...], ...] = ()
    if any(map(any, totals)):
        rows = tuple((name, *counts) for name, counts in zip(principles, totals, strict=True))
    return Table(
        t("Pack", "Principles counted"),
        t("Pack", "Teams at each step"),
        columns,
        rows,
        t("Pack", "No team has rated its principles."),
    )


def read_trend(records: Records) -> Trend:
    """Return how many ratings stood at each step, quarter by quarter."""
    points = tuple(
        TrendPoint(
            one_line(each.title),
            (each.count("n0"), each.count("n1"), each.count("n2"), each.count("n3")),
            each.count("na"),
            each.count("teams_returned"),
        )
        for each in records.of("trend")
    )
    columns = (
        Column(t("Pack", "Quarter"), 18),
        *(Column(step[:1].upper() + step[1:], 13, True) for step in step_words()),
        Column(t("Pack", "Not applicable"), 14, True),
        Column(t("Pack", "Teams returned"), 15, True),
    )
    rows = tuple((point.quarter, *point.counts, point.na, point.teams) for point in points)
    table = Table(
        t("Pack", "Trend"),
        t("Pack", "Ratings at each step, quarter by quarter"),
        columns,
        rows,
        t("Pack", "There is no quarter to show yet."),
    )
    title = (
        t("Pack", "Trend over {count} quarters").format(count=len(points)) if len(points) > 1 else t("Pack", "Trend")
    )
    return Trend(title, points, _trend_words(points), table)


def _trend_words(points: tuple[TrendPoint, ...]) -> tuple[str, ...]:
    if not points:
        return ()
    last = points[-1]
    total = sum(last.counts)
    words = [
        tn(
            "Pack",
            "{quarter}: of {count} rating, {low} not in place, {part} partly, {good} in place and {best} embedded.",
            "{quarter}: of {count} ratings, {low} not in place, {part} partly, {good} in place and {best} embedded.",
            total,
        ).format(
            count=f"{total:,}",
            quarter=last.quarter,
            low=str(last.counts[0]),
            part=str(last.counts[1]),
            good=str(last.counts[2]),
            best=str(last.counts[3]),
        )
    ]
    for back, since in ((2, t("Pack", "Against {quarter}")), (5, t("Pack", "Against a year before, {quarter}"))):
        if len(points) >= back:
            words.append(_compared(points[-back], last, since.format(quarter=points[-back].quarter)))
    return tuple(words)


def _compared(before: TrendPoint, last: TrendPoint, since: str) -> str:
    now, then = sum(last.counts[2:]), sum(before.counts[2:])
    facts = {
        "since": since,
        "now": str(now),
        "of": str(sum(last.counts)),
        "then": str(then),
        "before": str(sum(before.counts)),
    }
    return t("Pack", "{since}: {now} of {of} in place or embedded, where it was {then} of {before}.").format(**facts)
