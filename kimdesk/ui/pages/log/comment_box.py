"""The thread of comments on a return, and a place to add one."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.dates import say_date
from kimdesk.services.desk import Desk
from kimdesk.services.return_view import ReturnView
from kimdesk.ui.personal_line import PersonalLine
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Words, clear_layout, heading, quiet
from kimdesk.ui.widgets.inputs import GrowingText


class CommentBox(QWidget):
    """Shows the comments; what is being written waits with its return until it is sent."""

    written = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(heading(t("Log", "Comments")))
        self.lines = QVBoxLayout()
        self.lines.setSpacing(px(2))
        column.addLayout(self.lines)
        self.box = GrowingText(1, 6)
        self.box.setPlaceholderText(t("Log", "Write a comment"))
        self.box.setAccessibleName(t("Log", "New comment"))
        self.add = SecondaryButton(t("Log", "Add comment"))
        self.add.setEnabled(False)
        self.box.typed.connect(self._on_typed)
        self.add.clicked.connect(self._on_add)
        column.addWidget(self.box)
        self.personal = PersonalLine(self.box, desk, tasks)
        column.addWidget(self.personal)
        column.addWidget(self.add)
        self._of = ""
        self._drafts: dict[str, str] = {}

    def show_view(self, view: ReturnView) -> None:
        """Show the comments on a return."""
        if view.id != self._of:
            self._drafts[self._of] = self.box.toPlainText()
            self._of = view.id
            self.box.load(self._drafts.pop(view.id, ""))
            self._on_typed()
        self.personal.follow(view.id, "comment", "")
        clear_layout(self.lines)
        for comment in view.comments:
            at = datetime.fromtimestamp(comment.created_at / 1000, UTC).astimezone()
            who = view.names.get(comment.created_by) or t("Log", "somebody")
            self.lines.addWidget(quiet(t("Log", "{who}, {day}").format(who=who, day=say_date(at.date())), 12))
            self.lines.addWidget(Words(comment["text"] or "", 13))

    def clear(self) -> None:
        """Empty the box: the comment was taken."""
        self.box.load("")
        self._on_typed()

    def _on_typed(self) -> None:
        self.add.setEnabled(bool(self.box.toPlainText().strip()))

    def _on_add(self) -> None:
        self.add.setEnabled(False)
        self.written.emit(self.box.toPlainText().strip())
