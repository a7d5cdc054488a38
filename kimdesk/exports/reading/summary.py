"""The quarter in two minutes: four numbers, what is asked of the reader, and what changed."""

from __future__ import annotations

from datetime import date

from kimdesk.exports.content import Ask, Column, Figure, Summary, Table
from kimdesk.exports.reading.changes import PracticeChange, count_changes, practice_changes
from kimdesk.exports.reading.picture import has_returned
from kimdesk.exports.reading.records import Record, Records, one_line
from kimdesk.exports.reading.words import listed, times
from kimdesk.exports.reading.work import in_quarter, is_decided, standing
from kimdesk.i18n import t, tn
from kimdesk.model.frozen import Document

MOST_CHANGES = 3
SHORT = 90


def read_summary(document: Document, records: Records) -> Summary:
    """Return the page that a director reads first."""
    end = date.fromisoformat(document["quarter"]["end"])
    changes = practice_changes(records)
    figures = (
        _returned(records.of("return")),
        count_changes(changes),
        _escalated(records, document),
        _actions(records.of("action"), end),
    )
    asks = tuple(Ask(one_line(each.title), one_line(each.text("about"))) for each in records.of("ask"))
    return Summary(
        t("Pack", "The quarter in two minutes"),
        figures,
        t("Pack", "What is asked of you"),
        asks,
        t("Pack", "Nothing needs your decision this quarter."),
        _changed(changes),
    )


def _returned(returns: list[Record]) -> Figure:
    missing = [each for each in returns if not has_returned(each)]
    number = t("Pack", "{sent} of {count}").format(sent=len(returns) - len(missing), count=len(returns))
    words = tn("Pack", "team returned", "teams returned", len(returns))
    if missing:
        words = t("Pack", "{words}; still missing: {teams}").format(
            words=words, teams=listed([one_line(each.title) for each in missing], 2)
        )
    return Figure(number, words)


def _escalated(records: Records, document: Document) -> Figure:
    """Count the risks that were escalated in the quarter: one that went up two steps is one risk."""
    steps: dict[object, list[Record]] = {}
    for each in records.of("escalation"):
        if in_quarter(each, document):
            steps.setdefault(each.raw("risk"), []).append(each)
    words = tn("Pack", "risk escalated this quarter", "risks escalated this quarter", len(steps))
    waiting = sum(any(not is_decided(each) for each in found) for found in steps.values())
    if waiting and waiting == len(steps):
        words = tn("Pack", "{words}, without a decision yet", "{words}, none of them decided yet", waiting).format(
            words=words
        )
    elif waiting:
        words = tn(
            "Pack",
            "{words}, one of them without a decision yet",
            "{words}, {count} of them without a decision yet",
            waiting,
        ).format(count=f"{waiting:,}", words=words)
    return Figure(f"{len(steps):,}", words)


def _actions(actions: list[Record], end: date) -> Figure:
    late = [each for each in actions if standing(each, end) == 0]
    words = tn("Pack", "action overdue", "actions overdue", len(late))
    slipped = [each.count("slipped") for each in late if each.count("slipped")]
    if slipped:
        sentence = (
            t("Pack", "{words}; it has slipped {times}")
            if len(late) == 1
            else tn(
                "Pack",
                "{words}; one of them has slipped {times}",
                "{words}; {count} of them have slipped, one {times}",
                len(slipped),
            )
        )
        words = sentence.format(words=words, count=len(slipped), times=times(max(slipped)))
    return Figure(f"{len(late):,}", words)


def _changed(changes: list[PracticeChange]) -> Table:
    columns = (
        Column(t("Pack", "Team"), 15),
        Column(t("Pack", "Key activity"), 24),
        Column(t("Pack", "From"), 12),
        Column(t("Pack", "Change"), 49),
    )
    latest = sorted(changes, key=lambda each: str(each.since or ""), reverse=True)[:MOST_CHANGES]
    rows = tuple((each.team, each.activity, each.since, _short(each.what)) for each in latest)
    heading = t("Pack", "What changed")
    if len(changes) > len(rows):
        heading = t("Pack", "What changed: the latest {count} of {all}").format(count=len(rows), all=len(changes))
    return Table(t("Pack", "What changed"), heading, columns, rows, t("Pack", "No practice changed this quarter."))


def _short(words: str) -> str:
    """Return the beginning of a text that stands in full elsewhere in the pack."""
    words = one_line(words)
    return words if len(words) <= SHORT else words[:SHORT].rsplit(" ", 1)[0].rstrip(",;:. ") + "…"
