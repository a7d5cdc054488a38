"""What a director weighs: the risks that stand highest, what was escalated, and the actions that are late."""

from __future__ import annotations

from datetime import date

from kimdesk.exports.content import Column, Section, Table, Value
from kimdesk.exports.reading.records import Record, Records, one_line
from kimdesk.exports.reading.work import decision, in_quarter, is_decided, standing
from kimdesk.i18n import t
from kimdesk.model.frozen import Document

# So many that the page holds them all with how the document is checked.
MOST_RISKS, MOST_ESCALATIONS, MOST_ACTIONS = 5, 3, 4
LONGEST = 90


def read_decisions(records: Records, document: Document) -> Section:
    """Return the page on risks and decisions: few rows each, the gravest first, and how many there are in all."""
    tables = (_risks(records), _escalations(records, document), _late(records, document))
    return Section("decisions", t("Pack", "Risks and decisions"), (), (), tables)


def short(words: str) -> str:
    """Return the beginning of a text that stands in full elsewhere."""
    words = one_line(words)
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0].rstrip(",;:. ") + "…"


def _cut(
    sheet: str, heading: str, columns: tuple[Column, ...], rows: list[tuple[Value, ...]], most: int, none: str
) -> Table:
    if len(rows) > most:
        heading = t("Pack", "{heading}: {count} of {all}").format(heading=heading, count=most, all=len(rows))
    return Table(sheet, heading, columns, tuple(rows[:most]), none)


def _risks(records: Records) -> Table:
    asked = {each.raw("about") for each in records.of("ask")}
    still = [each for each in records.of("risk") if each.raw("state") != "closed"]
    rows: list[tuple[Value, ...]] = [
        (
            each.ref,
            short(each.title),
            short(each.text("owner")) or t("Pack", "No owner recorded"),
            each.text("score"),
            each.text("band"),
            each.text("target_score"),
            each.text("direction"),
        )
        for each in sorted(still, key=lambda each: (f"{each.ref} {each.title}" not in asked, -each.count("score")))
    ]
    columns = (
        Column(t("Pack", "Ref"), 8),
        Column(t("Pack", "Risk"), 34),
        Column(t("Pack", "Owner"), 17),
        Column(t("Pack", "Score"), 15),
        Column(t("Pack", "Band"), 10),
        Column(t("Pack", "Target"), 15),
        Column(t("Pack", "Direction"), 12),
    )
    heading = t("Pack", "Risks: those that are asked about, then the highest")
    return _cut(t("Pack", "Highest risks"), heading, columns, rows, MOST_RISKS, t("Pack", "No risk is open."))


def _escalations(records: Records, document: Document) -> Table:
    found = [each for each in records.of("escalation") if in_quarter(each, document) or not is_decided(each)]
    rows: list[tuple[Value, ...]] = [
        (short(each.text("risk")), each.text("to_level"), each.day("on"), short(decision(each)))
        for each in sorted(found, key=_open_and_latest, reverse=True)
    ]
    columns = (
        Column(t("Pack", "Risk"), 38),
        Column(t("Pack", "Escalated to"), 18),
        Column(t("Pack", "On"), 13),
        Column(t("Pack", "Decision"), 42),
    )
    return _cut(
        t("Pack", "Escalated"),
        t("Pack", "Escalated this quarter, or still without a decision"),
        columns,
        rows,
        MOST_ESCALATIONS,
        t("Pack", "No risk was escalated, and none waits for a decision."),
    )


def _open_and_latest(escalation: Record) -> tuple[bool, str]:
    return not is_decided(escalation), str(escalation.raw("on") or "")


def _late(records: Records, document: Document) -> Table:
    end = date.fromisoformat(document["quarter"]["end"])
    late = [each for each in records.of("action") if standing(each, end) == 0]
    rows: list[tuple[Value, ...]] = [
        (each.ref, short(each.title), short(each.text("owners")), each.day("due_date"), each.number("slipped") or None)
        for each in sorted(late, key=lambda each: (-each.count("slipped"), str(each.raw("due_date") or "")))
    ]
    columns = (
        Column(t("Pack", "Ref"), 8),
        Column(t("Pack", "Action"), 50),
        Column(t("Pack", "Owners"), 26),
        Column(t("Pack", "Due"), 14),
        Column(t("Pack", "Times slipped"), 13, True),
    )
    return _cut(
        t("Pack", "Late actions"),
        t("Pack", "Actions that are overdue"),
        columns,
        rows,
        MOST_ACTIONS,
        t("Pack", "No action is overdue."),
    )
