"""The import desk as a machine of steps, without a window: what may follow what, and what is decided on the way.

It reads and writes nothing itself. Whoever drives it does the work that a step stands for, and tells it how that ended.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kimdesk.errors import UserError
from kimdesk.services.import_report import ImportReport, OnMatch

if TYPE_CHECKING:
    from kimdesk.imports.choosing import Place, TableChoice
    from kimdesk.imports.records import TableReport
    from kimdesk.services.import_desk import Opened
    from kimdesk.services.import_preview import Preview


class Step(StrEnum):
    """Where one is: at a rest, or while work is under way."""

    CHOOSING = "choosing a file"
    READING = "reading it"
    MATCHING = "tables and columns"
    PLANNING = "working out the rows"
    CHECKING = "looking at the rows"
    WRITING = "bringing them in"
    DONE = "done"
    UNDOING = "taking it back"


class Event(StrEnum):
    """What can happen."""

    CHOOSE = "a file or a range is chosen"
    READ = "it was read"
    DECIDE = "something about its tables is decided"
    GO_ON = "the rows are wanted"
    PLANNED = "the rows are worked out"
    SETTLE = "something about its rows is decided"
    BRING_IN = "the rows are to come in"
    WRITTEN = "they came in"
    UNDO = "all of it is to be taken back"
    UNDONE = "it was taken back"
    REFUSED = "the work could not be done"
    CANCEL = "somebody stopped it"
    BACK = "one step back"
    AGAIN = "another file"


# Work that is stopped leads to where it was asked for; what was written is taken back by undo and by nothing else.
MOVES: Mapping[Step, Mapping[Event, Step]] = {
    Step.CHOOSING: {Event.CHOOSE: Step.READING},
    Step.READING: {Event.READ: Step.MATCHING, Event.REFUSED: Step.CHOOSING, Event.CANCEL: Step.CHOOSING},
    Step.MATCHING: {
        Event.DECIDE: Step.MATCHING,
        Event.GO_ON: Step.PLANNING,
        Event.BACK: Step.CHOOSING,
        Event.CANCEL: Step.CHOOSING,
        Event.CHOOSE: Step.READING,
    },
    Step.PLANNING: {Event.PLANNED: Step.CHECKING, Event.REFUSED: Step.MATCHING, Event.CANCEL: Step.MATCHING},
    Step.CHECKING: {
        Event.SETTLE: Step.CHECKING,
        Event.BRING_IN: Step.WRITING,
        Event.BACK: Step.MATCHING,
        Event.CANCEL: Step.CHOOSING,
        Event.CHOOSE: Step.READING,
    },
    Step.WRITING: {
        Event.WRITTEN: Step.DONE,
        Event.REFUSED: Step.CHECKING,
        # It stops before anything is written, or not at all.
        Event.CANCEL: Step.WRITING,
    },
    Step.DONE: {Event.UNDO: Step.UNDOING, Event.AGAIN: Step.CHOOSING, Event.CHOOSE: Step.READING},
    Step.UNDOING: {Event.UNDONE: Step.MATCHING, Event.REFUSED: Step.DONE},
}
# From here on a column is said to have its field for sure.
SURE = 0.85
WORKING = frozenset({Step.READING, Step.PLANNING, Step.WRITING, Step.UNDOING})


class OutOfTurn(Exception):
    """An event that cannot happen in this step: a bug of whoever drives the machine."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What is decided about rows: what to do on a match, for all and (by key) for single ones, and which stay out."""

    on_match: OnMatch = OnMatch.SKIP
    apart: Mapping[str, OnMatch] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()

    def for_row(self, key: str) -> OnMatch:
        """Return what is to be done with a row of which a record is here."""
        return self.apart.get(key, self.on_match)


