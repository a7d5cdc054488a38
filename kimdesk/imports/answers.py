"""Answers of a self-assessment: numbered recommendations, the cycle from the lines above, nothing judged that nobody
judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kimdesk.i18n import show, t
from kimdesk.imports.content import recommendation_number
from kimdesk.imports.headings import REF
from kimdesk.imports.judging import YES_NO, judge
from kimdesk.imports.marks import take_marks
from kimdesk.imports.ombudsman import find_recommendations
from kimdesk.imports.recognise import Recognised
from kimdesk.imports.records import Context, Row, Source, key_of_record, key_of_ref
from kimdesk.imports.rows import Group
from kimdesk.imports.values import Draft, cells_of, heading_of, keep_unconverted, read_fields, says_more, words_of
from kimdesk.imports.words import fold, stem_set, tidy
from kimdesk.model.dates import MONTHS, month_number
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.assessment import NOT_YET_ASSESSED
from kimdesk.model.kinds.recommendations import FRAMEWORK, RECOMMENDATIONS

_NUMBERED = re.compile(
    r"\s*(?:(?:recommendation|rec\.?|r)\s*\.?\s*(\d{1,2})\b|(\d{1,2})(?=[.):]\s|\s*[–—-]\s))\s*[.):–—-]*\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)
_MONTHS = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS)
_CYCLE = re.compile(
    rf"\b(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?P<month>{_MONTHS}|Sept)\.?,?\s+(?P<year>20\d\d)|(?P<quarter>Q[1-4]\s*20\d\d\s*(?:[/-]\s*\d{{2,4}})?)"
    r"|(?P<pair>20\d\d\s*[/-]\s*\d{2,4})|(?P<day>\d{1,2}[/.]\d{1,2}[/.]20\d\d)|(?P<alone>20\d\d))\b",
    re.IGNORECASE,
)  # fmt: skip
# The date of the Ombudsman's report, but not that of a review or an update of the answers to it.
_OF_THE_REPORT = re.compile(
    r"(?:spotlight|report|published|guidance|act)\b"
    r"(?:(?!\b(?:review|reviewed|update|updated|complete|completed|assessed|assessment|position|as at|as of|dated?)\b)[^.])"
    r"{0,60}$"
)
_PART = re.compile(r"(?:r|rec\w*)?\s*\.?\s*(\d{1,2})\s*[.(]?\s*(?:[a-h]|[ivx]{1,4}|\d{1,2})\)?\.?", re.IGNORECASE)
_BARE_PART = re.compile(r"\(?(?:[a-h]|[ivx]{1,4})[).]?", re.IGNORECASE)
_ALL = 21


@dataclass(slots=True)
class _Reply:
    """One row of a self-assessment while it is read: its number and text, and the words that judge it."""

    group: Group
    number: int | None
    ref: str
    text: str
    draft: Draft
    judged: tuple[str, str | None]


def read_answers(reading: Recognised, groups: list[Group], context: Context) -> list[Row]:
    """Return the answers of a table, one for each recommendation; state "not yet assessed" unless a column judges."""
    replies = [_reply(reading, group) for group in groups]
    framework = FRAMEWORK if _is_kim(reading, replies) else ""
    if framework:
        _give_numbers(replies)
    cycle = find_cycle(_lines_above(reading))
    rows: list[Row] = []
    judged: list[list[_Reply]] = []
    last: int | None = None
    for reply in replies:
        source = Source(reading.table.sheet.name, reply.group.row, reply.group.more)
        part = bool(framework and rows) and _is_part(reply, replies, last)
        reply.number = last if part else reply.number
        reply.ref = f"R{reply.number}" if reply.number and framework else reply.ref
        row = _finish(reply, framework, cycle, source)
        if row is None:
            context.refuse(reading.table.sheet, source, t("Import", "it has neither a recommendation nor a number"))
        elif rows and rows[-1].key == row.key:
            rows[-1] = _joined(rows[-1], row, part)
            judged[-1].append(reply)
        else:
            rows.append(row)
            judged.append([reply])
            last = reply.number
    return [_judged_together(row, parts) for row, parts in zip(rows, judged, strict=True)]


def _reply(reading: Recognised, group: Group) -> _Reply:
    draft = read_fields(reading, group, KINDS["answer"], frozenset({REF, "recommendation", "state"}))
    number, ref, text = _numbered(reading, group)
    return _Reply(group, number, ref, text, draft, _judged(draft, reading, group))


def _give_numbers(replies: list[_Reply]) -> None:
    """Number recommendations that carry no numbers: by their order where all 21 are there, else by their words."""
    if any(reply.number or reply.ref for reply in replies):
        return
    for place, reply in enumerate(replies, 1):
        if len(replies) == _ALL:
            reply.number = place
            reply.draft.notes.append(
                t("Import", "The rows carry no numbers; as there are 21, they were numbered in order.")
            )
    if len(replies) == _ALL:
        return
    meant = [find_recommendations(reply.text) for reply in replies]
    for reply, keys in zip(replies, meant, strict=True):
        if len(keys) == 1 and meant.count(keys) == 1:
            reply.number = int(keys[0][1:])
            reply.draft.notes.append(
                t("Import", "The row carries no number; by its words it is {ref}.").format(ref=keys[0])
            )


def _is_part(reply: _Reply, replies: list[_Reply], last: int | None) -> bool:
    """Whether a row is a part of the recommendation above it: 2a below 2, or without a number where others have one."""
    if last is None or reply.number:
        return False
    if reply.ref:
        match = _PART.fullmatch(reply.ref)
        return int(match[1]) == last if match else bool(_BARE_PART.fullmatch(reply.ref))
    known = {f"R{each.number}" for each in replies if each.number}
    if len(known) * 2 < len(replies):
        return False
    return set(find_recommendations(reply.text)) <= known


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


def _is_kim(reading: Recognised, replies: list[_Reply]) -> bool:
    """Whether these are the recommendations on knowledge and information: 21 of them, or told so above, or numbered 1 to
    21 and speaking of their topics.
    """
    numbered = [reply for reply in replies if reply.number]
    if not numbered and not any(reply.ref for reply in replies):
        meant = {keys for reply in replies if len(keys := find_recommendations(reply.text)) == 1}
        told = _is_told(reading) and len(meant) * 2 >= len(replies)
        return len(replies) == _ALL or told or (len(meant) >= 5 and len(meant) * 3 >= 2 * len(replies))
    parts = [reply for reply in replies if not reply.number and (not reply.ref or _PART.fullmatch(reply.ref))]
    if not numbered or len(numbered) * 2 < len(replies) - len(parts):
        return False
    spoken = sum(1 for reply in numbered if f"R{reply.number}" in find_recommendations(reply.text))
    return _is_told(reading) or spoken * 4 >= len(numbered) or not any(reply.text for reply in numbered)


def _is_told(reading: Recognised) -> bool:
    above = stem_set(" ".join(_lines_above(reading)))
    return bool(stem_set("knowledge information") <= above or above & {"kim", "spotlight"})


def _finish(reply: _Reply, framework: str, cycle: str, source: Source) -> Row | None:
    ref, text, draft = reply.ref, reply.text, reply.draft
    if not text and not ref:
        return None
    if not text and framework:
        text = next((show(option.label) for option in RECOMMENDATIONS if option.key == ref), "")
        draft.notes.append(t("Import", "The workbook gives no words for this recommendation."))
    fields = {"recommendation": text or ref, "cycle": cycle, "framework": framework} | draft.fields
    fields["state"] = reply.judged[1] or NOT_YET_ASSESSED
    fields = {name: value for name, value in fields.items() if value != ""}
    name = key_of_ref(ref) if ref and framework else key_of_record(ref, text)
    key = f"answer:{framework.casefold()}:{name}:{cycle.casefold()}"
    return Row("answer", key, ref, fields, source, tuple(draft.notes), tuple(draft.unplaced))


def _judged(draft: Draft, reading: Recognised, group: Group) -> tuple[str, str | None]:
    """Return the words that judge and the state they say, or None; keep the words where they say more or nothing."""
    target = KINDS["answer"]["state"]
    column = next(iter(reading.columns_of("state")), None)
    cells = [cell for cell in cells_of(reading, group, column.column) if cell.words] if column else []
    if not column or not cells:
        return "", None
    heading = set(re.findall(r"[a-z]+", fold(column.heading)))
    asked = heading & {"met", "compliant", "compliance", "comply", "complies", "meet"} and not heading & {
        "non",
        "not",
        "un",
    }
    more = YES_NO if asked or {"met", "partially", "not"} <= heading else {}
    states = {judge(target, cell.words, more) for cell in cells}
    state = states.pop() if len(states) == 1 else None
    words = "\n".join(cell.words for cell in cells)
    if state is None:
        keep_unconverted(draft, target, heading_of(column), words)
    elif fold(words).strip(" .") not in more and says_more(target, state, words):
        draft.keep(heading_of(column), words)
    return f"{heading_of(column)}: {words}", state


def _joined(one: Row, other: Row, part: bool) -> Row:
    """Join two rows that answer one recommendation; the words of a part stand before its answer."""
    fields = dict(one.fields)
    text = str(other.fields["recommendation"])
    for name, value in other.fields.items():
        old = fields.get(name)
        if name in ("recommendation", "state"):
            continue
        if name == "answer" and part:
            value = f"{text}: {value}"
        if isinstance(value, str) and isinstance(old, str) and name in ("includes", "answer"):
            fields[name] = old if value in old else f"{old}\n{value}"
        elif old is None:
            fields[name] = value
    if text not in (fields["recommendation"], other.ref):
        fields["includes"] = "\n".join(filter(None, (str(fields.get("includes", "")), text)))
    kept = [(f"{text} – {heading}" if part else heading, words) for heading, words in other.unplaced]
    more = (*one.source.more, other.source.row, *other.source.more)
    return replace(
        one,
        fields=fields,
        source=replace(one.source, more=more),
        notes=tuple(dict.fromkeys((*one.notes, *other.notes))),
        unplaced=tuple(dict.fromkeys((*one.unplaced, *kept))),
    )


def _judged_together(row: Row, parts: list[_Reply]) -> Row:
    """Give an answer in several rows the state they agree on; where they do not, none, and the words that judge each."""
    said = [(reply.text, *reply.judged) for reply in parts if reply.judged[0]]
    states = {state for _, _, state in said}
    if len(parts) < 2 or not said:
        return row
    if len(states) == 1:
        return replace(row, fields=row.fields | {"state": states.pop() or NOT_YET_ASSESSED})
    kept = [
        (f"{text} – {heading}", words) for text, judging, _ in said for heading, _, words in [judging.partition(": ")]
    ]
    note = t("Import", "Its parts are judged differently, so no state was taken.")
    return replace(
        row,
        fields=row.fields | {"state": NOT_YET_ASSESSED},
        notes=(*row.notes, note),
        unplaced=tuple(dict.fromkeys((*row.unplaced, *kept))),
    )
