"""What the rows of a plan become: the operations that write them, and what is said of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from kimdesk.i18n import t
from kimdesk.model.assessment import answer_id, answer_ref
from kimdesk.model.changes import Record
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import DELETED, Draft, Op, natural_id
from kimdesk.model.text import LONGEST, pieces
from kimdesk.model.validation import Invalid, clean
from kimdesk.services.advice_rules import keep_advice
from kimdesk.services.belonging import team_of_record
from kimdesk.services.context import Context
from kimdesk.services.disposing import is_final
from kimdesk.services.drafting import creation, set_drafts, unsaid
from kimdesk.services.import_report import NOTHING, Asked, OnMatch, Outcome, RowReport
from kimdesk.services.ladder_rules import leave_decided
from kimdesk.services.made_once import leave_made
from kimdesk.services.names_in_rows import NamesInRows
from kimdesk.services.numbers import Numbers
from kimdesk.services.reading_ids import KIND as READING
from kimdesk.services.reading_ids import known_id
from kimdesk.services.statement_rules import leave_signed
from kimdesk.store.history import field_history

if TYPE_CHECKING:
    from kimdesk.imports.owners import Named
    from kimdesk.imports.records import Row

_STOPS_EVERY = 100
_MOST_KEPT = 10 * LONGEST


class Writing:
    """Turns rows into drafts; people, roles and systems that rows name are found, and made once a row that is written
    names them. ``written`` are the kinds and teams that somebody must be allowed to write for that, ``made`` the kind and
    name of whoever is made on the way. A ``dry`` one only says what would become of the rows.
    """

    def __init__(
        self, context: Context, on_match: OnMatch, rows: Sequence[Row], asked: Asked, dry: bool = False
    ) -> None:
        from kimdesk.imports.matching import match_rows, title_of
        from kimdesk.services.import_holders import Holders

        self._context, self._me = context, context.me()
        self._on_match, self._asked, self._taken, self._dry = on_match, asked, 0, dry
        self.drafts: list[Draft] = []
        self.written: set[tuple[str, str]] = set()
        self.made: list[tuple[str, str]] = []
        self._names = NamesInRows(context)
        self._numbers = Numbers(context.db)
        self._present: dict[str, set[str]] = {}
        self._ids: dict[str, str] = {}
        self._holders = Holders(context.db)
        self._matches = match_rows(rows, self._made_from, self._holders.of)
        for row in rows:
            self._look_up()
            identity = self._identity(row)
            if on_match is OnMatch.UPDATE or identity not in self._known(row.kind):
                self._names.learn(row.kind, row.ref, title_of(row), identity)

    def take(self, row: Row) -> RowReport:
        """Add what one row brings and say what became of it."""
        self._look_up()
        if row.key in self._asked.left_out:
            title = str(row.fields.get(KINDS[row.kind].title) or row.key)
            place = (row.source.sheet, row.source.row, row.kind, row.ref, title)
            return RowReport(*place, Outcome.LEFT_OUT, row.notes, row.key)
        before: Mapping[str, Any] = NOTHING
        identity = self._identity(row)
        standing = self._context.store.get(row.kind, identity) if identity in self._known(row.kind) else None
        values, notes, lost = self._values(row, standing)
        if standing is None and row.kind == READING:
            identity, standing = self._value_held(identity, values)
        row = replace(row, unplaced=(*row.unplaced, *lost))
        if len(row.kept) > _MOST_KEPT:
            words = t("Import", "Of {count:,} characters that no field takes, only the first {most:,} are kept.")
            notes.append(words.format(count=len(row.kept), most=_MOST_KEPT))
        title = str(values.get(KINDS[row.kind].title) or (standing.title if standing else row.key))
        ref = standing.ref if standing else row.ref
        if standing is not None:
            before = self._differing(row, standing, values) or NOTHING
            outcome = self._matched(row, standing, before, values, notes)
        elif row.by_ref and not row.fields.get(KINDS[row.kind].title):
            outcome = Outcome.NOT_HERE
        else:
            notes += self._say_beside(row)
            ref = self._make(row, identity, values)
            outcome = Outcome.NEW
        if outcome in (Outcome.NEW, Outcome.UPDATED):
            team = team_of_record(self._context, standing) if standing else _team_in(row.kind, values)
            self.written.add((row.kind, team))
            notes += self._make_named(values)
            self._keep_unplaced(row, identity, team, revived=bool(standing and standing.deleted))
        place = (row.source.sheet, row.source.row, row.kind, ref, title)
        return RowReport(*place, outcome, (*row.notes, *notes), row.key, before)

    def _make(self, row: Row, identity: str, values: Mapping[str, Any]) -> str:
        """Make the record and return its reference."""
        ref = answer_ref(row.natural[2], row.natural[1]) if row.natural else row.ref
        ref = ref or self._numbers.next(row.kind, values)
        self._create(row.kind, identity, ref, _team_in(row.kind, values), values)
        self._known(row.kind).add(identity)
        return ref

    def _create(self, kind: str, identity: str, ref: str, team: str, values: Mapping[str, Any]) -> None:
        if not self._dry:
            self.drafts += creation(kind, identity, ref, team, values)

    def _look_up(self) -> None:
        """See from time to time whether somebody stopped it."""
        self._taken += 1
        if self._taken % _STOPS_EVERY == 0:
            self._asked.check()

    def _identity(self, row: Row) -> str:
        told = row.record if row.record in self._known(row.kind) else ""
        return told or self._matches.get(row.key) or self._made_from(row) or self._natural(row)

    def _say_beside(self, row: Row) -> list[str]:
        other = next((each.title for each in self._holders.of(row) if row.ref and not each.deleted), None)
        words = t("Import", "“{ref}” is here already for another record, “{title}”; this one came in beside it.")
        return [words.format(ref=row.ref, title=" ".join(other.split())[:80])] if other else []

    def _keep_unplaced(self, row: Row, identity: str, team: str, revived: bool) -> None:
        """Keep words that found no field as a comment on the record, so that nothing of the source is lost."""
        if self._dry:
            return
        for comment, words in self._comments(row, identity):
            if comment not in self._known("comment"):
                text, _note = clean(KINDS["comment"]["text"], words)
                self._create("comment", comment, "", team, {"record": identity, "text": text})
                self.written.add(("comment", team))
                self._known("comment").add(comment)
            elif revived:
                self.drafts.append(Draft("comment", comment, DELETED, Op.SET, False))

    def _comments(self, row: Row, identity: str) -> list[tuple[str, str]]:
        """Return the ids and the words of the comments that keep what found no field; more than one where it is long."""
        made = (self._context.store.workspace, "comment", "import", identity)
        kept = [words for words in pieces(row.kept[:_MOST_KEPT]) if words]
        return [(natural_id(*made, words, *([str(at)] if at else [])), words) for at, words in enumerate(kept)]

    def _differing(self, row: Row, standing: Record, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return what stands now in the fields of which the row says something else."""
        return {
            name: standing[name]
            for name, value in values.items()
            if value not in (None, (), KINDS[row.kind][name].default) and _brings(standing[name], value)
        }

    def _matched(
        self,
        row: Row,
        standing: Record,
        differing: Mapping[str, Any],
        values: Mapping[str, Any],
        notes: list[str],
    ) -> Outcome:
        more = any(comment not in self._known("comment") for comment, _words in self._comments(row, standing.id))
        if not standing.deleted and not differing and not more:
            return Outcome.SAME
        if is_final(standing):
            said = t("Import", "{ref} was approved, and the disposal log is permanent.")
            notes.append(said.format(ref=standing.ref))
            return Outcome.PERMANENT
        if self._asked.on_match.get(row.key, self._on_match) is not OnMatch.UPDATE:
            return self._gone(standing) if standing.deleted else Outcome.SKIPPED
        if standing.deleted:
            self.drafts.append(Draft(row.kind, standing.id, DELETED, Op.SET, False))
        for name in differing:
            known, value = KINDS[row.kind][name], values[name]
            # An import adds to a set and never takes out of it what somebody entered here.
            self.drafts += (
                set_drafts(row.kind, standing.id, known, standing[name], (*standing[name], *value))
                if known.type.is_set
                else [Draft(row.kind, standing.id, name, Op.SET, value)]
            )
        return Outcome.UPDATED

    def _gone(self, standing: Record) -> Outcome:
        last = field_history(self._context.db, standing.id, DELETED, limit=1)
        return Outcome.UNDONE_HERE if last and last[0].command == "undo" else Outcome.DELETED_HERE

    def _value_held(self, identity: str, values: Mapping[str, Any]) -> tuple[str, Record | None]:
        """Return the id that a measure's value for a period has on every laptop, and the record where it is here; a second
        row of one file for the same period stays a row of its own, which is marked.
        """
        if not values.get("measure") or not values.get("period"):
            return identity, None
        own = known_id(self._context, values)
        standing = self._context.store.get(READING, own)
        return (own, standing) if standing is not None or own not in self._known(READING) else (identity, None)

    def _natural(self, row: Row) -> str:
        workspace = self._context.store.workspace
        return answer_id(workspace, *row.natural) if row.natural else self._by_key(row)

    def _by_key(self, row: Row) -> str:
        if row.key not in self._ids:
            self._ids[row.key] = natural_id(self._context.store.workspace, row.kind, "import", row.key)
        return self._ids[row.key]

    def _made_from(self, row: Row) -> str:
        known = self._known(row.kind)
        return next((each for each in (self._natural(row), self._by_key(row)) if each in known), "")

    def _known(self, kind: str) -> set[str]:
        if kind not in self._present:
            rows = self._context.db.execute("SELECT id FROM record WHERE kind = ?", (kind,))
            self._present[kind] = {identity for (identity,) in rows}
        return self._present[kind]

    def _values(self, row: Row, standing: Record | None) -> tuple[dict[str, Any], list[str], list[tuple[str, str]]]:
        """Return what the row's fields become, what is to be said about it, and words that no field takes: names that nothing
        here bears, and texts that are too long.
        """
        kind = KINDS[row.kind]
        values: dict[str, Any] = {}
        notes: list[str] = []
        lost: list[tuple[str, str]] = []
        refused: list[tuple[str, str]] = []
        for name, value in row.fields.items():
            known = kind[name]
            if known.type in (Type.REF, Type.REFS):
                held = standing[name] if standing is not None else None
                held = held if isinstance(held, tuple) else (held,)
                found = self._names.referred(known, cast("Named | tuple[Named, ...]", value), lost, held)
                values[name] = found if known.type is Type.REFS else (found[0] if found else None)
            else:
                try:
                    values[name], note = clean(known, value)
                except Invalid as error:
                    note = str(error)
                    refused += [(str(known.label), str(value))] if known.type.is_words and value else []
                if note:
                    notes.append(note)
        if row.by_ref:
            self._know_system(row.kind, values)
        if standing is None and kind.scope and self._me.only_team and not values.get(kind.scope):
            values[kind.scope] = self._me.only_team
        if row.kind == "asset" and standing is None:
            values["not_known"] = tuple(sorted({*(values.get("not_known") or ()), *unsaid(values)}))
        said = t("Import", "{field}: nothing here, or more than one thing, is called “{name}”.")
        notes += [said.format(field=label, name=words) for label, words in lost]
        lost += refused
        notes += leave_decided(self._me, row.kind, standing, values) + leave_made(standing, values)
        notes += keep_advice(self._context, row.kind, standing, values, self._names.unmade)
        notes += leave_signed(self._context, row.kind, standing, values)
        return values, notes, lost

    def _know_system(self, kind: str, values: dict[str, Any]) -> None:
        """Take the name of a system for the system, where a list of ours shows system and place in one column."""
        system = self._names.system_called(str(values.get("place") or ""))
        if system and "system" in KINDS[kind].by_name and not values.get("system"):
            del values["place"]
            values["system"] = (system,) if KINDS[kind]["system"].type is Type.REFS else system

    def _make_named(self, values: Mapping[str, Any]) -> list[str]:
        """Make whoever and whatever the values name and nobody has made yet; bring back and say what was deleted here."""
        notes = []
        for kind, identity, facts in self._names.to_make(values):
            if identity in self._known(kind):
                self.drafts.append(Draft(kind, identity, DELETED, Op.SET, False))
                words = t("Import", "“{name}” was deleted here and is back, as this row names it.")
                notes.append(words.format(name=facts["name"]))
            else:
                self._create(kind, identity, self._numbers.next(kind), "", facts)
                self.made.append((kind, str(facts["name"])))
            self.written.add((kind, ""))
        return notes


def _team_in(kind: str, values: Mapping[str, Any]) -> str:
    """Return the team of a new record, as its values say it."""
    return str(values.get(KINDS[kind].scope or "-") or "")


def _brings(standing: Any, value: Any) -> bool:
    """Whether a value says something that is not here: a set only by what it would add."""
    return not set(value) <= set(standing or ()) if isinstance(value, tuple) else standing != value
