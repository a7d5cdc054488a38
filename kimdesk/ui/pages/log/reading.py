"""What the log page reads for one showing, away from the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.quarters import Quarter
from kimdesk.model.readthrough import CHANGED, UNCHANGED
from kimdesk.model.returns import State
from kimdesk.services.both_edited import BothEdited
from kimdesk.services.chase_state import Last
from kimdesk.services.conflicts import ConflictView
from kimdesk.services.desk import Desk
from kimdesk.services.finding import HistoryLine
from kimdesk.services.identity import Who
from kimdesk.services.return_view import EntryView, ReturnView, practice_to_take_up

# What a showing of the log is read from.
SHOWN_KINDS = frozenset(
    {
        "return",
        "entry",
        "activity",
        "team",
        "change",
        "evidence",
        "comment",
        "quarter",
        "signoff",
        "stage",
        "person",
        "chase",
    }
)
TONES = {
    State.SUBMITTED: "accent",
    State.REVIEWED: "green",
    State.SIGNED: "green",
    State.RETURNED: "amber",
    State.DRAFT: "amber",
    State.REOPENED: "amber",
    State.NOT_RETURNED: "red",
    State.NOT_STARTED: "neutral",
}
# While a return is so, a chase that has been answered by nothing yet is said above it.
_CHASED = frozenset({State.NOT_STARTED, State.DRAFT})


@dataclass(frozen=True, slots=True)
class LogReading:
    """A return with what stands beside one of its activities; ``view`` is None where there is no team."""

    me: Who
    teams: tuple[Record, ...]
    view: ReturnView | None
    activity: str
    stages: tuple[Record, ...]
    names: dict[str, str]
    history: list[HistoryLine]
    conflicts: tuple[ConflictView, ...] = ()
    both: BothEdited | None = None
    incomplete: str = ""
    purposes: tuple[tuple[str, str], ...] = ()
    practice: Record | None = None
    chased: Last | None = None

    def purposes_of(self, entry: EntryView | None) -> tuple[tuple[str, str], ...]:
        """Return the processing activities that name an activity, as (id, words)."""
        return self.purposes if entry and entry.activity.id == self.activity else ()

    def practice_of(self, entry: EntryView | None) -> Record | None:
        """Return the practice change that an activity's statement does not say yet."""
        return self.practice if entry and entry.activity.id == self.activity else None

    def conflicts_of(self, entry: EntryView | None) -> tuple[ConflictView, ...]:
        """Return the fields of an activity's entry, or of the return itself, that wait for somebody to choose."""
        record = entry.id if entry else (self.view.id if self.view else "")
        return tuple(each for each in self.conflicts if each.record == record)

    def stages_of(self, entry: EntryView | None) -> list[Record]:
        """Return the lifecycle stages of an activity, collect to dispose."""
        return [stage for stage in self.stages if entry and stage["activity"] == entry.activity.id]


def read_log(desk: Desk, team: str, quarter: Quarter, activity: str) -> LogReading:
    """Read a team's return, or the first team's where ``team`` is not known; ``activity`` empty is the whole return."""
    me = desk.identity.me()
    teams = tuple(desk.workspace.teams())
    known = {each.id for each in teams}
    if team not in known:
        own = [team for right in me.rights for team in sorted(right.teams) if team in known]
        team = own[0] if own else (teams[0].id if teams else "")
    if not team:
        return LogReading(me, teams, None, "", (), {}, [])
    view = desk.returns.open(team, quarter)
    entry = next((each for each in view.entries if each.activity.id == activity), None)
    stages = tuple(desk.returns.stages(view))
    wanted = {stage[name] for stage in stages for name in ("system", "asset", "responsible") if stage[name]}
    names = desk.records.names(sorted(wanted))
    history = desk.finding.history(entry.id if entry else view.id, limit=20)
    conflicts = tuple(each for record in _disputed(view) for each in desk.conflicts.open(record))
    both = desk.both_edited.of("entry", entry.id) if entry else desk.both_edited.of("return", view.id)
    shown = activity if entry else ""
    incomplete = desk.finding.incomplete()
    purposes = desk.processing.naming(shown) if shown else ()
    practice = practice_to_take_up(view, entry, desk.context.clock.today()) if entry else None
    chased = desk.chasing.last(team, quarter) if view.state in _CHASED else None
    return LogReading(
        me, teams, view, shown, stages, names, history, conflicts, both, incomplete, purposes, practice, chased
    )


