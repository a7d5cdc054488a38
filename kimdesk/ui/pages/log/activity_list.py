"""Left on the log page: the team, how far its return has come, and its activities."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.returns import STATE_WORDS, State
from kimdesk.ui.pages.log.reading import TONES, LogReading, sign_of, whole_sign
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, Chip, quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.flow import FlowLayout
from kimdesk.ui.widgets.two_line import TwoLineList

WHOLE = "whole"
GIVE_OUT, TAKE_IN = "give_out", "take_in"
_NEW_TEAM = "new team"


class ActivityList(Card):
    """Chooses what the middle of the page shows."""

    team_chosen = Signal(str)
    team_wanted = Signal()
    act_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.team = ChoiceInput([])
        self.team.setAccessibleName(t("Log", "Team"))
        self.team.key_chosen.connect(self._on_team)
        self._shown = ""
        top = QHBoxLayout()
        top.addWidget(self.team, 1)
        self.chip = Chip("")
        top.addWidget(self.chip)
        self.body.addLayout(top)
        self.count = quiet()
        self.body.addWidget(self.count)
        self.list = TwoLineList(t("Log", "Activities"))
        self.body.addWidget(self.list, 1)
        holder = QWidget()
        buttons = FlowLayout(holder, px(6))
        self.add = SecondaryButton(t("Log", "+ Activity"), compact=True)
        self.rest = SecondaryButton(t("Log", "Rest unchanged"), compact=True)
        self.rest.setToolTip(t("Log", "Say of every activity not answered yet that nothing changed."))
        self.silent = SecondaryButton(t("Log", "Not returned…"), compact=True)
        self.more = SecondaryButton(t("Log", "Workbook…"), compact=True)
        self.more.setToolTip(t("Log", "For a team that has not got this program."))
        self.more.clicked.connect(self._on_more)
        self._editable = False
        for button in (self.add, self.rest, self.silent, self.more):
            buttons.addWidget(button)
        self.body.addWidget(holder)

    def show_reading(self, reading: LogReading) -> None:
        """Show the teams, and the activities of the return; what is chosen stays chosen."""
        view = reading.view
        teams: list[tuple[str | None, str]] = [(team.id, team.title) for team in reading.teams]
        self.team.offer(teams)
        if reading.me.may("team"):
            self.team.offer_act(_NEW_TEAM, t("Log", "Add a team…"))
        if view is None:
            return
        self._shown = view.team.id
        self.team.load(view.team.id)
        self.chip.say(show(STATE_WORDS[view.state]), TONES[view.state])
        self.count.setText(
            t("Log", "{done} of {all} activities done").format(done=view.complete, all=len(view.entries))
        )
        items = [
            (WHOLE, t("Log", "The quarter as a whole"), t("Log", "Statement, gaps, commitments"), whole_sign(view))
        ]
        items += [(entry.activity.id, entry.activity.title, *sign_of(view, entry)) for entry in view.entries]
        self.list.fill(items)
        if not self.list.key():
            self.list.choose(reading.activity or (view.entries[0].activity.id if view.entries else WHOLE))

    def offer_acts(self, reading: LogReading, editable: bool) -> None:
        """Show the buttons that fit the state and the person."""
        view = reading.view
        if view is None:
            return
        self._editable = editable
        self.add.setVisible(editable)
        self.rest.setVisible(editable and any(not each.outcome and each.may_be_unchanged for each in view.entries))
        reviewer = reading.me.may("return", view.team.id, "status", {"act": "not_returned"})
        self.silent.setVisible(editable and reviewer and view.state is not State.NOT_RETURNED)

    def make_menu(self) -> QMenu:
        """Return the menu of what can be done for a team without the program; a closed return is not given out."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give = menu.addAction(t("Log", "Give this return out as a workbook…"), partial(self.act_wanted.emit, GIVE_OUT))
        give.setEnabled(self._editable)
        menu.addAction(t("Log", "Take a filled workbook in…"), partial(self.act_wanted.emit, TAKE_IN))
        return menu

    def _on_more(self) -> None:
        self.make_menu().popup(self.more.mapToGlobal(self.more.rect().topLeft()))

    def _on_team(self, team: str) -> None:
        if team == _NEW_TEAM:
            self.team.load(self._shown)
            self.team_wanted.emit()
        else:
            self.team_chosen.emit(team)
