"""Writing one person's operations: log and projection together, in the caller's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kimdesk.model.changes import Changes
from kimdesk.model.ops import CREATED, Batch, Dot, Draft, Op, Operation, dump
from kimdesk.model.roster import Roster, inadmissible
from kimdesk.store.bookkeeping import keep_number, project_touched, top_of
from kimdesk.store.counting import Written, count, live_dots
from kimdesk.store.judging import judge_beside, judge_records, with_scopes
from kimdesk.store.numbers import device_number, known_record, record_number
from kimdesk.store.projection import project
from kimdesk.store.quarantine import hold
from kimdesk.store.rows import insertion
from kimdesk.store.rules import kept_rules, rules_mark
from kimdesk.store.scopes import made_again
from kimdesk.store.sealed import is_restricted, note_written
from kimdesk.store.seen import Head, note_seen, vector

OP_COLUMNS = ("device", "number", "batch", "lamport", "record", "field", "op", "value", "over", "reader")
_FACTS = ("command", "author", "wall", "offset", "behalf", "said_at", "undoes")
BATCH_COLUMNS = ("device", "number", "first", "last", *_FACTS, "received")
INSERT_OP = insertion("op", OP_COLUMNS)
INSERT_BATCH = insertion("batch", BATCH_COLUMNS)


@dataclass(frozen=True, slots=True)
class Action:
    """Who does what: the head of a batch. ``seen`` None means everything this laptop holds.

    ``seals`` ends every editing: what stands is named by this act, so that no operation before it is typed over in
    place any more.
    """

    command: str
    author: str
    wall: int
    offset: int
    seen: Mapping[str, int] | None = None
    behalf: str = ""
    said_at: str = ""
    undoes: str = ""
    seals: bool = False


@dataclass(slots=True)
class OpLog:
    """The log of one open file, written as one device."""

    device: str
    roster: Roster = field(default_factory=Roster)
    mark: str = ""

    def go_by_what_stands(self, db: sqlite3.Connection) -> None:
        """Take up the rules that the file holds: another program on this laptop may have changed them."""
        mark = rules_mark(db)
        if mark != self.mark:
            self.roster, self.mark = kept_rules(db), mark

    def commit(self, db: sqlite3.Connection, action: Action, drafts: Sequence[Draft]) -> Changes:
        """Write one batch inside the caller's transaction; drafts that change nothing are left out, and a batch of
        none is not written.
        """
        self.go_by_what_stands(db)
        me = device_number(db, self.device)
        first = top_of(db, "SELECT max(number) FROM op WHERE device = ?", me) + 1
        batch = top_of(db, "SELECT max(number) FROM batch WHERE device = ?", me) + 1
        lamport = top_of(db, "SELECT value FROM meta WHERE key = ?", "lamport")
        touched: dict[int, tuple[str, str]] = {}
        fields: dict[int, set[str]] = {}
        dots: dict[tuple[str, str], Dot] = {}
        number = first
        for draft in drafts:
            over = self._over(db, known_record(db, draft.kind, draft.record), draft)
            if over is None:
                continue
            record = record_number(db, draft.kind, draft.record)
            lamport += 1
            written = [(device_number(db, dot.device), dot.number) for dot in over]
            db.execute(
                INSERT_OP,
                (me, number, batch, lamport, record, draft.field, draft.op, dump(draft.value), dump(written), 1),
            )
            self._judge(db, me, draft, Dot(self.device, number), over, batch, action)
            count(db, [Written(me, number, record, draft.field, draft.op, written)])
            dots[draft.record, draft.field] = Dot(self.device, number)
            touched[record] = (draft.kind, draft.record)
            fields.setdefault(record, set()).add(draft.field)
            number += 1
        if number == first:
            return Changes()
        self._head(db, me, batch, first, number - 1, action)
        keep_number(db, "lamport", lamport)
        if action.seals:
            keep_number(db, "sealed", number - 1)
        note_written(db, me, first, number - 1, drafts)
        beside = [(*place, name) for at, place in touched.items() for name in fields[at]]
        judge_beside(db, beside, self.roster)
        self._judge_made_again(db, drafts)
        project_touched(db, touched, fields)
        kinds, records = zip(*touched.values(), strict=True)
        return Changes(frozenset(kinds), frozenset(records), Dot(self.device, batch), dots)

    def replace(self, db: sqlite3.Connection, action: Action, dot: Dot, draft: Draft) -> Changes | None:
        """Write ``draft`` in the place of this laptop's own operation ``dot`` of the same editing; None where that
        cannot be.

        Only an operation that nobody can have seen (not sealed) and that is still live may be replaced, so that
        typing one sentence makes one entry in the history.
        """
        if dot.device != self.device or dot.number <= top_of(db, "SELECT value FROM meta WHERE key = ?", "sealed"):
            return None
        me = device_number(db, self.device)
        record = record_number(db, draft.kind, draft.record)
        row = db.execute(
            "SELECT o.batch FROM op o JOIN live l ON l.device = o.device AND l.number = o.number AND l.record = o.record "
            "AND l.field = o.field JOIN batch b ON b.device = o.device AND b.number = o.batch "
            "WHERE o.device = ? AND o.number = ? AND o.record = ? AND o.field = ? AND o.op = 'set' AND b.author = ? AND b.behalf = ?",
            (me, dot.number, record, draft.field, action.author, action.behalf),
        ).fetchone()
        if row is None or draft.op is not Op.SET:
            return None
        db.execute("UPDATE op SET value = ? WHERE device = ? AND number = ?", (dump(draft.value), me, dot.number))
        db.execute(
            "UPDATE batch SET wall = ?, offset = ? WHERE device = ? AND number = ?",
            (action.wall, action.offset, me, row[0]),
        )
        project(db, {record: None})
        return Changes(
            frozenset({draft.kind}),
            frozenset({draft.record}),
            Dot(self.device, row[0]),
            {(draft.record, draft.field): dot},
        )

    def _over(self, db: sqlite3.Connection, record: int | None, draft: Draft) -> tuple[Dot, ...] | None:
        """Return the dots the draft replaces, or None where it would change nothing."""
        standing = live_dots(db, record, draft.field) if record is not None else {}
        same = tuple(dot for dot, value in standing.items() if value == dump(draft.value))
        if draft.op is Op.ADD:
            return None if same and draft.over is None else draft.over or same
        if draft.op is Op.REMOVE:
            # Taking a member out names the dots that put it in, as far as the person saw them: one put in meanwhile
            # stays.
            return tuple(dot for dot in same if draft.over is None or dot in draft.over) or None
        over = tuple(standing) if draft.over is None else draft.over
        unchanged = bool(standing) and len(same) == len(standing)
        cleared = not standing and draft.value is None
        return None if not draft.anyway and ((unchanged and set(over) <= set(standing)) or cleared) else over

    def _judge(
        self,
        db: sqlite3.Connection,
        me: int,
        draft: Draft,
        dot: Dot,
        over: tuple[Dot, ...],
        batch: int,
        action: Action,
    ) -> None:
        """Hold back what the others would hold back: nothing may count here alone."""
        if self.roster.people:
            written = Operation(dot, 0, draft.kind, draft.record, draft.field, draft.op, draft.value, over)
            acted = Batch(self.device, batch, action.command, action.author, action.wall, action.offset)
            known = with_scopes(db, self.roster, is_restricted(db, draft.record))
            hold(db, me, written, inadmissible(written, acted, known))

    def _judge_made_again(self, db: sqlite3.Connection, drafts: Sequence[Draft]) -> None:
        """Judge again what stands of records that are made here although somebody had made them before."""
        made = [draft.record for draft in drafts if draft.field == CREATED] if self.roster.people else []
        for record in made_again(db, made):
            judge_records(db, record - 1, record, self.roster)

    def _head(self, db: sqlite3.Connection, me: int, batch: int, first: int, last: int, action: Action) -> None:
        db.execute(
            INSERT_BATCH,
            (
                me,
                batch,
                first,
                last,
                action.command,
                action.author,
                action.wall,
                action.offset,
                action.behalf,
                action.said_at,
                action.undoes,
                0,
            ),
        )
        note_seen(db, me, [Head(batch, first, vector(db) if action.seen is None else action.seen)])
        db.execute("UPDATE device SET upto = ? WHERE number = ?", (last, me))
