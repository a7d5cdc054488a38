"""Answers of a self-assessment: each for the item that it is about, the cycle from the lines above, nothing judged that
nobody judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kimdesk.i18n import t
from kimdesk.imports.answer_cycle import find_cycle
from kimdesk.imports.answer_items import Reply, assign_items
from kimdesk.imports.content import recommendation_number
from kimdesk.imports.headings import REF
from kimdesk.imports.judging import YES_NO, judge
from kimdesk.imports.marks import take_marks
from kimdesk.imports.recognise import Recognised
from kimdesk.imports.records import Context, Row, Source, key_of_record, key_of_ref
from kimdesk.imports.rows import Group
from kimdesk.imports.values import Draft, cells_of, heading_of, keep_unconverted, read_fields, says_more, words_of
from kimdesk.imports.words import fold, tidy
from kimdesk.model.frameworks import Framework
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.assessment import NOT_YET_ASSESSED

_NUMBERED = re.compile(
    r"\s*(?:(?:recommendation|rec\.?|r)\s*\.?\s*(\d{1,2})\b|(\d{1,2})(?=[.):]\s|\s*[–—-]\s))\s*[.):–—-]*\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)


def read_answers(reading: Recognised, groups: Iterable[Group], context: Context) -> list[Row]:
    """Return the answers of a table, one for each item; state "not yet assessed" unless a column judges."""
    replies = [_reply(reading, group) for group in groups]
    above = _lines_above(reading)
    framework = assign_items(replies, context.frameworks, above)
    cycle = find_cycle(above)
    rows: list[Row] = []
    judged: list[list[Reply]] = []
    whole = 0
    for reply in replies:
        source = Source(reading.table.sheet.name, reply.group.row, reply.group.more)
        row = _finish(reply, framework, cycle, source)
        at = whole if reply.part and not (reply.item and reply.item.part_of) else len(rows) - 1
        if row is None:
            context.refuse(reading.table.sheet, source, t("Import", "it has neither a recommendation nor a number"))
        elif rows and rows[at].key == row.key:
            rows[at] = _joined(rows[at], row, reply.part)
            judged[at].append(reply)
        else:
            rows.append(row)
            judged.append([reply])
            whole = whole if reply.part else len(rows) - 1
    return [_judged_together(row, parts) for row, parts in zip(rows, judged, strict=True)]


def _reply(reading: Recognised, group: Group) -> Reply:
    draft = read_fields(reading, group, KINDS["answer"], frozenset({REF, "recommendation", "state"}))
    number, ref, text = _numbered(reading, group)
    return Reply(group, number, ref, text, draft, _judged(draft, reading, group))


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


def _finish(reply: Reply, framework: Framework | None, cycle: str, source: Source) -> Row | None:
    ref, text, draft, item = reply.ref, reply.text, reply.draft, reply.item
    if not text and not ref:
        return None
    if not text and item:
        text = item.title
        draft.notes.append(t("Import", "The workbook gives no words for this recommendation."))
    key = framework.key if framework else ""
    fields = {"recommendation": text or ref, "cycle": cycle, "framework": key} | draft.fields
    fields |= {"item": item.key, "part_of": item.part_of} if item else {}
    fields["state"] = reply.judged[1] or NOT_YET_ASSESSED
    fields = {name: value for name, value in fields.items() if value != ""}
    name = key_of_ref(ref) if ref and framework else key_of_record(ref, text)
    natural = (key, cycle, item.key) if item and cycle else ()
    made = f"answer:{key.casefold()}:{name}:{cycle.casefold()}"
    return Row("answer", made, ref, fields, source, tuple(draft.notes), tuple(draft.unplaced), natural)


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
        keep_unconverted(draft, target, heading_of(column), words, column.column)
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


def _judged_together(row: Row, parts: list[Reply]) -> Row:
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
