"""A team's quarterly return: opened already filled from last quarter, edited, and said to be unchanged or changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Dot, Draft, Op, natural_id
from kimdesk.model.quarters import Quarter
from kimdesk.model.readthrough import CHANGED, UNCHANGED, Reading, outcome_of, read_through
from kimdesk.model.returns import (
    INHERITED_ENTRY,
    INHERITED_RETURN,
    covered,
    stands,
    state_of,
    what_is_missing,
)
from kimdesk.model.validation import clean
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.services.editing import Editing
from kimdesk.services.filling import inherited_dots, own_words, repeats, require_the_same, says_nothing
from kimdesk.services.quarter_limits import require_fillable
from kimdesk.services.records import RecordService
from kimdesk.services.return_view import EntryView, ReturnView, by_activity, by_quarter, sources_of
from kimdesk.services.still_open import note_on_day, require_open
from kimdesk.store import reading
from kimdesk.store.history import dots_of, dots_on_screen


class ReturnService:
    """Reading and filling returns. Submitting, reviewing and the rest are in ``workflow``."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context = context
        self._records = records

    def return_id(self, team: str, quarter: Quarter) -> str:
        """Return the id of a team's return for a quarter, the same on every laptop."""
        return natural_id(self._context.store.workspace, "return", team, quarter.start.isoformat())

    def entry_id(self, activity: str, quarter: Quarter) -> str:
        """Return the id of an activity's entry in a quarter, the same on every laptop."""
        return natural_id(self._context.store.workspace, "entry", activity, quarter.start.isoformat())

    def open(self, team: str, quarter: Quarter) -> ReturnView:
        """Return what a team's return says in a quarter, last quarter's words included; writes nothing."""
        db = self._context.db
        owner = self._records.get("team", team)
        starts = reading.column_of(db, "quarter", "start")
        start = quarter.start.isoformat()
        wholes = by_quarter(reading.find_records(db, "return", {"team": team}), starts)
        # In the order in which the index holds them: they are put in the order of their days anyhow.
        written = by_activity(reading.find_records(db, "entry", {"team": team}, "quarter"), starts)
        activities = [
            each
            for each in reading.find_records(db, "activity", {"team": team})
            if quarter.overlaps(each["since"], each["until"])
        ]
        whole = read_through(wholes, start, INHERITED_RETURN)
        entries = tuple(self._entry(each, quarter, written.get(each.id, [])) for each in activities)
        return self._view(owner, quarter, whole, entries)

    def _entry(self, activity: Record, quarter: Quarter, written: list[tuple[str, Record]]) -> EntryView:
        start = quarter.start.isoformat()
        reading_ = read_through(written, start, INHERITED_ENTRY)
        answered = bool(reading_.before) or any(day < start and outcome_of(record) for day, record in written)
        return EntryView(activity, self.entry_id(activity.id, quarter), reading_, answered)

    def _view(self, team: Record, quarter: Quarter, whole: Reading, entries: tuple[EntryView, ...]) -> ReturnView:
        db = self._context.db
        identity = self.return_id(team.id, quarter)
        about = (identity, *(entry.activity.id for entry in entries), *(entry.id for entry in entries))
        evidence = tuple(reading.find_records(db, "evidence", {"record": about}))
        changes = tuple(
            reading.find_records(db, "change", {"team": team.id, "quarter": self._context.quarter_id(quarter)})
        )
        comments = tuple(reading.find_records(db, "comment", {"record": identity}))
        people = {record.created_by for record in (*changes, *comments)} | {record["approved_by"] for record in changes}
        limit = self._context.unchanged_limit()
        full = team["detail"] == "full"
        status = whole.record["status"] if whole.record else None
        touched = whole.record is not None or any(entry.reading.record for entry in entries)
        proven = frozenset((each["record"], each["about"] or "") for each in evidence if each["record"])
        missing = what_is_missing(whole, [(entry.activity, entry.reading) for entry in entries], full, proven, limit)
        signoffs = reading.find_records(db, "signoff", {"quarter": self._context.quarter_id(quarter)})
        signed = covered(status, [each.id for each in signoffs if stands(each)])
        return ReturnView(
            team,
            quarter,
            identity,
            whole,
            entries,
            changes,
            evidence,
            comments,
            reading.names_of(db, people),
            state_of(status, touched, signed),
            tuple(missing),
            full,
            quarter.shifted(-1),
            self._shown(identity, whole, entries),
            self._context.store.vector(),
        )

    def _shown(
        self, identity: str, whole: Reading, entries: Sequence[EntryView]
    ) -> dict[tuple[str, str], tuple[Dot, ...]]:
        """Return the dots of the values that a form shows: of several in conflict that is one, and the others stay."""
        db = self._context.db
        shown = dots_of(db, sources_of(identity, entries))
        records = [each for each in (whole.record, *(entry.reading.record for entry in entries)) if each is not None]
        for record in records:
            for name in record.conflicts:
                dots = dots_on_screen(db, record.kind, record.id, name)
                shown[record.id, name] = tuple(dot for dot, value in dots.items() if value == record[name])
        return shown

    def stages(self, view: ReturnView) -> list[Record]:
        """Return the lifecycle stages of the view's activities."""
        return reading.find_records(
            self._context.db, "stage", {"activity": tuple(entry.activity.id for entry in view.entries)}
        )

    def type(self, view: ReturnView, editing: Editing, value: Any, activity: str = "") -> Changes:
        """Save what has been typed so far. A value that only repeats what is inherited writes nothing; an emptied
        text is kept as empty. An entry said to be unchanged is a changed one from then on.
        """
        known = KINDS[editing.kind][editing.field]
        source = view.whole if not activity else view.entry(activity).reading
        cleaned, note = clean(known, value)
        if repeats(known, cleaned, source) and editing.own is None and not editing.shown:
            return Changes()
        cleaned = own_words(known, cleaned, source)
        require_open(view)
        me = self._context.me()
        me.require(editing.kind, view.team.id, editing.field, cleaned)
        draft = Draft(editing.kind, editing.record, editing.field, Op.SET, cleaned, editing.over)
        more = self._as_changed(view, activity, {editing.field: cleaned})
        changes = self._context.store.retype(editing.own, me.id, draft) if editing.own and not more else None
        if changes is None:
            drafts = [*self.ensure(view.team, view.quarter, activity), draft, *more]
            changes = self._context.store.commit("edit", me.id, drafts, seen=editing.seen)
        editing.own = changes.dots.get((editing.record, editing.field), editing.own)
        return changes.and_then(Changes(notes=(note,) if note else ()))

    def fill(self, view: ReturnView, values: Mapping[str, Any], activity: str = "") -> Changes:
        """Answer several fields of the return, or of an activity's entry, as one action; what only repeats last
        quarter is not written. An entry said to be unchanged is a changed one from then on.
        """
        require_open(view)
        me = self._context.me()
        kind, record = ("entry", self.entry_id(activity, view.quarter)) if activity else ("return", view.id)
        source = view.entry(activity).reading if activity else view.whole
        drafts = self.ensure(view.team, view.quarter, activity)
        cleaned_values: dict[str, Any] = {}
        for name, value in values.items():
            known = KINDS[kind][name]
            me.require(kind, view.team.id, name, value)
            cleaned, _note = clean(known, value)
            cleaned_values[name] = cleaned
            if not repeats(known, cleaned, source) or view.shown.get((record, name)):
                drafts.append(Draft(kind, record, name, Op.SET, own_words(known, cleaned, source)))
        drafts += self._as_changed(view, activity, cleaned_values)
        return self._context.store.commit("fill", me.id, drafts)

    def _as_changed(self, view: ReturnView, activity: str, values: Mapping[str, Any]) -> list[Draft]:
        """Return what makes an unchanged entry a changed one, where one of these values says something else than before."""
        own = self._context.store.get("entry", view.entry(activity).id) if activity else None
        if own is None or outcome_of(own) != UNCHANGED:
            return []
        entry, known = view.entry(activity), KINDS["entry"]
        if all(
            repeats(known[name], each, entry.reading) or says_nothing(known[name], each)
            for name, each in values.items()
        ):
            return []
        return [
            Draft("entry", entry.id, "outcome", Op.SET, {"outcome": CHANGED}, self.replaced(view, "outcome", entry))
        ]

    def nothing_changed(self, view: ReturnView, activities: Sequence[str]) -> Changes:
        """Confirm that nothing changed in these activities: dated, attributed, counted, and naming the values it
        confirms. Raises UserError where something else stands in one of them than before.
        """
        require_open(view)
        me = self._context.me()
        me.require("entry", view.team.id)
        drafts: list[Draft] = []
        for entry in view.entries:
            if entry.activity.id in activities:
                require_the_same(entry)
                value = {"outcome": UNCHANGED, "inherits": inherited_dots(view, entry)}
                drafts += self.ensure(view.team, view.quarter, entry.activity.id)
                drafts.append(Draft("entry", entry.id, "outcome", Op.SET, value, self.replaced(view, "outcome", entry)))
        return self._context.store.commit("nothing changed", me.id, _once(drafts), seen=view.seen)

    def something_changed(
        self, view: ReturnView, activity: str, what: str = "", why: str = "", effective: str = ""
    ) -> Changes:
        """Say that an activity changed: what, why and from when."""
        require_open(view)
        me = self._context.me()
        me.require("entry", view.team.id)
        entry = view.entry(activity)
        notes: list[str] = []
        drafts = self.ensure(view.team, view.quarter, activity)
        drafts.append(
            Draft("entry", entry.id, "outcome", Op.SET, {"outcome": CHANGED}, self.replaced(view, "outcome", entry))
        )
        for name, words in (("what", what), ("why", why), ("effective", effective)):
            value, note = clean(KINDS["entry"][name], words)
            notes += [each for each in (note, note_on_day(view, value) if name == "effective" else "") if each]
            if value is not None:
                drafts.append(Draft("entry", entry.id, name, Op.SET, value, self.replaced(view, name, entry)))
        return self._context.store.commit("something changed", me.id, drafts, seen=view.seen).and_then(
            Changes(notes=tuple(notes))
        )

    def withdraw_outcome(self, view: ReturnView, activity: str) -> Changes:
        """Take back what was said about an activity this quarter."""
        require_open(view)
        me = self._context.me()
        me.require("entry", view.team.id)
        entry = view.entry(activity)
        draft = Draft("entry", entry.id, "outcome", Op.SET, None, self.replaced(view, "outcome", entry))
        return self._context.store.commit("take back", me.id, [draft], seen=view.seen)

    def replaced(self, view: ReturnView, field: str, entry: EntryView | None = None) -> tuple[Dot, ...]:
        """Return the dots that a button pressed in this view replaces: what it showed, and what this laptop has
        written there since.

        What arrived from elsewhere meanwhile is not among them before somebody has seen it.
        """
        kind, record = ("entry", entry.id) if entry else ("return", view.id)
        shown = view.shown.get((record, field), ())
        own = (
            dot
            for dot in dots_on_screen(self._context.db, kind, record, field)
            if dot.device == self._context.store.device
        )
        return tuple(dict.fromkeys((*shown, *own)))

    def ensure(self, team: Record, quarter: Quarter, activity: str = "") -> list[Draft]:
        """Return the drafts that make the quarter, the return and the entry where they are not there yet."""
        db = self._context.db
        drafts = self.ensure_quarter(quarter)
        identity = self.return_id(team.id, quarter)
        quarter_id = self._context.quarter_id(quarter)
        if not reading.is_made(db, "return", identity):
            values = {"title": f"{team.title}, {quarter.name}", "team": team.id, "quarter": quarter_id}
            drafts += creation("return", identity, "", team.id, values)
        if activity and not reading.is_made(db, "entry", self.entry_id(activity, quarter)):
            values = {"activity": activity, "team": team.id, "quarter": quarter_id}
            drafts += creation("entry", self.entry_id(activity, quarter), "", team.id, values)
        return drafts

    def ensure_quarter(self, quarter: Quarter) -> list[Draft]:
        """Return the drafts that make the quarter's own record where it is not there yet."""
        identity = self._context.quarter_id(quarter)
        if reading.is_made(self._context.db, "quarter", identity):
            return []
        require_fillable(self._context, quarter)
        due = self._context.due(quarter).isoformat()
        values = {"name": quarter.name, "start": quarter.start.isoformat(), "end": quarter.end.isoformat(), "due": due}
        return creation("quarter", identity, "", "", values)


def _once(drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out repeated creations of the quarter and the return in one batch."""
    kept: dict[tuple[str, str, str], Draft] = {}
    for draft in drafts:
        kept.setdefault((draft.record, draft.field, str(draft.value) if draft.op is not Op.SET else ""), draft)
    return list(kept.values())
