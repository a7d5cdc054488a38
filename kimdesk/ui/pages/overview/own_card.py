"""The returns that the person at this computer keeps."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.dates import say_long_date
from kimdesk.model.returns import OWED_STATES, STATE_WORDS, State
from kimdesk.services.overview import TeamState
from kimdesk.ui.said import say_days
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton
from kimdesk.ui.widgets.cards import Card, ProgressLine, clear_layout, page_title, quiet


class OwnCard(Card):
    """The first of them large, the others as links below."""

    team_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._mine = ""
        self.links: list[LinkButton] = []
        self.body.addWidget(quiet(t("Overview", "Your return")))
        self.title = page_title()
        self.body.addWidget(self.title)
        self.bar = ProgressLine()
        self.body.addWidget(self.bar)
        self._others = QVBoxLayout()
        self._others.setSpacing(0)
        self.body.addLayout(self._others)
        self.body.addStretch(1)
        line = QHBoxLayout()
        self.due = quiet()
        self.go_on = PrimaryButton(t("Overview", "Go on"))
        self.go_on.clicked.connect(self._on_go_on)
        line.addWidget(self.due, 1)
        line.addWidget(self.go_on)
        self.body.addLayout(line)

    def show_own(self, own: list[TeamState], due: date, today: date) -> None:
        """Show these returns; nothing is shown where there are none."""
        self.setVisible(bool(own))
        clear_layout(self._others)
        self.links = []
        if not own:
            return
        mine = own[0]
        self._mine = mine.team.id
        counted = t("Overview", "{done} of {all} activities done").format(done=mine.done, all=mine.activities)
        self.title.setText(
            t("Overview", "{team}, {done} of {all} done").format(
                team=mine.team.title, done=mine.done, all=mine.activities
            )
        )
        self.bar.set_value(mine.done / mine.activities if mine.activities else 0.0, counted)
        self.due.setText(_due_line(mine, due, today))
        self.due.setToolTip(say_long_date(due))
        self.go_on.say(_go_on_words(mine.state))
        for each in own[1:]:
            words = t("Overview", "{team}: {state}").format(team=each.team.title, state=show(STATE_WORDS[each.state]))
            link = LinkButton(words)
            link.setObjectName(f"own {each.team.id}")
            link.setProperty("team", each.team.id)
            link.clicked.connect(self._on_other)
            self.links.append(link)
            self._others.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_go_on(self) -> None:
        self.team_opened.emit(self._mine)

    def _on_other(self) -> None:
        self.team_opened.emit(str(self.sender().property("team")))


def _go_on_words(state: State) -> str:
    if state is State.NOT_STARTED:
        return t("Overview", "Begin")
    return t("Overview", "Go on") if state in OWED_STATES else t("Overview", "Look at it")


def _due_line(mine: TeamState, due: date, today: date) -> str:
    if mine.state not in OWED_STATES:
        return show(STATE_WORDS[mine.state])
    when = say_days(due, today) if abs((due - today).days) <= 20 else say_long_date(due)
    words = t("Overview", "Was due {when}") if due < today else t("Overview", "Due {when}")
    return words.format(when=when)
