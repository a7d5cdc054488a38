"""The KIM log: a team's activities, one of them in the middle, and beside it what was said before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import Missing, State
from kimdesk.services.desk import Desk
from kimdesk.services.return_view import EntryView, ReturnView
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.form_panel import FormPanel
from kimdesk.ui.pages.log.activity_form import ActivityForm
from kimdesk.ui.pages.log.activity_list import WHOLE, ActivityList
from kimdesk.ui.pages.log.acts import LogActs
from kimdesk.ui.pages.log.binding import Binding
from kimdesk.ui.pages.log.disputes import Disputes
from kimdesk.ui.pages.log.foot_bar import FootBar
from kimdesk.ui.pages.log.reading import SHOWN_KINDS, LogReading, place_of, read_log, say_state
from kimdesk.ui.pages.log.review_place import ReviewPlace
from kimdesk.ui.pages.log.side_panel import SidePanel
from kimdesk.ui.pages.log.whole_form import WholeForm
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Card, EmptyState, InfoBar, in_scroll_area
from kimdesk.ui.widgets.panes import as_pane


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
        # What holds much is made where it will stand: moved, all that it holds would be dressed anew.
        body = QWidget()
        self._stack.addWidget(in_scroll_area(body, self._stack))
        self._make_body(body)
        # Until the first reading nobody knows whether there are teams.
        self._stack.setCurrentIndex(self._stack.addWidget(QWidget()))
        bus.changed.connect(self._on_changed)
        self.activity.taken_up.connect(self._on_taken_up)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_unchanged)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self._on_changed_said)

    def _make_body(self, body: QWidget) -> None:
        self._body = body
        self._row = row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(as_pane(self._make_left(), t("Panes", "Activities")))
        middle = Card(parent=body)
        self.bar = InfoBar()
        middle.body.addWidget(self.bar)
        self.disputes = Disputes(self._desk, self._tasks, self._bus)
        self.disputes.record_opened.connect(self.record_opened)
        middle.body.addWidget(self.disputes)
        self._forms = QStackedWidget(middle)
        self.whole = WholeForm(self._bind, self._forms)
        self.activity = ActivityForm(self._bind, self._forms)
        self._forms.addWidget(self.whole)
        self._forms.addWidget(self.activity)
        middle.body.addWidget(self._forms, 1)
        self.foot = FootBar()
        middle.body.addWidget(self.foot)
        row.addWidget(middle, 1)
        self.side, self.review = SidePanel(self._desk, self._tasks), ReviewPlace()
        row.addWidget(as_pane(self.side, t("Panes", "Beside it")))
        row.addWidget(as_pane(self.review, t("Panes", "Review")))
        self.review.changed.connect(self._on_review_changed)
        self.acts.panel_made.connect(self._on_panel)
        self.acts.said.connect(self.status_said)
        self.acts.team_made.connect(self.show_team)
        self.acts.comment_kept.connect(self.side.comments.clear)
        self.side.comment_written.connect(self.acts.comment)
        self.bar.acted.connect(partial(self._on_act, "take_back"))
        self.activity.unchanged_said.connect(self._on_unchanged)
        self.activity.changed_said.connect(self._on_changed_said)
        self.activity.taken_back.connect(self.acts.take_back)
        self.foot.missing_opened.connect(self._on_missing)
        self.foot.moved.connect(self._on_moved)
        self.foot.act_wanted.connect(self._on_act)
        self.side.record_opened.connect(self.record_opened)
        self.side.evidence_wanted.connect(self.acts.ask_evidence)
        self.side.evidence_pointed.connect(self.acts.point_evidence)
        self.side.change_wanted.connect(self.acts.ask_practice_change)

    def _make_left(self) -> QWidget:
        self.left = left = ActivityList()
        self.team, self.chip, self.count, self.list = left.team, left.chip, left.count, left.list
        self.add, self.rest, self.silent = left.add, left.rest, left.silent
        left.team_chosen.connect(self._on_team)
        left.team_wanted.connect(self.acts.ask_team)
        left.list.currentRowChanged.connect(self._on_row)
        left.add.clicked.connect(self.acts.ask_activity)
        left.rest.clicked.connect(self._on_rest)
        left.silent.clicked.connect(partial(self._on_act, "not_returned"))
        left.act_wanted.connect(self._on_act)
        return left

    def _bind(self, field: str, editor: QWidget) -> Binding:
        made = Binding(field, editor, self._desk, self._tasks, self._bus, self)
        made.arrival.told.connect(self._show_disputes)
        return made

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
        self._make_room()

    def _make_room(self) -> None:
        """Share the width: where there is too little, the parts stand one below the other."""
        width, reviewing = self.width(), bool(self.review.of)
        narrow = width < px(700)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.left.setFixedWidth(width - px(44) if narrow else min(px(250), round(width * 0.3)))
        self.left.setMaximumHeight(px(230) if narrow else 16_777_215)
        self.side.setFixedWidth(width - px(44) if narrow else min(px(250), round(width * 0.3)))
        self.side.setVisible((narrow or width >= px(980)) and not reviewing)
        self.review.setFixedWidth(width - px(44) if narrow else min(px(440), max(px(330), round(width * 0.27))))
        self.left.setVisible(narrow or width >= px(980) or not reviewing)
        # A fixed height, because a scroll area would else give wrapped text its favourite height and scroll for
        # nothing.
        high = px(1000 + 500 * reviewing if narrow else 430)
        self._body.setFixedHeight(max(self.height() - px(24), high))

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
        if changes.kinds & SHOWN_KINDS and self.isVisible():
            self.reload()

    def _on_reading(self, reading: LogReading) -> None:
        self._reading = reading
        view = reading.view
        self._stack.setCurrentIndex(1 if view else 0)
        self.left.show_reading(reading)
        if view is None:
            return
        self._team = view.team.id
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
        self.bar.say(*say_state(view, reading.me, reading.chased))
        self._forms.setCurrentWidget(self.activity if entry else self.whole)
        if entry is not None:
            self.activity.show_entry(view, entry, reading.practice_of(entry))
        self.whole.show_view(view)
        self.foot.show_view(view, reading.me, bool(self.review.of))
        editable = view.state not in (State.SIGNED, State.SUBMITTED, State.REVIEWED)
        self.left.offer_acts(reading, editable)
        if self.review.of and (self.review.of != view.id or view.state is not State.SUBMITTED):
            self.review.leave()
        self.side.incomplete, self.side.purposes = reading.incomplete, reading.purposes_of(entry)
        self.side.show_entry(
            view, entry, reading.stages_of(entry), reading.names, reading.history if _same(reading, entry) else []
        )
        self._show_disputes()

    def _show_disputes(self) -> None:
        if self._reading is not None and self._reading.view is not None:
            entry = self._entry()
            form = self.activity if entry else self.whole
            self.disputes.show_conflicts(self._reading.conflicts_of(entry), form.bindings)
            self.disputes.show_edited(self._reading.both if _same(self._reading, entry) else None)

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
            self._wanted = Missing(entry.activity.id, "what" if entry.answered_before else "statement", "")
            self.acts.say_changed()

    def _on_rest(self) -> None:
        if view := self.view:
            still = [each.activity.id for each in view.entries if not each.outcome and each.may_be_unchanged]
            self.acts.say_unchanged(still)

    def _on_taken_up(self) -> None:
        self.flush()
        if self._reading is not None and (practice := self._reading.practice_of(self._entry())) is not None:
            self.acts.take_up(practice)

    def _on_panel(self, panel: FormPanel) -> None:
        if self.view is not None:
            self.review.put(panel, self.view.id)

    def _on_review_changed(self) -> None:
        self._make_room()
        if self._reading is not None and self._reading.view is not None:
            self.foot.show_view(self._reading.view, self._reading.me, bool(self.review.of))

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
