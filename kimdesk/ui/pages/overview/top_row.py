"""The first row of the overview: my return, the teams, what needs me."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.dates import say_long_date
from kimdesk.model.returns import STATE_WORDS, State
from kimdesk.services.identity import Who
from kimdesk.services.overview import Due, Picture, TeamState
from kimdesk.ui.pages.overview.reading import OverviewReading, shortened
from kimdesk.ui.said import say_days
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, Chip, ProgressLine, clear_layout, page_title, quiet
from kimdesk.ui.widgets.reflow import Reflow

_SHOWN_TEAMS = 4
_WHOLE_SERVICE = frozenset({"administrator", "service_manager", "head_of_service", "director", "chief_executive"})


class TopRow(QWidget):
    """Three cards; every line leads to where it can be dealt with."""

    team_opened = Signal(str)
    sign_off_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mine = ""
        own = Card()
        own.body.addWidget(quiet(t("Overview", "Your return")))
        self.own_title = page_title()
        own.body.addWidget(self.own_title)
        self.own_bar = ProgressLine()
        own.body.addWidget(self.own_bar)
        line = QHBoxLayout()
        self.own_due = quiet()
        self.go_on = PrimaryButton(t("Overview", "Go on"))
        self.go_on.clicked.connect(self._on_go_on)
        line.addWidget(self.own_due, 1)
        line.addWidget(self.go_on)
        own.body.addStretch(1)
        own.body.addLayout(line)
        teams = Card()
        teams.body.addWidget(quiet(t("Overview", "Teams")))
        self.teams_title = page_title()
        teams.body.addWidget(self.teams_title)
        self._team_lines = QVBoxLayout()
        self._team_lines.setSpacing(px(4))
        teams.body.addLayout(self._team_lines)
        teams.body.addStretch(1)
        needs = Card()
        needs.body.addWidget(quiet(t("Overview", "Needs me")))
        self.needs_title = page_title()
        needs.body.addWidget(self.needs_title)
        self.needs = quiet("", 13)
        needs.body.addWidget(self.needs)
        needs.body.addStretch(1)
        self.sign = SecondaryButton(t("Overview", "Sign-off and pack…"), accented=True)
        self.sign.clicked.connect(self.sign_off_wanted)
        needs.body.addWidget(self.sign)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Reflow(own, Reflow(teams, needs, px(420), (1, 1), 12), px(700), (1, 2), 12))

    def show_reading(self, reading: OverviewReading, today: date, last_team: str) -> None:
        """Show a reading; ``last_team`` was open last in the log."""
        picture = reading.picture
        mine = _my_team(picture.teams, reading.me, last_team)
        self._mine = mine.team.id if mine else ""
        self.go_on.setVisible(mine is not None)
        if mine is not None:
            self.own_title.setText(
                t("Overview", "{team}, {done} of {all} done").format(
                    team=mine.team.title, done=mine.done, all=mine.activities
                )
            )
            share = mine.done / mine.activities if mine.activities else 0.0
            self.own_bar.set_value(
                share, t("Overview", "{done} of {all} activities done").format(done=mine.done, all=mine.activities)
            )
            self.own_due.setText(_own_line(mine, picture.due, today))
        else:
            self.own_title.setText(t("Overview", "No teams yet"))
        self.teams_title.setText(
            t("Overview", "{count} of {all} returned").format(count=picture.returned, all=len(picture.teams))
        )
        clear_layout(self._team_lines)
        waiting = [
            each
            for each in picture.teams
            if each.late or each.state in (State.RETURNED, State.SUBMITTED, State.NOT_RETURNED)
        ]
        for each in sorted(waiting, key=_weight)[:_SHOWN_TEAMS]:
            self._team_lines.addLayout(self._team_line(each))
        overdue = sum(1 for due in reading.due if due.late and concerns(due, reading.me, picture))
        to_review = sum(1 for each in picture.teams if each.state is State.SUBMITTED and _may_review(reading.me, each))
        conflicts = reading.conflicts if reading.me.may("asset") else 0
        self.needs_title.setText(_things(overdue + to_review + conflicts))
        self.needs.setText(_needs(to_review, overdue, conflicts))
        self.sign.setVisible(picture.signed or reading.me.may("signoff") or reading.me.may("team"))
        self.sign.say(
            t("Overview", "Signed off: open the pack…") if picture.signed else t("Overview", "Sign-off and pack…")
        )

    def _team_line(self, team: TeamState) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(px(6))
        if team.late:
            line.addWidget(Chip(t("Overview", "Late"), "red"))
            days = t("Overview", "1 day") if team.late == 1 else t("Overview", "{count} days").format(count=team.late)
            words = f"{team.team.title}, {days}"
        else:
            tone = {State.RETURNED: "amber", State.SUBMITTED: "accent"}.get(team.state, "neutral")
            line.addWidget(Chip(show(STATE_WORDS[team.state]), tone))
            comment = team.status.get("comment") or team.status.get("reason") or ""
            words = f"{team.team.title}, “{comment}”" if comment else team.team.title
        link = LinkButton(shortened(words, 34))
        link.setToolTip(words)
        link.setProperty("team", team.team.id)
        link.clicked.connect(self._on_team_link)
        line.addWidget(link)
        line.addStretch(1)
        return line

    def _on_go_on(self) -> None:
        self.team_opened.emit(self._mine)

    def _on_team_link(self) -> None:
        self.team_opened.emit(str(self.sender().property("team")))


def _my_team(teams: tuple[TeamState, ...], me: Who, last: str) -> TeamState | None:
    own = {team for right in me.rights for team in right.teams}
    return (
        next((each for each in teams if each.team.id in own), None)
        or next((each for each in teams if each.team.id == last), None)
        or (teams[0] if teams else None)
    )


def _own_line(mine: TeamState, due: date, today: date) -> str:
    if mine.state in (State.SUBMITTED, State.REVIEWED, State.SIGNED):
        return show(STATE_WORDS[mine.state])
    days = (due - today).days
    if days < 0:
        return t("Overview", "Was due on {day}").format(day=say_long_date(due))
    return (
        t("Overview", "Due on {day}").format(day=say_long_date(due))
        if days > 20
        else t("Overview", "Due {when}").format(when=say_days(due, today))
    )


def _things(count: int) -> str:
    if not count:
        return t("Overview", "Nothing")
    return t("Overview", "1 thing") if count == 1 else t("Overview", "{count} things").format(count=count)


def _may_review(me: Who, team: TeamState) -> bool:
    return me.may("return", team.team.id, "status", {"act": "reviewed"})


def concerns(due: Due, me: Who, picture: Picture) -> bool:
    """Whether something due is this person's: those who look after the whole service have it all, others their own."""
    if any(not right.teams and right.role in _WHOLE_SERVICE for right in me.rights):
        return True
    own = {team for right in me.rights for team in right.teams}
    names = {me.name, *(each.team.title for each in picture.teams if each.team.id in own)}
    return not names.isdisjoint(due.who.split(", "))


def _needs(to_review: int, overdue: int, conflicts: int) -> str:
    parts = []
    if to_review:
        parts.append(t("Overview", "{count} returns to review").format(count=to_review))
    if overdue:
        parts.append(t("Overview", "{count} actions or reviews overdue").format(count=overdue))
    if conflicts:
        parts.append(t("Overview", "{count} both-edited values to settle").format(count=conflicts))
    return " · ".join(parts) or t("Overview", "Nothing waits for you.")


def _weight(team: TeamState) -> tuple[int, str]:
    order = 0 if team.late else {State.RETURNED: 1, State.SUBMITTED: 2}.get(team.state, 3)
    return order, team.team.title
