"""The first start: set up a workspace, join colleagues, or look at the sample; under a minute to a return."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.clock import Clock
from kimdesk.i18n import t
from kimdesk.paths import Home
from kimdesk.services.newcomer import BEGUN, Newcomer
from kimdesk.settings import Settings, held
from kimdesk.ui.asking import Asking
from kimdesk.ui.help_topics import SHARING
from kimdesk.ui.join_steps import JoinSteps
from kimdesk.ui.language_choice import LanguageChoice
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.tidying import Tidying
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, ProgressLine, Words, heading, in_scroll_area, quiet
from kimdesk.ui.widgets.inputs import FieldRow, LineInput
from kimdesk.ui.widgets.reflow import HighAsHeld, Reflow


class FirstSteps(QWidget):
    """Makes a workspace in the folder it is given and says when it is ready; ``remark`` is what is to be said of it then.

    ``restore_wanted`` names a backup that is to become the records here.
    """

    ready = Signal()
    restore_wanted = Signal(object)
    _progressed = Signal(float, str)

    def __init__(self, folder: Path, clock: Clock, asking: Asking | None = None) -> None:
        super().__init__()
        self.remark = ""
        self._folder, self._clock = folder, clock
        self._chosen = Path()
        self._tasks = Tasks(self)
        self._tidying = Tidying(self._tasks)
        self.asking = asking or Asking(self)
        self.asking.serve(self)
        self._newcomer = Newcomer(folder, clock, self.asking.ask)
        self.setWindowTitle(t("First", "KIM Desk"))
        self.resize(QSize(px(880), px(660)).boundedTo(self.screen().availableSize() - QSize(0, px(40))))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._furnish()
        self._progressed.connect(self._on_progressed)
        if Settings(Home(folder).settings)["joining"] not in ("", BEGUN):
            self._show_joining(True)
            self.join_steps.resume()

    def _furnish(self) -> None:
        inner = HighAsHeld()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(48), px(40), px(48), px(32))
        column.setSpacing(px(12))
        self.language = LanguageChoice(Home(self._folder).settings)
        # Later, when the key that was pressed in it is done with: it goes.
        self.language.respoken.connect(self._speak_anew, Qt.ConnectionType.QueuedConnection)
        column.addWidget(self.language)
        _welcome(column)
        self.choices = Reflow(self._make_new(), self._make_others(), px(720), (1, 1), 16)
        column.addWidget(self.choices)
        self.join_steps = JoinSteps(self._newcomer, self._tasks, self._clock)
        self.join_steps.hide()
        column.addWidget(self.join_steps)
        self.bar = InfoBar()
        column.addWidget(self.bar)
        self.progress = ProgressLine()
        self.progress.hide()
        column.addWidget(self.progress)
        column.addStretch(1)
        self.check = LinkButton(t("First", "Check a pack that you were given…"))
        self.check.clicked.connect(self._on_check)
        self._add_foot(column)
        self._room = in_scroll_area(inner)
        self._outer.addWidget(self._room)
        self.join_steps.joined.connect(self.ready)
        self.join_steps.back_wanted.connect(self._on_back)
        self.join_steps.help_wanted.connect(self._on_help)

    def _speak_anew(self) -> None:
        """Say all of it in the language that is chosen by now; what was typed stays."""
        before, name, person = self._room, self.name.text(), self.person.text()
        self.join_steps.end()
        self._outer.removeWidget(before)
        before.hide()
        before.deleteLater()
        self._furnish()
        self.name.setText(name)
        self.person.setText(person)
        self._room.show()
        self.language.control.setFocus()

    def _add_foot(self, column: QVBoxLayout) -> None:
        self.restore = LinkButton(t("First", "Restore a backup…"))
        self.restore.clicked.connect(self._on_restore)
        column.addWidget(self.restore)
        column.addWidget(self.check)
        column.addWidget(quiet(t("First", "Records are kept in {folder}").format(folder=self._folder), 12))

    def _make_others(self) -> QWidget:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(self._make_join(), 1)
        column.addWidget(self._make_sample(), 1)
        return both

    def _make_join(self) -> Card:
        card = Card()
        card.body.addWidget(heading(t("First", "Join colleagues"), 17))
        words = t("First", "Your service uses KIM Desk already, and you were told a shared folder and a code.")
        card.body.addWidget(quiet(words, 14))
        card.body.addStretch(1)
        self.join = SecondaryButton(t("First", "Join colleagues…"), accented=True)
        self.join.clicked.connect(self._on_join)
        card.body.addWidget(self.join)
        return card

    def _make_new(self) -> Card:
        card = Card()
        card.body.addWidget(heading(t("First", "Set up our landlord service"), 17))
        self.name = LineInput(t("First", "for example Borough Homes"))
        self.person = LineInput(t("First", "for example Voids manager"))
        self.name_row = FieldRow(t("First", "Name of the landlord service"), self.name)
        self.person_row = FieldRow(t("First", "Your name or role"), self.person)
        self.name.returnPressed.connect(self._on_name_entered)
        self.person.returnPressed.connect(self._on_begin)
        card.body.addWidget(self.name_row)
        card.body.addWidget(self.person_row)
        card.body.addStretch(1)
        self.begin = PrimaryButton(t("First", "Set up and begin"))
        self.begin.clicked.connect(self._on_begin)
        card.body.addWidget(self.begin)
        return card

    def _make_sample(self) -> Card:
        card = Card()
        card.body.addWidget(heading(t("First", "Look around first"), 17))
        words = t(
            "First",
            "A sample landlord with six teams, two years of quarters, assets, actions and risks. Everything in it is invented.",
        )
        card.body.addWidget(quiet(words, 14))
        card.body.addStretch(1)
        self.sample = SecondaryButton(t("First", "Open the sample"), accented=True)
        self.sample.clicked.connect(self._on_sample)
        card.body.addWidget(self.sample)
        return card

    def _on_name_entered(self) -> None:
        self.name_row.say_error("")
        self.person.setFocus()

    def _on_begin(self) -> None:
        if not self.begin.isEnabled():
            return
        named = (
            (self.name_row, t("First", "Write what the service is called; it stands on every page and pack.")),
            (self.person_row, t("First", "Write your name or role; what you record carries it.")),
        )
        empty = [row for row, _words in named if not row.editor.text().strip()]  # type: ignore[attr-defined]
        for row, words in named:
            row.say_error(words if row in empty else "")
        if empty:
            empty[0].editor.setFocus()
            return
        self._start(partial(_set_up, self._folder, self._clock, self.name.text(), self.person.text()))

    def _on_sample(self) -> None:
        self.progress.show()
        self._start(partial(_make_sample, self._folder, self._clock, self._report))

    def _on_join(self) -> None:
        self._show_joining(True)
        self.join_steps.folder.line.setFocus()

    def _on_back(self) -> None:
        self._show_joining(False)
        self.join.setFocus()

    def _show_joining(self, joining: bool) -> None:
        self.choices.setVisible(not joining)
        self.restore.setVisible(not joining)
        self.language.setVisible(not joining and not held("language"))
        self.join_steps.setVisible(joining)

    def _on_help(self) -> None:
        from kimdesk.ui.dialogs.help_dialog import HelpDialog

        HelpDialog(SHARING, self).open()

    def _on_check(self) -> None:
        from kimdesk.ui.dialogs.check_dialog import CheckDialog

        CheckDialog(None, self._tasks, self).open()

    def _on_restore(self) -> None:
        from kimdesk.ui.dialogs.backups_dialog import choose_copy

        copy = choose_copy(self)
        if copy is not None:
            self.preview(copy)

    def preview(self, copy: Path) -> None:
        """Show what is in a backup, and begin with it where that is wanted."""
        from kimdesk.ui.dialogs.restore_dialog import RestoreDialog

        dialog = RestoreDialog(copy, Home(self._folder), self._tasks, self)
        dialog.accepted.connect(partial(self._begin_with, copy))
        dialog.open()

    def _begin_with(self, copy: Path) -> None:
        self._chosen = copy
        self._tasks.write(self._newcomer.discard, self._on_discarded, self._on_failed)

    def _on_discarded(self, _nothing: None) -> None:
        self.restore_wanted.emit(self._chosen)

    def stop(self) -> bool:
        """End what is under way; tell whether every thread has ended."""
        self.join_steps.end()
        self.asking.end()
        self._tidying.stop()
        return self._tasks.stop()

    def _start(self, work: Callable[[], str]) -> None:
        self._let_begin(False)
        self._tasks.write(partial(_make_anew, self._newcomer, work), self._on_done, self._on_failed)

    def _let_begin(self, free: bool) -> None:
        self.language.control.set_read_only(not free)
        for button in (self.begin, self.sample, self.join):
            button.setEnabled(free)

    def _report(self, share: float, words: str) -> bool:
        self._progressed.emit(share, words)
        return True

    def _on_progressed(self, share: float, words: str) -> None:
        self.progress.set_value(share, words)

    def _on_done(self, remark: str) -> None:
        self.remark = remark
        self.ready.emit()

    def _on_failed(self, error: Exception) -> None:
        self._let_begin(True)
        self.bar.say(str(error), "red")


def _welcome(column: QVBoxLayout) -> None:
    column.addWidget(Words(t("First", "Welcome to KIM Desk"), 26, QFont.Weight.Bold))
    words = t(
        "First",
        "Each quarter, every housing team says how its information is looked after. Start here, alone or with colleagues.",
    )
    column.addWidget(quiet(words, 15))
    column.addSpacing(px(8))


def _make_anew(newcomer: Newcomer, work: Callable[[], str]) -> str:
    """Make a workspace and return what is to be said of it; what a newcomer began here and never finished goes first."""
    newcomer.discard()
    return work()


def _set_up(folder: Path, clock: Clock, name: str, person: str) -> str:
    from kimdesk.services.desk import open_desk

    desk = open_desk(folder, clock, create=True)
    desk.workspace.set_up(name.strip(), person.strip())
    desk.close()
    return ""


def _make_sample(folder: Path, clock: Clock, progress: Callable[[float, str], bool]) -> str:
    from kimdesk.services.sample import build_sample

    return build_sample(folder, clock, progress)
