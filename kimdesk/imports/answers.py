"""Answers of a self-assessment: numbered recommendations, the cycle from the lines above, nothing judged that nobody
judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kimdesk.i18n import show, t
from kimdesk.imports.content import recommendation_number
from kimdesk.imports.headings import REF
from kimdesk.imports.marks import take_marks
from kimdesk.imports.ombudsman import find_recommendations
from kimdesk.imports.recognise import Recognised
from kimdesk.imports.records import Context, Row, Source, key_of_ref, key_of_words
from kimdesk.imports.rows import Group
from kimdesk.imports.values import Draft, read_fields, words_of
from kimdesk.imports.words import fold, stem_set, tidy
from kimdesk.model.dates import MONTHS, month_number
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.assessment import NOT_YET_ASSESSED
from kimdesk.model.kinds.recommendations import FRAMEWORK, RECOMMENDATIONS

_NUMBERED = re.compile(
    r"\s*(?:(?:recommendation|rec\.?|r)\s*\.?\s*(\d{1,2})\b|(\d{1,2})(?=[.):]\s))\s*[.):–-]*\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)
_MONTHS = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS)
_CYCLE = re.compile(
    rf"\b(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?P<month>{_MONTHS}|Sept)\.?,?\s+(?P<year>20\d\d)|(?P<quarter>Q[1-4]\s*20\d\d\s*(?:[/-]\s*\d{{2,4}})?)"
    r"|(?P<pair>20\d\d\s*[/-]\s*\d{2,4})|(?P<day>\d{1,2}[/.]\d{1,2}[/.]20\d\d)|(?P<alone>20\d\d))\b",
    re.IGNORECASE,
)  # fmt: skip
_OF_THE_REPORT = re.compile(r"(?:spotlight|report|published|guidance|act)\b[^.]{0,60}$")
_ALL = 21


def read_answers(reading: Recognised, groups: list[Group], context: Context) -> list[Row]:
    """Return the answers of a table, one for each recommendation; state "not yet assessed" unless a column judges."""
    drafts = [(group, *_numbered(reading, group)) for group in groups]
    counted = len(groups) == _ALL and not any(number for _, number, _, _ in drafts)
    framework = FRAMEWORK if counted or _is_kim(reading, [(number, text) for _, number, _, text in drafts]) else ""
    cycle = find_cycle(_lines_above(reading))
    rows: list[Row] = []
    for place, (group, number, ref, text) in enumerate(drafts, 1):
        draft = read_fields(reading, group, KINDS["answer"], frozenset({REF, "recommendation", "state"}))
        if counted:
            number = place
            draft.notes.append(t("Import", "The rows carry no numbers; as there are 21, they were numbered in order."))
        ref = f"R{number}" if number and framework else ref
        source = Source(reading.table.sheet.name, group.row, group.more)
        row = _finish(draft, reading, group, (ref, text, framework, cycle), source)
        if row is None:
            context.refused.append(source)
        elif rows and rows[-1].key == row.key:
            rows[-1] = _joined(rows[-1], row)
        else:
            rows.append(row)
    return rows


def find_cycle(lines: Iterable[str]) -> str:
    """Return the month, quarter or year that the lines above a self-assessment give it, or nothing.

    The date of the Ombudsman's report that a title names is not the date of the answers.
    """
    loose = ""
    for line in lines:
        words = tidy(line)
        for match in _CYCLE.finditer(words):
            found = _say_cycle(match)
            if len(words) <= len(match[0]) + 30 and not _OF_THE_REPORT.search(fold(words[: match.start()])):
                return found
            if not loose and not _OF_THE_REPORT.search(fold(words[: match.start()])):
                loose = found
    return loose


def _say_cycle(match: re.Match[str]) -> str:
    if match["month"]:
        number = month_number(match["month"][:3])
        return f"{MONTHS[number - 1]} {match['year']}" if number else match[0]
    if match["day"]:
        _day, month, year = re.split(r"[/.]", match["day"])
        return f"{MONTHS[int(month) - 1]} {year}" if 1 <= int(month) <= 12 else match["day"]
    return re.sub(r"\s*([/-])\s*", r"\1", match[0])


def _lines_above(reading: Recognised) -> list[str]:
    sheet = reading.table.sheet
    lines = [cell.words for row in reading.table.titles for cell in sheet.row(row) if cell.words and not cell.below]
    return [*lines, sheet.name]


def _numbered(reading: Recognised, group: Group) -> tuple[int | None, str, str]:
    """Return the recommendation's number, its reference as it stands, and its text without the number."""
    ref = tidy(take_marks(words_of(reading, group, reading.column_of(REF))).words)
    text = words_of(reading, group, reading.column_of("recommendation"))
    number = recommendation_number(ref) if ref else None
    if not ref and (match := _NUMBERED.fullmatch(text)):
        number = recommendation_number(match[1] or match[2])
        ref, text = (f"R{number}", match[3].strip()) if number else ("", text)
    return number, ref, text


