"""What differs between two frozen documents, in rows: one for a record that stands in one of them only, one for each
field that they do not say the same in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kimdesk.exports.content import Column, Table
from kimdesk.exports.reading.records import clean, one_line
from kimdesk.i18n import Text, mark, show, t
from kimdesk.model.comparing import AMENDED, Cell, Comparison, RecordChange, cell_of, shown
from kimdesk.model.comparing_ways import Way
from kimdesk.model.frozen import Document
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import PRINCIPLES

SECTIONS: Mapping[str, tuple[Text, tuple[str, ...]]] = {
    "ratings": (mark("Compare", "Ratings by team and principle"), ("cell",)),
    "returns": (mark("Compare", "Teams and their returns"), ("team", "return", "entry")),
    "changes": (mark("Compare", "Practice changes"), ("change",)),
    "risks": (mark("Compare", "Risks and escalations"), ("risk", "escalation")),
    "actions": (mark("Compare", "Action plan"), ("action",)),
    "register": (mark("Compare", "Information asset register"), ("asset",)),
    "assessment": (mark("Compare", "Self-assessment"), ("answer",)),
    "evidence": (mark("Compare", "Evidence"), ("evidence",)),
    "asks": (mark("Compare", "What is asked of the reader"), ("ask",)),
    "others": (mark("Compare", "Other records"), ()),
}
_SECTION_OF = {kind: key for key, (_title, kinds) in SECTIONS.items() for kind in kinds}

# What is worked out when a document is made, and stands in no form.
_WORKED_OUT: Mapping[str, Text] = {
    "state": mark("Compare", "State"),
    "state_reason": mark("Compare", "Reason for the state"),
    "late_days": mark("Compare", "Working days late"),
    "activities": mark("Compare", "Key activities"),
    "changed": mark("Compare", "Activities that changed"),
    "unchanged": mark("Compare", "Activities that did not change"),
    "silent": mark("Compare", "Activities not reported"),
    "submitted_by": mark("Compare", "Submitted by"),
    "submitted_on": mark("Compare", "Submitted on"),
    "reviewed_by": mark("Compare", "Reviewed by"),
    "reviewed_on": mark("Compare", "Reviewed on"),
    "unchanged_for": mark("Compare", "Quarters without a change"),
    "principle": mark("Compare", "Principle"),
    "step": mark("Compare", "The team’s own step"),
    "reviewer_step": mark("Compare", "The reviewer’s step"),
    "counts": mark("Compare", "Activities at each step"),
    "direction": mark("Compare", "Direction"),
    "score": mark("Compare", "Score"),
    "band": mark("Compare", "Band"),
    "initial_score": mark("Compare", "Initial score"),
    "target_score": mark("Compare", "Target score"),
    "above_appetite": mark("Compare", "Above appetite"),
    "asked_by": mark("Compare", "Asked by"),
    "stands": mark("Compare", "How it stands"),
    "this_quarter": mark("Compare", "In this quarter"),
    "due_date": mark("Compare", "Due"),
    "overdue": mark("Compare", "Overdue"),
    "slipped": mark("Compare", "Times slipped"),
    "where": mark("Compare", "Where it is"),
    "review_overdue": mark("Compare", "Review overdue"),
    "new_this_quarter": mark("Compare", "New this quarter"),
    "about": mark("Compare", "About"),
    "team": mark("Compare", "Team"),
}
# What a record that stands in one document only is told by.
_TOLD_BY: Mapping[str, tuple[str, ...]] = {
    "return": ("state",),
    "entry": ("outcome", "what"),
    "cell": ("step",),
    "change": ("new", "effective"),
    "risk": ("score", "level"),
    "escalation": ("to_level", "stands"),
    "action": ("progress", "due_date"),
    "asset": ("status", "owner"),
    "answer": ("state",),
    "evidence": ("record", "seen_by"),
    "ask": ("about",),
}
_WAYS: Mapping[Way, Text] = {Way.WORSE: mark("Compare", "Worse"), Way.BETTER: mark("Compare", "Better")}
_NAMED_BY_TEAM = frozenset({"team", "return", "cell"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One row. ``what`` is the field, or nothing where the whole record stands in one document only; ``guessed`` says
    that two records were taken for one by what they are called.
    """

    section: str
    record: str
    team: str
    what: str
    before: str
    after: str
    way: Way
    guessed: bool = False


def rows_of(found: Comparison, before: Document, after: Document) -> list[Difference]:
    """Return everything that differs, section by section."""
    old, new = _by_id(before), _by_id(after)
    rows = [row for each in found.changes for row in _rows(each, old, new)]
    order = list(SECTIONS)
    return sorted(rows, key=lambda row: order.index(row.section))


