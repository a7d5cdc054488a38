"""What each team said: its statement, its commitments, and its key activities one by one."""

from __future__ import annotations

from kimdesk.exports.content import Column, Table, TeamReturn, Value
from kimdesk.exports.reading.picture import reason_of
from kimdesk.exports.reading.records import Record, Records, one_line
from kimdesk.i18n import show, t, tn
from kimdesk.model.kinds.log import COMMITMENTS, PRINCIPLES

TEXTS = (
    "statement",
    "p1",
    "p1_note",
    *COMMITMENTS,
    "evidence_where",
    *(f"r{number}" for number in range(1, 7)),
    "review_note",
)


def read_returns(records: Records) -> tuple[TeamReturn, ...]:
    """Return every team's return in the document's order."""
    entries: dict[str, list[Record]] = {}
    for each in records.of("entry"):
        entries.setdefault(str(each.raw("team")), []).append(each)
    return tuple(_return(each, entries.get(str(each.raw("team")), [])) for each in records.of("return"))


def headings() -> dict[str, str]:
    """Return the heading of each text of a return, in order."""
    found = {
        "statement": t("Pack", "Statement"),
        "p1": show(PRINCIPLES["p1"]),
        "p1_note": t("Pack", "Note on the list of key activities"),
    }
    found |= {name: show(label) for name, label in COMMITMENTS.items()}
    found["evidence_where"] = t("Pack", "Where the team’s evidence is")
    found |= {
        f"r{name[1:]}": t("Pack", "Reviewer: {principle}").format(principle=show(label))
        for name, label in PRINCIPLES.items()
    }
    return {**found, "review_note": t("Pack", "Reviewer’s note")}


def _return(record: Record, entries: list[Record]) -> TeamReturn:
    team = one_line(record.title)
    facts = (
        (t("Pack", "State"), record.text("state")),
        (t("Pack", "Reason"), reason_of(record)),
        (t("Pack", "Submitted"), _by(record, "submitted_by", "submitted_on")),
        (t("Pack", "Reviewed"), _by(record, "reviewed_by", "reviewed_on")),
    )
    texts = tuple((heading, record.text(name)) for name, heading in headings().items())
    rows = tuple(_entry(team, each) for each in entries)
    table = Table("", "", activity_columns(), rows, t("Pack", "No key activity is recorded for this team."))
    return TeamReturn(team, tuple(fact for fact in facts if fact[1]), tuple(text for text in texts if text[1]), table)


def _by(record: Record, who: str, when: str) -> str:
    return ", ".join(part for part in (one_line(record.text(who)), one_line(record.text(when))) if part)


def activity_columns() -> tuple[Column, ...]:
    """Return the columns of the key activities; the first, the team, is a page's heading."""
    details: list[Column] = []
    for label in list(PRINCIPLES.values())[1:]:
        words = show(label)
        details += [Column(words), Column(t("Pack", "{principle}: note").format(principle=words))]
    return (
        Column(t("Pack", "Team")),
        Column(t("Pack", "Ref"), 8),
        Column(t("Pack", "Key activity"), 42),
        Column(t("Pack", "This quarter"), 50),
        Column(t("Pack", "From")),
        Column(t("Pack", "What changed")),
        Column(t("Pack", "Why")),
        Column(t("Pack", "How it is done")),
        *details,
    )


def _entry(team: str, each: Record) -> tuple[Value, ...]:
    details: list[Value] = []
    for number in range(2, 7):
        details += [each.text(f"p{number}"), each.text(f"p{number}_note")]
    return (
        team,
        each.ref,
        each.text("activity") or each.title,
        _outcome(each),
        each.day("effective"),
        each.text("what"),
        each.text("why"),
        each.text("statement"),
        *details,
    )


def _outcome(each: Record) -> str:
    if each.raw("outcome") == "unchanged" and (quarters := each.count("unchanged_for")):
        return tn(
            "Pack", "{words}: unchanged for {count} quarter", "{words}: unchanged for {count} quarters", quarters
        ).format(count=f"{quarters:,}", words=each.text("outcome"))
    return each.text("outcome") or t("Pack", "No answer")


def returns_tables(returns: tuple[TeamReturn, ...]) -> tuple[Table, Table]:
    """Return the same in two sheets: one row for each team, one row for each key activity."""
    facts = (t("Pack", "State"), t("Pack", "Reason"), t("Pack", "Submitted"), t("Pack", "Reviewed"))
    names = (*facts, *headings().values())
    columns = (Column(t("Pack", "Team")), *map(Column, names))
    rows = []
    for each in returns:
        said = dict((*each.facts, *each.texts))
        rows.append((each.team, *(said.get(name, "") for name in names)))
    no_team = t("Pack", "No team is in scope.")
    activities = tuple(row for each in returns for row in each.activities.rows)
    return (
        Table(t("Pack", "Returns"), "", columns, tuple(rows), no_team),
        Table(
            t("Pack", "Key activities"), "", activity_columns(), activities, t("Pack", "No key activity is recorded.")
        ),
    )