def _disputed(view: ReturnView) -> list[str]:
    """Return the records of the return with two values somewhere; nearly always none."""
    own = (view.whole.record, *(each.reading.record for each in view.entries))
    return [each.id for each in own if each is not None and each.conflicts]


def sign_of(view: ReturnView, entry: EntryView) -> tuple[str, str]:
    """Return the second line and the sign of an activity in the list."""
    lacking = [each for each in view.missing if each.activity == entry.activity.id]
    if entry.outcome == UNCHANGED and entry.reading.unchanged_for > 1:
        words = t("Log", "No change for {count} quarters").format(count=entry.reading.unchanged_for)
    elif entry.outcome == UNCHANGED:
        words = t("Log", "No change")
    elif entry.outcome == CHANGED:
        words = t("Log", "Changed this quarter") if entry.answered_before else t("Log", "Said for the first time")
    else:
        words = t("Log", "Not answered yet")
    if lacking and entry.outcome:
        words = t("Log", "{words}, {count} missing").format(words=words, count=len(lacking))
    return words, ("open" if not entry.outcome else "part" if lacking else "done")


def say_state(view: ReturnView, me: Who, chased: Last | None = None) -> tuple[str, str, str]:
    """Return what the bar above the form says about the return's state, its tone, and what can be done about it; empty
    where there is nothing to say. ``chased`` is when somebody last asked for it while it was with the team.
    """
    status = view.status
    words, name = status.get("comment") or status.get("reason") or "", status.get("name", "")
    day = say_date(date.fromisoformat(status["at"][:10])) if status.get("at") else ""
    if view.state is State.SUBMITTED:
        said = t("Log", "Submitted by {name} on {day}. It waits for its review.").format(name=name, day=day)
        return said, "accent", t("Log", "Take back submission") if me.may("return", view.team.id) else ""
    if view.state is State.REVIEWED:
        said = t("Log", "Accepted by {name} on {day}.").format(name=name, day=day)
        return f"{said} “{words}”" if words else said, "green", ""
    if view.state is State.RETURNED:
        return t("Log", "Returned by {name}: “{words}”").format(name=name, words=words), "amber", ""
    if view.state is State.NOT_RETURNED:
        return t("Log", "Listed as not returned: {words}").format(words=words), "red", ""
    if view.state is State.REOPENED:
        return t("Log", "Reopened by {name}: “{words}”").format(name=name, words=words), "amber", ""
    if chased is not None:
        return (
            t("Log", "{name} asked for this return on {day}.").format(
                name=chased.by or t("Log", "Somebody"), day=say_date(chased.day)
            ),
            "amber",
            "",
        )
    return "", "", ""


def place_of(desk: Desk, record: str) -> tuple[str, str]:
    """Return the team and the activity that a record of the log belongs to, or nothing."""
    for kind in ("activity", "entry", "return"):
        found: Record | None = desk.context.store.get(kind, record)
        if found is not None:
            return found["team"] or "", {"activity": found.id, "entry": found["activity"]}.get(kind, "") or ""
    return "", ""


def own_steps(view: ReturnView) -> dict[str, str]:
    """Return the team's own lowest step by principle, where it has said one."""
    from kimdesk.model.heat import cells_of

    cells = cells_of(view.team.id, view.whole.values, [entry.reading.values for entry in view.entries])
    return {cell.principle: cell.step for cell in cells if cell.step is not None}


def whole_sign(view: ReturnView) -> str:
    """Return the sign of the quarter as a whole in the list."""
    lacking = any(not each.activity for each in view.missing)
    return "open" if lacking else "done"