def _is_kim(reading: Recognised, answers: list[tuple[int | None, str]]) -> bool:
    """Whether these are the recommendations on knowledge and information: numbered 1 to 21 and speaking of their
    topics.
    """
    numbered = [(number, text) for number, text in answers if number]
    if not numbered or len(numbered) * 2 < len(answers):
        return False
    above = stem_set(" ".join(_lines_above(reading)))
    told = bool(stem_set("knowledge information") <= above or above & {"kim", "spotlight"})
    spoken = sum(1 for number, text in numbered if f"R{number}" in find_recommendations(text))
    return told or spoken * 4 >= len(numbered) or not any(text for _, text in numbered)


def _finish(
    draft: Draft, reading: Recognised, group: Group, known: tuple[str, str, str, str], source: Source
) -> Row | None:
    ref, text, framework, cycle = known
    if not text and not ref:
        return None
    if not text and framework:
        text = next((show(option.label) for option in RECOMMENDATIONS if option.key == ref), "")
        draft.notes.append(t("Import", "The workbook gives no words for this recommendation."))
    fields = {"recommendation": text or ref, "cycle": cycle, "framework": framework} | draft.fields
    fields["state"] = _state(draft, reading, group)
    fields = {name: value for name, value in fields.items() if value != "" or name == "cycle"}
    name = key_of_ref(ref) if ref else key_of_words(text)
    key = f"answer:{framework.casefold()}:{name}:{cycle.casefold()}"
    return Row("answer", key, ref, fields, source, tuple(draft.notes), tuple(draft.unplaced))


def _state(draft: Draft, reading: Recognised, group: Group) -> str:
    kind = KINDS["answer"]
    column = next(iter(reading.columns_of("state")), None)
    words = tidy(words_of(reading, group, column.column)) if column else ""
    if not column or not words:
        return NOT_YET_ASSESSED
    asked = stem_set(column.heading) & stem_set("met compliant compliance comply")
    plain = {"yes": "met", "y": "met", "no": "not_met", "n": "not_met"}.get(fold(words)) if asked else None
    judged = read_fields(replace(reading, columns=(column,)), group, kind)
    draft.notes += judged.notes if not plain else []
    draft.unplaced += judged.unplaced if not plain else []
    return plain or str(judged.fields.get("state", NOT_YET_ASSESSED))


def _joined(one: Row, other: Row) -> Row:
    """Join two rows that answer one recommendation in parts."""
    fields = dict(one.fields)
    for name, value in other.fields.items():
        old = fields.get(name)
        if (
            isinstance(value, str)
            and isinstance(old, str)
            and name in ("recommendation", "includes", "answer")
            and value not in old
        ):
            fields[name] = f"{old}\n{value}"
        elif old is None or (name == "state" and old == NOT_YET_ASSESSED):
            fields[name] = value
    more = (*one.source.more, other.source.row, *other.source.more)
    return replace(
        one,
        fields=fields,
        source=replace(one.source, more=more),
        notes=tuple(dict.fromkeys((*one.notes, *other.notes))),
        unplaced=(*one.unplaced, *other.unplaced),
    )
