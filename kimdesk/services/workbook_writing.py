"""Giving records out as a workbook to be filled in by a team that has not got the program."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import OUTCOMES
from kimdesk.model.readthrough import Reading
from kimdesk.model.returns import RATINGS
from kimdesk.model.round_trip import ANSWER, REF, Issue, Part, Sent, mark_of, mark_of_words
from kimdesk.services.context import Context
from kimdesk.services.registers import by_reference
from kimdesk.services.return_view import ReturnView
from kimdesk.services.workbook_cells import choices_of, fits_cell, shown, words_of
from kimdesk.services.workbook_guide import steps_of_return, steps_of_table
from kimdesk.services.workbook_pages import named, page_of, part_of, reference, row_of, told_apart
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.exports.team_workbook import Page, PageColumn, PageRow, TeamWorkbook

WHOLE, ENTRIES, CHANGES = "whole", "entries", "changes"
_SPARE = 40
# These are given out, and new ones are made in the program alone, where they get what makes them one.
_CLOSED = frozenset({"answer"})
_TEXTS = ("statement", "gaps", "risks", "best_practice", "evidence_where")
_CHANGE_FIELDS = ("activity", "old", "new", "why", "prompted", "effective", "approved_by")
_ENTRY_FIELDS = ("outcome", "what", "why", "effective", "statement")
_LONG, _SHORT, _DATE = 44.0, 24.0, 14.0


@dataclass(frozen=True, slots=True)
class _Made:
    """A page with what the hidden sheet says of it."""

    page: Page
    part: Part
    sent: tuple[Sent, ...]


class WorkbookMaker:
    """Makes the pages from what stands now."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._names = reading.all_names(context.db)

    def of_return(self, view: ReturnView, by: str) -> TeamWorkbook:
        """Return a team's return for a quarter, filled with what holds."""
        title = t("TeamWorkbook", "{team}: return for {quarter}").format(
            team=view.team.title, quarter=view.quarter.name
        )
        made = [self._whole(view), self._entries(view), self._changes(view)]
        steps = steps_of_return(view, self._context.due(view.quarter))
        return self._book(title, steps, made, by, view.team.id, view.quarter.start.isoformat())

    def of_table(self, kind: Kind, records: Sequence[Record], by: str, left_out: int) -> TeamWorkbook:
        """Return the records of a register; ``left_out`` restricted ones are not among them."""
        title = show(kind.label_plural)
        fields = [each for each in kind if each.type is not Type.OBJECT]
        columns = told_apart([reference(), *(self._column(kind, each) for each in fields)])
        part = part_of(kind.name, kind, columns, closed=kind.name in _CLOSED)
        rows, sent = [], []
        for record in records:
            row, told = self._row(part, fields, record)
            rows.append(row)
            sent.append(told)
        said = t("TeamWorkbook", "{title}. White cells are yours to fill in; grey ones are there to be read.")
        page = page_of(part, title, said.format(title=title), columns, rows, 0 if part.closed else _SPARE, held=2)
        steps = steps_of_table(kind, len(records), left_out, part.closed)
        return self._book(title, steps, [_Made(page, part, tuple(sent))], by)

    def _book(
        self,
        title: str,
        steps: tuple[tuple[str, str], ...],
        made: Sequence[_Made],
        by: str,
        team: str = "",
        quarter: str = "",
    ) -> TeamWorkbook:
        from kimdesk.exports.team_workbook import TeamWorkbook

        mark = base64.b32encode(uuid.uuid4().bytes[:5]).decode("ascii")
        mark = f"{mark[:4]}-{mark[4:]}"
        steps = (
            *steps,
            (t("TeamWorkbook", "This workbook"), t("TeamWorkbook", "Its number is {mark}.").format(mark=mark)),
        )
        around = [title, *(words for step in steps for words in step), *(each.page.said for each in made)]
        issue = Issue(
            self._context.store.workspace,
            mark,
            self._context.clock.now().isoformat(),
            by,
            self._context.store.vector(),
            tuple(each.part for each in made),
            tuple(sent for each in made for sent in each.sent),
            team,
            quarter,
            tuple(dict.fromkeys(map(mark_of_words, around))),
        )
        return TeamWorkbook(title, steps, tuple(each.page for each in made), issue)

    def _whole(self, view: ReturnView) -> _Made:
        """The questions about the quarter as a whole, one below the other."""
        from kimdesk.exports.team_workbook import PageColumn, PageRow

        kind, values = KINDS["return"], view.whole.values
        scored = ("p1", "p1_note", *(each.name for each in kind if each.group == "commitments"))
        asked = view.full or any(values.get(each) for each in scored)
        fields = [kind[name] for name in (*_TEXTS, *(scored if asked else ()))]
        columns = [
            PageColumn("question", t("TeamWorkbook", "Question"), False, 40),
            PageColumn("about", t("TeamWorkbook", "What is meant"), False, 40),
            PageColumn(ANSWER, t("TeamWorkbook", "Your answer"), True, 60),
        ]
        questions = {each.name: _question(kind, each) for each in fields}
        part = part_of(WHOLE, kind, columns, asks=True, given=questions)
        marks, rows = {}, []
        for each in fields:
            value = shown(each, values.get(each.name), self._names)
            choices = choices_of(self._context.db, each)
            shut = frozenset() if fits_cell(value) else frozenset({2})
            rows.append(
                PageRow(
                    each.name,
                    (questions[each.name], show(each.help) or None, value),
                    shut,
                    {2: choices} if choices else {},
                )
            )
            marks[each.name] = _marks(value, values.get(each.name), not shut)
        sent = Sent(WHOLE, view.id, "", show(kind.label), marks)
        said = t("TeamWorkbook", "The quarter as a whole: {quarter}, {months}.").format(
            quarter=view.quarter.name, months=view.quarter.said_months
        )
        return _Made(page_of(part, t("TeamWorkbook", "The quarter"), said, columns, rows, 0), part, (sent,))

    def _entries(self, view: ReturnView) -> _Made:
        """A row for each activity, filled with what was said last quarter."""
        kind = KINDS["entry"]
        steps = [name for each in RATINGS[1:] for name in (each, f"{each}_note")]
        scored = view.full or any(entry.reading.values.get(each) for entry in view.entries for each in steps)
        fields = [kind[name] for name in (*_ENTRY_FIELDS, *(steps if scored else ()))]
        columns = [reference(), named(kind["activity"]), *(self._column(kind, each) for each in fields)]
        part = part_of(ENTRIES, kind, columns)
        rows, sent = [], []
        for entry in view.entries:
            cells, marks, shut = self._cells(fields, entry.reading, 2)
            title = entry.activity.title
            marks["activity"], marks[REF] = (mark_of_words(title),), (mark_of_words(entry.activity.ref),)
            rows.append(row_of(entry.id, (entry.activity.ref, title, *cells), shut))
            sent.append(Sent(ENTRIES, entry.id, entry.activity.ref, title, marks, about=entry.activity.id))
        said = t("TeamWorkbook", "Your key activities, as they were last said. Say of each whether anything changed.")
        page = page_of(part, t("TeamWorkbook", "Key activities"), said, columns, rows, 10, held=2)
        return _Made(page, part, tuple(sent))

    def _changes(self, view: ReturnView) -> _Made:
        """The practice changes of the quarter, with room for more."""
        kind = KINDS["change"]
        fields = [kind[name] for name in _CHANGE_FIELDS]
        activities = tuple(each.activity.title for each in view.entries)
        columns = [
            reference(),
            *(self._column(kind, each, activities if each.name == "activity" else None) for each in fields),
        ]
        given = {"team": view.team.id, "quarter": self._context.quarter_id(view.quarter)}
        part = part_of(CHANGES, kind, columns, given=given)
        made = [self._row(part, fields, record) for record in view.changes]
        said = t("TeamWorkbook", "What is done otherwise since this quarter. Add a row for each change of practice.")
        rows = [row for row, _sent in made]
        page = page_of(part, show(kind.label_plural), said, columns, rows, 15)
        return _Made(page, part, tuple(sent for _row, sent in made))

    def _row(self, part: Part, fields: Sequence[Field], record: Record) -> tuple[PageRow, Sent]:
        cells, marks, shut = self._cells(fields, record, 1)
        marks[REF] = (mark_of_words(record.ref),)
        members = {each.name: tuple(record[each.name] or ()) for each in fields if each.type.is_set}
        sent = Sent(part.key, record.id, record.ref, " ".join(record.title.split())[:300], marks, members)
        return row_of(record.id, (record.ref, *cells), shut), sent

    def _cells(
        self, fields: Sequence[Field], source: Record | Reading, first: int
    ) -> tuple[list[Any], dict[str, Sequence[str]], frozenset[int]]:
        """Return the cells of these fields, their marks, and which of them are too long to be changed in a workbook."""
        cells: list[Any] = []
        marks: dict[str, Sequence[str]] = {}
        shut: set[int] = set()
        for at, each in enumerate(fields, first):
            value = _value(each, source)
            cell = shown(each, value, self._names)
            if each.name == "outcome":
                cell = _outcome_words(value)
            if not fits_cell(cell):
                shut.add(at)
                cell = f"{str(cell)[:2000]} […]"
            cells.append(cell)
            marks[each.name] = _marks(cell, value, at not in shut)
        return cells, marks, frozenset(shut)

    def _column(self, kind: Kind, field: Field, choices: tuple[str, ...] | None = None) -> PageColumn:
        from kimdesk.exports.team_workbook import PageColumn

        offered = choices_of(self._context.db, field) if choices is None else choices
        if field.name == "outcome":
            offered = tuple(show(each.label) for each in OUTCOMES)
        said = show(field.help)
        if field.type.is_set:
            said = f"{said} {t('TeamWorkbook', 'Several are set apart by semicolons.')}".strip()
        if field.type is Type.DATE:
            said = f"{said} {t('TeamWorkbook', 'A day, for example 31/03/2026.')}".strip()
        strict = bool(offered) and not field.type.is_set and not field.open
        long = field.type is Type.LONG
        width = _LONG if long else _DATE if field.type is Type.DATE else _SHORT
        exact = field.type in (Type.TEXT, Type.LINK, Type.TARGET)
        heading = field.exported_as or _question(kind, field)
        return PageColumn(field.name, heading, True, width, offered, strict, said, field.type is Type.DATE, exact)


def _question(kind: Kind, field: Field) -> str:
    """Return a label as a question of its own: a note says whose note it is."""
    before = kind.by_name.get(field.name.removesuffix("_note"))
    return f"{show(before.label)}: {show(field.label).lower()}" if before and before is not field else show(field.label)


def _value(field: Field, source: Record | Reading) -> Any:
    if field.name == "outcome":
        return source.outcome if isinstance(source, Reading) else ""
    return source.values.get(field.name)


def _outcome_words(outcome: str) -> str | None:
    return next((show(each.label) for each in OUTCOMES if each.key == outcome), None)


def _marks(cell: Any, value: Any, opened: bool) -> tuple[str, ...]:
    words = mark_of_words(words_of(cell))
    return (words, mark_of(value if value != "" else None)) if opened else (words,)


def visible_records(context: Context, kind: str, wanted: Sequence[str] | None) -> list[Record]:
    """Return the records of a kind that were asked for, or all of them, by reference."""
    found = reading.find_records(context.db, kind, {})
    kept = found if wanted is None else [each for each in found if each.id in set(wanted)]
    return sorted(kept, key=by_reference)
