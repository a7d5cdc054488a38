"""The first row of the overview: my return, what needs me, the teams."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t, tn
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import OWED_STATES, STATE_WORDS, State
from kimdesk.services.overview import TeamState
from kimdesk.ui.pages.overview.own_card import OwnCard
from kimdesk.ui.pages.overview.reading import OverviewReading
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, Chip, clear_layout, page_title, quiet
from kimdesk.ui.widgets.flow import FlowLayout
from kimdesk.ui.widgets.reflow import Reflow

_TONES = {
    State.SUBMITTED: "accent",
    State.REVIEWED: "green",
    State.SIGNED: "green",
    State.RETURNED: "amber",
    State.DRAFT: "amber",
    State.REOPENED: "amber",
    State.NOT_RETURNED: "red",
}


class TopRow(QWidget):
    """Three cards; every line leads to where it can be dealt with."""

    team_opened = Signal(str)
    sign_off_wanted = Signal()
    record_opened = Signal(str, str)
    list_wanted = Signal(str, object)
    chase_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own = OwnCard()
        self.own.team_opened.connect(self.team_opened)
        self.needs = NeedsCard()
        self.needs.team_opened.connect(self.team_opened)
        self.needs.record_opened.connect(self.record_opened)
        self.needs.list_wanted.connect(self.list_wanted)
        self.needs.sign.clicked.connect(self.sign_off_wanted)
        self.teams = TeamsCard()
        self.teams.team_opened.connect(self.team_opened)
        self.needs.chase_wanted.connect(self.chase_wanted)
        self.teams.chase_wanted.connect(self.chase_wanted)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        first = Reflow(self.own, self.needs, px(420), (1, 1), 12)
        outer.addWidget(Reflow(first, self.teams, px(700), (1, 1), 12))

    def show_reading(self, reading: OverviewReading, today: date) -> None:
        """Show a reading."""
        self.own.show_own(reading.own, reading.picture.due, today)
        self.needs.show_reading(reading)
        self.teams.setVisible(bool(reading.teams))
        self.teams.show_teams(reading.teams, reading.picture.quarter if _is_chased(reading) else None)

    def controls(self) -> list[QAbstractButton]:
        """Return what can be pressed, in the order in which it is read."""
        return [
            *self.own.links,
            self.own.go_on,
            *self.needs.links,
            self.needs.sign,
            *self.teams.links,
            self.teams.chase,
        ]


class NeedsCard(Card):
    """How much waits for this person, each sort a link to it."""

    team_opened = Signal(str)
    record_opened = Signal(str, str)
    list_wanted = Signal(str, object)
    chase_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.links: list[LinkButton] = []
        self.body.addWidget(quiet(t("Overview", "Needs me")))
        self.title = page_title()
        self.body.addWidget(self.title)
        holder = QWidget()
        self._lines = FlowLayout(holder, px(4))
        self.body.addWidget(holder)
        self.body.addStretch(1)
        self.sign = SecondaryButton(t("Overview", "Sign-off and pack…"), accented=True)
        self.body.addWidget(self.sign)

    def show_reading(self, reading: OverviewReading) -> None:
        """Show what waits."""
        clear_layout(self._lines)
        self.links = []
        waiting, conflicts = reading.waiting, reading.conflicts
        count = len(reading.to_review)
        self._add_team(reading.to_review, tn("Overview", "1 return to review", "{count} returns to review", count))
        self._add_late(reading)
        count = waiting.actions
        words = tn("Overview", "1 action overdue", "{count} actions overdue", count)
        self._add(count, words, ("list", "action", waiting.action_filters))
        count = waiting.reviews
        words = tn("Overview", "1 asset due for review", "{count} assets due for review", count)
        self._add(count, words, ("list", "asset", waiting.review_filters))
        count = len(conflicts)
        words = tn("Overview", "1 value that two people changed", "{count} values that two people changed", count)
        if conflicts:
            self._add(count, words, ("record", conflicts[0].kind, conflicts[0].record))
        steps = reading.escalations
        words = tn("Overview", "1 risk waits for a decision", "{count} risks wait for a decision", len(steps))
        if steps:
            self._add(len(steps), words, ("record", "risk", steps[0].risk.id))
        count = len(reading.to_review) + len(reading.late) + waiting.actions + waiting.reviews
        count += len(conflicts) + len(steps) + reading.late_before
        self.title.setText(_things(count))
        if not count:
            self._lines.addWidget(quiet(t("Overview", "Nothing waits for you.")))
        signed = reading.picture.signed
        self.sign.setVisible(signed or reading.signs or reading.me.may("signoff") or reading.me.may("team"))
        words = t("Overview", "Next to sign: {role}").format(role=reading.sign_next)
        self.sign.setToolTip(words if reading.sign_next else "")
        if reading.sign_next and reading.picture.returned == len(reading.picture.teams):
            self._lines.addWidget(quiet(words))
        self.sign.say(t("Overview", "Signed off: open the pack…") if signed else t("Overview", "Sign-off and pack…"))

    def _add_team(self, teams: list[TeamState], words: str) -> None:
        if teams:
            self._add(len(teams), words, ("team", teams[0].team.id, ()))

    def _add_late(self, reading: OverviewReading) -> None:
        words = tn("Overview", "1 return is late", "{count} returns are late", len(reading.late))
        if reading.chases:
            self._add(len(reading.late), words, ("chase", reading.picture.quarter, "late"))
        else:
            self._add_team(reading.late, words)
        if reading.chased is not None:
            count = reading.late_before
            words = tn("Overview", "1 return for {quarter} is late", "{count} returns for {quarter} are late", count)
            self._add(count, words.replace("{quarter}", reading.chased.name), ("chase", reading.chased, "late"))

    def _add(self, count: int, words: str, leads_to: tuple[str, Any, object]) -> None:
        if not count:
            return
        link = LinkButton(words.format(count=count))
        link.setObjectName(f"needs {len(self.links)}")
        link.setProperty("leads_to", leads_to)
        link.clicked.connect(self._on_link)
        self.links.append(link)
        self._lines.addWidget(link)

    def _on_link(self) -> None:
        where, what, more = self.sender().property("leads_to")
        if where == "team":
            self.team_opened.emit(what)
        elif where == "record":
            self.record_opened.emit(what, more)
        elif where == "chase":
            self.chase_wanted.emit(what, more)
        else:
            self.list_wanted.emit(what, tuple(more))


class TeamsCard(Card):
    """Every team with the state of its return; who may chase is led to the chase as long as something is owed."""

    team_opened = Signal(str)
    chase_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.links: list[LinkButton] = []
        self.body.addWidget(quiet(t("Overview", "Teams")))
        self.title = page_title()
        self.body.addWidget(self.title)
        holder = QWidget()
        self._cells = FlowLayout(holder, px(4))
        self.body.addWidget(holder)
        self.body.addStretch(1)
        self._chased: Quarter | None = None
        self.chase = SecondaryButton(t("Overview", "Chase…"))
        self.chase.clicked.connect(self._on_chase)
        self.body.addWidget(self.chase)

    def show_teams(self, teams: list[TeamState], chased: Quarter | None = None) -> None:
        """Show these teams: those that need somebody first; ``chased`` is the quarter in which something is owed to whoever
        may chase it.
        """
        self._chased = chased
        self.chase.setVisible(chased is not None)
        returned = sum(1 for each in teams if each.state in (State.SUBMITTED, State.REVIEWED, State.SIGNED))
        self.title.setText(t("Overview", "{count} of {all} returned").format(count=returned, all=len(teams)))
        clear_layout(self._cells)
        self.links = []
        cells = [self._cell(each) for each in sorted(teams, key=_weight)]
        # Cells of one width stand below each other.
        widest = max((cell.sizeHint().width() for cell in cells), default=0)
        for cell in cells:
            cell.setMinimumWidth(widest)
            self._cells.addWidget(cell)

    def _cell(self, team: TeamState) -> QWidget:
        cell = QWidget()
        line = QHBoxLayout(cell)
        line.setContentsMargins(0, 0, px(8), 0)
        line.setSpacing(px(4))
        chip = Chip(_state_words(team), "red" if team.late else _TONES.get(team.state, "neutral"))
        link = LinkButton(team.team.title)
        comment = team.status.get("comment") or team.status.get("reason") or ""
        words = t("Overview", "{team}: {state}").format(team=team.team.title, state=chip.text)
        link.setAccessibleName(words)
        link.setToolTip(f"{words}\n“{comment}”" if comment else words)
        link.setObjectName(f"team {team.team.id}")
        link.setProperty("team", team.team.id)
        link.clicked.connect(self._on_link)
        self.links.append(link)
        line.addWidget(link)
        line.addWidget(chip)
        line.addStretch(1)
        return cell

    def _on_link(self) -> None:
        self.team_opened.emit(str(self.sender().property("team")))

    def _on_chase(self) -> None:
        self.chase_wanted.emit(self._chased, "all")


def _is_chased(reading: OverviewReading) -> bool:
    """Whether somebody owes something in the quarter shown, and this person may ask for it."""
    owed = any(each.state in OWED_STATES | {State.SUBMITTED} for each in reading.picture.teams)
    return reading.chases and owed and not reading.picture.signed


def _state_words(team: TeamState) -> str:
    words = show(STATE_WORDS[team.state])
    if not team.late:
        return words
    late = tn("Overview", "{state}, 1 day late", "{state}, {count} days late", team.late)
    return late.format(state=words, count=team.late)


def _things(count: int) -> str:
    if not count:
        return t("Overview", "Nothing")
    return tn("Overview", "1 thing", "{count} things", count).format(count=count)


def _weight(team: TeamState) -> tuple[int, str]:
    order = [State.RETURNED, State.SUBMITTED, State.REOPENED, State.DRAFT, State.NOT_STARTED]
    return (0 if team.late else order.index(team.state) + 1 if team.state in order else 9), team.team.title
