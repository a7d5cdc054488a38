"""The return of a team as it comes back in a workbook: the quarter as a whole, and each activity's entry."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kimdesk.errors import UserError
from kimdesk.i18n import show, t, worded
from kimdesk.model.fields import Field, Option
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import OUTCOMES
from kimdesk.model.ops import DELETED, Draft, Op
from kimdesk.model.readthrough import CHANGED, UNCHANGED, Reading
from kimdesk.model.returns import INHERITED_ENTRY
from kimdesk.model.round_trip import REF, Issue, Part, Sent, mark_of, mark_of_words
from kimdesk.model.text import key_of
from kimdesk.model.three_ways import Way, way_of
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.services.filling import inherited_dots, own_words, says_nothing
from kimdesk.services.records import RecordService
from kimdesk.services.return_view import EntryView, ReturnView
from kimdesk.services.returns import ReturnService
from kimdesk.services.workbook_cells import Standing, Weighed
from kimdesk.services.workbook_report import RowState, RowTold
from kimdesk.services.workbook_rows import Outcome, Read, RowReading, looks_like
from kimdesk.store.history import dots_on_screen

if TYPE_CHECKING:
    from kimdesk.imports.book import Cell
    from kimdesk.imports.team_workbook import ToldRow

_OUTCOME = "outcome"


class ReturnRows:
    """Takes in rows of a return; the view is read once, as it stands when the workbook is taken in."""

    def __init__(
        self,
        context: Context,
        records: RecordService,
        returns: ReturnService,
        rows: RowReading,
        issue: Issue,
        view: ReturnView,
    ) -> None:
        self._context, self._records, self._returns = context, records, returns
        self._rows, self._issue, self._view = rows, issue, view

    def take_whole(self, told: ToldRow, part: Part) -> Outcome:
        """Return what becomes of the answer to one question about the quarter."""
        made = self._rows.start(told, part)
        if told.doubt or told.sent is None:
            return Outcome(made)
        name = next(iter(told.cells), "")
        made = replace(made, title=part.given.get(name, made.title))
        view = self._view
        read = self._rows.weigh(
            told, part, told.sent, lambda known: self._standing("return", view.id, known, view.whole)
        )
        drafts = self._written("return", view.id, read, view.whole)
        kept = self._rows.keep(view.id, view.team.id, read)
        made_first = self._returns.ensure(view.team, view.quarter) if drafts or kept else []
        return Outcome(self._finished(made, read, bool(kept)), [*made_first, *drafts, *kept])

    def take_entry(self, told: ToldRow, part: Part) -> Outcome:
        """Return what becomes of the row of one activity; a row of none is a new activity."""
        made = self._rows.start(told, part)
        if told.doubt:
            return Outcome(made)
        if told.sent is None:
            return self._new_activity(told, part, made)
        entry = next((each for each in self._view.entries if each.activity.id == told.sent.about), None)
        if entry is None:
            said = t("Merging", "The team no longer has this activity in the quarter.")
            return Outcome(replace(made, state=RowState.DOUBTFUL, notes=(*made.notes, said)))
        return self._entry(told, part, told.sent, entry, made)

    def _entry(self, told: ToldRow, part: Part, sent: Sent, entry: EntryView, made: RowTold) -> Outcome:
        fields = replace(told, cells={name: cell for name, cell in told.cells.items() if name != _OUTCOME})
        read = self._rows.weigh(
            fields, part, sent, lambda known: self._standing("entry", entry.id, known, entry.reading)
        )
        drafts = self._written("entry", entry.id, read, entry.reading)
        drafts += self._outcome(told.cells.get(_OUTCOME), sent, entry, read)
        kept = self._rows.keep(entry.activity.id, self._view.team.id, read)
        first = self._returns.ensure(self._view.team, self._view.quarter, entry.activity.id) if drafts or kept else []
        return Outcome(self._finished(made, read, bool(kept)), [*first, *drafts, *kept])

    def _finished(self, made: RowTold, read: Read, kept: bool) -> RowTold:
        state = RowState.CHANGED if kept and read.state is RowState.SAME else read.state
        return replace(made, state=state, fields=tuple(read.fields), notes=(*made.notes, *read.notes))

    def _standing(self, kind: str, record: str, known: Field, source: Reading) -> Standing:
        """Return what stands in a field: where nobody has written in this quarter, what was said last holds."""
        live = dots_on_screen(self._context.db, kind, record, known.name)
        before = source.before.get(known.name) if known.inherited else None
        return Standing(live, before)

    def _written(self, kind: str, record: str, read: Read, source: Reading) -> list[Draft]:
        me, drafts = self._context.me(), []
        for name, weighed in list(read.changed.items()):
            known = KINDS[kind][name]
            try:
                me.require(kind, self._view.team.id, name, weighed.value)
            except UserError as error:
                read.drop(name, f"{show(known.label)}: {error.message}")
                continue
            value = own_words(known, weighed.value, source)
            drafts.append(Draft(kind, record, name, Op.SET, value, weighed.over))
        return drafts

    def _outcome(self, cell: Cell | None, sent: Sent, entry: EntryView, read: Read) -> list[Draft]:
        """Return what is written of whether anything changed; an activity said to be unchanged whose words change is a
        changed one.
        """
        told, way = self._outcome_told(cell, sent, entry, read)
        differs = any(_says(KINDS["entry"][name], each) for name, each in read.changed.items())
        altered = any(_now(entry, read, name) != (entry.reading.before.get(name) or None) for name in INHERITED_ENTRY)
        if way.writes and told == UNCHANGED and altered:
            read.notes.append(
                t(
                    "Merging",
                    "It says that nothing changed, but its words differ from last quarter’s: taken as changed.",
                )
            )
            told = CHANGED
        if not way.writes and entry.outcome == UNCHANGED and differs and read.state is not RowState.SAME:
            told, way = CHANGED, Way.TAKEN
        if not way.writes:
            return []
        value: dict[str, Any] | None = {"outcome": told} if told else None
        if told == UNCHANGED:
            value = {"outcome": told, "inherits": inherited_dots(self._view, entry)}
        live = dots_on_screen(self._context.db, "entry", entry.id, _OUTCOME)
        replaced = live if way is Way.TAKEN else {}
        read.changed[_OUTCOME] = Weighed(way, told, tuple(replaced))
        return [Draft("entry", entry.id, _OUTCOME, Op.SET, value, tuple(replaced))]

    def _outcome_told(self, cell: Cell | None, sent: Sent, entry: EntryView, read: Read) -> tuple[str, Way]:
        marks = sent.marks.get(_OUTCOME, ())
        if cell is None or len(marks) < 2 or mark_of_words(cell.words) == marks[0]:
            return "", Way.UNTOUCHED
        wanted = key_of(cell.words)
        told = next((each.key for each in OUTCOMES if wanted in _worded(each)), None)
        if told is None and cell.words:
            known = KINDS["entry"][_OUTCOME]
            said = t("Merging", "{field}: “{words}” is neither “Nothing changed” nor “Something changed”.")
            read.notes.append(said.format(field=show(known.label), words=cell.words[:80]))
            read.beside.append((str(known.label), cell.words))
            return "", Way.UNTOUCHED
        now = mark_of(entry.outcome or None)
        way = way_of(marks[1], (now,), mark_of(told))
        live = dots_on_screen(self._context.db, "entry", entry.id, _OUTCOME)
        if way is Way.CONFLICT and set(live) == set(self._rows.earlier(entry.id, _OUTCOME)):
            way = Way.TAKEN
        if way is not Way.UNTOUCHED:
            words = {each.key: show(each.label) for each in OUTCOMES}
            known = KINDS["entry"][_OUTCOME]
            read.fields.insert(0, self._rows.told(known, way, words.get(entry.outcome, ""), cell.words))
        return told or "", way

    def _new_activity(self, told: ToldRow, part: Part, made: RowTold) -> Outcome:
        """Make an activity that the team has added, with what it says of it."""
        title = " ".join(told.cells["activity"].words.split()) if "activity" in told.cells else ""
        if not title:
            nameless = t("Merging", "There is no name of an activity in it.")
            return Outcome(replace(made, state=RowState.DOUBTFUL, notes=(*made.notes, nameless)))
        activity = self._rows.new_id("activity", title, 1)
        known = next((each for each in self._view.entries if each.activity.id == activity), None)
        if known is not None:
            sent = self._rows.as_sent(part, self._records.get("entry", known.id), told, about=activity)
            return self._entry(told, part, sent, known, replace(made, record=known.id, ref=known.activity.ref))
        standing = self._context.store.get("activity", activity)
        if standing is not None and not self._rows.is_undone(activity):
            deleted = t("Merging", "It came in before and was deleted here; it is not brought back.")
            return Outcome(replace(made, state=RowState.DOUBTFUL, notes=(*made.notes, deleted)))
        try:
            cleaned, notes, team = self._records.prepared("activity", {"title": title, "team": self._view.team.id})
        except UserError as error:
            return Outcome(replace(made, state=RowState.DOUBTFUL, notes=(*made.notes, error.message)))
        read = Read(beside=list(told.beside))
        # Whatever is said of a new activity, something changed.
        without, changed = ("activity", REF), {_OUTCOME: {"outcome": CHANGED}}
        values = self._rows.new_values(told, KINDS["entry"], read, without, changed)
        ref = standing.ref if standing else self._rows.numbers.next("activity")
        entry = self._returns.entry_id(activity, self._view.quarter)
        facts = {"activity": activity, "team": team, "quarter": self._context.quarter_id(self._view.quarter), **values}
        drafts = self._returns.ensure(self._view.team, self._view.quarter)
        if standing is None:
            drafts += creation("activity", activity, ref, team, cleaned)
        else:
            drafts.append(Draft("activity", activity, DELETED, Op.SET, False))
        drafts += creation("entry", entry, "", team, facts)
        drafts += self._rows.keep(activity, self._view.team.id, read)
        said = (*made.notes, *self._alike(title), *notes, *read.notes)
        row = replace(
            made, state=RowState.NEW, record=entry, ref=ref, title=title, fields=tuple(read.fields), notes=said
        )
        return Outcome(row, drafts)

    def _alike(self, title: str) -> list[str]:
        from kimdesk.imports.matching import alike

        near = next((each.activity for each in self._view.entries if alike(each.activity.title, title)), None)
        return [looks_like(near.ref, near.title)] if near else []


def _says(known: Field, weighed: Weighed) -> bool:
    return not says_nothing(known, weighed.value)


def _now(entry: EntryView, read: Read, name: str) -> Any:
    """Return what a field says once the row has been taken in."""
    changed = read.changed.get(name)
    return (changed.value if changed else entry.reading.values.get(name)) or None


def _worded(outcome: Option) -> set[str]:
    return {outcome.key, *map(key_of, worded(outcome.label))}
