"""The KIM log: a team's activities, one of them in the middle, and beside it what was said before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import STATE_WORDS, Missing, State
from kimdesk.services.desk import Desk
from kimdesk.services.return_view import EntryView, ReturnView
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.log.activity_form import ActivityForm
from kimdesk.ui.pages.log.acts import LogActs
from kimdesk.ui.pages.log.binding import Binding
from kimdesk.ui.pages.log.foot_bar import FootBar
from kimdesk.ui.pages.log.reading import TONES, LogReading, place_of, read_log, say_state, sign_of, whole_sign
from kimdesk.ui.pages.log.side_panel import SidePanel
from kimdesk.ui.pages.log.whole_form import WholeForm
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, Chip, EmptyState, InfoBar, in_scroll_area, quiet
from kimdesk.ui.widgets.flow import FlowLayout
from kimdesk.ui.widgets.inputs import ChoiceInput
from kimdesk.ui.widgets.two_line import TwoLineList

WHOLE = "whole"
_KINDS = frozenset(
    {"return", "entry", "activity", "team", "change", "evidence", "comment", "quarter", "signoff", "stage", "person"}
)


class LogPage(QWidget):
    """Shows and fills one team's return for the quarter chosen in the header."""

    record_opened = Signal(str, str)
    status_said = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_name = t("Log", "KIM log")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._quarter: Quarter = desk.context.quarter()
        self._team = str(desk.context.settings["team"])
        self._wanted: Missing | None = None
        self._reading: LogReading | None = None
        self.acts = LogActs(desk, tasks, bus, self)
        self.acts.refused.connect(self._on_refused)
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(12), px(12), px(12), px(12))
        outer.addWidget(self._stack)
        self.empty = EmptyState(
            t("Log", "No teams yet"),
            t("Log", "Add the teams whose managers keep the log, then each has a return here."),
            t("Log", "Add a team…"),
        )
        self.empty.acted.connect(self.acts.ask_team)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(in_scroll_area(self._make_body()))
        bus.changed.connect(self._on_changed)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_unchanged)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self._on_changed_said)

    def _make_body(self) -> QWidget:
        body = QWidget()
        self._body = body
        self._row = row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self._make_left())
        middle = Card()
        self.bar = InfoBar()
        middle.body.addWidget(self.bar)
        self._forms = QStackedWidget()
        self.whole = WholeForm(self._bind)
        self.activity = ActivityForm(self._bind)
        self._forms.addWidget(self.whole)
        self._forms.addWidget(self.activity)
        middle.body.addWidget(self._forms, 1)
        self.foot = FootBar()
        middle.body.addWidget(self.foot)
        row.addWidget(middle, 1)
        self.side = SidePanel()
        row.addWidget(self.side)
        self.activity.unchanged_said.connect(self._on_unchanged)
        self.activity.changed_said.connect(self._on_changed_said)
        self.activity.taken_back.connect(self.acts.take_back)
        self.foot.missing_opened.connect(self._on_missing)
        self.foot.moved.connect(self._on_moved)
        self.foot.act_wanted.connect(self._on_act)
        self.side.record_opened.connect(self.record_opened)
        self.side.evidence_wanted.connect(self.acts.ask_evidence)
        self.side.change_wanted.connect(self.acts.ask_practice_change)
        return body

    def _make_left(self) -> QWidget:
        card = Card()
        self.left = card
        self.team = ChoiceInput([])
        self.team.setAccessibleName(t("Log", "Team"))
        self.team.key_chosen.connect(self._on_team)
        top = QHBoxLayout()
        top.addWidget(self.team, 1)
        self.chip = Chip("")
        top.addWidget(self.chip)
        card.body.addLayout(top)
        self.count = quiet()
        card.body.addWidget(self.count)
        self.list = TwoLineList(t("Log", "Activities"))
        self.list.currentRowChanged.connect(self._on_row)
        card.body.addWidget(self.list, 1)
        holder = QWidget()
        buttons = FlowLayout(holder, px(6))
        self.add = SecondaryButton(t("Log", "+ Activity"), compact=True)
        self.rest = SecondaryButton(t("Log", "Rest unchanged"), compact=True)
        self.rest.setToolTip(t("Log", "Say of every activity not answered yet that nothing changed."))
        self.add.clicked.connect(self.acts.ask_activity)
        self.rest.clicked.connect(self._on_rest)
        self.silent = SecondaryButton(t("Log", "Not returned…"), compact=True)
        self.silent.clicked.connect(self._on_silent)
        for button in (self.add, self.rest, self.silent):
            buttons.addWidget(button)
        card.body.addWidget(holder)
        return card

    def _bind(self, field: str, editor: QWidget) -> Binding:
        return Binding(field, editor, self._desk, self._tasks, self._bus, self)

    @property
    def view(self) -> ReturnView | None:
        """The return on screen."""
        return self._reading.view if self._reading else None

    def show_quarter(self, quarter: Quarter) -> None:
        """Show another quarter."""
        self.flush()
        self._quarter = quarter
        self.reload()

    def show_team(self, team: str) -> None:
        """Show another team's return."""
        self.flush()
        self._team = team
        self._desk.context.settings.change("team", team)
        self.reload()

    def show_record(self, record: str) -> None:
        """Show an activity, an entry or a return where it belongs to the quarter on screen."""
        self._tasks.read(partial(place_of, self._desk, record), self._on_place, key="log-place")

    def reload(self) -> None:
        """Read the return again; what is being typed stays."""
        chosen = self.list.key()
        activity = "" if chosen == WHOLE else chosen
        self._tasks.read(
            partial(read_log, self._desk, self._team, self._quarter, activity), self._on_reading, key="log"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        narrow = width < px(700)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.left.setFixedWidth(width - px(44) if narrow else min(px(250), round(width * 0.3)))
        self.left.setMaximumHeight(px(230) if narrow else 16_777_215)
        self.side.setFixedWidth(width - px(44) if narrow else min(px(250), round(width * 0.3)))
        self.side.setVisible(narrow or width >= px(980))
        # A fixed height, because a scroll area would else give wrapped text its favourite height and scroll for
        # nothing.
        self._body.setFixedHeight(max(event.size().height() - px(24), px(1000 if narrow else 430)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def flush(self) -> None:
        """Save whatever is being typed."""
        self.whole.flush()
        self.activity.flush()

    def _on_place(self, place: tuple[str, str]) -> None:
        team, activity = place
        if team:
            self._wanted = Missing(activity, "", "")
            self.show_team(team)

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _KINDS and self.isVisible():
            self.reload()

    def _on_reading(self, reading: LogReading) -> None:
        self._reading = reading
        view = reading.view
        self._stack.setCurrentIndex(1 if view else 0)
        self.team.offer([(team.id, team.title) for team in reading.teams])
        if view is None:
            return
        self._team = view.team.id
        self.team.load(view.team.id)
        self.chip.say(show(STATE_WORDS[view.state]), TONES[view.state])
        self.count.setText(t("Log", "{done} of {all} activities done").format(done=view.done, all=len(view.entries)))
        items = [
            (WHOLE, t("Log", "The quarter as a whole"), t("Log", "Statement, gaps, commitments"), whole_sign(view))
        ]
        items += [(entry.activity.id, entry.activity.title, *sign_of(view, entry)) for entry in view.entries]
        self.list.fill(items)
        if not self.list.key():
            self.list.choose(reading.activity or (view.entries[0].activity.id if view.entries else WHOLE))
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._go_to(wanted)
        self._show()

    def _show(self) -> None:
        reading = self._reading
        if reading is None or reading.view is None:
            return
        view, entry = reading.view, self._entry()
        self.acts.show(view, entry)
        self.bar.say(*say_state(view))
        self._forms.setCurrentWidget(self.activity if entry else self.whole)
        if entry is not None:
            self.activity.show_entry(view, entry)
        self.whole.show_view(view)
        self.foot.show_view(view, reading.me)
        editable = view.state not in (State.SIGNED, State.SUBMITTED, State.REVIEWED)
        self.add.setVisible(editable)
        self.rest.setVisible(editable and any(not each.outcome for each in view.entries))
        reviewer = reading.me.may("return", view.team.id, "status", {"act": "not_returned"})
        self.silent.setVisible(editable and reviewer and view.state is not State.NOT_RETURNED)
        self.side.show_entry(
            view, entry, reading.stages_of(entry), reading.names, reading.history if _same(reading, entry) else []
        )

    def _entry(self) -> EntryView | None:
        key = self.list.key()
        view = self.view
        return next((each for each in view.entries if each.activity.id == key), None) if view else None

    def _on_team(self, team: str) -> None:
        if team != self._team:
            self.list.clear()
            self.show_team(team)

    def _on_row(self, _row: int) -> None:
        self.activity.flush()
        self.whole.flush()
        self._show()
        self.reload()

    def _on_unchanged(self) -> None:
        entry, view = self._entry(), self.view
        if entry and view and self.activity.unchanged.isVisible():
            self.acts.say_unchanged([entry.activity.id])
            self._go_on(view, entry)

    def _go_on(self, view: ReturnView, entry: EntryView) -> None:
        """Move to the next activity that has not been answered, so that one key press answers each."""
        order = [each for each in view.entries if not each.outcome and each is not entry]
        after = [each for each in order if view.entries.index(each) > view.entries.index(entry)]
        if order:
            self.list.choose((after or order)[0].activity.id)

    def _on_changed_said(self) -> None:
        entry, view = self._entry(), self.view
        if entry and view and self.activity.changed.isVisible():
            self._wanted = Missing(entry.activity.id, "what", "")
            self.acts.say_changed()

    def _on_rest(self) -> None:
        if view := self.view:
            self.acts.say_unchanged([entry.activity.id for entry in view.entries if not entry.outcome])

    def _on_silent(self) -> None:
        self._on_act("not_returned")

    def _on_act(self, name: str) -> None:
        self.flush()
        self.acts.act(name)

    def _on_refused(self, words: str) -> None:
        self.bar.say(words, "red")

    def _on_moved(self, step: int) -> None:
        self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))

    def _on_missing(self, missing: Missing) -> None:
        self._go_to(missing)
        self._show()

    def _go_to(self, missing: Missing) -> None:
        self.list.choose(missing.activity or WHOLE)
        self._show()
        if missing.field:
            (self.activity if missing.activity else self.whole).focus_on(missing.field)


def _same(reading: LogReading, entry: EntryView | None) -> bool:
    return reading.activity == (entry.activity.id if entry else "")
