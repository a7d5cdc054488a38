"""One row of a filled workbook against what stands: what it changes, what is in conflict, and what cannot be taken in."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED, DELETED, Dot, Draft, Op, natural_id
from kimdesk.model.personal import find_personal
from kimdesk.model.round_trip import Issue, Part, Sent, mark_of, mark_of_words
from kimdesk.model.text import key_of
from kimdesk.model.three_ways import Way
from kimdesk.model.validation import Invalid, clean, say_value
from kimdesk.model.watched import is_watched
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.services.numbers import Numbers
from kimdesk.services.workbook_cells import Standing, Weighed, read_cell, weigh
from kimdesk.services.workbook_report import FieldTold, RowState, RowTold
from kimdesk.store import reading
from kimdesk.store.history import field_history

if TYPE_CHECKING:
    from kimdesk.imports.book import Cell
    from kimdesk.imports.team_workbook import ToldRow

COMMAND = "workbook"


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

    def __init__(self, context: Context, issue: Issue, filled_by: str) -> None:
        self._context, self._issue, self._filled_by = context, issue, filled_by
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
            if mark_of_words(cell.words) == marks[0] and cell.sort not in ("formula", "error"):
                continue
            try:
                stands = standing(known)
                weighed = weigh(self._context.db, known, sent, cell, stands, self._issue.vector)
            except Invalid as error:
                read.notes.append(str(error))
                read.beside.append((str(known.label), cell.words))
                continue
            if weighed.way is Way.UNTOUCHED:
                continue
            if weighed.way is Way.CONFLICT:
                weighed = self._corrected(known, sent, stands, weighed)
            read.fields.append(self.told(known, weighed.way, self._now(known, stands), cell.words))
            if weighed.way.writes:
                read.changed[name] = weighed
                read.notes += watched(kind, known, cell.words)
        return read

    def new_values(
        self,
        told: ToldRow,
        kind: Kind,
        read: Read,
        without: Container[str] = (),
        instead: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Return what the cells of a new row say, field by field, but for fields to be left alone and for those whose value is
        given ``instead`` where their cell is filled; ``read`` is told of it, and of words that no field takes.
        """
        values: dict[str, Any] = {}
        for name, cell in told.cells.items():
            known = kind.by_name.get(name)
            if known is None or name in without or not cell.filled:
                continue
            try:
                values[name] = (
                    instead[name] if instead and name in instead else read_cell(self._context.db, known, cell)
                )
            except Invalid as error:
                read.notes.append(str(error))
                read.beside.append((str(known.label), cell.words))
                continue
            read.fields.append(self.told(known, Way.TAKEN, "", cell.words))
            read.notes += watched(kind, known, cell.words)
        return values

    def earlier(self, record: str, name: str) -> tuple[Dot, ...]:
        """Return the values of a field that came in by an earlier copy of this workbook, filled in by the same person."""
        if not self._filled_by:
            return ()
        live = (event for event in field_history(self._context.db, record, name) if event.live)
        told = (self._issue.mark, self._filled_by)
        return tuple(
            event.dot for event in live if event.command == COMMAND and all(each in event.said_at for each in told)
        )

    def _corrected(self, known: Field, sent: Sent, stands: Standing, weighed: Weighed) -> Weighed:
        """Let what somebody sends again replace what the same person sent before."""
        earlier = self.earlier(sent.record, known.name)
        said = {sent.marks[known.name][1], mark_of(weighed.value)}
        others = [mark for dot, mark in stands.marks().items() if dot not in earlier and mark not in said]
        way = Way.CONFLICT if others or not earlier else Way.TAKEN
        return Weighed(way, weighed.value, (*weighed.over, *earlier))

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
        if self.is_undone(comment):
            return [Draft("comment", comment, DELETED, Op.SET, False)]
        if reading.is_made(self._context.db, "comment", comment):
            return []
        read.notes.append(t("Merging", "Kept as a comment: {words}").format(words=" ".join(words.split())[:160]))
        text, _note = clean(KINDS["comment"]["text"], words)
        return creation("comment", comment, "", "", {"record": record, "text": text})

    def is_undone(self, record: str) -> bool:
        """Tell whether a record is deleted because what made it was taken back with undo: it may come in again."""
        last = field_history(self._context.db, record, DELETED, limit=1)
        return bool(last) and last[0].value is True and last[0].command == "undo"

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


def looks_like(ref: str, title: str) -> str:
    """Return the doubt about a new record that is called nearly as one that is here."""
    said = t("Merging", "Please check: it looks like {ref} “{title}”, which is here already.")
    return said.format(ref=ref, title=" ".join(title.split())[:80]).replace("  ", " ")


def watched(kind: Kind, known: Field, words: str) -> list[str]:
    """Return a gentle warning where words that come in may be about a person; nothing is kept back for it."""
    if not is_watched(kind, known) or not find_personal(words):
        return []
    return [t("Merging", "{field}: this may be about a person; please look at it.").format(field=show(known.label))]
