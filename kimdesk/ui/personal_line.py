"""The quiet line under a field that says when something in it may be about a tenant. It never stops anybody."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.soon import soon
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import quiet
from kimdesk.ui.widgets.inputs import GrowingText, LineInput
from kimdesk.ui.widgets.reflow import in_line

if TYPE_CHECKING:
    from kimdesk.model.personal import Finding

# A pause in typing as long as this is one, in milliseconds.
PAUSE_MS = 900

Looked = tuple[str, str, str, tuple["Finding", ...]]


class PersonalLine(QWidget):
    """Looks once somebody who types pauses or leaves the field; the text is read away from the window.

    ``shown`` tells that the line came or went.
    """

    shown = Signal(bool)

    def __init__(
        self, editor: GrowingText | LineInput, desk: Desk, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._desk, self._tasks = editor, desk, tasks
        self._record, self._field, self._before = "", "", ""
        self._text = ""
        self.findings: tuple[Finding, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        self.words = quiet("", 12)
        self.leave = LinkButton(t("Personal", "Leave it"))
        self.take_out = LinkButton(t("Personal", "Take it out"))
        self._choices = in_line(self.leave, self.take_out)
        column.addWidget(self.words)
        column.addWidget(self._choices)
        self._pause = soon(self, PAUSE_MS, self.look)
        editor.typed.connect(self._pause.start)
        editor.left.connect(self._on_left)
        self.leave.clicked.connect(self._on_leave)
        self.take_out.clicked.connect(self._on_take_out)
        self.hide()

    def follow(self, record: str, field: str, value: object) -> None:
        """Watch this field of this record from now on; ``value`` is what is recorded there."""
        if (record, field) != (self._record, self._field):
            self._record, self._field = record, field
            self._pause.stop()
            self._show("", ())
        self._before = value if isinstance(value, str) else ""

    def look(self) -> None:
        """Look at what stands in the field now."""
        self._pause.stop()
        text = self._editor.toPlainText()
        if self._record and (text != self._text or not self.findings):
            work = partial(_look, self._desk, self._record, self._field, text)
            self._tasks.read(work, self._on_looked, f"personal {id(self)}")

    @property
    def wanted(self) -> bool:
        """Whether the field that is watched is on the screen."""
        return self._editor.isVisible()

    def show_example(self, text: str) -> None:
        """Show the line as it would be for a text that nobody typed."""
        from kimdesk.model.personal import find_personal

        self._show(text, find_personal(text))

    def _on_left(self) -> None:
        if self._pause.isActive():
            self.look()

    def _on_looked(self, looked: Looked) -> None:
        record, field, text, findings = looked
        if (record, field, text) == (self._record, self._field, self._editor.toPlainText()):
            self._show(text, findings)

    def _show(self, text: str, findings: tuple[Finding, ...]) -> None:
        before, self._text, self.findings = self.words.text() if self.findings else "", text, findings
        words = _say(findings)
        self._say(words, bool(findings))
        if words and words != before:
            # Said once for each new warning, and not again with every key.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._editor, words))

    def _say(self, words: str, choices: bool) -> None:
        self.words.setText(words)
        self.setAccessibleName(words)
        self._choices.setVisible(choices)
        self.setVisible(bool(words))
        self.shown.emit(bool(words))

    def _on_leave(self) -> None:
        self._editor.setFocus()
        self._desk.watching.leave(self._record, self._field, self._text, self.findings)
        self._show(self._text, ())

    def _on_take_out(self) -> None:
        self._editor.setFocus()
        text = self._editor.toPlainText()
        pieces = [text[each.start : each.end] for each in self.findings]
        if text == self._text:
            for each in reversed(self.findings):
                _take_out(self._editor, text, each.start, each.end)
        self._show(self._editor.toPlainText(), ())
        if any(piece in self._before for piece in pieces):
            self._say(
                t("Personal", "Taken out here. It was saved before: an administrator can withhold it in the history."),
                False,
            )


def _look(desk: Desk, record: str, field: str, text: str) -> Looked:
    return record, field, text, desk.watching.look(record, field, text)


def _say(findings: tuple[Finding, ...]) -> str:
    from kimdesk.services.watching import say_warning

    return say_warning(findings) if findings else ""


def _take_out(editor: GrowingText | LineInput, text: str, start: int, end: int) -> None:
    """Take a piece out as if somebody had marked and deleted it, so that undo in the field brings it back."""
    # Qt counts in halves of characters beyond the first plane.
    first, last = (len(text[:at].encode("utf-16-le")) // 2 for at in (start, end))
    if isinstance(editor, QPlainTextEdit):
        cursor = editor.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    elif isinstance(editor, QLineEdit):
        editor.setSelection(first, last - first)
        editor.del_()
        editor.typed.emit()
