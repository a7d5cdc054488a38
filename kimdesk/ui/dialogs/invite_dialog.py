"""Inviting a colleague: for whom and with what role, then the code to tell them."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, Words, clear_layout, heading, in_scroll_area, quiet
from kimdesk.ui.widgets.error_list import ErrorList
from kimdesk.ui.widgets.inputs import FieldRow, LineInput
from kimdesk.ui.widgets.reflow import Reflow

_ROLES = KINDS["person"]["roles"]


class InviteDialog(FittedDialog):
    """The invitation is left in the shared folder; the code is shown here and nowhere else."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(t("Invite", "Invite a colleague"), 700, 600, parent=parent)
        self.setObjectName("invite")
        self.setModal(True)
        self._desk, self._tasks = desk, tasks
        self._code = ""
        self.bar = InfoBar()
        self.column.addWidget(self.bar)
        self.column.addWidget(ErrorList(self))
        self._stack = QStackedWidget()
        self._stack.addWidget(in_scroll_area(self._make_form()))
        self._stack.addWidget(in_scroll_area(self._make_answer()))
        self.column.addWidget(self._stack, 1)
        self.cancel = SecondaryButton(t("Invite", "Cancel"))
        self.act = PrimaryButton(t("Invite", "Make the code"))
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.add_buttons((), (self.cancel, self.act))
        self.name.setFocus()
        tasks.read(desk.workspace.teams, self._on_teams)

    @property
    def code_made(self) -> str:
        """The code, once it is there."""
        return self._code

    def _make_form(self) -> QWidget:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(10), px(8))
        rows.setSpacing(px(8))
        self.name = LineInput(t("Invite", "first and last name"))
        self.name_row = FieldRow(
            t("Invite", "Name"),
            self.name,
            t("Invite", "Somebody entered under People and roles keeps the roles that they have there."),
        )
        rows.addWidget(self.name_row)
        rows.addWidget(heading(show(_ROLES.label)))
        self.roles = {option.key: QCheckBox(show(option.label)) for option in _ROLES.options}
        boxes = list(self.roles.values())
        half = (len(boxes) + 1) // 2
        rows.addWidget(Reflow(_column(boxes[:half]), _column(boxes[half:]), px(600), (1, 1), 12))
        self.roles_error = Words("", 12, tone="red")
        self.roles_error.hide()
        rows.addWidget(self.roles_error)
        rows.addWidget(heading(t("Invite", "For which teams")))
        rows.addWidget(
            quiet(t("Invite", "A line manager needs a team. For other roles none ticked means the whole service."))
        )
        self.teams: dict[str, QCheckBox] = {}
        self._teams = QVBoxLayout()
        self._teams.setSpacing(px(8))
        rows.addLayout(self._teams)
        rows.addStretch(1)
        return inner

    def _make_answer(self) -> QWidget:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(10), px(8))
        rows.setSpacing(px(10))
        self.told = Words("", 14)
        rows.addWidget(self.told)
        card = Card()
        self.code = Words("", 20, QFont.Weight.Bold)
        self.code.setTextInteractionFlags(self.code.textInteractionFlags().TextSelectableByMouse)
        card.body.addWidget(self.code)
        rows.addWidget(card)
        self.copy = SecondaryButton(t("Invite", "Copy the code"))
        self.copy.clicked.connect(self._on_copy)
        rows.addWidget(self.copy)
        rows.addWidget(heading(t("Invite", "What your colleague needs")))
        self.steps = Words("", 14)
        rows.addWidget(self.steps)
        rows.addStretch(1)
        return inner

    def _on_teams(self, teams: list[Record]) -> None:
        clear_layout(self._teams)
        self.teams = {team.id: QCheckBox(team.title) for team in teams}
        for box in self.teams.values():
            self._teams.addWidget(box)

    def _on_act(self) -> None:
        if self._stack.currentIndex():
            self.accept()
            return
        name = self.name.text().strip()
        roles = tuple(key for key, box in self.roles.items() if box.isChecked())
        self.name_row.say_error("" if name else t("Invite", "Write whom the invitation is for."))
        lacking = "" if roles else t("Invite", "Tick at least one role.")
        self.roles_error.setText(lacking)
        self.roles_error.setVisible(bool(lacking))
        if not name or not roles:
            (self.name if not name else next(iter(self.roles.values()))).setFocus()
            return
        teams = tuple(team for team, box in self.teams.items() if box.isChecked())
        self.bar.say(t("Invite", "Leaving the invitation in the shared folder…"))
        self.act.setEnabled(False)
        self._tasks.meet(partial(_invite, self._desk, name, roles, teams), self._on_invited, self._on_refused)

    def _on_invited(self, code: str) -> None:
        self.bar.say("")
        self.act.setEnabled(True)
        self._code = code
        groups = code.split("-")
        half = (len(groups) + 1) // 2
        # Two lines of groups are read out and typed with fewer slips than one that breaks anywhere.
        self.code.setText("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]))
        self.code.setAccessibleName(code)
        name, folder = self.name.text().strip(), self._desk.context.settings["share"]
        self.told.setText(
            t(
                "Invite",
                "Tell {name} this code on the telephone or face to face. Do not put it into the shared folder, where others "
                "could read it.",
            ).format(name=name)
        )
        self.steps.setText(
            t(
                "Invite",
                "1. This folder: {folder}\n2. The code above. It works once, for 14 days.\n3. Then you: their four words appear on "
                "the Sync page, and you let them in.",
            ).format(folder=folder)
        )
        self._stack.setCurrentIndex(1)
        self.cancel.hide()
        self.act.say(t("Invite", "Done"))
        self.copy.setFocus()

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._code)
        self.copy.say(t("Invite", "Copied"))

    def _on_refused(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self.bar.say(str(error), "red")


def _column(boxes: list[QCheckBox]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(2))
    for box in boxes:
        column.addWidget(box)
    column.addStretch(1)
    return holder


def _invite(desk: Desk, name: str, roles: tuple[str, ...], teams: tuple[str, ...]) -> str:
    return str(desk.sharing.joining.invite(name, roles, teams))
