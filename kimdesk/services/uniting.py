"""Two records of one thing become one: what only the other says is taken over, what names the other names the one that
stays, and one undo takes all of it back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kimdesk.errors import Refused, UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.fields import Field, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ladder import BY_DECISION, Outcome, outcome_of
from kimdesk.model.ops import Draft
from kimdesk.services.context import Context
from kimdesk.services.records import RecordService
from kimdesk.services.value_words import field_words, value_words
from kimdesk.store import reading
from kimdesk.store.rules import kept_rules
from kimdesk.store.sealed import is_restricted

# What is not known is not known of the one that stays. Nor is taken what only a decision may write.
_NEVER_TAKEN = frozenset({"not_known"})
# A record that belongs to another goes on belonging to it: what is said of either is read together.
BELONGING = frozenset({"comment", "evidence", "stage"})


@dataclass(frozen=True, slots=True)
class Side:
    """A field in which two records differ, in words; ``taken`` is whether the other one's value would be taken over, ``both``
    whether values of both then stand.
    """

    field: str
    label: str
    stays: str
    other: str
    taken: bool
    both: bool = False


@dataclass(frozen=True, slots=True)
class Prospect:
    """What uniting two records comes to: where they differ, how many records name the one that goes, and how many of these
    will go on naming it because they may not be changed. ``refused`` is why this person may not do it, or nothing.
    """

    kind: str
    stays: Record
    goes: Record
    sides: tuple[Side, ...]
    naming: int
    left: int
    refused: str = ""


class UnitingService:
    """Lays two records beside each other and lets one of them stand for both."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context, self._records = context, records

    def prospect(self, kind: str, goes: str, stays: str) -> Prospect:
        """Return what uniting would come to, and whether this person may do it. Raises UserError where nobody could."""
        found, _pointing = self._looked_at(kind, goes, stays)
        try:
            self._own(found, {side.field for side in found.sides if side.taken})
        except UserError as error:
            return replace(found, refused=error.why)
        return found

    def _looked_at(self, kind: str, goes: str, stays: str) -> tuple[Prospect, list[Draft]]:
        """Return what uniting would come to, and what lets the records that name one name the other."""
        self._require_person(kind, goes)
        going, staying = self._records.get(kind, goes), self._records.get(kind, stays)
        for each in (going, staying):
            _require_one_value(each)
        self._require_read_alike(going, staying)
        self._require_nothing_waits(going)
        names = reading.names_of(self._context.db, [*_named(going), *_named(staying)])
        sides = [side for field in KINDS[kind] if (side := _side(field, staying, going, names))]
        drafts, left = self._pointing(going, staying)
        naming = len({draft.record for draft in drafts}) + left
        return Prospect(kind, staying, going, tuple(sides), naming, left), drafts

    def unite(self, kind: str, goes: str, stays: str, take: Collection[str] | None = None) -> Changes:
        """Let one record stand for both, in one action. ``take`` names the fields whose value is taken over from the one that
        goes; without it those that say nothing in the one that stays, and every member of sets.

        Raises UserError where it cannot be done, or the person may not.
        """
        found, pointing = self._looked_at(kind, goes, stays)
        taken = {side.field for side in found.sides if side.taken} if take is None else set(take)
        unknown = taken - {side.field for side in found.sides}
        if unknown:
            raise UserError(
                t("Uniting", "Not merged"),
                t("Uniting", "Both say the same in: {fields}.").format(fields=", ".join(sorted(unknown))),
                "",
            )
        (*drafts, merging), notes = self._own(found, taken)
        changes = self._context.store.commit("merge", self._context.me().id, [*drafts, *pointing, merging])
        return changes.and_then(Changes(notes=notes))

    def _own(self, found: Prospect, taken: Collection[str]) -> tuple[list[Draft], tuple[str, ...]]:
        """Return what is written in the two records themselves, that one stands for the other last, and the notes on it."""
        kind, stays, goes = found.kind, found.stays, found.goes
        values = {name: _together(KINDS[kind][name], stays, goes) for name in sorted(taken)}
        drafts, notes = self._records.changing(kind, stays.id, values) if values else ([], ())
        # Who may not take the other record away merges nothing: ``merging`` refuses it.
        return [*drafts, self._records.merging(kind, goes.id, stays.id)], notes

    def _pointing(self, goes: Record, stays: Record) -> tuple[list[Draft], int]:
        """Return what lets the records that name one name the other, and how many stay as they are: what was signed or handed
        out says what it said, and some are not this person's to change.
        """
        drafts: list[Draft] = []
        left = 0
        for (kind, record), fields in self._naming(goes).items():
            try:
                drafts += self.handed_over(kind, record, fields, goes.id, stays.id)
            except UserError:
                left += 1
        return drafts, left

    def _naming(self, goes: Record) -> Mapping[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for kind, record, _ref, _title, field in reading.pointing_at(self._context.db, goes.id):
            if kind in KINDS and kind not in BELONGING and field in KINDS[kind].by_name:
                found.setdefault((kind, record), []).append(field)
        return found

    def handed_over(self, kind: str, record: str, fields: Collection[str], goes: str, stays: str) -> list[Draft]:
        """Return what lets a record name the one that stays where it names the one that goes; writes nothing. Raises UserError
        where it was signed or handed out, or is not this person's to change.
        """
        standing = self._records.get(kind, record)
        values: dict[str, Any] = {}
        for name in fields:
            if KINDS[kind][name].type is Type.REF:
                # What names the one that stays already as its own whole would name itself.
                values[name] = None if record == stays else stays
            else:
                values[name] = tuple(dict.fromkeys(stays if each == goes else each for each in standing[name]))
        return self._records.changing(kind, record, values)[0]

    def _require_read_alike(self, going: Record, staying: Record) -> None:
        """What few may read must not come to stand where all read it, nor what all read vanish from most laptops."""
        hidden = [each for each in (going, staying) if is_restricted(self._context.db, each.id)]
        if len(hidden) == 1:
            raise UserError(
                t("Uniting", "One of the two is restricted"),
                t("Uniting", "{name} is read by few, and the other one by everybody.").format(name=hidden[0].title),
                t(
                    "Uniting",
                    "Keep both, or write what may be read by everybody into the other one and delete this one.",
                ),
            )

    def _require_nothing_waits(self, going: Record) -> None:
        """A step that waits on the ladder would wait at a risk which no list shows any more."""
        if going.kind != "risk":
            return
        for step in reading.find_records(self._context.db, "escalation", {"risk": going.id}):
            if outcome_of(step.values) is Outcome.WAITING:
                raise Refused(
                    t("Uniting", "A decision on {name} is still open").format(name=going.title),
                    t("Uniting", "{ref} waits for a decision on {name}.").format(ref=step.ref, name=going.title),
                    t("Uniting", "Have it decided first, or merge the other way round."),
                )

    def _require_person(self, kind: str, goes: str) -> None:
        if kind != "person":
            return
        rules = kept_rules(self._context.db)
        if goes in rules.people.values() or goes == self._context.me().id:
            name = self._records.get(kind, goes).title
            raise Refused(
                t("Uniting", "{name} works on a laptop here").format(name=name),
                t("Uniting", "What is written on it is written in this name, so that this is the one to keep."),
                t("Uniting", "Merge the other way round, so that {name} stays.").format(name=name),
            )


def _require_one_value(record: Record) -> None:
    """Of two values of a field one would be taken unseen, and the other left where nobody looks any more."""
    if not record.conflicts:
        return
    fields = ", ".join(field_words(record.kind, name) for name in sorted(record.conflicts))
    raise UserError(
        t("Uniting", "Two people say different things"),
        t("Uniting", "{name} has two values in: {fields}.").format(name=record.title, fields=fields),
        t("Uniting", "Choose one of them on Conflicts first (kimdesk conflicts). Then make one of the two."),
    )


def _named(record: Record) -> Iterator[str]:
    for field in KINDS[record.kind]:
        value = record[field.name]
        if value and field.type is Type.REF:
            yield value
        elif value and field.type is Type.REFS:
            yield from value


def _side(field: Field, stays: Record, goes: Record, names: Mapping[str, str]) -> Side | None:
    mine, theirs = stays[field.name], goes[field.name]
    if not theirs or mine == theirs or field.type is Type.OBJECT:
        return None
    if field.name in _NEVER_TAKEN or field.name in BY_DECISION.get(stays.kind, ()):
        return None
    # A record that names itself, or the one that becomes it, says nothing by that.
    if field.type is Type.REF and theirs in (stays.id, goes.id):
        return None
    both = field.type.is_set
    if both and not set(theirs) - set(mine or ()):
        return None
    kind = stays.kind
    return Side(
        field.name,
        show(field.label),
        value_words(kind, field.name, mine, names),
        value_words(kind, field.name, theirs, names),
        both or not mine,
        both,
    )


def _together(field: Field, stays: Record, goes: Record) -> Any:
    if field.type.is_set:
        return tuple(dict.fromkeys((*(stays[field.name] or ()), *(goes[field.name] or ()))))
    return goes[field.name]