@dataclass(frozen=True, slots=True)
class ImportFlow:
    """Where one is and what is known there. Every event gives a new machine; an old one stays as it was.

    ``turn`` counts the pieces of work begun, so that an answer that comes too late is known for one.
    """

    step: Step = Step.CHOOSING
    name: str = ""
    opened: Opened | None = None
    chosen: Mapping[Place, TableChoice] = field(default_factory=dict)
    tables: tuple[TableReport, ...] = ()
    preview: Preview | None = None
    settled: Settled = Settled()
    report: ImportReport | None = None
    error: UserError | None = None
    stopping: bool = False
    turn: int = 0

    @property
    def working(self) -> bool:
        """Whether work is under way."""
        return self.step in WORKING

    def may(self, event: Event) -> bool:
        """Whether the event can happen now."""
        return event in MOVES[self.step]

    @property
    def is_plain(self) -> bool:
        """Whether nothing about the tables has to be asked: there is one, and every column surely has its field."""
        read = self.tables if len(self.tables) == 1 else ()
        return any(each.kind and each.columns for each in read) and all(
            column.field and column.score >= SURE for each in read for column in each.columns
        )

    def choose(self, name: str, on_match: OnMatch = OnMatch.SKIP) -> ImportFlow:
        """A file or a range is to be read, and ``on_match`` is what somebody most likely wants where a record is here;
        whatever was there before is let go.
        """
        fresh = ImportFlow(turn=self.turn + 1, settled=Settled(on_match))
        return replace(fresh, step=self._after(Event.CHOOSE), name=name)

    def read(self, opened: Opened) -> ImportFlow:
        """It was read; what was remembered of its tables counts until somebody decides otherwise."""
        return self._moved(Event.READ, opened=opened, chosen=opened.chosen, tables=opened.tables)

    def decide(self, place: Place, choice: TableChoice | None) -> ImportFlow:
        """Something about one table is decided, or (None) nothing any more."""
        chosen = {each: said for each, said in self.chosen.items() if each != place}
        return self._moved(Event.DECIDE, chosen=chosen if choice is None else {**chosen, place: choice}, preview=None)

    def understood(self, tables: tuple[TableReport, ...]) -> ImportFlow:
        """What the tables are taken for after the decisions so far is known; that may come a little later than they do."""
        return replace(self, tables=tables)

    def go_on(self) -> ImportFlow:
        """The rows are wanted."""
        return self._moved(Event.GO_ON, turn=self.turn + 1)

    def planned(self, preview: Preview) -> ImportFlow:
        """The rows are worked out; what was settled about single rows of an earlier look counts no more."""
        return self._moved(Event.PLANNED, preview=preview, settled=Settled(self.settled.on_match))

    def settle_all(self, on_match: OnMatch) -> ImportFlow:
        """Say what to do with every row of which a record is here already."""
        return self._moved(Event.SETTLE, settled=replace(self.settled, on_match=on_match, apart={}))

    def settle_row(self, keys: tuple[str, ...], on_match: OnMatch) -> ImportFlow:
        """Say what to do with one such row."""
        apart = {**self.settled.apart, **dict.fromkeys(keys, on_match)}
        return self._moved(Event.SETTLE, settled=replace(self.settled, apart=apart))

    def leave_row(self, keys: tuple[str, ...], out: bool) -> ImportFlow:
        """Leave a row out, or take it in again."""
        left = self.settled.left_out | set(keys) if out else self.settled.left_out - set(keys)
        return self._moved(Event.SETTLE, settled=replace(self.settled, left_out=left))

    def bring_in(self) -> ImportFlow:
        """The rows are to come in."""
        return self._moved(Event.BRING_IN, turn=self.turn + 1)

    def written(self, report: ImportReport) -> ImportFlow:
        """They came in."""
        return self._moved(Event.WRITTEN, report=report)

    def undo(self) -> ImportFlow:
        """All of it is to be taken back."""
        return self._moved(Event.UNDO, turn=self.turn + 1)

    def undone(self) -> ImportFlow:
        """It was taken back; to bring it in again is then what somebody means who goes on from here."""
        return self._moved(Event.UNDONE, report=None, preview=None, settled=Settled(OnMatch.UPDATE))

    def refused(self, error: UserError) -> ImportFlow:
        """The work could not be done, for a reason that can be said."""
        return self._moved(Event.REFUSED, error=error)

    def cancel(self) -> ImportFlow:
        """Stop the work under way, or leave."""
        step = self._after(Event.CANCEL)
        if step is Step.CHOOSING:
            return ImportFlow(turn=self.turn + 1)
        if step is Step.WRITING:
            return replace(self, stopping=True)
        return replace(self, step=step, error=None, turn=self.turn + 1)

    def back(self) -> ImportFlow:
        """Go one step back; what was decided there still stands."""
        step = self._after(Event.BACK)
        return ImportFlow(turn=self.turn + 1) if step is Step.CHOOSING else replace(self, step=step, error=None)

    def again(self) -> ImportFlow:
        """Begin with another file."""
        return replace(ImportFlow(turn=self.turn + 1), step=self._after(Event.AGAIN))

    def _moved(self, event: Event, **known: Any) -> ImportFlow:
        return replace(self, **{"error": None, "stopping": False, "step": self._after(event), **known})

    def _after(self, event: Event) -> Step:
        step = MOVES[self.step].get(event)
        if step is None:
            raise OutOfTurn(f"“{event}” while {self.step}")
        return step
