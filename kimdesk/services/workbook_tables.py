"""Rows of a register as they come back in a workbook: those that went out are changed, and those that are new are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.fields import Field, Kind
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import DELETED, Draft, Op
from kimdesk.model.round_trip import REF, Issue, Part, Sent
from kimdesk.model.text import key_of
from kimdesk.services.belonging import team_of_record
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation, unsaid
from kimdesk.services.records import RecordService
from kimdesk.services.workbook_cells import Standing, Weighed
from kimdesk.services.workbook_report import RowState, RowTold
from kimdesk.services.workbook_rows import Outcome, Read, RowReading, looks_like
from kimdesk.store import reading
from kimdesk.store.history import dots_on_screen

if TYPE_CHECKING:
    from kimdesk.imports.team_workbook import ToldRow


class TableRows:
    """Takes in rows of a register: those that went out are changed, and those that are new are made."""

    def __init__(self, context: Context, records: RecordService, rows: RowReading, issue: Issue) -> None:
        self._context, self._records, self._rows, self._issue = context, records, rows, issue
        self._new: dict[str, int] = {}
        self._titles: dict[str, list[tuple[str, str]]] = {}

    def take(self, told: ToldRow, part: Part) -> Outcome:
        """Return what becomes of one row."""
        made = self._rows.start(told, part)
        if told.doubt:
            return Outcome(made)
        return self._known(told, part, told.sent, made) if told.sent else self._added(told, part, made)

    def _known(self, told: ToldRow, part: Part, sent: Sent, made: RowTold) -> Outcome:
        record = self._context.store.get(part.kind, sent.record)
        if record is None:
            said = t("Merging", "The record is not on this computer any more.")
            return Outcome(replace(made, state=RowState.DOUBTFUL, notes=(*made.notes, said)))
        read = self._rows.weigh(told, part, sent, lambda known: self._standing(record, known))
        if (record.deleted or record.alias) and (read.changed or read.beside):
            return Outcome(_taken_away(made, record, read))
        drafts = self._drafts(record, read)
        kept = self._rows.keep(record.id, team_of_record(self._context, record), read)
        state = RowState.CHANGED if kept and read.state is RowState.SAME else read.state
        notes = (*made.notes, *read.notes)
        return Outcome(replace(made, state=state, fields=tuple(read.fields), notes=notes), drafts + kept)

    def _standing(self, record: Record, known: Field) -> Standing:
        live = dots_on_screen(self._context.db, record.kind, record.id, known.name)
        return Standing(live, known.default)

    def _drafts(self, record: Record, read: Read) -> list[Draft]:
        """Return the operations of the fields that this person may change so, together where that can be; what may not be
        changed is said.
        """
        if not read.changed:
            return []
        try:
            return self._changing(record, read.changed, read)
        except UserError as error:
            if len(read.changed) == 1:
                read.drop(next(iter(read.changed)), error.why)
                return []
        drafts: list[Draft] = []
        for name, weighed in list(read.changed.items()):
            try:
                drafts += self._changing(record, {name: weighed}, read)
            except UserError as error:
                read.drop(name, f"{show(KINDS[record.kind][name].label)}: {error.why}")
        return drafts

    def _changing(self, record: Record, changed: Mapping[str, Weighed], read: Read) -> list[Draft]:
        values = {name: each.value for name, each in changed.items()}
        over = {name: each.over for name, each in changed.items()}
        drafts, notes = self._records.changing(record.kind, record.id, values, over)
        read.notes += notes
        return drafts

    def _added(self, told: ToldRow, part: Part, made: RowTold) -> Outcome:
        kind = KINDS[part.kind]
        if not any(cell.words for name, cell in told.cells.items() if name != REF):
            said = t("Merging", "There is nothing in it that says what it is.")
            return Outcome(replace(made, state=RowState.DOUBTFUL, notes=(*made.notes, said)))
        if part.closed:
            said = t("Merging", "New ones of this kind are made in the program.")
            return Outcome(replace(made, state=RowState.DOUBTFUL, notes=(*made.notes, said)))
        values, read = self._values(told, part)
        title = str(values.get(kind.title) or "")
        self._new[key_of(title)] = self._new.get(key_of(title), 0) + 1
        identity = self._rows.new_id(kind.name, title, self._new[key_of(title)])
        standing = self._context.store.get(kind.name, identity)
        if standing is not None:
            return self._again(told, part, standing, read, replace(made, record=identity, ref=standing.ref))
        return self._making(told, part, identity, values, read, made)

    def _again(self, told: ToldRow, part: Part, standing: Record, read: Read, made: RowTold) -> Outcome:
        """Return what becomes of a new row that came in before; what was taken back with undo comes in again."""
        sent = self._rows.as_sent(part, standing, told)
        if not standing.deleted:
            return self._known(told, part, sent, made)
        if not self._rows.is_undone(standing.id):
            said = t("Merging", "It came in before and was deleted here; it is not brought back.")
            return Outcome(replace(made, state=RowState.DOUBTFUL, notes=(*made.notes, said)))
        kept = self._rows.keep(standing.id, team_of_record(self._context, standing), read)
        back = Draft(part.kind, standing.id, DELETED, Op.SET, False)
        row = replace(made, state=RowState.NEW, fields=tuple(read.fields), notes=(*made.notes, *read.notes))
        return Outcome(row, [back, *kept])

    def _values(self, told: ToldRow, part: Part) -> tuple[dict[str, Any], Read]:
        kind, read = KINDS[part.kind], Read(beside=list(told.beside))
        values = {**part.given, **self._rows.new_values(told, kind, read)}
        if kind.name == "asset":
            values["not_known"] = tuple(sorted({*values.get("not_known", ()), *unsaid(values)}))
        return values, read

    def _making(
        self, told: ToldRow, part: Part, identity: str, values: dict[str, Any], read: Read, made: RowTold
    ) -> Outcome:
        from kimdesk.imports.words import tidy

        try:
            cleaned, notes, team = self._records.prepared(part.kind, values)
        except UserError as error:
            return Outcome(replace(made, state=RowState.DOUBTFUL, notes=(*made.notes, error.why, *read.notes)))
        kind = KINDS[part.kind]
        ref = tidy(told.cells[REF].words) if REF in told.cells else ""
        ref = ref or self._rows.numbers.next(kind.name, cleaned)
        drafts = creation(kind.name, identity, ref, team, cleaned)
        kept = self._rows.keep(identity, team, read)
        doubts = self._alike(kind, str(cleaned.get(kind.title) or ""))
        said = (*made.notes, *doubts, *notes, *read.notes)
        row = replace(made, state=RowState.NEW, record=identity, ref=ref, fields=tuple(read.fields), notes=said)
        return Outcome(row, drafts + kept)

    def _alike(self, kind: Kind, title: str) -> list[str]:
        """Return a doubt about a new record that is called nearly as one that is here."""
        from kimdesk.imports.matching import alike

        if kind.name not in self._titles:
            found = reading.find_records(self._context.db, kind.name, {}, only=(kind.title,))
            self._titles[kind.name] = [(each.ref, each.title) for each in found]
        near = next((each for each in self._titles[kind.name] if alike(each[1], title)), None)
        self._titles[kind.name].append(("", title))
        return [looks_like(*near)] if near else []


def _taken_away(made: RowTold, record: Record, read: Read) -> RowTold:
    said = (
        t(
            "Merging",
            "It was deleted here after the workbook went out. Bring it back first, then take the workbook in again.",
        )
        if record.deleted
        else t("Merging", "It was merged into another record here after the workbook went out.")
    )
    return replace(made, state=RowState.DOUBTFUL, fields=tuple(read.fields), notes=(*made.notes, said, *read.notes))
