"""How much each team owes: a line for each, with the two steps beside its name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.services.workspace_settings import Owing
from kimdesk.ui.registers.small_buttons import IconButton
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Words, quiet
from kimdesk.ui.widgets.segmented import SegmentedControl

_DETAIL = KINDS["team"]["detail"]
_USUAL = _DETAIL.options[0].key


class TeamDetail(QWidget):
    """``chosen`` carries a team and its step; ``history_asked`` the team whose past is wanted."""

    chosen = Signal(str, object)
    history_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, TeamLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self._column.addWidget(quiet(show(_DETAIL.label), 13))
        self._column.addWidget(quiet(show(_DETAIL.help), 12))
        self.nothing = quiet(t("Settings", "No team yet: the KIM log makes the first one."))
        self._column.addWidget(self.nothing)

    def show_teams(self, teams: Sequence[Owing], may: Collection[str]) -> None:
        """Show what these teams owe; only those whom somebody ``may`` change can be chosen."""
        for gone in self.lines.keys() - {team.id for team in teams}:
            line = self.lines.pop(gone)
            self._column.removeWidget(line)
            line.deleteLater()
        for team in teams:
            if team.id not in self.lines:
                line = self.lines[team.id] = TeamLine(team.name)
                line.steps.step_chosen.connect(partial(self.chosen.emit, team.id))
                line.history_button.clicked.connect(partial(self._on_history, team.id))
                self._column.addWidget(line)
            self.lines[team.id].show_team(team, team.id in may)
        self.nothing.setVisible(not teams)

    def _on_history(self, team: str, *_checked: object) -> None:
        self.history_asked.emit(team)


class TeamLine(QWidget):
    """One team."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.name = Words(name, 14)
        steps = [(option.key, show(option.label)) for option in _DETAIL.options]
        self.steps = SegmentedControl(t("Settings", "{team}: detail owed").format(team=name), steps)
        self.history_button = IconButton("history", t("Settings", "{team}: history").format(team=name), side=28)
        row.addWidget(self.name, 1)
        row.addWidget(self.steps)
        row.addWidget(self.history_button)
        # The steps are as high as they are: nothing above them may squeeze the line.
        self.setMinimumHeight(max(self.steps.sizeHint().height(), self.history_button.sizeHint().height()))

    def show_team(self, team: Owing, may: bool) -> None:
        """Show what the team owes."""
        self.name.setText(team.name)
        self.steps.show_step(team.detail or _USUAL)
        self.steps.set_read_only(not may)
