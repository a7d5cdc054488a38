"""The sections that list records: best practice, gaps, register, self-assessment, evidence."""

from __future__ import annotations

from collections import Counter

from kimdesk.exports.content import Column, Figure, Section, Table, Value
from kimdesk.exports.reading.records import Record, Records, one_line
from kimdesk.i18n import t, tn
from kimdesk.model.shipped_frameworks import shown_title

NEEDED = "needed"


def read_best_practice(records: Records) -> Section:
    """Return what works well, as the teams said it."""
    table = _said(
        records,
        "best_practice",
        t("Pack", "Best practice"),
        t("Pack", "What works well"),
        t("Pack", "No team named any best practice."),
    )
    return Section(
        "best",
        t("Pack", "Best practice"),
        (t("Pack", "What teams found worth copying, in their own words."),) if table.rows else (),
        (),
        (table,),
    )


def read_gaps(records: Records) -> Section:
    """Return what teams do not know or hold, and the assets that are needed and not held."""
    said = _said(
        records, "gaps", t("Pack", "Gaps"), t("Pack", "What is missing or not known"), t("Pack", "No team named a gap.")
    )
    needed = tuple(
        (each.ref, each.title, each.text("team"), each.text("owner") or t("Pack", "No owner recorded"))
        for each in records.of("asset")
        if each.raw("status") == NEEDED
    )
    columns = (
        Column(t("Pack", "Ref"), 8),
        Column(t("Pack", "Information"), 44),
        Column(t("Pack", "Team"), 22),
        Column(t("Pack", "Owner"), 26),
    )
    assets = Table(
        t("Pack", "Needed, not held"),
        t("Pack", "Information that is needed and not held"),
        columns,
        needed,
        t("Pack", "The register names no information that is needed and not held."),
    )
    return Section("gaps", t("Pack", "Gaps"), (), (), (said, assets))


def _said(records: Records, name: str, sheet: str, heading: str, empty: str) -> Table:
    rows = tuple((one_line(each.title), each.text(name)) for each in records.of("return") if each.text(name))
    return Table(sheet, "", (Column(t("Pack", "Team"), 22), Column(heading, 78)), rows, empty, link=0)


def read_register(records: Records) -> Section:
    """Return the information asset register as it stood."""
    assets = records.of("asset")
    rows = tuple(_asset(each) for each in assets)
    columns = (
        Column(t("Pack", "Ref"), 7),
        Column(t("Pack", "Information asset"), 27),
        Column(t("Pack", "Owner"), 16),
        Column(t("Pack", "Where"), 16),
        Column(t("Pack", "Held or needed"), 13),
        Column(t("Pack", "Retention"), 21),
        Column(t("Pack", "Next review"), 12),
        Column(t("Pack", "Review overdue")),
        Column(t("Pack", "Not known yet")),
        Column(t("Pack", "New this quarter")),
        Column(t("Pack", "Team")),
    )
    table = Table(t("Pack", "Register"), "", columns, rows, t("Pack", "The register holds no information asset."))
    return Section(
        "register", t("Pack", "Information asset register"), (), _register_figures(assets) if assets else (), (table,)
    )


def _asset(each: Record) -> tuple[Value, ...]:
    yes = t("Pack", "Yes")
    return (
        each.ref,
        each.title,
        each.text("owner") or t("Pack", "No owner recorded"),
        each.text("where"),
        each.text("status"),
        each.text("retention"),
        each.day("next_review"),
        yes if each.raw("review_overdue") is True else "",
        each.text("not_known"),
        yes if each.raw("new_this_quarter") is True else "",
        one_line(each.text("team")),
    )


def _register_figures(assets: list[Record]) -> tuple[Figure, ...]:
    unknown = sum(bool(each.raw("not_known")) for each in assets)
    new = sum(each.raw("new_this_quarter") is True for each in assets)
    late = sum(each.raw("review_overdue") is True for each in assets)
    return (
        _figure(len(assets), tn("Pack", "information asset", "information assets", len(assets))),
        _figure(new, t("Pack", "new this quarter")),
        _figure(late, tn("Pack", "review overdue", "reviews overdue", late)),
        _figure(unknown, t("Pack", "with something not known yet")),
    )


def _figure(count: int, words: str) -> Figure:
    return Figure(f"{count:,}", words)


def read_assessment(records: Records) -> Section:
    """Return the position against the recommendations, counted by state in the words of the day; parts of one are listed
    and not counted.
    """
    answers = records.of("answer")
    counted = Counter(each.text("state") for each in answers if each.text("state") and not each.text("part_of"))
    columns = (
        Column(t("Pack", "Ref"), 7),
        Column(t("Pack", "Recommendation"), 43),
        Column(t("Pack", "State"), 18),
        Column(t("Pack", "Owner"), 19),
        Column(t("Pack", "Due"), 13),
        Column(t("Pack", "Answer")),
        Column(t("Pack", "Why it does not apply")),
        Column(t("Pack", "Looked at again when")),
        Column(t("Pack", "Cycle")),
    )
    rows = tuple(
        (
            each.text("item") or each.ref,
            shown_title(each.text("framework"), each.text("item"), each.text("recommendation") or each.title),
            each.text("state"),
            each.text("owner"),
            each.day("due"),
            each.text("answer"),
            each.text("reason"),
            each.text("revive"),
            each.text("cycle"),
        )
        for each in answers
    )
    table = Table(t("Pack", "Self-assessment"), "", columns, rows, t("Pack", "No recommendation has an answer yet."))
    figures = tuple(Figure(f"{count:,}", state) for state, count in counted.most_common())
    return Section("assessment", t("Pack", "Self-assessment"), (), figures, (table,))


def read_evidence(records: Records) -> Section:
    """Return the evidence that was named, and who saw it."""
    columns = (
        Column(t("Pack", "Ref"), 7),
        Column(t("Pack", "Evidence"), 33),
        Column(t("Pack", "For"), 29),
        Column(t("Pack", "Seen by"), 18),
        Column(t("Pack", "Seen on"), 13),
        Column(t("Pack", "Where it is")),
    )
    rows = tuple(
        (
            each.ref,
            each.title,
            each.text("record"),
            each.text("seen_by") or t("Pack", "Not seen yet"),
            each.day("seen_on"),
            "\n".join(filter(None, (each.text("link"), each.text("file")))),
        )
        for each in records.of("evidence")
    )
    table = Table(t("Pack", "Evidence"), "", columns, rows, t("Pack", "No evidence is named."))
    return Section("evidence", t("Pack", "Evidence"), (), (), (table,))
