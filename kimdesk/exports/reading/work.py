"""Risks with their escalation, and the action plan by how each action stands."""

from __future__ import annotations

from datetime import date, timedelta

from kimdesk.exports.content import Column, Figure, Section, Table, Value
from kimdesk.exports.reading.records import Record, Records, one_line
from kimdesk.i18n import t
from kimdesk.model.frozen import Document

A_QUARTER = timedelta(days=92)
_RISK_COLUMNS = (
    "owner",
    "score",
    "band",
    "target_score",
    "level",
    "direction",
    "review",
    "initial_score",
    "above_appetite",
    "team",
    "kinds",
    "state",
    "closed_why",
    "treatment",
    "proximity",
    "corporate_ref",
    "cause",
    "event",
    "consequence",
    "controls",
    "oversight",
    "assurance",
)


def read_risks(records: Records, document: Document) -> Section:
    """Return the risks, what teams said of risks themselves, and what was escalated."""
    columns = (
        Column(t("Pack", "Ref"), 7),
        Column(t("Pack", "Risk"), 27),
        Column(t("Pack", "Owner"), 15),
        Column(t("Pack", "Score"), 15),
        Column(t("Pack", "Band"), 9),
        Column(t("Pack", "Target"), 15),
        Column(t("Pack", "Level"), 15),
        Column(t("Pack", "Direction"), 12),
        Column(t("Pack", "Review"), 12),
        Column(t("Pack", "Initial score")),
        Column(t("Pack", "Above appetite")),
        Column(t("Pack", "Team")),
        Column(t("Pack", "Kinds")),
        Column(t("Pack", "State")),
        Column(t("Pack", "Why it was closed")),
        Column(t("Pack", "Treatment")),
        Column(t("Pack", "Proximity")),
        Column(t("Pack", "Corporate reference")),
        Column(t("Pack", "Cause")),
        Column(t("Pack", "Event")),
        Column(t("Pack", "Consequence")),
        Column(t("Pack", "Controls (first line)")),
        Column(t("Pack", "Oversight (second line)")),
        Column(t("Pack", "Assurance (third line)")),
    )
    rows = tuple(
        (each.ref, each.title, *(each.day(name) if name == "review" else each.text(name) for name in _RISK_COLUMNS))
        for each in records.of("risk")
    )
    risks = Table(t("Pack", "Risks"), "", columns, rows, t("Pack", "No risk is recorded."))
    tables = (risks, _escalations(records, document), _said(records))
    return Section("risks", t("Pack", "Risks and escalations"), (), (), tables)


def _escalations(records: Records, document: Document) -> Table:
    columns = (
        Column(t("Pack", "Risk"), 29),
        Column(t("Pack", "Escalated to"), 17),
        Column(t("Pack", "On"), 12),
        Column(t("Pack", "Decision"), 30),
        Column(t("Pack", "Corporate reference"), 12),
        Column(t("Pack", "From")),
        Column(t("Pack", "Why")),
        Column(t("Pack", "Asked by")),
        Column(t("Pack", "Decided by")),
        Column(t("Pack", "Decided on")),
        Column(t("Pack", "In this quarter")),
    )
    rows = tuple(
        (
            each.text("risk"),
            each.text("to_level"),
            each.day("on"),
            decision(each),
            each.text("corporate_ref"),
            each.text("from_level"),
            each.text("why"),
            each.text("asked_by"),
            each.text("decided_by"),
            each.day("decided_on"),
            t("Pack", "Yes") if in_quarter(each, document) else "",
        )
        for each in records.of("escalation")
    )
    return Table(t("Pack", "Escalations"), t("Pack", "Escalations"), columns, rows, t("Pack", "No risk was escalated."))


def decision(escalation: Record) -> str:
    """Return what was decided with the words that were given for it; an older document has the words alone."""
    outcome, words = escalation.text("outcome"), escalation.text("decision")
    if outcome and words:
        return t("Pack", "{outcome}: {words}").format(outcome=outcome, words=words)
    return outcome or words or t("Pack", "Not decided yet")


