"""The quarter in two minutes: four numbers, what is asked of the reader, and what changed."""

from __future__ import annotations

from collections import Counter
from datetime import date

from kimdesk.exports.content import Ask, Column, Figure, Summary, Table
from kimdesk.exports.reading.picture import has_returned
from kimdesk.exports.reading.records import Record, Records, one_line
from kimdesk.exports.reading.words import listed, plural
from kimdesk.exports.reading.work import standing
from kimdesk.i18n import t
from kimdesk.model.frozen import Document

MOST_CHANGES = 3
SHORT = 110


def read_summary(document: Document, records: Records) -> Summary:
    """Return the page that a director reads first."""
    end = date.fromisoformat(document["quarter"]["end"])
    figures = (
        _returned(records.of("return")),
        _changes(records.of("change")),
        _escalated(records),
        _actions(records.of("action"), end),
    )
    asks = tuple(Ask(one_line(each.title), one_line(each.text("about"))) for each in records.of("ask"))
    return Summary(
        t("Pack", "The quarter in two minutes"),
        figures,
        t("Pack", "What is asked of you"),
        asks,
        t("Pack", "Nothing needs your decision this quarter."),
        _changed(records.of("change")),
    )


def _returned(returns: list[Record]) -> Figure:
    missing = [each for each in returns if not has_returned(each)]
    number = t("Pack", "{sent} of {count}").format(sent=len(returns) - len(missing), count=len(returns))
    words = plural(len(returns), t("Pack", "team returned"), t("Pack", "teams returned"))
    if missing:
        words = t("Pack", "{words}; not {teams}").format(
            words=words, teams=listed([one_line(each.title) for each in missing], 2)
        )
    return Figure(number, words)


def _changes(changes: list[Record]) -> Figure:
    words = plural(len(changes), t("Pack", "practice change"), t("Pack", "practice changes"))
    prompts = Counter(one_line(each.text("prompted")) for each in changes if each.text("prompted"))
    if prompts:
        prompt, count = prompts.most_common(1)[0]
        words = t("Pack", "{words}, {count} prompted by {prompt}").format(
            words=words, count=count, prompt=prompt[:1].lower() + prompt[1:]
        )
    return Figure(f"{len(changes):,}", words)


def _escalated(records: Records) -> Figure:
    found = records.of("escalation")
    words = plural(len(found), t("Pack", "risk escalated"), t("Pack", "risks escalated"))
    waiting = sum(not each.text("decision") for each in found)
    if waiting:
        words = t("Pack", "{words}, {count} of them without a decision").format(words=words, count=waiting)
    return Figure(f"{len(found):,}", words)


def _actions(actions: list[Record], end: date) -> Figure:
    late = [each for each in actions if standing(each, end) == 0]
    words = plural(len(late), t("Pack", "action overdue"), t("Pack", "actions overdue"))
    if most := max((each.count("slipped") for each in late), default=0):
        words += ", " + plural(most, t("Pack", "one slipped once"), t("Pack", "one slipped {count} times"))
    return Figure(f"{len(late):,}", words)


def _changed(changes: list[Record]) -> Table:
    columns = (
        Column(t("Pack", "Team"), 16),
        Column(t("Pack", "From"), 12),
        Column(t("Pack", "Change"), 42),
        Column(t("Pack", "Why"), 30),
    )
    latest = sorted(changes, key=lambda each: str(each.raw("effective") or ""), reverse=True)[:MOST_CHANGES]
    rows = tuple(
        (each.team(), each.day("effective"), _short(each.text("new") or each.title), _short(each.text("why")))
        for each in latest
    )
    heading = t("Pack", "What changed")
    if len(changes) > len(rows):
        heading = t("Pack", "What changed: the latest {count} of {all}").format(count=len(rows), all=len(changes))
    return Table(t("Pack", "What changed"), heading, columns, rows, t("Pack", "No practice changed this quarter."))


def _short(words: str) -> str:
    """Return the beginning of a text that stands in full elsewhere in the pack."""
    words = one_line(words)
    return words if len(words) <= SHORT else words[:SHORT].rsplit(" ", 1)[0].rstrip(",;:. ") + "…"
