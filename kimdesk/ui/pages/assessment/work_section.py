"""What is done about an answer: its actions and risks, those that may revive it, and a way to begin a new action."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.assessment_view import AnswerView, Linked
from kimdesk.ui.pages.assessment.answer_rows import AnswerRow
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Chip, Words, clear_layout, heading, quiet
from kimdesk.ui.widgets.flow import in_flow

_LONGEST = 60


class WorkSection(QWidget):
    """Lines that lead to the records, and below them what can be linked."""

    record_opened = Signal(str, str)
    action_wanted = Signal()

    def __init__(self, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(heading(t("Assessment", "Actions and risks")))
        self.again = Words("", 13, tone="amber")
        column.addWidget(self.again)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(2))
        column.addLayout(self._lines)
        self.new = SecondaryButton(t("Assessment", "New action from this…"))
        self.new.clicked.connect(self.action_wanted)
        self.more = LinkButton(t("Assessment", "Link one that is there"))
        self.more.clicked.connect(self._on_more)
        self._buttons = in_flow(self.new, self.more)
        column.addWidget(self._buttons)
        self.rows = {name: AnswerRow(name, directory) for name in ("actions", "risks")}
        for row in self.rows.values():
            row.hide()
            column.addWidget(row)

    def show_answer(self, answer: AnswerView, against: str, opened: Opened) -> None:
        """Show what hangs on the answer."""
        clear_layout(self._lines)
        words = t("Assessment", "A change of system may make this apply. Look again:")
        self.again.setText(words if answer.to_look_at_again else "")
        self.again.setVisible(answer.to_look_at_again)
        for each in (*(answer.revivers if answer.to_look_at_again else ()), *answer.work):
            self._lines.addWidget(self._line(each))
        if not answer.work:
            self._lines.addWidget(quiet(t("Assessment", "None yet.")))
        self._buttons.setVisible(opened.may_change)
        for row in self.rows.values():
            row.show_answer(answer, against, opened)

    def fold(self) -> None:
        """Put the linking away again, for another answer."""
        for row in self.rows.values():
            row.hide()
        self.more.show()

    def _line(self, linked: Linked) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        name = f"{linked.ref} {linked.title}".strip()
        link = LinkButton(name if len(name) <= _LONGEST else f"{name[: _LONGEST - 2].rstrip()}…")
        link.setToolTip(name)
        link.clicked.connect(partial(self._on_link, linked.kind, linked.id))
        line.addWidget(link)
        if linked.state:
            line.addWidget(Chip(linked.state, "red" if linked.late else "accent" if linked.open else "neutral"))
        line.addStretch(1)
        return holder

    def _on_link(self, kind: str, record: str, *_checked: object) -> None:
        self.record_opened.emit(kind, record)

    def _on_more(self) -> None:
        self.more.hide()
        for row in self.rows.values():
            row.show()
        self.rows["actions"].input.setFocus()
