"""Records of any kind: made, changed, hidden, merged, settled; every form, list and command goes through here."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.making import new_id
from kimdesk.model.ops import ALIAS, DELETED, Dot, Draft, Op
from kimdesk.model.validation import clean
from kimdesk.services.advice_rules import require_apart
from kimdesk.services.belonging import require_change, require_no_returns, require_removal, team_of
from kimdesk.services.cleaning import cleaned_values
from kimdesk.services.context import Context
from kimdesk.services.disposing import approves, require_entry, with_day
from kimdesk.services.drafting import (
    creation,
    may_be_gaps,
    missing_fields,
    require_open_kind,
    say_missing,
    set_drafts,
)
from kimdesk.services.editing import Editing, Made, RecordView
from kimdesk.services.ladder_rules import require_start, require_typed, require_undecided
from kimdesk.services.made_once import require_of_its_own
from kimdesk.services.open_requests import require_not_held
from kimdesk.services.own_themes import reference_letters
from kimdesk.services.reading_ids import own_id
from kimdesk.services.resolving import resolved
from kimdesk.services.restricting import is_to_be_restricted
from kimdesk.services.statement_rules import require_signature
from kimdesk.services.stood_for import with_those_it_stood_for
from kimdesk.services.words import plain
from kimdesk.store import reading
from kimdesk.store.aliases import standing_for
from kimdesk.store.history import dots_of, dots_on_screen
from kimdesk.store.listing import Listing, ListRequest, list_records
from kimdesk.store.references import next_reference
from kimdesk.store.sealed import restricted_records


class RecordService:
    """What can be done with a record whatever its kind."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, request: ListRequest) -> Listing:
        """Return the rows of a list, in one statement."""
        return list_records(self._context.db, request)

    def get(self, kind: str, record: str) -> Record:
        """Return one record; raises UserError where it is not known."""
        found = self._context.store.get(kind, record)
        if found is None:
            raise UserError(t("Records", "Not found"), t("Records", "This record is not on this computer."), "")
        return found

    def open(self, kind: str, record: str) -> RecordView:
        """Return a record with everything its editor shows, in a fixed number of statements; one more where others were merged
        into it.
        """
        db = self._context.db
        found = self.get(kind, record)
        pointing = reading.pointing_at(db, record, merged=True)
        # What was said of a record that was merged into this one is said of this one.
        merged = any(link[4] == ALIAS for link in pointing)
        of_it = tuple(standing_for(db, record)) if merged else record
        comments = tuple(reading.find_records(db, "comment", {"record": of_it}))
        evidence = tuple(reading.find_records(db, "evidence", {"record": of_it}))
        wanted = {found.created_by, found.changed_by, *(each.created_by for each in comments)}
        for each in KINDS[kind]:
            wanted |= (
                {found[each.name]} if each.type is Type.REF else set(found[each.name] if each.type is Type.REFS else ())
            )
        names = reading.names_of(db, {name for name in wanted if name})
        links = tuple(each for each in pointing if each[0] not in ("comment", "evidence") and each[4] != ALIAS)
        return RecordView(found, dots_of(db, [record]), self._context.store.vector(), names, links, comments, evidence)

    def names(self, records: Sequence[str]) -> dict[str, str]:
        """Return what these records are called."""
        return reading.names_of(self._context.db, records)

    def make(
        self,
        kind: str,
        values: Mapping[str, Any],
        *,
        record: str = "",
        ref: str = "",
        prefix: str = "",
        command: str = "new",
        behalf: str = "",
        said_at: str = "",
        restricted: bool = False,
    ) -> Made:
        """Make a record; the reference is the next free one unless ``ref`` is given. A ``restricted`` one is read only by
        those whose role may, and so is for ever what belongs to one.

        Raises UserError where a required field is missing, a value cannot stand in its field, or the person may not.
        """
        cleaned, notes, team = self.prepared(kind, values)
        hidden = is_to_be_restricted(self._context.db, self._context.me(), kind, cleaned, restricted)
        if hidden and not restricted:
            notes = (*notes, t("Records", "It belongs to a restricted record, and is restricted too."))
        known = KINDS[kind]
        me = self._context.me()
        identity = record or own_id(self._context, kind, cleaned) or new_id(me.id)

        def drafts(db: sqlite3.Connection) -> list[Draft]:
            letters = reference_letters(db, prefix)
            given = plain(ref, one_line=True)
            given = given or (next_reference(db, kind, letters) if known.prefix or letters else "")
            return creation(kind, identity, given, team, cleaned, hidden)

        changes = self._context.store.commit_made(command, me.id, drafts, behalf=behalf, said_at=said_at)
        return Made(identity, changes.and_then(Changes(notes=notes)))

    def restricted(self) -> set[str]:
        """Return the ids of the restricted records that this laptop may read."""
        return restricted_records(self._context.db)

    def make_many(self, kind: str, rows: Sequence[tuple[str, Mapping[str, Any]]], command: str = "new") -> list[Made]:
        """Make records from (reference or nothing, values) in one action: all of them or none. What belongs to a restricted
        record is restricted.

        Raises UserError as ``make`` does.
        """
        prepared = [(ref, *self.prepared(kind, values)) for ref, values in rows]
        db, me = self._context.db, self._context.me()
        hidden = [is_to_be_restricted(db, me, kind, each[1], False) for each in prepared]
        identities = [new_id(me.id) for _row in rows]
        prefix = KINDS[kind].prefix

        def drafts(db: sqlite3.Connection) -> list[Draft]:
            following = int(next_reference(db, kind)[len(prefix) :]) if prefix else 0
            written: list[Draft] = []
            for identity, (ref, cleaned, _notes, team), own in zip(identities, prepared, hidden, strict=True):
                if not ref and prefix:
                    ref, following = f"{prefix}{following}", following + 1
                written += creation(kind, identity, ref, team, cleaned, own)
            return written

        changes = self._context.store.commit_made(command, me.id, drafts)
        pairs = zip(identities, prepared, strict=True)
        return [Made(identity, changes.and_then(Changes(notes=each[2]))) for identity, each in pairs]

    def prepared(self, kind: str, values: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...], str]:
        """Return the values as they are kept, notes and the team; refuse what this person may not make."""
        known, me = KINDS[kind], self._context.me()
        if known.scope and me.only_team and not values.get(known.scope):
            values = {**values, known.scope: me.only_team}
        cleaned, notes = cleaned_values(self._context, known, values)
        missing = missing_fields(known, cleaned)
        if missing:
            raise UserError(
                t("Records", "{kind} not saved").format(kind=show(known.label)),
                t("Records", "Still missing: {fields}.").format(fields=say_missing(known, missing)),
                may_be_gaps(known, missing),
            )
        team = team_of(self._context, kind, cleaned)
        for name, value in cleaned.items():
            me.require(kind, team, name, value)
        require_start(me, kind, team, cleaned)
        require_entry(self._context, kind, cleaned)
        require_apart(self._context, kind, cleaned)
        require_signature(self._context, kind, cleaned)
        return cleaned, notes, team

    def change(
        self,
        kind: str,
        record: str,
        values: Mapping[str, Any],
        *,
        shown: Mapping[str, tuple[Dot, ...]] | None = None,
        seen: Mapping[str, int] | None = None,
        command: str = "change",
    ) -> Changes:
        """Change fields of a record in one action; a set is given whole and its members are added and removed one by
        one.

        ``shown`` names, by field, the dots that were on the screen, and ``seen`` is what the screen was filled from;
        without them the values that stand now are replaced.
        """
        drafts, notes = self.changing(kind, record, values, shown)
        me = self._context.me()
        return self._context.store.commit(command, me.id, drafts, seen=seen).and_then(Changes(notes=notes))

    def changing(
        self, kind: str, record: str, values: Mapping[str, Any], shown: Mapping[str, tuple[Dot, ...]] | None = None
    ) -> tuple[list[Draft], tuple[str, ...]]:
        """Return what ``change`` would write, and the notes on it; writes nothing."""
        known = KINDS[kind]
        require_open_kind(known)
        cleaned, notes = cleaned_values(self._context, known, values)
        standing = self.get(kind, record)
        cleaned = with_day(self._context, standing, cleaned)
        require_change(self._context, standing, cleaned)
        require_typed(standing, cleaned)
        drafts: list[Draft] = []
        for name, value in cleaned.items():
            over = (shown or {}).get(name)
            drafts += (
                set_drafts(kind, record, known[name], standing[name], value, over)
                if known[name].type.is_set
                else [Draft(kind, record, name, Op.SET, value, over)]
            )
        return drafts, notes

    def begin(self, kind: str, record: str, name: str) -> Editing:
        """Note what stands on the screen as a person starts to work on a field."""
        shown = tuple(dots_on_screen(self._context.db, kind, record, name))
        return Editing(kind, record, name, shown, seen=self._context.store.vector())

    def type(self, editing: Editing, value: Any) -> Changes:
        """Save what has been typed so far; all of one editing makes one entry in the history.

        Raises Invalid, and saves nothing, where the value cannot stand in the field.
        """
        known = KINDS[editing.kind]
        if known[editing.field].type.is_set or approves(editing.kind, editing.field):
            return self._type_whole(editing, value)
        cleaned, note = clean(known[editing.field], resolved(self._context.db, known[editing.field], value))
        me = self._context.me()
        standing = self.get(editing.kind, editing.record)
        require_change(self._context, standing, {editing.field: cleaned}, goes_on=editing.own is not None)
        require_typed(standing, {editing.field: cleaned})
        draft = Draft(editing.kind, editing.record, editing.field, Op.SET, cleaned, editing.over)
        store = self._context.store
        if cleaned == standing[editing.field] and editing.field not in standing.conflicts:
            return Changes()
        changes = store.retype(editing.own, me.id, draft) if editing.own else None
        if changes is None:
            changes = store.commit("edit", me.id, [draft], seen=editing.seen)
        editing.own = changes.dots.get((editing.record, editing.field), editing.own)
        return changes.and_then(Changes(notes=(note,) if note else ()))

    def _type_whole(self, editing: Editing, value: Any) -> Changes:
        """Save what is no text in one action: members are put in and taken out one by one, an approval brings its day; what
        came in from elsewhere meanwhile stays.
        """
        own = (
            dot
            for dot in dots_on_screen(self._context.db, editing.kind, editing.record, editing.field)
            if dot.device == self._context.store.device
        )
        shown = (*editing.shown, *own)
        return self.change(
            editing.kind,
            editing.record,
            {editing.field: value},
            shown={editing.field: shown},
            seen=editing.seen,
            command="edit",
        )

    def delete(self, kind: str, record: str, seen: Mapping[str, int] | None = None) -> Changes:
        """Hide a record, and with it what was merged into it, as a note says. Its reference is never used again, frozen packs
        keep it, and ``undelete`` brings it back. ``seen`` is what the screen was filled from: an edit that it did not show yet
        is a conflict, and not hidden. Raises Refused for a team with returns and what an open request holds, or UserError.
        """
        standing = self.get(kind, record)
        if kind == "team":
            require_no_returns(self._context, standing)
        require_not_held(self._context, standing)
        return with_those_it_stood_for(self._context, standing, self._mark(kind, record, DELETED, True, "delete", seen))

    def undelete(self, kind: str, record: str) -> Changes:
        """Bring a hidden record back."""
        return self._mark(kind, record, DELETED, False, "undelete")

    def merge(self, kind: str, record: str, into: str) -> Changes:
        """Let ``record`` stand for ``into`` from now on; no field is copied, so that it can be undone."""
        return self._context.store.commit("merge", self._context.me().id, [self.merging(kind, record, into)])

    def merging(self, kind: str, record: str, into: str) -> Draft:
        """Return what ``merge`` would write; writes nothing.

        Raises UserError where the two cannot be one, or the person may not.
        """
        if record == into:
            raise UserError(
                t("Records", "Nothing to merge"), t("Records", "A record cannot be merged with itself."), ""
            )
        target = self.get(kind, into)
        if target.deleted or target.alias:
            raise UserError(
                t("Records", "Not merged"),
                t("Records", "The record that should stay was deleted; both would be hidden.")
                if target.deleted
                else t("Records", "The record that should stay was merged into another one itself."),
                t("Records", "Bring it back first, or merge the other way round."),
            )
        require_not_held(self._context, self.get(kind, record))
        require_of_its_own(self.get(kind, record))
        return self._marking(kind, record, ALIAS, into)

    def _marking(self, kind: str, record: str, name: str, value: Any) -> Draft:
        standing = self.get(kind, record)
        require_removal(self._context, standing)
        require_undecided(standing)
        return Draft(kind, record, name, Op.SET, value)

    def _mark(
        self, kind: str, record: str, name: str, value: Any, command: str, seen: Mapping[str, int] | None = None
    ) -> Changes:
        drafts = [self._marking(kind, record, name, value)]
        store = self._context.store
        if seen is not None:
            # What was typed on this laptop up to now is known, also where the screen was filled before.
            seen = {**seen, store.device: store.vector().get(store.device, 0)}
        return store.commit(command, self._context.me().id, drafts, seen=seen)
