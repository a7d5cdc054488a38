"""Retention schedules: the 23 columns that councils publish, and any other table of records, periods and triggers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kimdesk.i18n import as_recorded, t
from kimdesk.imports.headings import REF
from kimdesk.imports.recognise import Recognised
from kimdesk.imports.records import Context, Row, Source, key_of_record
from kimdesk.imports.rows import Group
from kimdesk.imports.values import Draft, heading_of, read_fields, words_of
from kimdesk.imports.words import fold, tidy
from kimdesk.model.kinds import KINDS
from kimdesk.model.retention import Rule, State, read_rule
from kimdesk.model.retention.fields import UNITS, as_period, numbers_of, plain_words

_KIND = "retention_rule"
_INSTEAD = ("service_name", "function2", "function1", "notes")
_NOTHING = frozenset({"", "-", "n/a", "none", "tbc"})
_WHOLE = re.compile(r"\+?(\d{1,4})(?:\.0+)?")
_LONGEST_KEY_PART = 200


def read_retention(reading: Recognised, groups: Iterable[Group], context: Context) -> list[Row]:
    """Return the rules of a schedule; a row that names no records goes on the list of refused rows. A period that is
    not understood is kept as it stands, with a mark.
    """
    rows = []
    for group in groups:
        source = Source(reading.table.sheet.name, group.row, group.more)
        draft = read_fields(reading, group, KINDS[_KIND], frozenset({REF, *UNITS}))
        ref = tidy(words_of(reading, group, reading.column_of(REF)))
        _read_numbers(draft, reading, group)
        title = _title(draft, group)
        if not title:
            context.refuse(reading.table.sheet, source, t("Import", "it does not say which records it is for"))
            continue
        _understand(draft)
        draft.fields = {"records": title} | draft.fields
        key = f"{_KIND}:{_known_by(draft, ref, title)}"
        rows.append(Row(_KIND, key, ref, draft.fields, source, tuple(draft.notes), tuple(draft.unplaced)))
    return rows


def _known_by(draft: Draft, ref: str, title: str) -> str:
    """Return what a rule is known by: its web address, which is one for the whole country, else its number and words."""
    uri = fold(str(draft.fields.get("uri", "")))
    if re.match(r"https?://", uri) and len(uri) <= _LONGEST_KEY_PART:
        return uri.rstrip("/")
    return key_of_record(ref or str(draft.fields.get("service_id", "")), title)


def _title(draft: Draft, group: Group) -> str:
    title = str(draft.fields.pop("records", ""))
    if fold(tidy(title)) not in _NOTHING:
        return title
    instead = next((name for name in _INSTEAD if draft.fields.get(name)), "")
    words = str(draft.fields.get(instead, "")) or group.theme
    if words:
        draft.notes.append(
            t("Import", "The records are not described; “{words}” was taken for it.").format(words=words)
        )
    return words


def _read_numbers(draft: Draft, reading: Recognised, group: Group) -> None:
    """Read the columns of years, months, weeks and days; what is no whole number becomes words of the period."""
    said: list[str] = []
    for unit in UNITS:
        column = next(iter(reading.columns_of(unit)), None)
        words = tidy(words_of(reading, group, column.column)) if column else ""
        whole = _WHOLE.fullmatch(words)
        if whole:
            draft.fields[unit] = int(whole[1])
        elif column and fold(words) not in _NOTHING:
            draft.notes.append(
                t("Import", "“{heading}” says “{words}”, which is no number.").format(
                    heading=heading_of(column), words=words
                )
            )
            said.append(_with_unit(words, unit))
    if said:
        period = str(draft.fields.get("period", ""))
        draft.fields["period"] = "; ".join(filter(None, (period, *said)))


def _with_unit(words: str, unit: str) -> str:
    """Give words in a column of years their unit where that makes a period of them: "6 or 12"."""
    whole = f"{words} {unit}"
    return whole if not read_rule(words).understood and read_rule(whole).understood else words


def _understand(draft: Draft) -> None:
    """Work out what the words of the period mean; what they say beside it is entered where no column says it."""
    numbers = {unit: draft.fields[unit] for unit in UNITS if draft.fields.get(unit)}
    _take_until(draft, numbers)
    words = str(draft.fields.get("period", "")) or plain_words(numbers)
    if not words:
        return
    draft.fields["period"] = words
    rule = read_rule(words, str(draft.fields.get("trigger", "")))
    if not rule.understood:
        draft.fields["unparsed"] = True
        draft.notes.append(_say_unread(rule))
        return
    if numbers and rule.parts and numbers_of(rule) != numbers:
        draft.notes.append(
            t("Import", "The words of the period, “{words}”, and its numbers say different things.").format(words=words)
        )
    found = _found(rule) | ({} if numbers else numbers_of(rule))
    draft.fields |= {name: value for name, value in found.items() if not draft.fields.get(name)}


def _take_until(draft: Draft, numbers: dict[str, object]) -> None:
    """Take what stands under "keep until" for the words of the period, where nothing else is, or the numbers say it too."""
    until = str(draft.fields.get("until", ""))
    if until and not draft.fields.get("period") and (not numbers or numbers_of(read_rule(until)) == numbers):
        del draft.fields["until"]
        draft.fields["period"] = as_period(until)


def _found(rule: Rule) -> dict[str, object]:
    only = rule.only
    found: dict[str, object] = {"action": rule.action} if rule.action else {}
    if rule.permanent:
        found["permanent"] = "yes"
    with as_recorded():
        start = only.say_start() if only is not None else ""
    if start:
        found["trigger"] = start
    return found


def _say_unread(rule: Rule) -> str:
    if rule.state is State.UNDECIDED:
        return t("Import", "The period is not decided yet: “{words}”.").format(words=rule.words)
    if rule.state is State.PARTLY:
        return t("Import", "Of the period “{words}” this was not understood: {left}.").format(
            words=tidy(rule.words), left="; ".join(rule.left)
        )
    return t("Import", "The period “{words}” was not understood.").format(words=tidy(rule.words))