def is_decided(escalation: Record) -> bool:
    """Tell whether somebody has decided on an escalation."""
    return bool(escalation.text("outcome") or escalation.text("decision"))


def in_quarter(escalation: Record, document: Document) -> bool:
    """Tell whether a risk was escalated in the quarter, by what the document says or else by its day."""
    told = escalation.raw("this_quarter")
    if isinstance(told, bool):
        return told
    quarter, day = document["quarter"], str(escalation.raw("on") or "")[:10]
    return bool(quarter["start"] <= day <= quarter["end"])


def _said(records: Records) -> Table:
    rows = tuple((one_line(each.title), each.text("risks")) for each in records.of("return") if each.text("risks"))
    columns = (Column(t("Pack", "Team"), 22), Column(t("Pack", "Risks in the team’s own words"), 78))
    return Table(
        t("Pack", "Risks teams named"),
        t("Pack", "Risks that teams named"),
        columns,
        rows,
        t("Pack", "No team named a risk."),
        link=0,
    )


def standing(each: Record, quarter_end: date) -> int:
    """Return how an action stands: 0 overdue, 1 due by the end of the next quarter, 2 later, 3 without "
    "a date, 4 done, 5 withdrawn."""
    if each.raw("progress") in ("done", "withdrawn"):
        return 4 if each.raw("progress") == "done" else 5
    if each.raw("overdue") is True:
        return 0
    due = each.day("due_date")
    if not isinstance(due, date):
        return 3
    return 1 if due <= quarter_end + A_QUARTER else 2


def read_actions(records: Records, document: Document) -> Section:
    """Return the action plan: overdue first, then due, later, undated, done and withdrawn."""
    end = date.fromisoformat(document["quarter"]["end"])
    stands = (
        t("Pack", "Overdue"),
        t("Pack", "Due by the end of next quarter"),
        t("Pack", "Due later"),
        t("Pack", "Ongoing or without a date"),
        t("Pack", "Done"),
        t("Pack", "Withdrawn"),
    )
    found = sorted(((standing(each, end), each) for each in records.of("action")), key=lambda pair: pair[0])
    columns = (
        Column(t("Pack", "Standing")),
        Column(t("Pack", "Ref"), 7),
        Column(t("Pack", "Action"), 37),
        Column(t("Pack", "Owners"), 20),
        Column(t("Pack", "Due"), 12),
        Column(t("Pack", "Progress"), 13),
        Column(t("Pack", "Times slipped"), 9, True),
        Column(t("Pack", "Original target")),
        Column(t("Pack", "Revised target")),
        Column(t("Pack", "Accountable lead")),
        Column(t("Pack", "Theme")),
        Column(t("Pack", "Recommendations")),
        Column(t("Pack", "Comments")),
    )
    rows = tuple(_action(stands[place], each) for place, each in found)
    table = Table(t("Pack", "Actions"), "", columns, rows, t("Pack", "The action plan is empty."), group=0)
    counts = [sum(place == which for place, _each in found) for which in range(6)]
    slipped = sum(each.count("slipped") > 0 for _place, each in found)
    figures = (
        Figure(f"{counts[0]:,}", t("Pack", "overdue")),
        Figure(f"{counts[1]:,}", t("Pack", "due by the end of next quarter")),
        Figure(f"{slipped:,}", t("Pack", "slipped at least once")),
        Figure(f"{counts[4]:,}", t("Pack", "done")),
    )
    return Section("actions", t("Pack", "Action plan"), (), figures if found else (), (table,))


def _action(stands: str, each: Record) -> tuple[Value, ...]:
    return (
        stands,
        each.ref,
        each.title,
        each.text("owners"),
        each.day("due_date"),
        each.text("progress"),
        each.number("slipped") or None,
        each.text("target"),
        each.text("revised"),
        each.text("lead"),
        each.text("theme"),
        each.text("recommendations"),
        each.text("comments"),
    )