def section_of(kind: str) -> str:
    """Return in which section a kind stands."""
    return _SECTION_OF.get(kind, "others")


def say_field(kind: str, name: str) -> str:
    """Return what a field of a document is called."""
    if name.endswith("_note") and name.removesuffix("_note") in PRINCIPLES:
        return t("Compare", "{principle}: note").format(principle=show(PRINCIPLES[name.removesuffix("_note")]))
    known = KINDS[kind].by_name.get(name) if kind in KINDS else None
    if known is not None:
        return show(known.label)
    return show(_WORKED_OUT[name]) if name in _WORKED_OUT else one_line(name)


def say_way(way: Way) -> str:
    """Return "Worse", "Better", or nothing."""
    return show(_WAYS[way]) if way in _WAYS else ""


def say_record(kind: str, ref: str, title: str, team: str = "") -> str:
    """Return what a record is called; what has no name of its own is called by its kind."""
    name = one_line(title)
    if kind == "cell":
        name = t("Compare", "{team}: {principle}").format(team=one_line(team), principle=name)
    elif not name and kind in KINDS:
        name = show(KINDS[kind].label)
    return " ".join(part for part in (one_line(ref), name) if part)


def difference_table(rows: Sequence[Difference], sheet: str, before: str, after: str, empty: str) -> Table:
    """Return the rows as a table: what a reader of the pages and of the workbook sees."""
    columns = (
        Column(t("Compare", "Record"), 23),
        Column(t("Compare", "What"), 15),
        Column(before, 25),
        Column(after, 25),
        Column(t("Compare", "Way"), 8),
        Column(t("Compare", "Team")),
        Column(t("Compare", "Matched")),
    )
    guess = t("Compare", "By what it is called: a guess")
    made = tuple(
        (row.record, row.what, row.before, row.after, say_way(row.way), row.team, guess if row.guessed else "")
        for row in rows
    )
    return Table(sheet, "", columns, made, empty)


def amended_rows(document: Document) -> list[Difference]:
    """Return what an amendment says that it changed, as it was frozen with it."""
    return [_amended(each) for each in shown(document) if each["kind"] == AMENDED]


def _amended(stored: Mapping[str, Any]) -> Difference:
    about, name = cell_of(stored, "about"), cell_of(stored, "field")
    kind = str((about.value or [""])[0])
    way = cell_of(stored, "way").value
    called, team = cell_of(stored, "called"), cell_of(stored, "team")
    record = say_record(kind, stored["ref"], _words(called), _words(team))
    team_words = _team_of(kind, _words(team))
    before, after = cell_of(stored, "before"), cell_of(stored, "after")
    what = _words(name) or _whole_words()
    return Difference(section_of(kind), record, team_words, what, _said(before), _said(after), Way(way or ""))


def there(words: str = "") -> str:
    """Say that a record stands in a document, with what it is told by."""
    return t("Compare", "There: {words}").format(words=words) if words else t("Compare", "There")


def not_there() -> str:
    """Say that a record does not stand in a document."""
    return t("Compare", "Not there")


def _team_of(kind: str, team: str) -> str:
    """Return the team, where the name of the record does not say it already."""
    return "" if kind in _NAMED_BY_TEAM else one_line(team)


def _whole_words() -> str:
    return t("Compare", "The whole record")


def _rows(each: RecordChange, old: Mapping[Any, Any], new: Mapping[Any, Any]) -> Iterable[Difference]:
    called, section = each.called, section_of(each.kind)
    record = say_record(each.kind, called.ref, clean(called.title), called.team)
    team = _team_of(each.kind, called.team)
    if each.before is None or each.after is None:
        stored = new.get((each.kind, called.id)) or old[each.kind, called.id]
        words = there(_told_by(stored))
        before, after = (not_there(), words) if each.before is None else (words, not_there())
        yield Difference(section, record, team, _whole_words(), before, after, each.way, each.guessed)
        return
    for field in each.fields:
        after = _said(field.after)
        if field.before.words == field.after.words and not field.unknown:
            after = t("Compare", "{words} (another one of the same name)").format(words=after)
        what = say_field(each.kind, field.name)
        yield Difference(section, record, team, what, _said(field.before), after, field.way, each.guessed)


def _told_by(stored: Mapping[str, Any]) -> str:
    cells = [cell_of(stored, name) for name in _TOLD_BY.get(stored["kind"], ())]
    return "; ".join(words for each in cells if (words := _words(each)))


def _said(cell: Cell) -> str:
    return _words(cell) or t("Compare", "Blank")


def _words(cell: Cell) -> str:
    return t("Pack", "Withheld") if cell.withheld else clean(cell.words)


def _by_id(document: Document) -> dict[tuple[str, str], Mapping[str, Any]]:
    return {(each["kind"], each["id"]): each for each in shown(document)}
