"""Registers whose rows are records as they stand: assets, risks, reports, and any other kind that is asked for."""

from __future__ import annotations

from collections.abc import Iterable

from kimdesk.i18n import t
from kimdesk.imports.headings import REF
from kimdesk.imports.marks import take_marks
from kimdesk.imports.recognise import Recognised
from kimdesk.imports.records import Context, Row, Source, key_of_record
from kimdesk.imports.rows import Group
from kimdesk.imports.values import Draft, heading_of, read_fields, words_of
from kimdesk.imports.words import fold, tidy
from kimdesk.model.kinds import KINDS

# Where a register has no column for a title, a record is known by the first of these that it has.
_INSTEAD_OF_TITLE = {
    "asset": ("holds", "purpose", "function"),
    "risk": ("event", "cause", "consequence"),
    "breach": ("happened", "case"),
    "learning": ("finding", "case"),
    "sharing": ("purpose", "partners"),
    "disposal": ("records", "note"),
    "hold": ("why", "case"),
    "interface": ("notes",),
    "access_review": ("found", "link"),
    "sample_audit": ("method",),
    "scrutiny": ("decision", "challenge", "body"),
    "statement": ("statement", "year"),
}
_LONGEST_TITLE = 160
_NO_TITLE = frozenset({"", "-", "n/a", "none", "tbc"})


def read_register(reading: Recognised, groups: Iterable[Group], context: Context) -> list[Row]:
    """Return the records of a plain table; a row without anything it could be known by goes on the list of refused
    rows.
    """
    kind = KINDS[reading.kind]
    rows = []
    for group in groups:
        source = Source(reading.table.sheet.name, group.row, group.more)
        draft = read_fields(reading, group, kind, frozenset({REF}))
        ref = tidy(take_marks(words_of(reading, group, reading.column_of(REF))).words)
        _say_period(draft, reading)
        if fold(str(draft.fields.get(kind.title, ""))) in _NO_TITLE:
            draft.fields.pop(kind.title, None)
            named = reading.by_ref and bool(ref)
            title = "" if named else _instead(reading, group, draft.notes)
            if title:
                draft.fields = {kind.title: title} | draft.fields
        title = str(draft.fields.get(kind.title, ""))
        if not title and not (reading.by_ref and ref):
            context.refuse(reading.table.sheet, source, t("Import", "it has nothing it could be known by"))
            continue
        key = f"{kind.name}:{key_of_record(ref, title)}"
        rows.append(Row(kind.name, key, ref, draft.fields, source, tuple(draft.notes), tuple(draft.unplaced)))
    return rows


def _say_period(draft: Draft, reading: Recognised) -> None:
    """Give a retention that is a bare number the unit that its heading says."""
    period = str(draft.fields.get("retention", ""))
    heading = next((fold(each.heading) for each in reading.columns_of("retention")), "")
    unit = next((unit for unit in ("years", "months", "weeks", "days") if unit[:-1] in heading), "")
    if unit and period.replace(".", "", 1).isdigit():
        draft.fields["retention"] = f"{period} {unit[:-1] if period == '1' else unit}"


def _instead(reading: Recognised, group: Group, notes: list[str]) -> str:
    for column in (column for name in _INSTEAD_OF_TITLE.get(reading.kind, ()) for column in reading.columns_of(name)):
        words = words_of(reading, group, column.column)
        if words:
            notes.append(
                t("Import", "There is no title; “{heading}” was taken for it.").format(heading=heading_of(column))
            )
            return tidy(words)[:_LONGEST_TITLE]
    return ""
