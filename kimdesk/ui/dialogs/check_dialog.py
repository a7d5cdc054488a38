"""Checking a pack: whether it is whole and unchanged, who signed it, and what that time is worth."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.check_answer import CheckAnswer
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.pack_check import PackCheck
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, clear_layout, heading, in_scroll_area, quiet
from kimdesk.ui.widgets.reflow import HighAsHeld

if TYPE_CHECKING:
    from kimdesk.exports.verdict import Verdict


class _DropHere(Card):
    """A place with a broken line around it, as everybody knows it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().control), px(2), Qt.PenStyle.DashLine))
        painter.setBrush(QColor(tokens().panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))


class CheckDialog(FittedDialog):
    """Takes a pack or a bundle, dropped or chosen, and says what it found; it changes nothing.

    Without a desk it checks all the same, and compares with nothing.
    """

    def __init__(self, desk: Desk | None, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(t("Check", "Check a pack"), 720, 620, parent=parent)
        self._compared = desk is not None
        self._path = Path()
        self.answer: CheckAnswer | None = None
        self.setObjectName("check-a-pack")
        self.setAcceptDrops(True)
        self.bar = InfoBar()
        self.column.addWidget(self.bar)
        inner = HighAsHeld()
        self._lines = QVBoxLayout(inner)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(self._invitation())
        self._lines.addStretch(1)
        self.add_body(in_scroll_area(inner))
        self._make_buttons()
        self._check = PackCheck(desk, tasks, self)
        self._check.answered.connect(self.show_verdict)
        self._check.refused.connect(self._on_refused)
        self._check.failed.connect(self._on_failed)
        self._failed = tasks.bug_met

    def _invitation(self) -> Card:
        card = _DropHere()
        card.body.addSpacing(px(12))
        card.body.addWidget(heading(t("Check", "Drop it here"), 17))
        words = t(
            "Check",
            "The folder of a pack or of an evidence bundle, a zip of it as it was e-mailed, or any one file of it where it lies. "
            "Nothing in it is changed.",
        )
        card.body.addWidget(quiet(words, 14))
        told = t(
            "Check",
            "You hear whether it is as it was made and which file is not, who signed it, when, and what that is worth.",
        )
        card.body.addWidget(quiet(told, 14))
        card.body.addSpacing(px(12))
        return card

    def _make_buttons(self) -> None:
        self.close_button = SecondaryButton(t("Check", "Close"))
        self.copy = SecondaryButton(t("Check", "Copy the answer"))
        self.stop = SecondaryButton(t("Check", "Stop"))
        self.choose_file = SecondaryButton(t("Check", "Choose a file…"))
        self.choose = PrimaryButton(t("Check", "Choose a folder…"))
        self.close_button.clicked.connect(self.reject)
        self.copy.clicked.connect(self._on_copy)
        self.stop.clicked.connect(self._on_stop)
        self.choose_file.clicked.connect(self._on_choose_file)
        self.choose.clicked.connect(self._on_choose)
        self.copy.hide()
        self.stop.hide()
        self.add_buttons((self.close_button, self.copy), (self.stop, self.choose_file, self.choose))
        self.choose.begin_quietly()
        self.choose.setFocus()

    @property
    def idle(self) -> bool:
        """Whether no answer is awaited."""
        return not self._check.running

    def check(self, path: Path) -> None:
        """Check the pack or bundle at this path, in the background."""
        self._path = path
        self._show_running(True)
        self.bar.say(t("Check", "Checking {name}. It may take a moment.").format(name=path.name or path))
        self._check.start(path)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show what a check found."""
        self._show_running(False)
        self.bar.say("")
        clear_layout(self._lines)
        self.answer = CheckAnswer(self._path, verdict, self._compared)
        self._lines.addWidget(self.answer)
        self.copy.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, verdict.sentences[0]))

    def done(self, result: int) -> None:
        self._check.stop()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.check(path)

    def _show_running(self, running: bool) -> None:
        had_focus = self.stop.hasFocus()
        self.stop.setVisible(running)
        for button in (self.choose, self.choose_file):
            button.setVisible(not running)
        if had_focus:
            self.choose.setFocus()
        self.copy.setEnabled(not running)

    def _on_choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, t("Check", "Which pack?"))
        if folder:
            self.check(Path(folder))

    def _on_choose_file(self) -> None:
        file, _filter = QFileDialog.getOpenFileName(self, t("Check", "Which file of a pack?"))
        if file:
            self.check(Path(file))

    def _on_stop(self) -> None:
        self._check.stop()
        self._show_running(False)
        self.bar.say(t("Check", "Stopped. Nothing was found out."))

    def _on_copy(self) -> None:
        if self.answer is not None:
            QGuiApplication.clipboard().setText(self.answer.as_text)
            self.bar.say(t("Check", "The answer is copied: paste it into a message."), "green")

    def _on_refused(self, error: Exception) -> None:
        self._show_running(False)
        self.bar.say(str(error), "red")

    def _on_failed(self, error: Exception) -> None:
        self._on_refused(error)
        self._failed.emit(error)


def _dropped(held: QMimeData) -> Path | None:
    """Return the first file or folder of this computer among what is dragged."""
    return next((Path(each.toLocalFile()) for each in held.urls() if each.isLocalFile()), None)
