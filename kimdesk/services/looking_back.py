"""Looking back: what any record, any list and the whole workspace said at an instant, who had said it and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_long_date
from kimdesk.model.fields import Field
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.services.completeness import say_incomplete
from kimdesk.services.context import Context
from kimdesk.services.field_past import FieldPast, fields_past
from kimdesk.services.moments import Moment
from kimdesk.services.value_words import named_in, value_words
from kimdesk.services.wrote import Writers, Wrote
from kimdesk.store.as_at import (
    Count,
    RecordThen,
    Value,
    counts_then,
    first_recorded,
    list_then,
    record_then,
    records_then,
)
from kimdesk.store.listing import Listing, ListRequest
from kimdesk.store.past import names_then
from kimdesk.store.reading import names_of
from kimdesk.store.recorded import ALWAYS


@dataclass(frozen=True, slots=True)
class FieldThen:
    """One field as it was and as it is, in words; ``wrote`` are the values that counted, several where they differed or
    where the field holds several.
    """

    field: Field
    then: str
    now: str
    changed: bool
    wrote: tuple[Wrote, ...]
    disputed: bool

    @property
    def label(self) -> str:
        """What people call it."""
        return show(self.field.label)


@dataclass(frozen=True, slots=True)
class PastRecord:
    """A record as it was at a moment; ``remarks`` say what else must be known of it. Not ``there``: nothing had been
    recorded of it.
    """

    kind: str
    id: str
    ref: str
    title: str
    moment: Moment
    there: bool
    record: Record | None
    fields: tuple[FieldThen, ...]
    remarks: tuple[str, ...]
    names: Mapping[str, str]

    @property
    def changed(self) -> int:
        """How many fields say something else today."""
        return sum(1 for each in self.fields if each.changed)


class LookingBackService:
    """Answers as at a moment; what stands now is the same as at the present."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, request: ListRequest, moment: Moment) -> Listing:
        """Return the rows of a list as they were: the same columns, filters and order."""
        return list_then(self._context.db, request, moment.until)

    def records(
        self, kinds: tuple[str, ...], moment: Moment, deleted: bool = False
    ) -> tuple[list[Record], dict[str, str]]:
        """Return the records of these kinds as they were, or those that were deleted, and what everything was called that
        they referred to.
        """
        return records_then(self._context.db, kinds, moment.until, deleted=deleted)

    def counts(self, moment: Moment) -> dict[str, Count]:
        """Return how many records of each kind there were, in the order of the registry."""
        found = counts_then(self._context.db, moment.until)
        return {kind.name: found[kind.name] for kind in ALL}

    def remark(self, moment: Moment, nothing: bool = False) -> str:
        """Return what must be said beside anything that is shown as at a moment, or nothing: that history is not all here,
        that the day has not come, and where ``nothing`` was found that nothing had been recorded at all.
        """
        words = [say_incomplete(self._context.db)]
        if moment.ahead:
            words.append(t("LookingBack", "This day has not come yet: shown is what stands now."))
        first = first_recorded(self._context.db) if nothing else None
        if first is not None and first > moment.until:
            day = say_long_date(self._local(first).date())
            words.append(
                t("LookingBack", "Nothing had been recorded yet: the first record here is of {day}.").format(day=day)
            )
        return " ".join(filter(None, words))

    def record(self, kind: str, record: str, moment: Moment) -> PastRecord:
        """Return a record as it was, beside what it says today; raises UserError where it was never known here."""
        now = self._context.store.get(kind, record)
        if now is None:
            raise UserError(t("LookingBack", "Not found"), t("LookingBack", "This record is not on this computer."), "")
        then = record_then(self._context.db, kind, record, moment.until)
        names = dict(self._names_then(then, moment))
        fields = tuple(self._fields(kind, now, then, names)) if then else ()
        title = then.record.title if then else now.title
        remarks = (*self._remarks(now, then, moment, names), self.remark(moment))
        return PastRecord(
            kind,
            record,
            now.ref,
            names.get(title, title),
            moment,
            then is not None,
            then.record if then else None,
            fields,
            tuple(filter(None, remarks)),
            names,
        )

    def by_field(self, kind: str, record: str) -> tuple[FieldPast, ...]:
        """Return everything that was ever said in each field of a record, newest first."""
        return fields_past(self._context, kind, record)

    def _fields(self, kind: str, now: Record, then: RecordThen, names: Mapping[str, str]) -> Iterable[FieldThen]:
        today = names_of(self._context.db, _named(now))
        titles = names_of(self._context.db, today.values())
        called_now = {record: titles.get(title) or title for record, title in today.items()}
        writers = Writers(self._context, names)
        for field in KINDS[kind]:
            before, after = then.record[field.name], now[field.name]
            said = then.said.get(field.name, ())
            wrote = tuple(_wrote(kind, field, each, names, writers) for each in said)
            words = value_words(kind, field.name, before, names), value_words(kind, field.name, after, called_now)
            if any(words) or said:
                disputed = field.name in then.record.conflicts
                yield FieldThen(field, *words, before != after, wrote, disputed)

    def _names_then(self, then: RecordThen | None, moment: Moment) -> dict[str, str]:
        if then is None:
            return {}
        wanted = _named(then.record) | {then.record.alias, then.record.title}
        wanted |= {name for values in then.said.values() for each in values for name in (each.author, each.behalf)}
        for name, values in then.said.items():
            for each in values:
                wanted |= named_in(then.record.kind, name, each.value)
        return names_as_at(self._context, wanted, moment)

    def _remarks(self, now: Record, then: RecordThen | None, moment: Moment, names: Mapping[str, str]) -> Iterable[str]:
        if then is None:
            yield t("LookingBack", "It had not been recorded yet: it was made on {day}.").format(
                day=say_long_date(self._local(now.created_at).date())
            )
            return
        if then.record.deleted:
            yield t("LookingBack", "It was deleted then.")
        if then.record.alias:
            name = names.get(then.record.alias) or then.record.alias[:8]
            yield t("LookingBack", "It had been merged into {name}.").format(name=name)
        if now.deleted and not then.record.deleted:
            yield t("LookingBack", "It has been deleted since.")
        if now.alias and not then.record.alias:
            yield t("LookingBack", "It has been merged into another record since.")

    def _local(self, milliseconds: int) -> datetime:
        utc = datetime.fromtimestamp(milliseconds / 1000, UTC)
        return utc.astimezone(self._context.clock.now().tzinfo)


def names_as_at(context: Context, records: Iterable[str], moment: Moment) -> dict[str, str]:
    """Return what records were called; one that was called after another by that one's name."""
    wanted = [record for record in set(records) if record]
    found = _names(context, wanted, moment)
    # An entry is called what its activity is called.
    titles = _names(context, [title for title in found.values() if len(title) == 36], moment)
    return {record: titles.get(title) or title for record, title in found.items()}


def _names(context: Context, records: list[str], moment: Moment) -> dict[str, str]:
    if not records:
        return {}
    if moment.until == ALWAYS:
        return names_of(context.db, records)
    return {identity: title or "" for _n, identity, _k, _r, title in names_then(context.db, moment.until, records)}


def _wrote(kind: str, field: Field, value: Value, names: Mapping[str, str], writers: Writers) -> Wrote:
    words = value_words(kind, field.name, (value.value,) if field.type.is_set else value.value, names)
    return writers.wrote(value.dot, words, value.author, value.behalf, value.wall, value.offset, value.received)


def _named(record: Record) -> set[str]:
    """Return the records that a record refers to."""
    found: set[str] = set()
    for field in KINDS[record.kind]:
        found |= named_in(record.kind, field.name, record[field.name])
    return found
