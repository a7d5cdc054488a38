"""What can be done on the log page beside typing: its acts, its short forms, and where an answer or a refusal shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeGuard

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.errors import UserError
from kimdesk.model.changes import Changes, Record
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Made
from kimdesk.services.pointing import Pointed, say_pointed
from kimdesk.services.return_view import EntryView, ReturnView
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.dialogs.form_panel import FormPanel
from kimdesk.ui.pages.log import questions, workbooks
from kimdesk.ui.pages.log.activity_list import GIVE_OUT, TAKE_IN
from kimdesk.ui.tasks import Tasks

Work = Callable[[], Changes]


class LogActs(QObject):
    """Does things to the return on screen; ``show`` tells it which that is."""

    refused = Signal(str)
    said = Signal(str)
    panel_made = Signal(object)
    team_made = Signal(str)
    comment_kept = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, host: QWidget) -> None:
        super().__init__(host)
        self._desk, self._tasks, self._bus, self._host = desk, tasks, bus, host
        self._view: ReturnView | None = None
        self._entry: EntryView | None = None
        self._dialog: FormDialog | FormPanel | None = None
        self._act = ""
        self._pointed: list[Pointed] = []
        tasks.bug_met.connect(self._on_bug)

    def show(self, view: ReturnView | None, entry: EntryView | None) -> None:
        """Note what is on screen: the return, and the activity where one is chosen."""
        self._view, self._entry = view, entry

    def say_unchanged(self, activities: list[str]) -> None:
        """Say of these activities that nothing changed."""
        if self._view is not None:
            self._write(partial(self._desk.returns.nothing_changed, self._view, activities))

    def say_changed(self) -> None:
        """Say that something changed in the activity on screen."""
        if self._view is not None and self._entry is not None:
            self._write(partial(self._desk.returns.something_changed, self._view, self._entry.activity.id))

    def take_back(self) -> None:
        """Take back what was said about the activity on screen."""
        if self._view is not None and self._entry is not None:
            self._write(partial(self._desk.returns.withdraw_outcome, self._view, self._entry.activity.id))

    def ask_team(self) -> None:
        """Ask for a new team."""
        self._tasks.read(partial(_people, self._desk), self._on_people, "log-people")

    def _on_people(self, answer: tuple[list[tuple[str | None, str]], bool]) -> None:
        self._ask(questions.new_team(*answer), self._on_team_named)

    def comment(self, words: str) -> None:
        """Add a comment to the return on screen."""
        if self._view is not None:
            values = {"text": words, "record": self._view.id}
            self._tasks.write(partial(self._desk.records.make, "comment", values), self._on_commented, self._on_refused)

    def ask_activity(self) -> None:
        """Ask for a new activity."""
        self._ask(questions.new_activity(), self._on_activity_named)

    def ask_evidence(self) -> None:
        """Ask for evidence for what is on screen."""
        self._ask(questions.evidence(), self._on_evidence_named)

    def point_evidence(self, things: list[Pointed]) -> None:
        """Name files or pages as evidence for what is on screen."""
        if self._view is not None:
            record = self._entry.activity.id if self._entry else self._view.id
            self._pointed = things
            self._tasks.write(partial(self._desk.pointing.point, record, things), self._on_pointed, self._on_refused)

    def _on_pointed(self, changes: Changes) -> None:
        self._bus.announce(changes)
        self.said.emit(say_pointed(self._pointed))

    def ask_practice_change(self) -> None:
        """Ask for a practice change of the activity on screen."""
        if self._entry is not None:
            self._ask(questions.practice_change(self._entry), self._on_practice_told)

    def take_up(self, practice: Record) -> None:
        """Let the statement of the activity on screen say what a practice change says, in an action of its own."""
        if self._view is not None and self._entry is not None:
            values = {"statement": practice["new"]}
            self._write(partial(self._desk.returns.fill, self._view, values, self._entry.activity.id))

    def act(self, name: str) -> None:
        """Submit, or ask for what another act needs."""
        if self._view is None:
            return
        if name in (GIVE_OUT, TAKE_IN):
            self._open_workbook(name, self._view)
            return
        self._act = name
        at_once = {"submit": questions.submit, "take_back": questions.take_back}
        if name in at_once:
            work = partial(at_once[name], self._desk, self._view.team.id, self._view.quarter)
            self._tasks.write(work, self._on_done, self._on_refused)
        else:
            self._ask(questions.act(name, self._view), self._on_act_told)

    def _open_workbook(self, name: str, view: ReturnView) -> None:
        """Open the dialog that gives the return on screen out, or the one that takes any filled workbook in."""
        from kimdesk.ui.dialogs.export_dialog import ExportDialog
        from kimdesk.ui.dialogs.merge_dialog import MergeDialog

        if name == TAKE_IN:
            merging = MergeDialog(self._desk, self._tasks, self._bus, self._host)
            merging.taken_in.connect(self.said)
            merging.open()
            merging.ask_file()
            return
        title, words = workbooks.words_for(view)
        forms = {GIVE_OUT: (title, partial(workbooks.give_out, self._desk, view.team.id, view.quarter))}
        ExportDialog(self._desk, self._tasks, "return", self._host, forms, title, words).open()

    def _on_team_named(self, answers: dict[str, Any]) -> None:
        self._tasks.write(partial(questions.make_team, self._desk, answers), self._on_team_made, self._on_refused)

    def _on_team_made(self, made: Made) -> None:
        self._on_answered(made.changes)
        self.team_made.emit(made.id)

    def _on_commented(self, made: Made) -> None:
        self.comment_kept.emit()
        self._bus.announce(made.changes)

    def _on_activity_named(self, answers: dict[str, Any]) -> None:
        if self._view is not None:
            self._answer(partial(questions.make_activity, self._desk, self._view.team.id, answers))

    def _on_evidence_named(self, answers: dict[str, Any]) -> None:
        if self._view is not None:
            record = self._entry.activity.id if self._entry else self._view.id
            self._answer(partial(questions.make_evidence, self._desk, record, answers))

    def _on_practice_told(self, answers: dict[str, Any]) -> None:
        if self._view is not None and self._entry is not None:
            self._answer(
                partial(questions.make_practice_change, self._desk, self._view, self._entry.activity.id, answers)
            )

    def _on_act_told(self, answers: dict[str, Any]) -> None:
        if self._view is not None:
            team, quarter = self._view.team.id, self._view.quarter
            work = partial(questions.do_act, self._desk, self._act, team, quarter, answers)
            self._tasks.write(work, self._on_act_done, self._on_refused)

    def _on_act_done(self, changes: Changes) -> None:
        self._finish()
        self._on_done(changes)

    def _on_done(self, changes: Changes) -> None:
        if self._view is not None:
            self.said.emit(questions.said(self._act, self._view))
        self._bus.announce(changes)

    def _ask(self, form: FormDialog | FormPanel, answered: Callable[[dict[str, Any]], None]) -> None:
        self._dialog = form
        form.answered.connect(answered)
        if isinstance(form, FormPanel):
            self.panel_made.emit(form)
            return
        form.setParent(self._host.window(), form.windowFlags() | Qt.WindowType.Dialog)
        form.open()

    def _write(self, work: Work) -> None:
        self._tasks.write(work, self._on_written, self._on_refused)

    def _answer(self, work: Work) -> None:
        self._tasks.write(work, self._on_answered, self._on_refused)

    def _on_written(self, changes: Changes) -> None:
        self._bus.announce(changes)

    def _on_answered(self, changes: Changes) -> None:
        self._finish()
        self._bus.announce(changes)

    def _finish(self) -> None:
        if _stands(self._dialog):
            self._dialog.finish()
        self._dialog = None

    def _on_bug(self, _error: BaseException) -> None:
        # What was answered is still in the form: it can be tried again.
        if _stands(self._dialog):
            self._dialog.release()

    def _on_refused(self, error: Exception) -> None:
        words = (
            " ".join(part for part in (error.message, error.hint) if part)
            if isinstance(error, UserError)
            else str(error)
        )
        if _stands(self._dialog) and self._dialog.isVisible():
            self._dialog.say_error(words)
        else:
            self.refused.emit(f"{error.title}. {words}" if isinstance(error, UserError) else words)


def _people(desk: Desk) -> tuple[list[tuple[str | None, str]], bool]:
    return questions.people_to_choose(desk), desk.identity.me().may("person")


def _stands(form: FormDialog | FormPanel | None) -> TypeGuard[FormDialog | FormPanel]:
    """Whether a form has not been closed and let go meanwhile."""
    return form is not None and shiboken6.isValid(form)
