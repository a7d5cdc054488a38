"""What one showing of the overview reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kimdesk.i18n import t
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import OPEN_STATES, OWED_STATES, State
from kimdesk.services.desk import Desk
from kimdesk.services.identity import Who
from kimdesk.services.overview import Due, Picture, TeamState, Waiting
from kimdesk.services.scope import Scope, scope_of

if TYPE_CHECKING:
    from kimdesk.services.conflicts import ConflictView
    from kimdesk.services.ladder_view import Step


class OverviewReading(NamedTuple):
    """The picture of the service, what is due, who asks and what concerns them, which conflicts are open, which steps of
    the ladder wait for this person's decision, and, where several people sign in order, the role that signs next and
    whether this person has it. ``chases`` tells whether this person may chase returns, ``chased`` which quarter is chased,
    and ``late_before`` how many are late in it where it is another one than the quarter shown.
    """

    picture: Picture
    due: list[Due]
    waiting: Waiting
    me: Who
    scope: Scope
    conflicts: list[ConflictView]
    escalations: list[Step]
    sign_next: str = ""
    signs: bool = False
    chases: bool = False
    late_before: int = 0
    chased: Quarter | None = None

    @property
    def own(self) -> list[TeamState]:
        """The returns that this person keeps, those still to be done first."""
        mine = [each for each in self.picture.teams if each.team.id in self.scope.own]
        return sorted(mine, key=_still_to_do)

    @property
    def teams(self) -> list[TeamState]:
        """The teams whose state this person should see; whoever has no part in any sees all."""
        if self.scope.whole or not self.scope.teams:
            return list(self.picture.teams)
        return [each for each in self.picture.teams if each.team.id in self.scope.reviewed]

    @property
    def to_review(self) -> list[TeamState]:
        """The returns that wait for this person's review."""
        act = {"act": "reviewed"}
        return [
            each
            for each in self.picture.teams
            if each.state is State.SUBMITTED
            and (self.scope.whole or each.team.id in self.scope.reviewed)
            and self.me.may("return", each.team.id, "status", act)
        ]

    @property
    def late(self) -> list[TeamState]:
        """The returns that are late and that this person is to see in."""
        return [
            each for each in self.picture.teams if each.late and (self.scope.whole or each.team.id in self.scope.teams)
        ]


def read_due(desk: Desk) -> list[Due]:
    """Read what is due, which is there long before the picture."""
    return desk.overview.due_soon(scope=scope_of(desk.context.db, desk.identity.me()))


def read_overview(desk: Desk, quarter: Quarter) -> OverviewReading:
    """Read the overview of a quarter."""
    me = desk.identity.me()
    scope = scope_of(desk.context.db, me)
    picture = desk.overview.picture(quarter)
    conflicts = [each for each in desk.conflicts.open() if _concerns(each, me, scope)]
    due = [*returns_due(picture, scope), *desk.overview.due_soon(scope=scope)]
    waiting = desk.overview.waiting(scope)
    steps = [each for each in desk.escalating.waiting() if each.may_decide and _is_within(each, scope)]
    step = None if picture.signed else desk.signing.order.known(quarter).next
    signs = step is not None and step.role in me.roles
    words = step.words if step is not None else ""
    chases = me.may("chase")
    chased = desk.overview.chased() if chases else None
    late = desk.overview.late_in(chased) if chased is not None and chased != quarter else ()
    before = sum(1 for team in late if scope.whole or team in scope.teams)
    return OverviewReading(
        picture, sorted(due, key=_day), waiting, me, scope, conflicts, steps, words, signs, chases, before, chased
    )


def _is_within(step: Step, scope: Scope) -> bool:
    return scope.whole or not step.risk["team"] or step.risk["team"] in scope.teams


def _concerns(conflict: ConflictView, me: Who, scope: Scope) -> bool:
    """Whether a value that two people changed is this person's to settle."""
    return (scope.whole or conflict.team in scope.teams) and me.may(conflict.kind, conflict.team)


def returns_due(picture: Picture, scope: Scope) -> list[Due]:
    """Return the returns still to be done: a line for each of one's own, one line for all where one looks after
    them.
    """
    still = [each for each in picture.teams if each.state in OWED_STATES]
    own = [each for each in still if each.team.id in scope.own]
    name = picture.quarter.name
    if own:
        words = t("Overview", "Return of {team}, {quarter}")
        return [
            Due(
                "team",
                each.team.id,
                "",
                words.format(team=each.team.title, quarter=name),
                "",
                picture.due,
                bool(each.late),
            )
            for each in own
        ]
    seen = [each for each in still if scope.whole or each.team.id in scope.reviewed]
    if not seen:
        return []
    words = t("Overview", "Returns for {quarter}").format(quarter=name)
    return [Due("team", seen[0].team.id, "", words, _names(seen), picture.due, any(each.late for each in seen))]


def _names(teams: list[TeamState]) -> str:
    return ", ".join(each.team.title for each in teams)


def _day(due: Due) -> tuple[object, bool]:
    return due.on, due.kind != "team"


def _still_to_do(each: TeamState) -> tuple[bool, str]:
    return each.state not in OPEN_STATES, each.team.title
