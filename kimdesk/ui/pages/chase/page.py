"""The chase: completeness by team and principle, who is late and since when, and a ready text for each."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.model.quarters import Quarter
from kimdesk.services.chase_letters import Letter
from kimdesk.services.chase_words import say_round
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.outside import open_path
from kimdesk.ui.pages.chase.letter_panel import LetterPanel
from kimdesk.ui.pages.chase.list_files import ListFiles
from kimdesk.ui.pages.chase.marks import SaidLegend
from kimdesk.ui.pages.chase.reading import TO_LATE, ChaseShown, read_chase
from kimdesk.ui.pages.chase.sending import Noted, hand_over, note
from kimdesk.ui.pages.chase.table import ChaseTable
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, EmptyState, InfoBar, Words, quiet, scrolling_column
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.panes import as_pane
from kimdesk.ui.widgets.reflow import Reflow
from kimdesk.ui.widgets.segmented import SegmentedControl

_RELOAD_MS = 200
_BESIDE = 860
_KINDS = frozenset(
    {"return", "entry", "change", "activity", "team", "person", "quarter", "signoff", "chase", "workspace"}
)
_NO_TEAM, _TEAMS = 1, 2


class ChasePage(FreshPage):
    """``record_opened`` asks the window for a team's log or a person, ``sign_off_of_wanted`` for the sign-off of a quarter."""

    record_opened = Signal(str, str)
    status_said = Signal(str)
    sign_off_of_wanted = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.page_name = t("Chase", "Chase")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._quarter: Quarter | None = None
        self.shown: ChaseShown | None = None
        self._to_late = False
        column = scrolling_column(self)
        column.addWidget(self._make_top())
        self.bar = InfoBar()
        self.bar.acted.connect(self._on_bar)
        column.addWidget(self.bar)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(_no_team())
        self._stack.addWidget(self._make_body())
        column.addWidget(self._stack, 1)
        self._written: Path | None = None

    # --- building ---------------------------------------------------------------------------------------------------

    def _make_top(self) -> QWidget:
        self.quarter = ChoiceInput([])
        self.quarter.setAccessibleName(t("Chase", "Quarter"))
        self.quarter.setFixedWidth(px(150))
        self.quarter.key_chosen.connect(self._on_quarter)
        self.narrowed = SegmentedControl(t("Chase", "Which teams"), _narrowings())
        self.narrowed.show_step("all")
        self.narrowed.step_chosen.connect(self._on_narrowed)
        self.to_late = SecondaryButton(t("Chase", "Write to all who are late"), accented=True)
        self.to_late.clicked.connect(self._on_to_late)
        self.files = ListFiles(self._desk, self._tasks, self)
        self.files.written.connect(self._on_written)
        self.files.refused.connect(self._on_refused)
        return in_flow(self.quarter, self.narrowed, self.to_late, self.files.print, self.files.save)

    def _make_body(self) -> QWidget:
        left = as_pane(Card(), t("Panes", "Teams"))
        self.said = Words("", 14)
        left.body.addWidget(self.said)
        self.table = ChaseTable()
        self.table.team_chosen.connect(self._on_team)
        self.table.team_opened.connect(self._on_team_opened)
        left.body.addWidget(self.table, 1)
        self.none = quiet("", 13)
        left.body.addWidget(self.none)
        self.legend = SaidLegend()
        left.body.addWidget(self.legend)
        left.body.addWidget(quiet("   ".join(show(words).replace(" ", "\u00a0") for words in PRINCIPLES.values()), 12))
        left.body.addStretch(0)
        left.setMinimumWidth(px(320))
        right = as_pane(Card(), t("Panes", "Letter"))
        self.letter = LetterPanel(self._desk, self._tasks)
        self.letter.sent.connect(self._on_sent)
        self.letter.respoken.connect(self.reload)
        self.letter.team_opened.connect(self._on_team_opened)
        self.letter.person_opened.connect(partial(self.record_opened.emit, "person"))
        self.all_in = EmptyState("", "", t("Chase", "Go to the sign-off"))
        self.all_in.acted.connect(self._on_sign_off)
        self._right = QStackedWidget()
        self._right.addWidget(self.letter)
        self._right.addWidget(self.all_in)
        right.body.addWidget(self._right)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Reflow(left, right, px(_BESIDE), (3, 2), 12))
        return body

    # --- reading ----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew where every team stands; what is being typed stays."""
        super().reload()
        read = partial(read_chase, self._desk, self._quarter, self.letter.language)
        self._tasks.read(read, self._on_read, key="chase")

    def show_quarter(self, quarter: Quarter | None, narrowing: str = "all") -> None:
        """Show a quarter, or the one that is chased now, narrowed as asked for."""
        self._quarter = quarter
        self.narrowed.show_step(narrowing)
        self._to_late = False
        self.reload()

    def flush(self) -> None:
        """Nothing is saved by itself here: a text is sent, or it stays on the page."""

    def _on_read(self, shown: ChaseShown) -> None:
        self.shown = shown
        of = shown.of
        quarters = sorted({of.quarter, *shown.quarters}, reverse=True)
        self.quarter.offer([(each.start.isoformat(), each.name) for each in quarters])
        self.quarter.load(of.quarter.start.isoformat())
        self.to_late.setEnabled(TO_LATE in shown.letters)
        self._to_late = self._to_late and TO_LATE in shown.letters
        self.said.setText(say_round(of))
        self._stack.setCurrentIndex(_TEAMS if of.teams else _NO_TEAM)
        self._show_teams()

    def _show_teams(self) -> None:
        if self.shown is None:
            return
        of, narrowing = self.shown.of, self.narrowed.chosen or "all"
        teams = of.narrowed(narrowing)
        self.table.blockSignals(True)
        self.table.show_teams(teams)
        if self._to_late:
            self.table.leave()
        self.table.blockSignals(False)
        self.files.show_list(of, teams)
        self.none.setText("" if teams else _none(narrowing))
        self.none.setVisible(not teams)
        self._show_letter()

    def _show_letter(self) -> None:
        shown = self.shown
        if shown is None:
            return
        of, team = shown.of, self.table.team
        over = not of.owing and bool(of.teams)
        self._right.setCurrentIndex(1 if over else 0)
        if over:
            self._show_over(shown)
        elif self._to_late:
            letter = shown.letters[TO_LATE]
            self.letter.show_late(of, letter, shown.may_record(letter))
        elif team:
            owed = next(each for each in of.teams if each.team.id == team)
            self.letter.show_team(owed, of, shown.letters.get(team), team in shown.may)
        else:
            self.letter.show_nothing()

    def _show_over(self, shown: ChaseShown) -> None:
        of = shown.of
        if of.signed:
            title, words = t("Chase", "Signed off"), t("Chase", "Nobody owes anything for {quarter}.")
        else:
            title = t("Chase", "Everything is in")
            words = t(
                "Chase", "Every return for {quarter} is reviewed or listed as not returned. It can be signed off."
            )
        self.all_in.say(title, words.format(quarter=of.quarter.name))

    # --- what somebody does -------------------------------------------------------------------------------------------

    def _on_quarter(self, start: object) -> None:
        if self.shown is not None:
            known = (self.shown.of.quarter, *self.shown.quarters)
            self.show_quarter(next(each for each in known if each.start.isoformat() == start))

    def _on_narrowed(self, narrowing: object) -> None:
        self.narrowed.show_step(str(narrowing or "all"))
        self._to_late = False
        self._show_teams()

    def _on_team(self, team: str) -> None:
        self._to_late = self._to_late and not team
        self._show_letter()

    def _on_to_late(self) -> None:
        self._to_late = True
        self._show_teams()
        self.letter.body.setFocus()
        # Where the text stands below the teams it is scrolled to.
        for area in self.findChildren(QScrollArea)[:1]:
            area.ensureWidgetVisible(self.letter.body)

    def _on_team_opened(self, team: str) -> None:
        self.record_opened.emit("team", team)

    def _on_sign_off(self) -> None:
        if self.shown is not None:
            self.sign_off_of_wanted.emit(self.shown.of.quarter)

    def _on_sent(self, letter: Letter, as_draft: bool, noted: bool) -> None:
        """Hand the text to the mail program or put it on the clipboard, and note it where that is wanted."""
        if self.shown is None:
            return
        handed = hand_over(self._desk, letter, as_draft)
        if not handed.done:
            self._say(handed.words, "amber")
            return
        if not noted:
            self._say(handed.words)
            return
        way = "all" if letter.hidden else "draft" if as_draft else "copied"
        work = partial(note, self._desk, self.shown.of.quarter, letter, way, self.letter.key, handed.words)
        self._tasks.write(work, self._on_noted, self._on_refused)

    def _on_noted(self, noted: Noted) -> None:
        self.letter.forget_typed(noted.key)
        said = t("Chase", "{done} It is noted as chased; Undo takes the note back.")
        if not noted.changes:
            said = t("Chase", "{done} It was noted as chased today already.")
        self._say(said.format(done=noted.words))
        self._bus.announce(noted.changes)

    def _say(self, words: str, tone: str = "green") -> None:
        self._written = None
        self.bar.say(words, tone)
        self._fit()
        self.status_said.emit(words)

    def _on_written(self, path: Path, opened: bool) -> None:
        self._written = path
        words = t("Chase", "Written: {name}") if opened else t("Chase", "Written, and nothing here opens it: {name}")
        self.bar.say(words.format(name=path.name), "green", t("Chase", "Open the folder"))
        self._fit()

    def _on_bar(self) -> None:
        if self._written is not None:
            open_path(self._written.parent)

    def _on_refused(self, error: Exception) -> None:
        self._written = None
        self.bar.say(say_why(error), "red")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bar = self.bar.sizeHint().height() + px(8) if self.bar.isVisibleTo(self) else 0
        self.letter.fit(self.height() - bar)

    def _concerns(self, changes: Changes) -> bool:
        return bool(changes.kinds & _KINDS)


def _narrowings() -> list[tuple[str, str]]:
    return [
        ("all", t("Chase", "All")),
        ("late", t("Chase", "Late")),
        ("not_started", t("Chase", "Not started")),
        ("waits", t("Chase", "Waits for review")),
    ]


def _none(narrowing: str) -> str:
    return {
        "late": t("Chase", "Nobody is late."),
        "not_started": t("Chase", "Every team has begun."),
        "waits": t("Chase", "Nothing waits for its review."),
    }.get(narrowing, "")


def _no_team() -> EmptyState:
    return EmptyState(
        t("Chase", "No team runs in this quarter"),
        t("Chase", "Choose another quarter, or set teams up in the KIM log."),
    )
