"""The follow-up list: what is recorded and not right yet, each in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from kimdesk.i18n import language, show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.services.context import Context
from kimdesk.services.retention_check import SAYING, doubt_of
from kimdesk.store import reading
from kimdesk.store.follow_up import Found, Sort, find, find_in, find_wrong

# What is wrong in records, by their ids: a sentence for each field that is concerned.
Marks = Mapping[str, Mapping[str, str]]

_RULE = "retention_rule"


class FollowUp(NamedTuple):
    """One record to look at, and why."""

    sort: Sort
    kind: str
    id: str
    ref: str
    title: str
    field: str
    sentence: str


class FollowUpService:
    """Finds what needs somebody; nothing is changed, and nothing is ever dropped because it is not right."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._marked: dict[str, tuple[object, Marks]] = {}

    def list(self) -> list[FollowUp]:
        """Return what is to be followed up, gaps first, in the order of the registers."""
        found = [*find(self._context.db, self._context.clock.today()), *self._doubtful_rules()]
        # A return, an entry or an answer is called what it belongs to is called.
        names = reading.names_of(self._context.db, {each.title for each in found if len(each.title) == 36})
        return [
            FollowUp(
                each.sort, each.kind, each.id, each.ref, names.get(each.title, each.title), each.field, _sentence(each)
            )
            for each in found
        ]

    def marks(self, kind: str) -> Marks:
        """Return, for the records of a kind by id, the sentences on what is wrong in them, by field; gaps that somebody
        recorded are not wrong. A fixed number of statements, and one where nothing was written since they were found.
        """
        today = self._context.clock.today()
        # Asked first: what is written while they are looked for is looked for next time.
        stands = self._context.store.database.writes(), today, language()
        stood, marks = self._marked.get(kind, (None, {}))
        if stood != stands:
            marks = self._find_marks(kind, today)
            self._marked[kind] = stands, marks
        return marks

    def _find_marks(self, kind: str, today: date) -> Marks:
        marks: dict[str, dict[str, str]] = {}
        found = find_wrong(self._context.db, kind, today)
        for each in [*found, *(self._doubtful_rules() if kind == _RULE else ())]:
            said = marks.setdefault(each.id, {})
            said[each.field] = " ".join(filter(None, (said.get(each.field), _sentence(each))))
        return marks

    def _doubtful_rules(self) -> Iterator[Found]:
        """Yield the retention rules whose period is not clear, or of which somebody has noted that it is not."""
        names = ("id", "ref", KINDS[_RULE].title, "unparsed", *SAYING)
        for identity, ref, title, unparsed, *said in reading.columns_of_all(self._context.db, _RULE, names, "ref"):
            doubt = doubt_of(said)
            if doubt or unparsed:
                yield Found(Sort.UNPARSED, _RULE, identity, ref or "", title or "", "period", doubt)

    def of(self, record: Record) -> tuple[tuple[str, str], ...]:
        """Return (field, sentence) for what is to be followed up in one record, in one statement."""
        found = find_in(self._context.db, record, self._context.clock.today())
        return tuple((each.field, _sentence(each)) for each in found)


def _sentence(found: Found) -> str:
    if found.sort is Sort.UNPARSED and found.about:
        return found.about
    field = _label(found.kind, found.field)
    if found.sort is Sort.GAP:
        options = {option.key: show(option.label).lower() for option in KINDS["asset"]["not_known"].options}
        facts = ", ".join(options.get(key, key) for key in found.about.split(","))
        return t("FollowUp", "Not known yet: {facts}.").format(facts=facts)
    if found.sort is Sort.LEFT:
        return t("FollowUp", "{field}: {name} has left.").format(field=field, name=found.about)
    if found.sort is Sort.NOWHERE:
        if found.about:
            return t("FollowUp", "{field}: {name} was deleted.").format(field=field, name=found.about)
        return t("FollowUp", "“{field}” names something that is not on this computer.").format(field=field)
    if found.sort is Sort.RING:
        return t("FollowUp", "“{field}” leads back to itself.").format(field=field)
    if found.sort is Sort.UNPARSED:
        return t("FollowUp", "{field}: not understood; its words stand as they came.").format(field=field)
    if found.sort is Sort.UNDECIDED:
        option = KINDS["risk"]["level"].option(found.about)
        decided = show(option.label) if option else found.about
        return t(
            "FollowUp", "{field}: the last decision here put it at {decided}, and the register says otherwise."
        ).format(field=field, decided=decided)
    return t("FollowUp", "{first} is later than {second}.").format(
        first=field, second=_label(found.kind, found.about).lower()
    )


def _label(kind: str, field: str) -> str:
    known = KINDS[kind].by_name.get(field) if kind in KINDS else None
    return show(known.label) if known else field
