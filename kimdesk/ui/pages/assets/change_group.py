"""An asset as it is and as it should be beside each other, and the actions between."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.between import Between, say_between
from kimdesk.ui.pages.assets.told_group import ToldGroup
from kimdesk.ui.registers.action_asking import ActionAsking
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_row import RegisterRow
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Chip, Words, clear_layout, heading, quiet
from kimdesk.ui.widgets.columns import Columns
from kimdesk.ui.widgets.flow import in_flow

_ENDS = ("as_is", "to_be")
_NARROWEST = 170
_GAP = 14


class ChangeGroup(ToldGroup):
    """The two texts stand at the ends; where there is no room beside each other, the actions stand below the first."""

    def __init__(self, group: Group, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(group, register, directory, parent)
        self.steps: tuple[Between, ...] = ()
        self.asking = ActionAsking(self._desk, self._tasks, self._bus, self)
        self._ends = {name: _Part() for name in _ENDS}
        self.between = _Part()
        self.between.column.addWidget(heading(t("Between", "Actions between"), 13))
        self.progress = Words("", 13)
        self.between.column.addWidget(self.progress)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(px(8))
        self.between.column.addLayout(self.lines)
        self.add_action = SecondaryButton(t("Between", "Add an action…"), compact=True)
        self.add_action.clicked.connect(self._on_add)
        self.between.column.addWidget(self.add_action, 0, Qt.AlignmentFlag.AlignLeft)
        self.between.column.addStretch(1)
        self.columns = Columns([self._ends["as_is"], self.between, self._ends["to_be"]], _NARROWEST, _GAP)
        self.add_above(self.columns)

    def _place(self, name: str, row: RegisterRow) -> None:
        if name not in _ENDS:
            self._body.insertWidget(0 if name == "strands" else self._body.count(), row)
            return
        self._ends[name].column.addWidget(row)
        self._ends[name].column.addStretch(1)

    def _matters(self, name: str) -> bool:
        """Both ends are there as soon as there is anything between them, or one of them."""
        if name not in _ENDS:
            return super()._matters(name)
        return bool(self.steps) or any(super(ChangeGroup, self)._matters(each) for each in _ENDS)

    def _arrange(self) -> None:
        super()._arrange()
        self.columns.setVisible(any(name in self.rows and not self.rows[name].isHidden() for name in _ENDS))

    def show_record(self, opened: Opened) -> None:
        super().show_record(opened)
        self.add_action.setVisible(opened.may_change)

    def _reading(self, record: str) -> Callable[[], tuple[Between, ...]]:
        return partial(self._desk.between.of, record)

    def _forget(self) -> None:
        self._tell(())

    def _tell(self, told: tuple[Between, ...]) -> None:
        self.steps = told
        self.progress.setText(say_between(told))
        clear_layout(self.lines)
        for each in told:
            self.lines.addWidget(self._line(each))
        self._arrange()

    def _line(self, step: Between) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        link = LinkButton(step.ref or t("Between", "Open"))
        link.setToolTip(step.title)
        link.setAccessibleName(f"{step.ref} {step.title}".strip())
        link.clicked.connect(partial(self._on_link, step.id))
        tone = "green" if step.finished else "red" if step.late else "accent"
        column.addWidget(in_flow(link, Chip(step.state, tone)))
        column.addWidget(Words(step.title, 13))
        late = t("Between", "late: {due}").format(due=step.due)
        column.addWidget(
            quiet(t("Between", "{owner}; {due}").format(owner=step.owner, due=late if step.late else step.due), 12)
        )
        return holder

    def _on_link(self, record: str, *_checked: object) -> None:
        self.record_opened.emit("action", record)

    def _on_add(self) -> None:
        if self._opened is not None:
            self.asking.ask(self._opened.view.record)


class _Part(QWidget):
    """One of the three; it asks for no more room than its column has at least."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_NARROWEST), super().minimumSizeHint().height())
