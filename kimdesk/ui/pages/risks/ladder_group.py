"""The ladder of a risk in its editor: where it stands, every step as a timeline, and what can be asked or decided."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds.risks import LADDER
from kimdesk.model.ladder import rung_of
from kimdesk.services.ladder_view import Ladder
from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.pages.risks import questions
from kimdesk.ui.pages.risks.ladder_lines import made_entry, step_entry
from kimdesk.ui.pages.risks.questions import Told, read_ladder
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_group import FieldGroup
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.said import say_why
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, clear_layout
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.stages import Stages


class LadderGroup(FieldGroup):
    """Reads the ladder whenever its record is shown; a level that two laptops wrote is chosen between here."""

    def __init__(self, group: Group, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(group, register, directory, parent)
        self._desk, self._tasks, self._bus = directory.desk, directory.tasks, directory.bus
        self._told: Told | None = None
        self._form: FormDialog | None = None
        self.more.hide()
        self.stages = Stages()
        self.trouble = Words("", 13, tone="amber")
        self.trouble.hide()
        self.decide = SecondaryButton(t("Risks", "Decide…"), accented=True)
        self.escalate = SecondaryButton(t("Risks", "Escalate…"))
        self.close_risk = LinkButton(t("Risks", "Close this risk…"))
        self.reopen = LinkButton(t("Risks", "Open this risk again"))
        self.decide.clicked.connect(self._on_decide)
        self.escalate.clicked.connect(self._on_escalate)
        self.close_risk.clicked.connect(self._on_close)
        self.reopen.clicked.connect(self._on_reopen)
        self._buttons = in_flow(self.decide, self.escalate, self.close_risk, self.reopen)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for part in (self.stages, self.trouble, self._buttons):
            column.insertWidget(column.count() - 1, part)
        column.addSpacing(px(2))
        column.addLayout(self._lines)
        self._buttons.hide()

    @property
    def told(self) -> Told | None:
        """The ladder shown."""
        return self._told

    def show_record(self, opened: Opened) -> None:
        another = self._opened is None or self._opened.id != opened.id
        super().show_record(opened)
        if another:
            self._told = None
            clear_layout(self._lines)
            self._buttons.hide()
        self._show_level(opened.view.record["level"])
        self._tasks.read(
            partial(read_ladder, self._desk, opened.id), self._on_told, f"ladder {id(self)}", self._on_lost
        )

    def _matters(self, name: str) -> bool:
        """The level is a field to choose in only where two laptops wrote different ones."""
        assert self._opened is not None
        return name in self._opened.view.record.conflicts

    def _arrange(self) -> None:
        super()._arrange()
        self.more.hide()
        for row in self.rows.values():
            # It is settled between what stands there; nothing else is typed into it.
            row.input.hide()

    def _show_level(self, level: str | None) -> None:
        self.stages.show_stages([show(option.label) for option in LADDER], rung_of(level) + 1)

    def _on_told(self, told: Told) -> None:
        if self._opened is None or told.ladder.risk.id != self._opened.id:
            return
        self._told = told
        ladder = told.ladder
        self._show_level(ladder.level)
        self.trouble.setText(ladder.trouble)
        self.trouble.setVisible(bool(ladder.trouble))
        step, may = ladder.waiting, self._opened.may_change
        self.decide.setVisible(step is not None and step.may_decide)
        self.escalate.setVisible(ladder.may_ask and step is None)
        closed = ladder.risk["state"] == "closed"
        self.close_risk.setVisible(may and not closed)
        self.reopen.setVisible(may and closed)
        self._buttons.setVisible(any(not each.isHidden() for each in self._all_buttons()))
        self._show_lines(ladder)

    def _all_buttons(self) -> tuple[QWidget, ...]:
        return self.decide, self.escalate, self.close_risk, self.reopen

    def _on_lost(self, _error: Exception) -> None:
        clear_layout(self._lines)

    def _show_lines(self, ladder: Ladder) -> None:
        clear_layout(self._lines)
        today = self._desk.context.clock.today()
        for step in reversed(ladder.steps):
            entry = step_entry(step, today)
            if entry.compare is not None:
                entry.compare.clicked.connect(partial(self._on_compare, step.record.id))
            self._lines.addWidget(entry)
        self._lines.addWidget(made_entry(ladder))

    # --- doing ------------------------------------------------------------------------------------------------------

    def _on_compare(self, record: str, *_checked: object) -> None:
        self.compared.emit(record)

    def _on_escalate(self) -> None:
        if self._told is not None:
            self._ask(questions.escalate(self._told.ladder), self._on_escalate_answered)

    def _on_escalate_answered(self, answers: dict[str, Any]) -> None:
        assert self._told is not None
        self._do(partial(questions.do_escalate, self._desk, self._told.ladder.risk.id, answers))

    def _on_decide(self) -> None:
        step = self._told.ladder.waiting if self._told is not None else None
        if self._told is not None and step is not None:
            self._step = step
            self._ask(questions.decide(step, self._told.deciders), self._on_decide_answered)

    def _on_decide_answered(self, answers: dict[str, Any]) -> None:
        self._do(partial(questions.do_decide, self._desk, self._step, answers))

    def _on_close(self) -> None:
        self._ask(questions.close(), self._on_close_answered)

    def _on_close_answered(self, answers: dict[str, Any]) -> None:
        assert self._told is not None
        self._do(partial(questions.do_close, self._desk, self._told.ladder.risk.id, answers))

    def _on_reopen(self) -> None:
        if self._told is not None:
            self._tasks.write(
                partial(self._desk.risks.reopen, self._told.ladder.risk.id), self._on_done, self._on_refused
            )

    def _ask(self, form: FormDialog, answered: Any) -> None:
        self._form = form
        form.setParent(self.window(), form.windowFlags())
        form.answered.connect(answered)
        form.open()

    def _do(self, work: Any) -> None:
        self._tasks.write(work, self._on_done, self._on_refused)

    def _on_done(self, changes: Changes) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.finish()
        self._bus.announce(changes)
        if changes.notes:
            self.lost.emit(" ".join(changes.notes))

    def _on_refused(self, error: Exception) -> None:
        words = say_why(error)
        if self._form is not None:
            self._form.say_error(words)
        else:
            self.lost.emit(words)
