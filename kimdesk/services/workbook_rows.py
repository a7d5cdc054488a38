"""One row of a filled workbook against what stands: what it changes, what is in conflict, and what cannot be taken in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED, Draft, natural_id
from kimdesk.model.round_trip import REF, Issue, Part, Sent, mark_of, mark_of_words
from kimdesk.model.text import key_of
from kimdesk.model.three_ways import Way
from kimdesk.model.validation import Invalid, clean, say_value
from kimdesk.services.belonging import team_of_record
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.services.paste_planning import Numbers, unsaid
from kimdesk.services.records import RecordService
from kimdesk.services.workbook_cells import Standing, Weighed, read_cell, weigh
from kimdesk.services.workbook_report import FieldTold, RowState, RowTold
from kimdesk.store import reading
from kimdesk.store.history import dots_on_screen, field_history

if TYPE_CHECKING:
    from kimdesk.imports.book import Cell
    from kimdesk.imports.team_workbook import ToldRow


@dataclass(slots=True)
class Outcome:
    """What becomes of a row, and the operations that do it."""

    row: RowTold
    drafts: list[Draft] = field(default_factory=list)


@dataclass(slots=True)
class Read:
    """The cells of a row that say something else than went out, what is to be said of them, and words that no field takes."""

    changed: dict[str, Weighed] = field(default_factory=dict)
    fields: list[FieldTold] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    beside: list[tuple[str, str]] = field(default_factory=list)

    def drop(self, name: str, why: str) -> None:
        """Leave a field as it is, and say why."""
        self.changed.pop(name, None)
        self.fields = [each for each in self.fields if each.name != name]
        self.notes.append(why)

    @property
    def state(self) -> RowState:
        """What becomes of the row by its fields alone."""
        if any(each.way is Way.CONFLICT for each in self.changed.values()):
            return RowState.CONFLICT
        return RowState.CHANGED if self.changed else RowState.SAME


class RowReading:
    """Reads and weighs rows of one workbook, and keeps beside a record the words that found no field."""

    def __init__(self, context: Context, issue: Issue) -> None:
        self._context, self._issue = context, issue
        self.numbers = Numbers(context.db)

    def start(self, told: ToldRow, part: Part) -> RowTold:
        """Return the row as it is told before anything is known of it."""
        from kimdesk.imports.words import tidy

        sent = told.sent
        title = told.cells.get(KINDS[part.kind].title)
        name = sent.title if sent else tidy(title.words)[:200] if title else ""
        record, ref = (sent.record, sent.ref) if sent else ("", "")
        state = RowState.DOUBTFUL if told.doubt else RowState.SAME
        notes = tuple(filter(None, (told.doubt, *told.notes)))
        return RowTold(told.sheet, told.row, state, part.kind, record, ref, name, (), notes)

    def weigh(self, told: ToldRow, part: Part, sent: Sent, standing: Callable[[Field], Standing]) -> Read:
        """Return what the cells of a row change."""
        read = Read(beside=list(told.beside))
        kind = KINDS[part.kind]
        for name, cell in told.cells.items():
            marks = sent.marks.get(name, ())
            known = kind.by_name.get(name)
            if known is None or len(marks) < 2:
                if marks and mark_of_words(cell.words) != marks[0]:
                    read.notes.append(self._shut(part, name))
                continue
            try:
                stands = standing(known)
                weighed = weigh(self._context.db, known, sent, cell, stands, self._issue.vector)
            except Invalid as error:
                read.notes.append(str(error))
                read.beside.append((show(known.label), cell.words))
                continue
            if weighed.way is Way.UNTOUCHED:
                continue
            read.fields.append(self.told(known, weighed.way, self._now(known, stands), cell.words))
            if weighed.way.writes:
                read.changed[name] = weighed
        return read

    def told(self, known: Field, way: Way, now: str, words: str) -> FieldTold:
        """Return what is said of one field."""
        return FieldTold(known.name, show(known.label), way, now, words)

    def keep(self, record: str, team: str, read: Read) -> list[Draft]:
        """Keep words that found no field as a comment on the record of a team, once."""
        words = "\n".join(f"{heading}: {each}" for heading, each in read.beside if each)
        if not words:
            return []
        if not self._context.me().may("comment", team):
            read.notes.append(t("Merging", "Found no place: {words}").format(words=" ".join(words.split())[:160]))
            return []
        comment = natural_id(self._context.store.workspace, "comment", "workbook", self._issue.mark, record, words)
        if reading.is_made(self._context.db, comment):
            return []
        read.notes.append(t("Merging", "Kept as a comment: {words}").format(words=" ".join(words.split())[:160]))
        text, _note = clean(KINDS["comment"]["text"], words)
        return creation("comment", comment, "", "", {"record": record, "text": text})

    def new_id(self, kind: str, title: str, number: int) -> str:
        """Return the id that a new row has whoever takes the workbook in, and however often."""
        key = f"{key_of(title)} {number}"
        return natural_id(self._context.store.workspace, kind, "workbook", self._issue.mark, key)

    def as_sent(self, part: Part, made: Record, told: ToldRow, about: str = "") -> Sent:
        """Return a record that this workbook made before as if it had gone out: what the row says now as it said it then
        is nothing new, and all else was added on both sides.
        """
        making = field_history(self._context.db, made.id, CREATED)
        history = field_history(self._context.db, made.id) if making else []
        first = {event.field: event.value for event in history if event.batch == making[-1].batch}
        kind = KINDS[part.kind]
        marks: dict[str, tuple[str, ...]] = {}
        for name, cell in told.cells.items():
            known = kind.by_name.get(name)
            if known is not None and not (about and name == kind.title):
                same = self._says(known, cell, first.get(name))
                marks[name] = (mark_of_words(cell.words if same else ""), mark_of(known.default))
        return Sent(part.key, made.id, made.ref, made.title, marks, {}, about)

    def _says(self, known: Field, cell: Cell, first: Any) -> bool:
        """Tell whether a cell says what was written when its record was made."""
        if known.type is Type.OBJECT:
            return isinstance(first, dict)
        try:
            return mark_of(read_cell(self._context.db, known, cell)) == mark_of(first)
        except Invalid:
            return False

    def _shut(self, part: Part, name: str) -> str:
        heading = next((each.heading for each in part.columns if each.name == name), name)
        return t("Merging", "“{field}” is not changed by a workbook; it was left as it is.").format(field=heading)

    def _now(self, known: Field, stands: Standing) -> str:
        values = list(stands.live.values()) or [stands.otherwise]
        value = tuple(values) if known.type.is_set else values[-1]
        if value is None:
            value = stands.otherwise
        names = reading.names_of(self._context.db, [str(each) for each in values if each]) if known.to else {}
        return say_value(known, value, names)


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
                read.drop(next(iter(read.changed)), _sentence(error))
                return []
        drafts: list[Draft] = []
        for name, weighed in list(read.changed.items()):
            try:
                drafts += self._changing(record, {name: weighed}, read)
            except UserError as error:
                read.drop(name, f"{show(KINDS[record.kind][name].label)}: {_sentence(error)}")
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
            return self._known(
                told, part, self._rows.as_sent(part, standing, told), replace(made, record=identity, ref=standing.ref)
            )
        return self._making(told, part, identity, values, read, made)

    def _values(self, told: ToldRow, part: Part) -> tuple[dict[str, Any], Read]:
        kind, read = KINDS[part.kind], Read(beside=list(told.beside))
        values: dict[str, Any] = dict(part.given)
        for name, cell in told.cells.items():
            known = kind.by_name.get(name)
            if known is None or not cell.filled:
                continue
            try:
                value = read_cell(self._context.db, known, cell)
            except Invalid as error:
                read.notes.append(str(error))
                read.beside.append((show(known.label), cell.words))
                continue
            values[name] = value
            read.fields.append(self._rows.told(known, Way.TAKEN, "", cell.words))
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
            return Outcome(replace(made, state=RowState.DOUBTFUL, notes=(*made.notes, _sentence(error), *read.notes)))
        kind = KINDS[part.kind]
        ref = tidy(told.cells[REF].words) if REF in told.cells else ""
        theme = str(cleaned.get("theme") or "") if kind.name == "action" else ""
        ref = ref or self._rows.numbers.next(kind.name, self._letters(theme))
        drafts = creation(kind.name, identity, ref, team, cleaned)
        kept = self._rows.keep(identity, team, read)
        doubts = self._alike(kind, str(cleaned.get(kind.title) or ""))
        said = (*made.notes, *doubts, *notes, *read.notes)
        row = replace(made, state=RowState.NEW, record=identity, ref=ref, fields=tuple(read.fields), notes=said)
        return Outcome(row, drafts + kept)

    def _letters(self, theme: str) -> str:
        from kimdesk.services.own_themes import reference_letters

        return reference_letters(self._context.db, theme)

    def _alike(self, kind: Kind, title: str) -> list[str]:
        """Return a doubt about a new record that is called nearly as one that is here."""
        from kimdesk.imports.matching import alike

        if kind.name not in self._titles:
            found = reading.find_records(self._context.db, kind.name, {}, only=(kind.title,))
            self._titles[kind.name] = [(each.ref, each.title) for each in found]
        near = next((each for each in self._titles[kind.name] if alike(each[1], title)), None)
        self._titles[kind.name].append(("", title))
        if near is None:
            return []
        said = t("Merging", "Please check: it looks like {ref} “{title}”, which is here already.")
        return [said.format(ref=near[0], title=" ".join(near[1].split())[:80]).replace("  ", " ")]


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


def _sentence(error: UserError) -> str:
    return " ".join(part for part in (error.message or error.title, error.hint) if part)
