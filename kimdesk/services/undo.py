"""Undo and redo: compensating operations for one's own batches, as far as nobody has built on them."""

from __future__ import annotations

from dataclasses import dataclass

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED, DELETED, Dot, Draft, Op, dump
from kimdesk.model.roster import PERMANENT
from kimdesk.services.belonging import has_returns
from kimdesk.services.brought_back import BRINGING_BACK
from kimdesk.services.context import Context
from kimdesk.services.disposing import is_final
from kimdesk.services.open_requests import holding
from kimdesk.store.history import Event, batch_events, dots_on_screen, field_history, last_batches, seen_when, value_of

_NOT_UNDONE = frozenset({"submitted", "reviewed", "returned", "not returned", "reopened", "sign", "bundle"})
_LOOK_BACK = 200


@dataclass(frozen=True, slots=True)
class Undone:
    """What undo did, and how many changes it left because others had built on them."""

    changes: Changes
    command: str
    left: int


class UndoService:
    """Takes back this laptop's own actions, newest first; what was undone can be redone until something new is done."""

    def __init__(self, context: Context) -> None:
        self._context = context
        # What could not be taken back does not stand in the way of what was done before.
        self._passed: set[str] = set()

    def next_undo(self) -> tuple[Dot, str] | None:
        """Return the batch that undo would take back and its name, or None."""
        undone: set[str] = set()
        for batch, command, author, undoes in last_batches(self._context.db, self._context.store.device, _LOOK_BACK):
            if author != self._context.me().id or command in _NOT_UNDONE:
                return None
            if command == "undo":
                undone.add(undoes)
            elif _name(batch) not in undone and _name(batch) not in self._passed:
                # A redo stands for what it brought back.
                return batch, command
        return None

    def next_redo(self) -> tuple[Dot, str] | None:
        """Return the undo that redo would take back, or None where something else was done since."""
        redone: set[str] = set()
        for batch, command, author, undoes in last_batches(self._context.db, self._context.store.device, _LOOK_BACK):
            if author != self._context.me().id:
                return None
            if command == "redo":
                redone.add(undoes)
            elif command == "undo":
                if _name(batch) not in redone:
                    return batch, command
            else:
                return None
        return None

    def undo(self) -> Undone:
        """Take back the last action of this person on this laptop; raises UserError where there is none."""
        found = self.next_undo()
        if found is None:
            raise UserError(
                t("Undo", "Nothing to undo"),
                t(
                    "Undo",
                    "The last action was not yours, or is one that is not undone, such as submitting or signing.",
                ),
                t("Undo", "A submitted return can be reopened with a reason."),
            )
        return self._take_back(found[0], "undo")

    def redo(self) -> Undone:
        """Bring back what was undone last; raises UserError where there is nothing."""
        found = self.next_redo()
        if found is None:
            raise UserError(
                t("Undo", "Nothing to redo"), t("Undo", "Something else has been done since the last undo."), ""
            )
        return self._take_back(found[0], "redo")

    def undo_batch(self, batch: Dot) -> Undone:
        """Take back one batch of this person, however long ago (an import, say)."""
        return self._take_back(batch, "undo")

    def _take_back(self, batch: Dot, command: str) -> Undone:
        events = batch_events(self._context.db, batch)
        me = self._context.me()
        if any(event.author != me.id for event in events):
            raise UserError(t("Undo", "Not undone"), t("Undo", "This was done by somebody else."), "")
        named = self._first_name(batch)
        events = [event for event in events if not _stays(event) and not self._is_final(event)]
        made_here = {event.record for event in events if event.field == CREATED}
        drafts: list[Draft] = []
        left = 0
        for event in reversed(events):
            if event.record in made_here and event.field != CREATED:
                continue
            compensation = self._compensate(event)
            drafts += compensation
            left += not compensation
        seen = self._seen_then(events)
        changes = self._context.store.commit(command, me.id, _once(drafts), seen=seen, undoes=_name(batch))
        if not changes:
            self._passed.add(_name(batch))
            raise UserError(
                t("Undo", "“{command}” was not taken back").format(command=named),
                t("Undo", "Others have built on it, or it made what always stays, such as a quarter."),
                t("Undo", "Change it as it is now. Undo goes on with what was done before it."),
            )
        return Undone(changes, named, left)

    def _is_final(self, event: Event) -> bool:
        """Whether the log of disposals keeps what the event said: its making always, and all of it once approved."""
        if event.kind not in PERMANENT:
            return False
        standing = self._context.store.get(event.kind, event.record)
        making = {each.batch for each in field_history(self._context.db, event.record, CREATED)}
        return event.batch in making or standing is None or is_final(standing)

    def _seen_then(self, events: list[Event]) -> dict[str, int] | None:
        """Return from what a deletion was made that comes back as one side of a conflict: it still does not know of the
        edits that it was in conflict with.
        """
        settled = [event for event in events if event.command == "settle" and event.field == DELETED and event.over]
        return seen_when(self._context.db, settled[0].over[0]) if settled else None

    def _first_name(self, batch: Dot) -> str:
        """Return what was done in the first place, where the batch itself undid or redid something."""
        events = batch_events(self._context.db, batch)
        while events and events[0].undoes and events[0].command in BRINGING_BACK:
            device, _dot, number = events[0].undoes.rpartition(".")
            events = batch_events(self._context.db, Dot(device, int(number)))
        return events[0].command if events else ""

    def _compensate(self, event: Event) -> list[Draft]:
        """Return the operations that take one back, or none where it is no longer the only live value."""
        db = self._context.db
        if event.field == CREATED:
            if any(each.live and not _is_of(each, event) for each in field_history(db, event.record)):
                return []
            if event.kind == "team" and has_returns(self._context, event.record):
                return []
            if holding(db, [event.record]):
                return []
            if any(dots_on_screen(db, event.kind, event.record, DELETED).values()):
                return []
            return [Draft(event.kind, event.record, DELETED, Op.SET, True)]
        if event.op is Op.REMOVE:
            return [Draft(event.kind, event.record, event.field, Op.ADD, event.value)]
        standing = self._standing(event)
        if not standing:
            return self._out_of_conflict(event)
        if event.op is Op.ADD:
            return [Draft(event.kind, event.record, event.field, Op.REMOVE, event.value, standing)]
        before = [value_of(db, dot) for dot in event.over] or [None]
        # A settled conflict comes back as it was: every value live again, each naming only the settlement.
        return [Draft(event.kind, event.record, event.field, Op.SET, value, standing, anyway=True) for value in before]

    def _out_of_conflict(self, event: Event) -> list[Draft]:
        """Return what takes a value out of the conflict in which it stands beside values of others: what it alone replaced
        comes back, else it says what they say.
        """
        if event.op is not Op.SET or event.field not in KINDS[event.kind].by_name:
            return []
        history = field_history(self._context.db, event.record, event.field)
        own = tuple(each.dot for each in history if each.live and _stands_for(each, event))
        others = [each for each in history if each.live and each.dot not in own]
        if not own or not others:
            return []
        replaced = {dot for each in history if each.batch != event.batch for dot in each.over}
        before = [value_of(self._context.db, dot) for dot in event.over if dot not in replaced]
        return [
            Draft(event.kind, event.record, event.field, Op.SET, value, own, anyway=True)
            for value in before or [others[0].value]
        ]

    def _standing(self, event: Event) -> tuple[Dot, ...]:
        """Return the live dots that say what the event said: its own, or those by which undo or redo brought it back;
        none where others do.
        """
        live = [each for each in field_history(self._context.db, event.record, event.field) if each.live]
        if event.op is Op.ADD:
            live = [each for each in live if each.value == event.value]
        return tuple(each.dot for each in live) if all(_stands_for(each, event) for each in live) else ()


def _is_of(live: Event, made: Event) -> bool:
    """Whether a live value belongs to the making of its record, or is what undo and redo left of later ones."""
    return live.batch == made.batch or (live.command in BRINGING_BACK and live.author == made.author)


def _stands_for(live: Event, event: Event) -> bool:
    brought_back = live.command in BRINGING_BACK and live.author == event.author and live.value == event.value
    return live.batch == event.batch or brought_back


def _stays(event: Event) -> bool:
    kind = KINDS.get(event.kind)
    return kind is not None and bool(kind.natural) and event.field in (CREATED, *kind.natural)


def _once(drafts: list[Draft]) -> list[Draft]:
    """Leave out repetitions: where a settlement was undone two values came back, and one settlement replaces both."""
    return list({(each.record, each.field, each.op, dump(each.value), each.over): each for each in drafts}.values())


def _name(batch: Dot) -> str:
    return f"{batch.device}.{batch.number}"
