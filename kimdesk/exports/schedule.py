"""The retention schedule in the 23 columns under which councils publish it (LGA and esd), headings and order exactly."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kimdesk.exports.content import Value
from kimdesk.exports.files import explained, write_file
from kimdesk.exports.sheets import Sheets
from kimdesk.i18n import t, tag
from kimdesk.model.kinds.retention import RETENTION_RULE
from kimdesk.model.retention.fields import plain_words, rule_of

REF = "ref"
# Each published heading with the field that it holds.
COLUMNS: tuple[tuple[str, str], ...] = (
    ("Unique ID", REF),
    ("Function Level 1", "function1"),
    ("Function Level 2", "function2"),
    ("Service ID", "service_id"),
    ("Service Name", "service_name"),
    ("Records Description", "records"),
    ("Contains special information?", "special"),
    ("Contains personal information?", "personal"),
    ("Impact Level", "impact"),
    ("Legal or business requirement?", "basis"),
    ("Legislation Name", "authority"),
    ("Legislation URL", "authority_url"),
    ("Retain permanently?", "permanent"),
    ("Start Event", "trigger"),
    ("Retention Period Years", "years"),
    ("Retention Period Months", "months"),
    ("Retain Until", "until"),
    ("Retention URI", "uri"),
    ("Legal basis for processing", "article6"),
    ("Legal basis for processing special", "article9"),
    ("Notes", "notes"),
    ("Added", "added"),
    ("Updated", "updated"),
)
_DATES = frozenset({"added", "updated"})
_ANSWERS = {"yes": "Yes", "no": "No", "required": "Yes", "none": "No", "statutory": "Legal", "business": "Business"}


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One retention rule: its reference and its fields as they are kept."""

    ref: str
    values: Mapping[str, object]


def write_schedule(rows: Iterable[ScheduleRow], to: Path, as_at: str = "") -> Path:
    """Write the rules to ``to`` (an xlsx file, replaced if it is there) and return it.

    A period that years and months do not say stands in its own words under "Retain Until", where published schedules say
    what ends one, and words that nobody understood where the years would. The same rows give the same bytes. Raises
    UserError.
    """
    headings = [heading for heading, _field in COLUMNS]
    body = [_row(row) for row in rows]
    title = t("Exports", "Retention schedule")
    with (
        explained(Path(tempfile.gettempdir())),
        Sheets(title, "KIM Desk", "LGA 23", tag(), as_at) as sheets,
    ):
        sheets.add(title, headings, body)
        if sheets.holds_notes:
            sheets.add_notes()
        made = sheets.finish()
    write_file(to, made)
    return to


def _row(row: ScheduleRow) -> Sequence[Value]:
    values = {**row.values, REF: row.ref, **_period(row.values)}
    return [_value(field, values.get(field)) for _heading, field in COLUMNS]


def _period(values: Mapping[str, object]) -> dict[str, object]:
    """Return what stands elsewhere than in its own column, for a rule with words that its numbers do not say."""
    words, until = str(values.get("period") or ""), str(values.get("until") or "")
    if words and not rule_of(values).understood:
        return {"years": words}
    if words and words != plain_words(values):
        return {"until": words if not until else f"{words}; {until}"}
    return {"until": rule_of(values).say()} if values.get("weeks") or values.get("days") else {}


def _value(field: str, value: object) -> Value:
    if value is None or isinstance(value, int | date):
        return value
    words = str(value)
    if field in _DATES:
        return date.fromisoformat(words)
    known = RETENTION_RULE.by_name.get(field)
    if known is not None and known.options:
        option = known.option(words)
        return _ANSWERS.get(words) or (str(option.label) if option else words)
    return words
